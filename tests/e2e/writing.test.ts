// Writing a text in the browser: what Word puts on the clipboard, a picture that must say what it shows, a link, a
// table, a Word document; the same text without scripts.
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';

import { cleanHtml } from '#app/domain/writing/clean-html.ts';
import { plainText } from '#app/domain/writing/html-text.ts';
import { readDraft } from '#app/domain/consultations/read-draft.ts';
import { useBrowser } from '../support/browser.ts';
import { lawFromLibreOffice, lawFromWord, listFromWordOnline, listsFromWord } from '../support/clipboard.ts';
import { docx, docxParagraph, docxTable } from '../support/docx.ts';
import { usePortal } from '../support/portal.ts';
import { enter } from './accounts.ts';
import { ready } from './fill.ts';
import { focused } from './heard.ts';
import { inspection } from './inspect.ts';

const portal = usePortal();
const browser = useBrowser();

const fromWord =
  "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p{color:red}</style></head><body><!--StartFragment-->" +
  "<h1 style='margin:0'>Kế hoạch</h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>" +
  "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Một<o:p></o:p></p>" +
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Hai</p>" +
  '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b>Đậm</b> thường<o:p></o:p></p><!--EndFragment--></body></html>';

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });
/** The editor takes the focus a frame after its tool was used: whoever types sooner than that types into the tool. */
const writing = (page: Page) => text(page).and(page.locator(':focus')).waitFor();
const written = (page: Page) => page.locator('input[name="item.html"]').inputValue();

/** Signed in as a contributor, on the page of a new item. */
async function newItem(title: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled });
  await enter(page, portal.url, 'vanhoa');
  const begun = await page.request.post(portal.url + paths.newItem(), {
    ...{ form: { section: 'tin-tuc', title }, headers: { Origin: portal.url }, maxRedirects: 0 },
  });
  await page.goto(portal.url + (begun.headers()['location'] ?? ''));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
  await page.getByText('Đã lưu một bản mới.').first().waitFor();
}

