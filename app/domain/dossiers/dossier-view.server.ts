// What owner and staff both see of a dossier.
import type { OfferedProcedure } from '#catalog/offer.ts';
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { present } from '#app/values/present.ts';
import { listEvents, type EventRow } from '#db/queries/dossier-moves.server.ts';
import {
  findCollection,
  listPapers,
  type PaperRow,
  type SupplementRow,
  type ViewRow,
} from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { keptOf, listPaymentsOf, type PaymentRow, type RefundRow } from '#db/queries/payments.server.ts';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { feeChangeOf } from '#catalog/balance.ts';
import { findExemption } from '#catalog/assess.ts';
import { localDate } from '#catalog/local-date.ts';
import { states, type DossierState, type Holder } from '#catalog/lifecycle.ts';
import { moneyOnItsWay } from '#catalog/payment-states.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { decidingQuestions, withApplicableDocuments } from '#catalog/procedure.ts';
import { originalToShow } from '#catalog/representation.ts';
import { pledgesOf, readDeclaration, type Answers, type FormDefinition } from '#forms/index.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { openCertificateDraft } from './result/certificate-draft.server.ts';
import { openCollection } from './result/collection.ts';
import { answerDueAt, dossierLateness } from './limits/dossier-lateness.ts';
import { dueDateOf, expectedDueDate, listLimitRows, type LimitRows } from './limits/due-dates.server.ts';
import {
  attachmentsOf,
  isPayable,
  lastStepOf,
  owedNow,
  pinnedTo,
  plainState,
  type Pinned,
} from './decisions/dossier-facts.server.ts';
import { openAnswers } from './filing/draft-content.server.ts';
import { keptSum } from './decisions/fees.server.ts';
import { numberOf, paperContext, type StoredPaperContent } from './papers/issue-paper.server.ts';
import { eventLabel } from './decisions/move-dossier.server.ts';
import { postedTo } from './filing/postal-address.ts';
import { readApplicant } from './applicant/read-applicant.server.ts';
import { isFiledForAnother } from './filing/representation.ts';
import { outlastsLimit } from './decisions/verify-dossier.server.ts';
import type {
  ApplicantDossier,
  PaperSummary,
  PaymentAttempt,
  Postponement,
  AttachmentSummary,
  FormerResult,
  IssuedResult,
  StaffLook,
  Refund,
  SupplementSummary,
  TimelineEntry,
  Verification,
} from '#app/read-models/dossiers.ts';

type DossierView = Omit<
  ApplicantDossier,
  | 'person'
  | 'collecting'
  | 'steps'
  | 'toldBy'
  | 'declined'
  | 'withdrawn'
  | 'resultName'
  | 'supplement'
  | 'todo'
  | 'rating'
  | 'canWithdraw'
  | 'canRevokeWithdrawal'
  | 'nextStep'
  | 'viewedBy'
>;

export interface ViewedDossier {
  readonly view: DossierView;
  readonly pinned: Pinned;
  readonly calendar: WorkingCalendar;
  readonly limitRows: LimitRows;
  readonly supplements: readonly SupplementRow[];
  readonly events: readonly EventRow[];
}

/**
 * What owner and staff both see of a filed dossier; the caller has let them near.
 * @param dossier `eventCount`: what happened after so many events is left out, with what it wrote (`asApplicantReads`)
 * @returns `lateness`: of what is over as it ended, of what runs as it is now
 * @throws Error when its revision can't be read, or what was sealed of it can't be opened
 */
