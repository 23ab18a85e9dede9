// The ledger as a workbook: the same lines as the page with this address.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { listLedger } from '#app/domain/royalties/list-ledger.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { daysOf } from '#app/lists/period.ts';
import { royaltySteps } from '#app/publications/royalty-steps.ts';
import { itemMarks } from '#app/ui/pages/editor/royalties/royalty-words.tsx';
import { localDate } from '#catalog/local-date.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const today = localDate(deps.clock.now());
  const filter = ledgerFilter.read(new URL(request.url).searchParams);
  const { title, ...days } = daysOf(filter, today.slice(0, 4));
  const { ledger } = orRefusal(await listLedger(deps, staff, { ...filter, ...days, page: 'all' }));
  const { lines } = ledger;
  const amount = lines.reduce((all, line) => all + line.amount, 0);
  return spreadsheetResponse({
    fileName: `so-theo-doi-nhuan-but-${today}`,
    sheet: 'Nhuận bút',
    title: ['SỔ THEO DÕI NHUẬN BÚT, THÙ LAO', `${deps.unit.name}. ${title}.`],
    rows: lines,
    columns: [
      { heading: 'STT', width: 6, kind: 'number', value: (_, index) => index + 1 },
      { heading: 'Tin, bài', width: 44, value: ({ item }) => item.title },
      {
        heading: 'Ngày đăng',
        width: 13,
        kind: 'date',
        value: ({ item }) => item.publishedAt && localDate(item.publishedAt),
      },
      { heading: 'Tác giả', width: 24, value: ({ author }) => author.name },
      { heading: 'Thể loại', width: 22, value: ({ work }) => work.label },
      { heading: 'Chất lượng', width: 18, value: ({ grade }) => grade.label },
      { heading: 'Hệ số', width: 9, kind: 'number', value: (line) => line.coefficient / 100 },
      { heading: 'Giá trị đơn vị (đồng)', width: 15, kind: 'vnd', value: (line) => line.unitValue },
      { heading: 'Số tiền (đồng)', width: 15, kind: 'vnd', value: (line) => line.amount },
      { heading: 'Tình trạng', width: 15, value: ({ state }) => royaltySteps.states[state].label },
      { heading: 'Bảng kê', width: 11, value: ({ statement }) => statement?.number },
      { heading: 'Ghi chú', width: 30, value: (line) => itemMarks(line).join('; ') },
    ],
    total: ['', 'Cộng', '', '', '', '', '', '', amount, '', '', ''],
  });
}
