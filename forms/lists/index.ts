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
  return 'list' in source ? lists[source.list] : source.values;
}
