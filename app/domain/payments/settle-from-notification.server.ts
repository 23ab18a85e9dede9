// VNPAY's server-to-server notification, the one thing that settles a payment. Replayed, reordered, doubled: harmless.
import {
  InpOrderAlreadyConfirmed,
  IpnFailChecksum,
  IpnInvalidAmount,
  IpnOrderNotFound,
  IpnSuccess,
  IpnUnknownError,
  type IpnResponse,
} from 'vnpay/constants';

import { insertNotification } from '#db/queries/payments.server.ts';
import { allowAttempt, attemptLimits } from '../accounts/attempts.server.ts';
import type { Deps } from '../deps.server.ts';
import { settleAttempt, type Settlement } from './settle-attempt.server.ts';

/** 00 and 02 end VNPAY's retries; with any other it comes again. A failed payment that was recorded is a 00, too. */
const answers: Record<Settlement, IpnResponse> = {
  unknown: IpnOrderNotFound,
  'wrong-amount': IpnInvalidAmount,
  already: InpOrderAlreadyConfirmed,
  recorded: IpnSuccess,
  'still-pending': IpnSuccess,
};

/** Never throws: a fault is answered 99, so that the gateway tries again. */
export async function settleFromNotification(deps: Deps, query: URLSearchParams): Promise<IpnResponse> {
  try {
    const verified = deps.gateway.verify(query);
    if (!verified.ok) {
      deps.log.warn({ why: verified.why }, 'a payment notification was not believed');
      if (!(await allowAttempt(deps, attemptLimits.forgedNotification, 'all'))) return IpnFailChecksum;
      await insertNotification(deps.db.$client, {
        reference: (query.get('vnp_TxnRef') ?? '').slice(0, 100),
        source: 'ipn',
        verified: false,
        answer: IpnFailChecksum.RspCode,
        parameters: evidence(query),
        at: deps.clock.now(),
      });
      return IpnFailChecksum;
    }
    return answers[
      await settleAttempt(deps, verified.report, 'ipn', (settlement) => answers[settlement].RspCode)
    ];
  } catch (error) {
    deps.log.error({ error }, 'a payment notification could not be recorded');
    return IpnUnknownError;
  }
}

/** What came, bounded, the signature left out. */
export function evidence(query: URLSearchParams): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of [...query].slice(0, 30)) {
    if (key.startsWith('vnp_') && !key.startsWith('vnp_SecureHash'))
      kept[key.slice(0, 50)] = value.slice(0, 300);
  }
  return kept;
}
