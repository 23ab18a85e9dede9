// What one person proposes and another approves, as rows.
import { and, desc, eq, inArray, lte, ne, or, type SQL } from 'drizzle-orm';

import type { Queryable, RowLock, Transaction } from '../client.server.ts';
import { proposals } from '../schema/proposals.ts';

export type ProposalRow = Omit<typeof proposals.$inferSelect, 'secret'>;

const { secret, ...shown } = {
  id: proposals.id,
  kind: proposals.kind,
  about: proposals.about,
  userId: proposals.userId,
  content: proposals.content,
  secret: proposals.secret,
  state: proposals.state,
  lock: proposals.lock,
  proposedBy: proposals.proposedBy,
  proposedAt: proposals.proposedAt,
  lapsesAt: proposals.lapsesAt,
  decidedBy: proposals.decidedBy,
  decidedAt: proposals.decidedAt,
  reason: proposals.reason,
};

const isOpen = eq(proposals.state, 'open');

/** @returns false while another one about the same waits */
export async function insertProposal(tx: Transaction, row: typeof proposals.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(proposals).values(row).onConflictDoNothing().returning({ id: proposals.id });
  return rows.length > 0;
}

/** @param lock until the transaction ends: one person at a time decides */
export async function findProposal(
  db: Queryable,
  id: string,
  lock?: RowLock,
): Promise<ProposalRow | undefined> {
  const query = db.select(shown).from(proposals).where(eq(proposals.id, id));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

export async function findOpenProposal(
  db: Queryable,
  kind: ProposalRow['kind'],
  about: string,
): Promise<ProposalRow | undefined> {
  const [row] = await db
    .select(shown)
    .from(proposals)
    .where(and(isOpen, eq(proposals.kind, kind), eq(proposals.about, about)));
  return row;
}

export async function findProposalSecret(db: Queryable, id: string): Promise<Uint8Array | undefined> {
  const [row] = await db.select({ secret }).from(proposals).where(eq(proposals.id, id));
  return row?.secret ?? undefined;
}

export interface ProposalFilter {
  /** All of these kinds. */
  readonly kinds: readonly ProposalRow['kind'][];
  /** And with whom it has to do, as whose it is or as who proposed it. */
  readonly userId?: string;
}

const of = ({ kinds, userId }: ProposalFilter): SQL | undefined =>
  or(
    inArray(proposals.kind, [...kinds]),
    userId === undefined ? undefined : or(eq(proposals.userId, userId), eq(proposals.proposedBy, userId)),
  );

/** The oldest first. */
export async function listOpenProposals(db: Queryable, filter: ProposalFilter): Promise<ProposalRow[]> {
  return db
    .select(shown)
    .from(proposals)
    .where(and(isOpen, of(filter)))
    .orderBy(proposals.proposedAt);
}

/** The newest first. */
export async function listDecidedProposals(
  db: Queryable,
  most: number,
  filter: ProposalFilter,
): Promise<ProposalRow[]> {
  return db
    .select(shown)
    .from(proposals)
    .where(and(ne(proposals.state, 'open'), of(filter)))
    .orderBy(desc(proposals.decidedAt))
    .limit(most);
}

/** Those whose time is over at `at`. */
export async function listLapsedProposals(tx: Transaction, at: Date): Promise<ProposalRow[]> {
  return tx
    .select(shown)
    .from(proposals)
    .where(and(isOpen, lte(proposals.lapsesAt, at)))
    .for('update', { skipLocked: true });
}

/** Ends it, and what it kept sealed is gone. */
export async function endProposal(
  tx: Transaction,
  { id, lock }: Pick<ProposalRow, 'id' | 'lock'>,
  end: Pick<ProposalRow, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>,
): Promise<void> {
  await tx
    .update(proposals)
    .set({ ...end, secret: null, lock: lock + 1 })
    .where(eq(proposals.id, id));
}
