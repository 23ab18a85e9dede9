// The ledger of royalties (Đ7.2f).
import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf, periodOptions } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { LedgerPage } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { localDate } from '#catalog/local-date.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhuận bút, thù lao') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(url.searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  const { author: _, ...rest } = filter;
  const outcome = orRefusal(await listLedger(deps, staff, { ...filter, ...days }));
  // Whom the filter offers: everybody in the period, whichever author is chosen.
  const everybody = orRefusal(await listLedger(deps, staff, { ...rest, ...days }));
  const authors = everybody.ledger.authors.map(({ author }) => author);
  return { ...outcome, filter, periods: periodOptions(today), authors, title };
});

export default pageOf<typeof loader>(LedgerPage);
