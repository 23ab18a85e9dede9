// Opening day of a portal that the handbook installed, and the days after, in a real browser: who decides sets his second factor up, one
// service is opened by two, an officer is invited, a resident files, the desk receives; after a restoration and an upgrade the dossier is
// what it was; at last a backup is brought back by the administrator, and the other commune of the machine does not notice.
// Usage: handbook-visits.ts https://HOST installed|second|restored|upgraded|brought-back
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseEnv } from 'node:util';

import type { Page } from 'playwright';
import postgres from 'postgres';
import sharp from 'sharp';

import { paths } from '#app/addresses/paths.ts';
import { wholePortal } from '#catalog/opening.ts';
import { findForm, isPledgeSection, type FormDefinition } from '#forms/index.ts';
import { ready } from '../e2e/fill.ts';
import { fillSection, goOn, paperFile, sendFiles, startDraft, submit } from '../e2e/filing.ts';
import { decideOn } from '../e2e/main-part.ts';
import type { Visitor } from '../e2e/visitor.ts';
import { stateOf } from '../support/backups.ts';
import { peopleOf } from './handbook-people.ts';

const [, , portal = '', moment = ''] = process.argv;
const domain = new URL(portal).hostname.replace('cong.', '');
const [administrator, chairman, desk] = ['quantri', 'chutich', 'motcua'].map(
  (name) => `${name}@${domain}`,
) as [string, string, string];
const residentName = 'Nguyễn Thị Lụa';
const resident = `lua.${domain}@thu.example`;

/** The service that is opened, and one that is not. */
const service = { code: '2.000635', slug: 'ban-sao-trich-luc-ho-tich' };
const closedService = 'dang-ky-ket-hon';
const form = findForm('trich-luc-ho-tich') as FormDefinition;

const went = (step: string) => console.log(`  ✓ ${step}`);
const expect = (what: string, isSo: boolean, told: unknown) => {
  if (!isSo) throw new Error(`${what}: ${String(told)}`);
  went(what);
};

const people = await peopleOf(portal, '/root/handbook-people.json');
const { nobody, kept } = people;

/** The band above every page says so. */
const isClosed = (page: string) => /class="page-notice".*Chưa mở/.test(page);
const mainText = async (page: Page) => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');

/** @returns what is proposed, decided by another; by the proposer himself it cannot be */
async function decideByTwo(what: string, proposal: string, by: Page, other: Page): Promise<void> {
  const own = await people.visitorOf(by);
  const alone = await own.post(proposal, { ...(await own.hidden(proposal)), intent: 'approve' });
  expect(`nobody decides alone: ${what}`, alone.status !== 303, alone.status);
  await other.goto(portal + proposal);
  await ready(other);
  const approve = other.locator('button[name=intent][value=approve]');
  await approve.click();
  await approve.waitFor({ state: 'detached' });
  went(`another decides: ${what}`);
}

async function proposeOpening(by: Page, subject: string): Promise<string> {
  await by.goto(portal + paths.staffOpenings());
  await ready(by);
  const box = by.locator(`input[name=subject][value="${subject}"]`);
  const fold = box.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await fold.count()) > 0) await fold.first().click();
  await box.check();
  await by.locator('input[name=way][value=here]').check();
  await by.locator('button[name=intent][value=propose]').click();
  await by.waitForURL((url) => url.pathname.startsWith(`${paths.staffProposals()}/`));
  return new URL(by.url()).pathname;
}

