// The registry: the settings of every kind of field, in the order in which the builder offers them.
import type { FieldDefinition, FieldKind } from '../../definition.ts';
import { checkbox, choices, radio, select } from './chosen.ts';
import { attachment, derived, group } from './composed.ts';
import type { KindSettings } from './kind-settings.ts';
import {
  address,
  date,
  identityNumber,
  identityPaper,
  mapPoint,
  moment,
  money,
  number,
  partialDate,
  personName,
  phone,
  text,
} from './plain.ts';

export const kindSettings: { readonly [K in FieldKind]: KindSettings<K> } = {
  text,
  'person-name': personName,
  radio,
  select,
  choices,
  checkbox,
  number,
  money,
  date,
  'partial-date': partialDate,
  moment,
  address,
  phone,
  'map-point': mapPoint,
  'identity-number': identityNumber,
  'identity-paper': identityPaper,
  attachment,
  derived,
  group,
};

/** @returns the builder's module for the field's kind; its methods expect a field of this kind */
export function settingsOf(field: Pick<FieldDefinition, 'kind'>): KindSettings<FieldKind> {
  return kindSettings[field.kind] as KindSettings<FieldKind>;
}

/** @param kind any text, from an address @returns undefined when no kind of field has this name */
export function kindNamed(kind: string): FieldKind | undefined {
  return (Object.keys(kindSettings) as FieldKind[]).find((one) => one === kind);
}
