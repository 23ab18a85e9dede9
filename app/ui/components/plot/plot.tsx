// Plots drawn on the server: few, labelled directly, starting at zero, each with the same numbers as a table behind it.
import type { ReactNode } from 'react';

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
}

const numbers = new Intl.NumberFormat('vi-VN');
export const formatCount = (value: number): string => numbers.format(value);

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
      <svg viewBox={`0 0 ${width} ${height}`} className="plot__picture" aria-hidden="true" focusable="false">
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
      </svg>
    </Plot>
  );
}

const rowHeight = 48;

/** Bars one under another, each under its name. */
export function BarPlot(props: PlotProps) {
  const { points } = props;
  const most = Math.max(1, ...points.map(({ value }) => value));
  const room = width - 70;
  return (
    <Plot {...props}>
      <svg
        viewBox={`0 0 ${width} ${points.length * rowHeight}`}
        className="plot__picture"
        aria-hidden="true"
        focusable="false"
      >
        {points.map(({ label, name, value }, index) => {
          const long = (value / most) * room;
          return (
            <g key={name}>
              <text className="plot__label" x="0" y={index * rowHeight + 16}>
                {label}
              </text>
              <rect className="plot__bar" x="0" y={index * rowHeight + 22} width={long} height="16" />
              <text className="plot__value" x={long + 8} y={index * rowHeight + 36}>
                {formatCount(value)}
              </text>
            </g>
          );
        })}
        <line className="plot__ground" x1="0" x2="0" y1="0" y2={points.length * rowHeight} />
      </svg>
    </Plot>
  );
}

function Plot({ title, of, unit, points, children }: PlotProps & { readonly children: ReactNode }) {
  return (
    <figure className="plot">
      <figcaption className="plot__title">
        {title} <span className="quiet">({unit})</span>
      </figcaption>
      {children}
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
    </figure>
  );
}
