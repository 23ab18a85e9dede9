// The ground of every drawn picture: its size, its colours (those of the portal) and the simplest shapes.

export const width = 1280;
export const height = 720;

export const colours = {
  paper: '#ffffff',
  cream: '#faf6ef',
  sand: '#e9d9b8',
  earth: '#b98a55',
  ink: '#1d1915',
  grey: '#8a8076',
  light: '#ded6ca',
  red: '#97130f',
  brick: '#c2512f',
  gold: '#d9a41c',
  sun: '#ffc62e',
  teal: '#0a4b52',
  water: '#7fbcc4',
  sky: '#cfe6ea',
  leaf: '#2f7a4a',
  grass: '#8dbb63',
  young: '#b9d27a',
  forest: '#14502b',
  trunk: '#7a5a3c',
  skin: '#d9a06f',
} as const;

export type Point = readonly [x: number, y: number];

export const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${round > 0 ? ` rx="${round}"` : ''}/>`;

export const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const shape = (fill: string, ...points: Point[]) =>
  `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}"/>`;

export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, w: number, dash = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${
    dash === '' ? '' : ` stroke-dasharray="${dash}"`
  }/>`;

export const at = (x: number, y: number, scale: number, svg: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${svg}</g>`;

/** The same thing several times, each with its number. */
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export function star(x: number, y: number, r: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const reach = index % 2 === 0 ? r : r * 0.4;
    return [Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle))];
  });
  return shape(fill, ...points);
}

export const asSvg = (svg: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${svg}</svg>`;
