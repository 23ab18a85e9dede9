// Pictures, attached files and Word documents of the content: what is taken, what becomes of it, and who may see it.
import mammoth from 'mammoth';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { importWord } from '#app/domain/writing/import-word.server.ts';
import { openContentFile } from '#app/domain/writing/open-content-file.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { useDatabase } from '../support/database.ts';
import {
  docx,
  docxNumbered,
  docxNumbers,
  docxParagraph,
  docxPicture,
  docxTable,
  zip,
} from '../support/docx.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an, civil, contributor, editor } = people;

const drawn = (width: number, height: number, alpha = false) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha ? 4 : 3,
      background: alpha ? { r: 150, g: 20, b: 15, alpha: 0.5 } : { r: 150, g: 20, b: 15 },
    },
  });
const png = (width = 40, height = 20) => drawn(width, height).png().toBuffer();
interface Archive {
  readonly whole: Buffer;
  readonly body: Buffer;
  readonly end: Buffer;
}
const names = (sources: readonly { readonly href: string }[]) =>
  sources.map(({ href }) => href.split('/').at(-1));

describe('a picture', () => {
  test('is turned the right way up, loses what the camera wrote, and comes in the widths that pages need', async () => {
    const { deps, files } = testPortal(database.db);
    const photo = await drawn(900, 1400)
      .withExif({ IFD0: { Copyright: 'x' }, IFD3: { GPSLatitude: '11/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { file } = accepted(
      await uploadPicture(deps, contributor, { fileName: 'DCIM/chợ.jpg', content: photo }),
    );
    expect([file.view.width, file.view.height]).toEqual([1280, 823]);
    expect(names(file.view.sources)).toEqual(
      ['192', '320', '640', '960', '1280'].flatMap((width) => [
        `${width}.avif`,
        `${width}.webp`,
        `${width}.jpg`,
      ]),
    );
    expect(files.size).toBe(16);
    for (const [key, content] of files) {
      const { exif, orientation, width } = await sharp(content).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
      expect(key.endsWith('/original') ? [1400] : [192, 320, 640, 960, 1280]).toContain(width);
    }
  });

  test('is never enlarged, and keeps what is transparent', async () => {
    const { deps } = testPortal(database.db);
    const content = await drawn(400, 100, true).png().toBuffer();
    const { file } = accepted(await uploadPicture(deps, editor, { fileName: 'dau.png', content }));
    expect(names(file.view.sources)).toEqual([
      '192.avif',
      '192.webp',
      '192.png',
      '320.avif',
      '320.webp',
      '320.png',
      '400.avif',
      '400.webp',
      '400.png',
    ]);
  });

  test('is refused in words when it is none, is drawn by a script, is damaged, or unpacks to too much', async () => {
    const { deps, files } = testPortal(database.db);
    const whole = await png(300, 300);
    const sent = async (content: Uint8Array) => {
      const reply = await uploadPicture(deps, editor, { fileName: 'a.png', content });
      return reply.ok ? 'taken' : reply.refusal.message;
    };
    expect(
      await sent(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>')),
    ).toContain('không phải là ảnh JPG, PNG hay WebP');
    expect(await sent(Buffer.from('%PDF-1.7'))).toContain('không phải là ảnh');
    expect(await sent(whole.subarray(0, 200))).toContain('bị hỏng hoặc ảnh quá lớn');
    expect(await sent(await png(9000, 8000))).toContain('bị hỏng hoặc ảnh quá lớn');
    expect(await sent(new Uint8Array(0))).toContain('rỗng');
    expect(files.size).toBe(0);
  });

  test.each<[string, Actor]>([
    ['a resident', an],
    ['staff of no unit that writes', { ...civil, userId: 'demo-khong-don-vi' }],
  ])('is not taken from %s', async (_, actor) => {
    const { deps, files } = testPortal(database.db);
    const reply = await uploadPicture(deps, actor, { fileName: 'a.png', content: await png() });
    const attached = await uploadAttachment(deps, actor, { fileName: 'a.png', content: await png() });
    const word = await importWord(deps, actor, { fileName: 'a.docx', content: docx('') });
    expect([reply.ok, attached.ok, word.ok, files.size]).toEqual([false, false, false, 0]);
  });

  test('is seen by those who write, whoever else may not', async () => {
    const { deps } = testPortal(database.db);
    const { file } = accepted(await uploadPicture(deps, editor, { fileName: 'a.png', content: await png() }));
    const openAs = (actor: Actor | undefined, name = '40.webp') =>
      openContentFile(deps, async () => actor, { id: file.id, name });
    expect((await openAs(undefined)).ok).toBe(false);
    expect((await openAs(an)).ok).toBe(false);
    expect(accepted(await openAs(contributor)).isPublic).toBe(false);
    expect((await openAs(contributor, '41.webp')).ok).toBe(false);
    expect((await openContentFile(deps, async () => editor, { id: 'x', name: 'y' })).ok).toBe(false);
  });
});

describe('an attached file', () => {
  test('is named after its content, and opened under that name alone', async () => {
    const { deps } = testPortal(database.db);
    const content = docx(docxParagraph('Mẫu'));
    const { file } = accepted(await uploadAttachment(deps, editor, { fileName: 'Kế hoạch.exe', content }));
    expect(file).toMatchObject({ title: 'Kế hoạch', bytes: content.length });
    const { id } = file;
    const opened = accepted(await openContentFile(deps, async () => editor, { id, name: 'Kế hoạch.docx' }));
    expect(Buffer.from(accepted(await opened.read()).opened).equals(content)).toBe(true);
    expect((await openContentFile(deps, async () => editor, { id, name: 'khac.docx' })).ok).toBe(false);
  });

  test('is refused when readers could not open it safely', async () => {
    const { deps } = testPortal(database.db);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const archive = zip({ 'a.txt': 'a' });
    for (const content of [svg, archive, Buffer.from('<html>'), Buffer.alloc(11 * 1024 * 1024, '%PDF-1.7')]) {
      expect((await uploadAttachment(deps, editor, { fileName: 'a.pdf', content })).ok).toBe(false);
    }
  });
});

describe('a Word document', () => {
  test('becomes a title, headings, tables and pictures, and tells what it lost and what is left to do', async () => {
    const { deps } = testPortal(database.db);
    const content = docx(
      [
        docxParagraph('Kế hoạch năm 2026', 'Title'),
        docxParagraph('Mục tiêu', 'Heading1'),
        docxParagraph('Chi tiết', 'Heading2'),
        docxParagraph('- Một'),
        docxParagraph('- Hai'),
        docxPicture(0, 'image1.png'),
        docxPicture(1, 'Chợ Phú An'),
        docxPicture(2),
        docxTable([
          ['Năm', 'Số'],
          ['2026', '5'],
        ]),
      ].join(''),
      [await png(), await png(), Buffer.from('không phải ảnh')],
      {
        'word/header1.xml': '<x/>',
        'word/comments.xml':
          '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    );
    const { title, html, messages, pictures } = accepted(
      await importWord(deps, editor, { fileName: 'a.docx', content }),
    );
    expect(title).toBe('Kế hoạch năm 2026');
    const [first, second] = Object.keys(pictures);
    expect(html).toBe(
      '<h2>Mục tiêu</h2><h3>Chi tiết</h3><ul><li>Một</li><li>Hai</li></ul>' +
        `<img data-file="${first}" alt="" /><img data-file="${second}" alt="Chợ Phú An" />` +
        '<table><thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead><tbody><tr><td>2026</td><td>5</td></tr></tbody></table>',
    );
    expect(messages).toEqual([
      '1 ảnh không đọc được nên đã bỏ qua. Hãy chèn lại dưới dạng JPG hoặc PNG.',
      'Đã bỏ phần đầu trang và chân trang.',
      'Đã bỏ các nhận xét.',
      '1 ảnh chưa có mô tả. Hãy chọn từng ảnh và viết mô tả trước khi gửi.',
    ]);
  });

  test('keeps the numbers that Word counts: those of a law as its text, a plain list as a list that goes on counting', async () => {
    const { deps } = testPortal(database.db);
    const brought = async (body: readonly string[], lists: Parameters<typeof docxNumbers>[0]) => {
      const content = docx(body.join(''), [], docxNumbers(lists));
      return accepted(await importWord(deps, editor, { fileName: 'a.docx', content })).html;
    };
    const law = await brought(
      [
        docxNumbered('Phạm vi', 1),
        docxNumbered('Quy chế này quy định:', 1, 1),
        docxNumbered('Chợ xã;', 1, 2),
        docxNumbered('Chợ ấp.', 1, 2),
        docxParagraph('Lời giữa hai khoản.'),
        docxNumbered('Không áp dụng cho siêu thị.', 1, 1),
        docxNumbered('Giờ mở cửa', 1),
        docxNumbered('Từ 5 giờ.', 1, 1),
      ],
      [
        [
          ['decimal', 'Điều %1.'],
          ['decimal', '%2.'],
          ['lowerLetter', '%3)'],
        ],
      ],
    );
    expect(law).toBe(
      '<p>Điều 1. Phạm vi</p><p>1. Quy chế này quy định:</p><p>a) Chợ xã;</p><p>b) Chợ ấp.</p><p>Lời giữa hai khoản.</p>' +
        '<p>2. Không áp dụng cho siêu thị.</p><p>Điều 2. Giờ mở cửa</p><p>1. Từ 5 giờ.</p>',
    );
    const news = await brought(
      [
        docxNumbered('Một', 1),
        docxNumbered('Trong một', 1, 1),
        docxParagraph('Xen giữa.'),
        docxNumbered('Hai', 1),
        docxNumbered('Dấu chấm', 2),
        docxNumbered('Thu', 3),
        docxNumbered('Phí', 3, 1),
      ],
      [
        [
          ['decimal', '%1.'],
          ['lowerLetter', '%2)'],
        ],
        [['bullet', '·']],
        [
          ['upperRoman', '%1.'],
          ['decimal', '%1.%2.'],
        ],
      ],
    );
    expect(news).toBe(
      '<ol><li>Một<ol type="a"><li>Trong một</li></ol></li></ol><p>Xen giữa.</p><ol start="2"><li>Hai</li></ol>' +
        '<ul><li>Dấu chấm</li></ul><ol type="I"><li>Thu</li></ol><p>I.1. Phí</p>',
    );
  });

  test('is read where it only names a picture that lies elsewhere, and tells that this one is missing', async () => {
    const { deps } = testPortal(database.db);
    const body = docxParagraph('Họp dân.') + docxPicture(0).replace('r:embed="rIdP0"', 'r:link="rIdL"');
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///C:/anh.png" TargetMode="External"/></Relationships>';
    const content = docx(body, [], { 'word/_rels/document.xml.rels': rels });
    const imported = accepted(await importWord(deps, editor, { fileName: 'a.docx', content }));
    expect(imported.html).toBe('<p>Họp dân.</p>');
    expect(imported.messages[0]).toBe(
      '1 ảnh không đọc được nên đã bỏ qua. Hãy chèn lại dưới dạng JPG hoặc PNG.',
    );
  });

  test('is refused in words when it is damaged, something else, or unpacks to far more than it is', async () => {
    const { deps } = testPortal(database.db);
    const whole = docx(docxParagraph('a'));
    const bomb = Buffer.from(whole);
    // Its directory says that the first part unpacks to almost 4 GB.
    bomb.writeUInt32LE(0xfffffff0, bomb.indexOf('PK\x01\x02') + 24);
    const said = async (content: Uint8Array) => {
      const reply = await importWord(deps, editor, { fileName: 'a.docx', content });
      return reply.ok ? 'taken' : reply.refusal.message;
    };
    expect(await said(Buffer.from('không'))).toContain('không phải là tệp Word');
    expect(await said(whole.subarray(0, whole.length - 30))).toContain('không phải là tệp Word');
    expect(await said(bomb)).toContain('Tệp Word quá lớn');
    expect(await said(docx('<w:p>'))).toContain('Không đọc được tệp');
  });

  test('is refused when there is more than one way to read it: the next reader might find another document', async () => {
    const { deps } = testPortal(database.db);
    const [shown, hidden] = ['shown', 'hidden'].map((text) => {
      // Of one length, so that each place fits both.
      const whole = docx(docxParagraph(text.padEnd(10)), [], { a: 'one', b: 'other' });
      return { whole, body: whole.subarray(0, -22), end: whole.subarray(-22) };
    }) as [Archive, Archive];
    /** Directory and parts twice: the end record names the one place, and one reader looks in another. */
    const twice = Buffer.concat([shown.body, hidden.body, shown.end]);
    expect((await mammoth.extractRawText({ buffer: twice })).value).toContain('hidden');
    const changed = (at: number, value: number, content = shown.whole) => {
      const copy = Buffer.from(content);
      copy.writeUInt16LE(value, at < 0 ? copy.length + at : at);
      return copy;
    };
    const directory = shown.whole.indexOf('PK\x01\x02');
    const second = shown.whole.indexOf('PK\x01\x02', directory + 1);
    const named = Buffer.from(shown.whole);
    named.write('a', named.length - 23);
    for (const [what, content] of Object.entries({
      twice,
      'something behind its end': Buffer.concat([shown.whole, Buffer.alloc(1)]),
      'a comment': Buffer.concat([changed(-2, 4), Buffer.from('PK\x05\x06')]),
      'something between directory and end': Buffer.concat([shown.body, Buffer.alloc(8), shown.end]),
      'another count': changed(-12, 1),
      'more disks': changed(-18, 1),
      'parts that overlap': changed(second + 42, 0),
      'a part behind the directory': changed(second + 44, 1),
      'a secret part': changed(directory + 8, 1),
      'two of one name': named,
    })) {
      const reply = await importWord(deps, editor, { fileName: 'a.docx', content });
      expect(reply.ok ? 'taken' : reply.refusal.message, what).toContain('không phải là tệp Word');
    }
    accepted(await importWord(deps, editor, { fileName: 'a.docx', content: shown.whole }));
  });

  test('is refused in words when a small file says very much: paragraphs, bytes behind a lie, more text than an item has', async () => {
    const { deps } = testPortal(database.db);
    const said = async (content: Uint8Array) => {
      const reply = await importWord(deps, editor, { fileName: 'a.docx', content });
      return reply.ok ? 'taken' : reply.refusal.message;
    };
    const paragraphs = docx(docxParagraph('x').repeat(400_000), [], {}, true);
    expect(paragraphs.length).toBeLessThan(100_000);
    expect(await said(paragraphs)).toContain('hơn 20.000 đoạn');
    const bytes = docx(docxParagraph('a'), [], { 'word/media/p.bmp': ' '.repeat(130_000_000) }, true);
    // Its directory says that this part is small.
    bytes.writeUInt32LE(10, bytes.lastIndexOf('PK\x01\x02', bytes.lastIndexOf('word/media/p.bmp')) + 24);
    expect(await said(bytes)).toContain('Tệp Word quá lớn');
    expect(await said(docx(docxParagraph('dài '.repeat(130_000)), [], {}, true))).toContain(
      'quá dài cho một bài',
    );
  });

  test.each([
    ['busy', 'Hãy đợi một phút rồi tải lên lại'],
    ['too-long', 'mất quá nhiều thời gian hoặc bộ nhớ'],
    ['died', 'mất quá nhiều thời gian hoặc bộ nhớ'],
  ] as const)('and a picture are refused in words when their reader is %s', async (trouble, words) => {
    const portal = testPortal(database.db);
    const reading = { run: async () => ({ done: false as const, trouble }), close: async () => {} };
    const deps = { ...portal.deps, reading };
    const word = await importWord(deps, editor, { fileName: 'a.docx', content: docx('') });
    const picture = await uploadPicture(deps, editor, { fileName: 'a.png', content: await png() });
    for (const reply of [word, picture]) expect(reply.ok ? 'taken' : reply.refusal.message).toContain(words);
    expect(portal.files.size).toBe(0);
  });
});
