// An answer repeats one of several others: a child's ethnic group is the mother's or the father's.
import type { Rule } from './rule.ts';

export const sameAsOneOf: Rule<'same-as-one-of'> = {
  kind: 'same-as-one-of',
  reads: (rule) => [rule.field, ...rule.others],
  broken: (rule, scope) => {
    const answer = scope.sameness(rule.field);
    const others = rule.others.flatMap((field) => scope.sameness(field) ?? []);
    return answer !== undefined && others.length > 0 && !others.includes(answer);
  },
};
