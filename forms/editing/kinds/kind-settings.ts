// What every kind of field answers for the builder. It stands apart from the kinds themselves, so that what only staff
// need is not sent to every resident's browser; the registry holds that no kind is without it.
import type { FieldDefinition, FieldKind, ProfileFact } from '../../definition.ts';
import type { Answers, FieldOf, Wire } from '../../kinds/kind.ts';
import type { Fields } from '../find.ts';

type Common =
  | 'id'
  | 'label'
  | 'hint'
  | 'required'
  | 'showWhen'
  | 'profile'
  | 'sameAs'
  | 'waived'
  | 'paperLabel'
  | 'offPaper'
  | 'example';

/** What a field has of its own kind, beside what every field has. */
export type OwnSettings<K extends FieldKind> = Omit<FieldOf<K>, Common>;

export interface KindSettings<K extends FieldKind> {
  /** "Một dòng chữ" */
  readonly name: string;
  /** When to take this kind, in one sentence. */
  readonly about: string;
  /** What its answer is to rules and conditions. */
  readonly gives?: 'day' | 'number' | 'identity' | 'choice' | 'entries' | 'place';
  /** What of the resident's profile can fill it in. */
  readonly profiles?: readonly ProfileFact[];
  /** It cannot be a field of a group's entry. */
  readonly onlyOutside?: true;
  /** @param earlier the fields asked before this one */
  settings(earlier: Fields): readonly FieldDefinition[];
  toWire(field: FieldOf<K>): Wire;
  /** @param old the field that is edited */
  apply(answers: Answers, old?: FieldOf<K>): OwnSettings<K>;
  /** What keeps a form with this field from being published; Vietnamese. */
  problems?(field: FieldOf<K>, earlier: Fields): readonly string[];
}
