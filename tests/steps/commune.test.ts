// Who the commune is, as facts and days: what may be stored, which version stands, which code and which address follow.
import { workingHoursText } from '#catalog/working-calendar.ts';
import { describe, expect, test } from 'vitest';

import { communeFacts, factFields, factWords, readFacts, sketchOf } from '#app/commune/facts.ts';
import { factInWords } from '#app/commune/stand-in-facts.ts';
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { publicUrlOf, unitOf, versionOn } from '#app/commune/timeline.ts';
import { demoVersions } from '#app/server/demo/commune.server.ts';
import { projectionOf } from '#app/ui/components/boundary-map/projection.ts';
import { positionsOf } from '#app/values/sketch.ts';
import { placeholdersIn } from '#app/server/setup/placeholders.ts';

const [commune, ward] = demoVersions;

test('what is asked is what is stored, each once', () => {
  expect(factFields.map(({ id }) => id).sort()).toEqual(Object.keys(commune.facts).sort());
  for (const { facts } of demoVersions) expect(readFacts(facts)).toEqual({ ok: true, facts });
});

test.each([
  ['kind', 'tỉnh', 'Chọn xã, phường, thị trấn hoặc đặc khu.'],
  ['shortName', '  ', 'Nhập tên riêng'],
  ['province', '', 'Nhập tỉnh hoặc thành phố'],
  ['name', 'Ủy ban nhân dân phường Phú An', 'phải có “xã Phú An”'],
  ['headerName', 'PHƯỜNG PHÚ AN', 'phải có “xã Phú An”'],
  ['codeNew', '000.20.31.H09', 'có dạng H09.31.20'],
  ['codeOld', 'H09.31.20', 'có dạng 000.20.31.H09'],
  ['phone', 'gọi sau', 'Nhập số điện thoại'],
  ['fax', 'không có', 'Nhập số điện thoại'],
  ['email', 'lienhe', 'Nhập thư điện tử đúng dạng'],
  ['host', 'https://phuanbinhduong.gov.vn/', 'không có https://'],
  ['host', 'localhost', 'không có https://'],
  ['responsibleName', '', 'người chịu trách nhiệm về trang'],
])('%s “%s” is refused in words, at its field', (field, value, words) => {
  const read = readFacts({ ...commune.facts, [field]: value });
  expect(read).toMatchObject({ ok: false, problems: [{ path: field }] });
  expect(read.ok ? '' : read.problems[0]?.message).toContain(words);
});

test('what may be left empty is left empty, and spaces and decomposed letters are put right', () => {
  const typed = {
    ...commune.facts,
    district: ' ',
    codeOld: '',
    fax: '',
    shortName: ' Phú  An '.normalize('NFD'),
  };
  const read = readFacts(typed);
  expect(read).toMatchObject({
    ok: true,
    facts: { district: '', codeOld: '', fax: '', shortName: 'Phú An' },
  });
});

test('hamlets and hours are of the record of the day: another commune has no hamlet of this one', () => {
  expect(unitOf(commune.facts, '2025-06-30', '').hamlets).toContain('Ấp An Thuận');
  expect(unitOf(ward.facts, '2025-07-01', '').hamlets).toEqual([]);
  const { hours } = unitOf(commune.facts, '2025-06-30', '');
  expect(workingHoursText(hours)).toBe(
    'Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00; thứ Bảy, 07:30 – 11:30. Nghỉ ngày lễ, tết.',
  );
  const {
    hamlets: _,
    morning: __,
    afternoon: ___,
    saturday: ____,
    otherHours: _____,
    ...older
  } = commune.facts;
  const stored = communeFacts.parse(older);
  expect(stored).toMatchObject({ hamlets: '', morning: '07:30 – 11:30', saturday: '' });
  for (const [field, wrong] of [
    ['morning', '11:30 – 07:30'],
    ['saturday', 'sáng'],
    ['hamlets', 'Ấp 1; ấp 1'],
  ] as const)
    expect(readFacts({ ...commune.facts, [field]: wrong })).toMatchObject({
      ok: false,
      problems: [{ path: field }],
    });
});

