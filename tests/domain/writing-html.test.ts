// The only HTML that is stored and shown: what survives, what Word and Google Docs bring, and that cleaning is once for all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDraft } from '#app/domain/consultations/read-draft.ts';
import { cleanHtml } from '#app/domain/writing/clean-html.ts';
import {
  htmlToParagraphs,
  missingAlternatives,
  paragraphsToHtml,
  picturesIn,
  plainText,
} from '#app/domain/writing/html-text.ts';
import { withResponsivePictures } from '#app/domain/writing/picture-view.ts';
import { readRichText } from '#app/domain/writing/read-rich-text.ts';
import { lawFromWord, listsFromWord } from '../support/clipboard.ts';

const file = '0191aaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

describe('the text of an item', () => {
  it('keeps what a text is made of', () => {
    const text =
      '<h2>Một</h2><p>Đoạn <strong>đậm</strong> <em>nghiêng</em> m<sup>2</sup> H<sub>2</sub>O</p>' +
      '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3" type="a"><li>c</li></ol><blockquote><p>Trích</p></blockquote>' +
      `<img data-file="${file}" alt="Họp dân" />` +
      '<table><thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead><tbody><tr><th scope="row">2026</th><td>5</td></tr></tbody></table>';
    expect(cleanHtml(text)).toBe(text);
  });

  it('runs nothing and shows nothing from elsewhere', () => {
    const hostile =
      '<script>x()</script><p onclick="x()" style="color:red" class="a" id="b">Chữ<svg><script>x</script></svg></p>' +
      '<img src="https://evil.example/x.png" onerror="x()"><iframe src="/a"></iframe><form action="/x"><input name="a"><button>Gửi</button></form>' +
      `<img data-file="${file}" alt="&quot; onerror=&quot;x()" src="javascript:x()"><img data-file="../../etc" alt="a">`;
    expect(cleanHtml(hostile)).toBe(`<p>Chữ</p><img data-file="${file}" alt="&quot; onerror=&quot;x()" />`);
  });

  it.each([
    ['https://chinhphu.vn/a?b=1&amp;c=2', 'https://chinhphu.vn/a?b=1&amp;c=2', true],
    ['www.chinhphu.vn', 'https://www.chinhphu.vn/', true],
    ['mailto:ubnd@phuan.vn', 'mailto:ubnd@phuan.vn', false],
    ['tel:0274 3 123 456', 'tel:02743123456', false],
    ['/tin-tuc/bai-1', '/tin-tuc/bai-1', false],
  ])('leads to %s', (href, kept, outside) => {
    expect(cleanHtml(`<a target="_blank" href="${href}">x</a>`)).toBe(
      `<p><a href="${kept}"${outside ? ' rel="external noopener"' : ''}>x</a></p>`,
    );
  });

  it.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '/a/..//evil.example',
    'https://user:pass@evil.example/',
    'file:///etc/passwd',
    '#_ftn1',
  ])('leads nowhere: %s', (href) => {
    expect(cleanHtml(`<a href="${href}">x</a>`)).toBe('<p>x</p>');
  });

  it('makes lists of what Word only draws as lists', () => {
    const word =
      "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>Một<o:p></o:p></p>" +
      "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)&nbsp;</span><![endif]>Trong một</p>" +
      "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Hai</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>";
    expect(cleanHtml(word)).toBe('<ul><li>Một<ol type="a"><li>Trong một</li></ol></li><li>Hai</li></ul>');
  });

  it('leaves the numbers of a law that Word copies in its text, where they are cited', () => {
    const line = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span>${text}</p>`;
    const law = line(1, 'Điều 1.', 'Phạm vi') + line(2, '1.', 'Áp dụng:') + line(3, 'a)', 'Chợ xã;');
    expect(cleanHtml(law)).toBe('<p>Điều 1. Phạm vi</p><p>1. Áp dụng:</p><p>a) Chợ xã;</p>');
    expect(cleanHtml(`<h2><span style='mso-list:Ignore'>I.&nbsp;&nbsp;</span>Mục tiêu</h2>`)).toBe(
      '<h2>I. Mục tiêu</h2>',
    );
  });

  it('reads a law of Word’s clipboard as the page does that it is pasted into', () => {
    expect(readDraft(cleanHtml(lawFromWord)).clauses.map(({ label }) => label)).toEqual([
      ...['Điều 1', 'Khoản 1 Điều 1', 'Điểm a khoản 1 Điều 1', 'Điểm b khoản 1 Điều 1', 'Khoản 2 Điều 1'],
      ...['Điều 2', 'Khoản 1 Điều 2', 'Phụ lục I', 'Khoản 1 Phụ lục I', 'Khoản 2 Phụ lục I'],
    ]);
    // A list that begins anew is another one.
    expect(cleanHtml(listsFromWord)).toBe(
      '<ol start="3"><li>Ba<ol start="3" type="a"><li>Chữ c</li><li>Chữ d</li></ol></li><li>Bốn</li></ol>' +
        '<ol><li>Lại một</li></ol><ul><li>Chấm<ul><li>Tròn</li></ul></li><li>Vuông</li></ul>' +
        '<p>1) Ngoặc</p><p>1.1. Hai cấp</p>',
    );
  });

  it('makes a list of lines that begin with a dash, and leaves one such line alone', () => {
    expect(cleanHtml('<p>- a<br>- b</p><p>– c</p><p>Hết.</p>')).toBe(
      '<ul><li>a</li><li>b</li><li>c</li></ul><p>Hết.</p>',
    );
    expect(cleanHtml('<p>- Chỉ một dòng</p>')).toBe('<p>- Chỉ một dòng</p>');
  });

  it('reads Google Docs, whose whole text is bold and is not', () => {
    const docs =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:700">Tiêu đề</span></h1><p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-style:italic">&nbsp;nghiêng</span></p><br /></b>';
    expect(cleanHtml(docs)).toBe('<h2>Tiêu đề</h2><p><strong>Đậm</strong> <em>nghiêng</em></p>');
  });

  it('gives a table its header cells when its first row is bold, and takes apart one that only places things', () => {
    expect(
      cleanHtml(
        '<table><tr><td><b>Năm</b></td><td><b>Số</b></td></tr><tr><td>2026</td><td></td></tr></table>',
      ),
    ).toBe(
      '<table><thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead><tbody><tr><td>2026</td><td></td></tr></tbody></table>',
    );
    expect(cleanHtml('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toBe('<p>a</p><p>b</p>');
  });

  it('composes letters and drops characters that nobody sees', () => {
    expect(cleanHtml('<p>Phu\u0301\u200b An\u00a0 \u202exa\u0303\u00ad</p>')).toBe('<p>Phú An xã</p>');
  });

  it('changes nothing that it cleaned before, whatever it was', () => {
    const tags =
      'p div b i span ul ol li table tr td th thead h1 h3 blockquote sub sup br svg script style figure caption pre /p /div /b /i /ul /li /td /table /a /h3 /span'.split(
        ' ',
      );
    const piece = fc.oneof(
      fc.constantFrom(
        ...tags.map((tag) => `<${tag}>`),
        '<a href="/x">',
        '<a href="http://x.vn?a=&quot;">',
        `<img data-file="${file}" alt="a'&lt;">`,
        '<p style="mso-list:l0 level2 lfo1">',
        '<span style="mso-list:Ignore">',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '- ',
        '1. ',
        'a',
        ' ',
        '\n',
        '&nbsp;',
        '\u0338',
        '\u0301',
        '&lt;',
        '&amp;lt;',
        '"',
        '>',
        '<',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = cleanHtml(pieces.join(''));
        expect(cleanHtml(once)).toBe(once);
        // A form field is composed as a whole before it is read.
        expect(cleanHtml(once.normalize('NFC'))).toBe(once);
        expect(once).not.toMatch(
          /<(?!\/?(?:h[234]|p|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|strong|em|sub|sup|a|img|br)\b)/,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is not brought down by depth, and does not read on where nobody wrote', () => {
    expect(plainText(cleanHtml(`${'<ul><li>'.repeat(1_000)}sâu`))).toContain('sâu');
    expect(cleanHtml(`<p>a</p>${'<b>'.repeat(100_000)}x`)).toBe('<p>a</p>');
  });
});

describe('a text without its HTML', () => {
  it('is words, a line a block', () => {
    expect(
      plainText(
        '<h2>A</h2><p>b <strong>c</strong></p><ul><li>d</li></ul><table><tr><td>e</td><td>f</td></tr></table>',
      ),
    ).toBe('A\nb c\n- d\ne | f');
  });

  it.each([
    ['', '1. x\n2. y'],
    [' start="4" type="a"', 'd) x\ne) y'],
    [' type="A"', 'A) x\nB) y'],
    [' start="3" type="i"', 'iii. x\niv. y'],
    [' start="20" type="I"', 'XX. x\nXXI. y'],
  ])('counts a list as browsers do: <ol%s>', (attributes, text) => {
    expect(plainText(`<ol${attributes}><li>x</li><li>y</li></ol>`)).toBe(text);
  });

  it('is written as paragraphs and comes back', () => {
    const html = paragraphsToHtml('Một <b>\r\nhai\r\n\r\n\r\n- a\r\n- b & c');
    expect(html).toBe('<p>Một &lt;b&gt;<br />hai</p><ul><li>a</li><li>b &amp; c</li></ul>');
    expect(htmlToParagraphs(html)).toBe('Một <b>\nhai\n\n- a\n- b & c');
    expect(paragraphsToHtml(htmlToParagraphs(html))).toBe(html);
  });

  const sent = (stored: string, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return readRichText(form, 'html', stored);
  };
  const picture = `<img data-file="${file}" alt="b" />`;

  it('keeps pictures and tables when the plain field comes back as it was, and takes what was written over it', () => {
    const stored = `<p>a</p>${picture}`;
    expect(sent(stored, { 'html-doan': 'a\r\n' })).toBe(stored);
    expect(sent(stored, { 'html-doan': 'khác' })).toBe(`<p>khác</p>${picture}`);
    expect(sent(stored, { 'html-doan': ' ' })).toBe('');
    expect(sent(picture, { 'html-doan': '' })).toBe(picture);
    expect(sent(stored, { html: '<p>x<script>y</script></p>', 'html-doan': 'a' })).toBe('<p>x</p>');
    expect(sent(stored, {})).toBe(stored);
  });

  it('loses nothing of what stands around a word that is changed in the plain field', () => {
    const head = '<h2>Họp dân</h2><p>Sáng <strong>nay</strong>, xã họp.</p>';
    const table =
      '<table><tbody><tr><td>a</td><td>1</td></tr><tr><td></td><td></td></tr><tr><td>b</td><td>2</td></tr></tbody></table>';
    const stored = `${head}${picture}<p>Ấp 1 có 30 hộ.</p>${picture}${table}<p>Hết.</p>`;
    const written = (change: (text: string) => string) =>
      sent(stored, { 'html-doan': change(htmlToParagraphs(stored).replaceAll('\n', '\r\n')) });
    expect(written((text) => text.replace('30', '31'))).toBe(stored.replace('30', '31'));
    expect(written((text) => text.replace('Hết', 'Thêm.\r\n\r\nHết'))).toBe(
      stored.replace('<p>Hết', '<p>Thêm.</p><p>Hết'),
    );
    expect(written((text) => text.replace('Ấp 1 có 30 hộ.', ''))).toBe(
      stored.replace('<p>Ấp 1 có 30 hộ.</p>', ''),
    );
    expect(written((text) => text.replace('a | 1', 'a | 5'))).toBe(
      stored.replace(table, '<p>a | 5</p><p>b | 2</p>'),
    );
  });

  it('keeps what is unchanged in the plain field byte for byte, whatever is written, left out and put between', () => {
    const word = fc.constantFrom('xã', 'họp <dân>', 'm²', 'A & B', 'chợ', 'ấp');
    const text = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((words) =>
        words.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      );
    const block = fc.oneof(
      text.map((one) => `<p>${one}</p>`),
      text.map((one) => `<p><strong>${one}</strong> a<br />b</p>`),
      text.map((one) => `<h3>${one}</h3>`),
      text.map((one) => `<ul><li>${one}</li><li>c</li></ul>`),
      text.map((one) => `<blockquote><p>${one}</p></blockquote>`),
      text.map(
        (one) =>
          `<table><tbody><tr><td>${one}</td><td></td></tr><tr><td></td><td>d</td></tr></tbody></table>`,
      ),
      fc.constant(picture),
    );
    const change = fc.constantFrom('same', 'changed', 'gone', 'followed');
    fc.assert(
      fc.property(fc.array(fc.tuple(block, change), { maxLength: 12 }), (pairs) => {
        const numbered = pairs.map(([html, how], index) => ({
          html: html.replace(/>(?=[^<])/, `>${index} `),
          how: html === picture ? 'same' : how,
        }));
        const stored = cleanHtml(numbered.map(({ html }) => html).join(''));
        const typed = numbered.map(({ html, how }, index) => {
          const paragraphs = htmlToParagraphs(html);
          if (how === 'gone') return '';
          if (how === 'followed') return `${paragraphs}\n\nSau ${index}`;
          return how === 'changed' ? `Mới ${index}` : paragraphs;
        });
        const emptied = typed.every((one) => one === '') && htmlToParagraphs(stored) !== '';
        const expected = numbered.flatMap(({ html, how }, index) => {
          if (how === 'gone' || emptied) return [];
          if (how === 'followed') return [html, `<p>Sau ${index}</p>`];
          return how === 'changed' ? [`<p>Mới ${index}</p>`] : [html];
        });
        const now = sent(stored, { 'html-doan': typed.filter((one) => one !== '').join('\n\n') });
        const withoutPictures = (html: string) => html.replaceAll(picture, '');
        expect(withoutPictures(now)).toBe(withoutPictures(expected.join('')));
        expect(now.split(picture).length).toBe(expected.join('').split(picture).length);
        // Where paragraphs only changed, pictures stand where they stood.
        if (numbered.every(({ how }) => how === 'same' || how === 'changed'))
          expect(now).toBe(expected.join(''));
      }),
      { numRuns: 150 },
    );
  });

  it('tells its pictures, and how many of them say nothing', () => {
    const html = `<p>a</p><img data-file="${file}" alt=""><ul><li>x<img data-file="${file}" alt="có"></li></ul>`;
    expect(picturesIn(html)).toEqual([file]);
    expect(missingAlternatives(html)).toBe(1);
  });
});

describe('a text as readers get it', () => {
  it('knows the size of every picture before it loads, and leaves out one that is not there', () => {
    const view = {
      alt: 'không dùng',
      width: 640,
      height: 480,
      sources: [
        { mediaType: 'image/avif', href: '/tep/a/320.avif', width: 320 },
        { mediaType: 'image/webp', href: '/tep/a/320.webp', width: 320 },
        { mediaType: 'image/jpeg', href: '/tep/a/320.jpg', width: 320 },
        { mediaType: 'image/webp', href: '/tep/a/640.webp', width: 640 },
        { mediaType: 'image/jpeg', href: '/tep/a/640.jpg', width: 640 },
      ],
    };
    const other = file.replace('0191', '0192');
    const html = `<img data-file="${file}" alt="Chợ &quot;mới&quot;"><p>a</p><img data-file="${other}" alt="x">`;
    expect(withResponsivePictures(html, new Map([[file, view]]))).toBe(
      '<picture><source type="image/avif" srcset="/tep/a/320.avif 320w" sizes="(min-width: 42rem) 40rem, 100vw" />' +
        '<source type="image/webp" srcset="/tep/a/320.webp 320w, /tep/a/640.webp 640w" sizes="(min-width: 42rem) 40rem, 100vw" />' +
        '<img src="/tep/a/640.jpg" srcset="/tep/a/320.jpg 320w, /tep/a/640.jpg 640w" sizes="(min-width: 42rem) 40rem, 100vw" width="640" height="480" alt="Chợ &quot;mới&quot;" loading="lazy" decoding="async" /></picture><p>a</p>',
    );
  });
});
