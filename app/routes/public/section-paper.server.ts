// What a section lists as a PDF, narrowed as its page is (Đ13.1c).
import type { AppLoadContext } from '@remix-run/node';

import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { gatheredIn } from '#app/publications/kind-of-section.ts';
import { listParts } from '#app/ui/pages/public/sections/list-sheet.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { openPublished } from './published.server.ts';

/** @param url of the paper: the section's address with ".pdf" behind it, and the query of its page */
export async function sectionPaper(context: AppLoadContext, url: URL): Promise<Response> {
  const { deps } = context.portal;
  const page = new URL(url);
  page.pathname = url.pathname.replace(/\.pdf$/, '');
  const published = await openPublished(context, page);
  if (published.shown !== 'section') throw notFound();
  const { section, lines, page: number, pageCount } = published;
  const { content } = orRefusal(
    await printSheet(deps, {
      title: section.title,
      section: section.parent?.title ?? 'Chuyên mục',
      address: published.address + page.search,
      lead: section.intro,
      parts: listParts(lines, deps.unit.publicUrl),
      ending: [
        lines.length === 0 ? 'Chuyên mục này chưa có nội dung.' : `${lines.length} mục.`,
        ...(pageCount > 1 ? [`Trang ${number} trong ${pageCount} trang của danh sách.`] : []),
      ],
    }),
  );
  return pdfResponse(
    { fileName: `${section.id}.pdf`, content },
    {
      disposition: 'inline',
      headers: publicPage(gatheredIn(section, section.children ?? []).map(tags.section), {
        seconds: 900,
        query: [...page.searchParams.keys()],
      }),
    },
  );
}
