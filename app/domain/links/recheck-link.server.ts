// Somebody asks at once whether a link opens, after he mended it or doubts it. It makes a link good, never worse: what
// is broken is what did not open on three nights.
import { present } from '#app/values/present.ts';
import { listLinkChecks, lockLinkChecks, saveLinkCheck } from '#db/queries/links.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { notInThisSection } from '../publishing/reach-item.server.ts';
import { capacitiesOf } from '../publishing/ties.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { findingOf, afterProbe, networkIsDown } from './verdict.ts';
import { linksInUse } from './links-in-use.server.ts';

/** Seconds before the same link is tried again, however often the button is pressed. */
const restSeconds = 60;

/**
 * @returns `finding`: what is wrong, in words; absent when it opens. Refused as `not-found` where no item leads there,
 *   `not-allowed` to whoever has no part in such a section, `not-possible` when it was looked at just now, or when our own network
 *   may be down
 */
export async function recheckLink(
  deps: Deps,
  actor: Actor,
  { url }: { readonly url: string },
): Promise<Outcome<{ finding?: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  // Only what readers can follow is asked for: the portal runs no errands.
  const uses = (await linksInUse(deps, deps.db)).get(url);
  if (uses === undefined) return refuse('not-found', 'Liên kết này không còn trong bài nào.');
  const capacities = await capacitiesOf(deps, deps.db, actor);
  if (!uses.some(({ section }) => capacities(section).length > 0)) return notInThisSection();
  const [lastCheck] = await listLinkChecks(deps.db, [url]);
  if (
    lastCheck !== undefined &&
    deps.clock.now().getTime() - lastCheck.lastTriedAt.getTime() < restSeconds * 1000
  )
    return refuse('not-possible', 'Liên kết này vừa được kiểm tra. Hãy đợi một phút rồi thử lại.');
  const probe = await deps.linkProber.probe(url);
  if (networkIsDown([probe]))
    return refuse(
      'not-possible',
      'Không hỏi được tên miền của trang này: tên miền không còn, hoặc Cổng đang không ra được Internet. Kết quả lần này không được ghi.',
    );
  return deps.db.transaction(async (tx) => {
    await lockLinkChecks(tx);
    const [checkBefore] = await listLinkChecks(tx, [url]);
    const state = afterProbe(checkBefore, probe, deps.clock.now(), undefined);
    await saveLinkCheck(tx, { url, ...state });
    const sections = [...new Set(uses.map(({ section }) => section.id))];
    await tellFollowers(deps, tx, { kind: 'links', sections });
    const finding = findingOf(state);
    return { ok: true, ...present({ finding }) };
  });
}
