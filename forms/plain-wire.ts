// Wire values as text, to show an answer that was replaced, and as form entries, to send them while somebody types.
import type { Wire, WireValue } from './kinds/kind.ts';

/** @returns the value on one line, its parts separated by commas and entries by semicolons; '' when it is blank */
export function plainWire(value: WireValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  const separator = Array.isArray(value) ? '; ' : ', ';
  return (
    Object.entries(value as Record<string, WireValue>)
      // `place` says how an address was chosen, and is not part of it.
      .map(([name, part]) => (name === 'place' ? '' : plainWire(part)))
      .filter((text) => text !== '')
      .join(separator)
  );
}

/** @param prefix ends with a dot @returns the entries that a browser would send for these values: ["papers.0.name", "…"] */
export function wireEntries(wire: Wire, prefix = ''): [string, string][] {
  return Object.entries(wire).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : wireEntries(value as Wire, `${prefix}${key}.`),
  );
}

/** @returns what was typed or chosen, without names and without what was left empty */
export const typedTexts = (wire: Wire): readonly string[] =>
  wireEntries(wire).flatMap(([, value]) => (value.trim() === '' ? [] : [value]));
