// Signing in during browser tests: through the form where that is what is tested, else by one request.
import type { Page } from 'playwright';

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

/** Gives the page's context the session of a demo account. */
export async function enter(page: Page, url: string, account: Account): Promise<void> {
  const door = residents.includes(account) ? '/dang-nhap' : '/can-bo/dang-nhap';
  const response = await page.request.post(url + door, {
    form: { email: `${account}@demo.phuan`, password },
    headers: { Origin: url },
    maxRedirects: 0,
  });
  if (response.status() !== 302 && response.status() !== 303) {
    throw new Error(`${account} was not let in: ${response.status()}`);
  }
}

/** Signs in as a person does; the page shows the sign-in form. */
export async function signInByForm(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(secret);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}
