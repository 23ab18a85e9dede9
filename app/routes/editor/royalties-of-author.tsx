// Everything of one author (Đ7.2f).
import type { MetaFunction } from '@remix-run/node';

import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { AuthorPage } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { present } from '#app/values/present.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`Nhuận bút: ${page?.author.name ?? ''}`) },
];

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const { page } = ledgerFilter.read(url.searchParams);
  const outcome = orRefusal(await listLedger(deps, staff, { author: param('author'), ...present({ page }) }));
  // Unknown, or somebody else's: the same to whoever may not see it.
  const author = outcome.ledger.authors[0]?.author;
  if (author === undefined) throw notFound();
  return { ...outcome, author };
});

export default pageOf<typeof loader>(AuthorPage);
