// How the consultations that opened in a span of days went (Đ12.5, Đ23).
import { endOfDay, instantAt, localDate, type DaySpan } from '#catalog/local-date.ts';
import { countStanding } from '#db/queries/consultation-comments.server.ts';
import { listOpening, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { CountedConsultations } from '#app/read-models/consultations.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { answersDue } from './time-limits.ts';

/**
 * @param days both included; a period counts in that in which it opened. Late is told of now: of what waits, and of what
 *   came late
 */
export async function countConsultations(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { from, until }: DaySpan,
): Promise<CountedConsultations> {
  const now = clock.now();
  const end = endOfDay(until);
  const rows = await listOpening(db, { from: instantAt(from), before: now < end ? now : end });
  const calendar = await readWorkingCalendar({ db });
  const comments = await countStanding(
    db,
    rows.map(({ itemId }) => itemId),
  );
  // Of one that is answered: late when it was; of one that waits: late when it is.
  const isLate = (row: ConsultationRow) => localDate(row.answeredAt ?? now) > answersDue(row, calendar);
  const closedRows = rows.filter(({ closesAt }) => closesAt <= now);
  const answeredRows = closedRows.filter(({ answerState }) => answerState === 'published');
  const waitingRows = closedRows.filter(({ answerState }) => answerState !== 'published');
  return {
    opened: rows.length,
    open: rows.length - closedRows.length,
    comments: [...comments.values()].reduce((sum, count) => sum + count, 0),
    answered: answeredRows.length,
    answeredLate: answeredRows.filter(isLate).length,
    waiting: waitingRows.length,
    waitingLate: waitingRows.filter(isLate).length,
  };
}
