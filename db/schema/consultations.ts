// Drafts put to the people (Đ10.8b, c): their period, their text version by version, what was said of them, the answers.
// The item of the content (its purpose, files, contact) is approved by the board; these rows follow what was published.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { answerStateIds } from '../../app/consultations/answer-steps.ts';
import { longestKeptMonths } from '../../app/consultations/retention.ts';
import {
  consultationProposalKinds,
  consultationProposalStateIds,
} from '../../app/consultations/proposal-steps.ts';
import { announcementKindIds } from '../../app/consultations/announcements.ts';
import { commentStateIds, declinedStates, shownStates } from '../../app/consultations/comment-steps.ts';
import { proposedSchema } from '../../app/consultations/proposed.ts';
import { clausesSchema } from '../../app/consultations/clause-schema.ts';
import {
  answerOutcomeIds,
  authorKindIds,
  declineReasonIds,
  stanceIds,
} from '../../app/consultations/comment-words.ts';
import { noPeople, type StepPeople } from '../../app/steps/step-people.ts';
import { actorKinds } from '../../app/vocabulary/actor-kinds.ts';
import { checkedJson, digest, instant, ownId, sealed, storedFile, wordList } from './columns.ts';
import { contentItems, contentVersions } from './content.ts';
import { userId } from './people.ts';

/** One an item, from its first publication on. A trigger lets the close move later alone. */
export const consultations = pgTable(
  'consultations',
  {
    itemId: uuid('item_id')
      .primaryKey()
      .references(() => contentItems.id),
    draftKind: text('draft_kind').notNull(),
    /** The first instant at which a comment is taken, and the first at which none is any more. */
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    /** Full days that the law demanded when it was opened. */
    leastDays: integer('least_days').notNull(),
    /** The highest number that a clause's id ever had. */
    lastClause: integer('last_clause').notNull().default(0),
    answerState: text('answer_state', { enum: answerStateIds }).notNull().default('writing'),
    /** Rises with every change of the answers: whoever acts on what is no longer there is told. */
    answerVersion: integer('answer_version').notNull().default(1),
    /** Local dates of the period on which readers could not open the draft, if only for an hour: they do not count. */
    unreadDays: jsonb('unread_days')
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** Since when they cannot; null while they can, and once what was said is answered or ended. */
    unreadSince: instant('unread_since'),
    /** Whoever wrote, submitted, approved the answers since the first was drafted (decision 096). */
    answerPeople: jsonb('answer_people')
      .$type<StepPeople>()
      .notNull()
      .default(sql.raw(`'${JSON.stringify(noPeople)}'::jsonb`)),
    /** The word for the table that was submitted: what is published is exactly that. */
    answerSight: text('answer_sight'),
    answerNote: text('answer_note'),
    /**
     * Its end, by the answers or by the word that none come: what was said of it is erased so many months later
     * (app/consultations/retention.ts).
     */
    answeredAt: instant('answered_at'),
    /** Somebody with the right to it ordered that what was said stands through this day at least. */
    keptUntil: date('kept_until', { mode: 'string' }),
    /** The day on which what was said is erased, once it was announced. */
    eraseOn: date('erase_on', { mode: 'string' }),
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index('consultations_close').on(t.closesAt),
    check(
      'consultations_period',
      sql`${t.closesAt} > ${t.opensAt} and ${t.closesAt} >= ${t.opensAt}
        + make_interval(days => ${t.leastDays} + case when ${t.leastDays} = 0 then 0 else jsonb_array_length(${t.unreadDays}) end)`,
    ),
    check(
      'consultations_answered',
      sql`(${t.answerState} in ('published', 'ended')) = (${t.answeredAt} is not null)`,
    ),
    check('consultations_submitted', sql`${t.answerState} <> 'submitted' or ${t.answerSight} is not null`),
    check('consultations_unread', sql`${t.answeredAt} is null or ${t.unreadSince} is null`),
    check(
      'consultations_kept',
      sql`${t.keptUntil} <= (${t.answeredAt} at time zone 'Asia/Ho_Chi_Minh')::date + interval '${sql.raw(String(longestKeptMonths))} months'`,
    ),
  ],
);

/** The text as it was published: append-only, so that nobody comments on what was never there. */
export const consultationDrafts = pgTable(
  'consultation_drafts',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => consultations.itemId),
    number: integer().notNull(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => contentVersions.id),
    /** Of the text: another publication with the same text is no new version. */
    digest: text().notNull(),
    clauses: checkedJson(clausesSchema).notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.number] })],
);

/** A comment (or a group of like ones) is answered by one of these. Private until all are published at once. */
export const consultationAnswers = pgTable(
  'consultation_answers',
  {
    id: uuid().primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => consultations.itemId),
    position: integer().notNull(),
    /** What was said, in short: the column "nội dung góp ý" of the table. */
    summary: text().notNull(),
    outcome: text({ enum: answerOutcomeIds }).notNull(),
    reason: text().notNull(),
    /** Of what was written after the publication: why, for readers, and when it was approved. */
    correctionNote: text('correction_note'),
    correctedAt: instant('corrected_at'),
    /** The published answer in whose place it stands; that one is kept as it was. */
    corrects: uuid().references((): AnyPgColumn => consultationAnswers.id),
  },
  (t) => [
    index('consultation_answers_item').on(t.itemId, t.position),
    uniqueIndex('consultation_answers_corrects').on(t.corrects),
    check(
      'consultation_answers_corrected',
      sql`(${t.correctionNote} is null) = (${t.correctedAt} is null) and (${t.corrects} is null or ${t.correctionNote} is not null)`,
    ),
  ],
);

