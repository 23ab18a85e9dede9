// Adding, removing and moving an entry of a group, the same for the button that is sent and the one that is clicked.
import type { FormDefinition } from './definition.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { own } from './own.ts';

/**
 * The entries of a group in the order of the page: they come as a list, or as an object with indexes up to 999 as keys.
 * @returns an empty list when the wire has no such group
 */
export function entriesOf(wire: Wire, group: string): readonly WireValue[] {
  const value = own(wire, group);
  if (Array.isArray(value)) return value as readonly WireValue[];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Readonly<Record<string, WireValue>>)
    .filter(([index]) => /^\d{1,3}$/.test(index))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry);
}

/** @returns how many empty entries the page shows of the group that `intent` adds to or sorts; 0 for any other intent */
function leastEntries(def: FormDefinition, intent: string): number {
  const fields = def.sections.flatMap((section) => section.fields);
  const groupId = /^(?:add|up|down):([A-Za-z][A-Za-z0-9]*)/.exec(intent)?.[1];
  const group = fields.find((field) => field.kind === 'group' && field.id === groupId);
  return group?.kind === 'group' ? group.minEntries : 0;
}

/**
 * @param intent "add:papers", or "remove:papers.1", "up:papers.1", "down:papers.1" with the entry's place counted from 0
 * @param least entries that the page shows even when nothing was answered: `minEntries` of the group
 * @returns the wire after it, or undefined when the intent is another one
 */
export function changeGroup(wire: Wire, intent: string, least = 1): Wire | undefined {
  const addition = /^add:([A-Za-z][A-Za-z0-9]*)$/.exec(intent);
  if (addition?.[1] !== undefined) {
    const entries = [...entriesOf(wire, addition[1])];
    while (entries.length < least) entries.push({});
    return { ...wire, [addition[1]]: [...entries, {}] };
  }
  const removal = /^remove:([A-Za-z][A-Za-z0-9]*)\.(\d{1,3})$/.exec(intent);
  if (removal?.[1] !== undefined) {
    const at = Number(removal[2]);
    return { ...wire, [removal[1]]: entriesOf(wire, removal[1]).filter((_, index) => index !== at) };
  }
  const move = /^(up|down):([A-Za-z][A-Za-z0-9]*)\.(\d{1,3})$/.exec(intent);
  if (move?.[2] !== undefined) {
    const entries = [...entriesOf(wire, move[2])];
    while (entries.length < least) entries.push({});
    const from = Number(move[3]);
    return { ...wire, [move[2]]: exchange(entries, from, move[1] === 'up' ? from - 1 : from + 1) };
  }
  return undefined;
}

/**
 * What a button of the form itself makes of what was typed: an entry added, removed or moved; `refresh` shows the questions that
 * an answer opens. Nothing is saved by it.
 * @returns undefined when the intent is another one
 */
export const changeEntries = (def: FormDefinition, wire: Wire, intent: string): Wire | undefined =>
  intent === 'refresh' ? wire : changeGroup(wire, intent, leastEntries(def, intent));

/** The entries of two places exchanged; unchanged when one of the places does not exist. */
function exchange(entries: readonly WireValue[], one: number, other: number): readonly WireValue[] {
  const [a, b] = [entries[one], entries[other]];
  if (a === undefined || b === undefined) return entries;
  return entries.map((entry, index) => (index === one ? b : index === other ? a : entry));
}
