// The registry: every kind of field by its name. Shared code asks `kindOf(field)` and never branches on the name.
import type { FieldDefinition, FieldKind } from '../definition.ts';
import { address } from './address.ts';
import { attachment } from './attachment.ts';
import { checkbox } from './checkbox.ts';
import { choices } from './choices.ts';
import { date } from './date.ts';
import { derived } from './derived.ts';
import { groupKind } from './group.ts';
import { identityNumber } from './identity-number.ts';
import { identityPaper } from './identity-paper.ts';
import type { Answers, Control, Kind } from './kind.ts';
import { mapPoint } from './map-point.ts';
import { moment } from './moment.ts';
import { money } from './money.ts';
import { number } from './number.ts';
import { partialDate } from './partial-date.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import { text } from './text.ts';
import { own } from '../own.ts';

export const kinds: { readonly [K in FieldKind]: Kind<K> } = {
  text,
  'person-name': personName,
  'identity-number': identityNumber,
  'identity-paper': identityPaper,
  date,
  'partial-date': partialDate,
  moment,
  address,
  phone,
  'map-point': mapPoint,
  select,
  radio,
  choices,
  checkbox,
  number,
  money,
  attachment,
  derived,
  group: groupKind((field) => kindOf(field)),
};

/** @returns the module of the field's kind; its methods expect a field and an answer of this kind */
export function kindOf(field: FieldDefinition): Kind<FieldKind> {
  return kinds[field.kind] as Kind<FieldKind>;
}

/** @returns the field's inputs, as data to draw */
export function controlOf(field: FieldDefinition): Control {
  return kindOf(field).control(field);
}

/** @returns the path of the field's first input, where a message about the whole field is shown: "birthDate.day" */
export function firstInputOf(field: FieldDefinition): string {
  return `${field.id}${controlOf(field).inputs[0]?.suffix ?? ''}`;
}

/** @returns the field's text on the filled paper; '' when it has no answer */
export function paperTextOf(field: FieldDefinition, answers: Answers): string {
  const answer = own(answers, field.id);
  return answer === undefined ? '' : kindOf(field).paperText(field, answer, answers);
}

/** @returns the field's text on screen, for applicant and officer; '' when it has no answer */
export function readTextOf(field: FieldDefinition, answers: Answers): string {
  const answer = own(answers, field.id);
  return answer === undefined ? '' : kindOf(field).readText(field, answer, answers);
}
