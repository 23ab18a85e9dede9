// Two versions compared, as whoever approves relies on it: every difference that a reader could notice is shown, and
// nothing is shown where there is none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareBodies } from '#app/domain/publishing/compare-bodies.ts';
import type { ComparedFiles } from '#app/domain/publishing/compared-lines.ts';
import { cleanHtml } from '#app/domain/writing/clean-html.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import type { ComparedPiece, ComparedRow, VersionDifference } from '#app/read-models/version-differences.ts';
import { checkDeclaration, exampleWire, type Answers } from '#forms/index.ts';
import { undemanding } from '#app/publications/item-wire.ts';
import { present } from '#app/values/present.ts';

const idOf = (digit: number) => `0191aaaa-bbbb-4ccc-8ddd-eeeeeeeeeee${digit}`;
const [hall, market, plan, report, hallAgain] = [1, 2, 3, 4, 5].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

type Row = ComparedFiles extends ReadonlyMap<string, infer R> ? R : never;
const row = (id: string, fileName: string, content: string, picture: boolean): Row => ({
  id,
  kind: picture ? 'picture' : 'attachment',
  fileName,
  mediaType: picture ? 'image/png' : 'application/pdf',
  bytes: 120_000,
  sha256: new Uint8Array(Buffer.from(content)),
  storageKey: id,
  originalKey: null,
  width: picture ? 640 : null,
  height: picture ? 480 : null,
  variants: picture ? [{ width: 320, mediaType: 'image/webp', storageKey: id, bytes: 9 }] : [],
  uploadedBy: 'x',
  uploadedAt: new Date(0),
  publicSince: null,
});
const files: ComparedFiles = new Map(
  [
    row(hall, 'hoi-truong.png', 'hall', true),
    row(market, 'cho.png', 'market', true),
    row(hallAgain, 'hoi-truong (1).png', 'hall', true),
    row(plan, 'ke-hoach.pdf', 'plan', false),
    row(report, 'ke-hoach.pdf', 'report', false),
  ].map((one) => [one.id, one]),
);

const html =
  '<h2>Chuẩn bị</h2><p>Mang theo <strong>thẻ căn cước</strong>, xem <a href="/dich-vu-cong">tại đây</a> trước 12/01/2026.</p>' +
  `<img data-file="${hall}" alt="Hội trường" /><blockquote><p>Trích lời</p></blockquote>` +
  '<ul><li>Một<ul><li>Một a</li></ul></li><li>Hai</li></ul><ol start="3" type="a"><li>Ba</li><li>Bốn</li></ol>' +
  '<table><thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead><tbody><tr><td>2026</td><td>5 m<sup>2</sup></td></tr></tbody></table>' +
  '<p>Dòng một<br />dòng hai</p>';

const body: ContentBody = {
  title: 'Họp dân ấp An Thuận',
  summary: 'Ủy ban nhân dân xã mời bà con.',
  html,
  facts: {},
  picture: { fileId: hall, alt: 'Bà con dự họp', caption: 'Ảnh: Tổ Văn hóa' },
  attachments: [
    { fileId: plan, title: 'Kế hoạch' },
    { fileId: market, title: 'Sơ đồ' },
  ],
  author: 'Tổ Văn hóa',
  source: 'Ủy ban nhân dân xã Phú An',
  eventDate: '2026-01-12',
  changeNote: 'Sửa ngày họp',
};

const compare = (after: ContentBody, before = body, kind: ContentKind = kinds.article) =>
  compareBodies(kind, before, after, files);
const inText = (from: string, to: string): ContentBody => {
  expect(html).toContain(from);
  return { ...body, html: cleanHtml(html.replace(from, to)) };
};
const rowsOf = (differences: readonly VersionDifference[]): readonly ComparedRow[] =>
  differences.flatMap(({ rows }) => rows.flatMap((one) => ('same' in one ? [] : [one])));
const changedRows = (differences: readonly VersionDifference[]) =>
  rowsOf(differences).filter(({ changed }) => changed);
const textOf = (pieces: readonly ComparedPiece[] | undefined) =>
  (pieces ?? []).map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');

