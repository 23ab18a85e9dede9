// A law on its page: chapters above articles, an anchor each, and what it contains.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { withContents } from '#app/domain/publishing/text-contents.ts';
import { TextContents } from '#app/ui/pages/public/sections/text-contents.tsx';

const law = [
  '<h2>Chương I. QUY ĐỊNH CHUNG</h2><h2>Điều 1. Phạm vi</h2><p>a</p><h2>Điều 2. Đối tượng</h2>',
  '<h2>Chương II. QUYỀN</h2><h2>Mục 1. Chung</h2><h2>Điều 3. Quyền &amp; nghĩa vụ</h2>',
  '<h2>Chương III. THI HÀNH</h2><h2>Mục 1. Chung</h2><h2>Điều 4. Hiệu lực</h2><h2>Liên quan</h2>',
].join('');

test('articles stand below their chapters and sections, each has an anchor that no other has', () => {
  const { html, contents } = withContents(law);
  expect(contents.map(({ anchor, level }) => `${level} ${anchor}`)).toEqual([
    ...['2 chuong-i', '3 dieu-1', '3 dieu-2'],
    ...['2 chuong-ii', '3 chuong-ii-muc-1', '4 dieu-3'],
    ...['2 chuong-iii', '3 chuong-iii-muc-1', '4 dieu-4', '2 lien-quan-2'],
  ]);
  expect(html).toContain('<h4 id="dieu-3">Điều 3. Quyền &amp; nghĩa vụ</h4>');
  const list = renderToStaticMarkup(createElement(TextContents, { contents }));
  expect(list).toContain('<a href="#dieu-3">Điều 3. Quyền &amp; nghĩa vụ</a>');
  expect(list).toContain('4 điều');
});

test('of chapters and articles alone the articles are one below; a short text stays as it is written', () => {
  const short = '<h2>Chương I</h2><h2>Điều 1. Phạm vi</h2><h3>Ghi chú</h3>';
  expect(withContents(short).contents.map(({ level }) => level)).toEqual([2, 3, 3]);
  const { html, contents } = withContents('<h3>Lịch trực</h3><p>a</p>');
  expect(html).toBe('<h3 id="lich-truc">Lịch trực</h3><p>a</p>');
  expect(renderToStaticMarkup(createElement(TextContents, { contents }))).toBe('');
});
