// All that somebody follows, for himself. It is everything that is stored about him here.
import type { Followings } from '#app/read-models/following.ts';
import { present } from '#app/values/present.ts';
import { listFollowings } from '#db/queries/following.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { findListed } from './find-followed.server.ts';
import { emailOf, reachSubscriber, type Holder } from './subscriber.server.ts';

/** @returns undefined when a token belongs to nobody (any more) */
export async function readFollowings(deps: Deps, holder: Holder): Promise<Followings | undefined> {
  const subscriber = await reachSubscriber(deps, holder);
  if (subscriber === undefined)
    return 'token' in holder ? undefined : { ...present({ email: holder.email }), lines: [] };
  const rows = (await listFollowings(deps.db, [subscriber.id])).filter(({ endedAt }) => endedAt === null);
  const lines = await Promise.all(
    rows.map(async ({ id, kind, target, askedAt, confirmedAt }) => ({
      id,
      thing: await findListed(deps, { kind, target }),
      askedAt,
      ...present({ confirmedAt }),
    })),
  );
  return { email: emailOf(deps, subscriber), lines };
}
