// Tables of rates as pages and royalties use them.
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
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
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayEnterRates } from './permissions.ts';
import { provisionalRates } from './rates.ts';

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
 * What a fresh portal has: rates marked as provisional, until staff enter theirs. Done once, however often it is
 * called.
 */
export async function seedRateTable({ db }: { readonly db: Database }): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await reachMilestone(tx, 'royalty-rates'))) return;
    // Long ago, so that whatever staff enter for the same day is the newer one.
    await insertRateTable(tx, { ...provisionalRates, createdAt: new Date('2018-07-01T00:00:00+07:00') });
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
