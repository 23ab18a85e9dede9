// The list of receipts as a workbook.
import { listReceipts } from '#app/domain/payments/list-receipts.server.ts';
import { slugOf } from '#app/domain/kernel/slug.ts';
import { deskList, sheetOf } from '#app/http/desk-sheet.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { receiptsFilter, receiptsList } from '#app/ui/pages/officer/payments/receipts-list.tsx';
import { formatVnd } from '#catalog/money.ts';

export const loader = deskList(async ({ deps, staff, url }) => {
  const { words, method, ...filter } = receiptsFilter.read(url.searchParams);
  const { title, days } = choosePeriod(filter, deps.clock.now());
  const { rows, amount } = orRefusal(await listReceipts(deps, staff, { words, method, ...days }));
  return sheetOf(receiptsList, {
    rows,
    fileName: `so-bien-nhan-${slugOf(title)}`,
    title: [`${receiptsList.heading}: ${title}`, `Cộng: ${formatVnd(amount)}`],
  });
});