describe('the sketch of the land', () => {
  const square = (name?: string, corners?: readonly (readonly number[])[]) => ({
    type: 'Feature',
    properties: name === undefined ? null : { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        corners ?? [
          [106.5, 11],
          [106.6, 11],
          [106.6, 11.1],
          [106.5, 11.1],
          [106.5, 11],
        ],
      ],
    },
  });
  const collection = (...features: readonly object[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });

  test('is of the record of the day, stands there in one form, and is told by what it draws', () => {
    expect(unitOf(commune.facts, '2025-06-30', '').sketch).toHaveLength(17);
    expect(unitOf(ward.facts, '2025-07-01', '').sketch).toBeUndefined();
    expect(factWords(commune.facts, 'boundary')).toBe('6 vùng, 3 đường, sông, 3 nơi (68 điểm tọa độ)');
    expect(factWords(ward.facts, 'boundary')).toBe('');
    // As older versions are stored.
    const { boundary: _, ...older } = commune.facts;
    expect(communeFacts.parse(older).boundary).toBe('');
  });

  test.each([
    ['a shape alone', JSON.stringify(square().geometry)],
    ['a feature, with height', JSON.stringify({ ...square('Xã'), id: 3, bbox: [] })],
    [
      'one of several parts that has one',
      JSON.stringify({ type: 'MultiPolygon', coordinates: [square().geometry.coordinates] }),
    ],
    ['points as maps tell them', '11.01, 106.51\n11.01, 106.61\n\n11.11, 106.56\n'],
  ])('is taken as %s', (_, text) => {
    const read = readFacts({ ...commune.facts, boundary: text });
    const stored = read.ok ? read.facts.boundary : '';
    expect(unitOf({ ...commune.facts, boundary: stored }, '2025-06-30', '').sketch).toHaveLength(1);
    // What is stored is taken again as it is.
    expect(readFacts({ ...commune.facts, boundary: stored })).toMatchObject({
      facts: { boundary: stored },
    });
  });

  test.each([
    ['no GeoJSON', '{"type":"Topology"}', 'Không đọc được sơ đồ'],
    ['cut off', collection(square()).slice(0, -5), 'Không đọc được sơ đồ'],
    [
      'latitude first',
      collection(
        square('A', [
          [11, 106.5],
          [11, 106.6],
          [11.1, 106.6],
          [11, 106.5],
        ]),
      ),
      'kinh độ trước',
    ],
    [
      'open',
      collection(
        square('Ấp Một', [
          [106.5, 11],
          [106.6, 11],
          [106.6, 11.1],
          [106.5, 11.1],
        ]),
      ),
      '“Ấp Một” chưa khép kín',
    ],
    [
      'crossing itself',
      collection(
        square('A', [
          [106.5, 11],
          [106.6, 11.1],
          [106.6, 11],
          [106.5, 11.1],
          [106.5, 11],
        ]),
      ),
      'tự cắt',
    ],
    [
      'touching itself',
      collection(
        square('A', [
          [106.5, 11],
          [106.6, 11],
          [106.55, 11.05],
          [106.6, 11.1],
          [106.5, 11.1],
          [106.55, 11.05],
          [106.5, 11],
        ]),
      ),
      'tự cắt',
    ],
    [
      'flat',
      collection(
        square('A', [
          [106.6, 11.05],
          [106.61, 11.06],
          [106.62, 11.07],
          [106.6, 11.05],
        ]),
      ),
      'trên một đường thẳng',
    ],
    [
      'a line there and back',
      collection(
        square('A', [
          [106.5, 11],
          [106.6, 11],
          [106.55, 11],
          [106.5, 11],
        ]),
      ),
      'tự cắt',
    ],
    [
      'without an area',
      collection({
        type: 'Feature',
        properties: { name: 'Chợ' },
        geometry: { type: 'Point', coordinates: [106.5, 11] },
      }),
      'ít nhất một vùng',
    ],
    [
      'a place without a name',
      collection(square(), {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [106.5, 11] },
      }),
      'phải có tên',
    ],
    ['too many shapes', collection(...Array.from({ length: 81 }, () => square())), 'quá 80 hình'],
    ['too long', collection(square('A'.repeat(60_000))), 'quá 60000 ký tự'],
  ])('is refused in words: %s', (_, text, words) => {
    const read = readFacts({ ...commune.facts, boundary: text });
    expect(read).toMatchObject({ ok: false, problems: [{ path: 'boundary' }] });
    expect(read.ok ? '' : read.problems[0]?.message).toContain(words);
  });

  test('is drawn within its paper, wherever in Việt Nam it lies, and a point of the paper is its place', () => {
    for (const text of [commune.facts.boundary, collection(square())]) {
      const sketch = sketchOf({ boundary: text }) ?? [];
      const { width, height, onPaper, onLand } = projectionOf(sketch);
      for (const position of positionsOf(sketch)) {
        const [x, y] = onPaper(position);
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        expect(onLand(x, y).longitude).toBeCloseTo(position[0], 3);
        expect(onLand(x, y).latitude).toBeCloseTo(position[1], 3);
      }
    }
  });
});

