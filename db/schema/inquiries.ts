// Inquiries of every kind (requests for information, …), their append-only events, what was said with each, files, and who
// looked at them. What tells about a person stands in tables of its own, so that it can be erased (docs/decisions/029).
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

import { actorKinds } from '../../app/vocabulary/actor-kinds.ts';
import type { LimitPeriod } from '../../services-catalog/limit-periods.ts';
import { contactWayIds } from '../../app/vocabulary/message-ways.ts';
import { chainKeyId, digest, eventDetail, instant, sealed, storedFile } from './columns.ts';
import { units } from './content.ts';
import { userId } from './people.ts';

export const inquiries = pgTable(
  'inquiries',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    /** Who knows it may follow the inquiry: random enough not to be guessed. */
    code: text().notNull().unique(),
    /** One request files once, however often it is sent. */
    requestId: uuid('request_id').notNull().unique(),
    /** The resident who was signed in; nobody has to be. */
    ownerId: userId('owner_id'),
    formCode: text('form_code').notNull(),
    formVersion: integer('form_version').notNull(),
    identityIndex: digest('identity_index'),
    channel: text().notNull(),
    state: text().notNull(),
    version: integer().notNull().default(1),
    /** Of the demonstration: its public version says so. */
    sample: boolean().notNull().default(false),
    /** The number in the register of its year, given at reception. */
    registerYear: integer('register_year'),
    registerNumber: integer('register_number'),
    /** The class that chooses the limit. */
    handling: text(),
    ground: text(),
    pauses: jsonb()
      .$type<readonly { from: string; until?: string }[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** What ran, from when, until when (`services-catalog/limit-periods.ts`): as the events say, which say it first. */
    limitPeriods: jsonb('limit_periods')
      .$type<readonly LimitPeriod[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    submittedAt: instant('submitted_at').notNull(),
    receivedAt: instant('received_at'),
    extendedAt: instant('extended_at'),
    /** Its end: the first step into a finished state since it was filed or opened again. */
    finishedAt: instant('finished_at'),
    /** Somebody with the right to it ordered that its contents stand through this day at least. */
    keptUntil: date('kept_until', { mode: 'string' }),
    /** The day on which its contents are erased, once it was announced. */
    eraseOn: date('erase_on', { mode: 'string' }),
    erasedAt: instant('erased_at'),
    /** It was answered, and whoever wrote had it opened again. */
    reopenedAt: instant('reopened_at'),
    /** Whether the answer satisfied whoever wrote. */
    rating: text(),
    /** The main one with which it goes. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => inquiries.id),
    /** The day by which an answer was promised in a notice of progress. */
    promisedOn: date('promised_on', { mode: 'string' }),
    /** Whose it is to answer: a unit, and whoever of it took it or was named. */
    assignedUnit: text('assigned_unit').references(() => units.id),
    assignedOfficer: userId('assigned_officer'),
    /** Ids of everybody who wrote at the answer: none of them approves it. */
    drafters: jsonb()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** What was drafted last is a refusal. */
    refuses: boolean().notNull().default(false),
    /** Who wrote the words for everybody that wait for approval; null where none wait. */
    publicationWriter: userId('publication_writer'),
    /** Ids of everybody who wrote at those words since what is public came out: none of them approves. */
    publicationWriters: jsonb('publication_writers')
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    eventCount: integer('event_count').notNull().default(0),
    lastEventHash: digest('last_event_hash'),
  },
  (t) => [
    index('inquiries_list').on(t.kind, t.state, t.submittedAt),
    index('inquiries_owner').on(t.ownerId),
    index('inquiries_merged').on(t.mergedInto),
    index('inquiries_assigned').on(t.assignedUnit, t.assignedOfficer),
    uniqueIndex('inquiries_register').on(t.kind, t.registerYear, t.registerNumber),
  ],
);

/** Append-only (a trigger and the application's role forbid anything else), hash-chained per inquiry. */
export const inquiryEvents = pgTable(
  'inquiry_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id),
    sequence: integer().notNull(),
    event: text().notNull(),
    fromState: text('from_state').notNull(),
    toState: text('to_state').notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    actorId: text('actor_id'),
    /** Of staff the name; whoever wrote is called what he is, never by name. */
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    /** SHA-256 of what was said with it (`inquiry_contents`): the chain vouches for that, and holds without it. */
    contentDigest: digest('content_digest'),
    /** Facts without anything personal: a paper's number. */
    detail: eventDetail(),
    requestId: uuid('request_id').unique(),
    previousHash: digest('previous_hash'),
    hash: digest('hash').notNull(),
    keyId: chainKeyId(),
  },
  (t) => [uniqueIndex('inquiry_events_sequence').on(t.inquiryId, t.sequence)],
);

