// The table of a published item that has one, as CSV or as a workbook, at the address of its page with the ending behind it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { figureFile } from '#app/http/figure-file.server.ts';
import { reachPublished } from '#app/http/reach-published.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { kindById } from '#app/publications/facts.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { withdrawnMark } from '#app/publications/standing.ts';
import { present } from '#app/values/present.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { section: outer = '', inner, slug = '' } = params;
  const ending = new URL(request.url).pathname.endsWith('.csv') ? 'csv' : 'xlsx';
  const path = `/${[outer, ...(inner === undefined ? [] : [inner]), slug].join('/')}`;
  const outcome = await reachPublished(deps, path, (page) => paths.itemTable(page, ending));
  if (outcome.found !== 'page') throw notFound();
  const { page, section } = outcome;
  const table = kindById(page.kind)?.table?.of(page.facts);
  if (table === undefined) throw notFound();
  return figureFile(ending, {
    table,
    fileName: slug,
    ...present({ mark: page.withdrawn && withdrawnMark(page.withdrawn) }),
    title: [
      titleInWords(page.title),
      `${table.caption}. Nguồn: ${page.source}`,
      deps.unit.publicUrl + page.href,
    ],
    headers: publicPage([tags.section(section.id), tags.item(page.id)]),
  });
}
