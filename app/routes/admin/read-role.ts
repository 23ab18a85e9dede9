// What an administrator typed to give a role or a unit, and its period as instants.
import {
  unitPeriodNames,
  type PeriodTexts,
  type TypedPerson,
  type TypedRole,
  type TypedUnit,
} from '#app/ui/pages/admin/staff/staff-member-page.tsx';
import { instantsOf, readDate } from '#catalog/local-date.ts';

const typedIn = (fields: FormData) => (name: string) => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 100) : '';
};

export function readTypedUnit(fields: FormData): TypedUnit {
  const text = typedIn(fields);
  return { unit: text('unit'), from: text(unitPeriodNames.from), until: text(unitPeriodNames.until) };
}

export function readTypedPerson(fields: FormData): TypedPerson {
  const text = typedIn(fields);
  return { identityNumber: text('identityNumber'), ownPhone: text('ownPhone') };
}

export function readTypedRole(fields: FormData): TypedRole {
  const text = typedIn(fields);
  return {
    role: text('role'),
    sectors: fields.getAll('sectors').filter((sector) => typeof sector === 'string'),
    from: text('from'),
    until: text('until'),
  };
}

export interface Period {
  readonly from?: Date;
  /** The first instant after the last day. */
  readonly until?: Date;
}

export function readPeriod(entries: PeriodTexts): {
  period: Period;
  problems: { path: keyof PeriodTexts; message: string }[];
} {
  const [from, until] = [readDate(entries.from), readDate(entries.until)];
  const wrong = (path: keyof PeriodTexts, date: string | undefined) =>
    entries[path] !== '' && date === undefined
      ? [{ path, message: 'Nhập ngày có thật, ví dụ 24/11/2026' }]
      : [];
  return {
    period: instantsOf({ from, until }),
    problems: [...wrong('from', from), ...wrong('until', until)],
  };
}
