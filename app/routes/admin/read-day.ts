// What an administrator typed of the calendar: a day, or a whole year, and what is wanted by it.
import type { WantedDays } from '#app/domain/calendar/day-changes.ts';
import { readYearLines } from '#app/domain/calendar/year-lines.ts';
import { textOf } from '#app/http/form-values.server.ts';
import type { CalendarIntent, TypedCalendar } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';
import { readDate } from '#catalog/local-date.ts';
import { isCalendarDayKind } from '#catalog/working-calendar.ts';

/** A year has less than a tenth of this. */
const mostLines = 40_000;

export function readTyped(fields: FormData, intent: CalendarIntent): TypedCalendar {
  const text = (name: string, most = 300) => textOf(fields, name).normalize('NFC').trim().slice(0, most);
  return {
    intent,
    date: text('date'),
    kind: text('kind'),
    label: text('label'),
    legalBasis: text('legalBasis'),
    provisional: text('provisional') !== '',
    lines: text('lines', mostLines),
  };
}

/** @param year of the page @returns what is wanted, or what is wrong beside its field */
export function wantedBy(
  { intent, kind, ...typed }: TypedCalendar,
  year: number,
): { readonly wanted: WantedDays } | { readonly problems: readonly InputProblem[] } {
  const { label, legalBasis, provisional } = typed;
  if (intent === 'year') {
    const { days, problems } = readYearLines(typed.lines, { year, provisional });
    return problems.length === 0
      ? { wanted: { do: 'year', year, days } }
      : { problems: [{ path: 'lines', message: problems.slice(0, 5).join(' ') }] };
  }
  const date = readDate(typed.date);
  const missing = (path: 'label' | 'legalBasis', message: string) =>
    intent === 'remove' || typed[path] !== '' ? [] : [{ path, message }];
  const problems = [
    ...(date === undefined ? [{ path: 'date', message: 'Nhập ngày có thật, ví dụ 24/11/2026' }] : []),
    ...missing('label', 'Nhập tên của ngày, ví dụ "Quốc khánh"'),
    ...missing('legalBasis', 'Nhập căn cứ: văn bản nào quy định ngày này'),
  ];
  if (date === undefined || problems.length > 0) return { problems };
  if (intent === 'remove') return { wanted: { do: 'remove', date, basis: legalBasis } };
  const day = {
    date,
    kind: isCalendarDayKind(kind) ? kind : ('off' as const),
    label,
    legalBasis,
    provisional,
  };
  return { wanted: { do: 'save', day } };
}
