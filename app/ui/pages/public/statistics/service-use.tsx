// Đ14.3: how much one service is used, on its own page.
import { viewsIn, type ServiceFigures } from '#catalog/service-figures.ts';

import { Details } from '../../../components/details/details.tsx';
import { formatCount, PlotOf } from '../../../components/plot/plot.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { share, plotsOfUse, workingDays } from './figure-text.ts';

export function ServiceUse({ figures }: { readonly figures: ServiceFigures }) {
  const { filedThisYear, handledThisYear, onTimeThisYear, workingDays: days } = figures;
  const views = viewsIn(figures.months);
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Lượt xem trong 12 tháng', value: formatCount(views) },
          { label: 'Hồ sơ nhận từ đầu năm', value: formatCount(filedThisYear) },
          {
            label: 'Hồ sơ có kết quả từ đầu năm',
            value:
              handledThisYear === 0
                ? '0'
                : `${formatCount(handledThisYear)}, đúng hạn ${share(onTimeThisYear, handledThisYear)}`,
          },
          { label: 'Không tiếp nhận', value: formatCount(figures.refusedThisYear) },
          { label: 'Rút hoặc dừng giải quyết', value: formatCount(figures.stoppedThisYear) },
          { label: 'Hồ sơ nộp được trả lời trễ hạn', value: formatCount(figures.answeredLateThisYear) },
          { label: 'Đang quá hạn', value: formatCount(figures.lateNow) },
          ...(days === undefined
            ? []
            : [
                {
                  label: 'Thời gian thực tế',
                  value: `50% hồ sơ xong trong ${workingDays(days.median)}, 90% xong trong ${workingDays(days.p90)}`,
                },
              ]),
        ]}
      />
      {(views > 0 || filedThisYear > 0) && (
        <Details summary="Xem theo tháng và theo tình trạng">
          <UsePlots figures={[figures]} />
        </Details>
      )}
    </>
  );
}

/** Views, filings and states, of one service or of several together. */
export const UsePlots = ({ figures }: { readonly figures: readonly ServiceFigures[] }) => (
  <div className="use-plots">
    {plotsOfUse(figures).map((plot) => (
      <PlotOf key={plot.title} plot={plot} />
    ))}
  </div>
);
