// The list of receipts as a workbook.
import { listReceipts } from '#app/domain/payments/list-receipts.server.ts';
import { deskSheet } from '#app/http/desk-sheet.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { receiptsFilter, receiptsList } from '#app/ui/pages/officer/payments/receipts-list.tsx';
import { formatVnd } from '#catalog/money.ts';

export const loader = deskSheet(receiptsList, async ({ deps, staff, url }) => {
  const { words, method, ...filter } = receiptsFilter.read(url.searchParams);
  const { title, days } = choosePeriod(filter, deps.clock.now());
  const outcome = await listReceipts(deps, staff, { words, method, ...days });
  return outcome.ok ? { ...outcome, title, sums: [`Cộng: ${formatVnd(outcome.amount)}`] } : outcome;
});
