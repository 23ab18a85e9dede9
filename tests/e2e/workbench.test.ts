// What takes an hour of its own, or a process that is killed: a batch of which one fails, and a supplement across Tết.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findForm } from '#forms/index.ts';
import { useBrowser } from '../support/browser.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { textOf } from '../support/html.ts';
import { startPortal, type StartedPortal } from '../support/portal-process.ts';
import { withPortalSql } from '../support/portal-sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { enter, type Account } from './accounts.ts';
import { main, press } from './main-part.ts';
import { codeIn, decideOver, filledDraft, sendDraft, visitor } from './visitor.ts';

// Its limit is five working days, and begins anew after a supplement.
const slug = 'cap-lai-giay-xac-nhan-khuyet-tat';
const form = findForm('xac-nhan-khuyet-tat')!;

const folder = temporaryFolder();
const browser = useBrowser();
let portal: StartedPortal;
/** The dossier that is to be supplemented. */
let supplement: string;

beforeAll(async () => {
  await copyDemoData(folder.path);
  // A Friday; Tết is from the fourth to the tenth of February.
  portal = await startPortal(folder.path, { PORTAL_CLOCK: '2027-01-29T09:00:00+07:00' });
  supplement = await askForSupplement();
}, 120_000);
afterAll(async () => {
  portal.child.kill('SIGTERM');
  await portal.ended;
  folder.remove();
});

/** Killed in the middle of the batch it starts again days later: once for both. */
const startAgain = async () => {
  portal = await startPortal(folder.path, {
    ...{ PORTAL_CLOCK: '2027-02-03T09:00:00+07:00', PORT: new URL(portal.url).port },
  });
};

async function file(count: number): Promise<readonly string[]> {
  const an = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
  const codes: string[] = [];
  while (codes.length < count) {
    const tasks = await filledDraft(an, slug, form);
    await sendDraft(an, tasks);
    codes.push(codeIn(tasks));
  }
  return codes;
}

async function entered(account: Account): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled: false });
  await enter(page, portal.url, account);
  return page;
}

const staff = (account: Account) => visitor(portal.url, account, '/can-bo/dang-nhap');

/** @returns its code */
async function askForSupplement(): Promise<string> {
  const [code = ''] = await file(1);
  await decideOver(await staff('motcua'), code, 'tiep-nhan');
  const officer = await staff('xahoi');
  await decideOver(officer, code, 'bat-dau-xu-ly');
  const asking = await (await officer.get(`/can-bo/ho-so/${code}/yeu-cau-bo-sung`)).text();
  await decideOver(officer, code, 'yeu-cau-bo-sung', {
    target: /field:[\w-]+/.exec(asking)?.[0] ?? '',
    reason: 'Chữ viết chưa khớp giấy tờ.',
  });
  return code;
}

/** How often each of these was received. */
const receptions = (codes: readonly string[]): Promise<readonly number[]> =>
  withPortalSql(folder.path, async (sql) => {
    const rows = await sql<{ times: number }[]>`
      select (select count(*)::int from dossier_events e where e.dossier_id = d.id and e.event = 'receive') as times
      from dossiers d where d.code = any(${[...codes]}) order by d.code`;
    return rows.map(({ times }) => times);
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('a batch of which one fails is killed in the middle, goes on, and says which failed and why', async () => {
  const codes = await file(8);
  const desk = await entered('motcua');
  await desk.goto(
    `${portal.url}/can-bo/hang-loat/moi?${codes.map((code) => `ho-so=${code}`).join('&')}&viec=tiep-nhan`,
  );
  // A colleague is faster with one of them.
  await decideOver(await staff('xahoi'), codes[0] ?? '', 'tiep-nhan');
  await main(desk).getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click({ noWaitAfter: true });
  await expect
    .poll(async () => sum(await receptions(codes)), { timeout: 30_000, interval: 15 })
    .toBeGreaterThan(2);
  portal.child.kill('SIGKILL');
  await portal.ended;
  await startAgain();

  await desk.goto(`${portal.url}/can-bo/hang-loat`);
  await main(desk)
    .getByRole('link', { name: /Tiếp nhận/ })
    .first()
    .click();
  await main(desk).getByText('Xong: 7 / 8 hồ sơ được, 1 hồ sơ chưa được').waitFor({ timeout: 60_000 });
  const failed = main(desk)
    .getByRole('row')
    .filter({ has: desk.locator(`a[href*="${codes[0] ?? ''}"]`) });
  expect(await failed.textContent()).toContain('Tiếp nhận hồ sơ');
  expect(await receptions(codes)).toEqual(codes.map(() => 1));
}, 180_000);

test('NĐ 61/2018 Đ19.4: a supplement that is answered before Tết has the limit begin anew, and Tết does not count', async () => {
  const resident = await entered('nguyen.van.an');
  await resident.goto(`${portal.url}/ho-so/${supplement}`);
  expect(await main(resident).textContent()).toContain('Hạn bổ sung: đến hết thứ Sáu, 19/02/2027');
  await main(resident).getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await press(resident, 'Gửi phần bổ sung');
  await resident.goto(`${portal.url}/ho-so/${supplement}`);
  expect(await main(resident).textContent()).toContain('17/02/2027');

  const page = await (await staff('xahoi')).get(`/can-bo/ho-so/${supplement}`);
  const read = textOf(await page.text(), 'main');
  expect(read).toContain('17/02/2027');
  expect(read).toContain('Tết Đinh Mùi');
}, 180_000);
