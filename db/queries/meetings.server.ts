// Meetings of the editorial board: found, listed, convened, changed.
import {
  and,
  asc,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  sql,
  type SQL,
} from 'drizzle-orm';

import type { Queryable, RowLock } from '../client.server.ts';
import { boardMeetings, meetingDecisions, meetingInvitees, meetingProposals } from '../schema/meetings.ts';
import { staffEmail, users } from '../schema/people.ts';

export type { AgendaPoint } from '../schema/meetings.ts';
export type MeetingRecord = typeof boardMeetings.$inferSelect;
export type InviteeRow = typeof meetingInvitees.$inferSelect;
export type ProposalRow = typeof meetingProposals.$inferSelect;

/** @param lock holds the meeting until the transaction ends: what happens to one happens one after another */
export async function findMeeting(
  db: Queryable,
  id: string,
  lock?: RowLock,
): Promise<MeetingRecord | undefined> {
  const query = db.select().from(boardMeetings).where(eq(boardMeetings.id, id));
  const [row] = lock ? await query.for('update') : await query;
  return row;
}

export async function insertMeeting(
  db: Queryable,
  meeting: typeof boardMeetings.$inferInsert,
): Promise<MeetingRecord> {
  const [row] = await db.insert(boardMeetings).values(meeting).returning();
  if (row === undefined) throw new Error('a meeting was not stored');
  return row;
}

/** What somebody convened from then on, with those invited, where nothing changed since. */
export async function listConvenedSince(
  db: Queryable,
  convenedBy: string,
  since: Date,
): Promise<(MeetingRecord & { readonly invitedIds: readonly string[] })[]> {
  const rows = await db
    .select()
    .from(boardMeetings)
    .where(
      and(
        eq(boardMeetings.convenedBy, convenedBy),
        eq(boardMeetings.state, 'convened'),
        eq(boardMeetings.lock, 1),
        gte(boardMeetings.convenedAt, since),
      ),
    );
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      invitedIds: (await listInvitees(db, row.id)).map(({ userId }) => userId),
    })),
  );
}

/** Raises its version as well. */
export async function changeMeeting(
  db: Queryable,
  id: string,
  change: Partial<Omit<MeetingRecord, 'id' | 'lock'>>,
): Promise<MeetingRecord> {
  const [row] = await db
    .update(boardMeetings)
    .set({ ...change, lock: sql`${boardMeetings.lock} + 1` })
    .where(eq(boardMeetings.id, id))
    .returning();
  if (row === undefined) throw new Error(`no meeting ${id}`);
  return row;
}

export async function listInvitees(db: Queryable, meetingId: string): Promise<InviteeRow[]> {
  return db
    .select()
    .from(meetingInvitees)
    .where(eq(meetingInvitees.meetingId, meetingId))
    .orderBy(asc(meetingInvitees.position));
}

/** Who stays invited keeps what he said. */
export async function replaceInvitees(
  db: Queryable,
  meetingId: string,
  userIds: readonly string[],
): Promise<void> {
  const isLeftOut = sql`${meetingInvitees.userId} <> all(${sql.param([...userIds])})`;
  await db.delete(meetingInvitees).where(and(eq(meetingInvitees.meetingId, meetingId), isLeftOut));
  await db
    .insert(meetingInvitees)
    .values(userIds.map((userId, position) => ({ meetingId, userId, position })))
    .onConflictDoUpdate({
      target: [meetingInvitees.meetingId, meetingInvitees.userId],
      set: { position: sql`excluded.position` },
    });
}

export async function saveAbsence(
  db: Queryable,
  meetingId: string,
  userId: string,
  reply: { readonly absence: Uint8Array | null; readonly absentAt: Date | null },
): Promise<void> {
  await db
    .update(meetingInvitees)
    .set(reply)
    .where(and(eq(meetingInvitees.meetingId, meetingId), eq(meetingInvitees.userId, userId)));
}

export async function listProposals(db: Queryable, meetingId: string): Promise<ProposalRow[]> {
  return db
    .select()
    .from(meetingProposals)
    .where(eq(meetingProposals.meetingId, meetingId))
    .orderBy(asc(meetingProposals.proposedAt));
}

export async function insertProposal(
  db: Queryable,
  proposal: typeof meetingProposals.$inferInsert,
): Promise<void> {
  await db.insert(meetingProposals).values(proposal);
}

export async function settleProposalRow(
  db: Queryable,
  id: string,
  state: 'taken' | 'declined',
): Promise<void> {
  await db.update(meetingProposals).set({ state }).where(eq(meetingProposals.id, id));
}

