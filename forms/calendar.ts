// Days as the forms know them: 'yyyy-mm-dd' texts of the Gregorian calendar, free of time zones.
import { cleanLine, inSentence } from './text.ts';
import { partOf } from './wire.ts';

/** @returns a day, month, hour or minute as dates write it: 7 → "07" */
export const twoDigits = (n: number) => String(n).padStart(2, '0');
const DAY = 86_400_000;

/** @param month 1–12 @returns the number of days in that month */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @param day 'yyyy-mm-dd' @returns the day so many days later (or earlier, when negative) */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * @param from 'yyyy-mm-dd'; of a moment only the day counts, as of `to`
 * @returns whole calendar days, negative when `to` comes first
 */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY,
  );
}

/**
 * The first day on which somebody born then has lived so many years; a birth on 29 February counts from 1 March.
 * A birth known by month or year counts as its first day (TTLT 01/2016 Đ2).
 * @param birth 'yyyy-mm-dd', 'yyyy-mm' or 'yyyy'
 * @returns 'yyyy-mm-dd'
 */
export function birthday(birth: string, years: number): string {
  const [year = '0', month = '01', day = '01'] = birth.split('-');
  const turned = Number(year) + years;
  const date = new Date(Date.UTC(turned, Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10);
}

/** @param iso a day, a moment or a date known in part: '2026-11-24' → '24/11/2026', '2026-11' → '11/2026', '2026' → '2026' */
export function formatDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * @param text a whole day as people write it elsewhere: "20/11/2026", "20-11-2026", "ngày 20 tháng 11 năm 2026", "2026-11-20"; and
 *   "20112026", as keys that have digits alone let them
 * @returns undefined for anything else; it does not check that the day exists, `readDate` does
 */
export function dayInText(text: string): DateParts | undefined {
  const dayText = text.trim().slice(0, 60);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(dayText);
  if (iso !== null) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(dayText);
  if (run !== null) return { day: run[1] ?? '', month: run[2] ?? '', year: run[3] ?? '' };
  const day = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| ?tháng ?| )(\d{1,2})(?: ?[/.-] ?| ?năm ?| )(\d{4})$/iu.exec(
    dayText.normalize('NFC').replace(/\s+/g, ' '),
  );
  return day === null ? undefined : { day: day[1] ?? '', month: day[2] ?? '', year: day[3] ?? '' };
}

/**
 * @param text what is known of a day: "4/1990", "tháng 4 năm 1990", "1990"
 * @returns undefined for anything else; a year has four digits
 */
export function partOfDayInText(text: string): DateParts | undefined {
  const known = /^(?:(?:tháng )?(\d{1,2})(?: ?[/.-] ?| ?năm ?| ))?(?:năm )?(\d{4})$/iu.exec(
    text.trim().slice(0, 60).normalize('NFC').replace(/\s+/g, ' '),
  );
  return known === null ? undefined : { day: '', month: known[1] ?? '', year: known[2] ?? '' };
}

/**
 * @param partial a month with its year, or a year alone, is taken apart, too: where that is all that may be known
 * @returns the three inputs, each cut at 60 characters and cleaned; '' for an input that is empty or absent. A whole day that was
 *   written into one of them, with nothing in the others, is taken apart
 */
export function dateParts(wire: unknown, { partial = false } = {}): DateParts {
  const part = (name: string) => cleanLine(partOf(wire, name).slice(0, 60));
  const parts = { day: part('day'), month: part('month'), year: part('year') };
  const written = Object.values(parts).filter((text) => text !== '');
  const [only = ''] = written;
  if (written.length !== 1) return parts;
  return dayInText(only) ?? (partial ? partOfDayInText(only) : undefined) ?? parts;
}

/** @returns 'yyyy-mm-dd' of three inputs; nobody has looked yet whether there is such a day */
export const writtenDay = ({ day, month, year }: DateParts): string =>
  [year, month, day].map((part) => part.padStart(2, '0')).join('-');

/** @returns what the three inputs show of an ISO day or of a date known in part; '' for each unknown part */
export function datePartsOf(iso: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return { day: String(Number(day) || ''), month: String(Number(month) || ''), year };
}

export type PartName = 'day' | 'month' | 'year';
type Report = (message: string, part: PartName) => void;

interface DateLimits {
  readonly label: string;
  readonly today: string;
  readonly past?: boolean | undefined;
  readonly future?: boolean | undefined;
  /** Allows a year alone, or a month and a year. */
  readonly partial?: boolean;
}

/**
 * Reads the three inputs of a date, of which at least one is not empty.
 * @param limits `today`: ISO day of Asia/Ho_Chi_Minh; years from 1850 to 2200 are accepted
 * @param report receives the first mistake only, in Vietnamese, with the input to correct
 * @returns 'yyyy-mm-dd', with `partial` also 'yyyy-mm' or 'yyyy'; undefined when a mistake was reported
 */
export function readDate(
  { day, month, year }: DateParts,
  limits: DateLimits,
  report: Report,
): string | undefined {
  const name = limits.label;
  const exampleYear = limits.past || limits.partial ? '1990' : limits.today.slice(0, 4);
  const wrongYear = `${name}: nhập năm bằng bốn chữ số, ví dụ ${exampleYear}`;
  const digits = (text: string, most: number) => new RegExp(`^\\d{1,${most}}$`).test(text);
  if (!limits.partial || (day !== '' && month === '')) {
    if (day === '') return void report(`${name}: nhập ngày bằng chữ số, ví dụ 24`, 'day');
    if (month === '') return void report(`${name}: nhập tháng bằng chữ số, ví dụ 11`, 'month');
  }
  if (year === '') return void report(wrongYear, 'year');
  if (day !== '' && (!digits(day, 2) || Number(day) < 1 || Number(day) > 31)) {
    return void report(`${name}: nhập ngày bằng số từ 1 đến 31`, 'day');
  }
  if (month !== '' && (!digits(month, 2) || Number(month) < 1 || Number(month) > 12)) {
    return void report(`${name}: nhập tháng bằng số từ 1 đến 12`, 'month');
  }
  if (!/^\d{4}$/.test(year) || Number(year) < 1850 || Number(year) > 2200) {
    return void report(wrongYear, 'year');
  }
  if (day !== '' && Number(day) > daysIn(Number(year), Number(month))) {
    return void report(
      `Tháng ${Number(month)} năm ${year} không có ngày ${Number(day)}: kiểm tra lại ${inSentence(name)}`,
      'day',
    );
  }
  const iso = [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const first: PartName = limits.partial && day === '' ? (month === '' ? 'year' : 'month') : 'day';
  if (limits.past && iso > limits.today.slice(0, iso.length)) {
    return void report(`${name}: kiểm tra lại, không được sau hôm nay (${formatDay(limits.today)})`, first);
  }
  if (limits.future && iso < limits.today.slice(0, iso.length)) {
    return void report(`${name}: kiểm tra lại, không được trước hôm nay (${formatDay(limits.today)})`, first);
  }
  return iso;
}
