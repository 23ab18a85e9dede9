// The feed of the drafts put to the people: each draft as it came out, and what was announced of it since.
import { announcementAnchor, announcementText, readAnnouncements } from '#app/consultations/announcements.ts';
import { retitled } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { findConsultations, listAnnouncements } from '#db/queries/consultations.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { latest } from '../publishing/latest.server.ts';

/**
 * @param request `section`: by id; `count`: how many at most
 * @returns drafts and what was announced of them, the newest first
 */
export async function listConsultationFeed(
  deps: Pick<Deps, 'db' | 'unit'>,
  { section, count }: { readonly section: string; readonly count: number },
): Promise<readonly ItemLine[]> {
  const items = await latest(deps, { sections: [section], count });
  const ids = items.map(({ id }) => id);
  const rows = await findConsultations(deps.db, ids);
  const announcements = await listAnnouncements(deps.db, ids);
  const news = items.flatMap((item) => {
    const row = rows.get(item.id);
    if (row === undefined) return [];
    const announcementsOfItem = announcements.filter(({ itemId }) => itemId === item.id);
    return readAnnouncements(announcementsOfItem, row.closesAt).map((one) => ({
      ...item,
      title: retitled(item.title, (own) => `${announcementText(one)}: ${own}`),
      href: `${item.href}#${announcementAnchor(one)}`,
      publishedAt: one.at,
    }));
  });
  return [...news, ...items]
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, count);
}
