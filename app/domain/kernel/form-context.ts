// What a form has to know of the day and of the commune, for every use case that reads one.
import type { Unit } from '#app/commune/timeline.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { FormContext, Home } from '#forms/kinds/kind.ts';
import type { Deps } from './deps.server.ts';

/** The commune as an address of today names it. */
function homeOf({ localName, parents, hamlets }: Pick<Unit, 'localName' | 'parents' | 'hamlets'>): Home {
  const [district, province] = parents.length > 1 ? parents : [undefined, parents[0]];
  return {
    commune: localName,
    ...present({ district }),
    province: province ?? '',
    hamlets: hamlets.map(uncapitalise),
  };
}

/** @param at the moment whose local day is today; by default that of the clock */
export function formContextOf(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  at: Date = clock.now(),
): FormContext {
  return { today: localDate(at), unitName: unit.name, home: homeOf(unit) };
}
