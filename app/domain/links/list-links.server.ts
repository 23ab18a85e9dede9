// Every link out of the portal, how it stands and where it is used, for staff (Đ13.1b).
import type { LinkLine, LinkSurvey } from '#app/read-models/links.ts';
import { present } from '#app/values/present.ts';
import { linkStateWords, type LinkStateWord } from '#app/vocabulary/link-states.ts';
import { listLinkChecks } from '#db/queries/links.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { comparable } from '../kernel/words.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { capacitiesOf } from '../publishing/ties.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { findingOf, stateOf } from './verdict.ts';
import { linksInUse } from './links-in-use.server.ts';

const rank = ({ state }: LinkLine) => linkStateWords.indexOf(state);

/**
 * @param input `state`: all when absent; `words`: in the address, or in the title of an item that leads there
 * @returns what is broken first; `counts` are of all links, whatever is asked for. Refused as `not-allowed` to all but staff
 */
export async function listLinks(
  deps: Deps,
  actor: Actor,
  input: { readonly state?: LinkStateWord; readonly words?: string },
): Promise<Outcome<LinkSurvey>> {
  if (actor.kind !== 'staff') return staffOnly();
  const capacities = await capacitiesOf(deps, deps.db, actor);
  const checks = new Map((await listLinkChecks(deps.db)).map((row) => [row.url, row]));
  const all = [...(await linksInUse(deps, deps.db))].map(([url, uses]): LinkLine => {
    const check = checks.get(url);
    const finding = check && findingOf(check);
    return {
      url,
      state: stateOf(check),
      failures: check?.failures ?? 0,
      ...present({
        finding,
        movedTo: check?.movedTo,
        lastTriedAt: check?.lastTriedAt,
        lastGoodAt: check?.lastGoodAt,
      }),
      uses: uses.map(({ itemId, title, section }) => ({ itemId, title, section: section.title })),
      mayRecheck: uses.some(({ section }) => capacities(section).length > 0),
    };
  });
  const words = comparable(input.words ?? '').split(' ');
  const count = (state: LinkStateWord) => all.filter((line) => line.state === state).length;
  const rows = all
    .filter(({ state }) => input.state === undefined || state === input.state)
    .filter(({ url, uses }) => {
      const text = comparable([url, ...uses.map(({ title }) => title)].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b) || a.url.localeCompare(b.url));
  return {
    ok: true,
    rows,
    counts: {
      hong: count('hong'),
      'chua-chac': count('chua-chac'),
      chuyen: count('chuyen'),
      'chua-thu': count('chua-thu'),
      tot: count('tot'),
    },
  };
}
