// What looks at pages misses nothing, although it judges once what is the same, on whatever page.
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { inspection } from './inspect.ts';

const browser = useBrowser();

const document = (css: string) => `<!doctype html><html lang="vi"><head><title>Trang</title>
  <style>body { color: #000; background: #fff } ${css}</style></head>
  <body><a class="govuk-skip-link" href="#noi-dung">Đến nội dung</a>
  <main id="noi-dung"><h1>Tiêu đề</h1><p id="chu">Chữ</p></main></body></html>`;
const onPhone = (css: string) => `@media (max-width: 600px) { ${css} }`;

test.each([
  ['nothing where nothing is wrong', '', []],
  ['a colour that is pale at every width, once', '#chu { color: #ccc }', ['1280']],
  ['a colour that is pale on a phone', onPhone('#chu { color: #ccc }'), ['360']],
  ['a ground that is dark on a phone', onPhone('main { background: #333 }'), ['360']],
  [
    'what only a phone shows',
    `#chu { display: none; color: #ccc } ${onPhone('#chu { display: block }')}`,
    ['360'],
  ],
  [
    'letters that only a phone makes too small for their grey',
    `#chu { font-size: 30px; color: #888 } ${onPhone('#chu { font-size: 12px }')}`,
    ['360'],
  ],
])('it finds %s', async (_what, css, widths) => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  await page.setContent(document(css));
  const look = inspection(page, '');
  await look.now('trang');
  expect(look.wrong.map((line) => /at (\d+): color-contrast/.exec(line)?.[1])).toEqual(widths);
});

test.each([
  ['a picture without words', '<img id="phan" src="data:,">', 'display: none', 'display: block', 'image-alt'],
  [
    'a list whose entries lose their list',
    '<div id="phan" role="list"><b role="heading" aria-level="2">Chữ</b><i role="listitem">Một</i></div>',
    'display: none',
    'display: block',
    'aria-required-children',
  ],
])('it finds %s where a phone alone shows it so', async (_what, part, wide, narrow, rule) => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  await page.setContent(document(`#phan { ${wide} } ${onPhone(`#phan { ${narrow} }`)}`).replace('Chữ', part));
  const look = inspection(page, '');
  await look.now('trang');
  expect(look.wrong.map((line) => /at (\d+: [a-z-]+)/.exec(line)?.[1])).toEqual([`360: ${rule}`]);
});

test('what a phone alone shows is looked at again on another page where other things in it are seen', async () => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  const rulesOf = async (css: string) => {
    const onlyOnPhone = `#phan { display: none } ${onPhone('#phan { display: block }')}`;
    const part =
      '<div id="phan" role="list"><b role="heading" aria-level="2">Tên</b><i role="listitem">Một</i></div>';
    await page.setContent(document(`${onlyOnPhone} ${css}`).replace('Chữ', part));
    const look = inspection(page, '');
    await look.now('trang');
    return look.wrong.map((line) => /at (\d+: [a-z-]+)/.exec(line)?.[1]);
  };
  const withoutName = '#phan b { display: none }';
  expect(await rulesOf(withoutName)).toEqual([]);
  expect(await rulesOf('')).toEqual(['360: aria-required-children']);
  expect(await rulesOf(withoutName)).toEqual([]);
  // And what is wrong is found by every test that meets it.
  expect(await rulesOf('')).toEqual(['360: aria-required-children']);
});

test('what contrasts well on one page is looked at again on another where its ground, its size or what it lies in differs', async () => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  const widthsOf = async (css: string, inner: string) => {
    await page.setContent(document(css).replace('Chữ', inner));
    const look = inspection(page, '');
    await look.now('trang');
    return look.wrong.map((line) => /at (\d+): color-contrast/.exec(line)?.[1]);
  };
  const inner = '<span class="nhan">Nhãn</span>';
  const white = '.nhan { color: #fff; background: #000 }';
  expect(await widthsOf(white, inner)).toEqual([]);
  expect(await widthsOf('.nhan { color: #fff; background: #eee }', inner)).toEqual(['1280']);
  expect(await widthsOf('.nhan { color: #fff } #chu { background: #000 }', inner)).toEqual([]);
  expect(await widthsOf('.nhan { color: #fff } #chu { background: #eee }', inner)).toEqual(['1280']);
  expect(await widthsOf(`${white} #chu { opacity: 0.3 }`, inner)).toEqual(['1280']);
  // And what is wrong is found by every test that meets it.
  expect(await widthsOf(`${white} #chu { opacity: 0.3 }`, inner)).toEqual(['1280']);
  expect(await widthsOf(white, `${inner}<i class="nhan" style="color: #222">Nhãn</i>`)).toEqual(['1280']);
});

test('a link is looked at again where it stands in a text, and nothing but its colour tells it from the text', async () => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  const widthsOf = async (inner: string) => {
    const css = '#chu { color: #222 } .lien { color: #333; text-decoration: none }';
    await page.setContent(document(css).replace('Chữ', inner));
    const look = inspection(page, '');
    await look.now('trang');
    return look.wrong.map((line) => /at (\d+): link-in-text-block/.exec(line)?.[1]);
  };
  const link = '<a class="lien" href="#">liên kết</a>';
  expect(await widthsOf(link)).toEqual([]);
  expect(await widthsOf(`Một đoạn văn có ${link} ở giữa.`)).toEqual(['1280']);
});

test('what a script of the page replaces while it is looked at is judged where it stays', async () => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  await page.setContent(document('#chu { display: none }'));
  await inspection(page, '').now('trang');
  await page.setContent(document('#chu { color: #cacaca }'));
  const replacing = await page.evaluate(() =>
    window.setInterval(() => {
      const text = window.document.querySelector('#chu');
      text?.replaceWith(text.cloneNode(true));
    }),
  );
  const look = inspection(page, '');
  await look.now('trang');
  await page.evaluate((timer) => window.clearInterval(timer), replacing);
  await look.now('trang');
  expect(look.wrong).toEqual([expect.stringContaining('color-contrast')]);
});

test.each([
  ['a label that touches the hint above it', 0, [1280, 360]],
  ['nothing where a label stands apart', 8, []],
])('it finds %s', async (_what, margin, widths) => {
  const page = await browser.page({ viewport: { width: 1280, height: 800 } });
  const css = `.govuk-hint, .govuk-label { display: block; margin: 0 } .govuk-label { margin-top: ${margin}px }`;
  const parts = '<span class="govuk-hint">Gợi ý</span><label class="govuk-label">Ấp <input /></label>';
  await page.setContent(document(css).replace('Chữ', parts));
  const look = inspection(page, '');
  await look.now('trang');
  expect(look.wrong).toEqual(widths.map((width) => `trang at ${width}: “Ấp” touches what stands above it`));
});

test('what has no name is found without axe, too', async () => {
  const page = await browser.page({ viewport: { width: 360, height: 800 } });
  const parts = [
    ...['<label>Ấp <input name="a" /></label>', '<input name="b" aria-label="Xã" />', '<button>Gửi</button>'],
    ...['<input name="c" />', '<select><option>A</option></select>', '<button><svg></svg></button>'],
  ];
  const look = inspection(page, 'data:text/html,');
  await look.outline(encodeURIComponent(document('').replace('Chữ', parts.join(''))), 'trang');
  expect(look.wrong).toEqual([
    'trang: <input name="c"> has no name',
    'trang: <select><option>A</option></select> has no name',
    'trang: <button><svg></svg></button> has no name',
  ]);
});
