// What an administrator wrote of the calendar: a day, or a whole year, and what is wanted by it.
import { localDate, readDate } from '#catalog/local-date.ts';
import { isCalendarDayKind } from '#catalog/working-calendar.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import type { Proposed } from '../proposals/propose.server.ts';
import { proposeCalendarChange } from './change-calendar.server.ts';
import type { WantedDays } from './day-changes.ts';
import { readYearLines } from './year-lines.ts';

interface WrittenDays {
  readonly do: WantedDays['do'];
  /** Of the page; this one when left out. */
  readonly year: number | undefined;
  readonly date: string;
  readonly kind: string;
  readonly label: string;
  readonly legalBasis: string;
  readonly provisional: boolean;
  /** All of a year. */
  readonly lines: string;
}

/** A year has less than a tenth of this. */
const mostLines = 40_000;

/** @returns as `proposeCalendarChange`; refused as `invalid`, too, at the inputs that cannot be read */
export async function proposeWrittenDays(
  deps: Deps,
  actor: Actor,
  written: WrittenDays & { readonly seen: string },
): Promise<Outcome<Proposed>> {
  const { year = Number(localDate(deps.clock.now()).slice(0, 4)) } = written;
  const reading = wantedBy(written, year);
  return reading.ok ? proposeCalendarChange(deps, actor, reading.wanted, written.seen) : reading;
}

function wantedBy(written: WrittenDays, year: number): Outcome<{ readonly wanted: WantedDays }> {
  const { kind, provisional } = written;
  if (written.do === 'year') {
    const { days, problems } = readYearLines(written.lines.slice(0, mostLines), { year, provisional });
    return problems.length === 0
      ? { ok: true, wanted: { do: 'year', year, days } }
      : refuseAt('lines', problems.slice(0, 5).join(' '));
  }
  const date = readDate(written.date.trim());
  const [label, legalBasis] = [written.label.trim(), written.legalBasis.trim()];
  const removed = written.do === 'remove';
  const problems = [
    ...(date === undefined ? [{ path: 'date', message: 'Nhập ngày có thật, ví dụ 24/11/2026' }] : []),
    ...(removed || label !== '' ? [] : [{ path: 'label', message: 'Nhập tên của ngày, ví dụ "Quốc khánh"' }]),
    ...(removed || legalBasis !== ''
      ? []
      : [{ path: 'legalBasis', message: 'Nhập căn cứ: văn bản nào quy định ngày này' }]),
  ];
  if (date === undefined || problems.length > 0) return refuseInputs(problems);
  if (removed) return { ok: true, wanted: { do: 'remove', date, basis: legalBasis } };
  const day = { date, kind: isCalendarDayKind(kind) ? kind : 'off', label, legalBasis, provisional } as const;
  return { ok: true, wanted: { do: 'save', day } };
}
