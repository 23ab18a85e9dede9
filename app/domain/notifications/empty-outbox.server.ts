// Messages whose time is over are emptied: the outbox, and each backup after it, tells of what and when they were, and no more.
import { sentMessageDays, undeliveredMessageDays } from '#app/retention/days.ts';
import { emptyMessages } from '#db/queries/outbox.server.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';

const atOnce = 2000;

/** @returns how many were emptied */
export async function emptyOutbox({ db, clock, log }: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<number> {
  const at = clock.now();
  const before = (days: number) => new Date(at.getTime() - days * dayMs);
  const over = { sentBy: before(sentMessageDays), givenUpBy: before(undeliveredMessageDays), at };
  let emptied = 0;
  let last: number;
  do {
    last = await emptyMessages(db, { ...over, limit: atOnce });
    emptied += last;
  } while (last === atOnce);
  if (emptied > 0) log.info({ emptied }, 'messages were emptied');
  return emptied;
}
