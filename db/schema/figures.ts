// What figures are read from (docs/decisions/119-figures-are-kept-by-day.md): it follows from dossiers, their events, files, payments
// and ratings, can be made anew from them at any time, and is no evidence of anything.
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import type { Timeliness } from '../../services-catalog/lateness.ts';
import type { UseSums } from '../../services-catalog/service-figures.ts';
import type { DossierPoints } from '../../app/quality/points.ts';
import type { QualitySums } from '../../app/quality/quality-sums.ts';
import { instant } from './columns.ts';
import { dossierId } from './dossiers.ts';

/** Of each dossier that has a result, or was rated: what its life comes to. */
export const handledDossiers = pgTable(
  'handled_dossiers',
  {
    dossierId: dossierId('cascade').primaryKey(),
    code: text().notNull(),
    procedureCode: text('procedure_code').notNull(),
    /** When its result came; null: it has none, or none any more. */
    finishedAt: instant('finished_at'),
    timeliness: text().$type<Timeliness>(),
    points: jsonb().$type<DossierPoints>(),
    /** Null: none of its events says how it ended. */
    declined: boolean(),
    settledBy: text('settled_by'),
    /** Who of the staff had a part in it. */
    staff: text().array().notNull(),
    resultFile: boolean('result_file').notNull(),
    /** By which version of the rules this was worked out. */
    rules: smallint().notNull(),
  },
  (t) => [index('handled_dossiers_finished').on(t.finishedAt, t.code)],
);

/** Of the payments of a day. */
export interface MoneySums {
  /** How many attempts that began on it are in each state; of a part of a payment that is kept after all, none. */
  readonly attempts: Readonly<Record<string, number>>;
  /** The receipts that it gave, by the way in which was paid; đồng. */
  readonly receipts: Readonly<Record<string, CountedMoney>>;
  /** Of what was filed on it: which owes a sum that is known, and of these after the result was handed over. */
  readonly owed: CountedMoney;
  readonly returned: CountedMoney;
  /** Which waits for an amount that the accountant enters, and of these at an end. */
  readonly missing: number;
  readonly missingEnded: number;
}

interface CountedMoney {
  readonly count: number;
  /** đồng */
  readonly amount: number;
}

/** What a day of Asia/Ho_Chi_Minh comes to, and the days of a month together: so that a year is twelve rows. */
export const figureSums = pgTable(
  'figure_sums',
  {
    unit: text({ enum: ['day', 'month'] }).notNull(),
    /** The day, or the first of the month. */
    day: date({ mode: 'string' }).notNull(),
    /** How many were filed, and how many had their result. */
    filed: integer().notNull(),
    settled: integer().notNull(),
    quality: jsonb().$type<QualitySums>().notNull(),
    /** By procedure. */
    use: jsonb().$type<Readonly<Record<string, UseSums>>>().notNull(),
    money: jsonb().$type<MoneySums>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.day] })],
);

/**
 * What has to be worked out anew, written by triggers with whatever figures rest on: a dossier, or days alone. Without a rule that
 * lets a dossier stand here once: for such a row two transactions would wait for each other.
 */
export const figureMarks = pgTable('figure_marks', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  dossierId: uuid('dossier_id'),
  /** On which it counted until then. */
  days: date({ mode: 'string' })
    .array()
    .notNull()
    .default(sql`'{}'`),
});
