// One move of a dossier in one statement: the new state, its event, its papers, its mail. All of it or nothing.
import type {
  Correction,
  DraftOutcome,
  Ending,
  PaperKind,
  ProposalOutcome,
  ProposedSupplement,
  SignaturePlace,
  SubmissionOutcome,
  WriteOffOutcome,
  SupplementItem,
  SupplementStage,
} from '../../services-catalog/dossier-parts.ts';
import type { PostponementOutcome } from '../../services-catalog/postponement.ts';
import type { VerificationOutcome } from '../../services-catalog/verification.ts';
import type { Collector } from '../../services-catalog/collection.ts';
import type { ActorKind } from '../../app/vocabulary/actor-kinds.ts';
import type { AuditEventName } from '../../app/vocabulary/audit-events.ts';
import type { Assessment, ExemptionOutcome } from '../../services-catalog/charges.ts';
import { missedDue, runningPeriod, type LimitPeriod } from '../../services-catalog/limit-periods.ts';
import type { LocalDate } from '../../services-catalog/local-date.ts';
import { openStates } from '../../services-catalog/dossier-states.ts';
import {
  feeDecisions,
  transitionOf,
  unhandledEnds,
  type DossierState,
} from '../../services-catalog/lifecycle.ts';
import type { CalendarDay } from '../../services-catalog/working-calendar.ts';
import { statesOf } from '../../services-catalog/work-order.ts';
import { chainKeysOf } from '../chain-keys.server.ts';
import type { Sql } from '../client.server.ts';
import { chainLink, dossierLink } from '../event-hash.server.ts';
import { chainBegins } from '../event-register.server.ts';
import type { ApplicantIndexValues } from './applicant-indexes.server.ts';
import { tellOfMailsBy, tellOfMove } from './told-of-commits.server.ts';
import type { DossierRow } from './dossiers.server.ts';
import { intoOutbox } from './mails-of-moves.server.ts';
import { partsOf, partsThatGo } from './payments.server.ts';
import type { QueuedMessage } from './outbox.server.ts';

/** Who applies, and by what he is found: the one is never written without the other. */
export interface SealedApplicant extends ApplicantIndexValues {
  readonly sealed: Uint8Array;
  readonly identityIndex: Uint8Array | null;
}

/** What a move may change beside the state; what is left out stays. */
export interface MoveChanges {
  readonly registerNumber?: string;
  readonly bookYear?: number;
  readonly bookNumber?: number;
  readonly holderId?: string | null;
  readonly answers?: Uint8Array;
  readonly applicant?: SealedApplicant;
  readonly delivery?: DossierRow['delivery'];
  readonly charges?: Assessment;
  readonly amountDue?: number;
  readonly paidAt?: Date | null;
  readonly exemptionOutcome?: ExemptionOutcome;
  /** An account is opened, or found, for whoever had none. */
  readonly ownerId?: string;
  readonly submittedAt?: Date;
  readonly receivedAt?: Date;
  readonly dueAt?: Date | null;
  readonly limitPeriods?: readonly LimitPeriod[];
  /** Null: it is taken back. */
  readonly finishedAt?: Date | null;
  readonly returnedAt?: Date | null;
}

