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

import { countRepetition, recordNotification } from '#db/queries/payment-notifications.server.ts';
import { allowAttempt, attemptLimits } from '../accounts/attempts.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { settleAttempt, type Answer } from './settle-attempt.server.ts';

/** 00 and 02 end VNPAY's retries; with any other it comes again. A failed payment that was recorded is a 00, too. */
const answers: Record<Answer, IpnResponse> = {
  unknown: IpnOrderNotFound,
  'wrong-amount': IpnInvalidAmount,
  already: InpOrderAlreadyConfirmed,
  recorded: IpnSuccess,
  'still-pending': IpnSuccess,
  unreadable: IpnUnknownError,
};

/**
 * @param query of the gateway's request, as it came
 * @returns what the gateway is answered. Never throws: a fault is answered 99, so that the gateway tries again
 */
export async function settleFromNotification(deps: Deps, query: URLSearchParams): Promise<IpnResponse> {
  try {
    const verification = deps.gateway.verify(query);
    if (!verification.ok) {
      deps.log.warn({ why: verification.why }, 'a payment notification was not believed');
      await keepForgery(deps, query);
      return IpnFailChecksum;
    }
    const { answer } = await settleAttempt(deps, verification.report, 'ipn', (one) => answers[one].RspCode);
    return answers[answer];
  } catch (error) {
    deps.log.error({ error }, 'a payment notification could not be recorded');
    return IpnUnknownError;
  }
}

/** Kept as evidence, in bounds: the same one again is counted, and of new ones only so many a day are written down. */
async function keepForgery(deps: Deps, query: URLSearchParams): Promise<void> {
  const forgery = {
    reference: (query.get('vnp_TxnRef') ?? '').slice(0, 100).replaceAll('\0', ''),
    source: 'ipn',
    verified: false,
    answer: IpnFailChecksum.RspCode,
    parameters: evidence(query),
    at: deps.clock.now(),
  } as const;
  const sql = deps.db.$client;
  if (await countRepetition(sql, forgery)) return;
  if (await allowAttempt(deps, attemptLimits.forgedNotification, 'all'))
    await recordNotification(sql, forgery);
}

/** What came, bounded, the signature left out. */
function evidence(query: URLSearchParams): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [key, value] of [...query].slice(0, 30)) {
    if (key.startsWith('vnp_') && !key.startsWith('vnp_SecureHash'))
      record[key.slice(0, 50)] = value.slice(0, 300).replaceAll('\0', '');
  }
  return record;
}
