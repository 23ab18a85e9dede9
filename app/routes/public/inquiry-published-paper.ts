// What is published of inquiries as a PDF (Đ13.1c): one of them whole, or the list narrowed as its page is.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printSheet } from '#app/domain/drawing/print-sheet.server.ts';
import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { gone, notFound, orRefusal } from '#app/http/replies.server.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { originText } from '#app/ui/components/origin/origin.tsx';
import {
  originOfAnswer,
  publishedLineParts,
  publishedParts,
} from '#app/ui/pages/public/inquiries/published-sheet.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { formatDate } from '#catalog/local-date.ts';
import { openInquiryFront } from './inquiry-front.server.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const sheet =
    params['slug'] === undefined ? await listSheet(args) : await publishedSheet(args, params['slug']);
  const { content } = orRefusal(await printSheet(deps, sheet));
  return pdfResponse(
    { fileName: `${params['slug'] ?? kind.id}.pdf`, content },
    { disposition: 'inline', headers: publicPage([tags.inquiries(kind.id)], { query: ['chu-de', 'trang'] }) },
  );
}

async function listSheet({ request, context }: LoaderFunctionArgs) {
  const { unit } = context.portal.deps;
  const { words, published, list, address } = await openInquiryFront(request, context);
  return {
    title: words.parent.label,
    section: published.list,
    address: address + new URL(request.url).search,
    parts: publishedLineParts(list.lines, { unitName: unit.name, publicUrl: unit.publicUrl }),
    ending: [
      `${list.total} ${words.one}.`,
      ...(list.pages > 1 ? [`Trang ${list.page} trong ${list.pages} trang của danh sách.`] : []),
    ],
  };
}

async function publishedSheet({ request, context }: LoaderFunctionArgs, slug: string) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const { published } = orRefusal(await openPublished(deps, kind, slug));
  if (published === undefined) throw gone(kind.words.parent);
  return {
    title: titleInWords(published.title),
    section: `${kind.words.parent.label} · ${published.category.label}`,
    address: deps.unit.publicUrl + published.href,
    parts: publishedParts(published, kind.publication.words),
    ending: [
      `Đăng ngày ${formatDate(published.publishedAt)}, sửa lần cuối ngày ${formatDate(published.changedAt)}.`,
      originText(originOfAnswer(published, deps.unit.name)),
    ],
  };
}
