// A day of the calendar as an administrator typed it, and as it is stored.
import type { CalendarLine, TypedDay } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { isCalendarDayKind } from '#catalog/working-calendar.ts';
import { readDate } from './read-date.ts';

export function readTypedDay(fields: FormData): { typed: TypedDay; day: CalendarLine } {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 300) : '';
  };
  const typed = {
    date: text('date'),
    kind: text('kind'),
    label: text('label'),
    legalBasis: text('legalBasis'),
    provisional: text('provisional') !== '',
  };
  const kind = isCalendarDayKind(typed.kind) ? typed.kind : 'off';
  return { typed, day: { ...typed, kind, date: readDate(typed.date) ?? '' } };
}

export function problemsOfDay(typed: TypedDay, removes: boolean): { path: string; message: string }[] {
  const missing = (path: 'label' | 'legalBasis', message: string) =>
    removes || typed[path] !== '' ? [] : [{ path, message }];
  return [
    ...(readDate(typed.date) === undefined
      ? [{ path: 'date', message: 'Nhập ngày có thật, ví dụ 24/11/2026' }]
      : []),
    ...missing('label', 'Nhập tên của ngày, ví dụ "Quốc khánh"'),
    ...missing('legalBasis', 'Nhập căn cứ: văn bản nào quy định ngày này'),
  ];
}