describe('what a reader could notice is shown', () => {
  const { picture, changeNote: _, eventDate: __, ...rest } = body;
  const { caption: ___, ...bare } = body.picture ?? { fileId: '', alt: '' };
  test.each<readonly [change: string, labels: string | readonly string[], after: ContentBody]>([
    ['a word of the title', 'Tiêu đề', { ...body, title: 'Họp dân ấp An Lợi' }],
    ['a mark in the title', 'Tiêu đề', { ...body, title: 'Họp dân ấp An Thuận!' }],
    ['the summary', 'Tóm tắt', { ...body, summary: '' }],
    ['a word of the text', 'Nội dung', inText('Trích lời', 'Trích lại')],
    ['a date in the text', 'Nội dung', inText('12/01/2026', '13/01/2026')],
    ['a diacritic', 'Nội dung', inText('Dòng một', 'Dóng một')],
    ['capitals', 'Nội dung', inText('Dòng một', 'DÒNG một')],
    ['a space before a comma', 'Nội dung', inText('</strong>, xem', '</strong> , xem')],
    ['a line break', 'Nội dung', inText('<br />', ' ')],
    ['a paragraph that was two', 'Nội dung', inText('<br />', '</p><p>')],
    ['bold taken off', 'Nội dung', inText('<strong>thẻ căn cước</strong>', 'thẻ căn cước')],
    ['bold put on', 'Nội dung', inText('Trích lời', '<strong>Trích</strong> lời')],
    ['bold within a word', 'Nội dung', inText('Trích lời', 'Trí<strong>ch</strong> lời')],
    ['italics', 'Nội dung', inText('Trích lời', '<em>Trích lời</em>')],
    ['a raised letter', 'Nội dung', inText('<sup>2</sup>', '2')],
    ['a lowered letter', 'Nội dung', inText('<sup>2</sup>', '<sub>2</sub>')],
    ['where a link leads', 'Nội dung', inText('/dich-vu-cong', '/tin-tuc')],
    ['a link taken off', 'Nội dung', inText('<a href="/dich-vu-cong">tại đây</a>', 'tại đây')],
    ['a link put on', 'Nội dung', inText('Trích lời', '<a href="https://phuan.vn/">Trích lời</a>')],
    ['the level of a heading', 'Nội dung', inText('<h2>Chuẩn bị</h2>', '<h3>Chuẩn bị</h3>')],
    ['a heading that was a paragraph', 'Nội dung', inText('<h2>Chuẩn bị</h2>', '<p>Chuẩn bị</p>')],
    ['a picture in the text replaced', 'Nội dung', inText(hall, market)],
    [
      'a picture in the text taken out',
      'Nội dung',
      inText(`<img data-file="${hall}" alt="Hội trường" />`, ''),
    ],
    [
      'a picture in the text moved',
      'Nội dung',
      {
        ...body,
        html: `<img data-file="${hall}" alt="Hội trường" />${html.replace(`<img data-file="${hall}" alt="Hội trường" />`, '')}`,
      },
    ],
    ['the words of a picture in the text', 'Nội dung', inText('alt="Hội trường"', 'alt="Phòng họp"')],
    [
      'a quote that is none',
      'Nội dung',
      inText('<blockquote><p>Trích lời</p></blockquote>', '<p>Trích lời</p>'),
    ],
    ['an item of a list', 'Nội dung', inText('<li>Hai</li>', '')],
    ['the depth of an item', 'Nội dung', inText('<ul><li>Một a</li></ul></li>', '</li><li>Một a</li>')],
    ['a numbered list', 'Nội dung', inText('<ul><li>Một<ul>', '<ol><li>Một<ul>')],
    ['the number that a list begins with', 'Nội dung', inText('start="3"', 'start="4"')],
    ['letters in place of numbers', 'Nội dung', inText(' type="a"', '')],
    ['two items that are one', 'Nội dung', inText('<li>Ba</li><li>Bốn</li>', '<li><p>Ba</p><p>Bốn</p></li>')],
    ['a list in two', 'Nội dung', inText('<li>Ba</li>', '<li>Ba</li></ol><ol start="4" type="a">')],
    ['a cell', 'Nội dung', inText('<td>2026</td>', '<td>2027</td>')],
    ['a cell emptied', 'Nội dung', inText('<td>2026</td>', '<td></td>')],
    [
      'two cells exchanged',
      'Nội dung',
      inText('<td>2026</td><td>5 m<sup>2</sup></td>', '<td>5 m<sup>2</sup></td><td>2026</td>'),
    ],
    ['cells joined', 'Nội dung', inText('<td>2026</td>', '<td rowspan="2">2026</td>')],
    ['a header cell', 'Nội dung', inText('<td>2026</td>', '<th>2026</th>')],
    ['a row', 'Nội dung', inText('</tbody>', '<tr><td>2027</td><td>6</td></tr></tbody>')],
    [
      'the order of paragraphs',
      'Nội dung',
      { ...body, html: `<p>Dòng một<br />dòng hai</p>${html.replace('<p>Dòng một<br />dòng hai</p>', '')}` },
    ],
    [
      'the lead picture',
      'Ảnh đại diện',
      { ...body, picture: { ...bare, fileId: market, caption: 'Ảnh: Tổ Văn hóa' } },
    ],
    [
      'no lead picture',
      ['Ảnh đại diện', 'Mô tả ảnh đại diện', 'Chú thích ảnh đại diện'],
      { ...rest, changeNote: 'Sửa ngày họp', eventDate: '2026-01-12' },
    ],
    [
      'the words of the lead picture',
      'Mô tả ảnh đại diện',
      { ...body, picture: { ...bare, alt: 'Hội trường', caption: 'Ảnh: Tổ Văn hóa' } },
    ],
    ['no caption', 'Chú thích ảnh đại diện', { ...body, picture: bare }],
    [
      'a file replaced under the same name and title',
      'Tệp đính kèm',
      {
        ...body,
        attachments: [
          { fileId: report, title: 'Kế hoạch' },
          { fileId: market, title: 'Sơ đồ' },
        ],
      },
    ],
    [
      'the title of a file',
      'Tệp đính kèm',
      {
        ...body,
        attachments: [
          { fileId: plan, title: 'Kế hoạch họp' },
          { fileId: market, title: 'Sơ đồ' },
        ],
      },
    ],
    ['one file less', 'Tệp đính kèm', { ...body, attachments: body.attachments.slice(1) }],
    [
      'a file twice',
      'Tệp đính kèm',
      { ...body, attachments: [...body.attachments, ...body.attachments.slice(0, 1)] },
    ],
    ['the order of files', 'Tệp đính kèm', { ...body, attachments: [...body.attachments].reverse() }],
    ['the author', 'Tác giả', { ...body, author: 'Nguyễn Văn Minh' }],
    ['the source', 'Nguồn tin', { ...body, source: '' }],
    ['the day', 'Ngày sự việc, ngày ban hành', { ...body, eventDate: '2026-01-13' }],
    [
      'the change note',
      'Sửa gì so với bản đang đăng',
      { ...rest, ...present({ picture }), eventDate: '2026-01-12' },
    ],
  ])('%s', (_, labels, after) => {
    expect(compare(after).map(({ label }) => label)).toEqual([labels].flat());
    expect(compare(body, after).map(({ label }) => label)).toEqual([labels].flat());
    expect(compare(after, after)).toEqual([]);
    // Something is to be seen: a mark, a side without the line, or a note.
    for (const { before, after: now, notes } of changedRows(compare(after))) {
      const marked = [...(before?.pieces ?? []), ...(now?.pieces ?? [])].some(
        ({ mark }) => mark !== undefined,
      );
      expect(marked || notes.length > 0 || before === undefined || now === undefined).toBe(true);
    }
  });

  test('whatever is changed in a text, and both sides are told whole', () => {
    const piece = fc.constantFrom(
      'xã ',
      'ấp',
      ', ',
      '12',
      '<br>',
      '<strong>',
      '</strong>',
      '<em>',
      '</em>',
      '<sup>',
      '</sup>',
      '<p>',
      '</p>',
      '<a href="/a">',
      '<a href="https://b.vn/">',
      '</a>',
      '<h2>',
      '</h2>',
      '<h3>',
      '</h3>',
      '<blockquote>',
      '</blockquote>',
      '<ul>',
      '</ul>',
      '<ol start="3">',
      '<ol type="a">',
      '</ol>',
      '<li>',
      '</li>',
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '<th>',
      '<td colspan="2">',
      '</td>',
      `<img data-file="${hall}" alt="a">`,
      `<img data-file="${market}" alt="">`,
    );
    const text = fc.array(piece, { maxLength: 30 });
    const at = fc.nat(30);
    fc.assert(
      fc.property(text, text, at, at, (around, put, from, cut) => {
        const before = cleanHtml(around.join(''));
        const changed = [...around.slice(0, from), ...put.slice(0, 2), ...around.slice(from + (cut % 4))];
        const after = cleanHtml(changed.join(''));
        const differences = compare({ ...body, html: after }, { ...body, html: before });
        expect(differences.length > 0).toBe(before !== after);
        const words = (one: string) => one.replace(/<[^>]*>|\s|\|/g, '');
        const rows = rowsOf(differences);
        // Lines far from any change are counted and not shown; the others are there, word for word.
        if (differences.every(({ rows: all }) => all.every((one) => !('same' in one)))) {
          const side = (which: 'before' | 'after') =>
            rows
              .map((one) => textOf(one[which]?.pieces))
              .join('')
              .replace(/[\s|]/g, '');
          if (before !== after)
            expect([side('before'), side('after')]).toEqual([words(before), words(after)]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(
    Object.values<ContentKind>(kinds).flatMap((kind) =>
      (kind.facts?.sections.flatMap(({ fields }) => fields) ?? []).map(
        (field) => [kind.id, field.id, kind, field] as const,
      ),
    ),
  )('the facts of %s: %s', (_, id, kind, field) => {
    const context = { today: '2026-01-12', unitName: 'Ủy ban nhân dân xã Phú An' };
    const facts = kind.facts;
    if (facts === undefined) throw new Error('a kind without facts has no field of them');
    const read = checkDeclaration(undemanding(facts), exampleWire(facts, context), context);
    const answers: Answers = read.ok ? read.answers : {};
    const { [id]: answer, ...others } = answers;
    if (answer === undefined) return;
    const differences = compare({ ...body, facts: others }, { ...body, facts: answers }, kind);
    expect(differences.map(({ label }) => label)).toEqual([field.label]);
    if (Array.isArray(answer)) {
      const entries: readonly unknown[] = answer;
      const twice = { ...body, facts: { ...answers, [id]: [...entries, ...entries] } };
      expect(compare(twice, { ...body, facts: answers }, kind)).toHaveLength(1);
    }
    expect(compare({ ...body, facts: answers }, { ...body, facts: { ...answers } }, kind)).toEqual([]);
  });
});

describe('how it is shown', () => {
  test('the same words in another dress stay beside themselves, and a note says what changed', () => {
    const [bold] = changedRows(compare(inText('<strong>thẻ căn cước</strong>', 'thẻ căn cước')));
    expect(bold?.notes).toEqual(['“thẻ căn cước”: bỏ chữ đậm']);
    expect(bold?.after?.pieces.find(({ mark }) => mark === 'restyled')).toMatchObject({
      text: 'thẻ căn cước',
    });
    const [link] = changedRows(compare(inText('/dich-vu-cong', '/tin-tuc')));
    expect(link?.notes).toEqual(['“tại đây”: liên kết từ “/dich-vu-cong” thành “/tin-tuc”']);
    const [heading] = changedRows(compare(inText('<h2>Chuẩn bị</h2>', '<h3>Chuẩn bị</h3>')));
    expect(heading?.notes).toEqual(['“Đề mục lớn” thành “Đề mục vừa”']);
  });

  test('a picture that was replaced stands beside the new one', () => {
    for (const after of [inText(hall, market), { ...body, picture: { fileId: market, alt: 'x' } }]) {
      const [pictures] = changedRows(compare(after));
      expect([pictures?.before?.pieces, pictures?.after?.pieces]).toMatchObject([
        [{ kind: 'picture', src: `/tep/${hall}/320.webp`, mark: 'removed' }],
        [{ kind: 'picture', src: `/tep/${market}/320.webp`, mark: 'added' }],
      ]);
    }
  });

  test('the same picture brought once more is the same', () => {
    expect(compare(inText(hall, hallAgain))).toEqual([]);
  });

  test('what lies far from any change is only counted', () => {
    const lines = Array.from({ length: 9 }, (_one, index) => `<p>Đoạn ${index}</p>`);
    const before = { ...body, html: lines.join('') };
    const after = { ...body, html: lines.join('').replace('Đoạn 4', 'Đoạn bốn') };
    const [text] = compare(after, before);
    expect(text?.rows.map((one) => ('same' in one ? one.same : one.changed))).toEqual([
      3,
      false,
      true,
      false,
      3,
    ]);
  });

  test('the longest texts are compared in bounded time, however little they share', () => {
    const long = (word: string) => `<p>${word} mới</p>`.repeat(5000);
    const [text] = compare({ ...body, html: long('Xã') }, { ...body, html: long('Ấp') });
    expect(text?.rows).toHaveLength(5000);
    const paragraph = (word: string) => `<p>${`${word} `.repeat(15_000)}</p>`;
    expect(compare({ ...body, html: paragraph('xã') }, { ...body, html: paragraph('ấp') })).toHaveLength(1);
  });
});
