// People, never anybody's likeness, and what they hold; figures stand on (0,0).
import { at, circle, colours as c, line, oval, path, rect, shape, star, times } from './drawing.ts';

interface Look {
  readonly shirt: string;
  readonly trousers?: string;
  readonly hat?: 'cone' | 'helmet';
  readonly hair?: 'long';
  /** What the arms do. */
  readonly arms?: 'down' | 'up' | 'forward';
}

const arms = {
  down: 'M-30 -148 Q-46 -110 -40 -78 M30 -148 Q46 -110 40 -78',
  up: 'M-30 -148 Q-62 -170 -58 -212 M30 -148 Q62 -170 58 -212',
  forward: 'M-30 -148 Q-30 -110 14 -104 M30 -148 Q44 -116 62 -112',
} as const;

export const person = (x: number, y: number, size: number, look: Look) =>
  at(
    x,
    y,
    size,
    (look.hair === undefined ? '' : rect(-24, -208, 48, 60, c.ink, 22)) +
      path('M-28 -82 L-22 0 H-4 L0 -70 L4 0 H22 L28 -82Z', look.trousers ?? '#3f4a52') +
      path('M-36 -150 Q0 -170 36 -150 L32 -74 H-32Z', look.shirt) +
      line(arms[look.arms ?? 'down'], c.skin, 14) +
      circle(0, -190, 26, c.skin) +
      path('M-26 -194 Q-24 -222 0 -220 Q24 -222 26 -194 Q0 -210 -26 -194Z', c.ink) +
      (look.hat === 'cone' ? shape('#ecd9a5', [-50, -196], [0, -240], [50, -196]) : '') +
      (look.hat === 'helmet' ? path('M-32 -200 Q-30 -232 0 -232 Q30 -232 32 -200Z', c.gold) : ''),
  );

export const shirts = [c.teal, c.paper, c.brick, c.gold, '#5f7fb0', '#7c9a5a'] as const;

/** A row of listeners seen from behind. */
export const listeners = (y: number, count: number, size = 1) =>
  times(count, (i) => {
    const step = 1280 / count;
    return at(
      step * (i + 0.5),
      y,
      size,
      path('M-62 120 Q-60 20 0 16 Q60 20 62 120Z', shirts[i % shirts.length] ?? c.teal) +
        circle(0, -16, 36, i % 3 === 1 ? '#3a2c22' : c.ink),
    );
  });

export const table = (x: number, y: number, w: number, cloth: string) =>
  rect(x - w / 2, y - 96, w, 96, cloth) +
  rect(x - w / 2 - 12, y - 110, w + 24, 18, c.trunk) +
  star(x, y - 48, 22, c.gold);

export const drum = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    path('M-150 40 L-190 190 M150 40 L190 190', c.trunk) +
      line('M-120 60 L-176 196 M120 60 L176 196 M-160 150 H160', c.trunk, 20) +
      path('M-150 -150 Q-210 0 -150 150 H150 Q210 0 150 -150Z', c.red) +
      times(7, (i) => line(`M${-135 + i * 45} -146 Q${-175 + i * 58} 0 ${-135 + i * 45} 146`, '#7a0d0a', 5)) +
      oval(0, -150, 152, 44, '#f0dcae') +
      oval(0, -150, 120, 32, '#f8ecd0') +
      times(9, (i) => circle(-144 + i * 36, -126 + Math.round(34 * Math.sin((Math.PI * i) / 8)), 6, c.gold)) +
      path('M-184 -20 H184 V16 H-184Z', c.gold),
  );

export const book = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    path('M0 0 Q-90 -50 -210 -24 V-204 Q-90 -232 0 -180Z', c.paper) +
      path('M0 0 Q90 -50 210 -24 V-204 Q90 -232 0 -180Z', '#f4eee2') +
      times(4, (i) =>
        line(
          `M-176 ${-168 + i * 34} Q-90 ${-188 + i * 34} -30 ${-152 + i * 34} M30 ${-152 + i * 34} Q90 ${-188 + i * 34} 176 ${-168 + i * 34}`,
          c.light,
          7,
        ),
      ) +
      path('M-222 -14 Q-90 -42 0 12 Q90 -42 222 -14 V4 Q90 -22 0 30 Q-90 -22 -222 4Z', c.red),
  );

export const balance = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-10, -330, 20, 330, c.gold) +
      rect(-90, -14, 180, 22, c.gold, 8) +
      line('M-190 -280 Q0 -330 190 -280', c.gold, 14) +
      [-190, 190]
        .map(
          (side) =>
            line(`M${side} -280 L${side - 66} -130 M${side} -280 L${side + 66} -130`, c.gold, 5) +
            path(`M${side - 84} -134 H${side + 84} Q${side} -40 ${side - 84} -134Z`, c.gold),
        )
        .join('') +
      circle(0, -336, 20, c.gold),
  );

export const certificate = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-210, -150, 420, 300, c.gold, 6) +
      rect(-194, -134, 388, 268, c.cream) +
      rect(-120, -100, 240, 22, c.red) +
      times(4, (i) => rect(-150 + i * 12, -56 + i * 32, 300 - i * 24, 10, c.light)) +
      shape(c.red, [96, 84], [140, 84], [152, 164], [118, 138], [84, 164]) +
      circle(118, 76, 44, c.gold) +
      star(118, 78, 30, c.paper),
  );

export const excavator = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-150, -46, 250, 46, c.ink, 22) +
      times(4, (i) => circle(-122 + i * 64, -22, 15, c.grey)) +
      rect(-120, -130, 180, 84, c.gold, 8) +
      rect(-20, -200, 90, 96, c.gold, 8) +
      rect(-6, -186, 62, 52, c.water) +
      line('M60 -120 L190 -230 L290 -120', c.gold, 26) +
      path('M262 -128 H320 L330 -70 Q290 -46 262 -76Z', c.grey),
  );

export const truck = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-220, -170, 290, 140, c.leaf, 8) +
      times(5, (i) => rect(-206 + i * 56, -160, 8, 120, c.forest)) +
      path('M76 -150 H150 L190 -90 V-30 H76Z', '#3c8a57') +
      path('M92 -136 H142 L168 -92 H92Z', c.water) +
      [-150, 10, 140]
        .map((wheel) => circle(wheel, -24, 34, c.ink) + circle(wheel, -24, 14, c.light))
        .join(''),
  );

export const bin = (x: number, y: number, size: number, fill: string) =>
  at(
    x,
    y,
    size,
    path('M-50 -120 H50 L40 0 H-40Z', fill) + rect(-60, -142, 120, 24, fill, 8) + circle(0, -62, 22, c.paper),
  );

export const loudspeaker = (x: number, y: number, size = 1, turn = 1) =>
  `<g transform="translate(${x} ${y}) scale(${size * turn} ${size})">${path('M0 -22 L110 -80 V80 L0 22Z', c.grey)}${oval(110, 0, 26, 82, c.light)}${rect(-40, -26, 44, 52, c.ink, 8)}${line('M160 -50 Q190 0 160 50 M190 -80 Q236 0 190 80', c.gold, 10)}</g>`;
