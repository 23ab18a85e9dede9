// Something happened at most so many days ago.
import { daysBetween } from '../calendar.ts';
import { dayOf, type Rule } from './rule.ts';

export const withinDays: Rule<'within-days'> = {
  kind: 'within-days',
  reads: (rule) => [rule.from],
  broken: (rule, scope) => {
    const from = dayOf(scope, rule.from);
    return from !== undefined && from.length >= 10 && daysBetween(from, scope.context.today) > rule.days;
  },
};
