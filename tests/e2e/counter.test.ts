// From the counter to the collected result: somebody without an account brings her papers, pays, takes the receipt along, and
// another person collects for her.
import { expect, test } from 'vitest';

import { localDate } from '#catalog/local-date.ts';
import { exampleWire, findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { textOf } from '../support/html.ts';
import { usePortal } from '../support/portal.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';
import { enter } from './accounts.ts';
import { codePattern, paperFile } from './filing.ts';
import { context, fillIn, ready } from './fill.ts';
import { main } from './main-part.ts';
import { decideOver, visitor } from './visitor.ts';

const portal = usePortal();
const browser = useBrowser();
const form = findForm('trich-luc-ho-tich')!;

test('NĐ 61/2018 Đ17, Đ20: filed at the counter, the fee taken, received, and collected by a representative', async () => {
  const desk = await browser.page();
  await enter(desk, portal.url, 'motcua');
  await desk.goto(`${portal.url}/can-bo/tiep-nhan`);
  await ready(desk);
  await desk
    .getByLabel('Thủ tục', { exact: true })
    .selectOption({ label: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh' });
  await desk.getByLabel('Họ và tên', { exact: true }).fill('Lê Thị Út Mười');
  await desk.getByLabel('Số định danh cá nhân hoặc số CMND').fill('074165000123');
  await desk.getByRole('textbox', { name: /^Số điện thoại/ }).fill('0905123456');
  await main(desk).getByRole('button', { name: 'Khai hồ sơ' }).click();
  await desk.waitForURL(new RegExp(codePattern.source));
  await ready(desk);
  const code = codePattern.exec(desk.url())?.[0] ?? '';

  // A mistake loses nothing: what is wrong is said, what was typed and scanned stands.
  const { requesterName: _known, ...wire } = exampleWire(form, context);
  await main(desk).getByRole('button', { name: 'Tiếp nhận, cấp giấy hẹn' }).click();
  await desk.getByRole('alert').waitFor();
  await fillIn(desk, wire);
  await desk.getByLabel(/Đã thu đủ/).check();
  await main(desk).getByRole('button', { name: 'Tiếp nhận, cấp giấy hẹn' }).click();
  await desk.getByRole('heading', { name: /Đã tiếp nhận/ }).waitFor();
  const receipt = desk.getByRole('link', { name: /In giấy tiếp nhận/ });
  const paper = await desk.request.get(new URL((await receipt.getAttribute('href')) ?? '', portal.url).href);
  expect(paper.headers()['content-type']).toBe('application/pdf');

  const officer = await browser.page();
  await enter(officer, portal.url, 'hotich');
  const begin = `/can-bo/ho-so/${code}/bat-dau-xu-ly`;
  const hotich = await visitor(portal.url, 'hotich', '/can-bo/dang-nhap');
  expect(textOf(await (await hotich.get(begin)).text(), 'main')).toContain('Tại quầy');
  await decideOver(hotich, code, 'bat-dau-xu-ly');
  await officer.goto(`${portal.url}/can-bo/ho-so/${code}/trinh-xac-nhan`);
  await ready(officer);
  await officer.getByLabel('Tệp kết quả đã ký').setInputFiles(paperFile('trich-luc.pdf'));
  await fillIn(officer, signedOnPaper(localDate(new Date())));
  await main(officer).getByRole('button', { name: 'Trình xác nhận kết quả ký tay' }).click();
  await officer.getByText('Đã trình lãnh đạo Ủy ban xác nhận').waitFor();
  const leader = await visitor(portal.url, 'truongban', '/can-bo/dang-nhap');
  await decideOver(leader, code, 'xac-nhan-ket-qua');

  await desk.goto(`${portal.url}/can-bo/ho-so/${code}/tra-ket-qua`);
  await ready(desk);
  await desk.getByLabel('Người được ủy quyền hoặc người đại diện').check();
  await desk.getByLabel('Họ tên người nhận thay').fill('Trần Văn Sáu');
  await desk.getByLabel('Số giấy tờ tùy thân của người nhận thay').fill('074090000456');
  await desk.getByLabel('Giấy ủy quyền, giấy tờ đại diện').fill('Văn bản ủy quyền số 15');
  await main(desk).getByRole('button', { name: 'Trả kết quả' }).click();
  await desk.getByText('Đã trả kết quả. Hồ sơ kết thúc.').waitFor();
  expect(await main(desk).textContent()).toContain('Trần Văn Sáu, giấy tờ số 074090000456');
});
