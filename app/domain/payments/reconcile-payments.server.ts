// Attempts that nobody told the end of, and those under review, are asked about at the gateway: pending is not failed.
import {
  decidePayment,
  findPayment,
  listPaymentsToAsk,
  setLastQueriedAt,
  type PaymentRow,
} from '#db/queries/payments.server.ts';
import { inTransaction } from '#db/client.server.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import { hourMs, minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { settleAttempt } from './settle-attempt.server.ts';

export interface Reconciled {
  checked: number;
  settled: number;
  failed: number;
  expired: number;
}

/** How long after its window an attempt may still be under way at a bank. */
const grace = 15 * minuteMs;
/** A bank looks into a suspicious payment for hours or days. */
const reviewEvery = hourMs;

/**
 * @param options `limit`: how many attempts are asked about at most
 * @returns how they ended, counted
 */
export async function reconcilePayments(deps: Deps, options: { limit?: number } = {}): Promise<Reconciled> {
  const counts: Reconciled = { checked: 0, settled: 0, failed: 0, expired: 0 };
  const sql = deps.db.$client;
  const asking = { now: deps.clock.now(), reviewEvery, limit: options.limit ?? 50 };
  for (const payment of await listPaymentsToAsk(sql, asking)) {
    counts.checked += 1;
    try {
      await setLastQueriedAt(sql, payment.id, deps.clock.now());
      const state = await askAbout(deps, payment);
      if (state === 'settled' || state === 'failed' || state === 'expired') counts[state] += 1;
    } catch (error) {
      // The gateway may be down; the attempt stays as it is and is asked about again.
      deps.log.warn(
        { reference: payment.reference, error: String(error) },
        'a payment could not be asked about',
      );
    }
  }
  return counts;
}

/** @returns the state that the answer led to; undefined when it changed nothing */
async function askAbout(deps: Deps, payment: PaymentRow): Promise<PaymentState | undefined> {
  const verification = await deps.gateway.query(payment.reference, payment.createdAt);
  if (!verification.ok) {
    deps.log.warn(
      { reference: payment.reference, why: verification.why },
      'an answer about a payment was not believed',
    );
    return undefined;
  }
  const { answer, changedTo } = await settleAttempt(
    deps,
    verification.report,
    'querydr',
    (reported) => reported,
  );
  const over = deps.clock.now().getTime() >= payment.expiresAt.getTime() + grace;
  if (answer !== 'still-pending' || !over) return changedTo;
  return inTransaction(deps.db, async (sql) => {
    const current = await findPayment(sql, payment.reference, 'locked');
    if (current?.state !== 'pending') return undefined;
    await decidePayment(sql, { id: current.id, state: 'expired', at: deps.clock.now() });
    return 'expired' as const;
  });
}
