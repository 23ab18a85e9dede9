// Figures of use in words.
import { states, type DossierState } from '#catalog/lifecycle.ts';
import type { MonthOfUse, ServiceFigures } from '#catalog/service-figures.ts';

import { formatCount, type PlotPoint } from '../../../components/plot/plot.tsx';

/** "96 %"; a dash while there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}

/** After "xong trong": "ngày", "3 ngày làm việc". */
export function workingDays(days: number): string {
  return days === 0 ? 'ngày' : `${formatCount(days)} ngày làm việc`;
}

export function monthPoints(months: readonly MonthOfUse[], of: 'views' | 'filings'): readonly PlotPoint[] {
  return months.map(({ month, [of]: value }) => {
    const [year = '', number = ''] = month.split('-');
    return { label: String(Number(number)), name: `Tháng ${Number(number)}/${year}`, value };
  });
}

export function statePoints(byState: ServiceFigures['byState']): readonly PlotPoint[] {
  return (Object.keys(states) as DossierState[]).flatMap((state) => {
    const value = state === 'draft' ? undefined : byState[state];
    return value === undefined ? [] : [{ label: states[state].label, name: states[state].label, value }];
  });
}

/** Adds the months of several services together. */
export function sumMonths(all: readonly ServiceFigures[]): readonly MonthOfUse[] {
  return (all[0]?.months ?? []).map(({ month }, index) => ({
    month,
    views: all.reduce((sum, { months }) => sum + (months[index]?.views ?? 0), 0),
    filings: all.reduce((sum, { months }) => sum + (months[index]?.filings ?? 0), 0),
  }));
}