/**
 * What was said with an event: with the first what was written, with another what the decision's form was answered with.
 * Sealed JSON. A trigger lets it go with an inquiry that is erased, and never be another.
 */
export const inquiryContents = pgTable(
  'inquiry_contents',
  {
    inquiryId: uuid('inquiry_id').notNull(),
    sequence: integer().notNull(),
    content: sealed().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.inquiryId, t.sequence] }),
    foreignKey({
      name: 'inquiry_contents_event',
      columns: [t.inquiryId, t.sequence],
      foreignColumns: [inquiryEvents.inquiryId, inquiryEvents.sequence],
    }),
  ],
);

/**
 * Where whoever wrote is told of its steps, confirmed by a code. It may change and be taken back, which what was written may
 * not; it goes with that.
 */
export const inquiryContacts = pgTable('inquiry_contacts', {
  inquiryId: uuid('inquiry_id')
    .primaryKey()
    .references(() => inquiries.id),
  way: text({ enum: contactWayIds }).notNull(),
  contact: sealed().notNull(),
  confirmedAt: instant('confirmed_at').notNull(),
});

/**
 * What came with what was written, or with a step of it, sealed in the file storage. A trigger lets it go with an inquiry
 * that is erased alone.
 */
export const inquiryFiles = pgTable(
  'inquiry_files',
  {
    id: uuid().primaryKey(),
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id),
    /** The event it came with. */
    sequence: integer().notNull(),
    ...storedFile(),
  },
  (t) => [index('inquiry_files_inquiry').on(t.inquiryId)],
);

/**
 * Files of somebody who still writes and has no account: whoever knows their number may take them along when he sends
 * what he wrote. Those that nobody took are removed by a job.
 */
export const inquiryHeldFiles = pgTable(
  'inquiry_held_files',
  {
    id: uuid().primaryKey(),
    /** Random, and on the writer's page alone. */
    batch: uuid().notNull(),
    ...storedFile(),
    heldAt: instant('held_at').notNull(),
  },
  (t) => [index('inquiry_held_files_batch').on(t.batch), index('inquiry_held_files_age').on(t.heldAt)],
);

/** Every look by staff. */
export const inquiryViews = pgTable(
  'inquiry_views',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id),
    staffId: userId('staff_id').notNull(),
    what: text().notNull(),
    at: instant('at').notNull(),
    /** The stated reason of an administrator, in words; null where the work itself is the reason. */
    purpose: text(),
    /** Of the look that states a reason: until then its officer reads. */
    openUntil: instant('open_until'),
  },
  (t) => [
    index('inquiry_views_inquiry').on(t.inquiryId, t.at),
    index('inquiry_views_staff').on(t.staffId, t.at),
    index('inquiry_views_at').on(t.at),
  ],
);

/**
 * What the public reads of an inquiry: written anew by staff for everybody, so that what was sent stays sealed. It says
 * nothing about a person but the name, and that only where he wished it.
 */
export const inquiryPublications = pgTable(
  'inquiry_publications',
  {
    inquiryId: uuid('inquiry_id')
      .primaryKey()
      .references(() => inquiries.id),
    kind: text().notNull(),
    /** The last part of its address: it stays, however the title changes. */
    slug: text().notNull(),
    category: text().notNull(),
    unitId: text('unit_id').references(() => units.id),
    title: text().notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    name: text(),
    publishedAt: instant('published_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** When these words were approved: a name that goes changes none of them. */
    wordedAt: instant('worded_at').notNull(),
    /** What was corrected since it came out, in words for everybody. */
    corrections: jsonb()
      .$type<readonly { readonly at: string; readonly note: string }[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** Whoever wrote wants it taken down, and has no answer yet. */
    takedownAskedAt: instant('takedown_asked_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('inquiry_publications_address').on(t.kind, t.slug),
    index('inquiry_publications_list').on(t.kind, t.category, t.publishedAt),
    check(
      'inquiry_publications_name',
      sql`${t.name} is null or (${t.withdrawnAt} is null and ${t.takedownAskedAt} is null)`,
    ),
  ],
);

/** Whether what was published helped: once a visitor, of whom only a digest is stored. */
export const inquiryFeedback = pgTable(
  'inquiry_feedback',
  {
    inquiryId: uuid('inquiry_id')
      .notNull()
      .references(() => inquiries.id),
    visitor: digest().notNull(),
    helped: boolean().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.inquiryId, t.visitor] })],
);
