// Messages about dossiers: written, read by the other side, marked in lists, erased when their time is over.
import { and, asc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';

import { otherSide, type MessageSide } from '../../app/conversations/messages.ts';
import { states, stateIds } from '../../services-catalog/dossier-states.ts';
import type { Queryable } from '../client.server.ts';
import { dossierMessages } from '../schema/conversations.ts';
import { dossiers } from '../schema/dossiers.ts';

export type MessageRow = typeof dossierMessages.$inferSelect;

export interface NewMessage {
  /** The page's own: sent twice, it is written once. */
  readonly id: string;
  readonly dossierId: string;
  readonly side: MessageSide;
  readonly authorId: string;
  readonly authorName: string;
  readonly content: Uint8Array;
  readonly at: Date;
}

/** @returns false when it was written before */
export async function insertMessage(db: Queryable, message: NewMessage): Promise<boolean> {
  const rows = await db
    .insert(dossierMessages)
    .values(message)
    .onConflictDoNothing({ target: dossierMessages.id })
    .returning({ id: dossierMessages.id });
  return rows.length > 0;
}

/** In the order in which they were written. */
export async function listMessages(db: Queryable, dossierId: string): Promise<readonly MessageRow[]> {
  return db
    .select()
    .from(dossierMessages)
    .where(eq(dossierMessages.dossierId, dossierId))
    .orderBy(asc(dossierMessages.at), dossierMessages.id);
}

const unreadOf = (side: MessageSide) => and(eq(dossierMessages.side, side), isNull(dossierMessages.readAt));

/** Whether the other side has not read what `side` wrote before. */
export async function hasUnread(db: Queryable, dossierId: string, side: MessageSide): Promise<boolean> {
  const [row] = await db
    .select({ id: dossierMessages.id })
    .from(dossierMessages)
    .where(and(eq(dossierMessages.dossierId, dossierId), unreadOf(side)))
    .limit(1);
  return row !== undefined;
}

/** What the other side wrote is read by somebody of `side`. @param reading `ids`: what was before him; what came since is not read */
export async function markRead(
  db: Queryable,
  reading: {
    readonly dossierId: string;
    readonly side: MessageSide;
    readonly ids: readonly string[];
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  if (reading.ids.length === 0) return;
  await db
    .update(dossierMessages)
    .set({ readAt: reading.at, readBy: reading.by })
    .where(
      and(
        eq(dossierMessages.dossierId, reading.dossierId),
        inArray(dossierMessages.id, [...reading.ids]),
        unreadOf(otherSide[reading.side]),
      ),
    );
}

/** Of a resident's dossiers, those on which the office wrote something that he has not read. */
export async function listWithUnread(db: Queryable, ownerId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ id: dossierMessages.dossierId })
    .from(dossierMessages)
    .innerJoin(dossiers, eq(dossiers.id, dossierMessages.dossierId))
    .where(and(eq(dossiers.ownerId, ownerId), unreadOf('office')));
  return new Set(rows.map(({ id }) => id));
}

const finalStates = stateIds.filter((state) => states[state].final);

/** The contents of messages about dossiers that ended before `endedBefore`. @returns how many went */
export async function eraseMessages(
  db: Queryable,
  { endedBefore, at }: { readonly endedBefore: Date; readonly at: Date },
): Promise<number> {
  const endedDossiers = db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      and(
        inArray(dossiers.state, [...finalStates]),
        lt(sql`coalesce(${dossiers.returnedAt}, ${dossiers.finishedAt})`, endedBefore),
      ),
    );
  const erased = await db
    .update(dossierMessages)
    .set({ content: null, erasedAt: at })
    .where(and(isNotNull(dossierMessages.content), inArray(dossierMessages.dossierId, endedDossiers)))
    .returning({ id: dossierMessages.id });
  return erased.length;
}
