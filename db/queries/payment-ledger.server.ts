// The accountant's lists: every attempt to pay by state, what is still owed at the desk, what waits for a decision.
import { amountStates, owesAmount, owesAmountEntered, owesAmountToCome, owingStates } from './owed.server.ts';
import { isOfOthers, isOwn, type Reader } from './persons.server.ts';
import type { Assessment } from '../../services-catalog/charges.ts';
import { openStates, states, type DossierState } from '../../services-catalog/dossier-states.ts';
import { waivers } from '../../services-catalog/lifecycle.ts';
import { addDays, localDate, wholeMonthsIn } from '../../services-catalog/local-date.ts';
import { partsOf, partsThatGo } from './payments.server.ts';
import {
  paymentsToDecide,
  type PaymentMethod,
  type PaymentState,
} from '../../services-catalog/payment-states.ts';
import type { Sql } from '../client.server.ts';
import { constantWords } from '../tagged-statements.server.ts';

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

/** How many payments there are in each state: of all by what is kept of each day, of those that were sought by themselves. */
export async function countLedger(
  sql: Sql,
  { sought }: Pick<LedgerConditions, 'sought'>,
): Promise<readonly { readonly state: PaymentState; readonly count: number }[]> {
  if (sought === undefined)
    return sql<{ state: PaymentState; count: number }[]>`
      select a.key as state, sum(a.value::int)::int as count from figure_sums cross join jsonb_each_text(money -> 'attempts') a
      where unit = 'month'
      group by a.key`;
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

/**
 * Filed dossiers that still owe something, of a sum that is known, the longest waiting first; nobody's own, for nobody records what he himself paid.
 * @param part of all that were sought, `size` are read
 */
export async function listOwed(
  sql: Sql,
  reader: Reader,
  { sought, size }: { readonly sought: MoneySought | undefined; readonly size: number },
): Promise<{ rows: OwedRow[]; total: number }> {
  const rows = await sql<OwedRow[]>`
    select id, applicant, code, version, state, amount_due as "amountDue", procedure_revision_id as "procedureRevisionId",
      exists (select 1 from payments p where p.dossier_id = d.id and p.state = 'under-review') as "underReview",
      exists (select 1 from write_offs f where f.dossier_id = d.id and f.outcome is null) as "writeOffProposed"
    from dossiers d where ${owes(sql)} and ${isOfOthers(sql, reader)} and ${isSought(sql, sought)}
    order by submitted_at, code limit ${size}`;
  if (rows.length < size) return { rows: [...rows], total: rows.length };
  const [counted] = await sql<{ total: number }[]>`
    select ${
      sought === undefined
        ? sql`${ofMoney(sql, '{owed,count}')} - (select count(*) from dossiers d where ${owes(sql)} and ${isOwn(sql, reader)})`
        : sql`(select count(*) from dossiers d where ${owes(sql)} and ${isOfOthers(sql, reader)} and ${isSought(sql, sought)})`
    }::int as total`;
  return { rows: [...rows], total: counted?.total ?? rows.length };
}

/** Of rows called `d`. */
const owes = (sql: Sql) => sql`${owesAmount(sql)} and d.state in ${constantWords(sql, owingStates)}`;

/** A sum over all days: of which it is kept, by a path in `money`. */
const ofMoney = (sql: Sql, path: string) =>
  sql`(select coalesce(sum((money #>> ${path}::text[])::float8), 0) from figure_sums where unit = 'month')`;

export interface RowForAmount extends SealedName {
  readonly code: string;
  readonly version: number;
  readonly state: DossierState;
  readonly procedureRevisionId: string;
  readonly charges: Assessment;
}

/** What was entered is corrected until the result is returned. */
const openAmountStates = amountStates.filter((state) => !states[state].final);

/** Of rows called `d`. */
const waitsForAmount = (sql: Sql, condition: AmountCondition) => sql`
  d.state in ${constantWords(sql, condition === 'missing' ? amountStates : openAmountStates)} and ${amountConditions[condition](sql)}`;

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
  const rows = await sql<RowForAmount[]>`
    select id, applicant, code, version, state, procedure_revision_id as "procedureRevisionId", charges
    from dossiers d where ${waitsForAmount(sql, condition)} and ${isOfOthers(sql, reader)} and ${isSought(sql, sought)}
    order by submitted_at, code limit ${size}`;
  if (rows.length < size) return { rows: [...rows], total: rows.length };
  if (sought === undefined && condition === 'missing')
    return { rows: [...rows], total: (await countForAmount(sql, reader)).all };
  const [counted] = await sql<{ total: number }[]>`
    select count(*)::int as total
    from dossiers d where ${waitsForAmount(sql, condition)} and ${isOfOthers(sql, reader)} and ${isSought(sql, sought)}`;
  return { rows: [...rows], total: counted?.total ?? rows.length };
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
    select ${ofMoney(sql, '{owed,count}')}::int as owed, ${ofMoney(sql, '{owed,amount}')} as "owedAmount",
      ${ofMoney(sql, '{returned,count}')}::int as returned, ${ofMoney(sql, '{returned,amount}')} as "returnedAmount",
      (select count(*)::int from write_offs where outcome = 'written-off') as "writtenOff",
      (select coalesce(sum(amount), 0)::float8 from write_offs where outcome = 'written-off') as "writtenOffAmount"`;
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
      where d.exemption_outcome = 'accepted' and d.updated_at >= ${since} and e.at >= ${since} and ${isOfOthers(sql, reader)}
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
  const own = sql`dossiers d where ${waitsForAmount(sql, 'missing')} and ${isOwn(sql, reader)}`;
  const [row] = await sql<{ all: number; ended: number }[]>`
    select (${ofMoney(sql, '{missing}')} - (select count(*) from ${own}))::int as all,
      (${ofMoney(sql, '{missingEnded}')} - (select count(*) from ${own} and not d.state = any(${[...openStates]})))::int as ended`;
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

/** What the list of receipts is narrowed to: days begin at `from` and `until`, which is not included. */
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

/**
 * @param conditions whole days
 * @returns how many receipts there are, and their sum in đồng: of all by what is kept of each day, of those that were sought by themselves
 */
export async function sumReceipts(
  sql: Sql,
  conditions: ReceiptConditions,
): Promise<{ readonly count: number; readonly amount: number }> {
  const { from, until, method, sought } = conditions;
  if (sought === undefined) {
    const days = {
      from: from === undefined ? '2000-01-01' : localDate(from),
      until: until === undefined ? '9998-12-31' : addDays(localDate(until), -1),
    };
    const { first, after } = wholeMonthsIn(days);
    const [ofDays] = await sql<{ count: number; amount: number }[]>`
      select coalesce(sum((r.value ->> 'count')::int), 0)::int as count, coalesce(sum((r.value ->> 'amount')::float8), 0) as amount
      from figure_sums cross join jsonb_each(money -> 'receipts') r
      where day between ${days.from}::date and ${days.until}::date
        and unit = case when day >= ${first}::date and day < ${after}::date then 'month' else 'day' end
        and ${method === undefined ? sql`true` : sql`r.key = ${method}`}`;
    return ofDays ?? { count: 0, amount: 0 };
  }
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
