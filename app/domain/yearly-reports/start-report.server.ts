// Begins the report of a year: the figures as they are now, and the recipients of the report before.
import { usualRecipients } from '#app/publications/yearly-report/parts.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import { localDate } from '#catalog/local-date.ts';
import { insertReport, listReports } from '#db/queries/yearly-reports.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { yearsToStart } from './list-reports.server.ts';
import { readFigures } from './read-figures.server.ts';
import { standBeforeReports } from './report-access.server.ts';

/**
 * @returns refused as `not-allowed` to all but the office, `changed-meanwhile` where it was begun already, `invalid` for another
 *   year than this one and the last
 */
export async function startReport(
  deps: Deps,
  actor: Actor,
  { year }: { readonly year: number },
): Promise<Outcome<object>> {
  const standing = await standBeforeReports(deps.db, actor, deps.clock.now());
  if (!standing.ok) return standing;
  if (!standing.as.includes('office')) return refuse('not-allowed', reportSteps.words.notAllowed);
  const reports = await listReports(deps.db);
  const alreadyStarted = () =>
    refuse('changed-meanwhile', `Báo cáo năm ${year} đã được lập. Hãy mở báo cáo đó.`);
  if (reports.some((one) => one.year === year)) return alreadyStarted();
  if (!yearsToStart(deps, reports).includes(year))
    return refuse('invalid', 'Chỉ lập báo cáo của năm nay và năm trước.');
  const { staff } = standing;
  const figures = await readFigures(deps, year);
  const at = deps.clock.now();
  const { userId } = staff;
  return deps.db.transaction(async (tx) => {
    const isInserted = await insertReport(tx, {
      year,
      figures,
      figuresAt: at,
      texts: {},
      recipients: usualRecipients(deps.unit.parents, localDate(at), reports[0]?.recipients),
      writers: [userId],
      startedBy: userId,
      startedAt: at,
      savedBy: userId,
      savedAt: at,
    });
    if (!isInserted) return alreadyStarted();
    await recordAuditEvent(deps, tx, staff, { subject: `yearly-report:${year}`, event: 'report-started' });
    return { ok: true };
  });
}
