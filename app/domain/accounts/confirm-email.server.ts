// The link of the confirmation mail was opened and confirmed: the account can be used from now on, and its owner is in.
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { authErrorCode, visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { accountWords } from './account-words.ts';
import { accountClosed } from './auth.server.ts';
import { actorOfCookies } from './read-actor.server.ts';
import { endSession } from './sign-out.server.ts';

/**
 * @returns the cookies of a resident's new session; none where the address was confirmed before (a link opens the portal
 *   once) or belongs to staff, who have a door of their own. Refused as `invalid` for a link that is over or false, and for an account
 *   that is closed
 */
export async function confirmEmail(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  token: string,
): Promise<Outcome<{ cookies: readonly string[] }>> {
  try {
    const { headers } = await auth.api.verifyEmail({
      query: { token },
      headers: visitorHeaders({ headers: new Headers(), clientIp: visitor.clientIp }),
      returnHeaders: true,
    });
    const cookies = headers.getSetCookie();
    if (cookies.length === 0) return { ok: true, cookies };
    const actor = await actorOfCookies({ deps, auth }, cookies);
    if (actor?.kind === 'resident') return { ok: true, cookies };
    await endSession({ deps, auth }, cookies);
    return { ok: true, cookies: [] };
  } catch (error) {
    const code = authErrorCode(error);
    if (code === undefined) throw error;
    return refuse('invalid', code === accountClosed ? accountWords.closed : accountWords.badLink);
  }
}
