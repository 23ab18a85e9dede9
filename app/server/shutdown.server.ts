// Ending well: stop accepting, finish what runs, close in the opposite order of opening.
import type { Logger } from 'pino';

import { say } from './progress.ts';

export interface Stop {
  /** What is added last is closed first. */
  add(name: string, close: () => Promise<unknown>): void;
  /** Closes all that was added, and goes on living: who calls it opens it anew. */
  closeParts(): Promise<void>;
  /** Stops because something essential is gone. */
  now(why: string): void;
  /** Closes what the start had opened before it failed. */
  afterFailedStart(): Promise<never>;
}

/** How long parts may take to close, on the whole. */
export const stopPatienceMs = 25_000;

/** @param noticeMs how long others are told first that it stops: nothing is closed meanwhile */
export function onStop(logger: Logger, noticeMs: number): Stop {
  const open: { name: string; close: () => Promise<unknown> }[] = [];
  let stopping = false;

  async function closeParts(closes: (name: string) => void = () => {}): Promise<void> {
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      closes(part.name);
      try {
        await part.close();
      } catch (error) {
        logger.error({ error, part: part.name }, 'a part did not close');
      }
    }
  }

  async function closeAll(code: number, last?: string): Promise<never> {
    stopping = true;
    let closing: string | undefined;
    setTimeout(() => {
      logger.fatal({ part: closing }, 'a part did not close in time');
      process.exit(1);
    }, noticeMs + stopPatienceMs).unref();
    await closeParts((name) => (closing = name));
    if (last !== undefined) say(last);
    process.exit(code);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      say('\nĐang dừng, xin đợi…');
      void closeAll(0, 'Đã dừng.');
    });
  }
  // A fault nobody caught leaves the process in a state nobody knows: say it, end well, let it be restarted.
  process.on('uncaughtException', (error) => {
    logger.fatal({ error }, 'a fault nobody caught');
    if (!stopping) void closeAll(1);
  });
  process.on('unhandledRejection', (error) => {
    logger.error({ error }, 'a rejection nobody awaited');
  });

  return {
    add(name, close) {
      open.push({ name, close });
    },
    closeParts,
    now(why) {
      if (stopping) return;
      logger.fatal({ why }, 'the portal cannot go on');
      void closeAll(1);
    },
    afterFailedStart: () => closeAll(1),
  };
}
