// A place lies in the commune whose portal this is, as far as their names say. A place may be written by a former name: it may only warn.
import { comparableBareName } from '#app/values/unit-names.ts';
import { own } from '../own.ts';
import type { Rule } from './rule.ts';

const bare = (name: unknown): string => (typeof name === 'string' ? comparableBareName(name) : '');

export const inCommune: Rule<'in-commune'> = {
  kind: 'in-commune',
  reads: ({ place }) => [place],
  broken: ({ place }, { answers, context: { home } }) => {
    const answer = own(answers, place);
    if (home === undefined || answer === undefined) return false;
    return (['commune', 'province'] as const).some((name) => bare(own(answer, name)) !== bare(home[name]));
  },
};
