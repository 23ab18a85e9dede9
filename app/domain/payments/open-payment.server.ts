// One payment as the accountant decides about it: what the gateway said and when, what was done, what can be done.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { present } from '#app/values/present.ts';
import { insertView } from '#db/queries/dossier-parts.server.ts';
import { keptOf } from '#db/queries/payments.server.ts';
import { findOpenProposal } from '#db/queries/proposals.server.ts';
import { listAuditEvents } from '#db/queries/audit.server.ts';
import {
  countForgeries,
  listNotifications,
  type NotificationRow,
} from '#db/queries/payment-notifications.server.ts';
import { states } from '#catalog/lifecycle.ts';
import { paymentStateDescriptions } from '#catalog/payment-states.ts';
import type { Exchange, OpenPayment } from '#app/read-models/payments.ts';
import type { Actor } from '../kernel/actor.ts';
import { readApplicant } from '../dossiers/applicant/read-applicant.server.ts';
import { takesSum } from '../dossiers/decisions/dossier-facts.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { reachPayment, seenOf } from './reach-payment.server.ts';
import { aboutRefund, whyNoRefund } from './record-refund.server.ts';

const eventLabels: ReadonlyMap<string, string> = new Map([
  ['payment-came-in', 'Xác nhận tiền đã vào tài khoản'],
  ['payment-did-not-come-in', 'Xác nhận tiền không vào tài khoản'],
  ['payment-refunded', 'Ghi nhận đã hoàn trả'],
]);

const mostEvents = 50;

/** @returns refused as `not-allowed` to all but the accountant, `not-found` also for a payment of his own */
export async function openPayment(
  deps: Deps,
  actor: Actor,
  { reference }: { readonly reference: string },
): Promise<Outcome<{ payment: OpenPayment }>> {
  const sql = deps.db.$client;
  const access = await reachPayment(sql, actor, reference);
  if (!access.ok) return access;
  const { payment, dossier, accountant } = access;
  const at = deps.clock.now();
  // The payer's name stands on the page: he can see who looked.
  await insertView(sql, {
    dossierId: dossier.id,
    staffId: accountant.userId,
    what: 'khoản nộp',
    purpose: lookPurposes.payment,
    at,
  });
  const [procedure, applicant, exchanges, forgeries, history, whyNot, waiting] = await Promise.all([
    openRevision(deps, dossier.procedureRevisionId),
    readApplicant(deps, sql, dossier),
    listNotifications(sql, payment.reference),
    countForgeries(sql, payment.reference),
    listAuditEvents(deps.db, `payment:${payment.reference}`, mostEvents),
    whyNoRefund(deps, sql, accountant, dossier),
    findOpenProposal(deps.db, 'refund', aboutRefund(reference)),
  ]);
  const isRefundDue = payment.state === 'refund-due';
  return {
    ok: true,
    payment: {
      reference: payment.reference,
      code: dossier.code,
      procedureName: procedure.name,
      payerName: dossier.ownerName ?? applicant.name,
      dossierStateLabel: states[dossier.state].label,
      awaited: takesSum(dossier, payment.amount, at),
      amount: isRefundDue || payment.state === 'refunded' ? keptOf(payment) : payment.amount,
      method: payment.method,
      state: payment.state,
      stateLabel: paymentStateDescriptions[payment.state].label,
      createdAt: payment.createdAt,
      exchanges: exchanges.map((row) => exchangeOf(deps, row)),
      ...present({ forgeries }),
      history: history.map(({ event, actorName, at: when, detail }) => ({
        label: eventLabels.get(event) ?? event,
        actorName,
        at: when,
        reason: typeof detail['reason'] === 'string' ? detail['reason'] : '',
      })),
      may: {
        resolve: payment.state === 'under-review',
        refund: isRefundDue && whyNot === undefined && waiting === undefined,
      },
      seen: seenOf(payment),
      aloneUpTo: deps.refundAloneUpTo,
      ...present({
        whyNot: isRefundDue ? whyNot : undefined,
        waiting: isRefundDue ? waiting?.id : undefined,
        decidedAt: payment.decidedAt,
        transaction: payment.gatewayTransaction,
        bank: payment.bankCode,
        receiptNumber: payment.receiptNumber,
        saidPaidAt: payment.saidPaidAt,
        refund: payment.refund,
      }),
    },
  };
}

function exchangeOf(deps: Deps, { parameters, ...row }: NotificationRow): Exchange {
  const { outcome, amount, transaction } = deps.gateway.recall(parameters);
  const { source, at, times, lastAt } = row;
  return {
    ...{ source, at, times, lastAt, outcome, transaction },
    ...present({ amount }),
  };
}
