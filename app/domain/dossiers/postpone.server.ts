// Another day for the result, with an apology (Mẫu 04, NĐ 61/2018 Đ19.9): an officer proposes it, a leader signs it, and only
// then anything is promised.
import { formatDate, formatLongDate, instantAt } from '#catalog/local-date.ts';
import { isDueDayAhead, promiseProblem } from '#catalog/postponement.ts';
import { signatoryOf } from '../kernel/signatory.ts';
import { refuse } from '../kernel/refusal.ts';
import { decisionProblem, type StepInHand } from './dossier-act.ts';
import { issuePaper, paperHead, takePaperNumber } from './issue-paper.server.ts';
import type { Written } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';

/** @throws RangeError where the table lets it be proposed before a due date is set */
export async function proposePostponement({ dossier, pinned, calendar, plan }: StepInHand): Promise<Written> {
  const { dueAt } = dossier;
  const { until } = plan.answers;
  if (dueAt === null || calendar === undefined || typeof until !== 'string')
    throw new RangeError(`nothing to postpone of ${dossier.code}`);
  const policy = pinned.procedure.timeLimit;
  const problem = promiseProblem(until, { policy, dueAt, now: plan.at }, calendar);
  if (problem !== undefined) {
    const problems = [decisionProblem('until', problem)];
    return { ok: false, refusal: { code: 'invalid', message: problem, problems } };
  }
  return {
    ok: true,
    consequences: {
      detail: { until },
      postponement: { until, reason: plan.reason ?? '' },
    },
  };
}

/**
 * The paper goes out under the name of whoever signs. Signed before the due day it makes the limit longer, as the table's
 * clock says; later it is the apology that is owed, and the dossier stays late.
 */
export async function apologise(step: StepInHand): Promise<Written> {
  const { deps, sql, actor, dossier, pinned, plan } = step;
  const { postponement, dueAt, receivedAt } = dossier;
  if (postponement === null || dueAt === null || receivedAt === null || actor.kind !== 'staff')
    throw new RangeError(`no apology is due for ${dossier.code}`);
  const { until, reason } = postponement;
  if (!isDueDayAhead(instantAt(until), plan.at))
    return refuse(
      'not-possible',
      `Ngày hẹn lại trong đề xuất (${formatDate(until)}) đã đến hoặc đã qua. Hãy trả lại để cán bộ chọn ngày khác.`,
    );
  const ahead = plan.transition.clock === 'extend';
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'apology');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'apology',
    ...paperHead(deps, dossier, pinned.procedure, applicant, url),
    number,
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    until,
    reason,
    ahead,
    signatory: signatoryOf(actor),
  }));
  return {
    ok: true,
    consequences: {
      detail: { until },
      postponement: { outcome: ahead ? 'extended' : 'apologised' },
      paper,
      mail: { reason, until },
      told: `Đã ký phiếu xin lỗi số ${number}, hẹn lại ${formatLongDate(until)}. Người dân được báo qua thư, kèm lời xin lỗi.`,
    },
  };
}

export async function settlePostponement({ plan }: StepInHand): Promise<Written> {
  const outcome = plan.as === 'leader' ? 'returned' : 'withdrawn';
  return { ok: true, consequences: { postponement: { outcome } } };
}
