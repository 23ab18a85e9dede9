// A date as staff type it in one box: 24/11/2026, 24-11-2026 or 2026-11-24.
import { isLocalDate, type LocalDate } from '#catalog/local-date.ts';

/** @returns undefined for what is no date */
export function readDate(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const date = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
