// What the feeds of a section have in common: its newest items, written by one format.
import type { AppLoadContext } from '@remix-run/node';

import { latest } from '#app/domain/publishing/latest.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import type { SectionFeed } from '#app/http/section-feed.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

const mostItems = 30;

export async function answerFeed(
  context: AppLoadContext,
  id: string | undefined,
  write: (feed: SectionFeed) => string,
  mediaType: string,
): Promise<Response> {
  const { deps } = context.portal;
  const section = (await listSections(deps, {})).find((one) => one.id === id);
  if (section === undefined) throw notFound();
  const xml = write({
    title: section.title,
    description: section.intro,
    unitName: deps.unit.name,
    publicUrl: deps.publicUrl,
    path: section.path,
    feedPaths: { rss: paths.sectionFeed(section.id), atom: paths.sectionAtom(section.id) },
    lines: await latest(deps, { sections: [section.id], count: mostItems }),
  });
  const headers = {
    ...publicPage([tags.section(section.id)]),
    'Content-Type': `${mediaType}; charset=utf-8`,
  };
  return new Response(xml, { headers });
}
