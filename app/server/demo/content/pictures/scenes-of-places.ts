// Places of the commune: its river and fields, its roads and public buildings.
import * as buildings from './buildings.ts';
import { colours as c, circle, oval, rect, shape, times } from './drawing.ts';
import * as nature from './nature.ts';
import * as people from './people.ts';
import type { Scene } from './scene.ts';

export const places = {
  'tru-so': {
    alt: 'Tranh vẽ trụ sở Ủy ban nhân dân xã hai tầng mái ngói, cờ Tổ quốc trên nóc, sân rộng có hàng cây hai bên.',
    draw: () =>
      nature.sky() +
      nature.land(470) +
      rect(0, 560, 1280, 160, c.sand) +
      nature.roundTree(110, 570, 1.3) +
      nature.roundTree(1180, 570, 1.3) +
      buildings.office(640, 568, 1.12) +
      people.person(420, 660, 0.6, { shirt: c.paper }) +
      people.person(480, 668, 0.6, { shirt: c.brick, hair: 'long' }) +
      people.person(900, 664, 0.6, { shirt: c.teal, hat: 'cone' }),
  },
  'ben-song': {
    alt: 'Tranh vẽ dòng sông rộng lúc sáng sớm, hai chiếc ghe nhỏ, bờ sông mọc đầy dừa nước.',
    draw: () =>
      nature.sky(true) +
      nature.land(330, c.young) +
      nature.palm(150, 400, 0.9) +
      nature.palm(1130, 396, 1) +
      nature.river(400) +
      times(9, (i) => nature.nipa(40 + i * 150, 412, 0.6)) +
      nature.boat(420, 520, 1) +
      nature.boat(900, 600, 1.3) +
      nature.nipa(60, 730, 1.5) +
      nature.nipa(1230, 730, 1.4),
  },
  'rung-cao-su': {
    alt: 'Tranh vẽ hàng cây cao su thẳng tắp, trên thân cây có đường cạo và chén hứng mủ.',
    draw: () =>
      nature.sky() +
      nature.land(430, '#a8b86a') +
      times(7, (i) => nature.rubberTree(120 + i * 175, 500, 0.55)) +
      [90, 430, 850, 1200].map((x) => nature.rubberTree(x, 700, 1.15)).join('') +
      people.person(620, 690, 0.9, { shirt: c.brick, hat: 'cone', arms: 'forward' }),
  },
  'lang-tre': {
    alt: 'Tranh vẽ lối đi lát gạch giữa hai rặng tre xanh cao vút.',
    draw: () =>
      nature.sky() +
      nature.land(430, c.grass) +
      shape(c.sand, [590, 430], [690, 430], [960, 720], [320, 720]) +
      [80, 330, 950, 1200].map((x) => nature.bamboo(x, 560, 0.95)).join('') +
      nature.bamboo(170, 740, 1.4) +
      nature.bamboo(1110, 740, 1.4) +
      people.person(600, 600, 0.6, { shirt: c.paper }) +
      people.person(670, 604, 0.55, { shirt: c.brick, hair: 'long' }),
  },
  'truong-hoc': {
    alt: 'Tranh vẽ ngôi trường hai tầng, học sinh áo trắng khăn quàng đỏ đứng dưới sân cờ.',
    draw: () =>
      nature.sky() +
      nature.land(450) +
      rect(0, 540, 1280, 180, '#e6d3aa') +
      buildings.school(640, 545, 1.1) +
      buildings.flagPole(160, 640, 1.7) +
      times(
        6,
        (i) =>
          people.person(400 + i * 110, 690 - (i % 2) * 16, 0.62, { shirt: c.paper, trousers: '#28406b' }) +
          shape(
            c.red,
            [388 + i * 110, 598 - (i % 2) * 16],
            [412 + i * 110, 598 - (i % 2) * 16],
            [400 + i * 110, 624 - (i % 2) * 16],
          ),
      ) +
      nature.roundTree(1170, 620, 1.3),
  },
  'duong-nong-thon': {
    alt: 'Tranh vẽ con đường bê tông nông thôn có đèn chiếu sáng, hai bên là nhà dân và vườn cây.',
    draw: () =>
      nature.sky() +
      nature.land(380) +
      nature.road(380) +
      buildings.house(220, 500, 1.2) +
      buildings.house(1080, 510, 1.25, '#f2dcc0', c.teal) +
      nature.roundTree(420, 460, 0.7) +
      nature.roundTree(880, 460, 0.7) +
      nature.palm(60, 620, 1.2) +
      nature.roundTree(1210, 680, 1.2) +
      [
        [520, 450, 0.6],
        [430, 540, 0.95],
        [300, 690, 1.5],
      ]
        .map(([x = 0, y = 0, s = 1]) => buildings.lamp(x, y, s))
        .join('') +
      people.person(690, 640, 0.8, { shirt: c.brick, hat: 'cone' }),
  },
  dinh: {
    alt: 'Tranh vẽ ngôi đình làng mái ngói cong, cột gỗ đỏ, hai cây cổ thụ tỏa bóng trước sân.',
    draw: () =>
      nature.sky(true) +
      nature.land(450) +
      rect(0, 580, 1280, 140, c.sand) +
      nature.roundTree(120, 600, 1.9, '#3c7d43') +
      nature.roundTree(1170, 600, 1.9, '#3c7d43') +
      buildings.communalHouse(640, 580, 1.15),
  },
  'tram-y-te': {
    alt: 'Tranh vẽ trạm y tế xã tường trắng có chữ thập đỏ, nhân viên y tế đón một bà mẹ và em nhỏ.',
    draw: () =>
      nature.sky() +
      nature.land(460) +
      rect(0, 560, 1280, 160, c.light) +
      buildings.clinic(640, 565, 1.35) +
      nature.roundTree(110, 590, 1.2) +
      nature.roundTree(1180, 590, 1.2) +
      people.person(520, 690, 1, { shirt: c.paper, trousers: '#bcd9dc', arms: 'forward' }) +
      people.person(700, 690, 1, { shirt: c.brick, hair: 'long' }) +
      people.person(780, 690, 0.6, { shirt: c.gold }),
  },
  'ruong-lua': {
    alt: 'Tranh vẽ cánh đồng lúa chín vàng xanh, một nông dân đội nón lá đứng giữa ruộng.',
    draw: () =>
      nature.sky() +
      nature.land(330) +
      buildings.house(1010, 350, 0.6) +
      nature.palm(1110, 352, 0.55) +
      nature.palm(180, 350, 0.6) +
      nature.riceRows(350) +
      people.person(470, 640, 1.25, { shirt: '#7d4b86', hat: 'cone', arms: 'forward' }),
  },
  'vuon-trai-cay': {
    alt: 'Tranh vẽ vườn cây ăn trái sai quả, hai người đang hái và xếp trái vào giỏ.',
    draw: () =>
      nature.sky() +
      nature.land(400, c.young) +
      times(6, (i) => nature.fruitTree(120 + i * 210, 460, 0.7)) +
      [120, 470, 840, 1180]
        .map((x, i) => nature.fruitTree(x, 650, 1.35, i % 2 === 0 ? '#6b2f5a' : c.gold))
        .join('') +
      people.person(310, 690, 1, { shirt: c.teal, hat: 'cone', arms: 'up' }) +
      people.person(1010, 690, 1, { shirt: c.brick, hat: 'cone', arms: 'forward' }) +
      oval(660, 680, 70, 26, c.earth) +
      times(6, (i) => circle(615 + i * 18, 664 - (i % 2) * 8, 14, '#6b2f5a')),
  },
  cau: {
    alt: 'Tranh vẽ cây cầu bê tông ba nhịp bắc qua rạch, dưới cầu một chiếc ghe đang đi.',
    draw: () =>
      nature.sky() +
      nature.land(380) +
      nature.palm(80, 420, 0.9) +
      nature.palm(1200, 420, 0.9) +
      nature.river(470) +
      buildings.bridge(380) +
      nature.boat(810, 620, 1.1) +
      nature.nipa(60, 560, 0.9) +
      nature.nipa(1230, 560, 0.9),
  },
  'nha-xuong': {
    alt: 'Tranh vẽ nhà xưởng mái răng cưa trong cụm sản xuất, đường nội bộ và hàng cây xanh.',
    draw: () =>
      nature.sky() +
      nature.land(430) +
      rect(0, 560, 1280, 160, '#b9b2a6') +
      buildings.factory(640, 565, 1.35) +
      times(6, (i) => nature.roundTree(60 + i * 232, 600, 0.55)) +
      times(7, (i) => rect(40 + i * 190, 650, 90, 10, c.paper)),
  },
  cho: {
    alt: 'Tranh vẽ khu chợ xã buổi sáng với ba sạp rau, trái cây và người mua đội nón lá.',
    draw: () =>
      nature.sky(true) +
      rect(0, 470, 1280, 250, c.sand) +
      shape(c.brick, [0, 250], [640, 150], [1280, 250], [1280, 280], [0, 280]) +
      times(5, (i) => rect(120 + i * 258, 262, 14, 230, c.grey)) +
      buildings.stall(240, 580, 1.2, c.teal, [c.leaf, c.young, c.forest]) +
      buildings.stall(660, 580, 1.2, c.red, [c.brick, c.gold, '#e0762e']) +
      buildings.stall(1060, 580, 1.2, c.gold, ['#7d4b86', c.brick, c.young]) +
      people.person(440, 680, 0.95, { shirt: '#7d4b86', hat: 'cone', arms: 'forward' }) +
      people.person(860, 690, 0.95, { shirt: c.paper, hair: 'long', arms: 'forward' }),
  },
} as const satisfies Record<string, Scene>;