export async function viewDossier(deps: Deps, dossier: DossierRow): Promise<ViewedDossier> {
  const sql = deps.db.$client;
  const pinned = await pinnedTo(deps, dossier);
  const { procedure, form } = pinned;
  const [
    allEvents,
    limitRows,
    allPapers,
    allPayments,
    attachments,
    calendar,
    sealedCollection,
    recipient,
    certificateDraft,
  ] = await Promise.all([
    listEvents(sql, dossier.id),
    listLimitRows(sql, dossier.id),
    listPapers(sql, dossier.id),
    listPaymentsOf(sql, dossier.id),
    attachmentsOf(sql, dossier, pinned),
    readWorkingCalendar(deps),
    dossier.returnedAt === null ? undefined : findCollection(sql, dossier.id),
    dossier.delivery === 'post' ? readApplicant(deps, sql, dossier) : undefined,
    openCertificateDraft(deps, dossier),
  ]);
  const events = allEvents.filter(({ sequence }) => sequence <= dossier.eventCount);
  const heldSince = allEvents.at(events.length)?.at;
  const isTold = (at: Date | null) => heldSince === undefined || at === null || at < heldSince;
  const papers = allPapers.filter(({ issuedAt }) => isTold(issuedAt));
  const payments = allPayments.map((payment) =>
    payment.state !== 'refund-due' || payment.partOf !== null || isTold(payment.decidedAt)
      ? payment
      : { ...payment, state: 'settled' as const },
  );
  const due = dueDateOf(dossier, procedure, calendar, limitRows);
  const expectedDueAt = expectedDueDate(dossier, procedure, calendar, deps.clock.now());
  const answers = openAnswers(deps.keys, dossier);
  const state = states[dossier.state];
  const onItsWay = moneyOnItsWay(payments);
  const result = resultOf(deps, papers);
  const view: DossierView = {
    code: dossier.code,
    version: dossier.version,
    slug: procedure.slug,
    procedureName: procedure.name,
    level: procedure.level,
    state: dossier.state,
    stateLabel: state.label,
    plain: plainState(dossier, onItsWay === 'under-review'),
    holder: holderName(state.holder, dossier.holderName),
    dueExplanation: due?.explanation ?? [],
    channel: dossier.channel,
    delivery: dossier.delivery,
    ...present({
      postalAddress: recipient && postedTo(recipient),
      collection: sealedCollection && openCollection(deps.keys, dossier.id, sealedCollection),
    }),
    declaration: declarationOf(dossier, form, answers),
    attachments: attachments.filter(({ slot }) => slot !== 'result' && slot !== 'former-result'),
    formerResults: formerResultsOf(deps, papers, attachments),
    resultFiles: attachments.filter((file) => file.slot === 'result'),
    ...present({ result }),
    timeline: events.map(entryOf),
    papers: paperSummaries(dossier, papers, result),
    payment: {
      amountDue: dossier.amountDue,
      owed: owedNow(dossier),
      payable: isPayable(procedure, dossier, deps.clock.now()),
      attempts: payments.filter(({ state, partOf }) => partOf === null || state !== 'settled').map(attemptOf),
      ...present({
        assessment: dossier.charges,
        paidAt: dossier.paidAt,
        paidAmount: paidAmount(dossier, payments),
        exemption: exemptionClaim(dossier, pinned),
        onItsWay,
      }),
    },
    ...present({
      registerNumber: dossier.registerNumber,
      submittedAt: dossier.submittedAt,
      receivedAt: dossier.receivedAt,
      dueAt: dossier.dueAt,
    }),
    ...present({
      lateness: dossierLateness(dossier, deps.clock.now(), calendar),
      answerDueAt: answerDueAt(dossier),
    }),
    ...present({
      certificateDraft,
      postponement: signedOf(dossier),
      verification: verificationOf(dossier),
    }),
    ...present({ expectedDueAt, finishedAt: dossier.finishedAt, returnedAt: dossier.returnedAt }),
    ...present({ lastStep: lastStepOf(procedure, dossier) }),
    // What is asked for in some cases only is brought where the answers make it one of them.
    papersToShow: [
      ...(isFiledForAnother(dossier) ? [originalToShow(procedure)] : []),
      ...withApplicableDocuments(procedure, answers, dossier.held)
        .documents.filter(
          (document) =>
            document.form === 'to-be-shown' && (document.required || decidingQuestions(document).length > 0),
        )
        .map(({ name }) => name),
    ],
  };
  return { view, pinned, calendar, limitRows, supplements: limitRows.supplements, events };
}

