// One report as its page shows it: its content, what happened to it, what may be done with it now.
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import { reportParts } from '#app/publications/yearly-report/parts.ts';
import type { OpenReport, ReportDocument, ReportMoment } from '#app/read-models/yearly-reports.ts';
import { offeredStep, type OfferedStep } from '#app/steps/offered-step.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { namesOf } from '#db/queries/people.server.ts';
import type { ReportRow } from '#db/queries/yearly-reports.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { approvedSight } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { approvedParts, issuingUnit } from './act-on-report.server.ts';
import { composeReport } from './compose-report.ts';
import { actorOf, caseOf, missingIn, reachReport, type ReportStanding } from './report-access.server.ts';

/**
 * @returns `figuresAreOld`: the figures of a draft were counted on an earlier day; refused as `not-found`, `not-allowed` to all but
 *   staff
 */
export async function openReport(
  deps: Deps,
  actor: Actor,
  { year }: { readonly year: number },
): Promise<Outcome<{ report: OpenReport }>> {
  const access = await reachReport(deps.db, actor, year, deps.clock.now());
  if (!access.ok) return access;
  const { row } = access;
  const names = await namesOf(
    deps.db,
    [row.startedBy, row.savedBy, row.submittedBy, row.returnedBy, row.approvedBy, row.sentBy].flatMap(
      (id) => id ?? [],
    ),
  );
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '';
  const actions = actionsOf(access);
  const { returnedAt, returnReason, sentOn, sentHow } = row;
  return {
    ok: true,
    report: {
      year,
      state: row.state,
      lock: row.lock,
      seen: approvedSight(approvedParts(deps, row)),
      document: documentOf(deps, row),
      texts: textsOf(row),
      figuresAt: row.figuresAt,
      figuresAreOld: row.state === 'draft' && localDate(row.figuresAt) < localDate(deps.clock.now()),
      savedBy: nameOf(row.savedBy),
      savedAt: row.savedAt,
      ...present({
        returned: returnedAt && { by: nameOf(row.returnedBy), at: returnedAt, reason: returnReason ?? '' },
        sent: sentOn === null ? undefined : { on: sentOn, how: sentHow ?? '' },
        whyNot: whyNotOf(access),
      }),
      history: historyOf(row, nameOf),
      mayWrite: permit(reportSteps, caseOf(row), actorOf(access), { event: 'write' }).ok,
      actions,
      missing: row.state === 'draft' ? missingIn(row) : [],
    },
  };
}

/** @returns the content of a report as it stands in the database; until it is approved, of the unit as it is today */
export function documentOf(deps: Pick<Deps, 'unit'>, row: ReportRow): ReportDocument {
  const { year, figures, recipients, number, datedOn, signerName, approvedAt, savedAt, figuresAt } = row;
  return composeReport({
    year,
    figures,
    recipients,
    texts: textsOf(row),
    unit: row.issuingUnit ?? issuingUnit(deps),
    ...present({
      number,
      datedOn,
      signer: signerName === null || approvedAt === null ? undefined : { name: signerName, at: approvedAt },
    }),
    changedAt: savedAt > figuresAt ? savedAt : figuresAt,
  });
}

function textsOf({ texts }: ReportRow): Readonly<Record<string, string>> {
  return Object.fromEntries(reportParts.map(({ id }) => [id, own(texts, id) ?? '']));
}

function actionsOf(access: ReportStanding & { readonly row: ReportRow }): readonly OfferedStep[] {
  const { row } = access;
  // The button is there before everything is written; pressed too early, it says what is missing.
  const completeCase = { ...caseOf(row), facts: { complete: true } };
  return openTransitions(reportSteps, completeCase, actorOf(access))
    .filter(({ event }) => event !== 'write' && event !== 'refresh')
    .map((transition) => offeredStep(transition));
}

function whyNotOf(access: ReportStanding & { readonly row: ReportRow }): string | undefined {
  const approval = permit(reportSteps, caseOf(access.row), actorOf(access), { event: 'approve' });
  return !approval.ok && approval.obstacle === 'own-work' ? approval.refusal.message : undefined;
}

function historyOf(row: ReportRow, nameOf: (id: string | null) => string): readonly ReportMoment[] {
  const moments: readonly (readonly [string, string | null, Date | null])[] = [
    ['Lập báo cáo', row.startedBy, row.startedAt],
    ['Sửa lần cuối', row.savedBy, row.savedAt],
    ['Trình duyệt', row.submittedBy, row.submittedAt],
    ['Trả lại', row.returnedBy, row.returnedAt],
    ['Duyệt', row.approvedBy, row.approvedAt],
    ['Ghi nhận đã gửi', row.sentBy, row.sentAt],
  ];
  return moments
    .flatMap(([label, by, at]) => (at === null ? [] : [{ label, by: nameOf(by), at }]))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
