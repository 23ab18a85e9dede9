// Dossiers as rows: finding one, drafts, and what hangs on a dossier. State changes are in dossier-moves.
import { isOfOthers, type Reader } from './persons.server.ts';
import type { Assessment, ExemptionOutcome } from '../../services-catalog/charges.ts';
import type { LocalDate } from '../../services-catalog/local-date.ts';
import { resultStates, type DossierState } from '../../services-catalog/dossier-states.ts';
import type {
  DraftOutcome,
  ProposedStep,
  ProposedSupplement,
  SignaturePlace,
} from '../../services-catalog/dossier-parts.ts';
import type { LimitPeriod } from '../../services-catalog/limit-periods.ts';
import {
  declineEvents,
  resultEvents,
  stopEvents,
  supplementEvents,
  withdrawalEvents,
} from '../../services-catalog/lifecycle.ts';
import type { PostponementOutcome } from '../../services-catalog/postponement.ts';
import type { DocumentChecklist } from '../../services-catalog/counter.ts';
import type { Channel, Delivery } from '../../services-catalog/procedure-lists.ts';
import type { AuthorisationKind } from '../../services-catalog/representation.ts';
import type { NoticeChoice } from '../../app/vocabulary/message-ways.ts';
import type { RowLock, Sql } from '../client.server.ts';
import { belongs } from './staff-at-work.server.ts';

/** Of the draft of a certificate; what it says is read where somebody looks at it (`certificate-drafts.server.ts`). */
export interface CertificateDraftRow {
  readonly id: string;
  readonly sentAt: Date;
  readonly sentByName: string;
  /** "2026-12-04" */
  readonly answerBy: string;
  /** Null while it waits. */
  readonly outcome: DraftOutcome | null;
  readonly answeredAt: Date | null;
}

/** Another day for the result: proposed while it has no outcome, else signed. */
export interface PostponementRow {
  readonly id: string;
  /** "2026-12-04" */
  readonly until: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly outcome: Extract<PostponementOutcome, 'extended' | 'apologised'> | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
}

/** What waits for a leader's decision. */
export interface DecisionProposalRow {
  readonly id: string;
  readonly step: ProposedStep;
  /** Of a supplement. */
  readonly request: ProposedSupplement | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedByPosition: string | null;
  readonly proposedAt: Date;
}

/** That what is owed is not collected, while it waits for a leader's decision. */
export interface WriteOffRow {
  /** đồng */
  readonly amount: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
}

/** What is verified while the dossier waits for it. */
export interface VerificationRow {
  readonly id: string;
  readonly place: string;
  readonly meeting: string | null;
  /** "2026-12-04" */
  readonly until: string;
  readonly begunByName: string;
  readonly begunAt: Date;
}

export interface SubmissionRow {
  readonly fileId: string;
  readonly documentNumber: string | null;
  readonly signaturePlace: SignaturePlace;
  /** Of one that was signed by hand: on which day, by which leader, as the paper writes him. */
  readonly signedOn: LocalDate | null;
  readonly signer: string | null;
  readonly submittedBy: string;
  readonly submittedByName: string;
}

/** What the desk took down beside the declaration. */
export interface CounterFilingRow {
  /** Who of the desk began it. */
  readonly begunBy: string;
  /** "2026-11-24": by post. */
  readonly arrivedOn: string | null;
  readonly checklist: DocumentChecklist;
  /** Sealed. */
  readonly visit: Uint8Array;
}

