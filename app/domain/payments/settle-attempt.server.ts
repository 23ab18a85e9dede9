// What the gateway says of an attempt becomes the state of the attempt, and of the dossier. One transaction, whoever told.
import {
  decidePayment,
  findPayment,
  insertNotification,
  type PaymentRow,
} from '#db/queries/payments.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { inTransaction, type Sql } from '#db/client.server.ts';
import type { GatewayReport } from '#app/adapters/payment-gateway.ts';
import type { SystemActor } from '../actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../deps.server.ts';
import { moveDossier } from '../dossiers/move-dossier.server.ts';
import { issueReceipt } from './issue-receipt.server.ts';

/** `unknown`: no such attempt. `wrong-amount`. `already`: it was decided before. `recorded`: it is decided now. */
export type Settlement = 'unknown' | 'wrong-amount' | 'already' | 'recorded' | 'still-pending';

export const gatewayActor: SystemActor = { kind: 'system', name: 'Cổng thanh toán VNPAY' };

/** @param answer what is answered to the gateway for each settlement, kept with the notification */
export async function settleAttempt(
  deps: Deps,
  report: GatewayReport,
  source: 'ipn' | 'querydr',
  answer: (settlement: Settlement) => string,
): Promise<Settlement> {
  const known = await findPayment(deps.db.$client, report.reference);
  const dossier = known === undefined ? undefined : await findDossierById(deps.db.$client, known.dossierId);
  // The catalog is read before the transaction, which holds a connection of its own.
  const procedure = dossier && (await openRevision(deps, dossier.procedureRevisionId));
  return inTransaction(deps.db, async (sql) => {
    const settlement =
      known === undefined || procedure === undefined
        ? 'unknown'
        : await decide(deps, sql, known, report, procedure.name);
    await insertNotification(sql, {
      reference: report.reference,
      source,
      verified: true,
      answer: answer(settlement),
      parameters: report.raw,
      at: deps.clock.now(),
    });
    return settlement;
  });
}

async function decide(
  deps: Deps,
  sql: Sql,
  known: PaymentRow,
  report: GatewayReport,
  procedureName: string,
): Promise<Settlement> {
  // Dossier first, attempt second: every path locks in this order.
  const dossier = await findDossierById(sql, known.dossierId, true);
  const payment = await findPayment(sql, known.reference, true);
  if (dossier === undefined || payment === undefined) return 'unknown';
  // A query about an attempt the gateway does not know carries no amount.
  if (report.outcome !== 'not-found' && report.amount !== payment.amount) return 'wrong-amount';
  const at = deps.clock.now();
  const decision = {
    id: payment.id,
    at,
    responseCode: report.responseCode,
    ...(report.transaction === '' ? {} : { transaction: report.transaction }),
    ...(report.bankCode === '' ? {} : { bankCode: report.bankCode }),
  };

  switch (payment.state) {
    case 'settled':
    case 'refund-due':
      return 'already';
    case 'failed':
      // Paid after it was said to have failed: the money is kept in sight, a person decides.
      if (report.outcome === 'paid' || report.outcome === 'under-review') {
        await decidePayment(sql, { ...decision, state: 'under-review' });
        deps.log.warn({ reference: payment.reference }, 'a failed payment is reported as paid');
      }
      return 'already';
    case 'under-review':
      if (report.outcome === 'under-review') return 'already';
      break;
    case 'pending':
    case 'expired':
      break;
  }

  switch (report.outcome) {
    case 'paid':
      await settle(deps, sql, dossier, payment, report, decision, procedureName);
      return 'recorded';
    case 'failed':
      await decidePayment(sql, { ...decision, state: 'failed' });
      return 'recorded';
    case 'under-review':
      await decidePayment(sql, { ...decision, state: 'under-review' });
      deps.log.warn({ reference: payment.reference }, 'the gateway holds a payment for review');
      return 'recorded';
    case 'pending':
    case 'not-found':
      return 'still-pending';
  }
}

async function settle(
  deps: Deps,
  sql: Sql,
  dossier: DossierRow,
  payment: PaymentRow,
  report: GatewayReport,
  decision: Omit<Parameters<typeof decidePayment>[1], 'state'>,
  procedureName: string,
): Promise<void> {
  if (dossier.state !== 'payment-required' || dossier.paidAt !== null) {
    // Withdrawn, or paid another way meanwhile: the money came, is owed back, and is never lost from sight.
    await decidePayment(sql, { ...decision, state: 'refund-due' });
    deps.log.warn(
      { reference: payment.reference, state: dossier.state },
      'money came for a dossier that owes none',
    );
    return;
  }
  await decidePayment(sql, { ...decision, state: 'settled' });
  const receipt = await issueReceipt(deps, sql, gatewayActor, dossier, {
    reference: payment.reference,
    amount: payment.amount,
    method: 'VNPAY',
    paidAt: decision.at,
    simulated: deps.gateway.name === 'vnpay-stand-in',
    ...(report.transaction === '' ? {} : { transaction: report.transaction }),
    ...(report.bankCode === '' ? {} : { bank: report.bankCode }),
  });
  const moved = await moveDossier(deps, sql, gatewayActor, dossier, {
    event: 'settle-payment',
    procedureName,
    detail: { reference: payment.reference, amount: payment.amount, receipt: receipt.number },
    changes: { paidAt: decision.at },
    paper: receipt,
    mail: { amount: payment.amount, reference: payment.reference },
  });
  // The row is locked and its state was checked: anything else is a fault, and undoes all of it.
  if (!moved.ok) throw new Error(`a settled payment did not move its dossier: ${moved.refusal.code}`);
}
