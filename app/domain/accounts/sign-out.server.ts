// Ends the session, here and in the database.
import { cookieHeader, visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';

/** @returns the cookies that clear the browser's session; signing out twice is fine */
export async function signOut({ auth }: AccountDeps, visitor: Visitor): Promise<readonly string[]> {
  const { headers } = await auth.api.signOut({ headers: visitorHeaders(visitor), returnHeaders: true });
  return headers.getSetCookie();
}

/** Closes a session that better-auth has just opened for somebody who stands at the wrong door. @param cookies lines of `Set-Cookie` */
export async function endSession({ auth }: AccountDeps, cookies: readonly string[]): Promise<void> {
  await auth.api.signOut({ headers: cookieHeader(cookies) });
}
