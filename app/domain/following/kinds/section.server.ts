// A section of the site: what came out in it for the first time, as its feed shows it.
import { paths } from '#app/addresses/paths.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { findSection } from '#db/queries/content-sections.server.ts';
import { sectionLines } from '../../publishing/section-lines.server.ts';
import { mostNews, type FollowedKind } from '../followed-kind.ts';

export const section: FollowedKind = {
  label: 'Chuyên mục',
  when: 'chuyên mục này có bài mới',
  async find(db, target) {
    const row = await findSection(db, target);
    return row?.closedAt === null
      ? { title: row.title, href: row.path, feed: paths.sectionFeed(target) }
      : undefined;
  },
  async news(deps, target, firstPublished) {
    const lines = await sectionLines(
      deps,
      { sections: [target], firstPublished },
      { order: 'first-published', limit: mostNews },
    );
    return lines
      .map(({ line: { title, href }, firstPublishedAt: at }) => ({ at, text: titleInWords(title), href }))
      .reverse();
  },
};
