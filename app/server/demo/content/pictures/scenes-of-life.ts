// What people do there: work, meet, celebrate, keep things in order.
import * as buildings from './buildings.ts';
import { colours as c, circle, line, oval, path, rect, shape, star, times } from './drawing.ts';
import * as nature from './nature.ts';
import * as people from './people.ts';
import type { Scene } from './scene.ts';

const room = (wall: string = '#f2e6cf') =>
  rect(0, 0, 1280, 720, wall) + rect(0, 560, 1280, 160, c.earth) + rect(0, 552, 1280, 10, c.trunk);

export const life = {
  'trong-hoi': {
    alt: 'Tranh vẽ chiếc trống hội sơn đỏ đặt trên giá, dây cờ ngũ sắc treo phía trên.',
    draw: () =>
      rect(0, 0, 1280, 720, '#fbe9cf') +
      rect(0, 590, 1280, 130, c.sand) +
      line('M0 60 Q640 190 1280 60', c.trunk, 6) +
      times(15, (i) =>
        shape(
          [c.red, c.gold, c.teal, c.leaf, c.paper][i % 5] ?? c.red,
          [30 + i * 84, 74 + Math.round(62 * Math.sin((Math.PI * i) / 14))],
          [84 + i * 84, 78 + Math.round(62 * Math.sin((Math.PI * i) / 14))],
          [58 + i * 84, 146 + Math.round(62 * Math.sin((Math.PI * i) / 14))],
        ),
      ) +
      people.drum(640, 430, 1.3) +
      people.person(310, 660, 1.5, { shirt: c.gold, arms: 'up' }) +
      people.person(980, 660, 1.5, { shirt: c.red, arms: 'up' }),
  },
  hop: {
    alt: 'Tranh vẽ cuộc họp tại hội trường xã: hai người chủ trì ngồi sau bàn phủ khăn, đại biểu ngồi phía dưới.',
    draw: () =>
      room() +
      rect(340, 70, 600, 210, c.red, 6) +
      star(640, 175, 60, c.gold) +
      buildings.flagPole(250, 380, 1.4) +
      people.person(540, 480, 1, { shirt: c.paper, arms: 'forward' }) +
      people.person(740, 480, 1, { shirt: c.teal, hair: 'long' }) +
      people.table(640, 490, 460, c.red) +
      people.listeners(600, 8),
  },
  'ban-do': {
    alt: 'Tranh vẽ tấm bản đồ trải trên bàn với mảng xanh, dòng sông uốn lượn, đường giao thông và hai ghim đánh dấu.',
    draw: () =>
      rect(0, 0, 1280, 720, c.trunk) +
      shape(
        c.cream,
        [130, 80],
        [470, 120],
        [810, 80],
        [1150, 120],
        [1150, 640],
        [810, 600],
        [470, 640],
        [130, 600],
      ) +
      path(
        'M220 170 Q420 150 560 220 T900 180 L1080 260 Q1040 460 900 520 T520 560 Q300 540 240 430Z',
        c.young,
      ) +
      path('M300 220 Q460 240 500 380 T330 500 Q250 420 300 220Z', c.grass) +
      line('M240 120 Q200 260 330 330 T460 480 T430 620', c.water, 28) +
      line('M560 110 L640 300 L600 450 L700 610 M640 300 L1120 360', c.brick, 9) +
      line(
        'M220 170 Q420 150 560 220 T900 180 L1080 260 Q1040 460 900 520 T520 560 Q300 540 240 430Z',
        c.trunk,
        5,
        '16 12',
      ) +
      [
        [640, 300],
        [880, 420],
      ]
        .map(
          ([x = 0, y = 0]) =>
            path(
              `M${x} ${y} Q${x - 46} ${y - 62} ${x - 34} ${y - 90} A36 36 0 0 1 ${x + 34} ${y - 90} Q${x + 46} ${y - 62} ${x} ${y}Z`,
              c.red,
            ) + circle(x, y - 82, 14, c.paper),
        )
        .join('') +
      line('M470 120 V640 M810 80 V600', c.light, 4),
  },
  'kenh-rach': {
    alt: 'Tranh vẽ máy xúc màu vàng đang nạo vét lòng kênh, đất được đắp lên bờ.',
    draw: () =>
      nature.sky() +
      nature.land(370) +
      path('M0 420 H1280 V720 H0Z', '#9a7a4c') +
      path('M560 420 Q640 560 900 720 H1280 V470 Q1080 430 980 420Z', c.water) +
      times(5, (i) => line(`M${800 + i * 80} ${520 + i * 34} q40 -10 90 0`, '#a5d3d8', 6)) +
      oval(120, 560, 180, 60, '#7a5a3c') +
      people.excavator(420, 580, 1.25) +
      people.person(190, 690, 0.95, { shirt: '#e0762e', hat: 'helmet' }) +
      nature.nipa(1130, 470, 0.9) +
      nature.nipa(1230, 476, 0.9),
  },
  'trong-cay': {
    alt: 'Tranh vẽ bốn đoàn viên thanh niên áo xanh trồng cây non ven đường.',
    draw: () =>
      nature.sky() +
      nature.land(420) +
      rect(0, 540, 1280, 180, '#b59a63') +
      times(
        5,
        (i) => oval(130 + i * 260, 650, 60, 18, c.trunk) + nature.roundTree(130 + i * 260, 650, 0.6, c.grass),
      ) +
      times(4, (i) =>
        people.person(250 + i * 260, 670, 1, {
          shirt: '#3f6fb0',
          arms: i % 2 === 0 ? 'forward' : 'down',
          ...(i % 2 === 1 ? { hair: 'long' } : {}),
        }),
      ),
  },
  'mot-cua': {
    alt: 'Tranh vẽ quầy Bộ phận Một cửa: công chức hướng dẫn người dân nộp hồ sơ, bảng số thứ tự phía trên.',
    draw: () =>
      room('#e8f0ef') +
      rect(120, 90, 1040, 70, c.red) +
      times(
        3,
        (i) =>
          rect(220 + i * 330, 200, 180, 90, c.ink, 8) +
          rect(240 + i * 330, 220, 140, 50, c.teal) +
          circle(270 + i * 330, 245, 12, c.sun) +
          rect(296 + i * 330, 238, 66, 14, c.sun),
      ) +
      times(3, (i) =>
        people.person(310 + i * 330, 520, 1.05, {
          shirt: c.paper,
          ...(i === 1 ? {} : { hair: 'long' as const }),
        }),
      ) +
      rect(120, 440, 1040, 150, c.earth) +
      rect(100, 424, 1080, 24, c.trunk) +
      rect(380, 380, 90, 48, c.ink, 6) +
      rect(710, 380, 90, 48, c.ink, 6) +
      people.person(420, 690, 1.2, { shirt: c.brick }) +
      people.person(760, 690, 1.2, { shirt: '#7d4b86', hair: 'long', arms: 'forward' }),
  },
  'bong-da': {
    alt: 'Tranh vẽ trận bóng đá trên sân cỏ của xã giữa đội áo đỏ và đội áo vàng.',
    draw: () =>
      nature.sky() +
      nature.land(300) +
      rect(0, 320, 1280, 400, '#6fae52') +
      times(6, (i) => rect(i * 214, 320, 107, 400, '#7dba5e')) +
      line('M40 360 H1240 V700 H40Z M640 360 V700', c.paper, 7) +
      `<circle cx="640" cy="530" r="90" fill="none" stroke="${c.paper}" stroke-width="7"/>` +
      line('M1130 400 V300 H1240 V400 M1130 320 H1240 M1160 300 V400 M1200 300 V400', c.paper, 6) +
      times(
        3,
        (i) =>
          people.person(260 + i * 240, 560 + (i % 2) * 80, 0.8, {
            shirt: c.red,
            trousers: c.paper,
            arms: i === 1 ? 'up' : 'forward',
          }) + people.person(390 + i * 270, 640 - (i % 2) * 110, 0.8, { shirt: c.sun, trousers: c.teal }),
      ) +
      circle(600, 650, 18, c.paper) +
      circle(600, 650, 7, c.ink),
  },
  'phap-luat': {
    alt: 'Tranh vẽ quyển sách luật mở rộng bên cạnh chiếc cân công lý màu vàng.',
    draw: () =>
      room('#e4eceb') +
      times(2, (i) => rect(60, 110 + i * 130, 330, 12, c.trunk)) +
      times(11, (i) =>
        rect(72 + i * 28, 30 + (i % 3) * 8, 22, 80 - (i % 3) * 8, [c.red, c.teal, c.gold][i % 3] ?? c.red),
      ) +
      times(9, (i) =>
        rect(
          72 + i * 33,
          160 + (i % 2) * 12,
          26,
          80 - (i % 2) * 12,
          [c.brick, c.forest, '#28406b'][i % 3] ?? c.red,
        ),
      ) +
      people.balance(900, 560, 1.25) +
      rect(120, 560, 700, 26, c.trunk) +
      people.book(460, 556, 1.25),
  },
  'truyen-thanh': {
    alt: 'Tranh vẽ cột loa truyền thanh của xã phát về hai phía, mái nhà và hàng cây bên dưới.',
    draw: () =>
      nature.sky(true) +
      nature.land(520) +
      rect(632, 110, 18, 600, c.grey) +
      people.loudspeaker(680, 190, 1.3) +
      people.loudspeaker(600, 300, 1.3, -1) +
      buildings.house(220, 640, 1.4) +
      buildings.house(1060, 640, 1.4, '#e8eee0', c.teal) +
      nature.roundTree(420, 650, 1) +
      nature.roundTree(860, 650, 1),
  },
  'thu-gom-rac': {
    alt: 'Tranh vẽ xe thu gom rác màu xanh và ba thùng rác phân loại bên đường.',
    draw: () =>
      nature.sky() +
      nature.land(420) +
      rect(0, 520, 1280, 200, '#b9b2a6') +
      rect(0, 512, 1280, 14, c.light) +
      buildings.house(250, 512, 1.2) +
      buildings.house(1000, 512, 1.3, '#f2dcc0') +
      nature.roundTree(620, 510, 1) +
      people.truck(460, 660, 1.45) +
      people.bin(900, 680, 1, c.leaf) +
      people.bin(1030, 680, 1, c.gold) +
      people.bin(1160, 680, 1, c.red) +
      people.person(780, 690, 1.1, { shirt: '#e0762e', hat: 'cone', arms: 'forward' }),
  },
  'van-nghe': {
    alt: 'Tranh vẽ đêm văn nghệ quần chúng: bốn diễn viên áo dài trên sân khấu, khán giả ngồi xem.',
    draw: () =>
      rect(0, 0, 1280, 720, '#28304a') +
      rect(140, 60, 1000, 400, '#6b1512') +
      times(4, (i) =>
        shape('rgba(255,214,110,0.22)', [300 + i * 230, 60], [180 + i * 230, 470], [420 + i * 230, 470]),
      ) +
      path(
        'M140 60 H1140 V110 Q1040 170 940 110 Q840 170 740 110 Q640 170 540 110 Q440 170 340 110 Q240 170 140 110Z',
        c.red,
      ) +
      rect(100, 460, 1080, 50, c.trunk) +
      times(4, (i) =>
        people.person(330 + i * 210, 470, 1.15, {
          shirt: [c.sun, c.water, c.sun, c.water][i] ?? c.sun,
          trousers: c.paper,
          hair: 'long',
          arms: 'up',
        }),
      ) +
      people.listeners(600, 9),
  },
  'khen-thuong': {
    alt: 'Tranh vẽ tấm giấy khen có viền vàng và dấu sao đặt giữa hai nhành lá.',
    draw: () =>
      rect(0, 0, 1280, 720, '#f6e7c8') +
      times(12, (i) =>
        shape(
          '#f1dcae',
          [640, 380],
          [
            Math.round(640 + 900 * Math.cos((i * Math.PI) / 6)),
            Math.round(380 + 900 * Math.sin((i * Math.PI) / 6)),
          ],
          [
            Math.round(640 + 900 * Math.cos((i * Math.PI) / 6 + 0.22)),
            Math.round(380 + 900 * Math.sin((i * Math.PI) / 6 + 0.22)),
          ],
        ),
      ) +
      [-1, 1]
        .map((side) =>
          times(8, (i) =>
            oval(
              640 + side * (380 + 46 * Math.sin(i / 2.4)),
              190 + i * 52,
              40,
              18,
              i % 2 === 0 ? c.leaf : c.forest,
            ),
          ),
        )
        .join('') +
      people.certificate(640, 370, 1.5),
  },
  'cong-trinh': {
    alt: 'Tranh vẽ công trường xây dựng với cần cẩu vàng, khung nhà đang dựng và hai công nhân đội mũ bảo hộ.',
    draw: () =>
      nature.sky() +
      nature.land(520, c.earth) +
      buildings.crane(920, 600, 1.05) +
      times(
        3,
        (floor) =>
          rect(260, 300 + floor * 100, 480, 18, c.grey) +
          times(5, (i) => rect(270 + i * 112, 310 + floor * 100, 18, 96, '#a39a8f')),
      ) +
      rect(280, 520, 210, 76, c.brick) +
      people.person(200, 690, 1.1, { shirt: '#e0762e', hat: 'helmet' }) +
      people.person(600, 690, 1.1, { shirt: c.teal, hat: 'helmet', arms: 'forward' }) +
      times(3, (i) => rect(1040 + (i % 2) * 30, 640 - i * 32, 150, 28, c.light)),
  },
} as const satisfies Record<string, Scene>;
