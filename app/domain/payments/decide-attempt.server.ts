// An attempt to pay takes its next step, whoever decided it: receipt, dossier and mail go with it in one transaction.
import { present } from '#app/values/present.ts';
import { decidePayment, type PaymentDecision, type PaymentRow } from '#db/queries/payments.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Staff, SystemActor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { takesMoney, takesSum } from '../dossiers/decisions/dossier-facts.server.ts';
import { afterPayment } from '../dossiers/decisions/fees.server.ts';
import { moveDossier } from '../dossiers/decisions/move-dossier.server.ts';
import { stateAfter, type AttemptStep } from './attempt-life.ts';
import { issueReceipt } from './issue-receipt.server.ts';
import { tellPayer } from './tell-payer.server.ts';

/** Both rows as they were read under their locks: the dossier's first, then the attempt's, on every path. */
export interface LockedAttempt {
  readonly dossier: DossierRow;
  readonly payment: PaymentRow;
  /** As it was filed under. */
  readonly procedure: Procedure;
}

export type GatewayFacts = Pick<PaymentDecision, 'transaction' | 'bankCode' | 'responseCode'>;

/**
 * @param sql the transaction that holds the locks
 * @param facts what the gateway said with it; what it left out stays as it was
 * @returns the state it is in now
 */
export async function decideAttempt(
  deps: Deps,
  sql: Sql,
  actor: Staff | SystemActor,
  attempt: LockedAttempt,
  step: AttemptStep,
  facts: GatewayFacts = {},
): Promise<PaymentState> {
  const { dossier, payment } = attempt;
  // Another amount may be due since: a part of it is taken, more than it goes back.
  const isOwed = takesSum(dossier, payment.amount, deps.clock.now());
  const state = stateAfter(step, isOwed);
  if (state === undefined) return payment.state;
  const decision = { ...facts, id: payment.id, state, at: deps.clock.now() };
  switch (state) {
    case 'settled':
      await settle(deps, sql, actor, attempt, decision);
      break;
    case 'refund-due':
      await decidePayment(sql, decision);
      await tellPayer(deps, sql, 'payment-owed-back', attempt, {
        payAgain: takesMoney(dossier, deps.clock.now()),
      });
      break;
    case 'under-review':
      await decidePayment(sql, decision);
      await tellPayer(deps, sql, 'payment-under-review', attempt);
      break;
    case 'failed':
      await decidePayment(sql, decision);
      // Whoever was asked not to pay again has to hear that he may.
      if (payment.state === 'under-review')
        await tellPayer(deps, sql, 'payment-not-received', attempt, {
          payAgain: takesMoney(dossier, deps.clock.now()),
        });
      break;
  }
  if (state !== 'failed' && state !== 'settled')
    deps.log.warn({ reference: payment.reference, from: payment.state, to: state }, 'money to look after');
  return state;
}

async function settle(
  deps: Deps,
  sql: Sql,
  actor: Staff | SystemActor,
  { dossier, payment, procedure }: LockedAttempt,
  decision: PaymentDecision,
): Promise<void> {
  const { reference, amount } = payment;
  const transaction = decision.transaction ?? payment.gatewayTransaction ?? undefined;
  const bank = decision.bankCode ?? payment.bankCode ?? undefined;
  const receipt = await issueReceipt(deps, sql, actor, dossier, {
    reference,
    amount,
    method: 'VNPAY',
    paidAt: decision.at,
    simulated: deps.gateway.name === 'vnpay-stand-in',
    ...present({ transaction, bank }),
  });
  await decidePayment(sql, { ...decision, receiptNumber: receipt.number });
  const consequences = {
    detail: { reference, amount, receipt: receipt.number },
    changes: afterPayment(dossier, amount, decision.at),
    paper: receipt,
    mail: { amount, reference, rest: dossier.amountDue - amount },
  };
  const outcome = await moveDossier(deps, sql, {
    actor,
    dossier,
    procedure,
    request: { event: 'settle-payment' },
    write: () => ({ ok: true, consequences }),
  });
  // The row is locked and its state was checked: anything else is a fault, and undoes all of it.
  if (!outcome.ok) throw new Error(`a settled payment did not move its dossier: ${outcome.refusal.code}`);
}