async function openDay(): Promise<{ readonly administers: Page; readonly decides: Page }> {
  expect('the portal is closed after its installation', isClosed(await textAt(paths.home())), 'open');
  for (const email of [administrator, chairman]) await people.setPassword(email);
  went('both have set their passwords by a link in a mail');
  const administers = await people.staff(administrator);
  const decides = await people.staff(chairman);
  went('both had to set up a second factor');

  await decideByTwo(
    'the opening of one service',
    await proposeOpening(administers, service.code),
    administers,
    decides,
  );
  const began = Date.now();
  // Pages are told after the commit.
  const isOffered = async () =>
    (await textAt(paths.procedure(service.slug))).includes('Nộp hồ sơ trực tuyến');
  while (!(await isOffered()) && Date.now() - began < 5000) await wait(50);
  expect('the service is offered', await isOffered(), await textAt(paths.procedure(service.slug)));
  const other = await textAt(paths.procedure(closedService));
  expect('another one is not', other.length > 1000 && !other.includes('Nộp hồ sơ trực tuyến'), other);

  await administers.goto(portal + paths.newStaffUser());
  await ready(administers);
  await administers.getByLabel('Họ và tên').fill('Phạm Minh Đức');
  await administers.getByLabel('Thư điện tử').fill(desk);
  await administers.getByLabel('Chức vụ').fill('Công chức Bộ phận Một cửa');
  await administers.getByRole('button', { name: 'Gửi thư mời' }).click();
  await administers.getByRole('heading', { name: 'Giao vai trò' }).waitFor();
  await ready(administers);
  await administers.locator('select[name=role]').selectOption('one-stop-desk');
  await administers.getByRole('button', { name: 'Giao vai trò' }).click();
  const waiting = administers.getByRole('main').getByText('Chờ duyệt:').getByRole('link');
  const proposal = (await waiting.first().getAttribute('href')) ?? '';
  await decideByTwo('a role', proposal, administers, decides);
  await people.setPassword(desk, await people.linkTo(desk, '/can-bo/dat-mat-khau'));
  went('the officer has taken the invitation');

  const files = await people.newResident(residentName, resident);
  const code = await file(files);
  kept.dossiers[portal] = code;
  went(`a resident has opened an account and filed ${code}`);
  const receives = await people.staff(desk);
  await decideOn(receives, portal + paths.staffDossier(code), 'Tiếp nhận hồ sơ');
  await files.goto(portal + paths.myDossier(code));
  const text = await mainText(files);
  expect('the desk, with a second factor, has received it', text.includes('Đã tiếp nhận'), text);
  return { administers, decides };
}

const textAt = async (address: string) => (await nobody.get(address)).text();

async function file(page: Page): Promise<string> {
  await startDraft(page, portal, service.slug);
  await page.getByRole('link', { name: 'Bắt đầu khai' }).click();
  for (const section of form.sections.filter((one) => !isPledgeSection(one)))
    await fillSection(page, form, section.id);
  await sendFiles(page, [paperFile('giấy ủy quyền.pdf')]);
  await page.getByRole('link', { name: 'giấy ủy quyền.pdf' }).waitFor();
  await goOn(page);
  // Without a signature on the portal the result is paper, and fetched.
  await page.locator('main input[type=radio]').first().check();
  await goOn(page);
  return submit(page);
}

/** The first line comes at once, the beat after it: a proxy that collects would hold both back. */
async function hearNumbers(who: Visitor): Promise<void> {
  const began = performance.now();
  const stream = await who.get(paths.liveNumbers());
  const reader = stream.body?.getReader();
  const first = new TextDecoder().decode((await reader?.read())?.value);
  const firstMs = Math.round(performance.now() - began);
  expect(
    `the stream of events begins after ${firstMs} ms`,
    first.includes('retry:') && firstMs < 2000,
    first,
  );
  let beat = '';
  while (!beat.includes(':\n\n') && performance.now() - began < 40_000)
    beat += new TextDecoder().decode((await reader?.read())?.value);
  const beatMs = performance.now() - began;
  expect(`and goes on after ${Math.round(beatMs / 1000)} s`, beat.includes(':\n\n'), beat);
  await reader?.cancel();
}

