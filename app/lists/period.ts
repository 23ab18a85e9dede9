// The period of a list: a year, a quarter, a month, or two days.
import { capitalise } from '#app/values/first-letter.ts';
import { addDays, addMonths, formatDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';
import { day, type FilterField } from './list-filter.ts';

export const allTime = { value: 'tat-ca', label: 'Từ trước đến nay' };
const aPeriod = /^20\d\d(-q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** @param text "2026", "2026-q4", "2026-11" @returns undefined for any other text */
export const readPeriod = (text: string): string | undefined => (aPeriod.test(text) ? text : undefined);

/** @returns nothing where the address names no year: then it is the running one */
export function yearIn(query: URLSearchParams): { readonly year?: number } {
  const text = query.get('nam') ?? '';
  return /^20\d\d$/.test(text) ? { year: Number(text) } : {};
}

/** A period, or all time. */
const period: FilterField<string> = {
  name: 'ky',
  control: { kind: 'choice', label: 'Kỳ', options: [] },
  read: (text) => (text === allTime.value ? text : readPeriod(text)),
  write: (value) => value,
};

/** The fields of a list with a period. Days are local, both included; when given, they replace the period. */
export const periodFields = {
  period,
  from: day('tu', 'Hoặc từ ngày'),
  until: day('den', 'đến ngày'),
};

interface ChosenPeriod {
  readonly period?: string;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

/**
 * @param today a local date
 * @returns this year and the last one, each with its quarters and months, newest first; none to come
 */
export function periodOptions(today: string): readonly Option[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const of = (y: number) => {
    const last = y === year ? month : 12;
    const months = Array.from({ length: last }, (_, index) => last - index);
    const quarters = Array.from({ length: Math.ceil(last / 3) }, (_, index) => Math.ceil(last / 3) - index);
    return [
      { value: String(y), label: `Năm ${y}` },
      ...quarters.map((q) => ({ value: `${y}-q${q}`, label: `Quý ${q}/${y}` })),
      ...months.map((m) => ({ value: `${y}-${String(m).padStart(2, '0')}`, label: `Tháng ${m}/${y}` })),
    ];
  };
  return [...of(year), ...of(year - 1)];
}

/** @returns what a page of a period shows: that of its filter, or this year; `period` where it is a whole year, quarter or month */
export function choosePeriod(chosen: ChosenPeriod, now: Date) {
  const today = localDate(now);
  const year = today.slice(0, 4);
  const { title, ...days } = daysOf(chosen, year);
  const word = chosen.period ?? year;
  const isWhole = chosen.from === undefined && chosen.until === undefined && word !== allTime.value;
  return { title, days, ...(isWhole && { period: word }), periods: [...periodOptions(today), allTime] };
}

export interface ChosenDays {
  /** Local days, both included; no limit when absent. */
  readonly from?: string;
  readonly until?: string;
  /** "Quý 4/2026" */
  readonly title: string;
}

/** @param otherwise the default period: "2026", "2026-11" @returns no limit of days for all time */
export function daysOf(filter: ChosenPeriod, otherwise: string): ChosenDays {
  const { from, until } = filter;
  if (from !== undefined || until !== undefined) {
    const parts = [from && `từ ${formatDate(from)}`, until && `đến ${formatDate(until)}`].filter(Boolean);
    const title = parts.join(' ');
    return {
      ...(from && { from }),
      ...(until && { until }),
      title: capitalise(title),
    };
  }
  const word = filter.period ?? otherwise;
  if (word === allTime.value) return { title: allTime.label };
  const [year = '', part = ''] = word.split('-');
  if (part === '') return { from: `${year}-01-01`, until: `${year}-12-31`, title: `Năm ${year}` };
  const quarter = part.startsWith('q') ? Number(part.slice(1)) : undefined;
  const first = quarter === undefined ? part : String(quarter * 3 - 2).padStart(2, '0');
  const start = `${year}-${first}-01`;
  return {
    from: start,
    until: addDays(addMonths(start, quarter === undefined ? 1 : 3), -1),
    title: quarter === undefined ? `Tháng ${Number(part)}/${year}` : `Quý ${quarter}/${year}`,
  };
}
