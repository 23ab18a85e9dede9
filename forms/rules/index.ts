// The registry of rules, and their application to answers.
import type { FieldDefinition, FieldId, FormDefinition, FormRule } from '../definition.ts';
import { holds } from '../conditions.ts';
import { kindOf } from '../kinds/index.ts';
import type { Answers, FormContext } from '../kinds/kind.ts';
import { atLeastDaysAhead } from './at-least-days-ahead.ts';
import { different } from './different.ts';
import { entriesEqual } from './entries-equal.ts';
import { identityMatches } from './identity-matches.ts';
import { inCommune } from './in-commune.ts';
import { minAge } from './min-age.ts';
import { notBefore } from './not-before.ts';
import type { Rule, RuleKind, RuleScope } from './rule.ts';
import { sameAsOneOf } from './same-as-one-of.ts';
import { sum } from './sum.ts';
import { withinDays } from './within-days.ts';
import { own } from '../own.ts';

const rules: { readonly [K in RuleKind]: Rule<K> } = {
  'not-before': notBefore,
  different,
  'min-age': minAge,
  'within-days': withinDays,
  'at-least-days-ahead': atLeastDaysAhead,
  'same-as-one-of': sameAsOneOf,
  sum,
  'entries-equal': entriesEqual,
  'identity-matches': identityMatches,
  'in-commune': inCommune,
};

/** @returns the module of the rule's kind; its methods expect a rule of this kind */
export function ruleOf(rule: FormRule): Rule<RuleKind> {
  return rules[rule.kind] as Rule<RuleKind>;
}

/** @returns the fields whose answers the rule reads: of a day within a field, that field */
export const fieldsReadBy = (rule: FormRule): readonly FieldId[] =>
  ruleOf(rule)
    .reads(rule)
    .map((path) => path.split('.')[0] ?? path);

const indexes = new WeakMap<FormDefinition, ReadonlyMap<string, FieldDefinition>>();

/** @returns the fields of a definition by id, without those inside groups; the same map for the same definition object */
export function fieldsById(def: FormDefinition): ReadonlyMap<string, FieldDefinition> {
  const cached = indexes.get(def);
  if (cached !== undefined) return cached;
  const index = new Map(def.sections.flatMap((section) => section.fields).map((field) => [field.id, field]));
  indexes.set(def, index);
  return index;
}

/** @returns the rules that the answers break. A rule counts only when its field `at`, which shows the message, is answered */
export function brokenRules(
  def: FormDefinition,
  answers: Answers,
  context: FormContext,
): readonly FormRule[] {
  const fields = fieldsById(def);
  const scope: RuleScope = {
    answers,
    context,
    sameness: (id) => {
      const [field, answer] = [fields.get(id), own(answers, id)];
      if (field === undefined || answer === undefined) return undefined;
      return kindOf(field).sameness?.(answer) ?? JSON.stringify(answer);
    },
  };
  return def.rules.filter(
    (rule) =>
      own(answers, rule.at) !== undefined && holds(rule.when, answers) && ruleOf(rule).broken(rule, scope),
  );
}
