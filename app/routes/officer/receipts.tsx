// The list of receipts, for the accountant.
import { listReceipts } from '#app/domain/payments/list-receipts.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { listPage } from '#app/ui/components/workspace/list-page.tsx';
import { receiptsFilter, receiptsList } from '#app/ui/pages/officer/payments/receipts-list.tsx';
import { formatVnd } from '#catalog/money.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle(receiptsList.heading) }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = receiptsFilter.read(url.searchParams);
  const { title, days, periods, period } = choosePeriod(filter, deps.clock.now());
  const { words, method, page = 1 } = filter;
  const { count, amount, ...list } = orRefusal(
    await listReceipts(deps, staff, { words, method, page, ...days }),
  );
  const summary = `${title}: ${count} biên nhận, ${formatVnd(amount)}`;
  return { ...list, filter: { ...present({ period }), ...filter }, summary, options: { period: periods } };
});

export default pageOf<typeof loader>(listPage(receiptsList));
