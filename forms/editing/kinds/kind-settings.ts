// Every kind of field tells the form builder its name and settings. This is separate from the kinds themselves, because a
// resident's browser must not load what only staff need. The type of the registry demands an entry for every kind.
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

/** The properties that only fields of this kind have. */
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
  /** It is not allowed inside a group. */
  readonly onlyOutside?: true;
  /** @param earlier the fields asked before this one */
  settings(earlier: Fields): readonly FieldDefinition[];
  toWire(field: FieldOf<K>): Wire;
  /** @param old the field that is edited */
  apply(answers: Answers, old?: FieldOf<K>): OwnSettings<K>;
  /** Vietnamese messages about why a form with this field cannot be published. */
  problems?(field: FieldOf<K>, earlier: Fields): readonly string[];
}
