// Houses of the commune, as pieces of pictures; each stands on (0,0) in the middle of its foot.
import { at, circle, colours as c, line, oval, path, rect, shape, star, times } from './drawing.ts';

const flagAt = (x: number, y: number, size: number) =>
  at(
    x,
    y,
    size,
    rect(-3, -190, 6, 190, c.grey) + rect(3, -188, 96, 64, '#d3261c') + star(51, -156, 23, '#ffd84a'),
  );

export const flagPole = (x: number, y: number, size = 1) => flagAt(x, y, size);

const windows = (xs: readonly number[], y: number, w = 56, h = 70) =>
  xs.map((x) => rect(x, y, w, h, c.water, 4) + line(`M${x + w / 2} ${y} v${h}`, c.paper, 4)).join('');

/** Two storeys, a porch and the flag on the roof. */
export const office = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    flagAt(0, -316, 0.7) +
      rect(-380, -270, 760, 270, '#f3dcae') +
      shape(c.brick, [-410, -268], [-350, -330], [350, -330], [410, -268]) +
      rect(-380, -142, 760, 10, c.paper) +
      windows([-340, -250, -160, 104, 194, 284], -236) +
      windows([-340, -250, 194, 284], -110) +
      rect(-110, -150, 220, 150, '#e8c98c') +
      rect(-130, -166, 260, 24, c.red) +
      rect(-46, -112, 92, 112, c.teal) +
      line('M0 -112 V0', c.paper, 4) +
      [-96, 80].map((left) => rect(left, -142, 16, 142, c.paper)).join('') +
      rect(-130, -8, 260, 12, c.light),
  );

export const school = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-420, -230, 840, 230, '#f7e7a8') +
      shape(c.red, [-450, -228], [-400, -286], [400, -286], [450, -228]) +
      rect(-420, -122, 840, 12, c.paper) +
      windows([-390, -310, -230, -150, 96, 176, 256, 336], -206, 54, 62) +
      windows([-390, -310, -230, 176, 256, 336], -92, 54, 62) +
      rect(-60, -110, 120, 110, c.trunk) +
      circle(0, -250, 26, c.paper) +
      line('M0 -250 V-266 M0 -250 H10', c.ink, 4),
  );

export const clinic = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-300, -190, 600, 190, c.paper) +
      shape(c.teal, [-330, -188], [-270, -250], [270, -250], [330, -188]) +
      windows([-260, -170, 114, 204], -140, 60, 74) +
      rect(-50, -120, 100, 120, '#bcd9dc') +
      rect(-46, -236, 92, 92, c.paper, 10) +
      rect(-12, -224, 24, 68, c.red) +
      rect(-34, -202, 68, 24, c.red),
  );

export const house = (x: number, y: number, size = 1, wall: string = '#f6e6c6', roof: string = c.brick) =>
  at(
    x,
    y,
    size,
    rect(-90, -90, 180, 90, wall) +
      shape(roof, [-116, -88], [0, -158], [116, -88]) +
      rect(-18, -62, 40, 62, c.trunk) +
      rect(-74, -66, 38, 34, c.water) +
      rect(42, -66, 34, 34, c.water),
  );

/** A communal house: curved tiled roof, columns. */
export const communalHouse = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-330, -170, 660, 170, '#e7c890') +
      times(6, (i) => rect(-318 + i * 122, -170, 26, 170, c.red)) +
      times(3, (i) => rect(-170 + i * 122, -140, 84, 140, '#5f2a18')) +
      path(
        'M-430 -190 Q-400 -176 -350 -200 Q-250 -250 -230 -320 H230 Q250 -250 350 -200 Q400 -176 430 -190 Q410 -150 350 -154 H-350 Q-410 -150 -430 -190Z',
        c.brick,
      ) +
      times(15, (i) => line(`M${-210 + i * 30} -312 L${-322 + i * 46} -164`, '#9d3d20', 4)) +
      path(
        'M-270 -330 Q-240 -312 -200 -322 H200 Q240 -312 270 -330 Q262 -300 220 -300 H-220 Q-262 -300 -270 -330Z',
        '#8a3218',
      ) +
      path('M-60 -326 Q-40 -362 0 -346 Q40 -362 60 -326Z', c.gold) +
      circle(0, -354, 16, c.gold) +
      rect(-370, 0, 740, 18, c.grey),
  );

export const stall = (x: number, y: number, size: number, cloth: string, goods: readonly string[]) =>
  at(
    x,
    y,
    size,
    rect(-120, -200, 10, 200, c.trunk) +
      rect(110, -200, 10, 200, c.trunk) +
      times(6, (i) =>
        path(
          `M${-150 + i * 50} -240 H${-100 + i * 50} V-190 Q${-125 + i * 50} -164 ${-150 + i * 50} -190Z`,
          i % 2 === 0 ? cloth : c.paper,
        ),
      ) +
      rect(-130, -80, 260, 80, c.earth) +
      rect(-140, -90, 280, 16, c.trunk) +
      times(11, (i) => circle(-115 + i * 23, -102 - (i % 2) * 8, 14, goods[i % goods.length] ?? c.leaf)),
  );

export const bridge = (y: number) =>
  path(`M0 ${y + 40} Q640 ${y - 110} 1280 ${y + 40} V${y + 84} Q640 ${y - 60} 0 ${y + 84}Z`, c.grey) +
  [300, 640, 980]
    .map((x) => rect(x - 24, y - 20, 48, 250, '#a39a8f') + rect(x - 44, y + 210, 88, 24, '#8a8076'))
    .join('') +
  times(15, (i) => {
    const x = 30 + i * 87;
    const top = y + 36 - 148 * (1 - ((x - 640) / 640) ** 2) * 0.5;
    return rect(x - 4, top - 46, 8, 50, c.teal);
  }) +
  line(`M0 ${y - 8} Q640 ${y - 156} 1280 ${y - 8}`, c.teal, 8);

export const lamp = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-5, -230, 10, 230, c.grey) +
      line('M0 -226 Q30 -256 70 -240', c.grey, 9) +
      oval(74, -234, 24, 10, c.sun),
  );

export const factory = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-360, -170, 720, 170, '#dfe6e6') +
      times(6, (i) =>
        shape('#8fa9ab', [-360 + i * 120, -170], [-360 + i * 120, -236], [-240 + i * 120, -170]),
      ) +
      windows([-320, -230, -140, 90, 180, 270], -120, 60, 50) +
      rect(-46, -110, 92, 110, c.teal),
  );

export const crane = (x: number, y: number, size = 1) =>
  at(
    x,
    y,
    size,
    rect(-12, -460, 24, 460, c.gold) +
      times(9, (i) => line(`M-12 ${-46 - i * 46} L12 ${-i * 46}`, c.trunk, 4)) +
      rect(-150, -474, 480, 20, c.gold) +
      rect(-150, -474, 60, 60, c.grey) +
      line('M0 -530 L-140 -472 M0 -530 L320 -472 M0 -530 V-470', c.trunk, 5) +
      line('M250 -456 V-300', c.ink, 4) +
      rect(222, -300, 56, 40, c.brick),
  );
