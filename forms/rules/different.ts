// Two answers may not be the same person or thing.
import type { Rule } from './rule.ts';

export const different: Rule<'different'> = {
  kind: 'different',
  reads: (rule) => rule.fields,
  broken: (rule, scope) => {
    const [one, other] = rule.fields.map((field) => scope.sameness(field));
    return one !== undefined && one === other;
  },
};
