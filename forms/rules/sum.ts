// Parts add up to a total.
import { numberOf, type Rule } from './rule.ts';

export const sum: Rule<'sum'> = {
  kind: 'sum',
  reads: (rule) => [...rule.parts, rule.total],
  broken: (rule, scope) => {
    const total = numberOf(scope, rule.total);
    const parts = rule.parts.flatMap((field) => numberOf(scope, field) ?? []);
    if (total === undefined || parts.length < rule.parts.length) return false;
    return parts.reduce((whole, part) => whole + part, 0) !== total;
  },
};
