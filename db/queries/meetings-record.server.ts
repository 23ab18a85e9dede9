// What was written of the board's meetings, and the decisions that are followed.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { boardMeetings, meetingDecisions, meetingDrafts, meetingRecords } from '../schema/meetings.ts';

export type DraftRow = typeof meetingDrafts.$inferSelect;
export type RecordRow = typeof meetingRecords.$inferSelect;

export async function listDrafts(db: Queryable, meetingId: string): Promise<DraftRow[]> {
  return db.select().from(meetingDrafts).where(eq(meetingDrafts.meetingId, meetingId));
}

/**
 * Compare and set, with whoever saves among its writers: over a draft that is still as it was seen (`seenLock` 0: none was there).
 * @returns false when somebody else was faster
 */
export async function saveDraftOver(
  db: Queryable,
  seenLock: number,
  draft: Omit<typeof meetingDrafts.$inferInsert, 'lock' | 'writers'>,
): Promise<boolean> {
  if (seenLock === 0) {
    const rows = await db
      .insert(meetingDrafts)
      .values({ ...draft, writers: [draft.savedBy] })
      .onConflictDoNothing()
      .returning();
    return rows.length > 0;
  }
  const rows = await db
    .update(meetingDrafts)
    .set({
      content: draft.content,
      savedBy: draft.savedBy,
      savedAt: draft.savedAt,
      writers: sql`case when ${meetingDrafts.writers} ? ${draft.savedBy} then ${meetingDrafts.writers}
        else ${meetingDrafts.writers} || to_jsonb(${draft.savedBy}::text) end`,
      lock: sql`${meetingDrafts.lock} + 1`,
    })
    .where(
      and(
        eq(meetingDrafts.meetingId, draft.meetingId),
        eq(meetingDrafts.kind, draft.kind),
        eq(meetingDrafts.lock, seenLock),
      ),
    )
    .returning({ lock: meetingDrafts.lock });
  return rows.length > 0;
}

export async function removeDraft(db: Queryable, meetingId: string, kind: DraftRow['kind']): Promise<void> {
  await db
    .delete(meetingDrafts)
    .where(and(eq(meetingDrafts.meetingId, meetingId), eq(meetingDrafts.kind, kind)));
}

/** The minutes first, then their corrections. */
export async function listRecords(db: Queryable, meetingId: string): Promise<RecordRow[]> {
  return db
    .select()
    .from(meetingRecords)
    .where(eq(meetingRecords.meetingId, meetingId))
    .orderBy(asc(meetingRecords.number));
}

export async function insertRecord(db: Queryable, record: typeof meetingRecords.$inferInsert): Promise<void> {
  await db.insert(meetingRecords).values(record);
}

export async function insertDecisions(
  db: Queryable,
  decisions: readonly (typeof meetingDecisions.$inferInsert)[],
): Promise<void> {
  if (decisions.length > 0) await db.insert(meetingDecisions).values([...decisions]);
}

export type DecisionRecord = typeof meetingDecisions.$inferSelect & {
  readonly chairId: string;
  readonly startsAt: Date;
};

/** With the chair and the moment of their meeting; the most urgent first. */
export async function listDecisions(
  db: Queryable,
  filter: {
    readonly id?: string;
    readonly meetingId?: string;
    readonly responsible?: string;
    readonly open?: true;
  },
): Promise<DecisionRecord[]> {
  const { id, meetingId, responsible, open } = filter;
  const rows = await db
    .select({
      decision: meetingDecisions,
      chairId: boardMeetings.chairId,
      startsAt: boardMeetings.startsAt,
    })
    .from(meetingDecisions)
    .innerJoin(boardMeetings, eq(boardMeetings.id, meetingDecisions.meetingId))
    .where(
      and(
        id === undefined ? undefined : eq(meetingDecisions.id, id),
        meetingId === undefined ? undefined : eq(meetingDecisions.meetingId, meetingId),
        responsible === undefined ? undefined : eq(meetingDecisions.responsibleId, responsible),
        open === undefined ? undefined : isNull(meetingDecisions.doneAt),
      ),
    )
    .orderBy(
      ...(meetingId === undefined ? [asc(meetingDecisions.dueOn)] : []),
      asc(meetingDecisions.position),
    );
  return rows.map(({ decision, ...of }) => ({ ...decision, ...of }));
}

/** @returns false when it was done before */
export async function finishDecisionRow(
  db: Queryable,
  id: string,
  completion: { readonly doneAt: Date; readonly doneBy: string; readonly doneNote: string },
): Promise<boolean> {
  const rows = await db
    .update(meetingDecisions)
    .set(completion)
    .where(and(eq(meetingDecisions.id, id), isNull(meetingDecisions.doneAt)))
    .returning({ id: meetingDecisions.id });
  return rows.length > 0;
}
