// Land, water, sky and what grows in Phú An, as pieces of pictures. Trees stand on (0,0).
import { at, circle, colours as c, line, oval, path, rect, shape, times } from './drawing.ts';

export const sky = (warm = false) =>
  rect(0, 0, 1280, 720, warm ? '#fbe9cf' : c.sky) +
  circle(1050, 140, 64, warm ? c.gold : c.sun) +
  cloud(180, 120, 1) +
  cloud(640, 90, 0.7);

function cloud(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    size,
    `<g opacity="0.85">${oval(0, 0, 90, 30, c.paper)}${oval(60, -22, 60, 32, c.paper)}${oval(120, 4, 80, 26, c.paper)}</g>`,
  );
}

/** Far tree line and the ground before it. */
export const land = (top: number, fill: string = c.grass) =>
  path(
    `M0 ${top} Q160 ${top - 60} 330 ${top - 12} T680 ${top - 20} T1010 ${top - 26} T1280 ${top - 8} V${top + 60} H0Z`,
    '#5f9a72',
  ) + rect(0, top, 1280, 720 - top, fill);

export const river = (top: number) =>
  path(`M0 ${top} Q320 ${top - 26} 640 ${top} T1280 ${top} V720 H0Z`, c.water) +
  times(9, (i) =>
    line(
      `M${(i * 311) % 1180} ${top + 40 + ((i * 67) % 220)} q40 -10 80 0 t80 0`,
      i % 2 === 0 ? '#a5d3d8' : '#5aa3ad',
      5,
    ),
  );

export const boat = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    path('M-150 0 Q-120 50 -60 54 H70 Q130 48 160 -6 Q0 26 -150 0Z', c.trunk) +
      path('M-60 10 Q0 -70 70 8Z', c.earth) +
      line('M-120 4 L-170 70', c.ink, 6),
  );

export const roundTree = (x: number, y: number, size = 1, crown: string = c.leaf) =>
  at(
    x,
    y,
    size,
    rect(-10, -90, 20, 90, c.trunk) +
      circle(0, -140, 70, crown) +
      circle(-52, -108, 46, crown) +
      circle(52, -110, 48, crown) +
      `<g opacity="0.25">${circle(-18, -160, 36, c.young)}</g>`,
  );

export const palm = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    line('M0 0 Q14 -110 4 -220', c.trunk, 16) +
      [
        'M4 -220 Q60 -290 130 -230 Q70 -250 4 -220',
        'M4 -220 Q-60 -290 -120 -226 Q-60 -246 4 -220',
        'M4 -220 Q70 -230 110 -150 Q50 -200 4 -220',
        'M4 -220 Q-60 -230 -100 -150 Q-44 -200 4 -220',
        'M4 -220 Q10 -300 60 -320 Q30 -270 4 -220',
      ]
        .map((d) => path(d, c.leaf))
        .join('') +
      circle(-8, -214, 12, c.earth) +
      circle(14, -208, 12, c.earth),
  );

/** Nipa along the water. */
export const nipa = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    times(7, (i) =>
      path(
        `M0 0 Q${(i - 3) * 22 - 8} -90 ${(i - 3) * 44} ${-150 + Math.abs(i - 3) * 26} Q${(i - 3) * 26 + 10} -70 0 0Z`,
        i % 2 === 0 ? c.leaf : '#4b8f55',
      ),
    ),
  );

export const bamboo = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    times(7, (i) => {
      const lean = (i - 3) * 26;
      const tip = -470 + Math.abs(i - 3) * 42;
      const stem = `M${(i - 3) * 14} 0 Q${lean * 0.8} -220 ${lean * 2.1} ${tip}`;
      return (
        line(stem, i % 2 === 0 ? '#5c9a3e' : '#7fae4b', 13) +
        times(5, (leaf) => {
          const side = leaf % 2 === 0 ? 1 : -1;
          const [fromX, fromY] = [Math.round(lean * (2 - leaf * 0.14)), tip + leaf * 42];
          return path(
            `M${fromX} ${fromY} q${side * 44} -6 ${side * 84} ${52 + leaf * 4} q${side * -60} -16 ${side * -84} ${-52 - leaf * 4}`,
            leaf % 3 === 0 ? '#3f8a45' : c.leaf,
          );
        })
      );
    }),
  );

/** A rubber tree with its tapping cut and cup. */
export const rubberTree = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    path('M-26 0 Q-18 -220 -16 -420 H18 Q20 -220 30 0Z', '#9a8468') +
      line('M-16 -150 L18 -176', '#e9d9b8', 9) +
      line('M-16 -150 V-118', c.paper, 5) +
      path('M-34 -112 H2 L-4 -84 H-28Z', c.brick) +
      oval(0, -470, 150, 90, c.forest) +
      oval(-70, -440, 100, 66, c.leaf) +
      oval(80, -446, 100, 62, '#246b3d'),
  );

export const fruitTree = (x: number, y: number, size = 1, fruit: string = c.brick) =>
  roundTree(x, y, size, '#3c7d43') +
  at(
    x,
    y,
    size,
    times(9, (i) => circle(-70 + ((i * 47) % 140), -170 + ((i * 31) % 84), 11, fruit)),
  );

export const riceRows = (top: number) =>
  rect(0, top, 1280, 720 - top, '#a9c45c') +
  times(9, (i) => {
    const y = top + 14 + i * i * 4.6;
    return line(`M0 ${y} H1280`, i % 2 === 0 ? '#8bb04b' : '#c8d873', 4 + i * 2);
  }) +
  times(26, (i) => {
    const [x, y] = [(i * 173) % 1280, 690 - ((i * 37) % 110)];
    return line(
      `M${x} ${y} q-8 -40 -22 -58 M${x} ${y} q4 -44 14 -66 M${x} ${y} q12 -34 34 -46`,
      '#6f9a3c',
      4,
    );
  });

export const road = (top: number, fill: string = '#b9b2a6') =>
  shape(fill, [600, top], [680, top], [1010, 720], [270, 720]) +
  times(4, (i) => {
    const y = top + 18 + i * i * 18 + i * 32;
    return shape(
      c.paper,
      [638 - i, y],
      [642 + i, y],
      [644 + i * 2, y + 16 + i * 12],
      [636 - i * 2, y + 16 + i * 12],
    );
  });
