// How the consultations that opened in a span of days went (Đ12.5, Đ23).
import { isOwing } from '#app/consultations/answer-steps.ts';
import { sumOfTallies } from '#app/consultations/tally.ts';
import { endOfDay, instantAt, localDate, type DaySpan } from '#catalog/local-date.ts';
import { listOpening, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { CountedConsultations } from '#app/read-models/consultations.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tallyComments } from './tally-comments.server.ts';
import { answersDue } from './time-limits.ts';

/**
 * @param days local days, both included; a period counts in those in which it opened
 * @returns `answeredLate`: what was answered after its day; `waitingLate`: what is not answered and past its day now
 */
export async function countConsultations(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { from, until }: DaySpan,
): Promise<CountedConsultations> {
  const now = clock.now();
  const end = endOfDay(until);
  const rows = await listOpening(db, { from: instantAt(from), before: now < end ? now : end });
  const calendar = await readWorkingCalendar({ db });
  const ids = rows.map(({ itemId }) => itemId);
  const tallies = await tallyComments(db, ids);
  // Judged by the day of the answers, or by today while they are waited for.
  const isLate = (row: ConsultationRow) => localDate(row.answeredAt ?? now) > answersDue(row, calendar);
  const closedRows = rows.filter(({ closesAt, answerState }) => closesAt <= now || answerState === 'ended');
  const answeredRows = closedRows.filter(({ answerState }) => answerState === 'published');
  const waitingRows = closedRows.filter(({ answerState }) => isOwing(answerState));
  return {
    opened: rows.length,
    open: rows.length - closedRows.length,
    ...sumOfTallies(ids.map(tallies)),
    answered: answeredRows.length,
    answeredLate: answeredRows.filter(isLate).length,
    waiting: waitingRows.length,
    waitingLate: waitingRows.filter(isLate).length,
    ended: rows.filter(({ answerState }) => answerState === 'ended').length,
  };
}
