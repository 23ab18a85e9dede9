// The staff's pages as a browser meets them: signed in by password, asked through the routes' own loaders and actions.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { createQueueWatch, type QueueWatch } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import type { Database } from '#db/client.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { accountPortal } from './account-portal.ts';
import { testPortal, type TestPortal } from './dossiers.ts';

export interface Reply {
  readonly status: number;
  /** What the page is drawn from, or what its error page is. */
  readonly data: unknown;
  readonly location: string | undefined;
  readonly headers: Headers;
  /** What it says, where it is no page. */
  readonly body: ReadableStream<Uint8Array> | null;
}

type Params = Readonly<Record<string, string>>;
type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

export interface StaffPages {
  readonly portal: TestPortal;
  readonly queueWatch: QueueWatch;
  /** He signs in anew the next time: what he was signed in to has ended. */
  signInAnew(account: string): void;
  /** @param account "motcua"; nobody when undefined */
  get(door: Door, account: string | undefined, path: string, params?: Params): Promise<Reply>;
  post(
    door: Door,
    account: string | undefined,
    path: string,
    fields: readonly (readonly [string, string | File])[],
    params?: Params,
  ): Promise<Reply>;
}

/** @param lookMs how often lists are counted by the clock; hardly ever, unless said */
export function staffPages(db: Database, lookMs = 3_600_000): StaffPages {
  const portal = testPortal(db);
  const { portal: parts, context } = accountPortal(db);
  const queueWatch = createQueueWatch(portal.deps, { countMs: 20, beatMs: 60, lookMs, pages: 2 });
  const whole = { ...parts, deps: portal.deps, queueWatch };
  const cookies = new Map<string, string>();

  async function cookieOf(account: string): Promise<string> {
    const known = cookies.get(account);
    if (known !== undefined) return known;
    const door = account.includes('.') ? 'resident' : 'staff';
    const visitor = { headers: new Headers(), clientIp: '203.0.113.9' };
    const entered = await signIn(whole, visitor, door, {
      contact: `${account}@demo.phuan`,
      password: demoPassword,
    });
    if (!entered.ok)
      throw new Error(`${account} cannot sign in: ${JSON.stringify(entered.refusal.problems)}`);
    const cookie = entered.cookies.map((line) => line.split(';')[0]).join('; ');
    cookies.set(account, cookie);
    return cookie;
  }

  async function ask(
    door: Door,
    account: string | undefined,
    path: string,
    params: Params,
    init: RequestInit,
  ): Promise<Reply> {
    const headers = new Headers(account === undefined ? {} : { cookie: await cookieOf(account) });
    const request = new Request(`http://localhost:3000${path}`, { ...init, headers });
    let answer: unknown;
    try {
      answer = await door({ request, params, context: { ...context(), portal: whole } });
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown;
      answer = thrown;
    }
    return replyOf(answer);
  }

  return {
    portal,
    queueWatch,
    signInAnew: (account) => void cookies.delete(account),
    get: (door, account, path, params = {}) => ask(door, account, path, params, {}),
    post(door, account, path, fields, params = {}) {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      return ask(door, account, path, params, { method: 'POST', body });
    },
  };
}

function replyOf(answer: unknown): Reply {
  if (answer instanceof Response) {
    return {
      status: answer.status,
      data: undefined,
      location: answer.headers.get('location') ?? undefined,
      headers: answer.headers,
      body: answer.body,
    };
  }
  if (typeof answer === 'object' && answer !== null && 'data' in answer && 'init' in answer) {
    const { data, init } = answer as { data: unknown; init: ResponseInit | null };
    return {
      status: init?.status ?? 200,
      data,
      location: undefined,
      headers: new Headers(init?.headers),
      body: null,
    };
  }
  return { status: 200, data: answer, location: undefined, headers: new Headers(), body: null };
}
