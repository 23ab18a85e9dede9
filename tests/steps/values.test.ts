// Small values: read, ordered, shortened and drawn.
import { describe, expect, test } from 'vitest';

import { beginningOf } from '#app/values/beginning-of.ts';
import { fileSize, megabytes, overweight } from '#app/values/file-size.ts';
import { capitalise, uncapitalise } from '#app/values/first-letter.ts';
import { fold } from '#app/values/fold.ts';
import { pageWithin, readWithin } from '#app/values/page-within.ts';
import { defined, present } from '#app/values/present.ts';
import { readSketch, writeSketch } from '#app/values/read-sketch.ts';
import { areaAt, sketchInWords } from '#app/values/sketch.ts';
import { bareName, comparableBareName, comparableName } from '#app/values/unit-names.ts';
import { isUuid } from '#app/values/uuid.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { withoutEnd } from '#app/values/without-end.ts';
import { escapeXml } from '#app/values/xml.ts';
import { partAmong, withPerson, noPeople } from '#app/steps/step-people.ts';
import { problemsIn } from '#app/steps/refusal.ts';

describe('words', () => {
  test('begin great or small, and the rest of them stays', () => {
    expect([capitalise('xã Phú An'), capitalise('đơn'), capitalise('')]).toEqual(['Xã Phú An', 'Đơn', '']);
    expect([uncapitalise('Khu phố Ba'), uncapitalise('Đơn'), uncapitalise('')]).toEqual([
      ...['khu phố Ba', 'đơn', ''],
    ]);
  });

  test('are compared without marks, cut between words, and safe between tags', () => {
    expect(fold(' Hộ tịch – ĐẤT đai ')).toBe('ho tich dat dai');
    expect(beginningOf('một  hai\nba', 10)).toBe('một hai ba');
    expect(beginningOf('một hai ba', 9)).toBe('một hai …');
    expect(beginningOf('một hai ba', 7)).toBe('một hai …');
    expect(beginningOf('dàidàidài', 4)).toBe('dàid…');
    expect([withoutEnd('a.;.', '.;'), withoutEnd('a.b', '.'), withoutEnd('..', '.')]).toEqual([
      'a',
      'a.b',
      '',
    ]);
    expect(escapeXml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;');
  });

  test('name one unit, however it is written', () => {
    expect([bareName('phường Phú An'), bareName('Quận 1'), bareName('xã'), bareName('Phú xã An')]).toEqual([
      ...['Phú An', '1', 'xã', 'Phú xã An'],
    ]);
    expect(comparableName('TP. Hồ  Chí Minh')).toBe('thành phố hồ chí minh');
    expect(comparableName('Hoà')).toBe(comparableName('hòa'));
    expect(comparableName('Hoàn')).toBe('hoàn');
    expect(comparableBareName('Phường Phú An')).toBe('phú an');
  });

  test('of people are ordered by given name, family name, then the whole', () => {
    const names = ['Trần Văn An', 'Nguyễn Văn Bình', 'Nguyễn Văn An', 'Nguyễn Thị An', 'Ánh'];
    expect(names.toSorted(personOrder)).toEqual([
      ...['Nguyễn Thị An', 'Nguyễn Văn An', 'Trần Văn An', 'Ánh', 'Nguyễn Văn Bình'],
    ]);
  });
});

describe('numbers', () => {
  test('of bytes are told with one figure behind, in the unit in which they are below a thousand', () => {
    expect(
      [0, 512, 1024, 319_488, 999 * 1024, 1000 * 1024, 1_468_006, megabytes(10), megabytes(1024)].map(
        fileSize,
      ),
    ).toEqual([...['1 KB', '1 KB', '1 KB', '312 KB', '999 KB', '1 MB', '1,4 MB', '10 MB', '1 GB']]);
    expect(fileSize(1024 ** 4 * 5000)).toBe('5000 TB');
    expect(overweight(megabytes(10) + 1, megabytes(10))).toBe('nặng 10,1 MB, quá 10 MB');
    expect(overweight(500 * 1024 + 1, 500 * 1024)).toBe('nặng 501 KB, quá 500 KB');
  });

  test('of a page stay within the list: read once, and once more where it ended before', async () => {
    for (const [total, wanted, page, pages, offset] of [
      [0, 1, 1, 1, 0],
      [10, 1, 1, 1, 0],
      [11, 2, 2, 2, 10],
      [11, 9, 2, 2, 10],
      [11, 0, 1, 2, 0],
      [11, Number.NaN, 1, 2, 0],
      [31, 2.9, 2, 4, 10],
    ] as const)
      expect([total, wanted, pageWithin(total, 10, wanted)]).toEqual([
        total,
        wanted,
        { page, pages, offset },
      ]);
    const asked: number[] = [];
    const read = async (page: number) => ({ total: 11, of: asked.push(page) && page });
    expect(await readWithin(10, 2, read)).toEqual({ total: 11, of: 2, page: 2, pages: 2 });
    expect(asked).toEqual([2]);
    expect(await readWithin(10, 5, read)).toEqual({ total: 11, of: 2, page: 2, pages: 2 });
    expect(asked).toEqual([2, 5, 2]);
  });

  test('and what is false or empty is present, what is not there is not', () => {
    const values = { a: 0, b: '', c: false, d: null, e: undefined };
    expect(present(values)).toStrictEqual({ a: 0, b: '', c: false });
    expect(defined(values)).toStrictEqual({ a: 0, b: '', c: false, d: null });
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    expect([id, id.toUpperCase(), `${id}0`, ` ${id}`, 'x'].map(isUuid)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('people and refusals', () => {
  test('a person is in a part once, and found by any of the accounts, in the order of the parts', () => {
    const people = withPerson(withPerson(withPerson(noPeople, 'writer', 'a'), 'writer', 'a'), 'editor', 'b');
    expect(people).toEqual({ writer: ['a'], editor: ['b'], approver: [] });
    expect(partAmong(people, ['editor', 'writer'], ['a', 'b'])).toBe('editor');
    expect(partAmong(people, ['approver', 'writer'], ['x', 'a'])).toBe('writer');
    expect(partAmong(people, ['approver', 'editor'], ['a'])).toBeUndefined();
    expect(partAmong(people, ['toString'], ['a'])).toBeUndefined();
  });

  test('what is wrong stands at its inputs, as the page calls them, or over the form', () => {
    const problems = [
      { path: 'a', message: 'A' },
      { path: 'b', message: 'B' },
    ];
    expect(problemsIn({ message: 'Sai', problems }, new Map([['a', 'x']]))).toEqual([
      ...[
        { path: 'x', message: 'A' },
        { path: 'b', message: 'B' },
      ],
    ]);
    expect(problemsIn({ message: 'Sai' })).toEqual([{ path: '', message: 'Sai' }]);
  });
});

describe('a sketch', () => {
  const square = [
    [106.5, 11],
    [106.6, 11],
    [106.6, 11.1],
    [106.5, 11.1],
    [106.5, 11],
  ];
  const polygon = (ring: readonly (readonly number[])[], properties: object = { name: 'Ấp Một' }) => ({
    ...{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } },
  });
  const line = (properties: object, coordinates = square.slice(0, 2)) => ({
    ...{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } },
  });
  const point = (properties: object, coordinates: readonly number[] = [106.55, 11.05]) => ({
    ...{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } },
  });
  const read = (...features: readonly object[]) =>
    readSketch(JSON.stringify({ type: 'FeatureCollection', features }));
  const sketchOf = (...features: readonly object[]) => {
    const outcome = read(...features);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.sketch;
  };
  const wrong = (...features: readonly object[]) => {
    const outcome = read(...features);
    return outcome.ok ? 'nothing' : outcome.message;
  };
  const moved = (east: number, north = 0) => square.map(([x = 0, y = 0]) => [x + east, y + north]);

  test('says what it draws, each kind once, with what has a name of its own', () => {
    const sketch = sketchOf(
      polygon(square, {}),
      polygon(moved(0.1), { name: ' Ấp  Hai ', described: 'phía đông' }),
      line({ name: 'Sông A', what: 'river' }),
      line({ name: 'Đường B', what: 'area', nameAt: 20 }),
      point({ name: 'Chợ' }),
      point({ name: 'Xã bên', what: 'beyond' }),
    );
    expect(sketch.map(({ what, name }) => [what, name])).toEqual([
      ['area', 'Địa giới'],
      ['area', 'Ấp Hai'],
      ['river', 'Sông A'],
      ['road', 'Đường B'],
      ['place', 'Chợ'],
      ['beyond', 'Xã bên'],
    ]);
    expect(sketch[0]).not.toHaveProperty('described');
    expect(sketch[1]).toMatchObject({ described: 'phía đông', labelAt: [106.65, 11.05] });
    expect([sketch[2], sketch[3]]).toMatchObject([{ nameAt: 50 }, { nameAt: 20 }]);
    expect(sketchInWords(sketch)).toBe('2 vùng, 2 đường, sông, 1 nơi (16 điểm tọa độ)');
    expect(sketchInWords(sketch.slice(0, 1))).toBe('1 vùng (5 điểm tọa độ)');
    expect(readSketch(writeSketch(sketch))).toEqual({ ok: true, sketch });
  });

  test('finds the area of a point from every side of it', () => {
    const notch = [
      [106.5, 11],
      [106.6, 11],
      [106.6, 11.1],
      [106.55, 11.02],
      [106.5, 11.1],
      [106.5, 11],
    ];
    const sketch = sketchOf(polygon(notch), polygon(moved(0.1), { name: 'Ấp Hai' }));
    const at = (longitude: number, latitude: number) => areaAt(sketch, { longitude, latitude });
    expect([at(106.51, 11.05), at(106.59, 11.05), at(106.65, 11.05)]).toEqual(['Ấp Một', 'Ấp Một', 'Ấp Hai']);
    for (const [east, north] of [
      [106.55, 11.05],
      [106.49, 11.05],
      [106.71, 11.05],
      [106.55, 10.99],
      [106.55, 11.11],
    ] as const)
      expect([east, north, at(east, north)]).toEqual([east, north, undefined]);
  });

  test('as lines of latitude and longitude is the border, its first point once', () => {
    const lines = square
      .slice(0, 4)
      .map(([east = 0, north = 0]) => `${north.toFixed(2)}, ${east.toFixed(2)}`);
    expect(readSketch(`\n${lines.join('\n\n')}\n`)).toMatchObject({
      ok: true,
      sketch: [{ what: 'area', ring: square }],
    });
    for (const broken of ['11.00', '11.00, 106.50, 3', '11, 106.50', 'x, y'])
      expect(readSketch([...lines, broken].join('\n'))).toMatchObject({ ok: false });
  });

  test.each<readonly [string, string, readonly object[]]>([
    ['not closed', 'chưa khép kín', [polygon(square.slice(0, 4))]],
    ['of two points', 'ít nhất ba điểm', [polygon([square[0] ?? [], square[1] ?? [], square[0] ?? []])]],
    [
      'of points that stand twice',
      'ít nhất ba điểm',
      [polygon([...square.slice(0, 2), ...square.slice(1, 2), ...square.slice(0, 1)])],
    ],
    ['crossing itself', 'tự cắt', [polygon([0, 2, 1, 3, 0].map((at) => square[at] ?? []))]],
    [
      'touching itself',
      'tự cắt',
      [
        polygon([
          [106.5, 11],
          [106.6, 11],
          [106.55, 11.1],
          [106.55, 11],
          [106.5, 11.1],
          [106.5, 11],
        ]),
      ],
    ],
    [
      'running back',
      'tự cắt',
      [
        polygon([
          [106.5, 11],
          [106.6, 11],
          [106.55, 11],
          [106.55, 11.1],
          [106.5, 11],
        ]),
      ],
    ],
    ['outside of the country', 'ngoài Việt Nam', [polygon(moved(-10))]],
    ['with latitude before longitude', 'ngoài Việt Nam', [point({ name: 'x' }, [11, 106.5])]],
    ['too far north', 'ngoài Việt Nam', [polygon(moved(0, 13))]],
    ['without an area', 'ít nhất một vùng', [point({ name: 'x' })]],
    ['with a line that has no name', 'phải có tên', [polygon(square), line({})]],
    ['with a point that has no name', 'phải có tên', [polygon(square), point({ name: ' ' })]],
    [
      'with a hole',
      'Không đọc được',
      [{ ...polygon(square), geometry: { type: 'Polygon', coordinates: [square, square] } }],
    ],
    ['with a long name', 'Không đọc được', [polygon(square, { name: 'x'.repeat(81) })]],
    ['of too many features', 'quá 80 hình', Array.from({ length: 81 }, () => polygon(square))],
    [
      'of too many points',
      'quá 1500 điểm',
      [
        polygon(square),
        line(
          { name: 'x' },
          Array.from({ length: 1496 }, () => square[0] ?? []),
        ),
      ],
    ],
  ])('%s is refused: “%s”', (_what, told, features) => {
    expect(wrong(...features)).toContain(told);
  });

  test('is taken up to its bounds', () => {
    expect(sketchOf(...Array.from({ length: 80 }, () => polygon(square)))).toHaveLength(80);
    const points = Array.from({ length: 1495 }, () => square[0] ?? []);
    expect(sketchOf(polygon(square), line({ name: 'x' }, points))).toHaveLength(2);
    expect(sketchOf(polygon(square, { name: 'x'.repeat(80) }))).toHaveLength(1);
    expect(readSketch(' '.repeat(60_001))).toMatchObject({
      message: expect.stringContaining('60000 ký tự') as string,
    });
  });
});
