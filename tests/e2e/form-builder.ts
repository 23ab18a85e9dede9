// Builds a form with the browser alone, as staff do: sections, fields, a condition, a repeated list, a counted field.
import type { Page } from 'playwright';

import { paths } from '#app/addresses/paths.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/index.ts';
import { fillIn, ready } from './fill.ts';

export interface NewForm {
  readonly title: string;
  /** Lower case without diacritics: "don-xin-xac-nhan". */
  readonly code: string;
}

/** What a resident answers to the form that `buildForm` makes, by the ids its fields got from their labels. */
export const builtFormAnswers: Wire = {
  hoVaTen: 'Nguyễn Văn An',
  deNghiCapBanGiay: 'Có',
  soLuongBan: '2',
  giayToGuiKem: [{ tenGiayTo: 'Đơn trình bày' }],
};

/** The person is signed in as staff. Leaves the page at the draft, which is whole and was not submitted yet. */
export async function buildForm(page: Page, url: string, form: NewForm): Promise<void> {
  await page.goto(`${url}/can-bo/thu-tuc/mau-don/moi`);
  await fillIn(page, { title: form.title, code: form.code });
  await page.getByRole('button', { name: 'Lập bản nháp' }).click();

  await page.getByRole('link', { name: 'Sửa thông tin chung' }).click();
  await save(page, { source: 'Mẫu do xã soạn' });

  await page.getByRole('link', { name: 'Thêm phần' }).click();
  await save(page, { heading: 'Người đề nghị' }, 'Thêm');
  await page.getByRole('link', { name: 'Thêm ô vào phần Người đề nghị', exact: true }).click();
  await chooseKind(page, 'Họ tên người');
  await save(page, { label: 'Họ và tên', profile: 'fullName' }, 'Thêm');
  // The link and the list of kinds have led to one; the others are begun where they lead.
  const addField = async (section: string, kind: FieldDefinition['kind'], settings: Wire) => {
    await page.goto(url + paths.staffFormPart(form.code, 'them-o', { phan: section, loai: kind }));
    await save(page, settings, 'Thêm');
  };
  await addField('nguoiDeNghi', 'radio', {
    label: 'Đề nghị cấp bản giấy?',
    values: 'Có\nKhông',
  });
  await addField('nguoiDeNghi', 'number', {
    label: 'Số lượng bản',
    min: '1',
    max: '20',
    unit: 'bản',
  });
  await setCondition(page, 'Số lượng bản', 'deNghiCapBanGiay=Có');
  await addField('nguoiDeNghi', 'group', {
    label: 'Giấy tờ gửi kèm',
    required: 'never',
    entryLabel: 'Giấy tờ',
    minEntries: '0',
    maxEntries: '5',
  });
  await page.getByRole('link', { name: 'Thêm ô vào mỗi mục của Giấy tờ gửi kèm' }).click();
  await chooseKind(page, 'Chữ');
  await save(page, { label: 'Tên giấy tờ' }, 'Thêm');

  await page.getByRole('link', { name: 'Thêm phần' }).click();
  await save(page, { heading: 'Cam đoan' }, 'Thêm');
  await addField('camDoan', 'checkbox', {
    label: 'Cam đoan',
    statement: 'Tôi cam đoan những điều khai trên là đúng sự thật',
  });
}

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: kind, exact: true }).click();
}

/** @param says the answer it depends on, as the builder writes it: "id=value" */
async function setCondition(page: Page, field: string, says: string): Promise<void> {
  await page.getByRole('link', { name: `Điều kiện ${field}`, exact: true }).click();
  await save(page, { choice: 'when', parts: [{ says }] });
}

async function save(page: Page, settings: Wire, button: 'Lưu' | 'Thêm' = 'Lưu'): Promise<void> {
  await fillIn(page, settings);
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('heading', { name: 'Các phần và các ô' }).waitFor();
  await ready(page);
}
