// The month by which readers narrow a list of what came out.
import { readPeriod, daysOf } from './period.ts';
import { instantsOf } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

/** Its name in the address. */
export const monthName = 'thang';

/** @param text any text, from an address @returns "2026-11"; undefined for what is no month */
export const readMonth = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d$/.test(text) ? readPeriod(text) : undefined;

/** @param month "2026-11" @returns from its first instant in Việt Nam until the first that is not of it any more */
export const monthSpan = (month: string): { from?: Date; until?: Date } => instantsOf(daysOf({}, month));

/** @param chosen has its place among them, also where nothing came out in it */
export const monthOptions = (months: readonly string[], chosen: string | undefined): readonly Option[] =>
  [...new Set([...months, ...(chosen === undefined ? [] : [chosen])])]
    .toSorted((a, b) => b.localeCompare(a))
    .map((month) => ({ value: month, label: daysOf({}, month).title }));
