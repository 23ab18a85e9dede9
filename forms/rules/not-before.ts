// One date may not lie before another; dates known in part are compared as far as both are known.
import { dayOf, type Rule } from './rule.ts';

export const notBefore: Rule<'not-before'> = {
  kind: 'not-before',
  reads: ({ later, earlier }) => [later, earlier].map((path) => path.split('.')[0] ?? path),
  broken: (rule, scope) => {
    const [later, earlier] = [dayOf(scope, rule.later), dayOf(scope, rule.earlier)];
    if (later === undefined || earlier === undefined) return false;
    const known = Math.min(later.length, earlier.length);
    return later.slice(0, known) < earlier.slice(0, known);
  },
};
