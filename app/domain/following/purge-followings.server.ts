// Nobody's address is stored longer than it is good for: what was never confirmed goes after a week, what was left after
// a month, in which the old link still tells what it was.
import { purgeFollowings as purge } from '#db/queries/following.server.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { unconfirmedDays } from './following-mails.ts';

const endedDays = 30;

/** @returns how many addresses went */
export async function purgeFollowings(deps: Deps): Promise<number> {
  const now = deps.clock.now().getTime();
  const removedCount = await deps.db.transaction((tx) =>
    purge(tx, {
      askedBefore: new Date(now - unconfirmedDays * dayMs),
      endedBefore: new Date(now - endedDays * dayMs),
    }),
  );
  if (removedCount > 0) deps.log.info({ gone: removedCount }, 'addresses of former subscribers removed');
  return removedCount;
}
