// Statistical reports (Đ12.5): in the list what each counts, on its page the figures as a table and a plot of what is alike.
import { choicesOfPeriod, lastTwelve } from '#app/lists/figures.ts';
import { paths } from '#app/addresses/paths.ts';
import { factText, kindById, rowsInWords, textFact } from '#app/publications/facts.ts';
import { plotsOfReport, tableOfReport } from '#app/publications/statistical-figures.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { FigureTableView } from '../../../components/figures/figure-table.tsx';
import { PlotOf } from '../../../components/plot/plot.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { dayText } from './fact-text.ts';
import { ItemLines } from './item-lines.tsx';
import { PeriodForm } from '../figures/period-form.tsx';
import type { KindReaders } from './section-view.ts';

function about({ kind: id, facts }: ItemLine): string {
  const kind = kindById(id);
  const rhythm = kind === undefined ? '' : factText(kind, facts, 'rhythm');
  return [
    rhythm,
    textFact(facts, 'period'),
    textFact(facts, 'preparedBy'),
    `gửi ngày ${dayText(textFact(facts, 'reportedOn'))}`,
  ].join(' · ');
}

export const statisticalReport: KindReaders = {
  Above: ({ today, figures: { table, plots } }) => (
    <>
      <section aria-labelledby="so-lieu-cong">
        <h2 id="so-lieu-cong">Số liệu hoạt động của Cổng</h2>
        <p>
          12 tháng gần nhất. Chọn kỳ để xem số liệu theo lĩnh vực, thủ tục, mức độ, đơn vị, chuyên mục của
          tháng, quý, năm bất kỳ.
        </p>
        <PeriodForm chosen={choicesOfPeriod(lastTwelve, today)} today={today} />
        <div className="use-plots">
          {plots.map((plot) => (
            <PlotOf key={plot.title} plot={plot} />
          ))}
        </div>
        <FigureTableView table={table} captionHidden />
        <p className="no-print">
          <a href={paths.portalFigures()}>Xem đầy đủ số liệu 12 tháng gần nhất</a>
        </p>
        <p className="no-print">
          <a href={paths.statistics()}>Tình hình sử dụng từng dịch vụ công trực tuyến</a>
        </p>
      </section>
      <h2>Báo cáo thống kê của các ngành, đơn vị</h2>
    </>
  ),
  List: ({ section, lines }) => <ItemLines lines={lines} label={section.title} about={about} />,
  Facts: ({ page }) => {
    const kind = kindById(page.kind);
    if (kind === undefined) return null;
    return (
      <>
        <SummaryList rows={rowsInWords(kind, page.facts)} />
        <h2>Số liệu</h2>
        {plotsOfReport(page.facts).map((plot) => (
          <PlotOf key={plot.unit} plot={plot} tableBeside />
        ))}
        <FigureTableView table={tableOfReport(page.facts)} />
      </>
    );
  },
};