export interface MoveEvent {
  readonly sequence: number;
  readonly event: string;
  readonly fromState: DossierState;
  readonly toState: DossierState;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

export interface NewPaper {
  readonly id: string;
  readonly kind: PaperKind;
  /** The code of the unit. */
  readonly issuer: string;
  readonly number: string;
  readonly token: string;
  readonly issuedBy: string | null;
  readonly content: Uint8Array;
  /** Of a result as a document. */
  readonly document?: { readonly number: string; readonly book: string };
  readonly signed?: NewSignedFile;
}

/** The bytes of a paper as they were signed. */
export interface NewSignedFile {
  readonly sha256: Uint8Array;
  readonly bytes: number;
  /** Null: they are the file of the result. */
  readonly storageKey: string | null;
  readonly signedAt: Date;
  readonly headCertificateId: string | null;
  readonly unitCertificateId: string | null;
}

export interface NewSupplement {
  readonly items: readonly SupplementItem[];
  readonly reason: string;
  readonly stage: SupplementStage;
  readonly requestedBy: string;
  readonly answerBy: LocalDate;
}

export interface NewFile {
  readonly id: string;
  readonly slot: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
  readonly uploadedBy: string;
}

/** Another day for the result: proposed, or decided by whoever acts. */
export type PostponementChange =
  | { readonly until: string; readonly reason: string }
  | { readonly outcome: Exclude<PostponementOutcome, 'lapsed'> };

/** What a leader decides: proposed, or decided by whoever acts. */
export type DecisionChange =
  | { readonly step: Ending | Correction; readonly reason: string }
  | { readonly step: 'supplement'; readonly reason: string; readonly request: ProposedSupplement }
  | { readonly outcome: Exclude<ProposalOutcome, 'lapsed'> };

/** That what is owed is not collected: proposed, or decided by whoever acts. */
export type WriteOffChange =
  | { readonly amount: number; readonly reason: string }
  | { readonly outcome: WriteOffOutcome };

/** What is verified outside the office: begun, or what came of it. */
export type VerificationChange =
  | { readonly place: string; readonly meeting: string | null; readonly until: string }
  | { readonly outcome: VerificationOutcome };

/** On a paper that was signed by hand: by which leader, and as the paper writes him. */
export interface SignedByHand {
  readonly signedOn: LocalDate;
  /** Left out of what another body decided. */
  readonly signedBy?: string;
  readonly signer?: string;
}

/** The draft of the result: handed to who signs, or decided by whoever acts. */
export type SubmissionChange =
  | {
      readonly fileId: string;
      readonly documentNumber: string | null;
      readonly signaturePlace: SignaturePlace;
      readonly signed?: SignedByHand;
    }
  /** `copied`: the result is another file, made from the draft. */
  | { readonly outcome: Exclude<SubmissionOutcome, 'lapsed'>; readonly copied?: boolean };

/** What her applicant is shown of a certificate before it is made: sent, answered, or called off. Sealed. */
export type CertificateDraftChange =
  | { readonly id: string; readonly content: Uint8Array; readonly answerBy: LocalDate }
  | { readonly outcome: DraftOutcome; readonly correction?: Uint8Array }
  /** One that lapsed waits again, until the end of this day. */
  | { readonly waitsAgain: string; readonly answerBy: LocalDate };

/** Rows by their ids: what a step wrote beside state and moments counts no more, what waited until then waits again. */
export interface TakenBack {
  readonly paper?: string | undefined;
  readonly files?: readonly string[] | undefined;
  readonly ending?: string | undefined;
  readonly postponement?: string | undefined;
  readonly verification?: string | undefined;
  /** The file of a draft that waited for a signature. */
  readonly submission?: string | undefined;
  /** Since when what was paid, or came meanwhile, is owed back. */
  readonly owedSince?: Date | undefined;
}

export interface Move {
  readonly dossier: DossierRow;
  readonly event: MoveEvent;
  readonly changes: MoveChanges;
  readonly messages?: readonly QueuedMessage[];
  /** What is only said of the dossier: whoever decides by the page he saw is not refused because of it. */
  readonly keepsVersion?: true;
  /** When they go out; left out, at once. */
  readonly messagesDue?: Date;
  readonly paper?: NewPaper;
  readonly supplement?: NewSupplement;
  /** Closes the open supplement request; sealed answers as they were. */
  readonly answeredSupplement?: { readonly before: Uint8Array };
  readonly files?: readonly NewFile[];
  readonly postponement?: PostponementChange;
  readonly decisionProposal?: DecisionChange;
  readonly writeOff?: WriteOffChange;
  readonly verification?: VerificationChange;
  readonly submission?: SubmissionChange;
  readonly certificateDraft?: CertificateDraftChange;
  /** Files that go with the move: others hold what was in them. */
  readonly replacedFiles?: readonly string[];
  /** What was paid for the dossier goes back. */
  readonly owesBack?: boolean;
  /** The applicant is asked how it was handled, by the link of his mail. */
  readonly ratingLink?: { readonly tokenDigest: Uint8Array };
  /** Into whose hands the result came. */
  readonly collection?: { readonly collector: Collector; readonly sealed: Uint8Array };
  /** It was written down by mistake that the result was collected. */
  readonly noCollection?: true;
  /** The result counts no more; its file is kept as what it was. */
  readonly retiresResult?: true;
  readonly takesBack?: TakenBack;
  /** The supplement that is asked for was asked by mistake. */
  readonly withdrawsSupplement?: true;
}

/**
 * Whoever looks at lists of dossiers is told once it is committed, and whoever sends mails.
 * @returns false when the dossier is no longer at the version, state and event that were read: nothing was written
 */
export async function recordMove(sql: Sql, move: Move): Promise<boolean> {
  const { dossier, event, changes } = move;
  const { at } = event;
  const next = { ...dossier, ...changes };
  const link = dossierLink({ ...event, dossierId: dossier.id });
  const { keyId, hash } = chainLink(chainKeysOf(sql), link, dossier.lastEventHash);
  const rows = await sql`
    with moved as (
      update dossiers set state = ${event.toState}, version = version + ${move.keepsVersion === true ? 0 : 1}::int, updated_at = ${at},
        owner_id = ${next.ownerId}, register_number = ${next.registerNumber},
        book_year = ${next.bookYear}, book_number = ${next.bookNumber}, holder_id = ${next.holderId},
        answers = coalesce(${changes.answers ?? null}, answers),
        applicant = coalesce(${changes.applicant?.sealed ?? null}, applicant),
        ${changes.applicant === undefined ? sql`` : sql`identity_index = ${changes.applicant.identityIndex},`}
        delivery = ${next.delivery},
        charges = coalesce(${changes.charges === undefined ? null : JSON.stringify(changes.charges)}::jsonb, charges),
        amount_due = ${next.amountDue}, paid_at = ${next.paidAt}, exemption_outcome = ${next.exemptionOutcome},
        submitted_at = ${next.submittedAt}, received_at = ${next.receivedAt}, due_at = ${next.dueAt},
        ${changes.limitPeriods === undefined ? sql`` : limitPart(sql, changes.limitPeriods)}
        finished_at = ${next.finishedAt}, returned_at = ${next.returnedAt},
        event_count = ${event.sequence}, last_event_hash = ${hash}
      where id = ${dossier.id} and version = ${dossier.version} and state = ${event.fromState}
        and event_count = ${dossier.eventCount}
      returning id, submitted_at
    ), event as (
      insert into dossier_events (dossier_id, sequence, event, from_state, to_state, actor_kind, actor_id, actor_name,
        at, reason, detail, request_id, previous_hash, hash, key_id)
      select id, ${event.sequence}::int, ${event.event}, ${event.fromState}, ${event.toState}, ${event.actorKind},
        ${event.actorId}::text, ${event.actorName}, ${at}::timestamptz, ${event.reason}::text,
        ${JSON.stringify(event.detail)}::jsonb, ${event.requestId}::uuid, ${dossier.lastEventHash}::bytea, ${hash}::bytea, ${keyId}
      from moved
    )
    ${changes.applicant === undefined ? sql`` : indexPart(sql, changes.applicant)}
    ${move.messages === undefined || move.messages.length === 0 ? sql`` : post(sql, move.messages, at, move.messagesDue ?? at)}
    ${move.paper === undefined ? sql`` : issue(sql, dossier, move.paper, at)}
    ${move.files === undefined ? sql`` : keepFiles(sql, move.files, at)}
    ${move.replacedFiles === undefined ? sql`` : removeFiles(sql, move.replacedFiles, at)}
    ${move.owesBack === true ? oweBack(sql, at) : sql``}
    ${move.ratingLink === undefined ? sql`` : askRating(sql, move.ratingLink.tokenDigest)}
    ${move.retiresResult === true ? retireResult(sql, move, at) : sql``}
    ${move.collection === undefined ? sql`` : collect(sql, move.collection)}
    ${move.noCollection === true ? dropCollection(sql) : sql``}
    ${move.supplement === undefined ? sql`` : ask(sql, move.supplement, at)}
    ${move.takesBack === undefined ? sql`` : takeBack(sql, move.takesBack, at)}
    ${postponementPart(sql, move)}
    ${decisionPart(sql, move)}
    ${move.writeOff === undefined ? sql`` : writeOffPart(sql, move.writeOff, event)}
    ${verificationPart(sql, move)}
    ${submissionPart(sql, move)}
    ${draftPart(sql, move)}
    ${move.answeredSupplement === undefined ? sql`` : closeRequest(sql, dossier, move.answeredSupplement.before, at)}
    ${move.withdrawsSupplement === true ? withdrawRequest(sql, dossier, at) : sql``}
    select id ${event.sequence === 1 ? sql`, ${chainBegins(sql, 'dossier', dossier.id)}` : sql``} from moved`;
  if (rows.length === 0) return false;
  tellOfMove(sql, dossier.sector);
  if (move.messages !== undefined && move.messages.length > 0) tellOfMailsBy(sql);
  return true;
}

/** The days off and the worked Saturdays, through the connection of the step that needs them: a second one might never come. */
export async function listExceptions(sql: Sql): Promise<readonly CalendarDay[]> {
  return sql<CalendarDay[]>`select date::text, kind from calendar_days order by date`;
}

function limitPart(sql: Sql, periods: readonly LimitPeriod[]) {
  return sql`limit_periods = ${JSON.stringify(periods)}::jsonb,
        limit_due_at = ${runningPeriod(periods)?.due ?? null}::timestamptz, limit_missed_at = ${missedDue(periods) ?? null}::timestamptz,`;
}

// The parts below hang on `moved`, so that they are written only when the move is. A part that a move has not
// is left out of the statement: a filing pays for its event, its mail and its receipt alone.

function indexPart(sql: Sql, { nameBuckets, phoneIndex, identities, indexedBy }: ApplicantIndexValues) {
  const hex = identities.map((one) => Buffer.from(one).toString('hex'));
  return sql`, applicant_index as (
    insert into applicant_indexes (dossier_id, name_buckets, phone_index, identities, indexed_by, submitted_at)
    select id, ${[...nameBuckets]}::smallint[], ${phoneIndex}::bytea,
      array(select decode(named.identity, 'hex') from unnest(${hex}::text[]) as named(identity)), ${indexedBy}, submitted_at
    from moved
    on conflict (dossier_id) do update set name_buckets = excluded.name_buckets,
      phone_index = excluded.phone_index, identities = excluded.identities, indexed_by = excluded.indexed_by)`;
}

function post(sql: Sql, messages: readonly QueuedMessage[], at: Date, due: Date) {
  return sql`, message as (${intoOutbox(sql, messages, { at, due }, sql`exists (select 1 from moved)`)})`;
}

/** A new paper; a receipt or result that it replaces is revoked. Before it was filed, nothing was issued. */
function issue(sql: Sql, dossier: DossierRow, paper: NewPaper, at: Date) {
  const replaces = dossier.submittedAt !== null && ['receipt', 'result'].includes(paper.kind);
  return sql`${replaces ? revoke(sql, dossier, paper.kind, at) : sql``}, paper as (
    insert into papers (id, dossier_id, kind, issuer, number, token, issued_at, issued_by, document_number, document_book, content)
    select ${paper.id}::uuid, id, ${paper.kind}, ${paper.issuer}, ${paper.number}, ${paper.token}, ${at}::timestamptz,
      ${paper.issuedBy}::text, ${paper.document?.number ?? null}::text, ${paper.document?.book ?? null}::text, ${paper.content}::bytea from moved)
    ${paper.signed === undefined ? sql`` : sign(sql, paper.id, paper.signed)}`;
}

function sign(sql: Sql, paperId: string, file: NewSignedFile) {
  return sql`, signed as (
    insert into signed_papers (paper_id, sha256, bytes, storage_key, signed_at, head_certificate_id, unit_certificate_id)
    select ${paperId}::uuid, ${file.sha256}::bytea, ${file.bytes}::int, ${file.storageKey}::text, ${file.signedAt}::timestamptz,
      ${file.headCertificateId}::uuid, ${file.unitCertificateId}::uuid from moved)`;
}

function revoke(sql: Sql, dossier: DossierRow, kind: PaperKind, at: Date) {
  return sql`, revoked as (
    update papers set revoked_at = ${at}::timestamptz from moved
    where papers.dossier_id = ${dossier.id} and papers.revoked_at is null and papers.kind = ${kind})`;
}

/** Another paper of its kind, which the move brings, revokes it already. */
function retireResult(sql: Sql, { dossier, paper }: Move, at: Date) {
  return sql`${paper === undefined ? revoke(sql, dossier, 'result', at) : sql``}, retired as (
    update attachments set slot = 'former-result', superseded_at = ${at}::timestamptz
    from moved where attachments.dossier_id = moved.id and attachments.slot = 'result' and attachments.superseded_at is null)`;
}

function keepFiles(sql: Sql, files: readonly NewFile[], at: Date) {
  const plain = files.map(({ sha256, ...file }) => ({
    ...file,
    sha256: Buffer.from(sha256).toString('hex'),
  }));
  return sql`, kept_files as (
    insert into attachments (id, dossier_id, slot, file_name, media_type, bytes, sha256, storage_key, uploaded_by, uploaded_at)
    select f.id, moved.id, f.slot, f."fileName", f."mediaType", f.bytes, decode(f.sha256, 'hex'), f."storageKey",
      f."uploadedBy", ${at}::timestamptz
    from moved, jsonb_to_recordset(${JSON.stringify(plain)}::jsonb) as f(id uuid, slot text, "fileName" text,
      "mediaType" text, bytes int, sha256 text, "storageKey" text, "uploadedBy" text))`;
}

function removeFiles(sql: Sql, ids: readonly string[], at: Date) {
  return sql`, removed_files as (
    delete from attachments using moved
    where attachments.dossier_id = moved.id and attachments.id = any(${[...ids]}::uuid[])
    returning attachments.storage_key
  ), files_to_go as (
    insert into files_to_remove (storage_key, since) select storage_key, ${at}::timestamptz from removed_files)`;
}

function oweBack(sql: Sql, at: Date) {
  return sql`, owed_back as (
    update payments set state = 'refund-due', decided_at = ${at}::timestamptz from moved
    where payments.dossier_id = moved.id and payments.state = 'settled' and payments.part_of is null
      and payments.amount > ${partsOf(sql, 'payments.id', partsThatGo)})`;
}

function askRating(sql: Sql, tokenDigest: Uint8Array) {
  return sql`, rating as (
    insert into dossier_ratings (dossier_id, token_digest) select id, ${tokenDigest}::bytea from moved
    on conflict (dossier_id) do update set token_digest = excluded.token_digest
      where dossier_ratings.rated_at is null)`;
}

function collect(sql: Sql, { collector, sealed }: NonNullable<Move['collection']>) {
  return sql`, collection as (
    insert into result_collections (dossier_id, collector, collection)
    select id, ${collector}, ${sealed}::bytea from moved)`;
}

function dropCollection(sql: Sql) {
  return sql`, no_collection as (
    delete from result_collections using moved where result_collections.dossier_id = moved.id)`;
}

function ask(sql: Sql, request: NewSupplement, at: Date) {
  return sql`, asked as (
    insert into supplement_requests (dossier_id, items, reason, stage, requested_by, requested_at, answer_by)
    select id, ${JSON.stringify(request.items)}::jsonb, ${request.reason}, ${request.stage}, ${request.requestedBy},
      ${at}::timestamptz, ${request.answerBy}::date from moved)`;
}

/** A draft becomes the result when it is signed; else it gives way, and nobody signs it when the dossier goes on without. */
function submissionPart(sql: Sql, { dossier, event, submission: change }: Move) {
  const { at, actorId } = event;
  if (change !== undefined && 'fileId' in change)
    return sql`, submitted as (
      insert into result_submissions (dossier_id, file_id, document_number, signature_place, signed_on, signed_by, signer,
        submitted_by, submitted_at)
      select id, ${change.fileId}::uuid, ${change.documentNumber}, ${change.signaturePlace}, ${change.signed?.signedOn ?? null}::date,
        ${change.signed?.signedBy ?? null}::text, ${change.signed?.signer ?? null}::text, ${actorId}::text, ${at}::timestamptz from moved)`;
  if (dossier.submission === null || (change === undefined && event.toState === event.fromState))
    return sql``;
  const outcome = change?.outcome ?? 'lapsed';
  const becomesResult = outcome === 'signed' && change?.copied !== true;
  return sql`, submitted as (
    update result_submissions set outcome = ${outcome}, decided_by = ${actorId}::text, decided_at = ${at}::timestamptz
    from moved where result_submissions.dossier_id = moved.id and result_submissions.outcome is null
  ), drafted as (
    update attachments set slot = ${becomesResult ? 'result' : 'result-draft'},
      superseded_at = ${becomesResult ? null : at}::timestamptz
    from moved where attachments.dossier_id = moved.id and attachments.id = ${dossier.submission.fileId}::uuid)`;
}

/** What nobody waits for any more lapses when the dossier goes on. */
function verificationPart(sql: Sql, { dossier, event, verification: change }: Move) {
  const { at, actorId } = event;
  if (change !== undefined && 'place' in change)
    return sql`, verified as (
      insert into dossier_verifications (dossier_id, place, meeting, until, begun_by, begun_at)
      select id, ${change.place}, ${change.meeting}::text, ${change.until}::date, ${actorId}::text, ${at}::timestamptz from moved)`;
  if (dossier.verification === null || (change === undefined && event.toState === event.fromState))
    return sql``;
  return sql`, verified as (
    update dossier_verifications set outcome = ${change?.outcome ?? 'lapsed'}, ended_by = ${actorId}::text,
      ended_at = ${at}::timestamptz
    from moved where dossier_verifications.dossier_id = moved.id and dossier_verifications.outcome is null)`;
}

const draftAnsweredIn: readonly DossierState[] = transitionOf('agree-to-draft')?.from ?? [];

/** The latest one counts; it waits as long as the dossier is where it can be answered. */
function draftPart(sql: Sql, { dossier, event, certificateDraft: change }: Move) {
  const { at, actorId } = event;
  const waiting = dossier.certificateDraft?.outcome === null ? dossier.certificateDraft : undefined;
  const sends = change !== undefined && 'content' in change ? change : undefined;
  const answer = change !== undefined && 'outcome' in change ? change : undefined;
  const goesOn = sends !== undefined || !draftAnsweredIn.includes(event.toState);
  if (change !== undefined && 'waitsAgain' in change)
    return sql`, draft_shown_again as (
    update certificate_drafts set outcome = null, answered_at = null, answer_by = ${change.answerBy}::date
    from moved where certificate_drafts.dossier_id = moved.id and certificate_drafts.id = ${change.waitsAgain}::uuid
      and certificate_drafts.outcome = 'lapsed')`;
  return sql`${
    waiting !== undefined && (answer !== undefined || goesOn)
      ? sql`, answered_draft as (
    update certificate_drafts set outcome = ${answer?.outcome ?? 'lapsed'}, answered_at = ${at}::timestamptz,
      correction = ${answer?.correction ?? null}::bytea
    from moved where certificate_drafts.dossier_id = moved.id and certificate_drafts.id = ${waiting.id}::uuid)`
      : sql``
  }${
    sends === undefined
      ? sql``
      : sql`, sent_draft as (
    insert into certificate_drafts (id, dossier_id, content, sent_by, sent_at, answer_by)
    select ${sends.id}::uuid, id, ${sends.content}::bytea, ${actorId}::text, ${at}::timestamptz, ${sends.answerBy}::date from moved)`
  }`;
}

const apologiesSignedIn: readonly DossierState[] = statesOf('sign-apology', 'leader');

/** A proposal that nobody decided lapses when the dossier goes on to where it is not signed. */
function postponementPart(sql: Sql, { dossier, event, postponement: change }: Move) {
  const { at, actorId } = event;
  if (change !== undefined && 'until' in change)
    return sql`, postponed as (
      insert into postponements (dossier_id, until, reason, proposed_by, proposed_at)
      select id, ${change.until}::date, ${change.reason}, ${actorId}::text, ${at}::timestamptz from moved)`;
  const waits = dossier.postponement !== null && dossier.postponement.outcome === null;
  if (change === undefined && (!waits || apologiesSignedIn.includes(event.toState))) return sql``;
  return sql`, postponed as (
    update postponements set outcome = ${change?.outcome ?? 'lapsed'}, decided_by = ${actorId}::text,
      decided_at = ${at}::timestamptz
    from moved where postponements.dossier_id = moved.id and postponements.outcome is null)`;
}

/** What is proposed lapses whenever the dossier goes on: what it was proposed for may have changed. */
function decisionPart(sql: Sql, { dossier, event, decisionProposal: change }: Move) {
  const { at, actorId } = event;
  if (change !== undefined && 'step' in change)
    return sql`, ending as (
      insert into decision_proposals (dossier_id, step, request, reason, proposed_by, proposed_at)
      select id, ${change.step}, ${'request' in change ? JSON.stringify(change.request) : null}::text::jsonb, ${change.reason}, ${actorId}::text, ${at}::timestamptz from moved)`;
  if (dossier.decisionProposal === null || (change === undefined && event.toState === event.fromState))
    return sql``;
  return sql`, ending as (
    update decision_proposals set outcome = ${change?.outcome ?? 'lapsed'}, decided_by = ${actorId}::text,
      decided_at = ${at}::timestamptz
    from moved where decision_proposals.dossier_id = moved.id and decision_proposals.outcome is null)`;
}

function writeOffPart(sql: Sql, change: WriteOffChange, { at, actorId }: MoveEvent) {
  return 'amount' in change
    ? sql`, write_off as (
      insert into write_offs (dossier_id, amount, reason, proposed_by, proposed_at)
      select id, ${change.amount}::int, ${change.reason}, ${actorId}::text, ${at}::timestamptz from moved)`
    : sql`, write_off as (
      update write_offs set outcome = ${change.outcome}, decided_by = ${actorId}::text, decided_at = ${at}::timestamptz
      from moved where write_offs.dossier_id = moved.id and write_offs.outcome is null)`;
}

function takeBack(
  sql: Sql,
  { paper, files, ending, postponement, verification, submission, owedSince }: TakenBack,
  at: Date,
) {
  return sql`, no_paper as (
    update papers set revoked_at = ${at}::timestamptz
    from moved where papers.dossier_id = moved.id and papers.id = ${paper ?? null}::uuid
  ), no_result as (
    update attachments set superseded_at = ${at}::timestamptz
    from moved where attachments.dossier_id = moved.id and attachments.id = any(${[...(files ?? [])]}::uuid[])
  ), not_owed_back as (
    update payments set state = 'settled', decided_at = coalesce(payments.said_paid_at, payments.created_at) from moved
    where payments.dossier_id = moved.id and payments.state = 'refund-due' and payments.part_of is null
      and payments.decided_at >= ${owedSince ?? null}::timestamptz
  ), ending_again as (
    update decision_proposals set outcome = null, decided_by = null, decided_at = null
    from moved where decision_proposals.dossier_id = moved.id and decision_proposals.id = ${ending ?? null}::uuid
  ), postponing_again as (
    update postponements set outcome = null, decided_by = null, decided_at = null
    from moved where postponements.dossier_id = moved.id and postponements.id = ${postponement ?? null}::uuid
  ), verifying_again as (
    update dossier_verifications set outcome = null, ended_by = null, ended_at = null
    from moved where dossier_verifications.dossier_id = moved.id and dossier_verifications.id = ${verification ?? null}::uuid
  ), draft_waits_again as (
    update result_submissions set outcome = null, decided_by = null, decided_at = null
    from moved where result_submissions.dossier_id = moved.id and result_submissions.file_id = ${submission ?? null}::uuid
  ), draft_again as (
    update attachments set superseded_at = null, slot = 'result-draft'
    from moved where attachments.dossier_id = moved.id and attachments.id = ${submission ?? null}::uuid)`;
}

function closeRequest(sql: Sql, dossier: DossierRow, before: Uint8Array, at: Date) {
  return sql`, answered as (
    update supplement_requests set answered_at = ${at}::timestamptz, before = ${before}
    from moved where supplement_requests.dossier_id = ${dossier.id} and answered_at is null and withdrawn_at is null)`;
}

function withdrawRequest(sql: Sql, dossier: DossierRow, at: Date) {
  return sql`, asked_no_more as (
    update supplement_requests set withdrawn_at = ${at}::timestamptz
    from moved where supplement_requests.dossier_id = ${dossier.id} and answered_at is null and withdrawn_at is null)`;
}

/** An event as it is stored, at its place in the chain. */
export interface EventRow extends MoveEvent {
  readonly id: string;
  readonly dossierId: string;
  readonly previousHash: Uint8Array | null;
  readonly hash: Uint8Array;
}

function eventSelection(sql: Sql) {
  return sql`
    select id::text, dossier_id as "dossierId", sequence, event, from_state as "fromState", to_state as "toState",
      actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, reason, detail,
      request_id as "requestId", previous_hash as "previousHash", hash from dossier_events`;
}

export async function findEventByRequest(sql: Sql, requestId: string): Promise<EventRow | undefined> {
  const [row] = await sql<EventRow[]>`${eventSelection(sql)} where request_id = ${requestId}`;
  return row;
}

/** @param but events that are passed over */
export async function findLastEvent(
  sql: Sql,
  dossierId: string,
  but: readonly string[] = [],
): Promise<EventRow | undefined> {
  const [row] = await sql<EventRow[]>`
    ${eventSelection(sql)} where dossier_id = ${dossierId} and event <> all(${[...but]}::text[])
    order by sequence desc limit 1`;
  return row;
}

/** The whole life of a dossier, in order. */
export async function listEvents(sql: Sql, dossierId: string): Promise<EventRow[]> {
  const rows = await sql<EventRow[]>`
    ${eventSelection(sql)} where dossier_id = ${dossierId} order by sequence`;
  return [...rows];
}

/** A person says whether a payment under review had come. */
const reviewEnds = [
  'payment-came-in',
  'payment-did-not-come-in',
] as const satisfies readonly AuditEventName[];

/**
 * The members of staff who led to money being owed back: they ended the dossier without its being handled, waived or set what it costs,
 * or decided whether a payment under review had come.
 */
export async function listDebtMakers(sql: Sql, dossierId: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select actor_id as id from dossier_events
    where dossier_id = ${dossierId} and actor_kind = 'staff' and event = any(${[...unhandledEnds, ...feeDecisions]})
    union
    select audit.actor_id from audit_events audit
    join payments on audit.subject = 'payment:' || payments.reference
    where payments.dossier_id = ${dossierId} and audit.actor_kind = 'staff'
      and audit.event = any(${[...reviewEnds]})`;
  return rows.map(({ id }) => id);
}

/** What was handed over by name lately, and nobody has gone on with since. */
export interface HandedOverRow {
  readonly code: string;
  readonly registerNumber: string | null;
  readonly procedureRevisionId: string;
  /** Who handed it over. */
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly holderId: string;
  readonly holderName: string;
}

/** To the viewer, or away from him by another; the latest first. */
export async function listHandedOver(
  sql: Sql,
  viewerId: string,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<readonly HandedOverRow[]> {
  return sql<HandedOverRow[]>`
    select d.code, d.register_number as "registerNumber", d.procedure_revision_id as "procedureRevisionId",
      e.actor_name as by, e.at, e.reason, d.holder_id as "holderId", h.name as "holderName"
    from dossiers d join users h on h.id = d.holder_id
      join dossier_events e on e.dossier_id = d.id and e.sequence = d.event_count
    where d.state = any(${[...openStates]}) and d.updated_at >= ${since} and e.event = 'hand-over' and e.at >= ${since}
      and e.actor_id <> ${viewerId}
      and (d.holder_id = ${viewerId} or e.detail #>> '{before,holderId}' = ${viewerId})
    order by e.at desc limit ${limit}`;
}
