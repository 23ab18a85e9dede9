// The periods of which the portal tells its own figures (Đ12.5): a month, a quarter, a year, or the last twelve months.
import { uncapitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { addDays, addMonths, type DaySpan, type LocalDate } from '#catalog/local-date.ts';
import { daysOf, readPeriod } from './period.ts';

/** The year of the regulation: before it there was nothing to count. */
export const firstYear = 2018;

export const lastTwelve = '12-thang';

export interface FiguresPeriod {
  /** As it stands in the address: "2026", "2026-q4", "2026-11", "12-thang". */
  readonly value: string;
  /** "Quý 4/2026" */
  readonly title: string;
  readonly days: DaySpan;
}

type ReadPeriod =
  | { readonly ok: true; readonly period: FiguresPeriod }
  /** Told to whoever asked. */
  | { readonly ok: false; readonly message: string };

/**
 * @param text as an address gives it; the last twelve months when it gives none
 * @param today a local date
 */
export function readFiguresPeriod(text: string | null, today: LocalDate): ReadPeriod {
  if (text === null || text === '' || text === lastTwelve)
    return { ok: true, period: lastTwelveMonths(today) };
  const period = readPeriod(text);
  const { from, until, title } = period === undefined ? {} : daysOf({ period }, '');
  if (from === undefined || until === undefined || title === undefined)
    return { ok: false, message: 'Cổng không có kỳ này. Hãy chọn tháng, quý hoặc năm bên dưới.' };
  const named = uncapitalise(title);
  if (from > today)
    return {
      ok: false,
      message: `Chưa đến ${named} nên chưa có số liệu. Hãy chọn kỳ đã qua hoặc kỳ này.`,
    };
  if (Number(from.slice(0, 4)) < firstYear)
    return { ok: false, message: `Cổng chỉ có số liệu từ năm ${firstYear}. Hãy chọn kỳ khác.` };
  return { ok: true, period: { value: text, title, days: { from, until } } };
}

function lastTwelveMonths(today: LocalDate): FiguresPeriod {
  const month = `${today.slice(0, 7)}-01`;
  return {
    value: lastTwelve,
    title: '12 tháng gần nhất',
    days: { from: addMonths(month, -11), until: addDays(addMonths(month, 1), -1) },
  };
}

/** The first choice of the form: which part of a year; the year is the second. */
export const periodParts: readonly { readonly value: string; readonly label: string }[] = [
  { value: lastTwelve, label: '12 tháng gần nhất' },
  { value: 'nam', label: 'Cả năm' },
  ...[1, 2, 3, 4].map((quarter) => ({ value: `q${quarter}`, label: `Quý ${quarter}` })),
  ...Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: `Tháng ${index + 1}`,
  })),
];

/** @returns the period that the two choices name together; the word itself when they name none */
export function periodOfChoices(part: string, year: string): string {
  if (part === lastTwelve) return lastTwelve;
  return part === 'nam' ? year : `${year}-${part}`;
}

/** The last twelve months are what the page shows by itself: they need no word in its address, so that it has one. */
export const periodInAddress = (value: string): string | undefined =>
  value === lastTwelve ? undefined : value;

/** The other way: what the form shows as chosen. */
export function choicesOfPeriod(
  value: string,
  today: LocalDate,
): { readonly part: string; readonly year: string } {
  if (value === lastTwelve) return { part: lastTwelve, year: today.slice(0, 4) };
  const [year = '', part = 'nam'] = value.split('-');
  return { part, year };
}

/** The period of the same length before, and the one after unless it is to come; the last twelve months have none. */
export function periodsBeside(
  { value, days }: FiguresPeriod,
  today: LocalDate,
): { readonly before?: FiguresPeriod; readonly after?: FiguresPeriod } {
  if (value === lastTwelve) return {};
  const of = (day: LocalDate): FiguresPeriod | undefined => {
    const [year = '', month = ''] = day.split('-');
    const [, part] = value.split('-');
    const quarter = `q${Math.ceil(Number(month) / 3)}`;
    const text = part === undefined ? year : `${year}-${part.startsWith('q') ? quarter : month}`;
    const read = readFiguresPeriod(text, today);
    return read.ok ? read.period : undefined;
  };
  const [before, after] = [of(addDays(days.from, -1)), of(addDays(days.until, 1))];
  return present({ before, after });
}
