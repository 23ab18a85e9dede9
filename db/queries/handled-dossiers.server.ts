// What is kept of each dossier that has a result, or was rated: worked out of its life by the rules of `app/quality`.
import { getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

import { handledOf, judgingRules } from '../../app/quality/handled-dossier.ts';
import { handledStates } from '../../services-catalog/dossier-states.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { handledDossiers } from '../schema/figures.ts';
import { listLives } from './quality.server.ts';

export type HandledRow = typeof handledDossiers.$inferSelect;

/** One parameter, however many there are. */
export const arrayOf = (values: readonly (string | number)[], type: 'uuid' | 'bigint' | 'date') =>
  sql`${`{${values.join(',')}}`}::${sql.raw(type)}[]`;

export const localDay = (at: SQL) => sql`(${at} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** @returns what those come to that have a result, or were rated */
export async function readHandled(db: Queryable, which: SQL): Promise<HandledRow[]> {
  const lives = await listLives(
    db,
    sql`${which} and ((d.state in ${[...handledStates]} and d.finished_at is not null)
      or exists (select from dossier_ratings r where r.dossier_id = d.id and r.rated_at is not null))`,
  );
  return lives.map((life) => {
    const { staff, ...handled } = handledOf(life);
    return {
      ...handled,
      staff: [...staff],
      dossierId: life.id,
      code: life.code,
      finishedAt: isResult(life.state) ? life.finishedAt : null,
      rules: judgingRules,
    };
  });
}

export const isResult = (state: string): boolean => (handledStates as readonly string[]).includes(state);

export async function saveHandled(tx: Transaction, rows: readonly HandledRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(handledDossiers)
    .values([...rows])
    .onConflictDoUpdate({ target: handledDossiers.dossierId, set: overwriting(handledDossiers) });
}

/** Every column as the row has it that was to be inserted. */
export const overwriting = (table: PgTable) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      sql`excluded.${sql.identifier(column.name)}`,
    ]),
  );

export async function removeHandled(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(handledDossiers).where(inArray(handledDossiers.dossierId, [...ids]));
}
