// The ledger of royalties (Đ7.2f).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf, periodOptions } from '#app/lists/period.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { LedgerPage } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { localDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Nhuận bút, thù lao') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(new URL(request.url).searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  const { author, ...rest } = filter;
  const outcome = await listLedger(deps, staff, { ...filter, ...days });
  // Whom the filter offers: everybody in the period, whichever author is chosen.
  const everybody = await listLedger(deps, staff, { ...rest, ...days });
  if (!outcome.ok) throw refusalResponse(outcome.refusal);
  if (!everybody.ok) throw refusalResponse(everybody.refusal);
  const authors = everybody.ledger.authors.map((one) => one.author);
  return data(
    { desk, ledger: outcome.ledger, filter, periods: periodOptions(today), authors, title },
    { headers },
  );
}

export default function Royalties() {
  return <LedgerPage {...usePageData<typeof loader>()} />;
}