/** A pledge is ticked by whoever files online; at the counter it is made by the signature on paper, and nobody ticked anything. */
function declarationOf({ channel }: DossierRow, form: FormDefinition, answers: Answers) {
  const sections = readDeclaration(form, answers);
  if (channel === 'online') return sections;
  const pledges = new Set(pledgesOf(form).map(({ field }) => field));
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => (pledges.has(row.field) ? { ...row, value: signedOnPaper } : row)),
  }));
}

const signedOnPaper = 'Bằng chữ ký trên tờ khai giấy';

/** What was recorded of the document when it was signed. */
function resultOf({ keys }: Deps, papers: readonly PaperRow[]): IssuedResult | undefined {
  const paper = papers.findLast(({ kind, revokedAt }) => kind === 'result' && revokedAt === null);
  if (paper === undefined) return undefined;
  const content = openJson<StoredPaperContent>(keys, paper.content, paperContext(paper.id));
  if (content.kind !== 'result') return undefined;
  const { documentNumber, signedOn, signer, confirmed, office } = content;
  return { token: paper.token, ...present({ documentNumber, signedOn, signer, confirmed, office }) };
}

/** What counts no more, with what became of it and when. */
function formerResultsOf(
  { keys }: Deps,
  papers: readonly PaperRow[],
  attachments: readonly AttachmentSummary[],
): readonly FormerResult[] {
  return papers.flatMap(({ id, kind, content, revokedAt, replaced }) => {
    if (kind !== 'result' || revokedAt === null) return [];
    const paper = openJson<StoredPaperContent>(keys, content, paperContext(id));
    const file =
      paper.kind === 'result' &&
      attachments.find((one) => one.slot === 'former-result' && one.id === paper.fileId);
    return file ? [{ ...file, since: revokedAt, replaced }] : [];
  });
}

/** What was promised, once it was signed. */
function signedOf({ postponement }: DossierRow): Postponement | undefined {
  if (postponement === null) return undefined;
  const { until, reason, outcome, decidedAt, decidedByName } = postponement;
  if (outcome === null || decidedAt === null) return undefined;
  return {
    until,
    reason,
    signedAt: decidedAt,
    signedBy: decidedByName ?? '',
    extended: outcome === 'extended',
  };
}

function verificationOf(dossier: DossierRow): Verification | undefined {
  const { verification } = dossier;
  if (verification === null) return undefined;
  const { place, meeting, until, begunByName: begunBy, begunAt } = verification;
  const outlasts = outlastsLimit(until, dossier);
  return { place, until, outlastsLimit: outlasts, begunBy, begunAt, ...present({ meeting }) };
}

/** The exemption that the applicant claims, and what the office decided of it. */
function exemptionClaim(
  { exemption, exemptionOutcome }: DossierRow,
  { procedure }: Pinned,
): ApplicantDossier['payment']['exemption'] {
  const ground = findExemption(procedure.charges, exemption);
  return ground && { ...ground, ...present({ outcome: exemptionOutcome }) };
}

/** Whole đồng, without what goes back; of what was paid before the portal wrote down each payment, the amount that was due. */
function paidAmount({ paidAt, amountDue }: DossierRow, payments: readonly PaymentRow[]): number | undefined {
  const kept = keptSum(payments);
  if (kept > 0) return kept;
  return paidAt === null || payments.some(({ state }) => state === 'settled') ? undefined : amountDue;
}

function attemptOf(payment: PaymentRow): PaymentAttempt {
  const { reference, state, method, amount, createdAt, decidedAt, refund, partOf } = payment;
  return {
    ...{ reference, state, method, amount, createdAt, isPart: partOf !== null },
    ...(state === 'refund-due' && { goesBack: keptOf(payment) }),
    ...present({ decidedAt, refund: refund && refundOf(refund) }),
  };
}

