// A group has as many entries as a number says.
import { numberOf, type Rule } from './rule.ts';
import { own } from '../own.ts';

export const entriesEqual: Rule<'entries-equal'> = {
  kind: 'entries-equal',
  reads: (rule) => [rule.group, rule.number],
  broken: (rule, scope) => {
    const expected = numberOf(scope, rule.number);
    const entries = own(scope.answers, rule.group);
    return expected !== undefined && Array.isArray(entries) && entries.length !== expected;
  },
};
