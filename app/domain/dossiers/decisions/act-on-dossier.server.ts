// Every step that is made on a dossier after its filing by whoever handles it, and its withdrawal: the table says which there
// are, and a consequence what one brings beside a new state.
import {
  dossierSteps,
  transitions,
  transitionOf,
  type Consequence,
  type DossierEvent,
  type DossierTransition,
} from '#catalog/lifecycle.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { checkDeclaration, type FormContext, type Wire } from '#forms/index.ts';
import { present } from '#app/values/present.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import type { Actor } from '../../kernel/actor.ts';
import { holdWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { filesSent, requestOf } from '../../kernel/request-of.server.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import { confirmSigner } from './confirm-signer.server.ts';
import { attachResult, resultProblems } from '../result/attach-result.server.ts';
import type { DossierAct, StepConsequence, StepInHand } from './dossier-act.ts';
import { reachDossier } from '../dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { draftQuestions, sendDraft, writeDraftAnswer } from '../result/certificate-draft.server.ts';
import { decideExemption } from './decide-exemption.server.ts';
import {
  prepareEnding,
  proposeEnding,
  settleProposal,
  signEnding,
  giveNoticeOfStop,
  refuseInWriting,
} from './ending.server.ts';
import { givenColleague, handOver } from './hand-over.server.ts';
import { factsOf, moveDossier, permitStep, type Moved } from './move-dossier.server.ts';
import { apologise, prepareApology, proposePostponement, settlePostponement } from './postpone.server.ts';
import { judgeHandover, recordCollection, recordFetching } from '../result/record-collection.server.ts';
import { moveToStep, placedAtStep } from './handling-step.server.ts';
import { registerDossier } from '../filing/register-dossier.server.ts';
import {
  checkResultDraft,
  giveDraftBack,
  prepareResult,
  signResult,
  submitResult,
} from '../result/sign-result.server.ts';
import { judgeRevocation, revokeWithdrawal, withdrawSupplement } from './revoke.server.ts';
import {
  approveSupplement,
  proposeSupplement,
  supplementNotice,
  supplementProblems,
  writeSupplementRequest,
} from './request-supplement.server.ts';
import {
  confirmResult,
  namedSigner,
  proposeReplacement,
  proposeRevocation,
  replaceResult,
  revokeResult,
  submitSignedResult,
} from '../result/confirm-result.server.ts';
import { tellStaff } from '../tell-staff.server.ts';
import { judgeUndoing, undo } from './undo.server.ts';
import { proposeWriteOff, settleWriteOff } from './write-off.server.ts';
import { beginVerification, endVerification, verificationNotice } from './verify-dossier.server.ts';

/** Filing, the answer to a supplement and money have use cases of their own, which are given other things than a `DossierAct`. */
type ConsequenceHere = Exclude<Consequence, 'filing' | 'supplement-answer' | 'payment' | 'amount'>;

const consequences: Readonly<Record<ConsequenceHere, StepConsequence>> = {
  undoing: { judge: judgeUndoing, write: undo },
  'handing-over': { asks: givenColleague, write: handOver },
  registration: { write: registerDossier },
  'supplement-request': {
    problems: supplementProblems,
    notice: supplementNotice,
    needsCalendar: true,
    write: writeSupplementRequest,
  },
  'supplement-proposal': { problems: supplementProblems, needsCalendar: true, write: proposeSupplement },
  'supplement-approval': { write: approveSupplement },
  result: { problems: resultProblems, write: attachResult },
  'result-draft': { problems: resultProblems, prepare: checkResultDraft, write: submitResult },
  'signed-result': { prepare: prepareResult, write: signResult },
  'result-on-paper': {
    problems: resultProblems,
    asks: namedSigner('submit-signed-result'),
    write: submitSignedResult,
  },
  'confirmed-result': { write: confirmResult },
  'revocation-proposal': { write: proposeRevocation },
  'replacement-proposal': {
    problems: resultProblems,
    asks: namedSigner('propose-replacement'),
    write: proposeReplacement,
  },
  revocation: { write: revokeResult },
  replacement: { write: replaceResult },
  'draft-back': { write: giveDraftBack },
  'refusal-paper': { write: refuseInWriting },
  ending: { write: proposeEnding },
  'proposal-settled': { needsCalendar: true, write: settleProposal },
  'write-off': { write: proposeWriteOff },
  'write-off-settled': { write: settleWriteOff },
  'decline-notice': { prepare: prepareEnding('decline'), write: (step) => signEnding(step, 'decline') },
  'stop-notice': {
    prepare: prepareEnding('stop'),
    write: (step) => (step.plan.as === 'leader' ? signEnding(step, 'stop') : giveNoticeOfStop(step)),
  },
  'handling-step': { write: moveToStep },
  collection: { judge: judgeHandover, write: recordCollection },
  fetching: { judge: judgeHandover, write: recordFetching },
  postponement: { needsCalendar: true, write: proposePostponement },
  apology: { prepare: prepareApology, write: apologise },
  'postponement-settled': { write: settlePostponement },
  verification: { notice: verificationNotice, write: beginVerification },
  'verification-result': { write: endVerification },
  exemption: { write: decideExemption },
  'supplement-withdrawal': { write: withdrawSupplement },
  'certificate-draft': { asks: draftQuestions, needsCalendar: true, write: sendDraft },
  'draft-answer': { write: writeDraftAnswer },
  'withdrawal-revoked': { needsCalendar: true, judge: judgeRevocation, write: revokeWithdrawal },
};

const isHere = (consequence: Consequence): consequence is ConsequenceHere =>
  Object.hasOwn(consequences, consequence);

/** Most steps leave the clock alone: the calendar is not read for them. */
const movesClock = (event: DossierEvent): boolean =>
  dossierSteps.transitions.some(
    (one) => one.event === event && one.clock !== undefined && one.clock !== 'pause',
  );

interface NamedStep {
  readonly event: DossierEvent;
  readonly consequence: StepConsequence | undefined;
}

/** @returns undefined for what names no step that is made here */
function stepNamed({ event: eventName }: Pick<DossierAct, 'event'>): NamedStep | undefined {
  const event = transitions.find((transition) => transition.event === eventName)?.event;
  const consequence = transitionOf(eventName)?.consequence;
  if (event === undefined || (consequence !== undefined && !isHere(consequence))) return undefined;
  return { event, consequence: consequence && consequences[consequence] };
}

/**
 * What a step asks where its answers are not the table's to know.
 * @param wire what was given by now: the questions allow for it, and the step judges it
 * @param of the one dossier on which it is made
 * @returns undefined for all other steps
 */
export const dependentQuestions = (
  event: string,
  wire: Wire,
  of?: Pick<StepInHand, 'deps' | 'dossier' | 'pinned'>,
): readonly FieldDefinition[] | undefined => stepNamed({ event })?.consequence?.asks?.(wire, of);

/**
 * What a step would tell the applicant beside what every step does.
 * @param wire what was written by now beside the reason, as the page sent it
 * @param dueThen the due date after the step, where it changes
 * @returns empty for a step that tells no more; answers with mistakes count as none
 */
export const noticeAhead = (
  transition: DossierTransition,
  wire: Wire,
  dossier: DossierRow,
  context: FormContext,
  dueThen?: Date,
): Partial<MailFacts> => {
  const notice = stepNamed(transition)?.consequence?.notice;
  if (notice === undefined) return {};
  const check = checkDeclaration(decisionForm(transition), wire, context);
  return notice(check.ok ? check.answers : {}, dossier, dueThen);
};

/**
 * Makes a step on a dossier. What takes long, drawing and signing, is prepared before its row is locked.
 * @param act `requestId`: sent twice, the step is made once
 * @returns refused as the table refuses, `not-found` for whoever may not know of the dossier; `invalid` with a problem for each
 *   thing that is missing or wrong, the signer's password among them
 */
export async function actOnDossier(deps: Deps, actor: Actor, act: DossierAct): Promise<Outcome<Moved>> {
  const step = stepNamed(act);
  if (step === undefined) return { ok: false, refusal: unknownEvent };
  const before = await reachDossier(deps.db.$client, actor, act.code);
  if (!before.ok) return before;
  const isUnchanged = act.version === before.dossier.version;
  // Of an old page nothing is asked: it is refused below, and a page drawn anew for a password would sign what its reader never saw.
  const confirmation = isUnchanged ? await confirmSigner(deps, actor, act) : { ok: true as const };
  if (!confirmation.ok) return confirmation;
  const pinned = await pinnedTo(deps, before.dossier);
  const needsCalendar = movesClock(step.event) || step.consequence?.needsCalendar === true;
  const permit = permitStep(deps, actor, before.dossier, step.event);
  const preparation =
    step.consequence?.prepare !== undefined && permit.ok && isUnchanged && actor.kind === 'staff'
      ? await step.consequence.prepare({
          ...{ deps, actor, dossier: before.dossier, pinned, act },
          transition: permit.transition,
        })
      : undefined;
  if (preparation?.ok === false) return preparation;
  return allOrNothing(deps.db, async (sql, tx) => {
    const calendar = needsCalendar ? await holdWorkingCalendar(tx) : undefined;
    return actWithin({ deps, sql, tx, actor, pinned, calendar, prepared: preparation?.prepared }, act);
  });
}

/** All that a step is made from: of one sent again, the same. */
const sentBy = ({ event, reason, items, overrideReason, wire, file }: DossierAct) => ({
  ...{ event, reason, items, overrideReason, wire },
  files: filesSent(file && [file]),
});

/**
 * The same within a transaction of the caller's, where several steps happen or none. The dossier is read and locked here.
 * @param within `calendar`: held by the transaction (`holdWorkingCalendar`); undefined only for a step that leaves the clock alone
 * @throws RangeError without the calendar that the step needs
 */
export async function actWithin(
  within: Omit<StepInHand, 'dossier' | 'act' | 'plan'>,
  act: DossierAct,
): Promise<Outcome<Moved>> {
  const { deps, sql, actor, pinned, calendar } = within;
  const step = stepNamed(act);
  if (step === undefined) return { ok: false, refusal: unknownEvent };
  const { event, consequence } = step;
  const access = await reachDossier(sql, actor, act.code, 'locked');
  if (!access.ok) return access;
  const dossier = await placedAtStep(deps, sql, access.dossier, pinned, event, calendar);
  const { procedure } = pinned;
  const problems = consequence?.problems?.(act, pinned) ?? [];
  const wire = act.wire ?? {};
  const judgement = await consequence?.judge?.({ deps, sql, actor, dossier });
  const facts = judgement && { ...factsOf(dossier, actor, deps.clock.now()), ...judgement.facts };
  const outcome = await moveDossier(deps, sql, {
    actor,
    dossier,
    procedure,
    ...present({ calendar }),
    request: {
      ...act,
      requestId: act.requestId && requestOf(deps.keys, act.requestId, sentBy(act)),
      event,
      problems,
      ...present({ facts }),
      periodBefore: judgement?.periodBefore,
      wire,
      asks: consequence?.asks?.(wire, { deps, dossier, pinned }),
    },
    write: (plan) => consequence?.write({ ...within, dossier, act, plan }) ?? { ok: true, consequences: {} },
  });
  if (!outcome.ok && outcome.refusal.code === 'not-possible' && judgement?.whyNot !== undefined)
    return refuse('not-possible', judgement.whyNot);
  if (outcome.ok && !outcome.repeated)
    await tellStaff(deps, sql, actor, dossier, {
      event,
      reason: act.reason,
      procedureName: procedure.name,
    });
  return outcome;
}
