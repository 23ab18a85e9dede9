// The accountant's lists: every attempt to pay by state, what is still owed at the desk, what waits for a decision.
import { owesAmount, owesAmountEntered, owesAmountToCome } from './owed.server.ts';
import { isOfOthers, type Reader } from './persons.server.ts';
import type { Assessment } from '../../services-catalog/charges.ts';
import { openStates, states, type DossierState } from '../../services-catalog/dossier-states.ts';
import { waivers } from '../../services-catalog/lifecycle.ts';
import { statesOf } from '../../services-catalog/work-order.ts';
import { partsOf, partsThatGo } from './payments.server.ts';
import {
  paymentsToDecide,
  type PaymentMethod,
  type PaymentState,
} from '../../services-catalog/payment-states.ts';
import type { Sql } from '../client.server.ts';

/** What the lists of money are narrowed to by what was typed. */
export interface MoneySought {
  /** By id. */
  readonly dossiers: readonly string[];
  /** Capital letters and digits of a number of the payment itself: its reference, the bank's transaction, its receipt. */
  readonly number?: string;
}

/** Of the dossiers alone; of rows called `d`. */
const isSought = (sql: Sql, sought: MoneySought | undefined) =>
  sought === undefined ? sql`true` : sql`d.id = any(${[...sought.dossiers]}::uuid[])`;

function isPaymentSought(sql: Sql, sought: MoneySought | undefined) {
  if (sought?.number === undefined) return isSought(sql, sought);
  const part = `%${sought.number}%`;
  return sql`(${isSought(sql, sought)} or upper(p.reference) like ${part} or upper(p.gateway_transaction) like ${part}
    or translate(p.receipt_number, '/-', '') like ${part})`;
}

/** Whose dossier it is: his name stands sealed. */
interface SealedName {
  readonly id: string;
  readonly applicant: Uint8Array | null;
}

export interface LedgerRow extends SealedName {
  readonly reference: string;
  readonly code: string;
  readonly procedureRevisionId: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly state: PaymentState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly receiptNumber: string | null;
}

/** What the accountant's ledger is narrowed to. */
export interface LedgerConditions {
  readonly state?: PaymentState | undefined;
  readonly sought?: MoneySought | undefined;
}

/** A part of a payment that is kept after all is in its payment. */
const isListed = (sql: Sql) => sql`(p.part_of is null or p.state <> 'settled')`;

/** How many payments there are in each state of those that were sought. */
export async function countLedger(
  sql: Sql,
  { sought }: Pick<LedgerConditions, 'sought'>,
): Promise<readonly { readonly state: PaymentState; readonly count: number }[]> {
  return sql<{ state: PaymentState; count: number }[]>`
    select p.state, count(*)::int as count from payments p join dossiers d on d.id = p.dossier_id
    where ${isPaymentSought(sql, sought)} and ${isListed(sql)} group by p.state`;
}