describe('on a day', () => {
  test.each([
    ['2017-01-01', 'xã'],
    ['2025-06-30', 'xã'],
    ['2025-07-01', 'phường'],
    ['2030-01-01', 'phường'],
  ])('%s the commune is a %s', (day, kind) => {
    for (const versions of [demoVersions, [ward, commune]]) {
      const standing = versionOn(versions, day);
      expect(standing && factWords(standing.facts, 'kind')).toBe(kind);
    }
  });

  test.each([
    ['2020-09-14', '000.20.31.H09'],
    ['2020-09-15', 'H09.31.20'],
  ])('%s its code is %s (QĐ 20/2020/QĐ-TTg)', (day, code) => {
    expect(unitOf(commune.facts, day, '').code).toBe(code);
    expect(unitOf(ward.facts, day, '').code).toBe('H29.000');
  });

  test('a code that nobody vouches for says so where it is told, and in every number that begins with it', () => {
    expect(factInWords(ward.facts, 'codeNew')).toBe('H29.000 (chưa đối chiếu)');
    expect(factInWords(commune.facts, 'codeNew')).toBe('H09.31.20');
    expect(registerNumberInWords('H29.000-261127-0001')).toBe(
      'H29.000-261127-0001 (mã đơn vị chưa đối chiếu)',
    );
    expect(registerNumberInWords('H09.31.20-261127-0001')).toBe('H09.31.20-261127-0001');
  });

  test('the units above are those that there are', () => {
    expect(unitOf(commune.facts, '2025-06-30', '').parents).toEqual(['thị xã Bến Cát', 'tỉnh Bình Dương']);
    expect(unitOf(ward.facts, '2025-07-01', '').parents).toEqual(['Thành phố Hồ Chí Minh']);
    expect(unitOf(ward.facts, '2025-07-01', '')).toMatchObject({
      localName: 'phường Phú An',
      kindWord: 'phường',
    });
  });
});

test('Đ4 the address moves with the name where it is one of the commune’s, and stays where it is tried out', () => {
  const hosts = demoVersions.map(({ facts }) => facts.host);
  const of = (configured: string) => demoVersions.map(({ facts }) => publicUrlOf(configured, hosts, facts));
  expect(of('https://phuanbinhduong.gov.vn')).toEqual([
    'https://phuanbinhduong.gov.vn',
    'https://phuan.hochiminhcity.gov.vn',
  ]);
  expect(of('https://phuan.hochiminhcity.gov.vn')).toEqual(of('https://phuanbinhduong.gov.vn'));
  expect(of('http://phuanbinhduong.gov.vn:8080')[1]).toBe('http://phuan.hochiminhcity.gov.vn:8080');
  expect(of('http://localhost:3000')).toEqual(['http://localhost:3000', 'http://localhost:3000']);
});

test('examples are told from what is real', () => {
  expect(placeholdersIn(commune.facts).map(({ path }) => path)).toEqual([
    'phone',
    'fax',
    'headName',
    'responsibleName',
  ]);
  const real = {
    ...commune.facts,
    phone: '0274 3580 318',
    fax: '',
    headName: 'Lê Nguyễn Thanh Bình',
    responsibleName: 'Lê Nguyễn Thanh Bình',
  };
  expect(placeholdersIn(real)).toEqual([]);
  expect(placeholdersIn({ ...real, address: 'Ví dụ: đường ĐT 744' })).toHaveLength(1);
  // A code of noughts is none, whoever's it is.
  for (const codeNew of ['H29.000', 'H29.31.00'])
    expect(placeholdersIn({ ...real, codeNew }).map(({ path }) => path)).toEqual(['codeNew']);
});
