// The official lists that options can name.
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

/** @returns the values to choose from, in the order they are offered */
export function optionsOf(source: OptionSource): readonly string[] {
  return labelledOptions(source).map(({ value }) => value);
}

/** @returns what is shown for each value to choose from */
export function labelledOptions(
  source: OptionSource,
): readonly { readonly value: string; readonly label: string }[] {
  if ('labelled' in source) return source.labelled;
  const values = 'list' in source ? lists[source.list] : source.values;
  return values.map((value) => ({ value, label: value }));
}

/** @returns the words under which a chosen value is shown; the value itself when the list no longer has it */
export function labelIn(source: OptionSource, value: string): string {
  if (!('labelled' in source)) return value;
  return source.labelled.find((option) => option.value === value)?.label ?? value;
}
