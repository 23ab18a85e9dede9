// Who sends this request, by the session's cookie: a resident, a member of staff with the roles of this hour, or nobody.
import { present } from '#app/values/present.ts';

import { extendSession } from '#db/queries/people.server.ts';
import type { Resident, Staff } from '../kernel/actor.ts';
import { cookieHeader, visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { staffSessionEnd } from './auth.server.ts';
import { staffOf } from './find-staff.server.ts';

export type SignedIn = Resident | Staff;

/** Not at every click: what a session gains is written down once it is so much, in milliseconds. */
const leastGain = 15 * 60_000;

/**
 * @param acts does something: a member of staff stays signed in for it. A page that asks by itself whether he still is, does not
 * @returns undefined where nobody is signed in
 */
export async function readActor(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  acts = false,
): Promise<SignedIn | undefined> {
  const current = await readSession(auth, visitor);
  if (current === undefined) return undefined;
  const { user, session } = current;
  if (user.kind !== 'staff') {
    const { id: userId, name, phone } = user;
    // better-auth takes an address for granted; the table does not.
    const email: string | null = user.email;
    return { kind: 'resident', userId, name, ...present({ email, phone }) };
  }
  const end = staffSessionEnd(session.createdAt);
  if (acts && end.getTime() - session.expiresAt.getTime() >= leastGain)
    await extendSession(deps.db, session.id, end);
  return staffOf(deps, user);
}

/** @param cookies lines of `Set-Cookie`, given just now @returns who was given them; undefined where they open no session */
export const actorOfCookies = (deps: AccountDeps, cookies: readonly string[]) =>
  readActor(deps, { headers: cookieHeader(cookies), clientIp: '' });

/** @returns whose session this is, for a page that greets him and shows him nothing else; undefined where nobody is signed in */
export async function readAccountName(
  { auth }: Pick<AccountDeps, 'auth'>,
  visitor: Visitor,
): Promise<{ readonly name: string; readonly kind: SignedIn['kind'] } | undefined> {
  const user = (await readSession(auth, visitor))?.user;
  return user && { name: user.name, kind: user.kind === 'staff' ? 'staff' : 'resident' };
}

async function readSession(auth: AccountDeps['auth'], visitor: Visitor) {
  if (!visitor.headers.has('cookie')) return undefined;
  const session = await auth.api.getSession({ headers: visitorHeaders(visitor) });
  // A closed account is out at once, whatever its sessions say.
  return session === null || (session.user.disabledAt !== null && session.user.disabledAt !== undefined)
    ? undefined
    : session;
}