export interface DossierRow {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly bookYear: number | null;
  readonly bookNumber: number | null;
  /** Null, and with it the two that follow: filed at the counter for somebody without an account. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly ownerEmail: string | null;
  /** In E.164. */
  readonly ownerPhone: string | null;
  readonly ownerChoice: NoticeChoice | null;
  readonly channel: Channel;
  /** By what whoever files acts for the applicant; null: he applies himself. */
  readonly authorisation: AuthorisationKind | null;
  /** What the desk took down; null for what was filed online. */
  readonly counter: CounterFilingRow | null;
  readonly procedureCode: string;
  readonly procedureRevisionId: string;
  /** What is published now; null when the procedure is withdrawn. */
  readonly currentRevisionId: string | null;
  readonly formVersionId: string;
  /** The newest version of its form. */
  readonly currentFormVersionId: string;
  readonly sector: string;
  readonly state: DossierState;
  readonly version: number;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly answers: Uint8Array;
  readonly applicant: Uint8Array | null;
  readonly identityIndex: Uint8Array | null;
  readonly delivery: Delivery;
  readonly charges: Assessment | null;
  readonly exemption: string | null;
  readonly exemptionOutcome: ExemptionOutcome | null;
  readonly amountDue: number;
  readonly paidAt: Date | null;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly limitPeriods: readonly LimitPeriod[];
  /** Of the period that runs; null while none does. */
  readonly limitDueAt: Date | null;
  /** How often a supplement was asked. */
  readonly supplementsAsked: number;
  /** Its reception, or the answer to the last supplement that was asked after it. */
  readonly runsSince: Date | null;
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
  /** It was handled, and not granted: what was taken back does not count. */
  readonly declined: boolean;
  /** Its applicant withdrew it, and that was confirmed. */
  readonly withdrawn: boolean;
  readonly eventCount: number;
  readonly lastEventHash: Uint8Array | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly postponement: PostponementRow | null;
  readonly decisionProposal: DecisionProposalRow | null;
  readonly writeOff: WriteOffRow | null;
  /** Of which the result is waited for. */
  readonly verification: VerificationRow | null;
  /** The draft of its result that waits for a signature. */
  readonly submission: SubmissionRow | null;
  /** What its applicant was shown last of what will stand on the certificate. */
  readonly certificateDraft: CertificateDraftRow | null;
  /** Accounts of the staff whose opinion on it is waited for. */
  readonly advisers: readonly string[];
  /** In which state its supplement was asked for, or its withdrawal; null in every other state. */
  readonly cameFrom: DossierState | null;
  /** Files that count, by slot. */
  readonly held: readonly { readonly slot: string; readonly fileName: string }[];
}

/** As the database answers: what hangs on the row comes as JSON, with its instants in words. */
interface StoredDossier extends Omit<
  DossierRow,
  'postponement' | 'decisionProposal' | 'writeOff' | 'verification' | 'certificateDraft' | 'counter'
> {
  readonly begunBy: string | null;
  readonly arrivedOn: string | null;
  readonly checklist: DocumentChecklist | null;
  readonly visit: Uint8Array | null;
  readonly postponement:
    | (Omit<PostponementRow, 'proposedAt' | 'decidedAt'> & {
        readonly proposedAt: string;
        readonly decidedAt: string | null;
      })
    | null;
  readonly decisionProposal:
    | (Omit<DecisionProposalRow, 'proposedAt'> & { readonly proposedAt: string })
    | null;
  readonly writeOff: (Omit<WriteOffRow, 'proposedAt'> & { readonly proposedAt: string }) | null;
  readonly verification: (Omit<VerificationRow, 'begunAt'> & { readonly begunAt: string }) | null;
  readonly certificateDraft:
    | (Omit<CertificateDraftRow, 'sentAt' | 'answeredAt'> & {
        readonly sentAt: string;
        readonly answeredAt: string | null;
      })
    | null;
}

function dossierOf({
  postponement: storedPostponement,
  decisionProposal: storedEnding,
  writeOff: storedWriteOff,
  verification: storedVerification,
  certificateDraft: storedDraft,
  begunBy,
  arrivedOn,
  checklist,
  visit,
  ...rest
}: StoredDossier): DossierRow {
  const counter =
    visit === null ? null : { begunBy: begunBy ?? '', arrivedOn, checklist: checklist ?? {}, visit };
  const verification = storedVerification && {
    ...storedVerification,
    begunAt: new Date(storedVerification.begunAt),
  };
  const decisionProposal = storedEnding && {
    ...storedEnding,
    proposedAt: new Date(storedEnding.proposedAt),
  };
  const writeOff = storedWriteOff && {
    ...storedWriteOff,
    proposedAt: new Date(storedWriteOff.proposedAt),
  };
  const certificateDraft = storedDraft && {
    ...storedDraft,
    sentAt: new Date(storedDraft.sentAt),
    answeredAt: storedDraft.answeredAt === null ? null : new Date(storedDraft.answeredAt),
  };
  const row = { ...rest, counter, verification, decisionProposal, writeOff, certificateDraft };
  if (storedPostponement === null) return { ...row, postponement: null };
  const { proposedAt, decidedAt } = storedPostponement;
  const postponement = {
    ...storedPostponement,
    proposedAt: new Date(proposedAt),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
  };
  return { ...row, postponement };
}

