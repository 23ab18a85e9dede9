// A section of the site: what came out in it for the first time, as its feed shows it.
import { listLive } from '#db/queries/content-readers.server.ts';
import { findSection } from '#db/queries/content-sections.server.ts';
import { itemLines } from '../../publishing/item-views.server.ts';
import { mostNews, type FollowedKind } from '../followed-kind.ts';

export const section: FollowedKind = {
  label: 'Chuyên mục',
  when: 'chuyên mục này có bài mới',
  async find(db, target) {
    const found = await findSection(db, target);
    return found?.closedAt === null ? { title: found.title, href: found.path } : undefined;
  },
  async news(db, target, firstPublished) {
    const rows = await listLive(
      db,
      { sections: [target], firstPublished },
      { order: 'first-published', limit: mostNews },
    );
    const lines = new Map((await itemLines(db, rows)).map((line) => [line.id, line]));
    return rows.reverse().flatMap(({ item: { id, firstPublishedAt: at } }) => {
      const line = lines.get(id);
      return line === undefined || at === null ? [] : [{ at, text: line.title, href: line.href }];
    });
  },
};
