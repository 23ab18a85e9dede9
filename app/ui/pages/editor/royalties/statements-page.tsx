// The statements of payment (bảng kê chi trả), the newest first.
import { paths } from '#app/addresses/paths.ts';
import type { StatementLine } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { StatementTag } from './royalty-words.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

export const StatementsPage = listPage<StatementLine, Record<never, never>, { readonly mayDraw: boolean }>({
  heading: 'Bảng kê chi trả nhuận bút',
  caption: <a href={paths.royalties()}>Nhuận bút</a>,
  shown: ({ mayDraw }) => ({
    actions: mayDraw && <Button href={paths.newRoyaltyStatement()}>Lập bảng kê</Button>,
  }),
  rowKey: ({ id }) => id,
  empty: 'Chưa có bảng kê nào. Bảng kê lập từ các khoản đã duyệt của một kỳ.',
  table: { caption: 'Bảng kê' },
  columns: [
    {
      header: 'Số',
      rowHeader: true,
      cell: ({ id, number }) => <a href={paths.royaltyStatement(id)}>{number}</a>,
    },
    { header: 'Kỳ', cell: ({ from, until }) => `${formatDate(from)} – ${formatDate(until)}` },
    { header: 'Số tiền', numeric: true, cell: ({ gross }) => formatVnd(gross) },
    {
      header: 'Tình trạng',
      cell: (line) => (
        <>
          <StatementTag state={line.state} />
          {line.paidOn !== undefined && <span className="second-line">ngày {formatDate(line.paidOn)}</span>}
        </>
      ),
    },
    {
      header: 'Người lập',
      hideOnPhone: true,
      cell: ({ drawnBy, drawnAt }) => (
        <>
          {drawnBy}
          <span className="second-line">{formatDate(drawnAt)}</span>
        </>
      ),
    },
  ],
});
