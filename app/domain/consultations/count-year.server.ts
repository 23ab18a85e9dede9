// Đ23: how the consultations that opened in a year went.
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { countStanding } from '#db/queries/consultation-comments.server.ts';
import { listOpening, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { YearOfConsultations } from '#app/read-models/consultations.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { answersDue } from './time-limits.ts';

export async function countConsultationYear(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  year: number,
): Promise<YearOfConsultations> {
  const now = clock.now();
  const end = instantAt(addDays(`${year}-12-31`, 1));
  const rows = await listOpening(db, { from: instantAt(`${year}-01-01`), before: now < end ? now : end });
  const calendar = await readWorkingCalendar({ db });
  const comments = await countStanding(
    db,
    rows.map(({ itemId }) => itemId),
  );
  // Of one that is answered: late when it was; of one that waits: late when it is.
  const late = (row: ConsultationRow) => localDate(row.answeredAt ?? now) > answersDue(row, calendar);
  const closed = rows.filter(({ closesAt }) => closesAt <= now);
  const answered = closed.filter(({ answerState }) => answerState === 'published');
  const waiting = closed.filter(({ answerState }) => answerState !== 'published');
  return {
    opened: rows.length,
    open: rows.length - closed.length,
    comments: [...comments.values()].reduce((sum, count) => sum + count, 0),
    answered: answered.length,
    answeredLate: answered.filter(late).length,
    waiting: waiting.length,
    waitingLate: waiting.filter(late).length,
  };
}
