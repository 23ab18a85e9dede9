// An office record: administrators write it, another person approves it (`approvedByAnother`). A kind of them declares here what is its
// own; who stands before a record as what is the same for all.
import type {
  ApprovalCapacity,
  ApprovalEvent,
  ApprovalState,
  ApprovalTable,
} from '#app/steps/approved-by-another.ts';
import { permit } from '#app/steps/permit.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import type { AuditSubject } from '#app/vocabulary/audit-events.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { caseActor, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import type { Letter } from '../notifications/letter.ts';

/**
 * The columns of `db/schema/approval.ts`, which the table of every kind has. `startedBy` and `savedBy` are written to a table that has
 * such columns.
 */
export interface OfficeRecord {
  readonly id: string;
  readonly state: ApprovalState;
  readonly lock: number;
  readonly writers: readonly string[];
  readonly startedBy?: string | null;
  readonly startedAt: Date;
  readonly savedBy?: string | null;
  readonly savedAt: Date;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  readonly returnedBy: string | null;
  readonly returnedAt: Date | null;
  readonly returnReason: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

export type NewRecord = Pick<OfficeRecord, 'id' | 'writers' | 'startedAt' | 'savedAt'> &
  Readonly<Record<'startedBy' | 'savedBy', string>>;

export type RecordChange = Partial<Omit<OfficeRecord, 'id' | 'lock'>>;

export type RecordStep = Exclude<ApprovalEvent, 'write'>;

/** Taking back and giving up concern nobody else: no mail is written of them. */
export type MailedStep = Extract<RecordStep, 'submit' | 'return' | 'approve'>;

export interface RecordStanding {
  readonly staff: Staff;
  readonly as: readonly ApprovalCapacity[];
}

export type ReachedRecord<Row extends OfficeRecord = OfficeRecord> = RecordStanding & { readonly row: Row };

/** What is about to be done, with the records of the kind locked. */
export type IntendedStep<Row> =
  | { readonly step: 'start' }
  | { readonly step: RecordStep; readonly row: Row; readonly seen: string | undefined; readonly at: Date };

/** `Content`: those columns of its row that its form fills in. */
export interface RecordKind<Content extends ShownParts, Row extends OfficeRecord & Content> {
  readonly steps: ApprovalTable;
  /** The names of its audit events and of its mails begin with it: "plan-submit", "plan-submitted". */
  readonly name: 'plan' | 'commune-change';
  readonly words: {
    /** To those of the staff who have nothing to do with it. */
    readonly notAllowed: string;
    readonly notFound: string;
    /** The link in its mails. */
    readonly open: string;
  };
  readonly address: (id: string) => string;
  readonly rows: {
    /** Until the transaction ends: one person at a time. */
    readonly lock: (tx: Transaction) => Promise<void>;
    readonly list: (db: Queryable) => Promise<readonly Row[]>;
    readonly insert: (tx: Transaction, row: Content & NewRecord) => Promise<void>;
    /** The lock of the row rises. */
    readonly change: (
      tx: Transaction,
      id: string,
      change: RecordChange | (RecordChange & Content),
    ) => Promise<void>;
  };
  /** Refused as `invalid`, with a problem for each input. */
  readonly read: (
    wire: Wire,
    tx: Transaction,
    today: LocalDate,
  ) => Outcome<{ content: Content }> | Promise<Outcome<{ content: Content }>>;
  /** `detail`: facts worth keeping. */
  readonly audit: (record: Content & { readonly id: string }) => {
    readonly subject: AuditSubject;
    readonly detail: Readonly<Record<string, unknown>>;
  };
  readonly mails: Readonly<
    Record<MailedStep, (access: ReachedRecord<Row>, reason: string) => Omit<Letter, 'action'>>
  >;
  /** Refused where something stands in the way of a step that its table permits. */
  readonly checkStep?: (tx: Transaction, intended: IntendedStep<Row>) => Promise<Outcome<object>>;
  /** In place of the change of its row: what an approval does to the others as well. */
  readonly approve?: (
    deps: Deps,
    tx: Transaction,
    approval: ReachedRecord<Row> & { readonly at: Date; readonly change: RecordChange },
  ) => Promise<void>;
  /** After the commit of an approval. */
  readonly afterApproval?: (deps: Deps) => Promise<void>;
}

/** A kind, as far as it is asked who may do what. */
type Guarded = Pick<RecordKind<ShownParts, OfficeRecord & ShownParts>, 'steps' | 'words'>;

/**
 * Administrators write and, of what others wrote, approve; the chairman approves. Nobody else has to do with it.
 * @returns refused as `not-allowed` to anybody else
 */
export function standBefore({ words }: Pick<Guarded, 'words'>, actor: Actor): Outcome<RecordStanding> {
  if (actor.kind !== 'staff') return staffOnly();
  const as: ApprovalCapacity[] = [];
  if (actor.roles.includes('administrator')) as.push('administrator', 'approver');
  else if (actor.roles.includes('chairman')) as.push('approver');
  return as.length === 0 ? refuse('not-allowed', words.notAllowed) : { ok: true, staff: actor, as };
}

/** @returns as `standBefore`; refused as `not-allowed` to whoever is no administrator, too */
export function standToWrite(kind: Guarded, actor: Actor): Outcome<RecordStanding> {
  const standing = standBefore(kind, actor);
  if (!standing.ok || standing.as.includes('administrator')) return standing;
  return refuse('not-allowed', kind.steps.words.notAllowed);
}

/**
 * @param id as an address says it: what is none is not found
 * @returns the record, and in which capacities the actor stands before it; refused as `not-allowed` or `not-found`
 */
export async function reachRecord<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<Outcome<ReachedRecord<Row>>> {
  const standing = standBefore(kind, actor);
  if (!standing.ok) return standing;
  const row = (await kind.rows.list(db)).find((one) => one.id === id);
  return row === undefined ? refuse('not-found', kind.words.notFound) : { ...standing, row };
}

/** @returns the record as its table of steps judges it */
export const caseOf = ({ state, lock, writers }: OfficeRecord): StepCase<ApprovalState, object> => ({
  state,
  version: lock,
  facts: {},
  people: { writer: writers },
});

/** @returns the member of staff as the steps of a record read him */
export const actorOf = ({ staff, as }: RecordStanding) => caseActor(staff, as);

/**
 * May he make this step now?
 * @param version the one that the page showed; left out, whatever stands
 * @returns as `permit`
 */
export const permitStep = (
  { steps }: Pick<Guarded, 'steps'>,
  access: ReachedRecord,
  event: ApprovalEvent,
  version?: number,
) => permit(steps, caseOf(access.row), actorOf(access), { event, ...present({ version }) });

/** @returns the ids of whoever wrote at it or submitted it, with this one more, each once */
export const writersWith = (
  { writers }: Pick<OfficeRecord, 'writers'>,
  { userId }: Staff,
): readonly string[] => [...new Set([...writers, userId])];