export interface MeetingFilter {
  /** Only meetings to which he is invited. */
  readonly invited?: string;
  readonly year?: number;
  readonly states?: readonly MeetingRecord['state'][];
}

const yearOf = sql<number>`extract(year from ${boardMeetings.startsAt} at time zone 'Asia/Ho_Chi_Minh')::int`;

function matching(db: Queryable, filter: MeetingFilter): SQL | undefined {
  const { invited, year, states } = filter;
  const invitation = (userId: string) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(meetingInvitees)
        .where(and(eq(meetingInvitees.meetingId, boardMeetings.id), eq(meetingInvitees.userId, userId))),
    );
  return and(
    invited === undefined ? undefined : invitation(invited),
    year === undefined ? undefined : eq(yearOf, year),
    states === undefined ? undefined : inArray(boardMeetings.state, [...states]),
  );
}

export async function listMeetings(
  db: Queryable,
  filter: MeetingFilter,
  page: number,
  size: number,
): Promise<{
  rows: { meeting: MeetingRecord; chair: string; openDecisions: number }[];
  total: number;
}> {
  const where = matching(db, filter);
  const rows = await db
    .select({
      meeting: boardMeetings,
      chair: users.name,
      openDecisions: sql<number>`(select count(*)::int from ${meetingDecisions} d
        where d.meeting_id = "board_meetings"."id" and d.done_at is null)`,
    })
    .from(boardMeetings)
    .innerJoin(users, eq(users.id, boardMeetings.chairId))
    .where(where)
    .orderBy(desc(boardMeetings.startsAt), desc(boardMeetings.id))
    .limit(size)
    .offset((page - 1) * size);
  return { rows, total: await db.$count(boardMeetings, where) };
}

export async function listMeetingYears(db: Queryable, filter: MeetingFilter): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: yearOf })
    .from(boardMeetings)
    .where(matching(db, filter))
    .orderBy(desc(yearOf));
  return rows.map(({ year }) => year);
}

/** Convened meetings that begin after `after`, the next one first. */
export async function listComing(db: Queryable, after: Date): Promise<MeetingRecord[]> {
  return db
    .select()
    .from(boardMeetings)
    .where(and(eq(boardMeetings.state, 'convened'), sql`${boardMeetings.startsAt} > ${after}`))
    .orderBy(asc(boardMeetings.startsAt));
}

/** When the last meeting of which there are minutes began, and since when the board exists. */
export async function readBoardPast(
  db: Queryable,
  now: Date,
): Promise<{ readonly last: Date | undefined; readonly since: Date | undefined }> {
  const [lastMeeting] = await db
    .select({ at: boardMeetings.startsAt })
    .from(boardMeetings)
    .where(and(inArray(boardMeetings.state, ['recording', 'recorded']), lte(boardMeetings.startsAt, now)))
    .orderBy(desc(boardMeetings.startsAt))
    .limit(1);
  if (lastMeeting !== undefined) return { last: lastMeeting.at, since: undefined };
  const [first] = await db.execute<{ at: Date | null }>(sql`
    select coalesce(
      (select min(at) from audit_events where subject = 'board' or subject like 'content:%'),
      (select reached_at from milestones where name = 'content-units')) as at`);
  return { last: undefined, since: first?.at ?? undefined };
}

/** What was told of absences at meetings that began before `before` goes; that somebody was to be away stays. @returns how many went */
export async function eraseAbsences(db: Queryable, before: Date): Promise<number> {
  const rows = await db
    .update(meetingInvitees)
    .set({ absence: null })
    .where(
      and(
        isNotNull(meetingInvitees.absence),
        exists(
          db
            .select({ one: sql`1` })
            .from(boardMeetings)
            .where(and(eq(boardMeetings.id, meetingInvitees.meetingId), lt(boardMeetings.startsAt, before))),
        ),
      ),
    )
    .returning({ userId: meetingInvitees.userId });
  return rows.length;
}

/** Open accounts with these ids, to whom mail can be sent. */
export async function addressesOf(
  db: Queryable,
  ids: readonly string[],
): Promise<{ id: string; name: string; email: string }[]> {
  if (ids.length === 0) return [];
  return db
    .select({ id: users.id, name: users.name, email: staffEmail })
    .from(users)
    .where(and(inArray(users.id, [...ids]), isNull(users.disabledAt)));
}

export async function peopleOf(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string; position: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name, position: users.position })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, { ...row, position: row.position ?? '' }]));
}