/** @param lock holds the row until the end of the transaction */
export async function findDossierByCode(
  sql: Sql,
  code: string,
  lock?: RowLock,
): Promise<DossierRow | undefined> {
  const [row] = await sql<StoredDossier[]>`
    ${selection(sql)} where d.code = ${code} ${lock ? sql`for update of d` : sql``}`;
  return row && dossierOf(row);
}

/** What the paper of a filing says beside what is filed. */
export interface AroundFiling {
  /** The sealed profile of the owner; null where he told nothing. */
  readonly profile: Uint8Array | null;
  /** What was said of facts, as `markOfFactReviews` says it. */
  readonly factsMark: string;
}

/** The dossier with all that its filing reads beside it, in one statement: round trips are what a filing pays for. */
export async function findDossierToFile(
  sql: Sql,
  code: string,
): Promise<{ readonly dossier: DossierRow; readonly around: AroundFiling } | undefined> {
  const around = sql`, (select r.profile from resident_profiles r where r.user_id = d.owner_id) as profile,
      (select coalesce(max(w.id), 0) || ' of ' || count(*) from fact_reviews w) as "factsMark"`;
  const [row] = await sql<(StoredDossier & AroundFiling)[]>`${selection(sql, around)} where d.code = ${code}`;
  if (row === undefined) return undefined;
  const { profile, factsMark, ...stored } = row;
  return { dossier: dossierOf(stored), around: { profile, factsMark } };
}

export async function findDossierById(sql: Sql, id: string, lock?: RowLock): Promise<DossierRow | undefined> {
  const [row] = await sql<StoredDossier[]>`
    ${selection(sql)} where d.id = ${id} ${lock ? sql`for update of d` : sql``}`;
  return row && dossierOf(row);
}

/** Of a row of `postponements` called `o`: it waits for a signature or was signed. A dossier has one such at most. */
export const isStanding = (sql: Sql) => sql`(o.outcome is null or o.outcome in ('extended', 'apologised'))`;

/** Of a row of `dossiers` called `d`: it ended in a refusal, without a result. */
export const isDeclined = (sql: Sql) => sql`(d.state = any(${[...resultStates]})
  and coalesce((select e.event = any(${[...declineEvents]})
    from dossier_events e where e.dossier_id = d.id and e.event = any(${[...resultEvents]})
    order by e.sequence desc limit 1), false))`;

