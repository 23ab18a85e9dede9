// Dossiers, their append-only events, files, papers, and who looked at them.
import { sql } from 'drizzle-orm';
import {
  bigserial,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

import { channelIds, deliveryIds } from '../../services-catalog/procedure-lists.ts';
import { authorisationIds } from '../../services-catalog/representation.ts';
import { actorKinds } from '../../app/vocabulary/actor-kinds.ts';
import { collectorIds } from '../../services-catalog/collection.ts';
import type { DocumentChecklist } from '../../services-catalog/counter.ts';
import { exemptionOutcomes, type Assessment } from '../../services-catalog/charges.ts';
import { postponementOutcomes, signedOutcomes } from '../../services-catalog/postponement.ts';
import { verificationOutcomeIds } from '../../services-catalog/verification.ts';
import {
  draftOutcomes,
  paperKindIds,
  proposalOutcomes,
  proposedSteps,
  signaturePlaceIds,
  submissionOutcomes,
  supplementStages,
  writeOffOutcomes,
  type ProposedSupplement,
  type SupplementItem,
} from '../../services-catalog/dossier-parts.ts';
import type { DossierState } from '../../services-catalog/lifecycle.ts';
import type { LimitPeriod } from '../../services-catalog/limit-periods.ts';
import { formVersions, procedureRevisions, procedures } from './catalog.ts';
import {
  chainKeyId,
  digest,
  digests,
  eventDetail,
  instant,
  ownId,
  sealed,
  storedFile,
  wordList,
} from './columns.ts';
import { userId } from './people.ts';

export const dossiers = pgTable(
  'dossiers',
  {
    id: ownId(),
    /** The public code, random enough not to be guessed; in every address and mail. */
    code: text().notNull().unique(),
    /** Mã số hồ sơ in the one-stop register, given at reception: H09.31.20-261124-0001. */
    registerNumber: text('register_number').unique(),
    /** Its place in the tracking book, given at reception: the year of the book, and from 1 on without a gap. */
    bookYear: smallint('book_year'),
    bookNumber: integer('book_number'),
    /** Whose account it is; null: filed at the counter for somebody who has none (decision 049). */
    ownerId: userId('owner_id'),
    channel: text({ enum: channelIds }).notNull().default('online'),
    /** By what whoever files acts for the applicant; null: he applies himself, or it was filed at the counter before version 52. */
    authorisation: text({ enum: authorisationIds }),
    procedureCode: text('procedure_code')
      .notNull()
      .references(() => procedures.code),
    procedureRevisionId: uuid('procedure_revision_id')
      .notNull()
      .references(() => procedureRevisions.id),
    formVersionId: uuid('form_version_id')
      .notNull()
      .references(() => formVersions.id),
    sector: text().notNull(),
    state: text().$type<DossierState>().notNull().default('draft'),
    /** Rises with every change: the version an officer saw is checked before he decides. */
    version: integer().notNull().default(1),
    /** The officer or clerk who took it. */
    holderId: userId('holder_id'),
    /** Sealed JSON: the wire values while a draft, the parsed answers once submitted. */
    answers: sealed().notNull(),
    /** Sealed JSON: name, phone, e-mail of the applicant, for lists and papers. */
    applicant: sealed(),
    identityIndex: digest('identity_index'),
    /** How the result shall arrive. */
    delivery: text({ enum: deliveryIds }).notNull().default('desk'),
    charges: jsonb().$type<Assessment>(),
    /** The ground that the applicant claims. */
    exemption: text(),
    /** What the office decided of it; null: nothing yet. */
    exemptionOutcome: text('exemption_outcome', { enum: exemptionOutcomes }),
    /** Whole đồng: what is asked for while `paidAt` is null; once it is paid, what it cost. */
    amountDue: integer('amount_due').notNull().default(0),
    paidAt: instant('paid_at'),
    submittedAt: instant('submitted_at'),
    receivedAt: instant('received_at'),
    /** When the result is promised for: a function of events, clock policy and calendar; recomputed when the calendar changes. */
    dueAt: instant('due_at'),
    /** What ran, from when, until when (`services-catalog/limit-periods.ts`): as the events say, which say it first. */
    limitPeriods: jsonb('limit_periods')
      .$type<readonly LimitPeriod[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** By when the period that runs has to end; null while none does. For lists and reminders. */
    limitDueAt: instant('limit_due_at'),
    /** The first due moment of its result that was missed by a period which is over; null while none was. */
    limitMissedAt: instant('limit_missed_at'),
    finishedAt: instant('finished_at'),
    returnedAt: instant('returned_at'),
    eventCount: integer('event_count').notNull().default(0),
    lastEventHash: digest('last_event_hash'),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [
    index('dossiers_owner').on(t.ownerId, t.updatedAt.desc()),
    index('dossiers_queue').on(t.sector, t.state, t.limitDueAt),
    index('dossiers_limit').on(t.limitDueAt),
    uniqueIndex('dossiers_book').on(t.bookYear, t.bookNumber),
    // How many lines of the book a period has, and of what: counted in the index alone.
    index('dossiers_book_received')
      .on(t.receivedAt, t.bookYear, t.sector, t.procedureCode, t.channel, t.procedureRevisionId)
      .where(sql`${t.bookNumber} is not null`),
    // Of which procedures the book has lines in a period: the latest of each is enough.
    index('dossiers_book_procedure')
      .on(t.procedureCode, t.receivedAt, t.bookYear, t.sector, t.procedureRevisionId)
      .where(sql`${t.bookNumber} is not null`),
    // How many there are with those at an end is counted in the index alone.
    index('dossiers_state').on(t.state, t.submittedAt, t.ownerId),
    // A page of all there are, those at an end too, the latest first.
    index('dossiers_submitted').on(t.submittedAt.desc().nullsFirst(), t.id),
    index('dossiers_latest_received').on(
      t.receivedAt.desc().nullsLast(),
      t.submittedAt.desc().nullsFirst(),
      t.id,
    ),
    // All of one procedure, and of whoever holds or held them, those at an end too.
    index('dossiers_procedure').on(t.procedureCode, t.submittedAt.desc().nullsFirst(), t.id),
    index('dossiers_holder')
      .on(t.holderId, t.submittedAt.desc().nullsFirst())
      .where(sql`${t.holderId} is not null`),
    index('dossiers_identity').on(t.identityIndex),
    // What ended on a day, and what was paid.
    index('dossiers_finished')
      .on(t.finishedAt)
      .where(sql`${t.finishedAt} is not null`),
    index('dossiers_paid')
      .on(t.paidAt)
      .where(sql`${t.paidAt} is not null`),
    // What may owe something: asked in these very words (db/queries/owed.server.ts).
    index('dossiers_owing')
      .on(t.submittedAt, t.code)
      .where(
        sql`${t.paidAt} is null and (${t.amountDue} > 0 or jsonb_path_exists(coalesce(${t.charges}, '{}'), '$.undetermined[*]'))`,
      ),
    index('dossiers_waived')
      .on(t.updatedAt)
      .where(sql`${t.exemptionOutcome} = 'accepted'`),
    // What the desk has begun and not received: few, looked for on its own page.
    index('dossiers_counter_drafts')
      .on(t.updatedAt)
      .where(sql`${t.state} = 'draft' and ${t.channel} <> 'online'`),
    // Any part of a code, without the signs between its parts.
    index('dossiers_code_parts').using('gin', sql`replace(${t.code}, '-', '') gin_trgm_ops`),
    index('dossiers_register_parts').using('gin', sql`translate(${t.registerNumber}, '.-', '') gin_trgm_ops`),
    check('dossiers_amount', sql`${t.amountDue} >= 0`),
    check('dossiers_owned', sql`${t.ownerId} is not null or ${t.channel} <> 'online'`),
    check('dossiers_booked', sql`(${t.bookYear} is null) = (${t.bookNumber} is null)`),
    check('dossiers_received', sql`(${t.receivedAt} is null) = (${t.registerNumber} is null)`),
  ],
);

/** Of the dossier that the row belongs to. */
export const dossierId = (onDelete: 'cascade' | 'no action' = 'no action') =>
  uuid('dossier_id').references(() => dossiers.id, { onDelete });

/**
 * By what a dossier is found while its applicant stands sealed (docs/decisions/044-finding-who-is-sealed.md). Beside the row, which
 * changes with every step. A trigger removes it together with what is sealed.
 */
export const applicantIndexes = pgTable(
  'applicant_indexes',
  {
    dossierId: dossierId('cascade').primaryKey(),
    /** Keyed, few, and mixed with false ones. */
    nameBuckets: smallint('name_buckets').array().notNull(),
    phoneIndex: digest('phone_index'),
    /** Of everybody's identity number that stands in it: applicant, representative, collector, whoever is declared. */
    identities: digests()
      .notNull()
      .default(sql`'{}'`),
    /** Which keys and rules made it: another one is made anew. */
    indexedBy: text('indexed_by').notNull(),
    /** As the dossier says: of a name that many bear the newest are found without reading all. */
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [
    index('applicant_indexes_submitted').on(t.submittedAt),
    // Without a list of what is still to be put in: each search would read it, and dossiers come one by one.
    index('applicant_indexes_name').using('gin', t.nameBuckets).with({ fastupdate: false }),
    index('applicant_indexes_phone').on(t.phoneIndex),
    index('applicant_indexes_identities').using('gin', t.identities).with({ fastupdate: false }),
  ],
);

/** Which required documents of a dossier somebody has looked at and found in order: a working mark of the staff, no decision. */
export const checkedDocuments = pgTable(
  'checked_documents',
  {
    dossierId: dossierId('cascade').notNull(),
    /** Of the procedure's list. */
    documentId: text('document_id').notNull(),
    checkedBy: userId('checked_by').notNull(),
    checkedAt: instant('checked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.documentId] })],
);

/** What the desk takes down beside the declaration of whoever comes to the counter or writes by post. */
export const counterFilings = pgTable('counter_filings', {
  dossierId: dossierId('cascade').primaryKey(),
  begunBy: userId('begun_by').notNull(),
  /** By post: the day on which the limit begins to run. */
  arrivedOn: date('arrived_on', { mode: 'string' }),
  /** What was ticked of each document; no personal data. */
  checklist: jsonb()
    .$type<DocumentChecklist>()
    .notNull()
    .default(sql`'{}'::jsonb`),
  /** Sealed JSON: who applies, as the desk entered her, and who came in her place with which authorisation. */
  visit: sealed().notNull(),
});

/** How the result came into the applicant's hands. */
export const resultCollections = pgTable('result_collections', {
  dossierId: dossierId().primaryKey(),
  collector: text({ enum: collectorIds }).notNull(),
  /** Sealed JSON: whole, with the name and the papers of a representative. */
  collection: sealed().notNull(),
});

/** Append-only (a trigger and the application's role forbid anything else), hash-chained per dossier. */
export const dossierEvents = pgTable(
  'dossier_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    dossierId: dossierId().notNull(),
    sequence: integer().notNull(),
    event: text().notNull(),
    fromState: text('from_state').$type<DossierState>().notNull(),
    toState: text('to_state').$type<DossierState>().notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    actorId: text('actor_id'),
    /** As shown in the timeline: the office for the desk, the name of an officer. */
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    reason: text(),
    detail: eventDetail(),
    /** One request files or decides once, however often it is sent. */
    requestId: uuid('request_id').unique(),
    previousHash: digest('previous_hash'),
    hash: digest('hash').notNull(),
    keyId: chainKeyId(),
  },
  (t) => [uniqueIndex('dossier_events_sequence').on(t.dossierId, t.sequence)],
);

export const attachments = pgTable(
  'attachments',
  {
    id: ownId(),
    dossierId: dossierId('cascade').notNull(),
    /** `document:<required document id>`, `field:<form field id>`, or `result`. */
    slot: text().notNull(),
    ...storedFile(),
    uploadedBy: userId('uploaded_by').notNull(),
    uploadedAt: instant('uploaded_at').notNull().defaultNow(),
    /** Its place among the files of its slot: pages of one paper are put in order. Earlier files all stand at 0. */
    position: integer().notNull().default(0),
    /** Removed before submission is deletion; after it, the file is superseded and stays. */
    supersededAt: instant('superseded_at'),
  },
  (t) => [index('attachments_dossier').on(t.dossierId, t.slot)],
);

/** A file on its way to a draft or a supplement, part by part (docs/decisions/042-files-come-in-parts.md). */
export const fileTransfers = pgTable(
  'file_transfers',
  {
    id: ownId(),
    dossierId: dossierId('cascade').notNull(),
    slot: text().notNull(),
    fileName: text('file_name').notNull(),
    /** Of the whole file, as it was announced. */
    bytes: integer().notNull(),
    /** How much of it has come. */
    received: integer().notNull().default(0),
    /** Where its parts are stored, sealed, in their order; none once the file is attached. */
    parts: jsonb()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    begunAt: instant('begun_at').notNull(),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    index('file_transfers_dossier').on(t.dossierId),
    index('file_transfers_age').on(t.begunAt),
    check('file_transfers_received', sql`${t.received} between 0 and ${t.bytes}`),
  ],
);

/** What is asked once, fully (NĐ 61/2018 Đ17.2): item by item, pointing at a field or a document. */
export const supplementRequests = pgTable(
  'supplement_requests',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    items: jsonb().$type<readonly SupplementItem[]>().notNull(),
    reason: text().notNull(),
    stage: text({ enum: supplementStages }).notNull(),
    requestedBy: userId('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    /** Null: it was asked before there was a day. */
    answerBy: date('answer_by', { mode: 'string' }),
    answeredAt: instant('answered_at'),
    /** It was asked for by mistake: it counts as if it had never been. */
    withdrawnAt: instant('withdrawn_at'),
    /** Sealed JSON: the answers as they were before the supplement, for the officer's comparison. */
    before: sealed(),
  },
  (t) => [
    // NĐ 61/2018 Đ11.2c: a supplement is asked once; one open request at a time holds in the database.
    uniqueIndex('supplement_requests_open')
      .on(t.dossierId)
      .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    index('supplement_requests_dossier').on(t.dossierId, t.requestedAt),
  ],
);

/** Another day for the result, with an apology: proposed by an officer, signed by a leader (NĐ 61/2018 Đ19.9). */
export const postponements = pgTable(
  'postponements',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    /** The day that is promised. */
    until: date({ mode: 'string' }).notNull(),
    /** As the paper says it to the applicant. */
    reason: text().notNull(),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Null while it waits for a leader. */
    outcome: text({ enum: postponementOutcomes }),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    // One waits at a time, and one is signed: both together, since a second promise is not allowed.
    uniqueIndex('postponements_once')
      .on(t.dossierId)
      .where(sql`${t.outcome} is null or ${t.outcome} in (${wordList(signedOutcomes)})`),
    check('postponements_decided', sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
  ],
);

/** What an officer proposes and a leader decides: an end without what was asked for (NĐ 61/2018 Đ19.8), a late supplement (Đ19.4). */
export const decisionProposals = pgTable(
  'decision_proposals',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    step: text({ enum: proposedSteps }).notNull(),
    /** Of a supplement. */
    request: jsonb().$type<ProposedSupplement>(),
    /** As the paper says it to the applicant. */
    reason: text().notNull(),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Null while it waits for a leader. */
    outcome: text({ enum: proposalOutcomes }),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('decision_proposals_open')
      .on(t.dossierId)
      .where(sql`${t.outcome} is null`),
    check('decision_proposals_decided', sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
    check('decision_proposals_request', sql`(${t.step} = 'supplement') = (${t.request} is not null)`),
  ],
);

/** What will stand on a certificate, as its applicant is shown it before; the latest one counts. */
export const certificateDrafts = pgTable(
  'certificate_drafts',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    /** Sealed JSON: its title and its lines. */
    content: sealed().notNull(),
    sentBy: userId('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    /** After the end of this day silence agrees. */
    answerBy: date('answer_by', { mode: 'string' }).notNull(),
    /** Null while it waits for an answer. */
    outcome: text({ enum: draftOutcomes }),
    answeredAt: instant('answered_at'),
    /** Sealed: what she says is wrong. */
    correction: sealed(),
  },
  (t) => [
    index('certificate_drafts_dossier').on(t.dossierId, t.sentAt),
    index('certificate_drafts_waiting')
      .on(t.answerBy)
      .where(sql`${t.outcome} is null`),
    check('certificate_drafts_answered', sql`(${t.outcome} is null) = (${t.answeredAt} is null)`),
    check(
      'certificate_drafts_correction',
      sql`(${t.correction} is not null) = (${t.outcome} is not distinct from 'corrected')`,
    ),
  ],
);

/** What was owed for a dossier whose result was returned, and is not collected: proposed by the accountant, decided by a leader. */
export const writeOffs = pgTable(
  'write_offs',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    /** đồng */
    amount: integer().notNull(),
    reason: text().notNull(),
    proposedBy: userId('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    /** Null while it waits for a leader. */
    outcome: text({ enum: writeOffOutcomes }),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('write_offs_open')
      .on(t.dossierId)
      .where(sql`${t.outcome} is null`),
    index('write_offs_dossier').on(t.dossierId),
    check('write_offs_decided', sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
  ],
);

/** What is verified outside the office, and what came of it (NĐ 61/2018 Đ19.3). What was found its event tells. */
export const dossierVerifications = pgTable(
  'dossier_verifications',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    /** An office or a spot; no person. */
    place: text().notNull(),
    /** When and where the applicant is to be there; null: he is not. */
    meeting: text(),
    /** By the end of this day its result is wanted. */
    until: date({ mode: 'string' }).notNull(),
    begunBy: userId('begun_by').notNull(),
    begunAt: instant('begun_at').notNull(),
    /** Null while it waits; `lapsed`: the dossier went another way. */
    outcome: text({ enum: [...verificationOutcomeIds, 'lapsed'] }),
    endedBy: userId('ended_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    // One waits at a time.
    uniqueIndex('dossier_verifications_once')
      .on(t.dossierId)
      .where(sql`${t.outcome} is null`),
    index('dossier_verifications_dossier').on(t.dossierId),
    check('dossier_verifications_ended', sql`(${t.outcome} is null) = (${t.endedAt} is null)`),
  ],
);

/** The draft of a result on its way to who signs: its file, the number it shall have, what became of it. */
export const resultSubmissions = pgTable(
  'result_submissions',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => attachments.id),
    /** Null: the unit's next is given when it is signed. */
    documentNumber: text('document_number'),
    /** Where on its last page the stamps of the signatures stand. */
    signaturePlace: text('signature_place', { enum: signaturePlaceIds }).notNull().default('lower'),
    /** Of one that was signed by hand, and waits to be confirmed: on which day, by which leader, as the paper writes him (of another office, nobody). */
    signedOn: date('signed_on', { mode: 'string' }),
    signedBy: userId('signed_by'),
    signer: text(),
    submittedBy: userId('submitted_by').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    /** Null while it waits for a leader. */
    outcome: text({ enum: submissionOutcomes }),
    decidedBy: userId('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('result_submissions_open')
      .on(t.dossierId)
      .where(sql`${t.outcome} is null`),
    check(
      'result_submissions_signed',
      sql`(${t.signedBy} is null) = (${t.signer} is null) and (${t.signedOn} is not null or ${t.signer} is null)`,
    ),
    check('result_submissions_decided', sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
  ],
);

/** A paper the commune issued; its token is in the QR code and proves it at /xac-thuc/:token. */
export const papers = pgTable(
  'papers',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    kind: text({
      enum: paperKindIds,
    }).notNull(),
    /** Code of the unit that issued it: each numbers its own papers. Empty: before numbers were kept by unit. */
    issuer: text().notNull().default(''),
    number: text().notNull(),
    token: text().notNull().unique(),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: text('issued_by'),
    /** Of a result as a document: its number, written in one way, and the book of the year in which nobody else may have it. */
    documentNumber: text('document_number'),
    documentBook: text('document_book'),
    /** What the paper says, sealed; the PDF is drawn from it. */
    content: sealed().notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('papers_dossier').on(t.dossierId),
    // Results are numbered after the dossier: one that was taken back leaves its number to the next.
    uniqueIndex('papers_number')
      .on(t.issuer, t.kind, t.number)
      .where(sql`${t.revokedAt} is null`),
    uniqueIndex('papers_document_number')
      .on(t.issuer, t.documentBook, t.documentNumber)
      .where(sql`${t.revokedAt} is null`),
  ],
);

/** Continuous numbers per series ("receipt:261124", "refusal:H09.31.20:2026"), taken under a row lock. */
export const numberSeries = pgTable('number_series', {
  series: text().primaryKey(),
  last: integer().notNull(),
});

/** Every look at a dossier by staff, shown to its owner: "Ai đã xem hồ sơ của tôi". */
export const dossierViews = pgTable(
  'dossier_views',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    dossierId: dossierId().notNull(),
    staffId: userId('staff_id').notNull(),
    what: text().notNull(),
    /** What for, and who outside got it; null: of before it was written down, or nobody. */
    purpose: text(),
    receiver: text(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('dossier_views_dossier').on(t.dossierId, t.at),
    index('dossier_views_staff').on(t.staffId, t.at),
    index('dossier_views_at').on(t.at),
  ],
);

/**
 * Every search by staff for a person: who, when and how, not for whom in clear. Append-only. Whoever looks into a complaint
 * compares the index of a name.
 */
export const staffSearches = pgTable(
  'staff_searches',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    staffId: userId('staff_id').notNull(),
    /** What was typed could be: a name, an identity number, a telephone number. */
    by: text().array().notNull(),
    /** Keyed index of the words, in alphabetical order. */
    soughtIndex: digest('sought_index').notNull(),
    /** How many dossiers were found. */
    found: integer().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('staff_searches_staff').on(t.staffId, t.at),
    index('staff_searches_sought').on(t.soughtIndex),
    index('staff_searches_at').on(t.at),
  ],
);

/** Notes among staff; never shown to the applicant. */
export const dossierNotes = pgTable(
  'dossier_notes',
  {
    id: ownId(),
    dossierId: dossierId().notNull(),
    authorId: userId('author_id').notNull(),
    body: text().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('dossier_notes_dossier').on(t.dossierId)],
);
