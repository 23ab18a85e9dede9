// What hangs on one account: read by its owner, and weighed before he closes it.
import { unfinishedPayments } from '../../services-catalog/payment-states.ts';
import type { Assessment } from '../../services-catalog/charges.ts';
import type { DossierState } from '../../services-catalog/dossier-states.ts';
import { driverOf, type Queryable } from '../client.server.ts';
import { isDeclined } from './dossiers.server.ts';

export interface OwnDossier {
  readonly id: string;
  readonly code: string;
  readonly state: DossierState;
  readonly charges: Assessment | null;
  /** VND */
  readonly amountDue: number;
  readonly paidAt: Date | null;
  readonly declined: boolean;
}

/** All of them, the oldest first. */
export const listOwnDossiers = async (db: Queryable, ownerId: string): Promise<OwnDossier[]> => {
  const sql = driverOf(db);
  return sql<OwnDossier[]>`
    select d.id, d.code, d.state, d.charges, d.amount_due as "amountDue", d.paid_at as "paidAt", ${isDeclined(sql)} as declined
    from dossiers d where d.owner_id = ${ownerId} order by d.created_at, d.id`;
};

/** @returns the codes of dossiers with money of which it is not known whether it came, or that goes back */
export async function listWithMoneyOnItsWay(db: Queryable, ownerId: string): Promise<readonly string[]> {
  const sql = driverOf(db);
  const rows = await sql<{ code: string }[]>`
    select distinct d.code from payments p join dossiers d on d.id = p.dossier_id
    where d.owner_id = ${ownerId} and d.submitted_at is not null and p.state = any(${[...unfinishedPayments]})`;
  return rows.map(({ code }) => code);
}
