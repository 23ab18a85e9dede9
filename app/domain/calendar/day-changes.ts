// What somebody wants of the working calendar, as changes day by day: what stood there, what shall stand there, and on what ground.
import * as z from 'zod';

import { uncapitalise } from '#app/values/first-letter.ts';
import type { CalendarDayChange, CalendarDayRow } from '#db/queries/calendar.server.ts';
import { formatDate, formatLongDate, isLocalDate, weekday, type LocalDate } from '#catalog/local-date.ts';
import { calendarDayKindIds, calendarDayKinds } from '#catalog/working-calendar.ts';

export type WantedDays =
  | { readonly do: 'save'; readonly day: CalendarDayRow }
  /** `basis`: by which document, where the day is past. */
  | { readonly do: 'remove'; readonly date: LocalDate; readonly basis?: string }
  /** All of a year: what it does not name is an ordinary day again. */
  | { readonly do: 'year'; readonly year: number; readonly days: readonly CalendarDayRow[] };

const date = z.string().refine(isLocalDate);
const day = z.object({
  date,
  kind: z.enum(calendarDayKindIds),
  label: z.string(),
  legalBasis: z.string(),
  provisional: z.boolean(),
});

export const calendarContent = z.object({
  /** Present where the whole of a year was proposed. */
  year: z.number().optional(),
  days: z.array(z.object({ date, before: day.nullable(), after: day.nullable(), basis: z.string() })).min(1),
});

export type CalendarContent = z.infer<typeof calendarContent>;

/** @returns the days that it is about, both included */
export const spanOf = (wanted: WantedDays): { readonly from: LocalDate; readonly to: LocalDate } => {
  if (wanted.do === 'year') return { from: `${wanted.year}-01-01`, to: `${wanted.year}-12-31` };
  const of = wanted.do === 'save' ? wanted.day.date : wanted.date;
  return { from: of, to: of };
};

/** @param stored what the table says of the days of `spanOf` @returns the days that would be others than they are, in order */
export function changesOf(wanted: WantedDays, stored: readonly CalendarDayRow[]): CalendarDayChange[] {
  const before = new Map(stored.map((one) => [one.date, one]));
  const after = new Map(daysOf(wanted).map((one) => [one.date, tidy(one)]));
  const dates = new Set([...(wanted.do === 'save' ? [] : before.keys()), ...after.keys()]);
  return [...dates]
    .sort()
    .map((one) => ({
      date: one,
      before: before.get(one) ?? null,
      after: after.get(one) ?? null,
      basis: after.get(one)?.legalBasis ?? clean((wanted.do === 'remove' && wanted.basis) || ''),
    }))
    .filter((change) => !isSameDay(change.before, change.after));
}

const daysOf = (wanted: WantedDays): readonly CalendarDayRow[] => {
  switch (wanted.do) {
    case 'save':
      return [wanted.day];
    case 'remove':
      return [];
    case 'year':
      return wanted.days;
  }
};

/** @returns whether the table says the same of both; null: nothing */
export function isSameDay(one: CalendarDayRow | null, other: CalendarDayRow | null): boolean {
  if (one === null || other === null) return one === other;
  return calendarFields.every((field) => one[field] === other[field]);
}

const calendarFields = ['date', 'kind', 'label', 'legalBasis', 'provisional'] as const;

const clean = (text: string) => text.normalize('NFC').trim().slice(0, 300);

/** @returns the day with its texts in NFC, without space around them, at most 300 characters */
const tidy = (of: CalendarDayRow): CalendarDayRow => ({
  ...of,
  label: clean(of.label),
  legalBasis: clean(of.legalBasis),
});

/** @returns why the day cannot be so; undefined when nothing speaks against it */
export function problemOfDay(of: CalendarDayRow): string | undefined {
  if (!isLocalDate(of.date)) return 'Nhập ngày có thật, ví dụ 24/11/2026.';
  if (clean(of.label) === '') return 'Nhập tên của ngày, ví dụ "Quốc khánh" hoặc "Làm bù cho ngày 31/8".';
  if (clean(of.legalBasis) === '') return 'Nhập căn cứ: văn bản nào quy định ngày này.';
  const isWeekend = weekday(of.date) === 0 || weekday(of.date) === 6;
  if (of.kind === 'worked' && !isWeekend)
    return 'Ngày này là ngày làm việc bình thường, không cần ghi là ngày làm bù.';
  return undefined;
}

/**
 * What is past or has begun is another day only by a document that can be looked up.
 * @param today until it, itself included, a number and sign are asked for
 * @returns the first change without one; undefined when all have what they need
 */
export const withoutDocument = (
  changes: readonly CalendarDayChange[],
  today: LocalDate,
): CalendarDayChange | undefined =>
  changes.find((change) => change.date <= today && !namesDocument(change.basis));

/** "Thông báo 9441/TB-BNV", "Nghị quyết 28/2026/QH16"; a date is none. */
const namesDocument = (text: string): boolean => /\d\/(?:\d{4}\/)?\p{Lu}{2}/u.test(text.normalize('NFC'));

/** @returns for the field in which the basis is typed */
export const documentMissing = (of: LocalDate): string =>
  `Ngày ${formatDate(of)} đã qua hoặc là hôm nay: nhập số, ký hiệu của văn bản, ví dụ "Công điện 15/CĐ-UBND".`;

const said = ({ kind, label, provisional }: CalendarDayRow): string =>
  `${uncapitalise(calendarDayKinds[kind].label)} (${label}${provisional ? ', dự kiến' : ''})`;

/** @returns a line for each: "20/11/2026: nghỉ (Nghỉ bão); căn cứ: Công điện 15/CĐ-UBND" */
export const changesInWords = (changes: readonly CalendarDayChange[]): readonly string[] =>
  changes.map(({ date: of, before, after, basis }) => {
    const was = before === null ? '' : `${after === null ? '' : ', '}trước là ${said(before)}`;
    const ground = basis === '' ? '' : `; căn cứ: ${basis}`;
    return `${formatDate(of)}: ${after === null ? 'bỏ, ' : said(after)}${was}${ground}`;
  });

/** As the object of "đề nghị". */
export function titleOf({ year, days }: CalendarContent): string {
  const [first] = days;
  if (year !== undefined || first === undefined || days.length > 1)
    return `đổi ${days.length} ngày trong lịch làm việc năm ${year ?? first?.date.slice(0, 4) ?? ''}`;
  const name = formatLongDate(first.date);
  return first.after === null
    ? `bỏ ${name} khỏi lịch làm việc`
    : `ghi ${name} vào lịch làm việc: ${said(first.after)}`;
}
