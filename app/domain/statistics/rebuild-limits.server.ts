// The periods of every limit built a second time from the events, and compared with those that the rows hold: what all figures of
// lateness are read from.
import { isDeepStrictEqual } from 'node:util';

import { withRunning, type LimitPeriod } from '#catalog/limit-periods.ts';
import {
  listLimited,
  savePeriods,
  type LimitedKind,
  type LimitedRow,
} from '#db/queries/limit-periods.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface LimitsRebuilt {
  readonly compared: number;
  /** Codes of those whose row said something else than their events. */
  readonly differing: readonly string[];
}

const kinds: readonly LimitedKind[] = ['dossier', 'inquiry'];

/** @param write the rows that differ are written over with what the events say */
export async function rebuildLimits(
  { db }: Pick<Deps, 'db'>,
  { write }: { readonly write: boolean },
): Promise<LimitsRebuilt> {
  const differing: string[] = [];
  let compared = 0;
  for (const kind of kinds) {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await listLimited(db, kind, after);
      if (rows.length === 0) break;
      after = rows.at(-1)?.id ?? after;
      compared += rows.length;
      for (const row of rows) {
        const periods = periodsOf(row);
        if (isDeepStrictEqual(periods, row.stored)) continue;
        differing.push(row.code);
        if (write) await savePeriods(db, kind, row.id, periods);
      }
    }
  }
  return { compared, differing };
}

/** What ran before events said periods stands in the row alone, and comes first there. */
function periodsOf({ stored, said }: LimitedRow): readonly LimitPeriod[] {
  const told = said.reduce<readonly LimitPeriod[]>(
    (periods, { at, period }) => withRunning(periods, period, new Date(at)),
    [],
  );
  return [...stored.slice(0, Math.max(0, stored.length - told.length)), ...told];
}
