// The portal's own figures of a period (Đ12.5): the sums, then each table with its plots and its files.
import { paths } from '#app/addresses/paths.ts';
import type { FiguresPeriod } from '#app/lists/figures.ts';
import type { PortalTable } from '#app/publications/portal-figures.ts';
import { formatDate } from '#catalog/local-date.ts';

import { FigureFiles } from '../../../components/figures/figure-files.tsx';
import { FigureTableView } from '../../../components/figures/figure-table.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { PlotOf } from '../../../components/plot/plot.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { PeriodForm, type PeriodFormProps } from './period-form.tsx';

export interface FiguresPageProps extends PeriodFormProps {
  readonly title: string;
  /** Undefined: there is no such period; `problem` says why. */
  readonly shown:
    | {
        readonly period: FiguresPeriod;
        /** The last day that is counted. */
        readonly until: string;
        readonly tables: readonly PortalTable[];
        readonly beside: { readonly before?: FiguresPeriod; readonly after?: FiguresPeriod };
      }
    | undefined;
  /** Of the page, for the printed sheet. */
  readonly address: string;
}

export function FiguresPage({ title, chosen, today, problem, shown, address }: FiguresPageProps) {
  return (
    <PrintSheet address={address}>
      <PageHeading
        lead={
          shown === undefined
            ? undefined
            : `Số liệu tính từ ngày ${formatDate(shown.period.days.from)} đến hết ngày ${formatDate(shown.until)}.`
        }
      >
        {shown === undefined ? title : `${title}: ${shown.period.title}`}
      </PageHeading>
      <PeriodForm chosen={chosen} today={today} problem={problem} />
      {shown !== undefined && <Figures {...shown} />}
    </PrintSheet>
  );
}

function Figures({ period, tables, beside }: NonNullable<FiguresPageProps['shown']>) {
  return (
    <>
      <Beside {...beside} />
      <nav className="no-print" aria-label="Trong trang này">
        <ul className="section-children">
          {tables.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map((one) => (
        <section key={one.id} aria-labelledby={one.id}>
          <h2 id={one.id}>{one.heading}</h2>
          {one.table.rows.length === 0 ? (
            <p>{one.empty}</p>
          ) : (
            <>
              {one.plots.length > 0 && (
                <div className="use-plots">
                  {one.plots.map((plot) => (
                    <PlotOf key={plot.title} plot={plot} tableBeside />
                  ))}
                </div>
              )}
              <FigureTableView table={one.table} captionHidden />
              <FigureFiles
                of={one.heading}
                csv={paths.portalFiguresFile(one.id, 'csv', period.value)}
                workbook={paths.portalFiguresFile(one.id, 'xlsx', period.value)}
              />
            </>
          )}
        </section>
      ))}
      <p className="quiet small">
        Số liệu do Cổng tự ghi, cùng cách tính với báo cáo năm gửi cấp trên. Hồ sơ nhận tính theo ngày nộp, hồ
        sơ giải quyết tính theo ngày có kết quả; lượt xem chỉ là một con số mỗi tháng, Cổng không ghi ai đã
        xem. Ở đây tính mọi thủ tục; trang{' '}
        <a href={paths.statistics()}>tình hình sử dụng dịch vụ công trực tuyến</a> chỉ tính dịch vụ nhận hồ sơ
        trực tuyến.
      </p>
      <PrintHint paper={paths.portalFiguresPaper(period.value)} />
    </>
  );
}

function Beside({ before, after }: NonNullable<FiguresPageProps['shown']>['beside']) {
  if (before === undefined && after === undefined) return null;
  return (
    <nav className="week-ways" aria-label="Các kỳ">
      {before !== undefined && (
        <a href={paths.portalFigures(before.value)} rel="prev">
          {before.title}
        </a>
      )}
      {after !== undefined && (
        <a href={paths.portalFigures(after.value)} rel="next">
          {after.title}
        </a>
      )}
    </nav>
  );
}
