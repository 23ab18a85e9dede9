// What is to be followed, as its page calls it.
import type { FollowedThing } from '#app/read-models/following.ts';
import type { Queryable } from '#db/client.server.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { followedKinds } from './followed-kinds.server.ts';

/** More is no target's name, and goes to no database. */
const longestTarget = 200;

/** @returns undefined when readers have no such thing */
export async function findFollowed(
  { db }: { readonly db: Queryable },
  { kind, target }: { readonly kind: string; readonly target: string },
): Promise<FollowedThing | undefined> {
  const entry = own(followedKinds, kind);
  if (entry === undefined || target.length > longestTarget) return undefined;
  const followed = await entry.find(db, target);
  return followed && { label: entry.label, when: entry.when, ...followed };
}

/**
 * What is followed, for a list, which no single entry may break.
 * @returns undefined when readers have no such thing, and where it cannot be read, which is logged
 */
export async function findListed(
  deps: Pick<Deps, 'db' | 'log'>,
  of: { readonly kind: string; readonly target: string },
): Promise<FollowedThing | undefined> {
  try {
    return await findFollowed(deps, of);
  } catch (error) {
    deps.log.error({ error, ...of }, 'what is followed cannot be read');
    return undefined;
  }
}
