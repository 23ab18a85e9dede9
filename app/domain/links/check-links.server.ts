// The nightly look at every link out of the portal (Đ13.1b): what does not open three nights in a row is called broken,
// said beside the link on /lien-ket, and told once to those who answer for it.
import { localDate } from '#catalog/local-date.ts';
import {
  forgetLinkChecks,
  listLinkChecks,
  lockLinkChecks,
  saveLinkCheck,
  type LinkCheckRow,
} from '#db/queries/links.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { linksInUse, type LinkUse } from './links-in-use.server.ts';
import { probeAll } from './probe-all.server.ts';
import { tellOfBrokenLinks } from './tell-of-broken-links.server.ts';
import { afterProbe, brokenAfterNights, networkIsDown } from './verdict.ts';

type Uses = ReadonlyMap<string, readonly LinkUse[]>;

/** @returns how many were looked at, and how many of them do not open; both are 0, and nothing is kept, when our own network is down */
export async function checkLinks(deps: Deps): Promise<{ tried: number; failing: number }> {
  const uses = await linksInUse(deps, deps.db);
  const checks = new Map((await listLinkChecks(deps.db)).map((row) => [row.url, row]));
  const probes = await probeAll(deps.linkProber, longestUntriedFirst(uses, checks));
  if (networkIsDown([...probes.values()])) {
    deps.log.warn({ links: probes.size }, 'no link could be looked at: the network is down');
    return { tried: 0, failing: 0 };
  }
  const at = deps.clock.now();
  let failing = 0;
  await deps.db.transaction(async (tx) => {
    // A person may have asked again meanwhile: what is counted is what is stored now.
    await lockLinkChecks(tx);
    const checksBefore = new Map((await listLinkChecks(tx)).map((row) => [row.url, row]));
    for (const [url, probe] of probes) {
      const state = afterProbe(checksBefore.get(url), probe, at, localDate(at));
      await saveLinkCheck(tx, { url, ...state });
      if (state.problem !== null) failing += 1;
    }
    await forgetLinkChecks(tx, [...uses.keys()]);
    await tellOfBrokenLinks(deps, tx, uses);
    const sections = sectionsOf(uses, probes.keys(), await listLinkChecks(tx), checksBefore);
    await tellFollowers(deps, tx, { kind: 'links', sections });
  });
  deps.log.info({ tried: probes.size, failing }, 'links looked at');
  return { tried: probes.size, failing };
}

function longestUntriedFirst(uses: Uses, checks: ReadonlyMap<string, LinkCheckRow>): readonly string[] {
  const lastTriedAt = (url: string) => checks.get(url)?.lastTriedAt.getTime() ?? 0;
  return [...uses.keys()].sort((a, b) => lastTriedAt(a) - lastTriedAt(b));
}

/** The sections on whose pages a link is said not to open, or no longer. */
function sectionsOf(
  uses: Uses,
  urls: Iterable<string>,
  checksAfter: readonly LinkCheckRow[],
  checksBefore: ReadonlyMap<string, LinkCheckRow>,
): readonly string[] {
  const brokenUrls = new Set(checksAfter.filter(isBroken).map(({ url }) => url));
  const changedUrls = [...urls].filter((url) => {
    const checkBefore = checksBefore.get(url);
    return brokenUrls.has(url) || (checkBefore !== undefined && isBroken(checkBefore));
  });
  return [...new Set(changedUrls.flatMap((url) => (uses.get(url) ?? []).map(({ section }) => section.id)))];
}

const isBroken = ({ failures }: LinkCheckRow): boolean => failures >= brokenAfterNights;
