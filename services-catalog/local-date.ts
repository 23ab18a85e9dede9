// Dates and moments in Asia/Ho_Chi_Minh. It is UTC+7 all year (no daylight saving since 1975), so plain arithmetic is right and needs
// no `Intl`. All functions that take a date throw a RangeError when it does not exist.
import { present } from '#app/values/present.ts';

/** A calendar date, "yyyy-mm-dd". Dates in this form sort as text. */
export type LocalDate = string;

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** @param year of four digits @returns its first and last day */
export const yearSpan = (year: number): DaySpan => ({ from: `${year}-01-01`, until: `${year}-12-31` });

/** 0 is Sunday, as in `Date#getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const dayMs = 86_400_000;
const offsetMs = 7 * 3_600_000;
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

const pad = (n: number, width = 2): string => n.toString().padStart(width, '0');

const fromUtc = (utc: Date): LocalDate =>
  `${pad(utc.getUTCFullYear(), 4)}-${pad(utc.getUTCMonth() + 1)}-${pad(utc.getUTCDate())}`;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function split(date: LocalDate): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`not a date: ${date}`);
  }
  return { year, month, day };
}

function utcMidnight({ year, month, day }: Parts): number {
  // Date.UTC reads years 0–99 as 1900–1999.
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  return utc.getTime();
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Days and instants around years that nobody means have no such form, and no place in the database.
 * @returns whether `text` is a date that exists, written "yyyy-mm-dd", of the years 1000 to 2999
 */
export function isLocalDate(text: string): text is LocalDate {
  try {
    const { year } = split(text);
    return year >= 1000 && year < 3000;
  } catch {
    return false;
  }
}

/** A date as people type it in one box: 24/11/2026, 24-11-2026 or 2026-11-24. @returns undefined for what is no date */
export function readDate(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const date = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}

/** @returns the date on the wall calendar in Asia/Ho_Chi_Minh at `instant` */
export function localDate(instant: Date): LocalDate {
  return fromUtc(new Date(instant.getTime() + offsetMs));
}

/** @returns the time of day in Asia/Ho_Chi_Minh at `instant`, "HH:MM" */
export function localTime(instant: Date): string {
  const shifted = new Date(instant.getTime() + offsetMs);
  return `${pad(shifted.getUTCHours())}:${pad(shifted.getUTCMinutes())}`;
}

/**
 * @param time in Asia/Ho_Chi_Minh, "HH:MM"; "24:00" is the end of the day
 * @throws RangeError when date or time does not exist
 */
export function instantAt(date: LocalDate, time = '00:00'): Date {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  if (!match || Number(match[2]) > 59 || minutes > 1440) throw new RangeError(`not a time of day: ${time}`);
  return new Date(utcMidnight(split(date)) - offsetMs + minutes * 60_000);
}

/**
 * The instant of an answer to a question of the kind `moment`: a date, with or without the hour and the minute ("2026-11-24T08").
 * @throws RangeError when it does not exist
 */
export function instantOf(moment: string): Date {
  const [date = '', time = '00'] = moment.split('T');
  return instantAt(date, time.length === 2 ? `${time}:00` : time);
}

/** @returns the instant at which `date` is over in Asia/Ho_Chi_Minh: the first that is not of it any more */
export const endOfDay = (date: LocalDate): Date => instantAt(date, '24:00');

/** @returns a span of days, both included, as a half-open interval of instants; an absent end stays absent */
export const instantsOf = ({
  from,
  until,
}: {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}) =>
  present({
    from: from === undefined ? undefined : instantAt(from),
    until: until === undefined ? undefined : endOfDay(until),
  });

/** @returns the day of the week; 0 is Sunday */
export function weekday(date: LocalDate): Weekday {
  return new Date(utcMidnight(split(date))).getUTCDay() as Weekday;
}

/** @param days calendar days; a negative number gives an earlier date */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(utcMidnight(split(date)) + days * dayMs));
}

/** @returns calendar days from `from` to `to`, 0 for the same day, negative when `to` is earlier */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcMidnight(split(to)) - utcMidnight(split(from))) / dayMs);
}

/** @returns the same day so many months later; the last day of that month when it is shorter (BLDS Đ148.3) */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = split(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromUtc(
    new Date(utcMidnight({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })),
  );
}

const asDate = (when: LocalDate | Date): LocalDate => (typeof when === 'string' ? when : localDate(when));

/** @returns "thứ Ba", "Chủ nhật"; of an instant, its day in Asia/Ho_Chi_Minh */
export function weekdayName(when: LocalDate | Date): string {
  return weekdays[weekday(asDate(when))];
}

/** @returns "24/11/2026"; of an instant, its day in Asia/Ho_Chi_Minh */
export function formatDate(when: LocalDate | Date): string {
  const { year, month, day } = split(asDate(when));
  return `${pad(day)}/${pad(month)}/${pad(year, 4)}`;
}

/**
 * @param most calendar days after `today`
 * @returns a Vietnamese message without a full stop; undefined when `day` is not too far ahead
 */
export function tooFarAhead(day: LocalDate, today: LocalDate, most: number): string | undefined {
  const last = addDays(today, most);
  return day > last ? `Chọn ngày không muộn hơn ${formatDate(last)}` : undefined;
}

/** @returns "thứ Ba, 24/11/2026"; of an instant, its day in Asia/Ho_Chi_Minh */
export function formatLongDate(when: LocalDate | Date): string {
  return `${weekdayName(when)}, ${formatDate(when)}`;
}

/** @returns "thứ Ba, 24/11/2026, 21:04", in Asia/Ho_Chi_Minh */
export function formatMoment(instant: Date): string {
  return `${formatLongDate(instant)}, ${localTime(instant)}`;
}

/**
 * @returns "ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 have a zero, so that nobody can write a digit before
 * them (NĐ 30/2020/NĐ-CP, Phụ lục I)
 */
export function formatPaperDate(when: LocalDate | Date): string {
  const { year, month, day } = split(asDate(when));
  return `ngày ${pad(day)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

/** @returns all months of the span, also those of which it has only some days: "2026-11" */
export function monthsIn({ from, until }: DaySpan): readonly string[] {
  const first = `${from.slice(0, 7)}-01`;
  const months: string[] = [];
  for (let month = first; month <= until; month = addMonths(first, months.length))
    months.push(month.slice(0, 7));
  return months;
}

/** @returns the months that lie whole within the days: from the first of one, up to before the first of another */
export function wholeMonthsIn({ from, until }: DaySpan): {
  readonly first: LocalDate;
  readonly after: LocalDate;
} {
  const begin = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;
  const first = from === begin(from) ? from : addMonths(begin(from), 1);
  const after = begin(addDays(until, 1));
  return { first, after: after < first ? first : after };
}
