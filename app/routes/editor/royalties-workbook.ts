// The ledger as a workbook: the same lines as the page with this address.
import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { deskList } from '#app/http/desk-sheet.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf } from '#app/lists/period.ts';
import { sheetColumns } from '#app/ui/components/workspace/list-page.tsx';
import { ledgerColumns } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { localDate } from '#catalog/local-date.ts';

export const loader = deskList(async ({ deps, staff, url }) => {
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(url.searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  const { ledger } = orRefusal(await listLedger(deps, staff, { ...filter, ...days, page: 'all' }));
  const { lines: rows } = ledger;
  const amount = rows.reduce((all, line) => all + line.amount, 0);
  return {
    fileName: `so-theo-doi-nhuan-but-${today}`,
    sheet: 'Nhuận bút',
    title: ['SỔ THEO DÕI NHUẬN BÚT, THÙ LAO', `${deps.unit.name}. ${title}.`],
    rows,
    columns: sheetColumns({ columns: ledgerColumns }),
    total: ['', 'Cộng', '', '', '', '', '', '', amount, '', '', ''],
  };
});
