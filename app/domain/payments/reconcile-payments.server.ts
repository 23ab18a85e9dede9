// Attempts that nobody told the end of are asked for at the gateway: pending is not failed.
import {
  decidePayment,
  findPayment,
  listOverduePayments,
  type PaymentRow,
} from '#db/queries/payments.server.ts';
import { inTransaction } from '#db/client.server.ts';
import type { Deps } from '../deps.server.ts';
import { settleAttempt } from './settle-attempt.server.ts';

export interface Reconciled {
  asked: number;
  settled: number;
  failed: number;
  expired: number;
}

/** How long after its window an attempt may still be under way at a bank. */
const grace = 15 * 60_000;

export async function reconcilePayments(deps: Deps, options: { limit?: number } = {}): Promise<Reconciled> {
  const done: Reconciled = { asked: 0, settled: 0, failed: 0, expired: 0 };
  for (const payment of await listOverduePayments(deps.db.$client, deps.clock.now(), options.limit ?? 50)) {
    done.asked += 1;
    try {
      const outcome = await askAbout(deps, payment);
      if (outcome !== undefined) done[outcome] += 1;
    } catch (error) {
      // The gateway may be down; the attempt stays pending and is asked about again.
      deps.log.warn(
        { reference: payment.reference, error: String(error) },
        'a payment could not be asked about',
      );
    }
  }
  return done;
}

async function askAbout(
  deps: Deps,
  payment: PaymentRow,
): Promise<'settled' | 'failed' | 'expired' | undefined> {
  const verified = await deps.gateway.query(payment.reference, payment.createdAt);
  if (!verified.ok) {
    deps.log.warn(
      { reference: payment.reference, why: verified.why },
      'an answer about a payment was not believed',
    );
    return undefined;
  }
  const settlement = await settleAttempt(deps, verified.report, 'querydr', (kind) => kind);
  if (settlement === 'recorded') {
    if (verified.report.outcome === 'paid') return 'settled';
    return verified.report.outcome === 'failed' ? 'failed' : undefined;
  }
  const over = deps.clock.now().getTime() >= payment.expiresAt.getTime() + grace;
  if (settlement !== 'still-pending' || !over) return undefined;
  return inTransaction(deps.db, async (sql) => {
    const current = await findPayment(sql, payment.reference, true);
    if (current?.state !== 'pending') return undefined;
    await decidePayment(sql, { id: current.id, state: 'expired', at: deps.clock.now() });
    return 'expired' as const;
  });
}
