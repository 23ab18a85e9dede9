// A plot on a paper: bars one below another, or columns side by side. They begin at zero and have their numbers beside them.
import { rgb } from 'pdf-lib';

import type { Paper, Strip } from './paper.server.ts';

export interface PaperPlot {
  readonly title: string;
  /** What is counted: "hồ sơ". */
  readonly unit: string;
  readonly shape: 'bars' | 'columns';
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

const columnsTall = 84;

/** Dark enough to be visible on a copy in black and white. */
const fillColour = rgb(0.35, 0.35, 0.35);

/**
 * Draws the plot at `paper.y`, on a new page if it does not fit, and moves `paper.y` below it.
 * @param shown its title, its unit as it is written, and its points, whose values are not negative
 */
export function plot(paper: Paper, { title, unit, shape, points }: PaperPlot): void {
  const size = paper.base - 2.5;
  const line = size * 1.4;
  const labels = points.map(({ label }) =>
    paper.strips(label, paper.width * 0.42, { size, leading: 1.15, align: 'right' }),
  );
  const rows = labels.map((strips) => Math.max(line, strips.reduce((sum, one) => sum + one.height, 0) + 3));
  const body = shape === 'bars' ? rows.reduce((sum, one) => sum + one, 0) : columnsTall + line * 2;
  const heading = paper.strips(`${title} (${unit})`, paper.width, { size: paper.base - 1, face: 'italic' });
  paper.ensure(body + heading.reduce((sum, one) => sum + one.height, 0) + size);
  paper.flow(heading);
  paper.skip(2);
  const values = points.map(({ label, value }) => `${label}: ${number(value)}`).join('; ');
  const frame = { x: paper.left, y: paper.y - body, width: paper.width, height: body };
  const alt = `Biểu đồ ${title} (${unit}). ${values}`;
  paper.picture(alt, frame, () => drawShape(paper, { shape, points }, { labels, rows, size, line }));
  paper.skip(paper.base * 0.6);
}

interface Layout {
  readonly labels: readonly (readonly Strip[])[];
  readonly rows: readonly number[];
  readonly size: number;
  readonly line: number;
}

function drawShape(
  paper: Paper,
  { shape, points }: Pick<PaperPlot, 'shape' | 'points'>,
  { labels, rows, size, line }: Layout,
): void {
  const most = Math.max(1, ...points.map(({ value }) => value));
  if (shape === 'bars') {
    const from = paper.left + paper.width * 0.42 + 8;
    const room = paper.right - from - paper.widthOf(number(most), size) - 6;
    points.forEach(({ value }, index) => {
      const tall = rows[index] ?? line;
      let y = paper.y - 1;
      for (const strip of labels[index] ?? []) {
        strip.draw(paper, paper.left, y);
        y -= strip.height;
      }
      const long = (value / most) * room;
      bar(paper, from, paper.y - tall / 2 - size * 0.4, long, size * 0.8);
      paper.write(number(value), from + long + 4, paper.y - tall / 2 - size * 0.32, size);
      paper.skip(tall);
    });
    paper.rule(from, from, paper.y, 0.6);
  } else {
    const step = paper.width / Math.max(1, points.length);
    const ground = paper.y - columnsTall - line;
    points.forEach(({ label, value }, index) => {
      const middle = paper.left + (index + 0.5) * step;
      const tall = (value / most) * columnsTall;
      bar(paper, middle - step * 0.3, ground, step * 0.6, tall);
      const valueText = number(value);
      paper.write(valueText, middle - paper.widthOf(valueText, size) / 2, ground + tall + 3, size);
      paper.write(label, middle - paper.widthOf(label, size) / 2, ground - size * 1.2, size);
    });
    paper.rule(paper.left, paper.right, ground);
    paper.y = ground - line;
  }
}

function bar(paper: Paper, x: number, y: number, width: number, height: number): void {
  if (width > 0 && height > 0)
    paper.decorate((page) => page.drawRectangle({ x, y, width, height, color: fillColour }));
}

const number = (value: number): string => value.toLocaleString('vi-VN');
