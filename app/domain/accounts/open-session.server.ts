// better-auth opens sessions for addresses; this has it open one for whoever proved himself otherwise, by the same rules.
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth/types';
import * as z from 'zod';

import { visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';

/** Called by `openSession` alone; it has no address. */
export const sessionOpener = {
  id: 'session-opener',
  endpoints: {
    openSessionOf: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new Error('a session for nobody');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return { token: session.token };
      },
    ),
  },
} satisfies BetterAuthPlugin;

/**
 * @param userId who has just proved that he is this
 * @returns the session's cookies
 * @throws APIError `accountClosed` where the account is closed
 */
export async function openSession(
  { auth }: Pick<AccountDeps, 'auth'>,
  visitor: Visitor,
  userId: string,
): Promise<readonly string[]> {
  const { headers } = await auth.api.openSessionOf({
    body: { userId },
    headers: visitorHeaders({ headers: new Headers(), clientIp: visitor.clientIp }),
    returnHeaders: true,
  });
  return headers.getSetCookie();
}