/** @param more columns, after a comma */
function selection(sql: Sql, more = sql``) {
  return sql`
    select d.id, d.code, d.register_number as "registerNumber", d.book_year as "bookYear", d.book_number as "bookNumber",
      d.owner_id as "ownerId", u.name as "ownerName",
      u.email as "ownerEmail", u.phone as "ownerPhone", u.notice_choice as "ownerChoice", d.channel, d.authorisation, w.begun_by as "begunBy", w.arrived_on as "arrivedOn", w.checklist, w.visit, d.procedure_code as "procedureCode", d.procedure_revision_id as "procedureRevisionId",
      d.form_version_id as "formVersionId", d.sector, d.state, d.version, d.holder_id as "holderId",
      h.name as "holderName", d.answers, d.applicant, d.identity_index as "identityIndex", d.delivery, d.charges,
      d.exemption, d.exemption_outcome as "exemptionOutcome", d.amount_due as "amountDue", d.paid_at as "paidAt", d.submitted_at as "submittedAt",
      d.received_at as "receivedAt", d.due_at as "dueAt", d.limit_periods as "limitPeriods",
      d.limit_due_at as "limitDueAt", d.finished_at as "finishedAt",
      d.returned_at as "returnedAt", ${isDeclined(sql)} as declined,
      (d.state = 'stopped' and coalesce((select e.event = any(${[...withdrawalEvents]})
        from dossier_events e where e.dossier_id = d.id and e.event = any(${[...stopEvents]})
        order by e.sequence desc limit 1), false)) as withdrawn, d.event_count as "eventCount", d.last_event_hash as "lastEventHash",
      d.created_at as "createdAt", d.updated_at as "updatedAt",
      (select (count(*) filter (where s.withdrawn_at is null) + greatest(0, count(*) filter (where s.withdrawn_at is not null) - 1))::int
        from supplement_requests s where s.dossier_id = d.id) as "supplementsAsked",
      coalesce((select max(s.answered_at) from supplement_requests s where s.dossier_id = d.id and s.stage = 'processing'),
        d.received_at) as "runsSince",
      (select p.current_revision_id from procedures p where p.code = d.procedure_code) as "currentRevisionId",
      (select f.id from form_versions f where f.form_code = v.form_code order by f.version desc limit 1)
        as "currentFormVersionId",
      (select coalesce(jsonb_agg(jsonb_build_object('slot', a.slot, 'fileName', a.file_name) order by a.uploaded_at), '[]')
        from attachments a where a.dossier_id = d.id and a.superseded_at is null) as held,
      case when d.state in ('supplement-requested', 'withdrawn') then
        (select e.from_state from dossier_events e where e.dossier_id = d.id
          and e.event = any(case d.state when 'withdrawn' then array['withdraw'] else ${[...supplementEvents]}::text[] end)
        order by e.sequence desc limit 1) end as "cameFrom",
      (select jsonb_build_object('id', o.id, 'until', o.until, 'reason', o.reason, 'proposedBy', o.proposed_by,
          'proposedByName', asks.name, 'proposedAt', o.proposed_at, 'outcome', o.outcome, 'decidedByName', signs.name,
          'decidedAt', o.decided_at)
        from postponements o join users asks on asks.id = o.proposed_by left join users signs on signs.id = o.decided_by
        where o.dossier_id = d.id and ${isStanding(sql)}) as postponement,
      (select jsonb_build_object('id', e.id, 'step', e.step, 'request', e.request, 'reason', e.reason, 'proposedBy', e.proposed_by,
          'proposedByName', proposes.name, 'proposedByPosition', proposes.position, 'proposedAt', e.proposed_at)
        from decision_proposals e join users proposes on proposes.id = e.proposed_by
        where e.dossier_id = d.id and e.outcome is null) as "decisionProposal",
      (select jsonb_build_object('amount', f.amount, 'reason', f.reason, 'proposedBy', f.proposed_by,
          'proposedByName', waives.name, 'proposedAt', f.proposed_at)
        from write_offs f join users waives on waives.id = f.proposed_by
        where f.dossier_id = d.id and f.outcome is null) as "writeOff",
      (select jsonb_build_object('id', v.id, 'place', v.place, 'meeting', v.meeting, 'until', v.until, 'begunByName', begins.name,
          'begunAt', v.begun_at)
        from dossier_verifications v join users begins on begins.id = v.begun_by
        where v.dossier_id = d.id and v.outcome is null) as verification,
      (select jsonb_build_object('id', k.id, 'sentAt', k.sent_at, 'sentByName', shows.name, 'answerBy', k.answer_by,
          'outcome', k.outcome, 'answeredAt', k.answered_at)
        from certificate_drafts k join users shows on shows.id = k.sent_by
        where k.dossier_id = d.id order by k.sent_at desc limit 1) as "certificateDraft",
      (select jsonb_build_object('fileId', r.file_id, 'documentNumber', r.document_number,
          'signaturePlace', r.signature_place, 'signedOn', r.signed_on, 'signer', r.signer, 'submittedBy', r.submitted_by,
          'submittedByName', sent.name)
        from result_submissions r join users sent on sent.id = r.submitted_by
        where r.dossier_id = d.id and r.outcome is null) as submission,
      (select coalesce(jsonb_agg(u.id), '[]')
        from dossier_opinions p left join unit_members m on m.unit_id = p.unit_id and m.user_id <> p.asked_by
          and ${belongs(sql, sql`now()`)}
          join users u on u.id in (p.adviser_id, m.user_id)
        where p.dossier_id = d.id and p.answered_at is null and p.withdrawn_at is null) as advisers ${more}
    from dossiers d join form_versions v on v.id = d.form_version_id left join users u on u.id = d.owner_id
      left join users h on h.id = d.holder_id left join counter_filings w on w.dossier_id = d.id`;
}

