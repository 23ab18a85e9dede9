// Figures of use in words.
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { sumMonths, type MonthOfUse, type ServiceFigures } from '#catalog/service-figures.ts';

import type { FigurePlot } from '#app/publications/figure-table.ts';
import { own } from '#forms/own.ts';

import { formatCount, type PlotPoint } from '../../../components/plot/plot.tsx';

/** "96 %"; a dash while there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}

/** After "xong trong": "ngày", "3 ngày làm việc". */
export function workingDays(days: number): string {
  return days === 0 ? 'ngày' : `${formatCount(days)} ngày làm việc`;
}

function monthPoints(months: readonly MonthOfUse[], of: 'views' | 'filings'): readonly PlotPoint[] {
  return months.map(({ month, [of]: value }) => {
    const [year = '', number = ''] = month.split('-');
    return { label: String(Number(number)), name: `Tháng ${Number(number)}/${year}`, value };
  });
}

function statePoints(byState: ServiceFigures['byState']): readonly PlotPoint[] {
  return (Object.keys(states) as DossierState[]).flatMap((state) => {
    const value = state === 'draft' ? undefined : byState[state];
    return value === undefined ? [] : [{ label: states[state].label, name: states[state].label, value }];
  });
}

/** Of all services, since the beginning of the year. */
export function sumsOf(
  all: readonly ServiceFigures[],
): readonly { readonly label: string; readonly value: string }[] {
  const sum = (of: (figures: ServiceFigures) => number) => all.reduce((total, one) => total + of(one), 0);
  const handled = sum((one) => one.handledThisYear);
  const onTime = sum((one) => one.onTimeThisYear);
  return [
    { label: 'Dịch vụ nhận hồ sơ trực tuyến', value: formatCount(all.length) },
    { label: 'Hồ sơ nhận', value: formatCount(sum((one) => one.filedThisYear)) },
    { label: 'Hồ sơ có kết quả', value: formatCount(handled) },
    { label: 'Tỷ lệ có kết quả đúng hạn', value: share(onTime, handled) },
    { label: 'Hồ sơ không được tiếp nhận', value: formatCount(sum((one) => one.refusedThisYear)) },
    { label: 'Hồ sơ rút hoặc dừng giải quyết', value: formatCount(sum((one) => one.stoppedThisYear)) },
    {
      label: 'Trong đó đã quá hạn trước khi rút hoặc dừng',
      value: formatCount(sum((one) => one.stoppedLateThisYear)),
    },
    { label: 'Hồ sơ nộp được trả lời trễ hạn', value: formatCount(sum((one) => one.answeredLateThisYear)) },
    { label: 'Hồ sơ đang quá hạn', value: formatCount(sum((one) => one.lateNow)) },
  ];
}

/** This year, of the procedures that are not filed online here. */
export interface OtherProcedures {
  readonly filed: number;
  readonly handled: number;
}

/** @returns why other pages say more: what is not counted here */
export const othersText = ({ filed, handled }: OtherProcedures): string =>
  `Trang này chỉ tính dịch vụ nhận hồ sơ trực tuyến tại Cổng, cả hồ sơ giấy của những dịch vụ ấy. Thủ tục khác nhận thêm ${formatCount(filed)} hồ sơ, có kết quả ${formatCount(handled)} hồ sơ: số liệu hoạt động của Cổng tính tất cả.`;

/** Views, filings and states, of one service or of several together. */
export function plotsOfUse(figures: readonly ServiceFigures[]): readonly FigurePlot[] {
  const months = sumMonths(figures);
  const byState: Record<string, number> = {};
  for (const { byState: counts } of figures) {
    for (const [state, count] of Object.entries(counts)) byState[state] = (own(byState, state) ?? 0) + count;
  }
  const states = statePoints(byState);
  return [
    {
      title: 'Hồ sơ nộp mỗi tháng',
      of: 'Tháng',
      unit: 'hồ sơ',
      shape: 'columns',
      points: monthPoints(months, 'filings'),
    },
    {
      title: 'Lượt xem mỗi tháng',
      of: 'Tháng',
      unit: 'lượt xem',
      shape: 'columns',
      points: monthPoints(months, 'views'),
    },
    ...(states.length === 0
      ? []
      : [
          {
            title: 'Hồ sơ nhận từ đầu năm, theo tình trạng hiện nay',
            of: 'Tình trạng',
            unit: 'hồ sơ',
            shape: 'bars' as const,
            points: states,
          },
        ]),
  ];
}
