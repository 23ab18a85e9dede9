// What the tests of a page look at and press: its content, without head, navigation and foot.
import type { Page } from 'playwright';

import { ready } from './fill.ts';

export const main = (page: Page) => page.getByRole('main');

/** Presses a button of the page's content. */
export const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name }).first().click();

/** Waits until the page's content says so. */
export const waitForText = (page: Page, text: string) => main(page).getByText(text).first().waitFor();

/**
 * Opens a decision from the dossier's page and takes it, which leads back there; the page is asked for anew unless it offers the
 * decision already.
 * @param fill what the decision's page asks
 */
export async function decideOn(
  page: Page,
  dossier: string,
  label: string,
  fill?: () => Promise<void> | undefined,
): Promise<void> {
  const decision = page.getByRole('link', { name: label, exact: true });
  if (page.url() !== dossier || !(await decision.isVisible())) await page.goto(dossier);
  await decision.click();
  await page.waitForURL((url) => url.href.startsWith(`${dossier}/`));
  await ready(page);
  await fill?.();
  await main(page).getByRole('button', { name: label, exact: true }).click();
  await page.waitForURL(dossier);
}