async function paste(page: Page, html: string): Promise<void> {
  await text(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

describe('the text of an item', () => {
  test('Đ8.3 is written with what Word brings, a picture that says what it shows, a link and a table', async () => {
    const page = await newItem('Tin có ảnh và bảng');
    await ready(page);
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) blocked.push(message.text());
    });
    await tool(page, 'Đậm').waitFor();
    await text(page).click();
    await paste(page, fromWord);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');

    await tool(page, 'Ảnh').click();
    const panel = page.getByRole('group', { name: 'Chèn ảnh' });
    await panel.getByLabel('Ảnh', { exact: true }).setInputFiles({
      name: 'cho.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#97130f' } })
        .png()
        .toBuffer(),
    });
    await panel.getByRole('button', { name: 'Chèn ảnh' }).click();
    await panel.getByText('Viết ảnh cho thấy gì').waitFor();
    await panel.getByLabel('Ảnh cho thấy gì').fill('Chợ Phú An ngày khai trương');
    await panel.getByLabel('Ảnh cho thấy gì').press('Enter');
    await text(page).getByAltText('Chợ Phú An ngày khai trương').waitFor();
    await writing(page);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tool(page, 'Liên kết').click();
    const address = page.getByLabel('Liên kết dẫn tới');
    await address.fill('javascript:alert(1)');
    await address.press('Enter');
    const refused = 'Nhập địa chỉ bắt đầu bằng https://';
    await page.getByRole('alert').filter({ hasText: refused }).waitFor();
    const heard = await focused(page);
    expect([heard.invalid, heard.description]).toEqual([true, expect.stringContaining(refused)]);
    await address.fill('www.chinhphu.vn');
    await address.press('Enter');
    await writing(page);
    await page.keyboard.press('Enter');

    await tool(page, 'Bảng').click();
    await writing(page);
    for (const word of ['Năm', 'Số hộ', 'Ghi chú']) {
      await page.keyboard.type(word);
      await text(page).getByRole('columnheader', { name: word, exact: true }).waitFor();
      await page.keyboard.press('ArrowRight');
    }
    // The Tab key leads on: whoever has no mouse is not caught in the text.
    await page.keyboard.press('Tab');
    expect(await text(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
    const look = inspection(page, portal.url);
    await look.now('trang viết');
    expect(look.wrong).toEqual([]);
    expect(blocked).toEqual([]);

    await save(page);
    await ready(page);
    await text(page).getByAltText('Chợ Phú An ngày khai trương').waitFor();
    const kept = await written(page);
    expect(kept).toContain(
      '<h2>Kế hoạch</h2><ul><li>Một</li><li>Hai</li></ul><p><strong>Đậm</strong> thường</p>',
    );
    expect(kept).toContain('<a href="https://www.chinhphu.vn/" rel="external noopener">');
    expect(kept).toContain('<thead><tr><th scope="col">Năm</th><th scope="col">Số hộ</th>');

    // As its readers will see it: the size of the picture is known before it loads.
    await page.goto(`${new URL(page.url()).href.split('?')[0]}/xem-truoc`);
    const picture = page.getByRole('main').getByAltText('Chợ Phú An ngày khai trương');
    await picture.scrollIntoViewIfNeeded();
    expect([await picture.getAttribute('width'), await picture.getAttribute('height')]).toEqual([
      '400',
      '300',
    ]);
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }, 120_000);

  test('keeps the numbers that a word processor showed: of a law as text, elsewhere as the same list', async () => {
    const page = await newItem('Luật dán từ Word');
    await ready(page);
    await tool(page, 'Đậm').waitFor();
    const pasted = async (html: string) => {
      await text(page).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await paste(page, html);
      return cleanHtml(await written(page));
    };
    const law = await pasted(lawFromWord);
    expect(plainText(law).split('\n').filter(Boolean)).toEqual([
      ...[
        'Điều 1. Phạm vi',
        '1. Áp dụng với:',
        'a) Chợ xã;',
        'b) Chợ tạm.',
        '2. Không áp dụng với siêu thị.',
      ],
      ...['Điều 2. Hiệu lực', '1. Từ ngày ký.', 'PHỤ LỤC I', 'DANH MỤC HÀNG CẤM', '1. Pháo.', '2. Hóa chất.'],
    ]);
    expect(readDraft(law).clauses.map(({ label }) => label)).toEqual([
      ...['Điều 1', 'Khoản 1 Điều 1', 'Điểm a khoản 1 Điều 1', 'Điểm b khoản 1 Điều 1', 'Khoản 2 Điều 1'],
      ...['Điều 2', 'Khoản 1 Điều 2', 'Phụ lục I', 'Khoản 1 Phụ lục I', 'Khoản 2 Phụ lục I'],
    ]);
    expect(await pasted(listsFromWord)).toBe(
      '<ol start="3"><li>Ba<ol start="3" type="a"><li>Chữ c</li><li>Chữ d</li></ol></li><li>Bốn</li></ol>' +
        '<ol><li>Lại một</li></ol><ul><li>Chấm<ul><li>Tròn</li></ul></li><li>Vuông</li></ul>' +
        '<p>1) Ngoặc</p><p>1.1. Hai cấp</p>',
    );
    expect(
      plainText(await pasted(lawFromLibreOffice))
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      ...['Điều 3. Nội quy', '2. Người bán phải:', 'c) Giữ vệ sinh;', 'd) Niêm yết giá.'],
      '3. Người mua xếp hàng.',
    ]);
    expect(await pasted(listFromWordOnline)).toBe(
      '<ol type="a"><li>Một</li></ol><ol start="2" type="a"><li>Hai</li></ol>',
    );
  }, 60_000);

  test('takes the pictures that are pasted into it, and tells of those that cannot be taken', async () => {
    const page = await newItem('Tin dán ảnh');
    await ready(page);
    await tool(page, 'Đậm').waitFor();
    await text(page).click();
    const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1d4d4f' } })
      .png()
      .toBuffer();
    // Of a screen, as a file; then inside what another program put on the clipboard.
    await text(page).evaluate(
      (element, bytes) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      [...png],
    );
    await page.getByText('Đã chèn 1 ảnh.').waitFor();
    await text(page).locator('img').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const src = `data:image/png;base64,${png.toString('base64')}`;
    await paste(
      page,
      `<p style="color:red">Sau ảnh</p><img src="${src}" alt="Chợ"><img src="https://evil.example/a.png">`,
    );
    await page.getByText('1 ảnh trong phần vừa dán nằm ở trang khác').waitFor();
    await text(page).getByAltText('Chợ').waitFor();
    await save(page);
    await ready(page);
    expect(await written(page)).toMatch(
      /^<img data-file="[0-9a-f-]{36}" alt="" \/><p>Sau ảnh<\/p><img data-file="[0-9a-f-]{36}" alt="Chợ" \/>$/,
    );
  }, 120_000);

  test('is saved with the picture that is still on its way, and not without one that did not arrive', async () => {
    const page = await newItem('Tin lưu khi ảnh đang lên');
    await ready(page);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const arrivals: ((isLetThrough: boolean) => void)[] = [];
    await page.route(`**${paths.boardPicture()}`, async (route) => {
      const isLetThrough = await new Promise<boolean>((decide) => arrivals.push(decide));
      await (isLetThrough ? route.continue() : route.abort());
    });
    await tool(page, 'Ảnh').click();
    const panel = page.getByRole('group', { name: 'Chèn ảnh' });
    await panel.getByLabel('Ảnh', { exact: true }).setInputFiles({
      name: 'cho.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 60, height: 40, channels: 3, background: '#97130f' } })
        .png()
        .toBuffer(),
    });
    await panel.getByLabel('Ảnh cho thấy gì').fill('Chợ Phú An');
    for (const isLetThrough of [false, true]) {
      await panel.getByRole('button', { name: 'Chèn ảnh' }).click();
      await expect.poll(() => arrivals.length).toBe(1);
      await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
      await page.getByText('Đang gửi nốt các tệp, xong sẽ tự lưu.').waitFor();
      arrivals.pop()?.(isLetThrough);
      if (!isLetThrough)
        await page.getByText('Bài chưa được lưu: hãy xem thông báo về tệp vừa gửi').waitFor();
    }
    await page.getByText('Đã lưu một bản mới.').first().waitFor();
    await ready(page);
    await text(page).getByAltText('Chợ Phú An').waitFor();
    expect(await written(page)).toMatch(/^<img data-file="[0-9a-f-]{36}" alt="Chợ Phú An" \/>$/);
    expect(thrown).toEqual([]);
  }, 120_000);

  test('comes from a Word document, and what is left to do is told', async () => {
    const page = await newItem('Tin từ Word');
    await ready(page);
    await tool(page, 'Nhập từ Word').click();
    const panel = page.getByRole('group', { name: 'Nhập từ Word' });
    const field = panel.getByLabel('Tệp Word (.docx)');
    await field.setInputFiles({ name: 'a.docx', mimeType: '', buffer: Buffer.from('không phải Word') });
    await panel.getByText(/Tệp "a\.docx" không phải là/).waitFor();
    const rows = [
      ['Ngày', 'Việc'],
      ['24/11', 'Họp'],
    ];
    const content = docx(docxParagraph('Lịch tuần', 'Title') + docxParagraph('Họp dân.') + docxTable(rows));
    await field.setInputFiles({ name: 'lich.docx', mimeType: '', buffer: content });
    await panel.getByText('Tiêu đề trong tệp: “Lịch tuần”').waitFor();
    await panel.getByRole('button', { name: 'Đóng' }).click();
    await save(page);
    await ready(page);
    expect(await written(page)).toContain(
      '<p>Họp dân.</p><table><thead><tr><th scope="col">Ngày</th><th scope="col">Việc</th></tr></thead>',
    );
  }, 120_000);

  test('is written as paragraphs where no script runs', async () => {
    const page = await newItem('Tin viết không cần script', false);
    await page.getByLabel('Nội dung bài').fill('Đoạn một.\n\n- Một\n- Hai');
    await save(page);
    expect(await page.getByLabel('Nội dung bài').inputValue()).toBe('Đoạn một.\n\n- Một\n- Hai');
    await page.goto(`${new URL(page.url()).href.split('?')[0]}/xem-truoc`);
    expect(
      await page
        .getByRole('main')
        .locator('li')
        .filter({ hasText: /^(Một|Hai)$/ })
        .count(),
    ).toBe(2);
  }, 120_000);
});
