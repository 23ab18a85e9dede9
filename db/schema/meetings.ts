// Meetings of the editorial board (Đ19): convened, prepared, recorded, and what was decided there.
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import {
  meetingKindIds,
  meetingPapers,
  meetingStateIds,
  proposalStateIds,
} from '../../app/publications/meeting-lists.ts';
import { instant, ownId, sealed } from './columns.ts';
import { userId } from './people.ts';

const id = () => ownId();
export interface AgendaPoint {
  readonly title: string;
  /** User id; null: nobody in particular. */
  readonly presenter: string | null;
  readonly minutes: number | null;
}

export const boardMeetings = pgTable(
  'board_meetings',
  {
    id: id(),
    kind: text({ enum: meetingKindIds }).notNull(),
    /** Why an extraordinary one; empty for a regular one. */
    reason: text().notNull().default(''),
    startsAt: instant('starts_at').notNull(),
    place: text().notNull(),
    agenda: jsonb().$type<readonly AgendaPoint[]>().notNull(),
    chairId: userId('chair_id').notNull(),
    /** Đ19: a deputy chairs, or chaired, in the place of the head. */
    inPlaceOfHead: boolean('in_place_of_head').notNull().default(false),
    /** Who chaired, where he left the board before all was done and `chairId` finishes it; null: the same. */
    chairedById: userId('chaired_by_id'),
    /** Whoever the chair names; otherwise whoever opens the minutes. */
    secretaryId: userId('secretary_id'),
    state: text({ enum: meetingStateIds }).notNull().default('convened'),
    /** Rises with every change: whoever acts on what is no longer there is told. */
    lock: integer().notNull().default(1),
    convenedBy: userId('convened_by').notNull(),
    convenedAt: instant('convened_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    cancelReason: text('cancel_reason'),
    /** Đ19: the deputy who chaired tells the head the result, and the head has seen it. */
    report: text(),
    reportedAt: instant('reported_at'),
    reportSeenAt: instant('report_seen_at'),
  },
  (t) => [index('board_meetings_start').on(t.startsAt)],
);

export const meetingInvitees = pgTable(
  'meeting_invitees',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => boardMeetings.id),
    userId: userId('user_id').notNull(),
    position: integer().notNull(),
    /** Said before the meeting began; sealed, for illness is nobody else's business. */
    absence: sealed(),
    absentAt: instant('absent_at'),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.userId] }), index('meeting_invitees_user').on(t.userId)],
);

/** What somebody invited would like to be spoken of. */
export const meetingProposals = pgTable(
  'meeting_proposals',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => boardMeetings.id),
    title: text().notNull(),
    note: text().notNull().default(''),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    state: text({ enum: proposalStateIds }).notNull().default('proposed'),
  },
  (t) => [index('meeting_proposals_meeting').on(t.meetingId)],
);

/** Minutes, or a correction of confirmed ones, while they are written: one of each a meeting. */
export const meetingDrafts = pgTable(
  'meeting_drafts',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => boardMeetings.id),
    kind: text({ enum: meetingPapers }).notNull(),
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    /** Compare and set: a save over what somebody else saved is refused. */
    lock: integer().notNull().default(1),
    savedBy: userId('saved_by').notNull(),
    /** Everybody who saved it, each once: none of them confirms it. */
    writers: jsonb().$type<readonly string[]>().notNull().default([]),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.kind] })],
);

/** What the chair confirmed. Written once: number 0 is the minutes, later ones correct them. */
export const meetingRecords = pgTable(
  'meeting_records',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => boardMeetings.id),
    number: integer().notNull(),
    /** "03/BB-BBT"; empty for a correction. */
    sign: text().notNull().default(''),
    /** Everything that stands on the paper, names included: people and offices change, old minutes don't. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    writtenBy: userId('written_by').notNull(),
    confirmedBy: userId('confirmed_by').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (t) => [uniqueIndex('meeting_records_number').on(t.meetingId, t.number)],
);

export const meetingDecisions = pgTable(
  'meeting_decisions',
  {
    id: id(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => boardMeetings.id),
    position: integer().notNull(),
    text: text().notNull(),
    responsibleId: userId('responsible_id').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    doneAt: instant('done_at'),
    doneBy: userId('done_by'),
    doneNote: text('done_note'),
  },
  (t) => [
    uniqueIndex('meeting_decisions_position').on(t.meetingId, t.position),
    index('meeting_decisions_open')
      .on(t.dueOn)
      .where(sql`${t.doneAt} is null`),
  ],
);
