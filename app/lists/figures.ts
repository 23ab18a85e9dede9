// The periods of the portal's published figures (Đ12.5): a month, a quarter, a year, or the last twelve months.
import { uncapitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { addDays, addMonths, type DaySpan, type LocalDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';
import { daysOf, readPeriod } from './period.ts';

/** The year of the regulation: there are no figures before. */
export const firstYear = 2018;

export const lastTwelve = '12-thang';

export interface FiguresPeriod {
  /** Its word in the address: "2026", "2026-q4", "2026-11", "12-thang". */
  readonly value: string;
  /** "Quý 4/2026" */
  readonly title: string;
  readonly days: DaySpan;
}

type PeriodOutcome =
  | { readonly ok: true; readonly period: FiguresPeriod }
  /** A Vietnamese message to the reader. */
  | { readonly ok: false; readonly message: string };

/**
 * @param text any text, from an address; null and '' mean the last twelve months
 * @param today a local date
 * @returns not ok for an unknown period, one to come, and one before `firstYear`
 */
export function readFiguresPeriod(text: string | null, today: LocalDate): PeriodOutcome {
  if (text === null || text === '' || text === lastTwelve)
    return { ok: true, period: lastTwelveMonths(today) };
  const period = readPeriod(text);
  const { from, until, title } = period === undefined ? {} : daysOf({ period }, '');
  if (from === undefined || until === undefined || title === undefined)
    return { ok: false, message: 'Cổng không có kỳ này. Hãy chọn tháng, quý hoặc năm bên dưới.' };
  const titleInSentence = uncapitalise(title);
  if (from > today)
    return {
      ok: false,
      message: `Chưa đến ${titleInSentence} nên chưa có số liệu. Hãy chọn kỳ đã qua hoặc kỳ này.`,
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

/** The choices of the form's first field, the part of a year; the second field is the year. */
export const periodParts: readonly Option[] = [
  { value: lastTwelve, label: '12 tháng gần nhất' },
  { value: 'nam', label: 'Cả năm' },
  ...[1, 2, 3, 4].map((quarter) => ({ value: `q${quarter}`, label: `Quý ${quarter}` })),
  ...Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: `Tháng ${index + 1}`,
  })),
];

/** @returns the word of the period of both choices; it may be an unknown period, which `readFiguresPeriod` refuses */
export function periodOfChoices(part: string, year: string): string {
  if (part === lastTwelve) return lastTwelve;
  return part === 'nam' ? year : `${year}-${part}`;
}

/** @returns undefined for the last twelve months, the default of the page, so that one page has only one address */
export const periodInAddress = (value: string): string | undefined =>
  value === lastTwelve ? undefined : value;

/** @returns the choices that the form shows for a period: the reverse of `periodOfChoices` */
export function choicesOfPeriod(
  value: string,
  today: LocalDate,
): { readonly part: string; readonly year: string } {
  if (value === lastTwelve) return { part: lastTwelve, year: today.slice(0, 4) };
  const [year = '', part = 'nam'] = value.split('-');
  return { part, year };
}

/** @returns the periods of the same length before and after, if they have figures; none for the last twelve months */
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
    const outcome = readFiguresPeriod(text, today);
    return outcome.ok ? outcome.period : undefined;
  };
  const [before, after] = [of(addDays(days.from, -1)), of(addDays(days.until, 1))];
  return present({ before, after });
}
