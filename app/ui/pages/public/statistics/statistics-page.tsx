// Đ14.3: the use of all services of level 3 and 4 together: sums, plots, and a line a service.
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Offer } from '#catalog/offer.ts';
import { viewsIn, type ServiceFigures } from '#catalog/service-figures.ts';

import type { Stated } from '#catalog/stated.ts';

import { formatCount } from '../../../components/plot/plot.tsx';
import { ListFact, ListNotice } from '../../../components/stated/stated.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../components/table/table.tsx';
import { othersText, share, sumsOf, type OtherProcedures } from './figure-text.ts';
import { UsePlots } from './service-use.tsx';

export interface ServiceLine {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly offer: Stated<Offer>;
  readonly figures: ServiceFigures;
}

export interface StatisticsPageProps {
  readonly computedAt: Date | undefined;
  readonly services: readonly ServiceLine[];
  readonly others: OtherProcedures;
  readonly files: { readonly services: string; readonly months: string };
}

export function StatisticsPage({ computedAt, services, others, files }: StatisticsPageProps) {
  if (computedAt === undefined) {
    return <p>Chưa có số liệu. Số liệu được tổng hợp mỗi 10 phút, hãy quay lại sau.</p>;
  }
  const all = services.map(({ figures }) => figures);
  return (
    <>
      <SummaryList heading="Từ đầu năm đến nay" rows={sumsOf(all)} />
      <p>{othersText(others)}</p>
      <p className="quiet small">
        Số liệu đến {formatMoment(computedAt)}. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã
        xem.
      </p>
      <h2>Mười hai tháng qua</h2>
      <UsePlots figures={all} />
      <h2>Từng dịch vụ</h2>
      <p>
        Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0
        là xong trong ngày.
      </p>
      <ServiceTable services={services} />
      <ListNotice facts={services.map(({ offer }) => offer)} />
      <p>
        Số liệu của tháng, quý, năm bất kỳ, theo lĩnh vực, mức độ và thủ tục:{' '}
        <a href={paths.portalFigures()}>số liệu hoạt động của Cổng</a>. Báo cáo của các ngành:{' '}
        <a href={paths.statisticalReports()}>mục Thống kê</a>.
      </p>
      <h2>Tải số liệu</h2>
      <ul>
        <li>
          <a href={files.services}>Số liệu từng dịch vụ (tệp CSV)</a>
        </li>
        <li>
          <a href={files.months}>Lượt xem và hồ sơ nộp theo tháng (tệp CSV)</a>
        </li>
      </ul>
    </>
  );
}

const days = (count: number | undefined) => (count === undefined ? '–' : formatCount(count));

function ServiceTable({ services }: { readonly services: readonly ServiceLine[] }) {
  return (
    <Table
      caption="Tình hình sử dụng từng dịch vụ"
      captionHidden
      dense
      rows={services}
      rowKey={({ code }) => code}
      columns={[
        { header: 'Dịch vụ', rowHeader: true, cell: ({ name, href }) => <a href={href}>{name}</a> },
        {
          header: 'Mức độ',
          numeric: true,
          cell: ({ offer }) => <ListFact of={offer}>{({ level }) => level}</ListFact>,
        },
        {
          header: 'Lượt xem, 12 tháng',
          numeric: true,
          cell: ({ figures }) => formatCount(viewsIn(figures.months)),
        },
        { header: 'Hồ sơ nhận', numeric: true, cell: ({ figures }) => formatCount(figures.filedThisYear) },
        {
          header: 'Có kết quả',
          numeric: true,
          cell: ({ figures }) => formatCount(figures.handledThisYear),
        },
        {
          header: 'Đúng hạn',
          numeric: true,
          cell: ({ figures }) => share(figures.onTimeThisYear, figures.handledThisYear),
        },
        {
          header: '50% xong trong (ngày)',
          numeric: true,
          cell: ({ figures }) => days(figures.workingDays?.median),
        },
        {
          header: '90% xong trong (ngày)',
          numeric: true,
          cell: ({ figures }) => days(figures.workingDays?.p90),
        },
      ]}
    />
  );
}
