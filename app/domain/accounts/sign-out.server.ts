// Ends the session, here and in the database.
import { visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';

/** @returns the cookies that clear the browser's session; signing out twice is fine */
export async function signOut({ auth }: AccountDeps, visitor: Visitor): Promise<readonly string[]> {
  const { headers } = await auth.api.signOut({ headers: visitorHeaders(visitor), returnHeaders: true });
  return headers.getSetCookie();
}
