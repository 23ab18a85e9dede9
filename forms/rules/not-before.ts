// One date may not be earlier than another. Of partial dates, only the parts that both have are compared.
import { dayOf, type Rule } from './rule.ts';

export const notBefore: Rule<'not-before'> = {
  kind: 'not-before',
  reads: ({ later, earlier }) => [later, earlier],
  broken: (rule, scope) => {
    const [later, earlier] = [dayOf(scope, rule.later), dayOf(scope, rule.earlier)];
    if (later === undefined || earlier === undefined) return false;
    const common = Math.min(later.length, earlier.length);
    return later.slice(0, common) < earlier.slice(0, common);
  },
};
