// Somebody must be so many years old, on the day of another answer or today (Luật HN&GĐ 2014 Đ8: 20 and 18).
import { birthday } from '../calendar.ts';
import { dayOf, type Rule } from './rule.ts';

export const minAge: Rule<'min-age'> = {
  kind: 'min-age',
  reads: (rule) => [rule.birth, ...(rule.on === undefined ? [] : [rule.on])],
  broken: (rule, scope) => {
    const birth = dayOf(scope, rule.birth);
    const on = rule.on === undefined ? scope.context.today : dayOf(scope, rule.on);
    if (birth === undefined || on === undefined) return false;
    const turned = birthday(birth, rule.years);
    return on.slice(0, 10) < turned.slice(0, Math.min(10, on.length));
  },
};
