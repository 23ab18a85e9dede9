// The one place where a dossier changes state: the table plans the step, and what it writes is one statement, so that a
// crash, a second officer or a second click leaves either all of it or none.
import { grades, isGrade } from '#app/quality/rating.ts';
import { defined, present } from '#app/values/present.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { changedMeanwhile, permit, type Permit } from '#app/steps/permit.ts';
import { planStep, type StepPlan } from '#app/steps/plan.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import { besideEvents } from '#catalog/beside-events.ts';
import {
  dossierSteps,
  newsSentence,
  passesOn,
  isRevocable,
  transitionOf,
  undoingOf,
  undoMinutes,
  type Capacity,
  type DossierEvent,
  type DossierFacts,
  type DossierState,
  type DossierTransition,
} from '#catalog/lifecycle.ts';
import { runningPeriod, withRunning, type RunningPeriod } from '#catalog/limit-periods.ts';
import { isExtendable } from '#catalog/postponement.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { isReopenable } from '#catalog/payment-term.ts';
import { verificationLaw } from '#catalog/clock-policy.ts';
import { amountsToSet, owedOf, type Assessment } from '#catalog/charges.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { asksAlone } from '#catalog/supplement-period.ts';
import { buildCalendar, type WorkingCalendar } from '#catalog/working-calendar.ts';
import { violatesUnique } from '#db/faults.server.ts';
import type { Sql } from '#db/client.server.ts';
import {
  findEventByRequest,
  findLastEvent,
  listExceptions,
  recordMove,
  type EventRow,
  type Move,
  type MoveEvent,
} from '#db/queries/dossier-moves.server.ts';
import {
  findDossierById,
  type CertificateDraftRow,
  type CounterFilingRow,
  type DossierRow,
  type DecisionProposalRow,
  type PostponementRow,
  type SubmissionRow,
  type WriteOffRow,
} from '#db/queries/dossiers.server.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { minuteMs } from '#app/values/durations.ts';
import { caseActor, type Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { withCodes } from '../../kernel/coded-addresses.server.ts';
import { isMailKind, tellsFees, type MailFacts } from '../../notifications/compose-mail.ts';
import { sealJson } from '../../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { capacitiesHere, dossierNotFound } from '../dossier-access.server.ts';
import { isEndHeldBack } from './held-back.server.ts';
import { lastStepOf, type Pinned } from './dossier-facts.server.ts';
import { answersContext } from '../filing/draft-content.server.ts';
import { dueDateAfter } from '../limits/due-dates.server.ts';
import { assessFees, balanceFees, writeParts, type FeeBalance } from './fees.server.ts';
import { moneyAt } from './money-back.server.ts';
import { beginsReception, periodAfter } from '../limits/running-limit.server.ts';
import { noticesFor } from '../applicant/tell-applicant.ts';

export interface StepRequest {
  readonly event: DossierEvent;
  /** The version the actor decided on; left out, the one that was just read. */
  readonly version?: number | undefined;
  /** One request moves once, however often it is sent. */
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
  /** Where the limit begins before the step is made: what came by post runs from the day on which it arrived. */
  readonly countsFrom?: Date | undefined;
  /** What ran before the step that this one takes back. */
  readonly periodBefore?: RunningPeriod | null | undefined;
  /** What the row does not tell: at submission, whether the fee is paid online; what can be taken back. */
  readonly facts?: DossierFacts;
  /** What the page of the decision asked beside it, as it was sent. */
  readonly wire?: Wire;
  /** What it asks, with the answers that there are now; left out, as the table has it. */
  readonly asks?: readonly FieldDefinition[] | undefined;
  /** What is wrong in what was given beside the reason: told together with what the table finds missing. */
  readonly problems?: readonly InputProblem[];
}

/** Under which rules the dossier was filed; the calendar is needed where the table moves the clock. */
export interface StepSetting {
  readonly procedure: Procedure;
  readonly calendar?: WorkingCalendar;
}

export type DossierPlan = StepPlan<DossierTransition> & {
  readonly at: Date;
  /** When the limit begins, where the step starts it. */
  readonly countsFrom: Date;
  /** What becomes of the due date: null while the clock stands still, undefined where it stays. */
  readonly dueAt: Date | null | undefined;
  /** The limit that runs after the step; null: none; undefined: what ran goes on. */
  readonly period: RunningPeriod | null | undefined;
};

/** What a step writes beside what the table says. */
export interface Consequences extends Pick<
  Move,
  | 'paper'
  | 'supplement'
  | 'answeredSupplement'
  | 'postponement'
  | 'decisionProposal'
  | 'writeOff'
  | 'verification'
  | 'submission'
  | 'certificateDraft'
  | 'files'
  | 'replacedFiles'
  | 'ratingLink'
  | 'collection'
  | 'noCollection'
  | 'takesBack'
  | 'withdrawsSupplement'
  | 'retiresResult'
> {
  /** Where the words that the trail keeps were written by somebody else before. */
  readonly reason?: string;
  /** Without what the portal reckons itself: `declares` and `fees` say from what. */
  readonly changes?: Omit<Move['changes'], 'answers' | 'charges'>;
  /** Other answers than before. What a dossier costs rests on them: it is assessed with every change. */
  readonly declares?: { readonly pinned: Pinned; readonly answers: Answers };
  /** What it costs now, for another reason than its answers. */
  readonly fees?: { readonly pinned: Pinned; readonly assessment: Assessment };
  /** Facts for the trail; no personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly mail?: Partial<MailFacts>;
  /** What whoever acted reads; left out, the table's sentence. */
  readonly message?: string;
}

export type StepOutcome = Outcome<{ readonly consequences: Consequences }>;

export interface Moved {
  readonly code: string;
  readonly state: DossierState;
  readonly version: number;
  /** The same request had already been carried out. */
  readonly repeated: boolean;
  /** Vietnamese, what was done. */
  readonly done: string;
  /** The same, and whether the applicant was written to. */
  readonly message: string;
}

/** What has to be read of a dossier to know what may be done with it. */
export type CaseRow = Pick<
  DossierRow,
  | 'id'
  | 'ownerId'
  | 'sector'
  | 'state'
  | 'version'
  | 'holderId'
  | 'charges'
  | 'amountDue'
  | 'paidAt'
  | 'exemptionOutcome'
  | 'declined'
  | 'finishedAt'
  | 'receivedAt'
  | 'dueAt'
> & {
  /** The exemption that is claimed, and who claimed it for the applicant: in no list. */
  readonly exemption?: DossierRow['exemption'];
  readonly counter?: Pick<CounterFilingRow, 'begunBy'> | null;
  /** How its result is handed over, and where it came from: on the dossier itself. */
  readonly delivery?: DossierRow['delivery'];
  readonly cameFrom?: DossierRow['cameFrom'];
  readonly postponement: Pick<PostponementRow, 'outcome' | 'proposedBy'> | null;
  readonly decisionProposal: Pick<DecisionProposalRow, 'step' | 'proposedBy'> | null;
  readonly submission: Pick<SubmissionRow, 'submittedBy' | 'signedOn'> | null;
  /** Of a dossier whose result was returned: in no list of the open ones. */
  readonly writeOff?: Pick<WriteOffRow, 'proposedBy'> | null;
  /** Since when its limit runs; left out of lists, where its reception stands for it. */
  readonly runsSince?: Date | null;
  readonly supplementsAsked?: number;
  /** By the calendar of the commune, where it was read. */
  readonly asksAlone?: boolean;
  /** Read where somebody makes such a step, or is offered it: on the dossier itself. */
  readonly handlingStep?: DossierFacts['handlingStep'];
  /** By the procedure under which it was filed: on the dossier itself. */
  readonly decidedHere?: boolean;
  /** What its applicant was shown last of a certificate, and whether she is to be shown one: in no list. */
  readonly certificateDraft?: Pick<CertificateDraftRow, 'outcome'> | null;
  readonly draftForeseen?: boolean;
};

/** A dossier, and what of `CaseRow` is read for one step. */
export type PlacedDossier = DossierRow &
  Pick<CaseRow, 'handlingStep' | 'asksAlone' | 'decidedHere' | 'draftForeseen'>;

/**
 * What the circumstances of the table ask of a dossier.
 * @returns `undoable` is null: what was just done is read where it could be taken back, and for no list
 */
export function factsOf(dossier: CaseRow, actor: Actor, now: Date): DossierFacts {
  const holdsIt = actor.kind === 'staff' && actor.userId === dossier.holderId;
  const { charges, paidAt, dueAt, receivedAt, postponement, decisionProposal, submission } = dossier;
  return {
    paymentDue: owedOf(dossier) === 'amount',
    amountToSet: charges !== null && paidAt === null && !dossier.declined && amountsToSet(charges).length > 0,
    received: receivedAt !== null,
    held: dossier.holderId === null ? 'nobody' : holdsIt ? 'actor' : 'another',
    postponement: postponement === null ? 'none' : postponement.outcome === null ? 'proposed' : 'signed',
    extendable: dueAt !== null && isExtendable({ dueAt, runsSince: dossier.runsSince ?? receivedAt }, now),
    exemption: dossier.exemption == null ? 'none' : (dossier.exemptionOutcome ?? 'claimed'),
    proposedStep: decisionProposal?.step ?? 'none',
    asksAlone:
      dossier.asksAlone ??
      asksAlone({ receivedAt, supplementsAsked: dossier.supplementsAsked ?? 0 }, now, officialCalendar),
    submittedByActor: actor.kind === 'staff' && actor.userId === submission?.submittedBy,
    signedByHand: submission != null && submission.signedOn !== null,
    writeOffProposed: dossier.writeOff != null,
    cameFrom: dossier.cameFrom ?? null,
    fetchedOnline: dossier.delivery === 'online' && !dossier.declined,
    owesForResult: owedOf(dossier) === 'amount' && dossier.exemptionOutcome === 'refused',
    endHeldBack: isEndHeldBack(dossier, now),
    reopenable: isReopenable(dossier.finishedAt, now),
    undoable: null,
    undoneState: null,
    handlingStep: dossier.handlingStep ?? 'only',
    decidedHere: dossier.decidedHere ?? true,
    granted: !dossier.declined,
    certificateDraft:
      dossier.certificateDraft?.outcome === null
        ? 'waits'
        : dossier.draftForeseen === true
          ? 'foreseen'
          : 'not-foreseen',
  };
}

/** @param facts what is read for this step alone; left out, what the row tells */
export function caseOf(
  { clock }: Pick<Deps, 'clock'>,
  dossier: CaseRow,
  actor: Actor,
  facts = factsOf(dossier, actor, clock.now()),
): StepCase<DossierState, DossierFacts> {
  const { state, version, postponement, decisionProposal, submission } = dossier;
  const people = {
    proposer: postponement === null ? [] : [postponement.proposedBy],
    'decision-proposer': decisionProposal === null ? [] : [decisionProposal.proposedBy],
    'write-off-proposer': dossier.writeOff == null ? [] : [dossier.writeOff.proposedBy],
    submitter: submission === null ? [] : [submission.submittedBy],
    claimer: dossier.counter == null ? [] : [dossier.counter.begunBy],
  };
  return { state, version, facts, people };
}

/** Who acts, as the table judges him. */
export const caseActorOf = (actor: Actor, dossier: CaseRow) =>
  caseActor(actor, capacitiesHere(actor, dossier));

/**
 * May `actor` make this step from the state that was read? The table decides.
 * @param dossier `handlingStep`: as `placedAtStep` adds it; left out, the work has one step only
 * @returns refused as the table refuses; never as `changed-meanwhile`, since no version is compared
 */
export function permitStep(
  deps: Pick<Deps, 'clock'>,
  actor: Actor,
  dossier: PlacedDossier,
  event: DossierEvent,
): Permit<DossierTransition, Capacity> {
  return permit(dossierSteps, caseOf(deps, dossier, actor), caseActorOf(actor, dossier), { event });
}

interface DossierStep extends StepSetting {
  readonly actor: Actor;
  /** Just read through the same connection. */
  readonly dossier: PlacedDossier;
  readonly request: StepRequest;
  /** What the step brings beside what the table says, worked out only for a step that the table allows. */
  readonly write?: (plan: DossierPlan) => StepOutcome | Promise<StepOutcome>;
}

/**
 * @returns refused as the table says, `not-found` for whoever may not know of the dossier; `changed-meanwhile` names who was faster,
 *   with what, and when
 * @throws RangeError without the calendar that the step needs
 */
export async function moveDossier(deps: Deps, sql: Sql, step: DossierStep): Promise<Outcome<Moved>> {
  const { actor, dossier, procedure, calendar, request } = step;
  const mover = caseActorOf(actor, dossier);
  if (mover.as.length === 0) return dossierNotFound();
  const context = formContextOf(deps);
  const planning = planStep(dossierSteps, caseOf(deps, dossier, actor, request.facts), mover, request, {
    pauses: procedure.timeLimit.supplement,
    context,
  });
  if (!planning.ok) {
    switch (planning.refusal.code) {
      case 'not-allowed':
      case 'invalid':
        return planning;
      case 'changed-meanwhile':
        return (await repeatedOutcome(sql, actor, dossier, request)) ?? tellChange(sql, dossier);
      case 'not-possible':
        return (await repeatedOutcome(sql, actor, dossier, request)) ?? planning;
    }
  }

  const at = deps.clock.now();
  const countsFrom = request.countsFrom ?? at;
  const { clock: effect } = planning.plan;
  const due = await dueDateAfter(
    sql,
    dossier,
    effect,
    { procedure, calendar },
    effect === 'start' ? countsFrom : at,
  );
  const dueAt = due && due.dueAt;
  const { state } = planning.plan;
  const needsCalendar = effect === undefined && beginsReception(dossier.limitPeriods, state);
  const reception = needsCalendar
    ? {
        calendar: calendar ?? buildCalendar(await listExceptions(sql)),
        hours: deps.unit.receptionHours,
      }
    : undefined;
  const law =
    dueAt instanceof Date && dossier.dueAt !== null && dueAt > dossier.dueAt
      ? verificationLaw(procedure.timeLimit)
      : undefined;
  const moment = { state, effect, at, countsFrom, due, law, ...defined({ before: request.periodBefore }) };
  const period = periodAfter(dossier.limitPeriods, moment, reception);
  const plan: DossierPlan = { ...planning.plan, at, countsFrom, dueAt, period };
  const outcome = (await step.write?.(plan)) ?? { ok: true, consequences: {} };
  if (!outcome.ok) return outcome;
  const { kind } = outcome.consequences.paper ?? {};
  if (kind !== undefined && kind !== plan.transition.paper?.kind)
    throw new Error(`the table names no ${kind} of ${plan.transition.event}`);
  return commit(deps, sql, { ...step, plan, consequences: outcome.consequences });
}

/** A step that is planned, with all that it brings. */
interface PlannedMove extends DossierStep {
  readonly plan: DossierPlan;
  readonly consequences: Consequences;
}

async function commit(deps: Deps, sql: Sql, move: PlannedMove): Promise<Outcome<Moved>> {
  const { actor, dossier, request, plan, consequences } = move;
  const { transition, state, dueAt } = plan;
  const {
    changes,
    detail: _detail,
    mail: _mail,
    message: _message,
    declares,
    fees,
    reason,
    ...parts
  } = consequences;
  const balance = await balanceOfMove(sql, dossier, plan.at, consequences);
  const event = eventOf(move, balance);
  const money = await moneyAt(sql, dossier, transition);
  const facts = {
    ...present({ reason }),
    ...consequences.mail,
    ...(dueAt instanceof Date && { dueAt }),
    ...money,
    ...balance?.mail,
  };
  const messages = messagesOf(deps, move, { sequence: event.sequence, facts, balance });
  let isRecorded: boolean;
  try {
    isRecorded = await recordMove(sql, {
      dossier,
      event,
      changes: {
        ...changesOf(actor, dossier, plan),
        ...(declares && { answers: sealedAnswers(deps, dossier, declares) }),
        ...balance?.changes,
        ...changes,
      },
      ...(changes?.paidAt instanceof Date &&
        dossier.writeOff !== null && { writeOff: { outcome: 'lapsed' } }),
      ...parts,
      messages,
      messagesDue: messagesDueAt(transition.event, event.at),
      owesBack: (money.owedBack ?? []).length > 0,
    });
  } catch (error) {
    // The request's id was used for something else: a forged or garbled form, not a fault of ours.
    if (violatesUnique(error, 'dossier_events_request_id_unique'))
      return refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.');
    throw error;
  }
  if (!isRecorded) return (await repeatedOutcome(sql, actor, dossier, request)) ?? tellChange(sql, dossier);
  if (balance !== undefined) await writeParts(sql, balance, event.at);
  const doneSentence = consequences.message ?? doneOf(transition.event);
  return {
    ok: true,
    code: dossier.code,
    state,
    version: dossier.version + 1,
    repeated: false,
    done: doneSentence,
    message: `${doneSentence} ${toldOf(transition, dossier, messages.length > 0)}`.trimEnd(),
  };
}

/** What its fees come to, where the step changes what they rest on. */
async function balanceOfMove(
  sql: Sql,
  dossier: DossierRow,
  at: Date,
  { declares, fees, changes, takesBack }: Consequences,
): Promise<FeeBalance | undefined> {
  const now = { ...dossier, ...defined({ exemptionOutcome: changes?.exemptionOutcome }) };
  if (declares !== undefined) {
    const { pinned, answers } = declares;
    return balanceFees(sql, now, pinned, { assessment: assessFees(pinned, now, answers), at });
  }
  return fees && balanceFees(sql, now, fees.pinned, { ...fees, keptSince: takesBack?.owedSince, at });
}

const sealedAnswers = (
  deps: Deps,
  { id }: DossierRow,
  { pinned, answers }: NonNullable<Consequences['declares']>,
): Uint8Array => sealJson(deps.keys, withCodes(deps, pinned.form, answers), answersContext(id));

/** What the table says a step writes. */
function changesOf(
  actor: Actor,
  dossier: DossierRow,
  { transition: { holder, moment, reopens }, state, at, dueAt, period }: DossierPlan,
): Move['changes'] {
  return {
    ...(passesOn(dossier.state, state) && { holderId: null }),
    ...(holder === 'nobody' && { holderId: null }),
    ...(holder === 'actor' && actor.kind === 'staff' && { holderId: actor.userId }),
    ...(holder === 'submitter' &&
      dossier.submission !== null && { holderId: dossier.submission.submittedBy }),
    ...(moment !== undefined && { [moment]: at }),
    ...(reopens === true && { finishedAt: null }),
    ...defined({ dueAt }),
    ...(period !== undefined && { limitPeriods: withRunning(dossier.limitPeriods, period, at) }),
  };
}

/** What the desk did is said to be the desk's. */
export const deskName = 'Bộ phận Một cửa';

function eventOf(
  { actor, dossier, request: { requestId }, plan, consequences }: PlannedMove,
  balance: FeeBalance | undefined,
): MoveEvent {
  const { transition, as, state, reason, at, dueAt, period } = plan;
  const { detail, reason: writtenBefore, paper, files } = consequences;
  const atTheDesk = as === 'one-stop-desk' || as === 'receptionist';
  return {
    sequence: dossier.eventCount + 1,
    event: transition.event,
    fromState: dossier.state,
    toState: state,
    actorKind: actor.kind,
    actorId: actor.kind === 'system' ? null : actor.userId,
    actorName: atTheDesk ? deskName : actor.name,
    at,
    reason: writtenBefore ?? reason ?? null,
    detail: {
      ...detail,
      ...(dossier.state !== 'draft' && present({ fees: balance?.change })),
      ...(dueAt instanceof Date && { dueAt: dueAt.toISOString() }),
      ...defined({ period }),
      ...(atTheDesk && { deskActor: actor.name }),
      ...(transition.tells?.whom === 'previous-holder' && { previousHolder: dossier.holderName }),
      ...((undoingOf(transition.event) !== undefined || isRevocable(transition.event)) && {
        before: {
          holderId: dossier.holderId,
          ...(period !== undefined && { period: runningPeriod(dossier.limitPeriods) ?? null }),
          ...waiting(dossier),
          ...(transition.moment === 'finishedAt' &&
            present({ paper: paper?.id, files: files?.map(({ id }) => id) })),
        },
      }),
    },
    requestId: requestId ?? null,
  };
}

/** What waits for a decision or an answer, and lapses when the dossier goes on. */
const waiting = ({
  decisionProposal,
  postponement,
  verification,
  submission,
  certificateDraft,
}: DossierRow) =>
  present({
    ending: decisionProposal?.id,
    // One that was signed stays.
    postponement: postponement?.outcome === null ? postponement.id : undefined,
    verification: verification?.id,
    submission: submission?.fileId,
    certificateDraft: certificateDraft?.outcome === null ? certificateDraft.id : undefined,
  });

function messagesOf(
  deps: Deps,
  { dossier, procedure, plan, consequences: { certificateDraft: draft } }: PlannedMove,
  {
    sequence,
    facts,
    balance,
  }: {
    readonly sequence: number;
    readonly facts: Partial<MailFacts>;
    readonly balance: FeeBalance | undefined;
  },
): readonly QueuedMessage[] {
  const { reason } = plan;
  const { mail: kind } = plan.transition;
  const answerBy =
    draft !== undefined && 'waitsAgain' in draft && draft.answerBy !== dossier.certificateDraft?.answerBy
      ? draft.answerBy
      : undefined;
  const asked =
    answerBy === undefined
      ? []
      : noticesFor(deps, dossier, {
          ...{ kind: 'certificate-draft', cause: sequence, procedureName: procedure.name, answerBy },
          delivery: dossier.delivery,
        });
  if (kind === undefined) return asked;
  if (!isMailKind(kind)) throw new Error(`the table names a mail that nobody writes: ${kind}`);
  const told = {
    ...{ cause: sequence, procedureName: procedure.name, delivery: dossier.delivery },
    declined: dossier.declined,
    ...present({ reason, lastStep: lastStepOf(procedure, dossier) }),
    ...facts,
  };
  // Money has a letter of its own beside one that is not about it.
  const isAboutMoney = dossier.state === 'draft' || tellsFees(kind);
  return [
    ...noticesFor(deps, dossier, { kind, ...told }),
    ...asked,
    ...(balance?.change === undefined || isAboutMoney
      ? []
      : noticesFor(deps, dossier, { kind: 'amount-changed', ...told })),
  ];
}

/**
 * When the messages of an event go out: what can be taken back is told when it cannot any more, so that nobody reads of what was undone.
 * @param at when it happened
 */
export const messagesDueAt = (event: string, at: Date): Date =>
  undoingOf(event) === undefined ? at : new Date(at.getTime() + undoMinutes * minuteMs);

/** The first outcome of a request that is sent again, by the same person for the same event. */
async function repeatedOutcome(
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  { requestId, event }: StepRequest,
): Promise<Outcome<Moved> | undefined> {
  if (requestId === undefined) return undefined;
  const first = await findEventByRequest(sql, requestId);
  if (first === undefined || first.dossierId !== dossier.id || first.event !== event) return undefined;
  if (first.actorId !== (actor.kind === 'system' ? null : actor.userId)) return undefined;
  const now = await findDossierById(sql, dossier.id);
  return {
    ok: true,
    code: dossier.code,
    state: first.toState,
    version: now?.version ?? dossier.version,
    repeated: true,
    done: doneOf(event),
    message: doneOf(event),
  };
}

/** What staff read of a step beside what was done: whether the applicant was written to. */
function toldOf(
  transition: DossierTransition,
  { ownerId }: Pick<DossierRow, 'ownerId'>,
  hasMessages: boolean,
): string {
  if (hasMessages) return transition.mailed === undefined ? '' : newsSentence(transition);
  if (transition.mail === undefined) return '';
  return `${ownerId === null ? 'Người nộp không có tài khoản' : 'Người nộp chọn chỉ xem trên Cổng'} nên không có thư hay tin nhắn báo: hãy báo qua điện thoại hoặc tại quầy nếu cần.`;
}

const doneOf = (event: string): string => transitionOf(event)?.done ?? 'Đã ghi nhận.';

async function tellChange(sql: Sql, dossier: DossierRow) {
  const last = await findLastEvent(sql, dossier.id);
  const what = last && `${eventLabel(last)} – ${last.actorName}, ${formatMoment(last.at)}`;
  return refuse('changed-meanwhile', changedMeanwhile(dossierSteps, what));
}

/**
 * What the timeline calls an event.
 * @returns the event itself where no table knows it any more
 */
export function eventLabel({ event, detail }: Pick<EventRow, 'event' | 'detail'>): string {
  const { overall, undone } = detail;
  const label = own(besideEvents, event)?.label ?? transitionOf(event)?.label ?? event;
  if (typeof undone === 'string') return `${label}: ${transitionOf(undone)?.label ?? undone}`;
  return event === 'rate' && isGrade(overall) ? `${label}: ${grades[overall].toLowerCase()}` : label;
}
