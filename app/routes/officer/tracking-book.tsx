// The tracking book of the one-stop desk: a period of it on a page, and as a file.
import { randomUUID } from 'node:crypto';

import { readTrackingBook } from '#app/domain/dossiers/queue/tracking-book.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import { sectorName } from '#catalog/sectors.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { TrackingBookPage } from '#app/ui/pages/officer/tracking-book/tracking-book-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Sổ theo dõi hồ sơ') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = bookFilter.read(url.searchParams);
  const { book } = orRefusal(await readTrackingBook(deps, staff, filter), backToDesk);
  const { lines: rows, choices, ...page } = book;
  const sector = choices.sectors.map((value) => ({ value, label: sectorName(value) }));
  const options = { sector, procedure: choices.procedures };
  return { ok: true, filter, requestId: randomUUID(), rows, options, ...page };
});

export default pageOf<typeof loader>(TrackingBookPage);
