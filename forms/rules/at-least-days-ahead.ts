// An event is at least so many calendar days from today: the notice of it comes in time.
import { daysBetween } from '../calendar.ts';
import { dayOf, type Rule } from './rule.ts';

export const atLeastDaysAhead: Rule<'at-least-days-ahead'> = {
  kind: 'at-least-days-ahead',
  reads: (rule) => [rule.of],
  broken: (rule, scope) => {
    const of = dayOf(scope, rule.of);
    return of !== undefined && of.length >= 10 && daysBetween(scope.context.today, of) < rule.days;
  },
};
