// The official lists that options can name.
import type { Option } from '#app/values/option.ts';
import type { OptionSource } from '../definition.ts';
import { ethnicGroups } from './ethnic-groups.ts';
import { nationalities } from './nationalities.ts';
import { relationships } from './relationships.ts';
import { sexes } from './sexes.ts';

const lists = {
  'ethnic-groups': ethnicGroups,
  nationalities,
  relationships,
  sexes,
} as const satisfies Record<Extract<OptionSource, { list: string }>['list'], readonly string[]>;

export type ListName = keyof typeof lists;

/** @returns the values to choose from, in their order on the page */
export function optionsOf(source: OptionSource): readonly string[] {
  return labelledOptions(source).map(({ value }) => value);
}

/** @returns the values to choose from with their labels, in their order on the page */
export function labelledOptions(source: OptionSource): readonly Option[] {
  if ('labelled' in source) return source.labelled;
  const values = 'list' in source ? lists[source.list] : source.values;
  return values.map((value) => ({ value, label: value }));
}

/** @returns the label of a value; the value itself when the list has no label for it, or no longer has the value */
export function labelIn(source: OptionSource, value: string): string {
  if (!('labelled' in source)) return value;
  return source.labelled.find((option) => option.value === value)?.label ?? value;
}