async function sendLargeFile(): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({ create: { width: 2000, height: 1400, channels: 3, background: '#888', noise } });
  const picture = await image.png().toBuffer();
  const body = new FormData();
  body.append('intent', 'add-files');
  body.append('files', new File([new Uint8Array(picture)], 'duong-hong.png', { type: 'image/png' }));
  const address = new URL(paths.inquiryForm('petition'), portal);
  const reply = await fetch(address, { method: 'POST', body, headers: { Origin: portal } });
  const text = await reply.text();
  const megabytes = (picture.length / 1024 ** 2).toFixed(1);
  expect(
    `a picture of ${megabytes} MB is taken`,
    reply.status === 200 && picture.length > 1024 ** 2 && text.includes('duong-hong.jpg'),
    `${reply.status} ${text.slice(0, 500)}`,
  );
}

/** The address of a commune's database, as its owner, and its folder: from its file of settings. */
function settingsOf(commune: string): { readonly url: string; readonly folder: string } {
  const { DATABASE_URL: url = '', PORTAL_DATA_DIR: folder = '' } = parseEnv(
    readFileSync(`/etc/phuan/${commune}.env`, 'utf8'),
  );
  return { url, folder };
}

/** What the database holds of a dossier: its row, events, papers and files, as they stand. */
async function storedOf(code: string): Promise<string> {
  const sql = postgres(settingsOf('phuan').url, { max: 1, onnotice: () => {} });
  const rows = await sql`
    select to_jsonb(d)::text as dossier,
      (select jsonb_agg(e order by sequence)::text from dossier_events e where e.dossier_id = d.id) as events,
      (select jsonb_agg(p order by p.id)::text from papers p where p.dossier_id = d.id) as papers,
      (select jsonb_agg(a order by a.id)::text from attachments a where a.dossier_id = d.id) as files
    from dossiers d where code = ${code}`;
  await sql.end();
  return JSON.stringify(rows);
}

/** What a portal writes of itself while nobody comes. */
const ownNotes = ['availability_hours', 'job_runs', 'troubles', 'service_views', 'certificate_checks'];

/** All that a commune has, but for what its portal notes of itself: a digest by table and by file. */
async function wholeOf(commune: string): Promise<ReadonlyMap<string, string>> {
  const { url, folder } = settingsOf(commune);
  const digest = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');
  const all = new Map<string, string>();
  for (const [what, rows] of await stateOf(url))
    if (!ownNotes.some((table) => what.endsWith(`.${table}`)) && what !== 'sequences')
      all.set(what, digest(rows.join('\n')));
  const stored = join(folder, 'files');
  for (const entry of existsSync(stored) ? readdirSync(stored, { recursive: true, withFileTypes: true }) : [])
    if (entry.isFile()) {
      const place = join(entry.parentPath, entry.name);
      all.set(place, digest(readFileSync(place)));
    }
  all.set('commune.json', digest(readFileSync(join(folder, 'commune.json'))));
  return all;
}

async function isThere(): Promise<void> {
  const code = kept.dossiers[portal] ?? '';
  const page = await people.resident(resident);
  await page.goto(portal + paths.myDossier(code));
  const text = await mainText(page);
  expect(
    `${moment}: ${code} is received, as it was`,
    text.includes('Đã tiếp nhận') && text.includes(code),
    text,
  );
  const receipt = await (await people.visitorOf(page)).get(paths.paper(code, 'giay-tiep-nhan'));
  const head = Buffer.from(await receipt.arrayBuffer())
    .subarray(0, 5)
    .toString();
  expect(`${moment}: its receipt is drawn`, head === '%PDF-', `${receipt.status} ${head}`);
}

