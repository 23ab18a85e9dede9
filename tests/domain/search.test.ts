// What is found by which words, in which order, and how it is shown.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { fewAtOnce } from '#app/domain/search/few-at-once.ts';
import { putInSearch } from '#app/domain/search/put-in-search.server.ts';
import { readQuery } from '#app/domain/search/read-query.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { markedParts, partsAround } from '#app/domain/search/shown-parts.ts';
import { wordVectors } from '#app/domain/search/word-vectors.ts';
import { plainText } from '#app/domain/writing/html-text.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { published } from '../support/publishing.ts';

const database = useDatabase();
let portal: TestPortal;

const texts: readonly { readonly title: string; readonly html?: string; readonly summary?: string }[] = [
  { title: 'Hòa giải ở cơ sở', html: '<p>Tổ hoà giải ấp An Thuận họp mỗi tháng.</p>' },
  { title: 'Hoa kiểng ngày Tết', html: '<p>Chợ hoa mở cửa. Ở giai đoạn hai, chợ dời.</p>' },
  { title: 'Quyết định mới', html: '<p>Theo Quyết định số 349/QĐ-UBND, Cổng có mục tìm kiếm.</p>' },
  { title: 'Số 349 đường làng', html: '<p>UBND xã sửa đường. QĐ khác cũng có.</p>' },
  { title: 'Đường dây nóng', html: '<p>Gọi 0274 3558 001 khi có lũ.</p>' },
  { title: 'Lịch tiêm chủng', summary: 'Trẻ em tiêm tại trạm y tế.' },
  { title: 'Tin dài', html: `<p>${'dông dài '.repeat(3000)} cuối cùng có chữ vĩ thanh.</p>` },
];

beforeAll(async () => {
  portal = testPortal(database.db);
  const [first, ...rest] = texts;
  if (first !== undefined) await published(portal.deps, people.contributor, first);
  // The others without the board's three steps, which the tests of the index walk.
  await putInSearch(
    portal.deps.db,
    rest.map(({ title, summary = '', html = '' }, index) => ({
      subject: `item:cho-${index}`,
      shelf: 'tin-tuc',
      address: `/tin-tuc/cho-${index}`,
      title: titleOf({ title }),
      summary,
      text: plainText(html),
      publishedAt: portal.clock.now(),
      year: 2026,
    })),
  );
});

async function titles(query: string, more: Partial<Parameters<typeof searchPortal>[1]> = {}) {
  const { search } = accepted(await searchPortal(portal.deps, { query, shelf: 'tin-tuc', ...more }));
  return search.results.map(({ title }) => title.map(({ text }) => text).join(''));
}

describe('words', () => {
  test.each([
    ['with marks', 'hòa giải'],
    ['with the tone on the other vowel', 'hoà giải'],
    ['composed otherwise', 'hòa giải'.normalize('NFD')],
    ['without marks', 'hoa giai'],
    ['in capitals', 'HÒA GIẢI'],
    ['in another order', 'giải hòa'],
    ['with odd signs between', '  hòa,,giải!? '],
  ])('Đ13.1a typed %s find the same', async (_, query) => {
    expect((await titles(query))[0]).toBe('Hòa giải ở cơ sở');
  });

  test('Đ13.1a whoever types marks finds the word with these marks first, and the others after it', async () => {
    expect(await titles('hoa')).toHaveLength(2);
    expect((await titles('hòa'))[0]).toBe('Hòa giải ở cơ sở');
    expect(await titles('hoa giai')).toContain('Hoa kiểng ngày Tết');
    expect((await titles('hoa giai'))[0]).toBe('Hòa giải ở cơ sở');
  });

  test('every word has to be there', async () => {
    expect(await titles('hòa giải tiêm chủng')).toEqual([]);
    expect(await titles('tiêm trẻ trạm')).toEqual(['Lịch tiêm chủng']);
  });

  test('in quotes they stand together; after a minus they are not there', async () => {
    expect(await titles('"hoa giai"')).toEqual(['Hòa giải ở cơ sở']);
    expect(await titles('"giai hoa"')).toEqual([]);
    expect(await titles('hoa -kieng')).toEqual(['Hòa giải ở cơ sở']);
    // Nothing but a minus: then it is what is sought.
    expect(await titles('-kieng')).toEqual(['Hoa kiểng ngày Tết']);
  });

  test('Đ13.1a a number of a document is one thing, not three', async () => {
    expect(await titles('349/QĐ-UBND')).toEqual(['Quyết định mới']);
    expect(await titles('349/qd-ubnd')).toEqual(['Quyết định mới']);
    expect(await titles('349')).toHaveLength(2);
  });

  test.each(['0274 3558 001', '02743558001', '0274.3558.001'])(
    'a telephone is found as %s',
    async (typed) => {
      expect(await titles(typed)).toEqual(['Đường dây nóng']);
    },
  );

  test('Đ13.1a the last word of a long text is found, and shown where it stands', async () => {
    expect(await titles('vĩ thanh')).toEqual(['Tin dài']);
    const { results } = accepted(
      await searchPortal(portal.deps, { query: 'tổ hòa giải ấp', shelf: 'tin-tuc' }),
    ).search;
    const around = results[0]?.around ?? [];
    expect(around.filter(({ hit }) => hit).map(({ text }) => text)).toContain('Tổ hoà giải ấp');
  });

  test('what finds nothing is tried as the beginning of a word, then without the words around it, and says so', async () => {
    const begun = accepted(await searchPortal(portal.deps, { query: 'tiêm chủn' })).search;
    expect(begun.loosened).toEqual({ how: 'beginning', words: 'chủn' });
    expect(begun.results[0]?.title.map(({ text }) => text).join('')).toBe('Lịch tiêm chủng');
    const telling = accepted(await searchPortal(portal.deps, { query: 'cho con tôi tiêm chủng' })).search;
    expect(telling.loosened).toEqual({ how: 'telling-words', words: 'tiêm chủng' });
    expect(telling.results[0]?.title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      'tiêm chủng',
    ]);
  });

  test('a letter off in a procedure: what may have been meant', async () => {
    const { search } = accepted(await searchPortal(portal.deps, { query: 'khai sihn' }));
    expect(search).toMatchObject({ total: 0, suggestion: 'khai sinh' });
  });
});

