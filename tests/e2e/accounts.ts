// Signing in during browser tests: through the form where that is what is tested, else by one request.
import { randomUUID } from 'node:crypto';

import type { Cookie, Page } from 'playwright';

import type { RunningPortal } from '../support/portal.ts';
import { linkIn, mailTo } from './mailbox.ts';

export const password = 'PhuAn@2018';

export type Account =
  | 'nguyen.van.an'
  | 'tran.thi.binh'
  | 'motcua'
  | 'hotich'
  | 'diachinh'
  | 'xahoi'
  | 'ketoan'
  | 'quantri'
  | 'truongban'
  | 'phoban'
  | 'bientap'
  | 'vanhoa';

const residents: readonly Account[] = ['nguyen.van.an', 'tran.thi.binh'];

/** By "URL account": who was let in at a portal before comes in again without a password. */
const sessions = new Map<string, readonly Cookie[]>();

/** Gives the page's context the session of a demo account. */
export async function enter(page: Page, url: string, account: Account): Promise<void> {
  const context = page.context();
  const door = residents.includes(account) ? '/dang-nhap' : '/can-bo/dang-nhap';
  const begun = sessions.get(`${url} ${account}`);
  if (begun !== undefined) {
    await context.clearCookies();
    await context.addCookies(begun);
    // Another test may have signed out: to whoever is signed in the door shows no form.
    if ((await page.request.get(url + door, { maxRedirects: 0 })).status() === 303) return;
  }
  const response = await page.request.post(url + door, {
    form: { email: `${account}@demo.phuan`, password },
    headers: { Origin: url },
    maxRedirects: 0,
  });
  if (response.status() !== 302 && response.status() !== 303) {
    throw new Error(`${account} was not let in: ${response.status()}`);
  }
  sessions.set(`${url} ${account}`, await context.cookies(url));
}

/** Gives the page's context the session of somebody who opened an account just now, and has filed nothing yet. */
export async function enterAsNew(page: Page, portal: RunningPortal, name: string): Promise<void> {
  const email = `${randomUUID()}@thu.example`;
  const headers = { Origin: portal.url };
  // The demonstration's own is refused to whoever chooses one.
  const form = { name, email, password: 'mười con cá lội ngược sông' };
  await page.request.post(`${portal.url}/dang-ky`, { form, headers });
  const link = linkIn(await mailTo(portal, email, /^Xác nhận/));
  const reply = await page.request.post(link, { form: {}, headers, maxRedirects: 0 });
  if (reply.status() >= 400) throw new Error(`${name} was not let in: ${reply.status()}`);
}

/** Signs in as a person does; the page shows the sign-in form. */
export async function signInByForm(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel(/địa chỉ thư điện tử$/i).fill(email);
  await page.getByLabel('Mật khẩu').fill(secret);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}
