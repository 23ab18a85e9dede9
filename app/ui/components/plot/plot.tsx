// Plots drawn on the server: few, labelled directly, starting at zero, each with the same numbers as a table behind it.
// Told from one another by place and words, never by colour; a screen reader hears what is shown and its extremes.
import { useId, type ReactNode } from 'react';

import { figureText, type FigurePlot } from '#app/publications/figure-table.ts';

import { Details } from '../details/details.tsx';
import { Table } from '../table/table.tsx';

export interface PlotPoint {
  /** Under the column, short: "11". */
  readonly label: string;
  /** In the table, whole: "Tháng 11/2026". */
  readonly name: string;
  readonly value: number;
}

export interface PlotProps {
  /** What is shown; heads the plot and its table. */
  readonly title: string;
  /** Heads the column of names in the table: "Tháng". */
  readonly of: string;
  /** What is counted: "hồ sơ", "lượt xem". */
  readonly unit: string;
  readonly points: readonly PlotPoint[];
  /** A table with the same numbers stands beside it: it needs none of its own. */
  readonly tableBeside?: boolean | undefined;
}

export const formatCount = (value: number): string => figureText(value);

/** In the shape that suits what it shows. */
export function PlotOf({
  plot: { shape, ...plot },
  tableBeside,
}: {
  readonly plot: FigurePlot;
  readonly tableBeside?: boolean;
}) {
  const Shape = shape === 'columns' ? ColumnPlot : BarPlot;
  return <Shape {...plot} tableBeside={tableBeside} />;
}

const width = 480;
const height = 170;
const top = 24;
const bottom = 26;

/** Columns over time. */
export function ColumnPlot(props: PlotProps) {
  const { points } = props;
  const step = width / Math.max(1, points.length);
  const most = Math.max(1, ...points.map(({ value }) => value));
  const room = height - top - bottom;
  const longest = Math.max(...points.map(({ value }) => formatCount(value).length));
  // Neighbouring numbers must not run into each other.
  const valueSize = Math.min(17, step / (longest * 0.62));
  return (
    <Plot {...props}>
      <Picture of={props} height={height}>
        {points.map(({ label, name, value }, index) => {
          const tall = (value / most) * room;
          const middle = (index + 0.5) * step;
          return (
            <g key={name}>
              <rect
                className="plot__bar"
                x={middle - step * 0.32}
                y={height - bottom - tall}
                width={step * 0.64}
                height={tall}
              />
              {value > 0 && (
                <text
                  className="plot__value"
                  x={middle}
                  y={height - bottom - tall - 6}
                  textAnchor="middle"
                  fontSize={valueSize}
                >
                  {formatCount(value)}
                </text>
              )}
              <text className="plot__label" x={middle} y={height - 6} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
        <line className="plot__ground" x1="0" x2={width} y1={height - bottom} y2={height - bottom} />
      </Picture>
    </Plot>
  );
}

const rowHeight = 48;

/** As many letters as fit above a bar; the table has the whole name. */
const longestLabel = 50;

function shorten(label: string): string {
  if (label.length <= longestLabel) return label;
  return `${label
    .slice(0, longestLabel)
    .replace(/\s\S*$/, '')
    .trimEnd()}…`;
}

/** Bars one under another, each under its name. */
export function BarPlot(props: PlotProps) {
  const { points } = props;
  const most = Math.max(1, ...points.map(({ value }) => value));
  const room = width - 70;
  return (
    <Plot {...props}>
      <Picture of={props} height={points.length * rowHeight}>
        {points.map(({ label, name, value }, index) => {
          const long = (value / most) * room;
          return (
            <g key={name}>
              <text className="plot__label" x="0" y={index * rowHeight + 16}>
                {shorten(label)}
              </text>
              <rect className="plot__bar" x="0" y={index * rowHeight + 22} width={long} height="16" />
              <text className="plot__value" x={long + 8} y={index * rowHeight + 36}>
                {formatCount(value)}
              </text>
            </g>
          );
        })}
        <line className="plot__ground" x1="0" x2="0" y1="0" y2={points.length * rowHeight} />
      </Picture>
    </Plot>
  );
}

function Picture({
  of: { title, unit, points },
  height: tall,
  children,
}: {
  readonly of: PlotProps;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${width} ${tall}`}
      className="plot__picture"
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      focusable="false"
    >
      <title id={`${id}title`}>{`Biểu đồ: ${title}`}</title>
      <desc id={`${id}desc`}>{describe(points, unit)}</desc>
      {children}
    </svg>
  );
}

/** "Cao nhất: Tháng 10/2026, 41 hồ sơ. Thấp nhất: …" */
function describe(points: readonly PlotPoint[], unit: string): string {
  const sorted = points.toSorted((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return 'Không có số liệu.';
  const inWords = ({ name, value }: PlotPoint) => `${name}, ${figureText(value)} ${unit}`;
  if (most.value === least.value)
    return `${points.length} giá trị, đều là ${figureText(most.value)} ${unit}.`;
  return `${points.length} giá trị. Cao nhất: ${inWords(most)}. Thấp nhất: ${inWords(least)}. Số liệu đầy đủ trong bảng.`;
}

function Plot({
  title,
  of,
  unit,
  points,
  tableBeside = false,
  children,
}: PlotProps & { readonly children: ReactNode }) {
  return (
    <figure className="plot">
      <figcaption className="plot__title">
        {title} <span className="quiet">({unit})</span>
      </figcaption>
      {children}
      {!tableBeside && (
        <Details
          summary={
            <>
              Xem số liệu dạng bảng<span className="visually-hidden">: {title}</span>
            </>
          }
        >
          <Table
            caption={title}
            captionHidden
            dense
            rows={points}
            rowKey={({ name }) => name}
            columns={[
              { header: of, cell: ({ name }) => name, rowHeader: true },
              { header: `Số ${unit}`, cell: ({ value }) => formatCount(value), numeric: true },
            ]}
          />
        </Details>
      )}
    </figure>
  );
}
