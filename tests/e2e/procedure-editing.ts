// A new procedure of level 4, written component by component in the staff's editors as an officer does.
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright';
import { expect } from 'vitest';

import { componentSegments } from '#app/addresses/paths.ts';
import type { ComponentId } from '#catalog/components.ts';
import type { Wire } from '#forms/index.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { fillIn, ready } from './fill.ts';
import { main } from './main-part.ts';

export interface NewProcedure {
  readonly code: string;
  readonly name: string;
  readonly formCode: string;
}

/** For each copy, and for the two that `builtFormAnswers` asks for. */
export const fee = { each: '20.000 đồng', due: '40.000 đồng' };

/** What is typed into each editor; the ways of handing in are ticked by their words. */
function answersOf({ formCode }: NewProcedure): Readonly<Partial<Record<ComponentId, Wire>>> {
  return {
    // The charges count by a question of the chosen form.
    level: {
      level: '4',
      levelReason: 'Khai, nộp và nhận kết quả trực tuyến được.',
      newerTerm: 'wholly-online',
      forms: [{ form: formCode }],
      onlineForm: formCode,
      onlinePayment: 'gateway',
    },
    audience: {
      eligibility: 'Người cư trú tại xã Phú An.',
      audience: [{ who: 'Cá nhân cư trú tại xã' }],
    },
    conditions: { conditions: 'Không có yêu cầu, điều kiện riêng.' },
    documents: {
      documents: [
        { name: 'Tờ khai', form: 'original', copies: '1', required: 'yes', replacedByForm: formCode },
        { name: 'Giấy tờ tùy thân', form: 'to-be-shown', copies: '1', required: 'yes' },
      ],
      sets: '1',
    },
    handling: {
      handling: [
        { title: 'Khai tờ khai và gửi hồ sơ', party: 'applicant' },
        { title: 'Kiểm tra, tiếp nhận hồ sơ', party: 'one-stop-desk' },
        { title: 'Thẩm tra, dự thảo giấy xác nhận', party: 'officer' },
        { title: 'Ký giấy xác nhận', party: 'leader' },
      ],
    },
    timeLimit: {
      value: '3',
      unit: 'working-day',
      wording: '3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
      start: 'received',
      after15: 'shift',
      supplement: 'reset',
    },
    charges: {
      kind: 'charged',
      items: [
        {
          name: 'Lệ phí cấp giấy xác nhận',
          kind: 'fee',
          tariff: 'per-unit',
          amount: '20.000',
          unit: 'bản',
          quantity: 'field',
          countField: 'soLuongBan',
          legalBasis: 'Nghị quyết của Hội đồng nhân dân tỉnh',
        },
      ],
    },
    authority: {
      receives: 'Bộ phận Một cửa',
      prepares: 'Công chức Tư pháp - Hộ tịch',
      decides: 'Chủ tịch Ủy ban nhân dân xã',
      resolver: 'commune',
    },
    results: { results: [{ result: 'Giấy xác nhận' }] },
    responsibilities: {
      applicant: [{ duty: 'Khai đầy đủ, đúng sự thật.' }],
      commune: [{ duty: 'Giải quyết và trả kết quả đúng hạn.' }],
    },
    legalBases: { legalBases: [{ number: '61/2018/NĐ-CP', title: 'Nghị định về cơ chế một cửa' }] },
  };
}

const draftAddress = (url: string, code: string) => url + draftPaths.procedure(code);

/** Does the editor ask for more as it is answered, or in boxes of its own? The others are the same page with other questions. */
export const asksInItsOwnWay = (component: string): boolean =>
  ['level', 'documents', 'charges', 'channels'].includes(component);

/** Opens the editor of a component from the draft's page, has it filled, and saves it: the draft's page is shown again. */
async function edit(page: Page, component: ComponentId, fill: () => Promise<void>): Promise<void> {
  await main(page).locator(`.govuk-task-list a[href$="/${componentSegments[component]}"]`).click();
  await page.waitForURL(new RegExp(`/ban-nhap/${componentSegments[component]}$`));
  await ready(page);
  await fill();
  await main(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(/\/ban-nhap$/);
  await ready(page);
}

/** Saves a component as the browser would, without drawing its editor. */
async function send(page: Page, url: string, code: string, component: ComponentId, answers: Wire) {
  const editor = `${draftAddress(url, code)}/${componentSegments[component]}`;
  const shown = await (await page.request.get(editor)).text();
  const seen = DomUtils.findOne(({ attribs }) => attribs['name'] === 'seen', parseDocument(shown).children);
  const reply = await page.request.post(editor, {
    form: { seen: seen?.attribs['value'] ?? '', ...Object.fromEntries(wireEntries(answers)), intent: 'save' },
    headers: { Origin: url },
    maxRedirects: 0,
  });
  expect([component, reply.status(), reply.headers()['location']]).toEqual([
    ...[component, 303, draftPaths.procedure(code)],
  ]);
}

/** Begins a procedure, and writes all of it; the page's context is an officer's. Leaves the page at the draft. */
export async function writeProcedure(page: Page, url: string, procedure: NewProcedure): Promise<void> {
  await page.goto(`${url}/can-bo/thu-tuc`);
  await page.getByRole('link', { name: 'Thêm thủ tục' }).click();
  await page.getByLabel('Mã thủ tục').fill(procedure.code);
  await page.getByLabel('Tên thủ tục').fill(procedure.name);
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Hộ tịch' });
  await page.getByRole('button', { name: 'Lập bản nháp' }).click();
  await page.waitForURL(draftAddress(url, procedure.code));
  const components = Object.entries(answersOf(procedure)) as [ComponentId, Wire][];
  for (const [component, answers] of components)
    if (!asksInItsOwnWay(component)) await send(page, url, procedure.code, component, answers);
  for (const [component, answers] of components)
    if (asksInItsOwnWay(component)) await edit(page, component, () => fillIn(page, answers));
  await edit(page, 'channels', async () => {
    await page.getByLabel('Trực tiếp tại Bộ phận Một cửa').check();
    await page.getByLabel('Trực tuyến trên Cổng này').check();
    await page.getByRole('radio', { name: 'Cổng này', exact: true }).check();
  });
}

export const draftPaths = {
  procedure: (code: string) => `/can-bo/thu-tuc/${code}/ban-nhap`,
  form: (code: string) => `/can-bo/thu-tuc/mau-don/${code}/ban-nhap`,
};

/** Sends a draft to be approved, with the note of what changes. */
export async function submitDraft(page: Page, draft: string, note: string): Promise<void> {
  await page.goto(draft);
  await page.getByLabel('Thay đổi gì, vì sao').fill(note);
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText('Đã gửi duyệt').waitFor();
}

/** Approves and publishes it; the page's context is somebody else's than the author's. */
export async function approveDraft(page: Page, draft: string): Promise<void> {
  await page.goto(draft);
  await page.getByRole('button', { name: 'Duyệt và công bố' }).click();
  await page.getByText('Đã duyệt và công bố').waitFor();
}
