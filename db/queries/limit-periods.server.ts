// The periods of limits as the events say them, beside those of the row, which follow from them.
import { sql } from 'drizzle-orm';

import {
  missedDue,
  runningPeriod,
  type LimitPeriod,
  type RunningPeriod,
} from '../../services-catalog/limit-periods.ts';
import type { Queryable } from '../client.server.ts';

export type LimitedKind = 'dossier' | 'inquiry';

export interface LimitedRow {
  readonly id: string;
  readonly code: string;
  readonly stored: readonly LimitPeriod[];
  /** In order: what each event that changed the periods says runs after it. `at` in ISO 8601. */
  readonly said: readonly { readonly at: string; readonly period: RunningPeriod | null }[];
}

const names = {
  dossier: { table: 'dossiers', events: 'dossier_events', key: 'dossier_id' },
  inquiry: { table: 'inquiries', events: 'inquiry_events', key: 'inquiry_id' },
} as const;

/** @param after the id of the last one that was read; a page of at most 500 */
export async function listLimited(db: Queryable, kind: LimitedKind, after: string): Promise<LimitedRow[]> {
  const { table, events, key } = names[kind];
  const rows = await db.execute<LimitedRow & Record<string, unknown>>(sql`
    select r.id, r.code, r.limit_periods as stored,
      (select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'period', e.detail -> 'period') order by e.sequence), '[]')
        from ${sql.raw(events)} e where e.${sql.raw(key)} = r.id and e.detail ? 'period') as said
    from ${sql.raw(table)} r where r.id > ${after}::uuid order by r.id limit 500`);
  return [...rows];
}

/** Writes periods over those of the row, with what lists read of them. */
export async function savePeriods(
  db: Queryable,
  kind: LimitedKind,
  id: string,
  periods: readonly LimitPeriod[],
): Promise<void> {
  const lists =
    kind === 'dossier'
      ? sql`, limit_due_at = ${runningPeriod(periods)?.due ?? null}::timestamptz,
          limit_missed_at = ${missedDue(periods) ?? null}::timestamptz`
      : sql``;
  await db.execute(sql`
    update ${sql.raw(names[kind].table)} set limit_periods = ${JSON.stringify(periods)}::jsonb ${lists}
    where id = ${id}::uuid`);
}
