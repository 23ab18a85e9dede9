// The result will be late: an officer asks for another day, the chairman signs the apology, the resident reads it.
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';

import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { judgeSignatures, lacksPdfsig } from '../support/pdf-signatures.ts';
import { usePortal } from '../support/portal.ts';
import { readPdf } from '../support/read-pdf.ts';
import { enter, type Account } from './accounts.ts';
import { ready } from './fill.ts';
import { inspection } from './inspect.ts';
import { mailTo } from './mailbox.ts';
import { codeIn, filledDraft, sendDraft, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();
const slug = 'cap-lai-giay-xac-nhan-khuyet-tat';
let code = '';

beforeAll(async () => {
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  const tasks = await filledDraft(an, slug, findForm('xac-nhan-khuyet-tat')!);
  await sendDraft(an, tasks);
  code = codeIn(tasks);
  for (const [account, decision] of [
    ['motcua', 'tiep-nhan'],
    ['xahoi', 'bat-dau-xu-ly'],
  ] as const) {
    const staff = await visitor(portal.url, account, '/can-bo/dang-nhap');
    const page = `/can-bo/ho-so/${code}/${decision}`;
    await staff.post(page, { ...(await staff.hidden(page)), intent: 'decide' });
  }
});

const staffPage = () => `${portal.url}/can-bo/ho-so/${code}`;

async function open(page: Page, account: Account, address: string): Promise<void> {
  await enter(page, portal.url, account);
  await page.goto(address);
  await ready(page);
}

test('NĐ 61/2018 Đ19.9: an extension with apology, proposed, signed by the chairman and read by the resident', async () => {
  const officer = await browser.page();
  await open(officer, 'xahoi', staffPage());
  // One main act and two common ones are shown; what is rarer stands behind a word.
  expect(await officer.locator('.decisions > span').count()).toBe(3);
  await officer.getByText(/^Việc khác/).click();
  await officer.getByRole('link', { name: 'Xin lỗi, hẹn lại ngày trả' }).click();
  await officer.getByRole('main').getByRole('button', { name: 'Xin lỗi, hẹn lại ngày trả' }).click();
  await officer.getByRole('alert').getByText('Hãy', { exact: false }).first().waitFor();

  const days = (await officer.getByText('Hẹn lại được từ').textContent()) ?? '';
  const first = /từ [^,]+, (\d\d)\/(\d\d)\/(\d{4})/.exec(days);
  const [, day = '', month = '', year = ''] = first ?? [];
  await officer.getByLabel('Ngày', { exact: true }).fill(day);
  await officer.getByLabel('Tháng', { exact: true }).fill(month);
  await officer.getByLabel('Năm', { exact: true }).fill(year);
  await officer.getByLabel('Lý do chưa trả kết quả đúng hẹn').fill('Hội đồng xác định mức độ chưa họp.');
  await officer.getByRole('main').getByRole('button', { name: 'Xin lỗi, hẹn lại ngày trả' }).click();
  await officer.getByText('Đã trình lãnh đạo Ủy ban ký').waitFor();

  const chairman = await browser.page({ javaScriptEnabled: false });
  await open(chairman, 'truongban', `${portal.url}/can-bo`);
  const look = inspection(chairman, portal.url);
  await look.outline('/can-bo', 'what waits for the chairman');
  expect(look.wrong).toEqual([]);
  await chairman.getByRole('link', { name: /phiếu xin lỗi chờ ký/ }).click();
  await chairman.locator(`a[href*="${code}"]`).first().click();
  await chairman.getByRole('link', { name: 'Ký phiếu xin lỗi, hẹn lại ngày trả' }).click();
  const asked = await chairman.getByRole('main').textContent();
  expect(asked).toContain('Hội đồng xác định mức độ chưa họp.');
  expect(asked).toContain('Xin lỗi ông/bà: hẹn lại ngày trả kết quả');
  const sign = chairman.getByRole('main').getByRole('button', { name: 'Ký phiếu xin lỗi, hẹn lại ngày trả' });
  await sign.click();
  // The signature is his: without his password nothing is signed.
  await chairman.getByLabel('Mật khẩu của bạn').fill(demoPassword);
  await sign.click();
  await chairman.getByText('Đã ký số phiếu xin lỗi số').waitFor();

  const resident = await browser.page({ javaScriptEnabled: false });
  await open(resident, 'nguyen.van.an', `${portal.url}/ho-so/${code}`);
  const read = await resident.getByRole('main').textContent();
  expect(read).toContain('Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ');
  expect(read).toContain(`${day}/${month}/${year}`);
  const paper = await resident.request.get(
    new URL(
      (await resident.getByRole('link', { name: /Xem Phiếu xin lỗi/ }).getAttribute('href')) ?? '',
      portal.url,
    ).href,
  );
  expect(paper.status()).toBe(200);
  const signed = await paper.body();
  if (lacksPdfsig) console.warn('pdfsig is not installed: nobody else judged the signatures');
  else expect(judgeSignatures(signed).map(({ valid }) => valid)).toEqual([true, true]);

  // Whoever is handed the paper finds by its code who signed it, and whether the file was changed.
  const anybody = await browser.page({ javaScriptEnabled: false });
  const check = /\/xac-thuc\/\w+/.exec((await readPdf(signed)).text)?.[0] ?? '';
  await anybody.goto(portal.url + check);
  expect(await anybody.getByRole('main').textContent()).toContain('Nguyễn Quốc Long');
  const changed = Buffer.from(signed);
  changed[200] = (changed[200] ?? 0) ^ 1;
  for (const [buffer, verdict] of [
    [signed, 'Tệp nguyên vẹn'],
    [changed, 'Tệp đã bị sửa'],
  ] as const) {
    await anybody
      .getByLabel('Tệp giấy tờ')
      .setInputFiles({ name: 'phieu.pdf', mimeType: 'application/pdf', buffer });
    await anybody.getByRole('button', { name: 'So tệp' }).click();
    await anybody.getByText(verdict, { exact: true }).waitFor();
  }
  const mail = await mailTo(portal, 'nguyen.van.an@demo.phuan', /hẹn lại ngày trả kết quả/);
  expect(mail.text).toContain('Hội đồng xác định mức độ chưa họp.');
});
