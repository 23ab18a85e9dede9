// Who is signed in: a cookie with 32 random bytes, of which the portal stores the digest. A session is opened with the account held,
// so that it either ends with the password that opened it or is not opened any more. Of a member of the staff it is half a session until he
// has shown his second factor: nothing but the page that asks for it knows whose it is (docs/decisions/122-second-factor.md).
import type { Transaction } from '#db/client.server.ts';
import type { UserRow } from '#db/queries/people.server.ts';
import {
  deleteSession,
  extendSession,
  findSecondFactor,
  findSession,
  insertSession,
  listSessionsOf,
  replaceSession,
  type SessionHolder,
} from '#db/queries/ways-in.server.ts';
import { listAccountEvents } from '#db/queries/account-events.server.ts';
import { present } from '#app/values/present.ts';
import type { OwnAccountEvent, OwnSession } from '#app/read-models/own-data.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { sessionLengths } from './session-lengths.ts';
import { accountEvents, failedEvents } from '#app/vocabulary/security-events.ts';
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { noteAccountEvent } from '../kernel/security-events.server.ts';
import { newToken } from '../kernel/random.server.ts';
import type { AccountDeps, Browsing, Visitor } from './account-deps.server.ts';
import { cookieLine, tokenIn, type CookieKind, type Known } from './cookies.server.ts';
import { deviceOf } from './device-of.ts';
import { noteOf } from './account-note.ts';
import { noteSignInPlace } from './attempts.server.ts';
import { asksPassword } from './own-password.server.ts';
import { codeShownHere } from './trusted-devices.server.ts';

const halfSession = secondFactorRules.halfSessionMinutes * minuteMs;

/**
 * @param beganAt when he signed in
 * @returns when the session of somebody ends who does something now; by the system's time, as all of sessions
 */
export function sessionEnd(kind: AccountKind, beganAt: Date): Date {
  const { idleMs, longestMs } = sessionLengths[kind];
  return new Date(Math.min(Date.now() + idleMs, beganAt.getTime() + longestMs));
}

/** What the session's cookie is called: `__Host-` where the portal is served over https. */
export const sessionCookie = 'phuan.session';

const sessionKind: CookieKind = { name: sessionCookie, sameSite: 'Lax' };

/** @returns by what the session is stored that this request brings, whether or not it still holds; undefined where it brings none */
export function sessionIn(deps: Pick<Deps, 'unit'>, visitor: Known): Uint8Array | undefined {
  const token = tokenIn(deps, visitor, sessionKind);
  return token === undefined ? undefined : tokenDigest(token);
}

/**
 * Signs in at this browser; the session that it brought ends.
 * @param user who has just proved that he is this; held by `tx`
 * @returns the session's cookies
 */
export async function openSession(
  deps: Deps,
  tx: Transaction,
  visitor: Visitor,
  { id: userId, kind }: Pick<UserRow, 'id' | 'kind'>,
): Promise<readonly string[]> {
  const replaced = sessionIn(deps, visitor);
  if (replaced !== undefined) await deleteSession(tx, replaced);
  const token = newToken();
  const createdAt = new Date();
  const factor = kind === 'staff' ? ((await findSecondFactor(tx, userId)) ?? null) : null;
  const session = {
    ...{ tokenDigest: tokenDigest(token), userId, createdAt },
    factorShownAt: factor && (await codeShownHere(deps, tx, visitor, userId)),
    device: deviceOf(visitor.headers) ?? null,
  };
  const isHalf = lackOf(deps, { user: { kind }, session, factor }) !== undefined;
  const expiresAt = isHalf ? new Date(createdAt.getTime() + halfSession) : sessionEnd(kind, createdAt);
  await insertSession(tx, { ...session, expiresAt });
  await noteAccountEvent(deps, tx, 'signed-in', noteOf(visitor, userId));
  // Who knows the password alone has not shown that the place is his.
  if (!isHalf) await noteSignInPlace(deps, tx, userId, visitor.clientIp);
  return [cookieLine(deps, sessionKind, token, sessionLengths[kind].longestMs)];
}

