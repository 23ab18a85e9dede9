// The two tables of a statement: what each author gets and signs for, and what it is made of.
import { paths } from '#app/addresses/paths.ts';
import type { OpenStatement, PayeeSums } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Table } from '../../../components/table/table.tsx';
import { coefficientText, ItemMarks } from './royalty-words.tsx';

type Row = Omit<PayeeSums, 'author'> & { readonly author?: PayeeSums['author']; readonly index?: number };

export function StatementPayees({ statement }: { readonly statement: OpenStatement }) {
  const { payees, lines, gross, withheld, net, withholding } = statement;
  const rows: readonly Row[] = [
    ...payees.map((payee, index) => ({ ...payee, index: index + 1 })),
    { lines: lines.length, gross, withheld, net },
  ];
  const isTaxed = withholding !== undefined;
  return (
    <Table
      caption="Cộng theo người nhận"
      captionHidden
      dense
      rows={rows}
      rowKey={({ author }) => author?.id ?? 'sum'}
      columns={[
        { header: 'STT', cell: ({ index }) => index ?? '' },
        {
          header: 'Người nhận',
          rowHeader: true,
          cell: ({ author }) =>
            author === undefined ? (
              <strong>Cộng</strong>
            ) : (
              <>
                {author.name}
                {author.note !== '' && <span className="second-line">{author.note}</span>}
              </>
            ),
        },
        { header: 'Số khoản', numeric: true, hideOnPhone: true, cell: (row) => row.lines },
        { header: 'Nhuận bút', numeric: true, cell: (row) => formatVnd(row.gross) },
        ...(isTaxed
          ? [
              {
                header: `Khấu trừ thuế (${withholding.percent}%)`,
                numeric: true,
                cell: (row: Row) => formatVnd(row.withheld),
              },
              { header: 'Thực nhận', numeric: true, cell: (row: Row) => formatVnd(row.net) },
            ]
          : []),
        {
          header: <span className="statement__signature">Ký nhận</span>,
          cell: () => '',
          hideOnPhone: true,
        },
      ]}
    />
  );
}

export function StatementLines({ statement }: { readonly statement: OpenStatement }) {
  return (
    <section className="statement__lines" aria-labelledby="chi-tiet">
      <h2 id="chi-tiet">Chi tiết từng khoản</h2>
      <Table
        caption="Chi tiết từng khoản"
        captionHidden
        dense
        rows={statement.lines}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Tin, bài',
            rowHeader: true,
            cell: (line) => (
              <>
                <a href={paths.itemRoyalties(line.item.id)}>{line.item.title}</a>
                {line.item.publishedAt !== undefined && (
                  <span className="second-line">đăng {formatDate(line.item.publishedAt)}</span>
                )}
                <ItemMarks line={line} />
              </>
            ),
          },
          { header: 'Tác giả', cell: ({ author }) => author.name },
          {
            header: 'Thể loại, chất lượng',
            hideOnPhone: true,
            cell: (line) => `${line.work.label}, ${line.grade.label}`,
          },
          {
            header: 'Hệ số × đơn vị',
            numeric: true,
            hideOnPhone: true,
            cell: (line) =>
              line.corrects === undefined
                ? `${coefficientText(line.coefficient)} × ${formatVnd(line.unitValue)}`
                : 'thu hồi',
          },
          { header: 'Số tiền', numeric: true, cell: ({ amount }) => formatVnd(amount) },
        ]}
      />
    </section>
  );
}
