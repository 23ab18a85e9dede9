// A version that was approved for a later day begins: the index and all kept pages follow. Names, mails and papers need no
// such step, they ask for the day each time.
import { versionOn } from '#app/commune/timeline.ts';
import { localDate } from '#catalog/local-date.ts';
import { listStandingVersions, markFollowed } from '#db/queries/commune.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** Run it often. @returns whether one began since it ran last */
export async function followCommune(deps: Pick<Deps, 'db' | 'clock' | 'followers'>): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const today = localDate(at);
    if (!(await markFollowed(tx, today, at))) return false;
    const currentVersion = versionOn(await listStandingVersions(tx), today);
    if (currentVersion === undefined) return false;
    await tellFollowers(deps, tx, { kind: 'commune', unit: currentVersion.facts });
    return true;
  });
}
