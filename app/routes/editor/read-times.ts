// When an approved item shall appear and go again, as it was typed.
import { publishTimesForm } from '#forms/definitions/staff/publish-times.ts';
import { own } from '#forms/own.ts';
import { present } from '#app/values/present.ts';
import { instantOf, localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface ReadTimes {
  readonly times: { readonly publishAt?: Date; readonly expireAt?: Date | null };
  readonly problems: readonly InputProblem[];
}

export function readTimes(wire: Wire, now: Date): ReadTimes {
  const check = checkDeclaration(publishTimesForm, wire, { today: localDate(now), unitName: '' });
  if (!check.ok) return { times: {}, problems: check.problems };
  const publishAt = instantIn(check.answers['publishAt']);
  const expireAt = instantIn(check.answers['expireAt']);
  return {
    times: {
      ...present({ publishAt }),
      // Where the page asked and it was left empty: never.
      ...(own(wire, 'expireAt') === undefined ? {} : { expireAt: expireAt ?? null }),
    },
    problems: [],
  };
}

const instantIn = (answer: unknown) => (typeof answer === 'string' ? instantOf(answer) : undefined);
