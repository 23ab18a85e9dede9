// How each unit answered what was sent in a span of days: received, answered in time or late, still open, ended in another way, in how
// many days, and how many the answer satisfied.
import type { ratings, InquiryKind } from '#app/inquiries/kind.ts';
import type { Satisfaction, UnitFigures } from '#app/read-models/inquiries.ts';
import { isLate } from '#app/inquiries/periods.ts';
import { stateOf } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { endOfDay, instantAt, localDate, type DaySpan } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { listInquiryFigures, type InquiryFigureRow } from '#db/queries/inquiries.server.ts';
import { listUnits } from '#db/queries/content-sections.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * @param request `days`: on which it was sent, both included
 * @returns `units`: by name those that were given something, last what nobody was given; `all`: everything together
 */
export async function readInquiryStatistics(
  deps: Deps,
  { kind, days }: { readonly kind: InquiryKind; readonly days: DaySpan },
): Promise<{ readonly units: readonly UnitFigures[]; readonly all: UnitFigures }> {
  const rows = await listInquiryFigures(deps.db.$client, {
    kind: kind.id,
    from: instantAt(days.from),
    until: endOfDay(days.until),
  });
  const calendar = await readWorkingCalendar(deps);
  const figures = (unit: string, some: readonly InquiryFigureRow[]) =>
    figuresOf(deps, kind, calendar, { unit, rows: some });
  const units = (await listUnits(deps.db)).flatMap(({ id, name }) => {
    const ofUnit = rows.filter(({ assignedUnit }) => assignedUnit === id);
    return ofUnit.length === 0 ? [] : [figures(name, ofUnit)];
  });
  const unassignedRows = rows.filter(({ assignedUnit }) => assignedUnit === null);
  return {
    units: unassignedRows.length === 0 ? units : [...units, figures('Chưa giao đơn vị', unassignedRows)],
    all: figures('Tất cả', rows),
  };
}

function figuresOf(
  deps: Deps,
  kind: InquiryKind,
  calendar: WorkingCalendar,
  { unit, rows }: { readonly unit: string; readonly rows: readonly InquiryFigureRow[] },
): UnitFigures {
  const outcome = ({ state }: InquiryFigureRow) => stateOf(kind, state).outcome;
  const now = deps.clock.now();
  const countLate = (some: readonly InquiryFigureRow[]) =>
    some.filter(({ limitPeriods }) => isLate(limitPeriods, now)).length;
  const answeredRows = rows.filter((row) => outcome(row) === 'answered');
  const openRows = rows.filter((row) => outcome(row) === undefined);
  const otherRows = rows.filter((row) => ![undefined, 'answered'].includes(outcome(row)));
  const answeredLate = countLate(answeredRows);
  const days = answeredRows.flatMap(({ submittedAt, finishedAt }) =>
    finishedAt === null ? [] : [calendar.workingDaysBetween(localDate(submittedAt), localDate(finishedAt))],
  );
  return {
    unit,
    received: rows.length,
    inTime: answeredRows.length - answeredLate,
    late: answeredLate,
    open: openRows.length,
    openLate: countLate(openRows),
    elsewhere: otherRows.length,
    elsewhereLate: countLate(otherRows),
    ...present({ medianDays: medianOf(days), satisfaction: satisfactionOf(kind, rows) }),
  };
}

/** Of the answer that is given now: one that was opened again is rated anew. */
function satisfactionOf(kind: InquiryKind, rows: readonly InquiryFigureRow[]): Satisfaction | undefined {
  if (!kind.transitions.some(({ asks }) => asks.some(({ id }) => id === 'rating'))) return undefined;
  const countRated = (rating: keyof typeof ratings) => rows.filter((row) => row.rating === rating).length;
  return {
    satisfied: countRated('satisfied'),
    unsatisfied: countRated('unsatisfied'),
    reopened: rows.filter(({ reopenedAt }) => reopenedAt !== null).length,
  };
}

/** Of an even number the mean of the two in the middle; nothing of none. */
function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
