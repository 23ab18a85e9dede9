// Đ14.3: how often each service is looked at and used. Numbers only: nothing here says who somebody was.
import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import type { ServiceFigures } from '../../services-catalog/service-figures.ts';
import { instant } from './columns.ts';

export const serviceViews = pgTable(
  'service_views',
  {
    procedureCode: text('procedure_code').notNull(),
    /** The first day of the month in Asia/Ho_Chi_Minh. */
    month: date({ mode: 'string' }).notNull(),
    views: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.procedureCode, t.month] })],
);

/** Computed from dossiers and views from time to time, so that public pages stay in the cache between. */
export const serviceStatistics = pgTable('service_statistics', {
  procedureCode: text('procedure_code').primaryKey(),
  computedAt: instant('computed_at').notNull(),
  figures: jsonb().$type<ServiceFigures>().notNull(),
});
