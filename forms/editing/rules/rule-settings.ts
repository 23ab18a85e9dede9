// Every kind of rule tells the form builder its name and its settings: the fields it compares.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';
import type { Answers, Wire } from '../../kinds/kind.ts';
import type { RuleKind, RuleOf } from '../../rules/rule.ts';

type Common = 'id' | 'severity' | 'message' | 'at' | 'law' | 'when';
export type OwnRule<K extends RuleKind> = Omit<RuleOf<K>, Common>;

export interface RuleSettings<K extends RuleKind> {
  readonly name: string;
  /** What it checks, in one sentence. */
  readonly about: string;
  settings(def: FormDefinition): readonly FieldDefinition[];
  toWire(rule: RuleOf<K>): Wire;
  apply(answers: Answers): OwnRule<K>;
}
