// Looks at many links without being a burden: a few sites at once, and one question at a time to each.
import type { LinkProber, Probe } from '#app/adapters/link-prober.ts';
import { minuteMs } from '#app/values/durations.ts';

const sitesAtOnce = 4;
/** A site that was silent twice is not waited for again tonight. */
const patience = 2;
/** The job has ten minutes: what is not reached by then comes first the next night. */
const longestMs = 8 * minuteMs;

/**
 * @param urls those to look at first come first
 * @returns by address; those for which the time did not suffice are not in it
 */
export async function probeAll(
  prober: LinkProber,
  urls: readonly string[],
): Promise<ReadonlyMap<string, Probe>> {
  const probes = new Map<string, Probe>();
  const bySite = new Map<string, string[]>();
  for (const url of urls) {
    const site = URL.canParse(url) ? new URL(url).host : '';
    bySite.set(site, [...(bySite.get(site) ?? []), url]);
  }
  const sites = [...bySite.values()];
  const end = performance.now() + longestMs;
  async function work(): Promise<void> {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) {
      let lastProbe: Probe | undefined;
      let times = 0;
      for (const url of site) {
        if (performance.now() > end) return;
        const probe = times >= patience && lastProbe !== undefined ? lastProbe : await prober.probe(url);
        probes.set(url, probe);
        times = probe.problem === 'timeout' ? times + 1 : 0;
        lastProbe = probe;
      }
    }
  }
  await Promise.all(Array.from({ length: sitesAtOnce }, work));
  return probes;
}
