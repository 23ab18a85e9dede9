// The steps of filing that several tests walk: from the start page to the confirmation.
import type { Locator, Page } from 'playwright';

import { samplePaper } from '#app/server/demo/fill/sample-paper.ts';
import type { FormDefinition } from '#forms/index.ts';
import { runsScripts } from '../support/browser.ts';
import { exampleOf, fillIn } from './fill.ts';

export const paperFile = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(samplePaper),
});

export const codePattern = /PA-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/;

/** Starts a draft of a service; the page's context is signed in. @returns the address of its task list */
export async function startDraft(page: Page, url: string, slug: string): Promise<string> {
  await page.goto(`${url}/dich-vu-cong/${slug}/nop-ho-so`);
  await page.getByRole('main').locator('button.button--start').click();
  await page.waitForURL(new RegExp(`/nop-ho-so/${codePattern.source}$`));
  return page.url();
}

/** Fills the section the page shows with right answers and goes on to the next step. */
export async function fillSection(page: Page, form: FormDefinition, sectionId: string): Promise<void> {
  await fillIn(page, exampleOf(form, sectionId));
  await goOn(page);
}

/** Presses "Lưu và tiếp tục" and waits for another step. */
export async function goOn(page: Page): Promise<void> {
  const here = page.url();
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  await page.waitForURL((url) => url.href !== here);
}

/** Chooses files for a paper, the first unless said: where scripts run, they are sent by themselves. */
export async function sendFiles(
  page: Page,
  files: Parameters<Locator['setInputFiles']>[0],
  place = page.locator('input[type=file]').first(),
): Promise<void> {
  // What need not be sent lies in a fold.
  const fold = place.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await fold.count()) > 0) await fold.click();
  await place.setInputFiles(files);
  if (!runsScripts(page)) await page.getByRole('button', { name: 'Tải tệp lên' }).click();
}

/** Vouches for the answers and files. @returns the dossier's code */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('checkbox', { name: /cam đoan/ }).check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.waitForURL(/\/ho-so\/PA-/);
  return codePattern.exec(page.url())?.[0] ?? '';
}
