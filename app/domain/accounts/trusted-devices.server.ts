// A browser of which a member of the staff says that it is his own: for some time he signs in there by his password alone. What is asked for
// again, is asked for there as well (docs/decisions/122-second-factor.md).
import { dayMs, minuteMs } from '#app/values/durations.ts';
import { present } from '#app/values/present.ts';
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import type { TrustedDevice } from '#app/read-models/second-factor.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  deleteTrustedDevices,
  insertTrustedDevice,
  isTrustedDevice,
  listTrustedDevices,
} from '#db/queries/ways-in.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { newToken } from '../kernel/random.server.ts';
import type { Visitor } from './account-deps.server.ts';
import { cookieLine, tokenIn, type CookieKind } from './cookies.server.ts';
import { deviceOf } from './device-of.ts';

const trustedMs = secondFactorRules.trustedDays * dayMs;
const deviceCookie: CookieKind = { name: 'phuan.device', sameSite: 'Strict' };

/** A telephone, a computer at the desk, one at home, and a few that were set up anew. */
const mostDevices = 5;

/**
 * Called where a code was just taken, in the transaction that took it.
 * @returns the cookie
 */
export async function trustDevice(
  deps: Pick<Deps, 'unit'>,
  tx: Transaction,
  visitor: Pick<Visitor, 'headers'>,
  userId: string,
): Promise<string> {
  const token = newToken();
  const now = new Date();
  const before = tokenIn(deps, visitor, deviceCookie);
  if (before !== undefined) await deleteTrustedDevices(tx, userId, tokenDigest(before));
  for (const { tokenDigest: oldest } of (await listTrustedDevices(tx, userId, now)).slice(mostDevices - 1))
    await deleteTrustedDevices(tx, userId, oldest);
  await insertTrustedDevice(tx, {
    ...{ tokenDigest: tokenDigest(token), userId, device: deviceOf(visitor.headers) ?? null },
    ...{ trustedAt: now, expiresAt: new Date(now.getTime() + trustedMs) },
  });
  return cookieLine(deps, deviceCookie, token, trustedMs);
}

/**
 * @returns as when the code counts as shown in a session that begins here now: so long ago that whatever asks again does; null where the
 *   browser is not trusted
 */
export async function codeShownHere(
  deps: Pick<Deps, 'unit'>,
  tx: Transaction,
  visitor: Pick<Visitor, 'headers'>,
  userId: string,
): Promise<Date | null> {
  const token = tokenIn(deps, visitor, deviceCookie);
  const now = new Date();
  const isTrusted =
    token !== undefined && (await isTrustedDevice(tx, { userId, tokenDigest: tokenDigest(token), now }));
  return isTrusted ? new Date(now.getTime() - secondFactorRules.provenMinutes * minuteMs) : null;
}

/** The latest first. */
export async function listOwnTrustedDevices(
  db: Queryable,
  userId: string,
): Promise<readonly TrustedDevice[]> {
  return (await listTrustedDevices(db, userId, new Date())).map(({ device, expiresAt }) => ({
    ...present({ device: device ?? undefined }),
    until: expiresAt,
  }));
}
