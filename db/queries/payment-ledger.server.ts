// The accountant's lists: every attempt to pay by state, what is still owed at the desk, what waits for a decision.
import type { Assessment } from '../../services-catalog/charges.ts';
import type { DossierState } from '../../services-catalog/dossier-states.ts';
import { statesOf } from '../../services-catalog/work-order.ts';
import {
  paymentsToDecide,
  type PaymentMethod,
  type PaymentState,
} from '../../services-catalog/payment-states.ts';
import type { Sql } from '../client.server.ts';

export interface LedgerRow {
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

export async function listLedger(
  sql: Sql,
  filter: { state?: PaymentState | undefined; page: number; size: number },
): Promise<{ items: LedgerRow[]; counts: { state: PaymentState; count: number }[] }> {
  const state = filter.state ?? null;
  const items = await sql<LedgerRow[]>`
    select p.reference, d.code, d.procedure_revision_id as "procedureRevisionId", p.amount, p.method, p.state,
      p.created_at as "createdAt", p.decided_at as "decidedAt", p.receipt_number as "receiptNumber"
    from payments p join dossiers d on d.id = p.dossier_id
    where ${state}::text is null or p.state = ${state}::text
    order by p.created_at desc, p.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`;
  const counts = await sql<{ state: PaymentState; count: number }[]>`
    select state, count(*)::int as count from payments group by state`;
  return { items: [...items], counts: [...counts] };
}

export interface OwedRow {
  readonly code: string;
  readonly version: number;
  readonly state: string;
  readonly amountDue: number;
  readonly procedureRevisionId: string;
  /** An attempt to pay online is under review: the money may be there already. */
  readonly underReview: boolean;
}

const amountConditions = {
  /** A fee has no amount. */
  missing: `$.undetermined[*]`,
  /** Every fee has one, and the accountant entered one of them. */
  entered: `$ ? (!exists(@.undetermined[*])).lines[*].ground`,
} as const;

export type AmountCondition = keyof typeof amountConditions;

/** In which what is owed can be taken at the desk. */
const owingStates = statesOf('settle-payment', 'cashier');

/**
 * Filed dossiers that still owe something, of a sum that is known, the longest waiting first; nobody's own, for nobody records what he himself paid.
 * @param part `text`: letters and digits of a code, capital; of all that match, `size` are read
 */
export async function listOwed(
  sql: Sql,
  exceptOwner: string,
  { text, size }: { readonly text: string; readonly size: number },
): Promise<{ rows: OwedRow[]; total: number }> {
  const rows = await sql<(OwedRow & { total: number })[]>`
    select code, version, state, amount_due as "amountDue", procedure_revision_id as "procedureRevisionId",
      exists (select 1 from payments p where p.dossier_id = dossiers.id and p.state = 'under-review') as "underReview",
      count(*) over ()::int as total
    from dossiers where amount_due > 0 and paid_at is null and owner_id is distinct from ${exceptOwner}
      and not jsonb_path_exists(coalesce(charges, '{}'), ${amountConditions.missing}::jsonpath)
      and state = any(${[...owingStates]})
      and replace(code, '-', '') like ${`%${text}%`}
    order by submitted_at, code limit ${size}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface RowForAmount {
  readonly code: string;
  readonly version: number;
  readonly state: DossierState;
  readonly procedureRevisionId: string;
  readonly charges: Assessment;
}

/** In which the accountant may enter an amount. */
const amountStates = statesOf('set-amount', 'accountant');

/**
 * Filed dossiers, not paid, with a fee whose amount the accountant enters, the longest waiting first; nobody's own.
 * @param part `text`: letters and digits of a code, capital; of all that match, `size` are read
 */
export async function listForAmount(
  sql: Sql,
  exceptOwner: string,
  condition: AmountCondition,
  { text, size }: { readonly text: string; readonly size: number },
): Promise<{ rows: RowForAmount[]; total: number }> {
  const rows = await sql<(RowForAmount & { total: number })[]>`
    select code, version, state, procedure_revision_id as "procedureRevisionId", charges,
      count(*) over ()::int as total
    from dossiers where jsonb_path_exists(charges, ${amountConditions[condition]}::jsonpath) and paid_at is null
      and owner_id is distinct from ${exceptOwner} and state = any(${[...amountStates]})
      and replace(code, '-', '') like ${`%${text}%`}
    order by submitted_at, code limit ${size}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface TakenRow {
  readonly code: string;
  readonly amount: number;
  readonly receiptNumber: string | null;
  readonly at: Date;
}

/** What one person took at the desk from `since` on, the newest first. */
export async function listTaken(sql: Sql, by: string, since: Date): Promise<TakenRow[]> {
  return [
    ...(await sql<TakenRow[]>`
      select d.code, p.amount, p.receipt_number as "receiptNumber", p.created_at as at
      from payments p join dossiers d on d.id = p.dossier_id
      where p.method = 'desk' and p.recorded_by = ${by} and p.created_at >= ${since}
      order by p.created_at desc, p.id`),
  ];
}

/** Attempts that a person has to decide, or money that has to go back. */
export async function countMoneyToDecide(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from payments where state = any(${[...paymentsToDecide]})`;
  return row?.count ?? 0;
}