/** What the payer may read of it: the note is the accountant's own. */
const refundOf = ({ amount, way, returnedOn, evidence }: RefundRow): Refund => ({
  amount,
  way,
  returnedOn,
  evidence,
});

function holderName(holder: Holder, takerName: string | null): string {
  switch (holder) {
    case 'applicant':
      return 'Người nộp hồ sơ';
    case 'one-stop-desk':
      return 'Bộ phận Một cửa';
    case 'officer':
      return takerName ?? 'Cán bộ chuyên môn';
    case 'leader':
      return 'Lãnh đạo Ủy ban nhân dân';
    case 'nobody':
      return '';
  }
}

function entryOf(event: EventRow): TimelineEntry {
  const state: DossierState = event.toState;
  // How it was before is for taking it back alone, who sat at the desk for the control slip.
  const { before: _, deskActor: __, fees, ...detail } = event.detail;
  return {
    event: event.event,
    label: eventLabel(event),
    state,
    stateLabel: states[state].label,
    actorName: event.actorName,
    at: event.at,
    detail,
    ...present({ reason: event.reason, fees: feeChangeOf(fees) }),
  };
}

function paperSummaries(
  dossier: DossierRow,
  papers: readonly PaperRow[],
  result: IssuedResult | undefined,
): PaperSummary[] {
  const declaration: PaperSummary[] =
    dossier.submittedAt === null
      ? []
      : [{ paper: 'to-khai', label: 'Tờ khai', issuedAt: dossier.submittedAt }];
  const issuedPapers = papers
    .filter((paper) => paper.revokedAt === null)
    // Of several supplement requests the latest is the one the address shows.
    .filter((paper, index, all) => !all.slice(index + 1).some((later) => later.kind === paper.kind))
    .map(({ kind, number, issuedAt, token }) => ({
      paper: paperKinds[kind].segment,
      label: paperKinds[kind].label,
      number: numberOf(number, { kind, ...result }),
      issuedAt,
      token,
    }));
  return [...declaration, ...issuedPapers];
}

/** @returns who of the staff looked at what of the dossier, and when */
const lookOf = ({ name, position, what, at, purpose, receiver }: ViewRow): StaffLook => ({
  ...{ name, position: position ?? '', what, at },
  ...present({ purpose: purpose ?? undefined, receiver: receiver ?? undefined }),
});

/**
 * The looks, and among them what of the dossier went to another agency: what its chain of events tells, which nobody can leave out.
 * @returns the latest first
 */
export function looksOf(
  views: readonly ViewRow[],
  events: readonly EventRow[],
  { resolver, authority }: Pick<OfferedProcedure, 'resolver' | 'authority'>,
): readonly StaffLook[] {
  const sent = (event: EventRow, receiver: string, purpose: string): StaffLook => ({
    ...{ name: event.actorName, position: '', what: 'chuyển hồ sơ', at: event.at, receiver, purpose },
  });
  const handedOn = resolver && events.find(({ event }) => event === 'next-step');
  const transfers = [
    ...events.flatMap((event) =>
      event.event === 'begin-verification' && typeof event.detail['place'] === 'string'
        ? [sent(event, event.detail['place'], lookPurposes.verification)]
        : [],
    ),
    ...(handedOn === undefined ? [] : [sent(handedOn, authority.decides, lookPurposes.decision)]),
  ];
  return [...views.map(lookOf), ...transfers].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

/** @param now when somebody looks */
export function summariseSupplement(row: SupplementRow, now: Date): SupplementSummary {
  const { answerBy, answeredAt } = row;
  return {
    items: row.items,
    reason: row.reason,
    stage: row.stage,
    requestedAt: row.requestedAt,
    requestedBy: row.requestedByName,
    late: answeredAt === null && answerBy !== null && answerBy < localDate(now),
    ...present({ answerBy, answeredAt }),
  };
}
