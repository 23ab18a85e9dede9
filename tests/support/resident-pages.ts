// Calls the loaders and actions of residents' pages as a browser would: signed in, on a real database.
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node';

import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import type { Database } from '#db/client.server.ts';
import { accountPortal } from './account-portal.ts';
import { testPortal, type TestPortal } from './dossiers.ts';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** What the page is drawn from, or what an error page shows. */
  readonly data: unknown;
  readonly response: Response | undefined;
}

type Handler = (args: ActionFunctionArgs) => unknown;
export type Body = Readonly<Record<string, string>> | FormData;

export interface ResidentPages {
  readonly portal: TestPortal;
  /** @param who "nguyen.van.an" or "motcua"; undefined: nobody is signed in */
  ask(
    who: string | undefined,
    handler: Handler,
    address: string,
    params: Readonly<Record<string, string>>,
    body?: Body,
  ): Promise<Answer>;
}

export function residentPages(db: Database): ResidentPages {
  const accounts = accountPortal(db);
  const portal = testPortal(db);
  const context: AppLoadContext['portal'] = { ...accounts.portal, deps: portal.deps };
  const cookies = new Map<string, Promise<string>>();

  async function cookieOf(account: string): Promise<string> {
    const door = account.includes('.') ? 'resident' : 'staff';
    const visitor = { headers: new Headers(), clientIp: '203.0.113.9' };
    const outcome = await signIn(context, visitor, door, {
      contact: `${account}@demo.phuan`,
      password: 'PhuAn@2018',
    });
    if (!outcome.ok) throw new Error(`${account} could not sign in`);
    return outcome.cookies.map((line) => line.split(';')[0]).join('; ');
  }

  return {
    portal,
    async ask(who, handler, address, params, body) {
      const headers = new Headers();
      if (who !== undefined) {
        if (!cookies.has(who)) cookies.set(who, cookieOf(who));
        headers.set('cookie', (await cookies.get(who)) ?? '');
      }
      const request = new Request(`http://localhost:3000${address}`, {
        headers,
        ...(body === undefined
          ? {}
          : { method: 'POST', body: body instanceof FormData ? body : new URLSearchParams({ ...body }) }),
      });
      const requestContext = { ...accounts.context(), portal: context };
      try {
        return answerOf(await handler({ request, context: requestContext, params }));
      } catch (thrown) {
        // Faults go on; what a page throws on purpose is an answer.
        if (thrown instanceof Error) throw thrown;
        return answerOf(thrown);
      }
    },
  };
}

function answerOf(given: unknown): Answer {
  if (given instanceof Response) {
    const location = given.headers.get('location') ?? undefined;
    return { status: given.status, location, data: undefined, response: given };
  }
  if (typeof given === 'object' && given !== null && 'init' in given && 'data' in given) {
    const init = given.init as ResponseInit | null;
    return { status: init?.status ?? 200, location: undefined, data: given.data, response: undefined };
  }
  return { status: 200, location: undefined, data: given, response: undefined };
}
