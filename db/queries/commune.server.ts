// Who the commune is, as rows: versions of its identity, each from a day on.
import { and, desc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';

import { communeFacts, type CommuneFacts, type CommuneKind } from '../../app/commune/facts.ts';
import type { StandingVersion } from '../../app/commune/timeline.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { communeVersions } from '../schema/commune.ts';

type StoredRow = typeof communeVersions.$inferSelect;

export type VersionRow = Omit<StoredRow, 'facts'> & { readonly facts: CommuneFacts };

const readRow = (row: StoredRow): VersionRow => ({ ...row, facts: communeFacts.parse(row.facts) });

/** Held until the transaction ends: one person at a time changes who the commune is. */
export async function lockCommune(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('commune'))`);
}

/** What stands, stood and will stand: every approved version. */
export async function listStandingVersions(db: Queryable): Promise<readonly StandingVersion[]> {
  const { id, validFrom, facts } = communeVersions;
  const rows = await db
    .select({ id, validFrom, facts })
    .from(communeVersions)
    .where(eq(communeVersions.state, 'approved'))
    .orderBy(validFrom);
  return rows.map((row) => ({ ...row, facts: communeFacts.parse(row.facts) }));
}

/**
 * Of the version that readers are shown: the last one that began and was followed. Whoever writes for readers within a
 * transaction asks this instead of a clock, and is run again by the change that makes it another.
 */
export async function findShownKind(db: Queryable): Promise<CommuneKind | undefined> {
  const { facts, state, followedAt, validFrom } = communeVersions;
  const [row] = await db
    .select({ facts })
    .from(communeVersions)
    .where(and(eq(state, 'approved'), isNotNull(followedAt)))
    .orderBy(desc(validFrom))
    .limit(1);
  return row && communeFacts.parse(row.facts).kind;
}

/** All of them, the latest first day first. */
export async function listVersions(db: Queryable): Promise<readonly VersionRow[]> {
  const rows = await db
    .select()
    .from(communeVersions)
    .orderBy(desc(communeVersions.validFrom), desc(communeVersions.startedAt));
  return rows.map(readRow);
}

export async function insertVersion(
  db: Queryable,
  version: typeof communeVersions.$inferInsert & { readonly facts: CommuneFacts },
): Promise<void> {
  await db.insert(communeVersions).values(version);
}

/** Call it with the commune locked. Raises its version as well. */
export async function changeVersion(
  tx: Transaction,
  id: string,
  change: Partial<Omit<VersionRow, 'id' | 'lock'>>,
): Promise<void> {
  await tx
    .update(communeVersions)
    .set({ ...change, lock: sql`${communeVersions.lock} + 1` })
    .where(eq(communeVersions.id, id));
}

/**
 * Marks what has begun as followed. Two processes at once: one of them does it.
 * @returns false when readers had been given all that has begun
 */
export async function markFollowed(tx: Transaction, today: string, at: Date): Promise<boolean> {
  const marked = await tx
    .update(communeVersions)
    .set({ followedAt: at })
    .where(
      and(
        eq(communeVersions.state, 'approved'),
        lte(communeVersions.validFrom, today),
        isNull(communeVersions.followedAt),
      ),
    )
    .returning({ id: communeVersions.id });
  return marked.length > 0;
}