/** The latest first. */
export async function listLedger(
  sql: Sql,
  { state, sought }: LedgerConditions,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly LedgerRow[]> {
  return sql<LedgerRow[]>`
    select d.id, d.applicant, p.reference, d.code, d.procedure_revision_id as "procedureRevisionId", p.method, p.state,
      case when p.state = any(${[...partsThatGo]}) then p.amount - ${partsOf(sql, 'p.id', partsThatGo)} else p.amount end as amount,
      p.created_at as "createdAt", p.decided_at as "decidedAt", p.receipt_number as "receiptNumber"
    from payments p join dossiers d on d.id = p.dossier_id
    where ${state === undefined ? sql`true` : sql`p.state = ${state}`} and ${isPaymentSought(sql, sought)} and ${isListed(sql)}
    order by p.created_at desc, p.id limit ${limit} offset ${offset}`;
}

export interface OwedRow extends SealedName {
  readonly code: string;
  readonly version: number;
  readonly state: string;
  readonly amountDue: number;
  readonly procedureRevisionId: string;
  /** An attempt to pay online is under review: the money may be there already. */
  readonly underReview: boolean;
  /** It waits for a leader whether this is collected. */
  readonly writeOffProposed: boolean;
}

const amountConditions = { missing: owesAmountToCome, entered: owesAmountEntered } as const;

export type AmountCondition = keyof typeof amountConditions;

/** In which what is owed can be taken at the desk: of what was closed nothing is outstanding. */
const owingStates = statesOf('settle-payment', 'cashier').filter((state) => state !== 'closed-unpaid');

/**
 * Filed dossiers that still owe something, of a sum that is known, the longest waiting first; nobody's own, for nobody records what he himself paid.
 * @param part of all that were sought, `size` are read
 */
export async function listOwed(
  sql: Sql,
  reader: Reader,
  { sought, size }: { readonly sought: MoneySought | undefined; readonly size: number },
): Promise<{ rows: OwedRow[]; total: number }> {
  const rows = await sql<(OwedRow & { total: number })[]>`
    select id, applicant, code, version, state, amount_due as "amountDue", procedure_revision_id as "procedureRevisionId",
      exists (select 1 from payments p where p.dossier_id = d.id and p.state = 'under-review') as "underReview",
      exists (select 1 from write_offs f where f.dossier_id = d.id and f.outcome is null) as "writeOffProposed",
      count(*) over ()::int as total
    from dossiers d where ${owesAmount(sql)} and ${isOfOthers(sql, reader)}
      and state = any(${[...owingStates]})
      and ${isSought(sql, sought)}
    order by submitted_at, code limit ${size}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface RowForAmount extends SealedName {
  readonly code: string;
  readonly version: number;
  readonly state: DossierState;
  readonly procedureRevisionId: string;
  readonly charges: Assessment;
}

/** In which the accountant may enter an amount. */
const amountStates = statesOf('set-amount', 'accountant');
/** What was entered is corrected until the result is returned. */
const openAmountStates = amountStates.filter((state) => !states[state].final);

/** Of rows called `d`. */
const waitsForAmount = (sql: Sql, reader: Reader, condition: AmountCondition) => sql`
  state = any(${[...(condition === 'missing' ? amountStates : openAmountStates)]})
    and ${amountConditions[condition](sql)} and ${isOfOthers(sql, reader)}`;

/**
 * Filed dossiers, not paid, with a fee whose amount the accountant enters, the longest waiting first; nobody's own.
 * @param part of all that were sought, `size` are read
 */
export async function listForAmount(
  sql: Sql,
  reader: Reader,
  condition: AmountCondition,
  { sought, size }: { readonly sought: MoneySought | undefined; readonly size: number },
): Promise<{ rows: RowForAmount[]; total: number }> {
  const rows = await sql<(RowForAmount & { total: number })[]>`
    select id, applicant, code, version, state, procedure_revision_id as "procedureRevisionId", charges,
      count(*) over ()::int as total
    from dossiers d where ${waitsForAmount(sql, reader, condition)} and ${isSought(sql, sought)}
    order by submitted_at, code limit ${size}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface CashRow {
  readonly code: string;
  readonly amount: number;
  readonly receiptNumber: string | null;
  readonly at: Date;
}

/** What one person took at the desk from `since` on, the newest first. */
export async function listCash(sql: Sql, by: string, since: Date): Promise<CashRow[]> {
  return [
    ...(await sql<CashRow[]>`
      select d.code, p.amount, p.receipt_number as "receiptNumber", p.created_at as at
      from payments p join dossiers d on d.id = p.dossier_id
      where p.method = 'desk' and p.recorded_by = ${by} and p.created_at >= ${since}
      order by p.created_at desc, p.id`),
  ];
}

export interface OutstandingRow {
  readonly owed: number;
  /** đồng */
  readonly owedAmount: number;
  /** Of these, after the result was returned. */
  readonly returned: number;
  readonly returnedAmount: number;
  readonly writtenOff: number;
  readonly writtenOffAmount: number;
}

/** What all dossiers owe of sums that are known, and what was written off. */
export async function countOutstanding(sql: Sql): Promise<OutstandingRow> {
  const [row] = await sql<OutstandingRow[]>`
    select count(*)::int as owed, coalesce(sum(amount_due), 0)::float8 as "owedAmount",
      count(*) filter (where state = 'returned')::int as returned,
      coalesce(sum(amount_due) filter (where state = 'returned'), 0)::float8 as "returnedAmount",
      (select count(*)::int from write_offs where outcome = 'written-off') as "writtenOff",
      (select coalesce(sum(amount), 0)::float8 from write_offs where outcome = 'written-off') as "writtenOffAmount"
    from dossiers d where ${owesAmount(sql)} and state = any(${[...owingStates]})`;
  if (row === undefined) throw new Error('a count without a row');
  return row;
}

export interface WaiverRow extends SealedName {
  readonly code: string;
  readonly procedureRevisionId: string;
  /** Who it is that need not pay: "Người thuộc hộ nghèo". */
  readonly ground: string;
  readonly evidence: string;
  /** The paper that was seen. */
  readonly examined: string;
  /** Who accepted it. */
  readonly by: string;
  readonly at: Date;
}

/** Exemptions that were accepted from `since` on and stand, the latest first; nobody's own. */
export async function listWaivers(
  sql: Sql,
  reader: Reader,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<WaiverRow[]> {
  return [
    ...(await sql<WaiverRow[]>`
      select d.id, d.applicant, d.code, d.procedure_revision_id as "procedureRevisionId",
        coalesce(e.detail ->> 'ground', '') as ground, coalesce(e.detail ->> 'evidence', '') as evidence,
        coalesce(e.detail ->> 'examined', '') as examined, u.name as by, e.at
      from dossiers d
        cross join lateral (select * from dossier_events e where e.dossier_id = d.id and e.event = any(${[...waivers]})
          order by e.sequence desc limit 1) e
        join users u on u.id = e.actor_id
      where d.exemption_outcome = 'accepted' and e.at >= ${since} and ${isOfOthers(sql, reader)}
      order by e.at desc, d.id limit ${limit}`),
  ];
}

/** Attempts that a person has to decide, or money that has to go back. */
export async function countMoneyToDecide(
  sql: Sql,
): Promise<Readonly<Record<(typeof paymentsToDecide)[number], number>>> {
  const rows = await sql<{ state: (typeof paymentsToDecide)[number]; count: number }[]>`
    select state, count(*)::int as count from payments where state = any(${[...paymentsToDecide]}) group by state`;
  return {
    'under-review': 0,
    'refund-due': 0,
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
  };
}

/** Filed dossiers with a fee that has no amount, and those of them that are at an end; nobody's own. */
export async function countForAmount(
  sql: Sql,
  reader: Reader,
): Promise<{ readonly all: number; readonly ended: number }> {
  const [row] = await sql<{ all: number; ended: number }[]>`
    select count(*)::int as all, count(*) filter (where not state = any(${[...openStates]}))::int as ended from dossiers d where ${waitsForAmount(sql, reader, 'missing')}`;
  return row ?? { all: 0, ended: 0 };
}

export interface ReceiptRow extends SealedName {
  readonly number: string;
  readonly paidAt: Date;
  readonly code: string;
  readonly procedureRevisionId: string;
  readonly method: PaymentMethod;
  readonly state: PaymentState;
  readonly amount: number;
}

/** What the list of receipts is narrowed to; `until` is not included. */
export interface ReceiptConditions {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly method?: PaymentMethod | undefined;
  readonly sought?: MoneySought | undefined;
}

const isReceipt = (sql: Sql, { from, until, method, sought }: ReceiptConditions) => sql`
  p.receipt_number is not null and ${isPaymentSought(sql, sought)}
  and ${from === undefined ? sql`true` : sql`p.decided_at >= ${from}`}
  and ${until === undefined ? sql`true` : sql`p.decided_at < ${until}`}
  and ${method === undefined ? sql`true` : sql`p.method = ${method}`}`;

/** @returns how many receipts there are, and their sum in đồng */
export async function sumReceipts(
  sql: Sql,
  conditions: ReceiptConditions,
): Promise<{ readonly count: number; readonly amount: number }> {
  const [sum] = await sql<{ count: number; amount: string }[]>`
    select count(*)::int as count, coalesce(sum(p.amount), 0)::text as amount
    from payments p join dossiers d on d.id = p.dossier_id where ${isReceipt(sql, conditions)}`;
  return { count: sum?.count ?? 0, amount: Number(sum?.amount ?? 0) };
}

/** The latest first. */
export async function listReceiptRows(
  sql: Sql,
  conditions: ReceiptConditions,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly ReceiptRow[]> {
  return sql<ReceiptRow[]>`
    select d.id, d.applicant, d.code, d.procedure_revision_id as "procedureRevisionId", p.receipt_number as number,
      p.decided_at as "paidAt", p.method, p.state, p.amount
    from payments p join dossiers d on d.id = p.dossier_id where ${isReceipt(sql, conditions)}
    order by p.decided_at desc, p.receipt_number desc limit ${limit} offset ${offset}`;
}
