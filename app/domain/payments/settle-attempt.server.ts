// What the gateway says of an attempt is taken in: the table decides what it changes, and it is kept as it came.
import { setReportedPaidAt, findPayment, type PaymentRow } from '#db/queries/payments.server.ts';
import { recordNotification, wasTakenIn } from '#db/queries/payment-notifications.server.ts';
import { findDossierById } from '#db/queries/dossiers.server.ts';
import { inTransaction, type Sql } from '#db/client.server.ts';
import type { ExchangeSource, PaymentState } from '#catalog/payment-states.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { GatewayReport } from '#app/adapters/payment-gateway.ts';
import type { SystemActor } from '../kernel/actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { attemptStep, replyTo, type ReportReply } from './attempt-life.ts';
import { decideAttempt } from './decide-attempt.server.ts';
import { lockPayment } from './reach-payment.server.ts';

/** `unknown`: no such attempt. `wrong-amount`: not the amount we asked for. */
export type Answer = 'unknown' | 'wrong-amount' | ReportReply;

export interface Settlement {
  readonly answer: Answer;
  /** The state that the report led to; undefined when it changed nothing. */
  readonly changedTo?: PaymentState;
}

const gatewayActor: SystemActor = { kind: 'system', name: 'Cổng thanh toán VNPAY' };

/** @param codeOf what is answered to the gateway, kept with the notification */
export async function settleAttempt(
  deps: Deps,
  report: GatewayReport,
  source: Exclude<ExchangeSource, 'return'>,
  codeOf: (answer: Answer) => string,
): Promise<Settlement> {
  const payment = await findPayment(deps.db.$client, report.reference);
  const dossier =
    payment === undefined ? undefined : await findDossierById(deps.db.$client, payment.dossierId);
  // The catalog is read before the transaction, which holds a connection of its own.
  const procedure = dossier && (await openRevision(deps, dossier.procedureRevisionId));
  return inTransaction(deps.db, async (sql) => {
    const settlement: Settlement =
      payment === undefined || procedure === undefined
        ? { answer: 'unknown' }
        : await takeIn(deps, sql, payment, report, source, procedure);
    await recordNotification(sql, {
      reference: report.reference,
      source,
      verified: true,
      answer: codeOf(settlement.answer),
      parameters: report.raw,
      at: deps.clock.now(),
    });
    return settlement;
  });
}

async function takeIn(
  deps: Deps,
  sql: Sql,
  unlockedPayment: PaymentRow,
  report: GatewayReport,
  source: Exclude<ExchangeSource, 'return'>,
  procedure: Procedure,
): Promise<Settlement> {
  const lockedPayment = await lockPayment(sql, unlockedPayment);
  if (lockedPayment === undefined) return { answer: 'unknown' };
  const { dossier, payment } = lockedPayment;
  const { outcome } = report;
  // A query about an attempt the gateway does not know carries no amount.
  if (outcome !== 'not-found' && report.amount !== payment.amount) return { answer: 'wrong-amount' };

  const answer = replyTo(payment.state, outcome);
  const facts = { state: payment.state, saidPaid: payment.saidPaidAt !== null };
  const step = attemptStep(facts, source === 'ipn' ? 'notification' : 'query', outcome);
  if (outcome === 'paid' && payment.saidPaidAt === null)
    await setReportedPaidAt(sql, payment.id, deps.clock.now());
  // The same notification once more changes nothing, whatever came between: a person may have decided since.
  const isRepeated =
    source === 'ipn' &&
    step !== 'stay' &&
    (await wasTakenIn(sql, { reference: report.reference, parameters: report.raw }));
  if (step === 'stay' || isRepeated) return { answer };
  const changedTo = await decideAttempt(deps, sql, gatewayActor, { dossier, payment, procedure }, step, {
    responseCode: report.responseCode,
    ...(report.transaction === '' ? {} : { transaction: report.transaction }),
    ...(report.bankCode === '' ? {} : { bankCode: report.bankCode }),
  });
  return { answer, changedTo };
}
