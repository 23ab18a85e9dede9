// The tables of rates: the one in force first, with its legal basis; what is provisional says so.
import { paths } from '#app/addresses/paths.ts';
import type { RateTable } from '#app/read-models/royalties.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { own } from '#forms/own.ts';
import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { coefficientText, RateTableTag } from './royalty-words.tsx';

export interface RatesPageProps {
  readonly desk: Desk;
  readonly tables: readonly RateTable[];
  readonly mayEnter: boolean;
}

export function RatesPage({ desk, tables, mayEnter }: RatesPageProps) {
  const open = tables.filter(({ state }) => state !== 'past');
  const past = tables.filter(({ state }) => state === 'past');
  return (
    <DeskPage
      desk={desk}
      heading="Bảng hệ số nhuận bút"
      caption={<a href={paths.royalties()}>Nhuận bút</a>}
      actions={mayEnter && <Button href={paths.newRoyaltyRates()}>Nhập bảng mới</Button>}
    >
      <p>
        Nhuận bút bằng hệ số nhân với giá trị một đơn vị hệ số. Bảng mới không đổi các khoản đã tính theo bảng
        cũ.
      </p>
      {open.map((table) => (
        <RateTableView key={table.id} table={table} />
      ))}
      {past.length > 0 && (
        <Details summary={`${past.length} bảng không còn áp dụng`}>
          {past.map((table) => (
            <RateTableView key={table.id} table={table} />
          ))}
        </Details>
      )}
    </DeskPage>
  );
}

export function RateTableView({ table }: { readonly table: RateTable }) {
  const { grades, works, withholding } = table;
  return (
    <section aria-labelledby={`bang-${table.id}`}>
      <h2 id={`bang-${table.id}`}>Áp dụng từ {formatDate(table.effectiveFrom)}</h2>
      <p>
        <RateTableTag state={table.state} /> Một đơn vị hệ số: <strong>{formatVnd(table.unitValue)}</strong>
      </p>
      {table.provisional && (
        <Warning>
          <p>Bảng tạm, cần rà soát: hãy đối chiếu với văn bản rồi nhập bảng chính thức.</p>
        </Warning>
      )}
      <p className="quiet">
        Căn cứ: {table.legalBasis}. {table.note}{' '}
        {withholding === undefined
          ? 'Không khấu trừ thuế thu nhập cá nhân.'
          : `Khấu trừ thuế thu nhập cá nhân ${withholding.percent}% khi chi một lần từ ${formatVnd(withholding.from)}.`}{' '}
        {table.createdBy === undefined
          ? 'Có sẵn trong Cổng.'
          : `${table.createdBy} nhập ${formatMoment(table.createdAt)}.`}
      </p>
      <Table
        caption={`Hệ số áp dụng từ ${formatDate(table.effectiveFrom)}`}
        captionHidden
        dense
        rows={works}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Thể loại', rowHeader: true, cell: ({ label }) => label },
          ...grades.map((grade) => ({
            header: grade.label,
            numeric: true,
            cell: ({ coefficients }: (typeof works)[number]) => {
              const coefficient = own(coefficients, grade.id);
              return coefficient === undefined ? '' : coefficientText(coefficient);
            },
          })),
        ]}
      />
    </section>
  );
}