/** A trigger lets none in outside the period, by whichever clock and way it comes. */
export const consultationComments = pgTable(
  'consultation_comments',
  {
    id: uuid().primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => consultations.itemId),
    /** The version that was read while it was written. */
    draftNumber: integer('draft_number').notNull(),
    /** The clause's id for ever; null: the whole draft. */
    clauseId: text('clause_id'),
    /** Words of the published draft, nothing of the author's. */
    quote: text(),
    stance: text({ enum: stanceIds }).notNull(),
    authorKind: text('author_kind', { enum: authorKindIds }).notNull(),
    showName: boolean('show_name').notNull(),
    state: text({ enum: commentStateIds }).notNull(),
    version: integer().notNull().default(1),
    /** The account that was signed in; nobody has to be. */
    ownerId: userId('owner_id'),
    /** Finds the comments of one address without storing it; null once it is erased. */
    emailIndex: digest('email_index'),
    /** Sealed JSON: name, address, e-mail, what was written; null once it is erased. */
    content: sealed(),
    /** What readers see: set when it is published, gone when it is not any more. */
    shownName: text('shown_name'),
    shownText: text('shown_text'),
    declineReason: text('decline_reason', { enum: declineReasonIds }),
    answerId: uuid('answer_id').references(() => consultationAnswers.id, { onDelete: 'set null' }),
    /** It was changed after its answer was drafted: it has none any more. */
    answerLapsed: boolean('answer_lapsed').notNull().default(false),
    /** One request comments once, however often it is sent. */
    requestId: uuid('request_id').notNull().unique(),
    /** Of the link in its mail: who holds it is who has the e-mail address. */
    tokenDigest: digest('token_digest').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** From when the two working days of moderation count. */
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    /** The account of the last decision: whoever looks at it again is another. */
    decidedBy: userId('decided_by'),
    eventCount: integer('event_count').notNull().default(0),
  },
  (t) => [
    index('consultation_comments_item').on(t.itemId, t.state, t.receivedAt),
    index('consultation_comments_waiting')
      .on(t.submittedAt)
      .where(sql`${t.state} = 'submitted'`),
    index('consultation_comments_author').on(t.itemId, t.emailIndex),
    index('consultation_comments_token').on(t.tokenDigest),
    foreignKey({
      columns: [t.itemId, t.draftNumber],
      foreignColumns: [consultationDrafts.itemId, consultationDrafts.number],
    }),
    check(
      'consultation_comments_shown',
      sql`(${t.state} in (${wordList(shownStates)})) = (${t.shownText} is not null)`,
    ),
    check(
      'consultation_comments_declined',
      sql`(${t.state} in (${wordList(declinedStates)})) = (${t.declineReason} is not null)`,
    ),
  ],
);

/** Append-only: who did what to a comment. */
export const consultationCommentEvents = pgTable(
  'consultation_comment_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    commentId: uuid('comment_id').notNull(),
    sequence: integer().notNull(),
    event: text().notNull(),
    fromState: text('from_state').notNull(),
    toState: text('to_state').notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    requestId: uuid('request_id').unique(),
  },
  (t) => [uniqueIndex('consultation_comment_events_sequence').on(t.commentId, t.sequence)],
);

/** Sealed JSON of an event: with a change by the author what he had written before, with a decision what that said. */
export const consultationCommentContents = pgTable(
  'consultation_comment_contents',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => consultationComments.id, { onDelete: 'cascade' }),
    sequence: integer().notNull(),
    content: sealed().notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.sequence] })],
);

/** Sealed in the file storage; only staff and whoever sent it read them. */
export const consultationCommentFiles = pgTable(
  'consultation_comment_files',
  {
    id: uuid().primaryKey(),
    commentId: uuid('comment_id')
      .notNull()
      .references(() => consultationComments.id, { onDelete: 'cascade' }),
    ...storedFile(),
  },
  (t) => [index('consultation_comment_files_comment').on(t.commentId)],
);

/** What those who took part are told of by mail; written with the change, told right after. */
export const consultationAnnouncements = pgTable(
  'consultation_announcements',
  {
    id: ownId(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => consultations.itemId),
    kind: text({ enum: announcementKindIds }).notNull(),
    at: instant('at').notNull(),
    /** Of an extension: the close before. */
    closedBefore: instant('closed_before'),
    /** Of a correction, of an end: what is told. */
    note: text(),
    toldAt: instant('told_at'),
  },
  (t) => [
    index('consultation_announcements_item').on(t.itemId, t.at),
    index('consultation_announcements_untold')
      .on(t.at)
      .where(sql`${t.toldAt} is null`),
  ],
);

/** What nobody does alone, as data: done when another person approves it (app/consultations/proposal-steps.ts). */
export const consultationProposals = pgTable(
  'consultation_proposals',
  {
    id: uuid().primaryKey(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => consultations.itemId),
    kind: text({ enum: consultationProposalKinds }).notNull(),
    /** Of one thing one waits at a time: an answer, a version of the draft; empty: the consultation. */
    about: text().notNull().default(''),
    content: checkedJson(proposedSchema).notNull(),
    state: text({ enum: consultationProposalStateIds }).notNull().default('open'),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
    /** Why it was declined. */
    reason: text(),
  },
  (t) => [
    uniqueIndex('consultation_proposals_open')
      .on(t.itemId, t.kind, t.about)
      .where(sql`${t.state} = 'open'`),
    index('consultation_proposals_item').on(t.itemId, t.proposedAt),
    check('consultation_proposals_decided', sql`(${t.state} = 'open') = (${t.decidedAt} is null)`),
    check(
      'consultation_proposals_another',
      sql`${t.state} <> 'approved' or (${t.decidedBy} is not null and ${t.decidedBy} <> ${t.proposedBy})`,
    ),
  ],
);
