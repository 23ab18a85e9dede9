// A dossier ends in writing without what was asked for: it is not received, or an officer proposes it, a leader decides, and the paper
// goes out under the leader's name (NĐ 61/2018 Đ19.8).
import type { Ending, PaperKind } from '#catalog/dossier-parts.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { uploadedDocuments } from '#catalog/procedure.ts';
import { formatVnd } from '#catalog/money.ts';
import { marksOf } from '#catalog/counter.ts';
import { present } from '#app/values/present.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import {
  unknownSignatory,
  unwritten,
  type DeclineNoticeContent,
  type PaperSignatory,
  type StopNoticeContent,
} from '../../papers/content.ts';
import { refuse } from '../../kernel/refusal.ts';
import { whyNoSecond } from '../../kernel/actor.ts';
import { draftWaitsAgain } from '../result/certificate-draft.server.ts';
import type { StepAhead, StepInHand } from './dossier-act.ts';
import { paperHead, issuePaper, officerOf, takePaperNumber } from '../papers/issue-paper.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from '../applicant/read-applicant.server.ts';
import { issueSignedPaper, preparePaper, type WritePaper } from '../result/sign-paper.server.ts';
import { owedBack } from './money-back.server.ts';

type EndingStep = Pick<StepAhead, 'deps' | 'dossier' | 'pinned'>;

interface EndingWords {
  readonly paper: Extract<PaperKind, 'decline-notice' | 'stop-notice'>;
  readonly done: string;
}

const endingWords: Readonly<Record<Ending, EndingWords>> = {
  decline: { paper: 'decline-notice', done: 'Thông báo từ chối giải quyết' },
  stop: { paper: 'stop-notice', done: 'Thông báo dừng giải quyết' },
};

/**
 * Mẫu 03, for a dossier that is not received (NĐ 61/2018 Đ17.2).
 * @returns no paper without an applicant or a reason
 */
export async function refuseInWriting({ deps, sql, actor, dossier, pinned, plan }: StepInHand) {
  const { reason } = plan;
  if (dossier.applicant === null || reason === undefined) return { ok: true, consequences: {} } as const;
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'refusal');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'refusal',
    ...paperHead(deps, dossier, pinned.procedure, applicant, url),
    ...officerOf(actor),
    number,
    reasons: [reason],
  }));
  return { ok: true, consequences: { paper } } as const;
}

/** An officer proposes; nothing has ended yet. Of what may never be made, nobody is asked whether it is right. */
export async function proposeEnding({ dossier, plan }: StepInHand): Promise<StepOutcome> {
  const step = plan.transition.event === 'propose-decline' ? 'decline' : 'stop';
  return {
    ok: true,
    consequences: {
      decisionProposal: { step, reason: plan.reason ?? '' },
      ...(dossier.certificateDraft?.outcome === null && { certificateDraft: { outcome: 'lapsed' } }),
    },
  };
}

/** Ends a proposal that nobody approved, of an end or of a supplement: the capacity of the step says whether a leader gave it back, or an officer withdrew it. */
export async function settleProposal(step: StepInHand): Promise<StepOutcome> {
  const { dossier, plan } = step;
  const { decisionProposal, certificateDraft } = dossier;
  const fellWithIt = certificateDraft?.answeredAt?.getTime() === decisionProposal?.proposedAt.getTime();
  const outcome = plan.as === 'leader' ? 'returned' : 'withdrawn';
  return {
    ok: true,
    consequences: {
      decisionProposal: { outcome },
      ...(decisionProposal?.step === 'replace' && {
        submission: { outcome: plan.as === 'leader' ? 'returned' : 'taken-back' } as const,
      }),
      ...draftWaitsAgain(step, fellWithIt ? certificateDraft?.id : undefined),
    },
  };
}

/** The paper of what a leader decides, before anything is locked; nothing for what the desk confirms. */
export const prepareEnding = (ending: Ending) => async (step: StepAhead) =>
  step.dossier.decisionProposal === null
    ? ({ ok: true } as const)
    : preparePaper(step, endingWords[ending].paper, writing(step, signatoryOf(step.actor)));

/**
 * The paper goes out under the name of whoever decides.
 * @returns refused as `not-possible` where whoever signs cannot
 * @throws RangeError where nothing was proposed
 */
export async function signEnding(step: StepInHand, ending: Ending): Promise<StepOutcome> {
  const { actor, dossier } = step;
  const { reason } = proposalOf(dossier);
  if (actor.kind !== 'staff') throw new RangeError('only a person signs');
  const issued = await issueSignedPaper(step, endingWords[ending].paper, writing(step, signatoryOf(actor)));
  if (!issued.ok) return issued;
  const { paper, number, done } = issued;
  return {
    ok: true,
    consequences: {
      reason,
      decisionProposal: { outcome: 'signed' },
      paper,
      message: `Đã ${done} ${endingWords[ending].done} số ${number}.`,
    },
  };
}

