// What is drawn beside events of a life, each under its name, and beside sectors (drawing.tsx): flat shapes in the colours of the
// pictures of the news, on a ground of their own, so that they are seen in every theme.
import type { LifeEventId } from '#catalog/life-events.ts';

import { box, circle, floor, heart, shoulders, star } from './shapes.ts';

const colour = {
  paper: '#ffffff',
  cream: '#fbe9cf',
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
  trunk: '#7a5a3c',
  skin: '#d9a06f',
} as const;

type Colour = keyof typeof colour;

/** A shape that is filled, or a line of a width. */
type Stroke = readonly [Colour, path: string, width?: number];

export interface Drawn {
  readonly ground: Colour;
  readonly strokes: readonly Stroke[];
}

export const colourOf = (name: Colour): string => colour[name];

export const drawings = {
  birth: {
    ground: 'cream',
    strokes: [
      ['gold', 'M5 48q1-23 19-23t19 23z'],
      ['sun', 'M15 28q9 8 18 0l4 4q-13 10-26 0z'],
      ['skin', circle(24, 19, 10)],
      ['ink', 'M18 11q6-7 12-1q-4 4-7 1q-2 2-5 0z'],
      ['ink', circle(20, 19, 1.3) + circle(28, 19, 1.3)],
      ['red', 'M20.5 23.5q3.5 3 7 0', 1.6],
      ['red', heart(24, 44, 2.4)],
    ],
  },
  marriage: {
    ground: 'cream',
    strokes: [
      ['teal', shoulders(15, 24, 11)],
      ['red', shoulders(33, 24, 11)],
      ['skin', circle(15, 19, 6)],
      ['skin', circle(33, 19, 6)],
      ['ink', 'M27 21q-1-9 6-9t6 9l-2-4h-8z'],
      ['gold', 'M8.5 17q0-7 6.5-7t6.5 7q-6.5-3-13 0z'],
      ['gold', 'M24 16q2-9 9-9t9 9q-9-7-18 0z'],
      ['brick', heart(24, 12, 2.4)],
      ['sun', 'M15 31v8M33 31v8', 1.6],
    ],
  },
  death: {
    ground: 'sky',
    strokes: [
      ['water', floor(35)],
      ['leaf', 'M8 37q16 7 32 0q-4 7-16 7t-16-7z'],
      ['cream', 'M10 21q13 2 14 16q-14-3-14-16z'],
      ['cream', 'M38 21q-13 2-14 16q14-3 14-16z'],
      ['paper', 'M16 14q9 8 8 23q-10-9-8-23z'],
      ['paper', 'M32 14q-9 8-8 23q10-9 8-23z'],
      ['brick', 'M24 10q6 12 0 27q-6-15 0-27z'],
      ['paper', 'M24 14q4 10 0 22q-4-12 0-22z'],
    ],
  },
  papers: {
    ground: 'sky',
    strokes: [
      ['light', box(8, 12, 22, 31)],
      ['paper', 'M15 6h18l7 7v26h-25z'],
      ['light', 'M33 6v7h7z'],
      ['grey', 'M20 17h14M20 22h14M20 27h8', 1.8],
      ['red', circle(33, 33, 5)],
      ['sun', star(33, 33, 3)],
    ],
  },
  land: {
    ground: 'sky',
    strokes: [
      ['sun', circle(39, 10, 4.5)],
      ['grass', floor(32)],
      ['young', 'M0 40l20-8h8l-14 16h-6a8 8 0 0 1-8-8z'],
      ['trunk', box(38, 27, 2.6, 9)],
      ['leaf', circle(39, 23, 6)],
      ['paper', box(10, 22, 19, 14)],
      ['brick', 'M6 23l13.5-11 13.5 11z'],
      ['trunk', box(17, 27, 6, 9)],
    ],
  },
  support: {
    ground: 'cream',
    strokes: [
      ['red', heart(25, 29, 6.4)],
      ['skin', 'M4 35q9-7 16-3h8q4 0 4 3.5h-8h9l8-5q5 0 3 4l-11 9q-3 2-7 1h-10l-12 1z'],
      ['teal', 'M0 32h7v14h-7z'],
    ],
  },
  residence: {
    ground: 'sky',
    strokes: [
      ['sand', floor(39)],
      ['paper', box(9, 23, 27, 18)],
      ['brick', 'M4 25l18.5-15 18.5 15z'],
      ['water', box(13, 28, 7, 7)],
      ['teal', box(25, 28, 7, 13)],
      ['red', 'M38 21c-5-6-6-8-6-10.5a6 6 0 0 1 12 0c0 2.5-1 4.5-6 10.5z'],
      ['paper', circle(38, 10.5, 2.2)],
    ],
  },
  certification: {
    ground: 'sand',
    strokes: [
      ['paper', box(8, 8, 25, 34)],
      ['grey', 'M13 15h15M13 20h15M13 25h9', 1.8],
      ['red', box(25, 34, 16, 4)],
      ['trunk', circle(33, 14, 5) + box(30.5, 16, 5, 9)],
      ['brick', 'M25 25h16v6h-16z'],
    ],
  },
  merit: {
    ground: 'sky',
    strokes: [
      ['leaf', 'M8 41q16 6 32-3', 3],
      ['grass', 'M18 43q2-6 8-5q-2 6-8 5zM28 42q2-6 8-6q-1 6-8 6z'],
      ['trunk', box(10, 5, 2.6, 39)],
      ['red', 'M12.6 7h29v19h-29z'],
      ['sun', star(27, 16.5, 7)],
    ],
  },
  business: {
    ground: 'sky',
    strokes: [
      ['earth', floor(40)],
      ['paper', box(9, 20, 30, 14)],
      ['gold', circle(15, 29, 3.2) + circle(34, 29, 3.2)],
      ['brick', circle(21.5, 29, 3.2)],
      ['leaf', circle(28, 29, 3.2)],
      ['trunk', box(6, 31, 36, 11)],
      ['red', 'M8 9h32l4 12h-40z'],
      ['paper', 'M16 9h5.3l-.6 12h-7zM27 9h5.3l3 12h-7z'],
    ],
  },
  education: {
    ground: 'sky',
    strokes: [
      ['red', 'M4 15q10-5 20 1q10-6 20-1v25q-10-5-20 1q-10-6-20-1z'],
      ['paper', 'M6.5 13q9-4 17.5 2v22q-8.5-6-17.5-2z'],
      ['cream', 'M41.5 13q-9-4-17.5 2v22q8.5-6 17.5-2z'],
      ['grey', 'M10 19q5-1.5 10 1M10 24q5-1.5 10 1M10 29q5-1.5 10 1M28 20q5-2.5 10-1M28 25q5-2.5 10-1', 1.6],
    ],
  },
  community: {
    ground: 'cream',
    strokes: [
      ['sand', floor(39)],
      ['paper', box(9, 24, 30, 16)],
      ['red', box(11, 24, 3, 16) + box(34, 24, 3, 16)],
      ['trunk', box(19, 28, 10, 12)],
      ['brick', 'M2 22q9-1 13-11h18q4 10 13 11l-4 4h-36z'],
      ['gold', 'M14 10.5h20', 2.4],
      ['gold', star(24, 33, 3)],
    ],
  },
  commendation: {
    ground: 'cream',
    strokes: [
      ['red', 'M16 26l-5 18 8-3 4 5 3-18zM32 26l5 18-8-3-4 5-3-18z'],
      ['gold', circle(24, 19, 14)],
      ['sun', circle(24, 19, 10.5)],
      ['red', star(24, 19.5, 7)],
    ],
  },
  complaint: {
    ground: 'sky',
    strokes: [
      ['trunk', box(22.8, 11, 2.4, 29)],
      ['trunk', 'M14 40h20v3h-20z'],
      ['gold', 'M11 15h26', 2.4],
      ['grey', 'M12 15l-6 12h12zM36 15l-6 12h12z', 1.4],
      ['teal', 'M5 27h14a7 6 0 0 1-14 0z'],
      ['teal', 'M29 27h14a7 6 0 0 1-14 0z'],
      ['gold', circle(24, 11, 3.5)],
    ],
  },
  family: {
    ground: 'cream',
    strokes: [
      ['teal', shoulders(14, 23, 11)],
      ['brick', shoulders(34, 23, 11)],
      ['skin', circle(14, 16, 6.5) + circle(34, 16, 6.5)],
      ['ink', 'M7.5 16q0-8 6.5-8t6.5 8q-6.5-5-13 0zM26 20q-1-12 8-12t8 12q-2-6-5-8q-5 4-9 3z'],
      ['sun', 'M15 48q0-15 9-15t9 15z'],
      ['skin', circle(24, 29, 5.5)],
      ['ink', 'M18.5 28q0-6 5.5-6t5.5 6q-5.5-3-11 0z'],
    ],
  },
  adoption: {
    ground: 'sky',
    strokes: [
      ['leaf', shoulders(18, 21, 12)],
      ['skin', circle(18, 15, 6.5)],
      ['ink', 'M10 19q-1-12 8-12t8 12q-2-6-5-8q-5 4-9 3z'],
      ['gold', 'M24 48q0-15 9-15t9 15z'],
      ['skin', circle(33, 29, 5.5)],
      ['ink', 'M27.5 28q0-6 5.5-6t5.5 6q-5.5-3-11 0z'],
      ['red', heart(36, 18, 3.6)],
    ],
  },
  linked: {
    ground: 'cream',
    strokes: [
      ['paper', box(5, 7, 18, 23)],
      ['grey', 'M9 13h10M9 18h10M9 23h6', 1.6],
      ['teal', box(22, 26, 22, 15)],
      ['water', circle(28, 32, 3)],
      ['paper', 'M33 31h7M33 35h7', 1.6],
      ['gold', 'M28 11q10 0 10 9M34 17l4 4 4-4', 2.4],
    ],
  },
  bowl: {
    ground: 'sky',
    strokes: [
      ['leaf', 'M24 20q-1-8 1-14', 2],
      ['grass', 'M25 12q1-8 10-8q-1 8-10 8zM24 16q-2-7-10-7q2 7 10 7z'],
      ['paper', 'M9 28q15-18 30 0z'],
      ['teal', 'M5 27h38a19 15 0 0 1-12 15h-14a19 15 0 0 1-12-15z'],
      ['water', 'M9 32h30', 1.6],
    ],
  },
  construction: {
    ground: 'sky',
    strokes: [
      ['sand', floor(39)],
      ['gold', 'M9 41v-33h28M9 15l9-7M31 8v9', 2.4],
      ['brick', box(20, 24, 22, 17)],
      [
        'cream',
        'M20 29.5h22M20 35h22M27 24v5.5M35 24v5.5M23 29.5v5.5M31 29.5v5.5M39 29.5v5.5M27 35v6M35 35v6',
        1.2,
      ],
      ['light', box(26, 17, 10, 6)],
    ],
  },
  crops: {
    ground: 'sky',
    strokes: [
      ['earth', floor(36)],
      [
        'leaf',
        'M12 40q-1-14-5-20M12 40q1-16 4-24M24 40q-1-16-4-24M24 40q1-16 5-26M36 40q-1-14-4-22M36 40q1-14 5-20',
        2.2,
      ],
      [
        'gold',
        'M16 18q3-4 2-8q-4 4-2 8zM20 17q-3-4-2-8q4 4 2 8zM29 16q3-5 2-9q-4 5-2 9zM41 21q3-4 1-8q-4 4-1 8zM7 22q-3-4-1-8q4 4 1 8z',
      ],
    ],
  },
  farmer: {
    ground: 'sky',
    strokes: [
      ['young', floor(36)],
      ['trunk', shoulders(24, 27, 13)],
      ['skin', circle(24, 23, 7)],
      ['sand', 'M6 21q12-6 18-15q6 9 18 15q-18 4-36 0z'],
      ['earth', 'M6 21q18 4 36 0', 1.6],
      ['brick', 'M19 30q5 4 10 0', 2],
    ],
  },
  environment: {
    ground: 'cream',
    strokes: [
      ['leaf', 'M9 38c-4-20 10-31 32-31c1 20-8 35-28 32z'],
      ['young', 'M7 44q12-18 26-28M19 30v-9M19 30l10 1M26 23v-7M26 23l9 1', 2],
    ],
  },
  water: {
    ground: 'sky',
    strokes: [
      ['water', floor(34)],
      ['teal', 'M24 4c8 10 12 15 12 21a12 12 0 0 1-24 0c0-6 4-11 12-21z'],
      ['paper', 'M18 25q0 6 6 7', 2.4],
      ['paper', 'M4 40q5-3 10 0t10 0t10 0t10 0', 2],
    ],
  },
  drum: {
    ground: 'cream',
    strokes: [
      ['trunk', 'M12 45l5-10M36 45l-5-10', 3],
      ['red', 'M9 17q-3 11 2 21h26q5-10 2-21z'],
      ['gold', 'M9 22q15 5 30 0M10 35q14 4 28 0', 1.8],
      ['sand', 'M9 17a15 6 0 1 0 30 0a15 6 0 1 0-30 0z'],
      ['trunk', 'M16 12l-8-8M32 12l8-8', 2.6],
    ],
  },
  ball: {
    ground: 'sky',
    strokes: [
      ['grass', floor(35)],
      ['paper', circle(24, 24, 15)],
      ['ink', 'M24 17l6.6 4.8-2.5 7.8h-8.2l-2.5-7.8z'],
      ['ink', 'M24 17v-8M30.6 21.8l7.8-2.5M28.1 29.6l4.6 6.4M19.9 29.6l-4.6 6.4M17.4 21.8l-7.8-2.5', 1.6],
    ],
  },
  talk: {
    ground: 'cream',
    strokes: [
      ['teal', shoulders(12, 31, 10)],
      ['brick', shoulders(36, 31, 10)],
      ['skin', circle(12, 26, 5.5) + circle(36, 26, 5.5)],
      ['paper', 'M10 5h28v11h-10l-4 5-4-5h-10z'],
      ['red', heart(24, 14.5, 2.5)],
    ],
  },
  compensation: {
    ground: 'cream',
    strokes: [
      ['paper', box(8, 6, 21, 28)],
      ['grey', 'M13 13h11M13 18h11M13 23h6', 1.8],
      ['gold', circle(32, 33, 10)],
      ['sun', circle(32, 33, 7.2)],
      ['red', 'M28 33l3 3.5 5.5-7', 2.4],
    ],
  },
  // Of whom there is no picture: nobody in particular.
  person: {
    ground: 'sand',
    strokes: [
      ['earth', 'M6 48q0-18 18-18t18 18z'],
      ['earth', circle(24, 19, 9)],
    ],
  },
} as const satisfies Readonly<Record<LifeEventId, Drawn>> & Readonly<Record<string, Drawn>>;

export type DrawingName = keyof typeof drawings;
