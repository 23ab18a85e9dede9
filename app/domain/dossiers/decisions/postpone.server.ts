// Another day for the result, with an apology (Mẫu 04, NĐ 61/2018 Đ19.9): an officer proposes it, a leader signs it, and only
// then anything is promised.
import { formatDate, formatLongDate, type LocalDate } from '#catalog/local-date.ts';
import { isDayAhead, isExtendable, promiseProblem } from '#catalog/postponement.ts';
import type { Sql } from '#db/client.server.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import { refuse, refuseAt, type Outcome } from '../../kernel/refusal.ts';
import { unknownSignatory, unwritten, type ApologyContent } from '../../papers/content.ts';
import type { StepAhead, StepInHand } from './dossier-act.ts';
import { paperHead } from '../papers/issue-paper.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from '../applicant/read-applicant.server.ts';
import type { SignedDocument } from '../result/sign-document.server.ts';
import { issueSignedPaper, preparePaper, type WritePaper } from '../result/sign-paper.server.ts';

/**
 * An officer proposes another day; nothing is promised yet.
 * @returns refused as `invalid` for a day that cannot be promised
 * @throws RangeError where the table lets it be proposed before a due date is set
 */
export async function proposePostponement({
  dossier,
  pinned,
  calendar,
  plan,
}: StepInHand): Promise<StepOutcome> {
  const { dueAt } = dossier;
  const { until } = plan.answers;
  if (dueAt === null || calendar === undefined || typeof until !== 'string')
    throw new RangeError(`nothing to postpone of ${dossier.code}`);
  const policy = pinned.procedure.timeLimit;
  const problem = promiseProblem(until, { policy, dueAt, now: plan.at }, calendar);
  if (problem !== undefined) return refuseAt('until', problem);
  return {
    ok: true,
    consequences: {
      detail: { until },
      postponement: { until, reason: plan.reason ?? '' },
    },
  };
}

/**
 * Draws and signs the paper with the number that comes next, before anything is locked.
 * @returns nothing prepared where nothing is signed digitally here; refused as `not-possible` once the new day has come, or where
 *   whoever signs cannot
 * @throws RangeError where nothing was proposed
 */
export async function prepareApology(step: StepAhead): Promise<Outcome<{ prepared?: SignedDocument }>> {
  const { deps, dossier } = step;
  const { postponement } = dossier;
  if (postponement !== null && hasCome(postponement.until, deps.clock.now()))
    return dayHasCome(postponement.until);
  return preparePaper(step, 'apology', writing(step, step.transition.clock === 'extend'));
}

/**
 * The paper goes out under the name of whoever signs. Signed in time it makes the limit longer, as the table's
 * clock says; later it is the apology that is owed, and the dossier stays late.
 * @returns refused as `not-possible` once the new day has come, or where whoever signs cannot
 * @throws RangeError where nothing was proposed
 */
export async function apologise(step: StepInHand): Promise<StepOutcome> {
  const { actor, dossier, plan } = step;
  const { postponement } = dossier;
  if (postponement === null || actor.kind !== 'staff')
    throw new RangeError(`no apology is due for ${dossier.code}`);
  const { until, reason } = postponement;
  if (hasCome(until, plan.at)) return dayHasCome(until);
  const ahead = plan.transition.clock === 'extend';
  const issued = await issueSignedPaper(step, 'apology', writing({ ...step, actor }, ahead));
  if (!issued.ok) return issued;
  const { paper, number, done } = issued;
  return {
    ok: true,
    consequences: {
      detail: { until },
      postponement: { outcome: ahead ? 'extended' : 'apologised' },
      paper,
      mail: { reason, until },
      message: `Đã ${done} phiếu xin lỗi số ${number}, hẹn lại ${formatLongDate(until)}.`,
    },
  };
}

const hasCome = (until: LocalDate, now: Date): boolean => !isDayAhead(until, now);

const dayHasCome = (until: LocalDate) =>
  refuse(
    'not-possible',
    `Ngày hẹn lại trong đề xuất (${formatDate(until)}) đã đến hoặc đã qua. Hãy trả lại để cán bộ chọn ngày khác.`,
  );

/** @param ahead said before the promised day */
const writing =
  (step: Pick<StepAhead, 'deps' | 'actor' | 'dossier' | 'pinned'>, ahead: boolean): WritePaper =>
  (sql, number) =>
    apologyContent(step, sql, { number, ahead, signatory: signatoryOf(step.actor) });

/**
 * The apology as it will read when a leader signs what is proposed; neither he nor its number is known yet.
 * @returns in their places `unwritten`
 * @throws RangeError where nothing was proposed
 */
export const apologyAhead = (
  step: Pick<StepAhead, 'deps' | 'dossier' | 'pinned'>,
  sql: Sql,
): Promise<ApologyContent> => {
  const { dueAt, runsSince } = step.dossier;
  return apologyContent(step, sql, {
    number: unwritten,
    ahead: dueAt !== null && isExtendable({ dueAt, runsSince }, step.deps.clock.now()),
    signatory: unknownSignatory,
  });
};

/** Where it can be checked is written when it is issued. */
async function apologyContent(
  { deps, dossier, pinned }: Pick<StepAhead, 'deps' | 'dossier' | 'pinned'>,
  sql: Sql,
  signature: Pick<ApologyContent, 'ahead' | 'signatory'> & { readonly number: string },
): Promise<ApologyContent> {
  const { postponement, dueAt, receivedAt } = dossier;
  if (postponement === null || dueAt === null || receivedAt === null)
    throw new RangeError(`no apology is due for ${dossier.code}`);
  const applicant = await readApplicant(deps, sql, dossier);
  return {
    kind: 'apology',
    ...paperHead(deps, dossier, pinned.procedure, applicant, ''),
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    until: postponement.until,
    reason: postponement.reason,
    ...signature,
  };
}

/**
 * Ends a proposal that nobody signed.
 * @returns `returned` where a leader gives it back, `withdrawn` by whoever proposed it: the capacity of the step says which
 */
export async function settlePostponement({ plan }: StepInHand): Promise<StepOutcome> {
  const outcome = plan.as === 'leader' ? 'returned' : 'withdrawn';
  return { ok: true, consequences: { postponement: { outcome } } };
}
