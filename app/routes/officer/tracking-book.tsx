// The tracking book of the one-stop desk: a period of it on a page, and as a file.
import { randomUUID } from 'node:crypto';

import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readTrackingBook } from '#app/domain/dossiers/tracking-book.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse } from '#app/http/replies.server.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { TrackingBookPage } from '#app/ui/pages/officer/tracking-book/tracking-book-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Sổ theo dõi hồ sơ') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = bookFilter.read(new URL(request.url).searchParams);
  const {
    desk,
    headers,
    beside: outcome,
  } = await openDesk(request, context, (staff) => readTrackingBook(context.portal.deps, staff, filter));
  if (!outcome.ok) throw refusalResponse(outcome.refusal, backToDesk);
  return data({ desk, filter, book: outcome.book, requestId: randomUUID() }, { headers });
}

export default function TrackingBook() {
  return <TrackingBookPage {...usePageData<typeof loader>()} />;
}