test('Đ13.1a procedures, forms, sections and pages are found beside the news, counted by kind', async () => {
  const { search } = accepted(await searchPortal(portal.deps, { query: 'khai sinh' }));
  expect(search.results[0]?.service).toBeDefined();
  const counted = Object.fromEntries(search.shelves.map(({ id, count }) => [id, count]));
  expect(counted['thu-tuc']).toBeGreaterThan(3);
  expect(counted['mau-don']).toBeGreaterThan(0);
  const forms = accepted(await searchPortal(portal.deps, { query: 'khai sinh', shelf: 'mau-don' })).search;
  expect(forms.total).toBe(counted['mau-don']);
  expect(forms.shelves).toEqual(search.shelves);
  const first = async (query: string) =>
    accepted(await searchPortal(portal.deps, { query })).search.results[0]?.address;
  expect(await first('lịch làm việc của lãnh đạo')).toBe('/lich-lam-viec');
  expect(await first('tra cứu hồ sơ')).toBe('/tra-cuu');
});

test('by year, by day, page by page', async () => {
  const { deps } = portal;
  await putInSearch(
    deps.db,
    Array.from({ length: 18 }, (_, index) => ({
      subject: `item:${index}`,
      shelf: 'tin-tuc',
      address: `/tin-tuc/ve-so-${index}`,
      title: titleOf({ title: `Vé số kiến thiết ngày ${index + 10}` }),
      publishedAt: new Date(`2025-03-${index + 10}T08:00:00+07:00`),
      year: 2025,
    })),
  );
  const first = accepted(await searchPortal(deps, { query: '"vé số"', order: 'newest' })).search;
  expect(first).toMatchObject({ total: 18, pages: 2, years: [{ id: 2025, count: 18 }] });
  expect(first.results[0]?.title.map(({ text }) => text).join('')).toBe('Vé số kiến thiết ngày 27');
  const second = await titles('"vé số"', { order: 'newest', page: 2, year: 2025 });
  expect(second).toEqual([12, 11, 10].map((day) => `Vé số kiến thiết ngày ${day}`));
  expect(await titles('"vé số"', { year: 2024 })).toEqual([]);
});

test('what was withdrawn is found with its mark', async () => {
  const item = await published(portal.deps, people.contributor, { title: 'Giá cát xây dựng' });
  accepted(await withdrawItem(portal.deps, people.head, { item, reason: 'Sai' }));
  const { results } = accepted(
    await searchPortal(portal.deps, { query: 'giá cát', shelf: 'tin-tuc' }),
  ).search;
  expect(results).toMatchObject([{ withdrawn: true }]);
});

test('nothing that can be typed is an error, and what is shown is what is stored', async () => {
  const spiteful = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'hoà\'"\\&|!:*()<->-%_ \u0000đ“”1')), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(spiteful, async (query) => {
      const { search } = accepted(await searchPortal(portal.deps, { query }));
      for (const { title } of search.results) expect(title.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('any text makes vectors that the database takes, and holds all of its words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
      const { bare, marked } = wordVectors([{ weight: 'C', texts: [text] }]);
      const [query] = readQuery(text.slice(0, 50).replace(/[-"“”„]/g, ' '));
      const [row] = await database.owner.$client<{ holds: boolean; length: number }[]>`
        select ${bare}::text::tsvector @@ ${query?.bare ?? "'x'"}::text::tsquery as holds,
          length(${marked}::text::tsvector) as length`;
      if (query !== undefined && !/\p{C}/u.test(text)) expect(row?.holds).toBe(true);
    }),
    { numRuns: 40 },
  );
  const huge = Array.from({ length: 200_000 }, (_, index) => `từ${index}`).join(' ');
  const { bare, marked } = wordVectors([{ weight: 'C', texts: [huge] }]);
  await database.owner.$client`select ${bare}::text::tsvector, ${marked}::text::tsvector`;
});

test('marks stand on words whatever their marks, and the pieces make the text again', () => {
  const text = 'Ủy ban nhân dân xã Phú An <b>làm</b> việc';
  const parts = markedParts(text, ['phu', 'an'], false);
  expect(parts.filter(({ hit }) => hit)).toEqual([{ text: 'Phú An', hit: true }]);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (any, sought) => {
      expect(
        markedParts(any, sought, true)
          .map((part) => part.text)
          .join(''),
      ).toBe(any);
    }),
  );
  const long = `${'trước '.repeat(100)}hộ tịch ${'sau '.repeat(100)}`;
  const around = partsAround(long, ['ho', 'tich'], false) ?? [];
  expect(around.map((part) => part.text).join('').length).toBeLessThan(320);
  expect(around.find(({ hit }) => hit)?.text).toBe('hộ tịch');
});

test('a few searches run at once, some wait for their turn, and the rest are refused', async () => {
  const door = fewAtOnce({ running: 1, waiting: 1 });
  let finish = () => {};
  const first = door.run(() => new Promise<string>((resolve) => (finish = () => resolve('first'))));
  const second = door.run(async () => 'second');
  expect(await door.run(async () => 'third')).toBeUndefined();
  finish();
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  await expect(door.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await door.run(async () => 'later')).toBe('later');
});
