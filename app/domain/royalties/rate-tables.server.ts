// Tables of rates as pages and royalties use them.
import { present } from '#app/values/present.ts';
import { instantAt, localDate } from '#catalog/local-date.ts';
import type { RateTable, Withholding } from '#app/read-models/royalties.ts';
import type { Database, Queryable } from '#db/client.server.ts';
import {
  insertRateTable,
  listRateTableRows,
  rateTableOn,
  type RateTableRow,
} from '#db/queries/royalties-rates.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayEnterRates } from './permissions.ts';
import { baseSalaries, provisionalRates } from './rates.ts';

/**
 * @returns every table, the one that wins on the latest date first. Refused as `not-allowed` to whoever is not of the
 *   staff
 */
export async function listRateTables(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ tables: readonly RateTable[]; mayEnter: boolean }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const today = localDate(deps.clock.now());
  const rows = await listRateTableRows(deps.db);
  const inForce = rows.find(({ table }) => table.effectiveFrom <= today)?.table.id;
  const tables = rows.map(({ table, createdBy }): RateTable => {
    const isComing = table.effectiveFrom > today;
    const state = isComing ? 'coming' : table.id === inForce ? 'in-force' : 'past';
    return { ...rateTable(table, state), ...present({ createdBy }) };
  });
  return { ok: true, tables, mayEnter: mayEnterRates(actor) };
}

/**
 * For the page on which a table is entered.
 * @returns the table to begin from. Refused as `not-allowed` to whoever enters none
 */
export async function openNewRates(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ current: RateTable; today: string }>> {
  const list = await listRateTables(deps, actor);
  if (!list.ok) return list;
  if (!list.mayEnter)
    return refuse('not-allowed', 'Trưởng ban, Phó Trưởng ban và kế toán nhập bảng hệ số nhuận bút.');
  const { tables } = list;
  const current = tables.find(({ state }) => state === 'in-force') ?? tables[0];
  if (current === undefined) return refuse('not-found', 'Chưa có bảng hệ số nào.');
  return { ok: true, current, today: localDate(deps.clock.now()) };
}

/** The table that holds on `day`; before the first one, the first one. @throws Error when there is none at all */
export async function ratesOn(db: Queryable, day: string): Promise<RateTable> {
  const row = (await rateTableOn(db, day)) ?? (await listRateTableRows(db)).at(-1)?.table;
  if (row === undefined) throw new Error('no table of royalty rates');
  return rateTable(row, 'in-force');
}

/**
 * The income tax that is held back from what is paid on `day`.
 * @param day local date
 * @returns undefined where the table holds none back
 */
export async function withholdingOn(db: Queryable, day: string): Promise<Withholding | undefined> {
  return (await ratesOn(db, day)).withholding;
}

/**
 * Rates marked as provisional, a table for each base salary, until staff enter theirs: where those hold on the day, none is added. What
 * was reckoned before stays. Done once a base salary, however often it is called.
 */
export async function seedRateTable({ db }: { readonly db: Database }): Promise<void> {
  await db.transaction(async (tx) => {
    for (const [index, salary] of baseSalaries.entries()) {
      if (!(await reachMilestone(tx, index === 0 ? 'royalty-rates' : `royalty-rates-${salary.from}`)))
        continue;
      const before = await rateTableOn(tx, salary.from);
      if (before !== undefined && before.createdBy !== null) continue;
      // Long ago, so that whatever staff enter for the same day is the newer one.
      await insertRateTable(tx, { ...provisionalRates(salary), createdAt: instantAt(salary.from) });
    }
  });
}

function rateTable(row: RateTableRow, state: RateTable['state']): RateTable {
  const {
    id,
    effectiveFrom,
    unitValue,
    legalBasis,
    note,
    provisional,
    grades,
    works,
    withholding,
    createdAt,
  } = row;
  return {
    id,
    effectiveFrom,
    unitValue,
    legalBasis,
    note,
    provisional,
    grades,
    works,
    createdAt,
    state,
    ...present({ withholding }),
  };
}
