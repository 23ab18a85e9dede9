// Whether a server that somebody else runs is there, and whether it is heard. The driver mends a lost connection when it is next used; it
// listens again once, at that very moment, and where the server is not back by then it never does (decision 134). So a portal asks
// every second, and is told by the connection that listens: what is said at one end has to be heard at the other.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { Database } from './client.server.ts';

export interface ServerEvents {
  /** It does not answer, or only lets read. */
  down(why: string): void;
  /** It answers again, or what it tells was not heard: whoever listened has to listen anew. */
  up(): void;
}

export interface WatchedServer {
  /** From now on this connection is what hears. It is watched from the first time on. */
  hearBy(listener: Database): Promise<void>;
  stop(): Promise<void>;
}

/** How a server is watched; each of them in milliseconds. */
export interface Patience {
  readonly everyMs: number;
  /** So long one question may take; of two that failed in a row it is down. */
  readonly answerMs: number;
  /** So long what was told may be on its way. */
  readonly heardMs: number;
}

const usual: Patience = { everyMs: 1000, answerMs: 5000, heardMs: 5000 };

/**
 * @param ways connections of their own, one for each way to the server: the first is told by, all have to answer
 * @param events come in turns: never `down` twice
 */
export function watchServer(
  ways: readonly [Database, ...Database[]],
  events: ServerEvents,
  { everyMs, answerMs, heardMs }: Patience = usual,
): WatchedServer {
  const channel = `alive_${randomBytes(8).toString('hex')}`;
  const stopping = new AbortController();
  let watching: Promise<void> | undefined;
  let isDown = false;
  let lastTold = 0;
  let lastHeard = 0;
  /** When the first of what was told and not heard yet was told; undefined where all was heard. */
  let unheardSince: number | undefined;

  /** @returns why it is not there; undefined where it is */
  const ask = async (): Promise<string | undefined> => {
    const late = wait(answerMs, 'no answer', { ref: false });
    const answers = ways.map(async ({ $client: sql }) => {
      const [row] = await sql<{ isStandby: boolean }[]>`select pg_is_in_recovery() as "isStandby"`;
      return row?.isStandby === true ? 'it is a standby' : undefined;
    });
    const all = Promise.all(answers).then(
      (whys) => whys.find((why) => why !== undefined),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    return Promise.race([all, late]);
  };

  /** A server whose commits wait for a lost standby answers, and tells nobody anything: that is not being deaf. */
  const tell = (): void => {
    lastTold += 1;
    const number = lastTold;
    ways[0]
      .$client`select set_config('synchronous_commit', 'off', true), pg_notify(${channel}, ${String(number)})`
      .then(() => {
        if (lastHeard < number) unheardSince ??= Date.now();
      })
      .catch(() => {});
  };

  const look = async (): Promise<void> => {
    let why = await ask();
    // Somebody may have ended that one connection.
    if (why !== undefined && !isDown) {
      await wait(Math.min(500, everyMs), undefined, { ref: false });
      why = await ask();
    }
    if (stopping.signal.aborted) return;
    if (why !== undefined) {
      if (!isDown) events.down(why);
      isDown = true;
      return;
    }
    const isDeaf = unheardSince !== undefined && Date.now() - unheardSince > heardMs;
    if (isDown || isDeaf) {
      isDown = false;
      unheardSince = undefined;
      lastHeard = lastTold;
      events.up();
      return;
    }
    tell();
  };

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await wait(everyMs, undefined, { ref: false });
      if (!stopping.signal.aborted) await look();
    }
  };

  return {
    async hearBy(listener) {
      watching ??= watch();
      await listener.$client.listen(channel, (number) => {
        lastHeard = Math.max(lastHeard, Number(number));
        if (lastHeard >= lastTold) unheardSince = undefined;
      });
    },
    async stop() {
      stopping.abort();
      await Promise.all(ways.map(({ $client }) => $client.end({ timeout: 0 })));
    },
  };
}
