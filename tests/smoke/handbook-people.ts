// Who works at, and who comes to, a portal that the handbook installed: in a real browser, with an app for the second factor, and with mail
// that is read. What their telephones know is kept from one visit to the next.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { simpleParser } from 'mailparser';
import { Secret, TOTP } from 'otpauth';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { SMTPServer } from 'smtp-server';

import { paths } from '#app/addresses/paths.ts';
import { sessionCookie } from '#app/domain/accounts/sessions.server.ts';
import { proofCodeName } from '#app/vocabulary/second-factor.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { visitorWith, type Visitor } from '../e2e/visitor.ts';

export const password = 'mot-cum-tu-kha-dai-2026';

/** From one visit to the next. */
interface Kept {
  /** By address: the secret of the second factor. */
  readonly secrets: Record<string, string>;
  /** By secret: the code that was shown last. */
  readonly codes: Record<string, string>;
  /** By portal. */
  readonly dossiers: Record<string, string>;
}

export interface People {
  readonly kept: Kept;
  /** Who is not signed in. */
  readonly nobody: Visitor;
  /** Of the staff, through both steps; sets the second factor up where he has none. `trusts`: the browser is his own, and he says so. */
  staff(email: string, choice?: { readonly trusts: boolean }): Promise<Page>;
  /** On another day at the browser that he trusts: his password lets him in. */
  staffAgain(page: Page, email: string): Promise<void>;
  /** What weighs asks for a code, however he signed in. */
  proveAgain(page: Page, email: string): Promise<void>;
  /** A resident who has an account. */
  resident(email: string): Promise<Page>;
  /** A resident who opens an account now. */
  newResident(name: string, email: string): Promise<Page>;
  /** The same person without a browser. */
  visitorOf(page: Page): Promise<Visitor>;
  /** Of the staff, by the link that he asks for; @param invitation the one that was sent to him */
  setPassword(email: string, invitation?: string): Promise<void>;
  /** The first link of the newest mail to somebody whose link leads there. */
  linkTo(address: string, path: string): Promise<string>;
  close(): Promise<void>;
}

export async function peopleOf(portal: string, file: string): Promise<People> {
  const kept: Kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Kept)
    : { secrets: {}, codes: {}, dossiers: {} };
  const mails: { readonly to: string; readonly text: string }[] = [];
  const mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 1000,
    onData(stream, session, done) {
      simpleParser(stream).then(
        ({ text = '' }) => {
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  await new Promise<void>((resolve) => mailServer.listen(2525, '127.0.0.1', resolve));
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('no Chromium: apt-get install --no-install-recommends chromium');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const contexts: BrowserContext[] = [];
  const nobody = visitorWith(portal, '');

  async function linkTo(address: string, path: string): Promise<string> {
    for (let tries = 0; tries < 120; tries += 1) {
      const link = mails
        .filter(({ to }) => to === address)
        .flatMap(({ text }) => new RegExp(`https://\\S+${path}\\S+`).exec(text) ?? [])
        .at(-1);
      if (link !== undefined) return link;
      await wait(500);
    }
    throw new Error(`no link to ${path} came to ${address}; mails: ${JSON.stringify(mails)}`);
  }

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({
      ...{ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1280, height: 900 } },
      // The certificate of the handbook's first hour is its own.
      ignoreHTTPSErrors: true,
    });
    context.setDefaultTimeout(20_000);
    contexts.push(context);
    return context.newPage();
  }

  /** No code is taken twice: who has shown that of this half minute waits for the next. */
  async function freshCode(secret: string): Promise<string> {
    while (codeOf(secret) === kept.codes[secret]) await wait(500);
    const code = codeOf(secret);
    kept.codes[secret] = code;
    return code;
  }

  async function signIn(page: Page, door: string, email: string): Promise<void> {
    await page.goto(portal + door);
    await page.getByLabel(/địa chỉ thư điện tử$/i).fill(email);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  }

  return {
    ...{ kept, nobody, linkTo },
    async staff(email, { trusts } = { trusts: false }) {
      const page = await newPage();
      const secret = kept.secrets[email];
      await signIn(page, paths.staffSignIn(), email);
      await page.waitForURL((url) => url.pathname === new URL(paths.staffSecondStep(), portal).pathname);
      // Who knows the password alone is not in.
      const half = await visitorWith(portal, await cookiesOf(page)).get(paths.staff());
      if (half.status !== 303) throw new Error(`${email} needs no second factor: ${half.status}`);
      if (secret !== undefined) {
        if (trusts) await page.locator('input[name=trust]').check();
        await page.locator('input[name=code]').fill(await freshCode(secret));
        await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
        await page.waitForURL((url) => url.pathname !== new URL(paths.staffSecondStep(), portal).pathname);
        return page;
      }
      const shown = (await page.locator('main code').first().innerText()).replaceAll(' ', '');
      await page.locator('input[name=password]').fill(password);
      await page.locator('input[name=code]').fill(codeOf(shown));
      kept.codes[shown] = codeOf(shown);
      await page.locator('button[value=set-up]').click();
      await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor();
      kept.secrets[email] = shown;
      return page;
    },
    async staffAgain(page, email) {
      await page.context().clearCookies({ name: new RegExp(`${sessionCookie}$`) });
      await signIn(page, paths.staffSignIn(), email);
      await page.waitForURL((url) => url.pathname === paths.staff());
    },
    async proveAgain(page, email) {
      await page.getByRole('heading', { name: 'Nhập mã xác thực để tiếp tục' }).waitFor();
      await page.locator(`input[name=${proofCodeName}]`).fill(await freshCode(kept.secrets[email] ?? ''));
      await page.getByRole('main').getByRole('button', { name: 'Tiếp tục' }).click();
      await page.locator(`input[name=${proofCodeName}]`).waitFor({ state: 'detached' });
    },
    async resident(email) {
      const page = await newPage();
      await signIn(page, paths.signIn(), email);
      await page.waitForURL((url) => url.pathname !== paths.signIn());
      return page;
    },
    async newResident(name, email) {
      const page = await newPage();
      await page.goto(portal + paths.signUp());
      await page.getByLabel('Họ và tên').fill(name);
      await page.getByLabel(/địa chỉ thư điện tử$/i).fill(email);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
      await page.getByRole('main').getByRole('button', { name: 'Đăng ký' }).click();
      await page.getByRole('heading', { name: 'Hãy mở hộp thư' }).waitFor();
      await page.goto(await linkTo(email, '/dang-ky/xac-nhan'));
      await page.getByRole('main').getByRole('button', { name: 'Xác nhận' }).click();
      await page.waitForURL((url) => url.pathname === paths.myDossiers());
      return page;
    },
    visitorOf: async (page) => visitorWith(portal, await cookiesOf(page)),
    async setPassword(email, invitation) {
      const page = await newPage();
      const button = page.getByRole('main').getByRole('button', { name: /^(Gửi|Lưu)/ });
      if (invitation === undefined) {
        await page.goto(portal + paths.forgotPassword('staff'));
        await page.getByLabel(/địa chỉ thư điện tử$/i).fill(email);
        await button.click();
      }
      const link = invitation ?? (await linkTo(email, 'dat-lai-mat-khau'));
      await page.goto(link);
      for (const name of ['password', 'repeated']) await page.locator(`input[name=${name}]`).fill(password);
      await button.click();
      await page.waitForURL((url) => url.pathname !== new URL(link).pathname);
    },
    async close() {
      writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      mailServer.close();
    },
  };
}

const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

async function cookiesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