/** The dossiers of one resident, the latest change first. */
export async function listDossiersOf(sql: Sql, ownerId: string): Promise<DossierRow[]> {
  const rows = await sql<StoredDossier[]>`
    ${selection(sql)} where d.owner_id = ${ownerId} order by d.updated_at desc limit 200`;
  return rows.map(dossierOf);
}

/** What the resident last filed for himself in this procedure: its answers may be offered again. */
export async function findLastFiled(
  sql: Sql,
  ownerId: string,
  procedureCode: string,
): Promise<DossierRow | undefined> {
  const [row] = await sql<StoredDossier[]>`
    ${selection(sql)} where d.owner_id = ${ownerId} and d.procedure_code = ${procedureCode} and d.submitted_at is not null
      and (d.authorisation is null or d.channel <> 'online')
    order by d.submitted_at desc limit 1`;
  return row && dossierOf(row);
}

/**
 * The latest other dossiers of the same procedure about the same person: possibly the same matter filed twice. Not those
 * of the viewer himself, who may not open them here.
 */
export async function listDuplicates(sql: Sql, dossier: DossierRow, reader: Reader): Promise<DossierRow[]> {
  if (dossier.identityIndex === null) return [];
  const rows = await sql<StoredDossier[]>`
    ${selection(sql)} where d.identity_index = ${dossier.identityIndex} and d.procedure_code = ${dossier.procedureCode}
      and d.id <> ${dossier.id} and d.state <> 'draft' and ${isOfOthers(sql, reader)}
    order by d.submitted_at desc limit 10`;
  return rows.map(dossierOf);
}

/** Those of which a limit runs: a change of the calendar can move its end. */
export async function listRunningDossierIds(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from dossiers where limit_due_at is not null order by id`;
  return rows.map((row) => row.id);
}

/** Of dossiers that were filed before that moment and wait for their fee, the longest waiting first. */
export async function listUnpaidIds(sql: Sql, before: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from dossiers where state = 'payment-required' and submitted_at <= ${before}
    order by submitted_at limit ${limit}`;
  return rows.map((row) => row.id);
}

export interface ResidentDraft {
  readonly id: string;
  readonly code: string;
  readonly procedureCode: string;
  readonly ownerName: string;
  readonly ownerEmail: string | null;
  readonly ownerPhone: string | null;
  readonly ownerChoice: NoticeChoice | null;
}

/** What residents are filling in for these procedures and have not filed. */
export async function listDraftsFor(sql: Sql, procedureCodes: readonly string[]): Promise<ResidentDraft[]> {
  const rows = await sql<ResidentDraft[]>`
    select d.id, d.code, d.procedure_code as "procedureCode", u.name as "ownerName", u.email as "ownerEmail",
      u.phone as "ownerPhone", u.notice_choice as "ownerChoice"
    from dossiers d join users u on u.id = d.owner_id
    where d.state = 'draft' and d.procedure_code = any(${[...procedureCodes]}) order by d.id`;
  return [...rows];
}

/** Ids of drafts last changed before `online`, or `counter` for what the desk began; the oldest first. */
export async function listDraftsUntouchedSince(
  sql: Sql,
  before: { readonly online: Date; readonly counter: Date },
  limit: number,
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from dossiers where state = 'draft'
      and updated_at < case when channel = 'online' then ${before.online}::timestamptz else ${before.counter}::timestamptz end
    order by updated_at limit ${limit}`;
  return rows.map((row) => row.id);
}

export interface NewDraft {
  readonly id: string;
  readonly code: string;
  readonly ownerId: string | null;
  readonly channel: Channel;
  readonly authorisation: AuthorisationKind | null;
  readonly procedureCode: string;
  readonly procedureRevisionId: string;
  readonly formVersionId: string;
  readonly sector: string;
  readonly answers: Uint8Array;
  readonly delivery: Delivery;
  readonly at: Date;
}

/** Counts what an account has open of its own; until the transaction ends the same account's others wait. */
export async function countOpenDrafts(tx: Sql, ownerId: string): Promise<number> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`open-drafts:${ownerId}`}, 0))`;
  const [row] = await tx<{ open: number }[]>`
    select count(*)::int as open from dossiers where owner_id = ${ownerId} and state = 'draft' and channel = 'online'`;
  return row?.open ?? 0;
}

