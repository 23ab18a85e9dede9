// The figures of a statistical report (Đ12.5) as its unit typed them: read as numbers, as a table, and as plots.
import type { Answers } from '#forms/index.ts';
import { entriesOfFact, textFact } from './fact-values.ts';
import type { FigurePlot, FigureTable } from './figure-table.ts';

/** What a report compares its figures with. */
export const comparisons = {
  previous: 'Kỳ trước',
  'same-last-year': 'Cùng kỳ năm trước',
  plan: 'Kế hoạch năm',
} as const;

interface StatedFigure {
  readonly indicator: string;
  /** "người", "ha" */
  readonly measure: string;
  readonly value: number | undefined;
  readonly compared: number | undefined;
}

const figureShape = /^-?(\d{1,3}(\.\d{3})+|\d{1,15})(,\d{1,6})?$/;

/** @returns "1.250,5" as 1250.5; undefined for what is no number as it is written in Việt Nam */
export function readFigure(text: string): number | undefined {
  return figureShape.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined;
}

/** @returns the figures in the order in which the unit typed them: a value that is no number stays without one */
export function figuresIn(facts: Answers): readonly StatedFigure[] {
  return entriesOfFact(facts, 'figures').map((entry) => ({
    indicator: textFact(entry, 'indicator'),
    measure: textFact(entry, 'measure'),
    value: readFigure(textFact(entry, 'value')),
    compared: readFigure(textFact(entry, 'compared')),
  }));
}

/** @returns the figures as a table, with a column of comparison where any of them has one */
export function tableOfReport(facts: Answers): FigureTable {
  const figures = figuresIn(facts);
  const comparison = textFact(facts, 'comparedWith');
  const compares = figures.some(({ compared }) => compared !== undefined);
  const heading = Object.entries(comparisons).find(([id]) => id === comparison)?.[1] ?? 'So sánh';
  return {
    caption: `Số liệu ${textFact(facts, 'period')}`,
    columns: [
      { title: 'Chỉ tiêu', share: 5 },
      { title: 'Đơn vị tính', share: 1.6 },
      { title: 'Số liệu', share: 1.6, kind: 'count' },
      ...(compares ? [{ title: heading, share: 1.6, kind: 'count' as const }] : []),
    ],
    rows: figures.map(({ indicator, measure, value, compared }) => [
      indicator,
      measure,
      value,
      ...(compares ? [compared] : []),
    ]),
  };
}

/** More would be a wall of bars, which says less than its table. */
const mostBars = 15;

/**
 * @returns a plot for what is counted alike: people beside people, hectares beside hectares; none for one number alone, for more than
 *   `mostBars`, and for what is below 0
 */
export function plotsOfReport(facts: Answers): readonly FigurePlot[] {
  const figures = figuresIn(facts);
  return [...new Set(figures.map(({ measure }) => measure))].flatMap((measure): readonly FigurePlot[] => {
    // What has no number has no bar: one of 0 would say that there were none.
    const points = figures.flatMap(({ indicator, value, ...figure }) =>
      figure.measure === measure && value !== undefined ? [{ label: indicator, name: indicator, value }] : [],
    );
    const drawable = points.every(({ value }) => value >= 0) && points.some(({ value }) => value > 0);
    if (points.length < 2 || points.length > mostBars || !drawable) return [];
    return [
      {
        title: `Số liệu ${textFact(facts, 'period')}`,
        unit: measure,
        of: 'Chỉ tiêu',
        shape: 'bars',
        points,
      },
    ];
  });
}
