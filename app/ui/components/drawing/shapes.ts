// The simplest shapes of the small drawings, as paths on a ground of 48 by 48.

export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

export const box = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h${-w}z`;

/** Everything below a height, with the round corners of the ground. */
export const floor = (y: number) => `M0 ${y}h48v${40 - y}a8 8 0 0 1-8 8h-32a8 8 0 0 1-8-8z`;

export function star(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const reach = index % 2 === 0 ? r : r * 0.4;
    return `${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}z`;
}

/** With its point at a place. */
export const heart = (x: number, y: number, r: number) =>
  `M${x} ${y}l${-1.5 * r}${-1.5 * r}a${r} ${r} 0 0 1 ${1.5 * r}${-1.3 * r}a${r} ${r} 0 0 1 ${1.5 * r} ${1.3 * r}z`;

/** Shoulders of somebody, as wide as twice `w`, standing on the edge. */
export const shoulders = (x: number, top: number, w: number) =>
  `M${x - w} 48q0${top - 48} ${w}${top - 48}t${w} ${48 - top}z`;
