// Every working morning of its season: the report of the year is brought to the office's mind, once a week from the first of
// November; once its day has passed unsent, office and chairman are warned every week (Điều 23). Each mail has the key of its
// week, so that a second run writes none twice and a morning that was missed is made up for the next day.
import { localDate } from '#catalog/local-date.ts';
import { listReports, portalSince } from '#db/queries/yearly-reports.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { noticesNow } from './list-reports.server.ts';
import { tellOfReport } from './report-access.server.ts';
import { noticeLetter } from './report-mails.ts';

/**
 * Tells office and chairman on working days that the report of a year is due or late (QĐ 349 Đ23). Run by a job; a second run of
 * the same week tells nobody again.
 */
export async function remindOfReport(deps: Deps): Promise<void> {
  const calendar = await readWorkingCalendar(deps);
  if (!calendar.isWorkingDay(localDate(deps.clock.now()))) return;
  for (const notice of noticesNow(deps, await listReports(deps.db), await portalSince(deps.db))) {
    const { kind, year, week } = notice;
    await tellOfReport(deps, deps.db, {
      kind: `yearly-report-${kind}`,
      cause: `yearly-report:${year}:${kind}:${week}`,
      to: kind === 'late' ? ['office', 'chairman'] : ['office'],
      letter: noticeLetter(notice),
    });
  }
}
