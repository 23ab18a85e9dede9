// From when to when something is delegated, as it was typed.
import { periodForm } from '#forms/definitions/staff/delegation-period.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface ReadPeriod {
  readonly from: string;
  readonly until: string;
  readonly problems: readonly InputProblem[];
}

export function readPeriod(wire: Wire, now: Date): ReadPeriod {
  const check = checkDeclaration(periodForm, wire, { today: localDate(now), unitName: '' });
  if (!check.ok) return { from: '', until: '', problems: check.problems };
  const day = (id: string) => textOf(own(check.answers, id));
  return { from: day('from'), until: day('until'), problems: [] };
}
