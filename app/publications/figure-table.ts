// A table of figures, and a plot: numbers as numbers, so that page, paper, workbook and CSV each write them in their way.

export type FigureCell = string | number | undefined;

export interface FigureColumn {
  readonly title: string;
  /** Relative width. */
  readonly share: number;
  /** Absent: words. `percent`: 96.4 is 96,4%. */
  readonly kind?: 'count' | 'percent';
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** A last row of sums. */
  readonly total?: readonly FigureCell[];
}

export interface FigurePlot {
  readonly title: string;
  /** "hồ sơ" */
  readonly unit: string;
  /** Heads the names in the table behind it: "Tháng". */
  readonly of: string;
  /** Over time as columns; else bars one under another. */
  readonly shape: 'columns' | 'bars';
  readonly points: readonly { readonly label: string; readonly name: string; readonly value: number }[];
}

/** @returns a figure as people here read it, "1.250,5"; a dash where there is none */
export const figureText = (value: number | undefined): string =>
  value === undefined ? '–' : value.toLocaleString('vi-VN');

/** @returns a cell as people read it: "96,4%", a dash for a figure that there is not, "" for such a text */
export function cellText({ kind }: FigureColumn, cell: FigureCell): string {
  if (kind === undefined) return cell === undefined ? '' : String(cell);
  if (typeof cell === 'string') return cell;
  if (kind === 'count' || cell === undefined) return figureText(cell);
  return `${cell.toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`;
}
