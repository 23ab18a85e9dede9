// A day of the calendar as an administrator typed it, and as it is stored.
import type { CalendarLine, TypedDay } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { isCalendarDayKind } from '#catalog/working-calendar.ts';
import { readDate } from '#catalog/local-date.ts';

export function readTypedDay(fields: FormData): { entries: TypedDay; day: CalendarLine } {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 300) : '';
  };
  const entries = {
    date: text('date'),
    kind: text('kind'),
    label: text('label'),
    legalBasis: text('legalBasis'),
    provisional: text('provisional') !== '',
  };
  const kind = isCalendarDayKind(entries.kind) ? entries.kind : 'off';
  return { entries, day: { ...entries, kind, date: readDate(entries.date) ?? '' } };
}

export function problemsOfDay(entries: TypedDay, removes: boolean): { path: string; message: string }[] {
  const missing = (path: 'label' | 'legalBasis', message: string) =>
    removes || entries[path] !== '' ? [] : [{ path, message }];
  return [
    ...(readDate(entries.date) === undefined
      ? [{ path: 'date', message: 'Nhập ngày có thật, ví dụ 24/11/2026' }]
      : []),
    ...missing('label', 'Nhập tên của ngày, ví dụ "Quốc khánh"'),
    ...missing('legalBasis', 'Nhập căn cứ: văn bản nào quy định ngày này'),
  ];
}