/**
 * Its owner has shown his second factor: the session goes on under another token, and who knows that of before knows nothing any more.
 * @returns false where it ended meanwhile, or goes on under another token already
 */
export async function renewSession(
  deps: Deps,
  tx: Transaction,
  visitor: Browsing,
  kind: AccountKind,
): Promise<boolean> {
  const before = sessionIn(deps, visitor);
  if (before === undefined) return false;
  const token = newToken();
  const at = new Date();
  const createdAt = await replaceSession(tx, before, { tokenDigest: tokenDigest(token), factorShownAt: at });
  if (createdAt === undefined) return false;
  await extendSession(tx, tokenDigest(token), sessionEnd(kind, createdAt));
  visitor.given.push(cookieLine(deps, sessionKind, token, sessionLengths[kind].longestMs));
  return true;
}

/** What half a session lacks: a code of the second factor, or the factor itself. */
export type SessionLack = 'code' | 'enrolment';

/** @returns undefined for a whole session */
function lackOf(
  { staffSecondFactor }: Pick<Deps, 'staffSecondFactor'>,
  {
    user,
    session,
    factor,
  }: {
    readonly user: Pick<SessionHolder['user'], 'kind'>;
    readonly session: Pick<SessionHolder['session'], 'factorShownAt'>;
    readonly factor: object | null;
  },
): SessionLack | undefined {
  if (user.kind !== 'staff') return undefined;
  if (factor === null) return staffSecondFactor === 'required' ? 'enrolment' : undefined;
  return session.factorShownAt === null ? 'code' : undefined;
}

/** Whole or half: for what is about the second factor itself. Everybody else asks `readSession`. */
export async function readAnySession(
  { deps }: AccountDeps,
  visitor: Known,
): Promise<{ readonly holder: SessionHolder; readonly lack: SessionLack | undefined } | undefined> {
  const digest = sessionIn(deps, visitor);
  const holder =
    digest && (await findSession(deps.db, digest, { now: new Date(), rolesAt: deps.clock.now() }));
  return holder && { holder, lack: lackOf(deps, holder) };
}

/**
 * @returns undefined where nobody is signed in: also where his account is closed, the session over, or his second factor not shown in
 *   it: he is nobody yet
 */
export async function readSession(deps: AccountDeps, visitor: Known): Promise<SessionHolder | undefined> {
  const found = await readAnySession(deps, visitor);
  return found?.lack === undefined ? found?.holder : undefined;
}

/** @returns the cookies that clear the browser's session; signing out twice is fine */
export async function signOut({ deps }: AccountDeps, visitor: Known): Promise<readonly string[]> {
  const digest = sessionIn(deps, visitor);
  if (digest !== undefined) await deleteSession(deps.db, digest);
  return [cookieLine(deps, sessionKind, '', 0)];
}

/** @param visitor his request: by its session the device at which he looks is told from the others */
export async function listOwnSessions(
  deps: Pick<Deps, 'db' | 'unit'>,
  userId: string,
  visitor: Known,
): Promise<readonly OwnSession[]> {
  const own = sessionIn(deps, visitor);
  return (await listSessionsOf(deps.db, userId, new Date())).map(
    ({ tokenDigest: digest, device, createdAt, expiresAt }) => ({
      ...present({ device }),
      ...{ since: createdAt, until: expiresAt },
      here: own !== undefined && Buffer.from(digest).equals(own),
    }),
  );
}

/** @returns whether he says once more who he is before he ends a session; a second factor of his is asked for apart */
export async function asksBeforeEnding(deps: AccountDeps, visitor: Known): Promise<boolean> {
  const holder = await readSession(deps, visitor);
  return holder !== undefined && holder.factor === null && asksPassword(holder);
}

/** The latest first: who came in to the account, and who was refused. */
export async function listOwnEvents(
  { db }: Pick<Deps, 'db'>,
  userId: string,
  most = 10,
): Promise<readonly OwnAccountEvent[]> {
  return (await listAccountEvents(db, userId, most)).map(({ id, event, device, at }) => ({
    ...{ id, what: accountEvents[event], at, failed: failedEvents.has(event) },
    ...present({ device: device ?? undefined }),
  }));
}
