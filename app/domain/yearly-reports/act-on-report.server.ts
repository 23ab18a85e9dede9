// A report submitted, taken back, approved, returned, sent: one step, with its mail and its event in one transaction.
import { paths } from '#app/addresses/paths.ts';
import { reportSteps, type ReportTransition } from '#app/publications/yearly-report/steps.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import { planStep, type StepPlan } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { changeReport, type IssuingUnit, type ReportRow } from '#db/queries/yearly-reports.server.ts';
import type { Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, type ShownParts } from '../kernel/seen.server.ts';
import { actorOf, caseOf, missingIn, reachReport, tellOfReport } from './report-access.server.ts';
import { stepMails } from './report-mails.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface ReportAct {
  readonly year: number;
  readonly event: string;
  /** The version that the page showed. */
  readonly lock: number;
  readonly reason?: string;
  /** The word for the document that the page showed, when it is approved. */
  readonly seen?: string;
  /** What the step asks, as it was sent. */
  readonly wire?: Wire;
}

/**
 * @returns `done`: what is told of the step that was made. Refused as `reportSteps` says, `not-found`, `invalid` at the input for a number or a
 *   day that cannot be; a report that lacks something is told what
 */
export async function actOnReport(
  deps: Deps,
  actor: Actor,
  { year, event, lock, reason, seen, wire }: ReportAct,
): Promise<Outcome<{ done: string }>> {
  // These two have use cases of their own.
  if (event === 'write' || event === 'refresh') return { ok: false, refusal: unknownEvent };
  return deps.db.transaction(async (tx) => {
    const access = await reachReport(tx, actor, year, deps.clock.now(), 'locked');
    if (!access.ok) return access;
    const { row, staff } = access;
    const at = deps.clock.now();
    const planOutcome = planStep(
      reportSteps,
      caseOf(row),
      actorOf(access),
      { event, version: lock, ...present({ reason, wire }) },
      { pauses: 'none', context: formContextOf(deps, at) },
    );
    if (!planOutcome.ok) {
      const isUnfinished =
        event === 'submit' && planOutcome.refusal.code === 'not-possible' && row.state === 'draft';
      return isUnfinished
        ? refuse('not-possible', `Trước khi trình còn phải viết: ${missingIn(row).join('; ')}.`)
        : planOutcome;
    }
    const { plan } = planOutcome;
    if (event === 'approve') {
      // The number of the row does not count who the commune is, and the paper names it.
      const met = meetSeen({ seen, now: approvedParts(deps, row), one: 'báo cáo', names: approvedPartNames });
      if (!met.ok) return met;
    }
    const change = effectOf(deps, plan, row, staff, at);
    if (!change.ok) return change;
    await changeReport(tx, year, { ...change.change, state: plan.state });
    await recordAuditEvent(deps, tx, staff, {
      subject: `yearly-report:${year}`,
      event: `report-${event}`,
      detail: present({ reason: plan.reason, sent: event === 'send' ? plan.answers : undefined }),
    });
    const mail = own(stepMails, event);
    if (mail !== undefined)
      await tellOfReport(deps, tx, {
        kind: `yearly-report-${event}`,
        cause: `yearly-report:${year}:${event}:${row.lock}`,
        to: mail.to,
        href: paths.yearlyReport(year),
        letter: mail.letter({ year, by: staff.name, ...present({ reason: plan.reason }) }),
      });
    return { ok: true, done: `${plan.transition.label}: báo cáo năm ${year}.` };
  });
}

type Change = Parameters<typeof changeReport>[2];

const unapproved = { approvedBy: null, approvedAt: null, signerName: null, issuingUnit: null };

function effectOf(
  deps: Deps,
  { transition, reason, answers }: StepPlan<ReportTransition>,
  row: ReportRow,
  staff: Staff,
  at: Date,
): Outcome<{ change: Change }> {
  const changeOf = (change: Change) => ({ ok: true, change }) as const;
  const by = staff.userId;
  switch (transition.event) {
    case 'submit':
      return changeOf({
        writers: [...new Set([...row.writers, by])],
        submittedBy: by,
        submittedAt: at,
        returnedBy: null,
        returnedAt: null,
        returnReason: null,
      });
    case 'take-back':
      return changeOf({ submittedBy: null, submittedAt: null });
    case 'approve':
      return changeOf({
        approvedBy: by,
        approvedAt: at,
        signerName: staff.name,
        issuingUnit: issuingUnit(deps),
      });
    case 'return':
      return changeOf({ ...unapproved, returnedBy: by, returnedAt: at, returnReason: reason ?? '' });
    case 'send':
      return sending(row, answers, by, at);
    default:
      throw new Error(`${transition.event} is no step of this use case`);
  }
}

/** @returns what is approved of a report, part by part */
export const approvedParts = (deps: Pick<Deps, 'unit'>, row: ReportRow): ShownParts => ({
  texts: [row.texts, row.recipients],
  figures: row.figures,
  unit: row.issuingUnit ?? issuingUnit(deps),
});

const approvedPartNames = { texts: 'lời văn', figures: 'số liệu', unit: 'tên đơn vị' };

/** @returns the unit of today, which is the day of its approval; later it is read from the report */
export const issuingUnit = ({ unit }: Pick<Deps, 'unit'>): IssuingUnit => paperUnit(unit);

/** The days in their order: approved, dated, sent (NĐ 30/2020 Đ18: a document goes out after it was signed). */
function sending(
  { approvedAt }: ReportRow,
  answers: StepPlan<ReportTransition>['answers'],
  by: string,
  at: Date,
): Outcome<{ change: Change }> {
  const of = (field: string): string => {
    const answer = own(answers, field);
    return typeof answer === 'string' ? answer : '';
  };
  const [number, datedOn, sentOn] = [of('number'), of('datedOn'), of('sentOn')];
  const approvedOn = localDate(approvedAt ?? at);
  const checks: readonly (readonly [boolean, string, string])[] = [
    [!/^\d{1,5}[a-z]?$/i.test(number), 'number', 'Chỉ ghi phần số của báo cáo, ví dụ 27.'],
    [
      datedOn < approvedOn,
      'datedOn',
      `Ngày ghi trên báo cáo không trước ngày được duyệt (${formatDate(approvedOn)}).`,
    ],
    [sentOn < datedOn, 'sentOn', 'Ngày gửi không trước ngày ghi trên báo cáo.'],
  ];
  const problems = checks.flatMap(([isWrong, path, message]) => (isWrong ? [{ path, message }] : []));
  if (problems.length > 0) return refuseInputs(problems);
  return {
    ok: true,
    change: { number, datedOn, sentOn, sentHow: of('sentBy'), sentBy: by, sentAt: at },
  };
}
