// Wire values as text and as form entries: for telling what was replaced, and for sending them while typing.
import type { Wire, WireValue } from './kinds/kind.ts';

/** What was typed, on one line; empty when nothing was. */
export function plainWire(value: WireValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  const separator = Array.isArray(value) ? '; ' : ', ';
  return (
    Object.entries(value as Record<string, WireValue>)
      // How an address was told is no part of it.
      .map(([name, part]) => (name === 'place' ? '' : plainWire(part)))
      .filter((text) => text !== '')
      .join(separator)
  );
}

/** The entries that a browser would send for these values: "papers.0.name" → "…". */
export function wireEntries(wire: Wire, prefix = ''): [string, string][] {
  return Object.entries(wire).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : wireEntries(value as Wire, `${prefix}${key}.`),
  );
}
