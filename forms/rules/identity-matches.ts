// Digits 4–6 of a 12-digit identification number agree with sex and year of birth (NĐ 137/2015 Đ13).
import { dayOf, type Rule } from './rule.ts';
import { own } from '../own.ts';

export const identityMatches: Rule<'identity-matches'> = {
  kind: 'identity-matches',
  reads: (rule) => [rule.identity, ...[rule.birth, rule.sex].flatMap((field) => field ?? [])],
  broken: (rule, scope) => {
    const number = scope.sameness(rule.identity);
    if (number === undefined || !/^\d{12}$/.test(number)) return false;
    const code = Number(number[3]);
    // 0 and 1: 1900–1999, nam and nữ; 2 and 3: 2000–2099; and so on.
    const year = 1900 + Math.floor(code / 2) * 100 + Number(number.slice(4, 6));
    const birth = rule.birth === undefined ? undefined : dayOf(scope, rule.birth);
    if (birth !== undefined && Number(birth.slice(0, 4)) !== year) return true;
    const sex = rule.sex === undefined ? undefined : own(scope.answers, rule.sex);
    return (sex === 'Nam' && code % 2 === 1) || (sex === 'Nữ' && code % 2 === 0);
  },
};
