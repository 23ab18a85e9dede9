// What an address asks of what is published of a kind of inquiry, found: for its page and for its paper.
import type { AppLoadContext } from '@remix-run/node';

import { listPublishedInquiries } from '#app/domain/inquiries/read-published.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

/** @throws 404 for a kind that is not published, a category or a page that is not there */
export async function openInquiryFront(request: Request, context: AppLoadContext) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  const { publication } = kind;
  if (publication === undefined) throw notFound();
  const query = new URL(request.url).searchParams;
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const category = query.get('chu-de') ?? '';
  if (category !== '' && !publication.categories.some(({ value }) => value === category)) throw notFound();
  const page = wholeNumber(query.get('trang'), { from: 1, to: 10_000 });
  const list = await listPublishedInquiries(deps, kind, {
    words,
    category: category === '' ? undefined : category,
    page,
  });
  if ((page ?? 1) > list.pages) throw notFound();
  return {
    kind: kind.id,
    words: kind.words,
    published: publication.words,
    followed: publication.followed,
    narrowing: { words, category },
    list,
    address: deps.unit.publicUrl + paths.inquiryFront(kind.id),
  };
}
