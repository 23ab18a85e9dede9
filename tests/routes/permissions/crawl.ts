// Asks the portal as somebody, and says in one word what it answered.
import type { AppLoadContext } from '@remix-run/node';
import { strFromU8, unzipSync } from 'fflate';

import { workFor } from '#app/adapters/asker.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Portal } from '#app/server/portal.ts';

/**
 * `in`: he gets it, or is told at its page what is wrong with what he sent. `on`: somewhere else. `door`: to where one signs in, or shows
 * the factor. `proof`: the factor is asked for again. `fault`: none of these.
 */
export type Answer = 'in' | 'on' | 'door' | 'proof' | 'out' | 'fault';

export interface Reply {
  readonly answer: Answer;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface Ask {
  readonly address: string;
  /** What a page is drawn from is asked: who may not read it is told so already. */
  readonly isPage: boolean;
  /** Of an act. */
  readonly fields?: readonly (readonly [string, string])[];
}

export type Asker = (what: Ask) => Promise<Reply>;

const origin = 'http://localhost:3000';
const refused = new Set([401, 403, 404, 405, 410]);
const doors = [paths.signIn(), paths.staffSignIn()];
const isDoor = (to: string) =>
  doors.some((door) => /^(?:[?#/]|$)/.test(to.slice(door.length)) && to.startsWith(door));

/** Of a workbook what stands in it: the archive around it says when it was written. */
async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type')?.includes('spreadsheetml') !== true) return response.text();
  return Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())))
    .filter(([name]) => !name.startsWith('docProps/'))
    .map(([name, content]) => name + strFromU8(content))
    .join('');
}

/**
 * One thing after the other, as one person asks: who he is, is found out once.
 * @param portal its files, drawings and archives open nothing: whoever comes so far was let in
 */
export function askerOf(
  handle: (request: Request, context: AppLoadContext) => Promise<Response>,
  portal: Portal,
  { cookie, context }: { readonly cookie: string; readonly context: AppLoadContext },
): Asker {
  let reached = false;
  const opens = () => {
    reached = true;
    return Promise.reject(new Error('opened'));
  };
  const draws = () => {
    reached = true;
    return Promise.resolve({ done: false as const, trouble: 'busy' as const });
  };
  const pool = { run: draws, close: async () => {} };
  const { deps, backups } = portal;
  const own: AppLoadContext = {
    ...context,
    portal: {
      ...portal,
      backups: { ...backups, folder: { ...backups.folder, open: opens, keep: opens, take: opens } },
      deps: { ...deps, files: { ...deps.files, get: opens }, drawing: pool, reading: pool },
    },
  };
  return async ({ address, isPage, fields }) => {
    reached = false;
    const url = new URL(address, origin);
    if (isPage) url.pathname = url.pathname === '/' ? '/_root.data' : `${url.pathname}.data`;
    const request = new Request(url, {
      headers: { cookie },
      ...(fields && {
        method: 'POST',
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
      }),
    });
    const response = await workFor('a test', () => handle(request, own), fields === undefined);
    const { status, headers } = response;
    const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (isStream) await response.body?.cancel();
    // Of a file that is read while it is sent, nothing comes.
    const body = isStream ? '' : await textOf(response).catch(() => '');
    const to =
      headers.get('location') ?? (status === 202 ? /"redirect","([^"]+)"/.exec(body)?.[1] : undefined);
    const answer = (): Answer => {
      // Too many are drawn just now: he was let as far as that.
      if (reached || status === 503) return 'in';
      if (to !== undefined) return isDoor(to) ? 'door' : 'on';
      if (status >= 500) return 'fault';
      if (status === 403 && body.includes('"proof"')) return 'proof';
      return refused.has(status) ? 'out' : 'in';
    };
    return { answer: answer(), status, headers, body };
  };
}
