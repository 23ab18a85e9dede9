// How much lies with whom and how twelve months went, each number a way to its dossiers.
import { daysOf } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import type { Load, Workload } from '#app/read-models/workload.ts';
import { present } from '#app/values/present.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';

import { ColumnPlot, formatCount } from '../../../components/plot/plot.tsx';
import { Table } from '../../../components/table/table.tsx';

export function WorkloadView({
  workload: { holders, units, inSeveralUnits, months },
}: {
  readonly workload: Workload;
}) {
  const pointsOf = (count: 'filed' | 'settled') =>
    months.map((one) => ({
      label: String(Number(one.month.slice(5))),
      name: daysOf({}, one.month).title,
      value: one[count],
    }));
  return (
    <>
      <h2>Hồ sơ theo người thụ lý</h2>
      <div className="workload">
        <LoadTable caption="Theo cán bộ" of="Cán bộ" rows={holders} filterOf={(holder) => ({ holder })} />
        <LoadTable caption="Theo đơn vị" of="Đơn vị" rows={units} filterOf={(unit) => ({ unit })} />
      </div>
      {inSeveralUnits > 0 && (
        <p className="quiet small">
          {formatCount(inSeveralUnits)} hồ sơ được tính ở nhiều đơn vị, vì người thụ lý thuộc các đơn vị đó.
        </p>
      )}
      <h2>Mười hai tháng qua</h2>
      <div className="use-plots">
        <ColumnPlot title="Hồ sơ nộp" of="Tháng" unit="hồ sơ" points={pointsOf('filed')} tableBeside />
        <ColumnPlot
          title="Hồ sơ có kết quả"
          of="Tháng"
          unit="hồ sơ"
          points={pointsOf('settled')}
          tableBeside
        />
      </div>
      <Table
        caption="Hồ sơ theo tháng"
        captionHidden
        dense
        rows={months.toReversed()}
        rowKey={({ month }) => month}
        columns={[
          { header: 'Tháng', cell: ({ month }) => daysOf({}, month).title, rowHeader: true },
          {
            header: 'Nộp',
            numeric: true,
            cell: ({ month, filed }) => (
              <Count count={filed} href={queueFilter.address({ ...filedIn(month), closed: true })} />
            ),
          },
          {
            header: 'Trong đó chưa xong',
            numeric: true,
            cell: ({ month, open }) => <Count count={open} href={queueFilter.address(filedIn(month))} />,
          },
          {
            header: 'Có kết quả',
            numeric: true,
            cell: ({ month, settled }) => (
              <Count count={settled} href={qualityDossiersFilter.address({ period: month })} />
            ),
          },
        ]}
      />
      <p className="quiet small">
        Hồ sơ nộp tính theo ngày nộp; hồ sơ có kết quả tính theo ngày có kết quả, dù nộp lúc nào.
      </p>
    </>
  );
}

function filedIn(month: string): QueueFilter {
  const { from, until } = daysOf({}, month);
  return present({ from, until });
}

function LoadTable({
  caption,
  of,
  rows,
  filterOf,
}: {
  readonly caption: string;
  readonly of: string;
  readonly rows: readonly Load[];
  readonly filterOf: (id: string) => QueueFilter;
}) {
  const number = (count: number, filter: QueueFilter) => (
    <Count count={count} href={queueFilter.address(filter)} />
  );
  return (
    <Table
      caption={caption}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>Chưa ai thụ lý hồ sơ nào.</p>}
      columns={[
        { header: of, cell: ({ name }) => name, rowHeader: true },
        { header: 'Đang giữ', numeric: true, cell: ({ id, open }) => number(open, filterOf(id)) },
        {
          header: 'Quá hạn',
          numeric: true,
          cell: ({ id, late }) => number(late, { ...filterOf(id), due: 'late' }),
        },
        {
          header: `Đến hạn trong ${soonWorkingDays} ngày`,
          numeric: true,
          cell: ({ id, soon }) => number(soon, { ...filterOf(id), due: 'soon' }),
        },
      ]}
    />
  );
}

/** Where there is nothing there is nothing to open. */
const Count = ({ count, href }: { readonly count: number; readonly href: string }) =>
  count === 0 ? <>0</> : <a href={href}>{formatCount(count)}</a>;
