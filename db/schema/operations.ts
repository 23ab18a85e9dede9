// The portal's own running: what is wrong with it and who was told, its backups and the trials of them (Đ21.1, Đ22).
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import { findingIds } from '../../app/operation/compliance.ts';
import { stopEndingIds } from '../../app/operation/maintenance.ts';
import { backupRunKinds } from '../../app/vocabulary/backup-runs.ts';
import { instant } from './columns.ts';
import { userId } from './people.ts';

/** Something that administrators have to mend. One row a trouble: a new time of the same one begins it anew. */
export const troubles = pgTable('troubles', {
  /** "backup", "job:check-links". */
  id: text().primaryKey(),
  /** Whole sentences: what is wrong, and what to do. */
  words: text().notNull(),
  since: instant('since').notNull(),
  /** The last time when it was seen. */
  seenAt: instant('seen_at').notNull(),
  /** When administrators were written to; null when the day's mails were used up. */
  toldAt: instant('told_at'),
  endedAt: instant('ended_at'),
});

export const backupRuns = pgTable(
  'backup_runs',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: backupRunKinds }).notNull(),
    beganAt: instant('began_at').notNull(),
    /** Null while it runs, and for good when the portal was stopped meanwhile. */
    endedAt: instant('ended_at'),
    /** The archive's name within the folder of backups. */
    file: text().notNull(),
    bytes: bigint({ mode: 'number' }),
    rows: integer(),
    files: integer(),
    /** Why it failed, a whole sentence; null when it did not. */
    problem: text(),
  },
  (t) => [index('backup_runs_began').on(t.kind, t.beganAt.desc())],
);

/** How each job went the last time, whichever process ran it. */
export const jobRuns = pgTable('job_runs', {
  name: text().primaryKey(),
  beganAt: instant('began_at').notNull(),
  endedAt: instant('ended_at').notNull(),
  lastGoodAt: instant('last_good_at'),
  /** Why the last run failed; null when it did not. */
  problem: text(),
});

/** An hour of measuring whether the portal serves: a bit a minute, the lowest the first (app/operation/availability.ts). */
export const availabilityHours = pgTable('availability_hours', {
  hour: instant('hour').primaryKey(),
  alive: bigint({ mode: 'bigint' }).notNull(),
  failing: bigint({ mode: 'bigint' }).notNull(),
});

/** What the nightly look at the certificate of the public address found. */
export const certificateChecks = pgTable('certificate_checks', {
  host: text().primaryKey(),
  checkedAt: instant('checked_at').notNull(),
  /** Null when none was shown. */
  validUntil: instant('valid_until'),
  /** Why browsers would not believe it, or why it could not be asked for; a whole sentence. */
  problem: text(),
});

/** Stops that were announced beforehand (NĐ 224/2026 Đ13). */
export const plannedStops = pgTable(
  'planned_stops',
  {
    id: uuid().primaryKey(),
    fromAt: instant('from_at').notNull(),
    untilAt: instant('until_at').notNull(),
    /** Its end as it was announced in time; its beginning, when it was not. */
    noticedUntil: instant('noticed_until').notNull(),
    reason: text().notNull(),
    /** Why it could not be announced in time. */
    urgent: text(),
    announcedBy: userId('announced_by').notNull(),
    announcedAt: instant('announced_at').notNull(),
    /** Null while it is still to come or runs. */
    endedAt: instant('ended_at'),
    ending: text({ enum: stopEndingIds }),
    /** Null where it ended by itself. */
    endedBy: userId('ended_by'),
  },
  (t) => [
    check('planned_stops_times', sql`${t.fromAt} < ${t.untilAt} and ${t.noticedUntil} >= ${t.fromAt}`),
    check('planned_stops_ended', sql`(${t.endedAt} is null) = (${t.ending} is null)`),
    index('planned_stops_from').on(t.fromAt.desc()),
  ],
);

/** What was found when the portal's security was checked (Đ22d): never changed, the last of an item counts. */
export const complianceFindings = pgTable(
  'compliance_findings',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    year: integer().notNull(),
    /** An id of app/operation/compliance.ts; it stands though the list changes. */
    item: text().notNull(),
    finding: text({ enum: findingIds }).notNull(),
    /** Evidence, or what is missing. */
    note: text().notNull(),
    /** By when what is missing is to be there. */
    dueOn: date('due_on', { mode: 'string' }),
    foundBy: userId('found_by').notNull(),
    foundAt: instant('found_at').notNull(),
  },
  (t) => [
    check('compliance_findings_due', sql`(${t.finding} = 'not-met') = (${t.dueOn} is not null)`),
    index('compliance_findings_item').on(t.year, t.item, t.id.desc()),
  ],
);

/** Which installation this is: one row, made with the table; the data folder names it, too (decision 140). */
export const installation = pgTable(
  'installation',
  { one: boolean().primaryKey().default(true), id: uuid().notNull() },
  (t) => [check('installation_one', sql`${t.one}`)],
);

/** Which version of the portal works on this database: one row (decision 128). */
export const portalVersion = pgTable(
  'portal_version',
  {
    one: boolean().primaryKey().default(true),
    /** The one that started last. */
    version: text().notNull(),
    startedAt: instant('started_at').notNull(),
    /** The newest whose migrations ran, and the oldest that may work on them. */
    schemaOf: text('schema_of').notNull(),
    runsWith: text('runs_with').notNull(),
  },
  (t) => [check('portal_version_one', sql`${t.one}`)],
);
