// Who may come near a payment, and how it is held while it is decided: the dossier first, the attempt second.
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { findPayment, type PaymentRow } from '#db/queries/payments.server.ts';
import type { Sql } from '#db/client.server.ts';
import { isConcerned, hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

/** Refused as `not-allowed`. */
export const accountantOnly = () =>
  refuse('not-allowed', 'Chỉ kế toán được xem và quyết định các khoản thu.');

export interface PaymentOfDossier {
  readonly dossier: DossierRow;
  readonly payment: PaymentRow;
}

/**
 * @param reference as an address says it: what is none is not found
 * @returns refused as `not-allowed` to all but the accountant, `not-found` also for what he paid himself: nobody decides about that
 */
export async function reachPayment(
  sql: Sql,
  actor: Actor,
  reference: string,
): Promise<Outcome<PaymentOfDossier & { readonly accountant: Staff }>> {
  if (!hasCapacity(actor, 'accountant')) return accountantOnly();
  const payment = /^[A-Za-z0-9]{1,100}$/.test(reference) ? await findPayment(sql, reference) : undefined;
  const dossier = payment && (await findDossierById(sql, payment.dossierId));
  if (payment === undefined || dossier === undefined || isConcerned(actor, dossier))
    return refuse('not-found', 'Không tìm thấy khoản nộp này.');
  return { ok: true, payment, dossier, accountant: actor };
}

/** Locks both rows until the transaction of `sql` ends, in the order of every path. @returns undefined when one is not there any more */
export async function lockPayment(
  sql: Sql,
  attempt: Pick<PaymentRow, 'reference' | 'dossierId'>,
): Promise<PaymentOfDossier | undefined> {
  const dossier = await findDossierById(sql, attempt.dossierId, 'locked');
  const payment = await findPayment(sql, attempt.reference, 'locked');
  return dossier === undefined || payment === undefined ? undefined : { dossier, payment };
}

/** @returns what a page sends back: when the payment was last decided about, in milliseconds; a page that shows an earlier one is stale */
export const seenOf = ({ decidedAt, createdAt }: PaymentRow): number => (decidedAt ?? createdAt).getTime();

/** Refused as `changed-meanwhile`. */
export const changedMeanwhile = () =>
  refuse('changed-meanwhile', 'Khoản này vừa có thay đổi. Hãy xem lại rồi quyết định.');
