// Đ14.3: how much one service is used, on its own page.
import type { ServiceFigures } from '#catalog/service-figures.ts';

import { own } from '#forms/own.ts';
import { Details } from '../../../components/details/details.tsx';
import { BarPlot, ColumnPlot, formatCount } from '../../../components/plot/plot.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { monthPoints, share, statePoints, sumMonths, workingDays } from './figure-text.ts';

export function ServiceUse({ figures }: { readonly figures: ServiceFigures }) {
  const { filedThisYear, handledThisYear, onTimeThisYear, lateNow, workingDays: days } = figures;
  const viewed = figures.months.reduce((sum, { views }) => sum + views, 0);
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Lượt xem trong 12 tháng', value: formatCount(viewed) },
          { label: 'Hồ sơ nhận từ đầu năm', value: formatCount(filedThisYear) },
          {
            label: 'Hồ sơ giải quyết xong từ đầu năm',
            value:
              handledThisYear === 0
                ? '0'
                : `${formatCount(handledThisYear)}, đúng hạn ${share(onTimeThisYear, handledThisYear)}`,
          },
          { label: 'Đang quá hạn', value: formatCount(lateNow) },
          ...(days === undefined
            ? []
            : [
                {
                  label: 'Thời gian thực tế',
                  value: `một nửa số hồ sơ xong trong ${workingDays(days.median)}, chín phần mười xong trong ${workingDays(days.p90)}`,
                },
              ]),
        ]}
      />
      {(viewed > 0 || filedThisYear > 0) && (
        <Details summary="Xem theo tháng và theo tình trạng">
          <UsePlots figures={[figures]} />
        </Details>
      )}
    </>
  );
}

/** Views, filings and states, of one service or of several together. */
export function UsePlots({ figures }: { readonly figures: readonly ServiceFigures[] }) {
  const months = sumMonths(figures);
  const byState: Record<string, number> = {};
  for (const { byState: counts } of figures) {
    for (const [state, count] of Object.entries(counts)) byState[state] = (own(byState, state) ?? 0) + count;
  }
  const states = statePoints(byState);
  return (
    <div className="use-plots">
      <ColumnPlot
        title="Hồ sơ nộp mỗi tháng"
        of="Tháng"
        unit="hồ sơ"
        points={monthPoints(months, 'filings')}
      />
      <ColumnPlot
        title="Lượt xem mỗi tháng"
        of="Tháng"
        unit="lượt xem"
        points={monthPoints(months, 'views')}
      />
      {states.length > 0 && (
        <BarPlot
          title="Hồ sơ nhận từ đầu năm, theo tình trạng hiện nay"
          of="Tình trạng"
          unit="hồ sơ"
          points={states}
        />
      )}
    </div>
  );
}
