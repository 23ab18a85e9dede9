// RSS of one section: what came out last.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { latest } from '#app/domain/publishing/latest.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/http/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { sectionFeed } from '#app/http/section-feed.ts';

const mostItems = 30;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const section = (await listSections(deps, {})).find(({ id }) => id === params['section']);
  if (section === undefined) throw notFound();
  const lines = await latest(deps, { sections: [section.id], count: mostItems });
  const xml = sectionFeed({
    title: section.title,
    description: section.intro,
    unitName: deps.unit.name,
    publicUrl: deps.publicUrl,
    path: section.path,
    feedPath: paths.sectionFeed(section.id),
    lines,
  });
  return new Response(xml, {
    headers: {
      ...publicPage([`section:${section.id}`]),
      'Content-Type': 'application/rss+xml; charset=utf-8',
    },
  });
}
