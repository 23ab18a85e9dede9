// Single values of a form that was read: what is missing or no text reads as nothing.
import { wholeNumber } from './whole-number.server.ts';

export function textOf(entries: FormData, name: string): string {
  const value = entries.get(name);
  return typeof value === 'string' ? value : '';
}

/** The version the page was drawn with; nothing when it says none. */
export function versionOf(entries: FormData): { version?: number } {
  const version = wholeNumber(textOf(entries, 'version'), { from: 1 });
  return version === undefined ? {} : { version };
}

/** @returns a whole number; -1, which no row has as its version, when there is none */
export const numberOf = (entries: FormData, name: string): number => wholeNumber(textOf(entries, name)) ?? -1;
