// A dossier that was received ends without what was asked for: an officer proposes it in writing, a leader decides, and the paper goes
// out under the leader's name (NĐ 61/2018 Đ19.8).
import type { Ending, PaperKind } from '#catalog/dossier-parts.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { signatoryOf } from '../kernel/signatory.ts';
import {
  unknownSignatory,
  unwritten,
  type DeclineNoticeContent,
  type PaperSignatory,
  type StopNoticeContent,
} from '../papers/content.ts';
import { draftWaitsAgain } from './certificate-draft.server.ts';
import type { StepAhead, StepInHand } from './dossier-act.ts';
import { paperHead } from './issue-paper.server.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';
import { issueSignedPaper, preparePaper, type WritePaper } from './sign-paper.server.ts';
import { stopNotice } from './stop-notice.server.ts';

type EndingStep = Pick<StepAhead, 'deps' | 'dossier' | 'pinned'>;

interface EndingWords {
  readonly paper: Extract<PaperKind, 'decline-notice' | 'stop-notice'>;
  readonly done: string;
}

const endingWords: Readonly<Record<Ending, EndingWords>> = {
  decline: { paper: 'decline-notice', done: 'Thông báo từ chối giải quyết' },
  stop: { paper: 'stop-notice', done: 'Thông báo dừng giải quyết' },
};

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