async function bringBack(): Promise<void> {
  const code = kept.dossiers[portal] ?? '';
  const administers = await people.staff(administrator, { trusts: true });
  await people.staffAgain(administers, administrator);
  went('at a browser that he trusts the administrator is not asked for a code');
  const backups = portal + paths.staffBackups();
  const archives = async () => {
    await administers.goto(backups);
    await ready(administers);
    return administers.getByRole('main').getByRole('row').filter({ hasText: 'phu-an-' }).count();
  };
  const before = await archives();
  await administers.getByRole('button', { name: 'Sao lưu ngay' }).click();
  const last = Date.now() + 120_000;
  while ((await archives()) === before) {
    if (Date.now() > last) throw new Error('no backup came');
    await wait(1000);
  }
  const name = /phu-an-\S+?\.tar\.age/.exec(await mainText(administers))?.[0] ?? '';
  went(`saved by the browser: ${name}`);

  const stored = await storedOf(code);
  const other = await wholeOf('thanhbinh');
  // What comes after the backup goes.
  const files = await people.resident(resident);
  const later = await file(files);
  const receives = await people.staff(desk);
  await decideOn(receives, portal + paths.staffDossier(later), 'Tiếp nhận hồ sơ');
  went(`${later} was filed and received after it`);

  await administers.goto(portal + paths.staffBackups(name));
  await people.proveAgain(administers, administrator);
  await ready(administers);
  went('to restore he is');
  const secret = /AGE-SECRET-KEY-1\w+/.exec(readFileSync('/root/khoa-sao-luu.txt', 'utf8'))?.[0] ?? '';
  const restore = async (commune: string) => {
    await administers.locator('input[name="archive-password"]').fill(secret);
    await administers.locator('input[name=commune]').fill(commune);
    await administers.locator('button[name=intent][value=restore]').click();
  };
  await restore('xã Thanh Bình');
  await administers.getByRole('alert').waitFor();
  went('the name of another commune is refused');
  await restore('xã Thanh An');
  await administers.waitForURL((url) => !url.search.includes('phuc-hoi'));
  const began = Date.now();
  for (;;) {
    const reply = await (
      await people.visitorOf(administers)
    )
      .get(paths.staffBackups())
      .catch(() => undefined);
    if (reply?.status === 303) break;
    if (Date.now() - began > 180_000) throw new Error(`it did not come back: ${reply?.status}`);
    await wait(500);
  }
  went(
    `brought back by the browser after ${((Date.now() - began) / 1000).toFixed(1)} s; everybody was signed out`,
  );

  expect(`${code} is to the last byte what it was`, (await storedOf(code)) === stored, await storedOf(code));
  await isThere();
  expect(`${later} is gone`, (await storedOf(later)) === '[]', await storedOf(later));
  const again = await people.staff(administrator);
  await again.goto(backups);
  const told = await mainText(again);
  expect('the page tells of it', told.includes('Lần phục hồi gần nhất thành công'), told);
  const afterwards = await wholeOf('thanhbinh');
  const touched = [...new Set([...other.keys(), ...afterwards.keys()])].filter(
    (what) => other.get(what) !== afterwards.get(what),
  );
  expect('the other commune was not touched, no row and no file', touched.length === 0, touched.join(', '));
}

try {
  if (moment === 'installed') {
    const { administers, decides } = await openDay();
    await decideByTwo(
      'the opening of all',
      await proposeOpening(administers, wholePortal),
      administers,
      decides,
    );
    const began = Date.now();
    while (isClosed(await textAt(paths.home())) && Date.now() - began < 5000) await wait(50);
    expect('readers see it open', Date.now() - began < 5000, 'closed');
    await hearNumbers(await people.visitorOf(decides));
    await sendLargeFile();
  } else if (moment === 'second') {
    await openDay();
  } else if (moment === 'brought-back') {
    await bringBack();
  } else {
    await isThere();
    const decides = await people.staff(chairman);
    await decides.goto(portal + paths.staffOpenings());
    const openings = await mainText(decides);
    expect(
      `${moment}: who decides signs in with his factor, and it is open`,
      openings.includes('Cổng đang mở'),
      openings,
    );
  }
} finally {
  await people.close();
}
