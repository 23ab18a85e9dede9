// Something will happen no sooner than so many days from today: a notice given in time. Calendar days only.
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
