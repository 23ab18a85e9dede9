// The register of reports, what can be begun, and what is due: for its page, the page on which the day starts, and the mails.
import { lastDayToSend, reportNotices, type ReportNotice } from '#app/publications/yearly-report/due.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import type { ReportLine, ReportRegister } from '#app/read-models/yearly-reports.ts';
import { permit } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { daysBetween, localDate } from '#catalog/local-date.ts';
import { findReport, listReports as listRows, portalSince } from '#db/queries/yearly-reports.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { actorOf, caseOf, standBeforeReports } from './report-access.server.ts';

type Rows = Awaited<ReturnType<typeof listRows>>;

/** @returns the newest year first; `mayStart` for the office alone. Refused as `not-allowed` to all but staff */
export async function listReports(deps: Deps, actor: Actor): Promise<Outcome<{ register: ReportRegister }>> {
  const standing = await standBeforeReports(deps.db, actor, deps.clock.now());
  if (!standing.ok) return standing;
  const [rows, since] = await Promise.all([listRows(deps.db), portalSince(deps.db)]);
  return {
    ok: true,
    register: {
      lines: rows.map(lineOf),
      toStart: yearsToStart(deps, rows),
      mayStart: standing.as.includes('office'),
      notices: noticesNow(deps, rows, since),
    },
  };
}

function lineOf({ year, state, number, recipients, signerName, sentOn }: Rows[number]): ReportLine {
  const late = sentOn === null ? undefined : Math.max(0, daysBetween(lastDayToSend(year), sentOn));
  return {
    year,
    state,
    recipients,
    ...present({ number, approvedBy: signerName, sentOn, lateDays: late }),
  };
}

/**
 * @param rows every report that there is
 * @returns of this year and the last one, those without a report; the newest first
 */
export function yearsToStart({ clock }: Pick<Deps, 'clock'>, rows: Rows): readonly number[] {
  const thisYear = Number(localDate(clock.now()).slice(0, 4));
  return [thisYear, thisYear - 1].filter((year) => !rows.some((one) => one.year === year));
}

/**
 * A year that had passed its day when the portal came was reported on by other means.
 * @param rows every report that there is
 * @param cameAt when the portal did, where that is known
 * @returns what is due or late now, the oldest year first
 */
export function noticesNow(
  { clock }: Pick<Deps, 'clock'>,
  rows: Rows,
  cameAt: Date | undefined,
): readonly ReportNotice[] {
  const now = clock.now();
  const since = localDate(cameAt ?? now);
  const sinceYear = Number(since.slice(0, 4));
  const firstYear = since > lastDayToSend(sinceYear) ? sinceYear + 1 : sinceYear;
  const isSent = (year: number) => rows.some((one) => one.year === year && one.state === 'sent');
  return reportNotices(localDate(now), isSent, firstYear);
}

export interface ReportWork {
  readonly year: number;
  /** The step that waits for him, or what is due. */
  readonly kind: 'approve' | 'send' | ReportNotice['kind'];
  /** Until the last day on which it is in time, or since. */
  readonly days?: number;
}

/**
 * What of the reports waits for one person: the chairman approves; the office writes what is due, and sends.
 * @returns nothing for whoever is neither
 */
export async function reportWork(deps: Deps, actor: Actor): Promise<readonly ReportWork[]> {
  const standing = await standBeforeReports(deps.db, actor, deps.clock.now());
  if (!standing.ok || standing.as.length === 0) return [];
  const [rows, since] = await Promise.all([listRows(deps.db), portalSince(deps.db)]);
  const work: ReportWork[] = [];
  for (const { year } of rows.filter(({ state }) => state === 'submitted' || state === 'approved')) {
    const row = await findReport(deps.db, year);
    if (row === undefined) continue;
    for (const kind of ['approve', 'send'] as const)
      if (permit(reportSteps, caseOf(row), actorOf(standing), { event: kind }).ok) work.push({ year, kind });
  }
  const isOffice = standing.as.includes('office');
  for (const { year, kind, days } of noticesNow(deps, rows, since))
    if (isOffice || kind === 'late') work.push({ year, kind, days });
  return work;
}
