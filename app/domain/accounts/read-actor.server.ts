// Who sends this request, by the session's cookie: a resident, a member of staff with the roles of this hour, or nobody.
import { present } from '#app/values/present.ts';

import { extendSession, type SessionHolder } from '#db/queries/ways-in.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import { sessionLengths } from './session-lengths.ts';
import type { Resident, Staff, StaffSession } from '../kernel/actor.ts';
import type { AccountDeps } from './account-deps.server.ts';
import type { Known } from './cookies.server.ts';
import { staffOf } from './find-staff.server.ts';
import { readSession, sessionEnd } from './sessions.server.ts';

export type SignedIn = Resident | Staff;

/**
 * @param acts does something: he stays signed in for it. A page that asks by itself whether he still is, does not
 * @returns undefined where nobody is signed in
 */
export async function readActor(
  { deps }: AccountDeps,
  visitor: Known,
  acts = false,
): Promise<SignedIn | undefined> {
  const current = await readSession({ deps }, visitor);
  if (current === undefined) return undefined;
  const { user, session } = current;
  const end = sessionEnd(user.kind, session.createdAt);
  if (acts && end.getTime() - session.expiresAt.getTime() >= sessionLengths[user.kind].leastGainMs)
    await extendSession(deps.db, session.tokenDigest, end);
  if (user.kind !== 'staff') {
    const { id: userId, name, email, phone } = user;
    return { kind: 'resident', userId, name, ...present({ email, phone }) };
  }
  return { ...(await staffOf(deps, current)), session: sessionOf(current) };
}

const sessionOf = ({ session: { tokenDigest, factorShownAt } }: SessionHolder): StaffSession => ({
  tokenDigest,
  ...present({
    provenUntil:
      factorShownAt && new Date(factorShownAt.getTime() + secondFactorRules.provenMinutes * minuteMs),
  }),
});

/** @returns whose session this is, for a page that greets him and shows him nothing else; undefined where nobody is signed in */
export async function readAccountName(
  deps: AccountDeps,
  visitor: Known,
): Promise<{ readonly name: string; readonly kind: SignedIn['kind'] } | undefined> {
  const user = (await readSession(deps, visitor))?.user;
  return user && { name: user.name, kind: user.kind };
}
