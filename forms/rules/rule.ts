// Every kind of rule says whether answers break it. A field without an answer breaks no rule.
import type { FieldId, FormRule } from '../definition.ts';
import type { Answers, FormContext } from '../kinds/kind.ts';
import { own } from '../own.ts';
import { valueAt } from '../wire.ts';

export type RuleKind = FormRule['kind'];
export type RuleOf<K extends RuleKind> = Extract<FormRule, { kind: K }>;

export interface RuleScope {
  readonly answers: Answers;
  readonly context: FormContext;
  /** A text that is equal for two answers about the same person or thing, by the field's kind; undefined without an answer. */
  sameness(field: FieldId): string | undefined;
}

export interface Rule<K extends RuleKind> {
  readonly kind: K;
  /** What the rule reads: fields, or parts of them ("identity.issuedOn"), of which `fieldsReadBy` names the fields. */
  reads(rule: RuleOf<K>): readonly FieldId[];
  broken(rule: RuleOf<K>, scope: RuleScope): boolean;
}

/** An answer that is a day, a moment or a part of a date, as text. @param path a field, or a part of one: "identity.issuedOn" */
export function dayOf(scope: RuleScope, path: string): string | undefined {
  const answer = valueAt(scope.answers, path);
  return typeof answer === 'string' && /^\d{4}(-|$)/.test(answer) ? answer : undefined;
}

/** @returns undefined unless the answer is a number */
export function numberOf(scope: RuleScope, field: FieldId): number | undefined {
  const answer = own(scope.answers, field);
  return typeof answer === 'number' ? answer : undefined;
}