/**
 * The paper as it will read when a leader signs what is proposed; neither he nor its number is known yet.
 * @throws RangeError where nothing was proposed
 */
export const endingAhead = (step: EndingStep, sql: Sql): Promise<DeclineNoticeContent | StopNoticeContent> =>
  endingContent(step, sql, unwritten, unknownSignatory);

const writing =
  (step: EndingStep, signatory: PaperSignatory): WritePaper =>
  (sql, number) =>
    endingContent(step, sql, number, signatory);

async function endingContent(
  step: EndingStep,
  sql: Sql,
  number: string,
  signatory: PaperSignatory,
): Promise<DeclineNoticeContent | StopNoticeContent> {
  const { deps, dossier, pinned } = step;
  const { step: ending, reason } = proposalOf(dossier);
  if (ending === 'stop') return stopNotice(step, sql, { number, ground: reason, signatory });
  const { receivedAt } = dossier;
  if (receivedAt === null) throw new RangeError(`${dossier.code} was never received`);
  const applicant = await readApplicant(deps, sql, dossier);
  return {
    kind: 'decline-notice',
    ...paperHead(deps, dossier, pinned.procedure, applicant, ''),
    receivedAt: receivedAt.toISOString(),
    ...{ number, reason, signatory },
  };
}

function proposalOf({ decisionProposal, code }: DossierRow) {
  if (decisionProposal === null || decisionProposal.step === 'supplement')
    throw new RangeError(`nobody proposed to end ${code}`);
  return decisionProposal;
}

const ownWithdrawal =
  'Bạn đã ghi nhận việc rút hồ sơ này thay người nộp, nên người khác phải xác nhận dừng giải quyết.';

/**
 * The desk confirms a withdrawal, the applicant's own wish; else a leader decides.
 * @returns no paper without an applicant; of a withdrawal its own reason and day are told. Refused as `not-allowed` to whoever wrote down
 *   that the applicant withdraws: nobody makes a dossier vanish alone
 */
export async function giveNoticeOfStop(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, actor, dossier, plan } = step;
  if (dossier.applicant === null) return { ok: true, consequences: {} };
  const withdrawal =
    dossier.state === 'withdrawn'
      ? (await listEvents(sql, dossier.id)).findLast(({ event }) => event === 'withdraw')
      : undefined;
  const whyNot =
    withdrawal?.actorKind === 'staff' && actor.kind === 'staff'
      ? whyNoSecond(actor, [withdrawal.actorId], ownWithdrawal)
      : undefined;
  if (whyNot !== undefined) return refuse('not-allowed', whyNot);
  const number = await takePaperNumber(deps, sql, 'stop-notice');
  const drawn = await stopNotice(step, sql, {
    number,
    ground: plan.reason ?? withdrawal?.reason ?? 'Người nộp hồ sơ đề nghị rút hồ sơ',
    ...present({ requestedAt: withdrawal?.at.toISOString() }),
    ...officerOf(actor),
  });
  const paper = issuePaper(deps, actor, number, (url) => ({ ...drawn, verificationUrl: url }));
  return {
    ok: true,
    consequences: { paper, message: `Đã dừng giải quyết hồ sơ, Thông báo số ${number}.` },
  };
}

/**
 * Whoever applied is told that the dossier is stopped, why, and what goes back: Mẫu 05 of TT 03/2025/TT-VPCP, and the same without a
 * number of a form where the commune uses the set of 2018. Where it can be checked is not known yet.
 */
async function stopNotice(
  step: EndingStep,
  sql: Sql,
  more: Pick<StopNoticeContent, 'ground' | 'requestedAt' | 'officer' | 'signatory'> & {
    readonly number: string;
  },
): Promise<StopNoticeContent> {
  const { deps, dossier, pinned } = step;
  const applicant = await readApplicant(deps, sql, dossier);
  return {
    kind: 'stop-notice',
    ...paperHead(deps, dossier, pinned.procedure, applicant, ''),
    ...present({ receivedAt: dossier.receivedAt?.toISOString() }),
    givenBack: await whatGoesBack(step, sql),
    ...more,
  };
}

/** Papers that the desk took, and money that was paid. */
async function whatGoesBack({ dossier, pinned }: EndingStep, sql: Sql): Promise<readonly string[]> {
  const papersTaken = uploadedDocuments(pinned.procedure).flatMap(({ id, name }) =>
    marksOf(dossier.counter?.checklist ?? {}, id).includes('paper-taken') ? [`Giấy tờ: ${name}`] : [],
  );
  const money = (await owedBack(sql, dossier, { paid: 'owed-back' })).map(
    ({ amount }) => `Phí, lệ phí đã nộp: ${formatVnd(amount)}`,
  );
  const papers =
    papersTaken.length > 0 || dossier.counter !== null
      ? papersTaken
      : ['Hồ sơ nộp trực tuyến: không có bản giấy phải trả lại'];
  const all = [...papers, ...money];
  return all.length === 0 ? ['Không có giấy tờ, phí, lệ phí phải trả lại'] : all;
}