export async function insertDraft(sql: Sql, draft: NewDraft): Promise<void> {
  await sql`
    insert into dossiers (id, code, owner_id, channel, authorisation, procedure_code, procedure_revision_id,
      form_version_id, sector, answers, delivery, created_at, updated_at)
    values (${draft.id}, ${draft.code}, ${draft.ownerId}, ${draft.channel}, ${draft.authorisation}, ${draft.procedureCode}, ${draft.procedureRevisionId},
      ${draft.formVersionId}, ${draft.sector}, ${draft.answers}, ${draft.delivery}, ${draft.at}, ${draft.at})`;
}

export interface DraftChange {
  readonly id: string;
  readonly version: number;
  readonly answers?: Uint8Array;
  readonly delivery?: Delivery;
  readonly authorisation?: AuthorisationKind | null;
  readonly exemption?: string | null;
  readonly procedureRevisionId?: string;
  readonly formVersionId?: string;
  readonly at: Date;
}

/** @returns the new version, or undefined when the draft was changed or filed meanwhile */
export async function updateDraft(sql: Sql, change: DraftChange): Promise<number | undefined> {
  const [row] = await sql<{ version: number }[]>`
    update dossiers set version = version + 1, updated_at = ${change.at},
      answers = coalesce(${change.answers ?? null}, answers),
      delivery = coalesce(${change.delivery ?? null}, delivery),
      authorisation = coalesce(${change.authorisation ?? null}, authorisation),
      exemption = case when ${change.exemption !== undefined} then ${change.exemption ?? null} else exemption end,
      procedure_revision_id = coalesce(${change.procedureRevisionId ?? null}, procedure_revision_id),
      form_version_id = coalesce(${change.formVersionId ?? null}, form_version_id)
    where id = ${change.id} and version = ${change.version} and state = 'draft' returning version`;
  return row?.version;
}

/**
 * Only a draft can be deleted, its files' rows with it; what lies in the storage is named to be removed.
 * @param sql of a transaction
 * @returns false where there is no such draft any more
 */
export async function deleteDraft(sql: Sql, id: string, at: Date): Promise<boolean> {
  // Held first: what is attached in the same moment is among its files, or comes too late.
  const [draft] = await sql`select 1 from dossiers where id = ${id} and state = 'draft' for update`;
  if (draft === undefined) return false;
  await sql`
    with files as (
      delete from attachments where dossier_id = ${id} returning storage_key
    ), transfers as (
      delete from file_transfers where dossier_id = ${id} returning parts
    )
    insert into files_to_remove (storage_key, since)
    select storage_key, ${at}::timestamptz from files
    union all
    select jsonb_array_elements_text(parts), ${at}::timestamptz from transfers
    on conflict do nothing`;
  await sql`delete from dossiers where id = ${id}`;
  return true;
}

/** Takes the next number of a series; its row stays locked until the transaction ends, so that none is skipped. */
export async function takeNumber(sql: Sql, series: string): Promise<number> {
  const [row] = await sql<{ last: number }[]>`
    insert into number_series (series, last) values (${series}, 1)
    on conflict (series) do update set last = number_series.last + 1 returning last`;
  if (row === undefined) throw new Error(`no number in series ${series}`);
  return row.last;
}

/** The last number of a series that was taken; 0 before the first. */
export async function findLastNumber(sql: Sql, series: string): Promise<number> {
  const [row] = await sql<{ last: number }[]>`select last from number_series where series = ${series}`;
  return row?.last ?? 0;
}

/** Its files changed: whoever decides by what he read before must read again. */
export async function raiseVersion(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update dossiers set version = version + 1, updated_at = ${at} where id = ${id}`;
}
