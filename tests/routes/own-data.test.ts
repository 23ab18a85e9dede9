// "Dữ liệu của tôi": what is stored of a resident, his devices, all of it to take along, and the end of his account.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';

import { deviceOf } from '#app/domain/accounts/device-of.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { action as close, loader as showClose } from '#app/routes/resident/close-account.tsx';
import { action as fetchArchive } from '#app/routes/resident/own-archive.ts';
import { action as signOut, loader as show } from '#app/routes/resident/own-data.tsx';
import { action as leaveHere } from '#app/routes/resident/sign-out.tsx';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, filledDraft, people, returnedDossier, slugs } from '../support/dossiers.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';
import { columnsHolding } from '../support/scan.ts';

const database = useDatabase();
const an = 'nguyen.van.an';
const password = 'PhuAn@2018';
let pages: ResidentPages;

beforeAll(() => {
  pages = residentPages(database.db);
});

const at = '/tai-khoan/du-lieu';
const signInAt = (agent: string, typed = password) =>
  signIn(
    accountPortal(database.db).portal,
    { headers: new Headers({ 'user-agent': agent }), clientIp: '203.0.113.9' },
    'resident',
    { contact: `${an}@demo.phuan`, password: typed },
  );
const auditEvents = async () =>
  (
    await database.owner.$client<{ event: string }[]>`
      select event from audit_events where subject like 'user:%' order by id`
  ).map(({ event }) => event);

test('a browser is called by what its owner knows it by, and nothing else of it is stored', () => {
  const named = (agent: string) => deviceOf(new Headers({ 'user-agent': agent }));
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0';
  expect(named(`Mozilla/5.0 (Linux; Android 15; SM-A155F) ${chrome} Mobile Safari/537.36`)).toBe(
    'Chrome, Android',
  );
  expect(named(`Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 Edg/149.0`)).toBe('Edge, Windows');
  expect(named('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Version/18.1 Mobile Safari/604.1')).toBe(
    'Safari, iPhone',
  );
  expect(named('curl/8')).toBeUndefined();
});

test('it says what is stored and where he is signed in, and ends the other sessions alone', async () => {
  await saveProfile(pages.portal.deps, people.an, { fullName: 'Nguyễn Văn An', birthDate: '1985-02-17' });
  accepted(await signInAt('Mozilla/5.0 (Linux; Android 15) Chrome/149.0.0.0 Mobile Safari/537.36'));
  const own = async () =>
    ((await pages.ask(an, show, at, {})).data as { own: Awaited<ReturnType<typeof show>>['data']['own'] })
      .own;
  const before = await own();
  expect(before.sessions.map(({ device, here }) => [device, here])).toEqual(
    expect.arrayContaining([
      ['Chrome, Android', false],
      [undefined, true],
    ]),
  );
  expect(before.kept).toContain('Ngày, tháng, năm sinh');
  await filledDraft(pages.portal, slugs.birth);
  await returnedDossier(pages.portal, slugs.birth);
  const after = await own();
  expect([after.drafts, after.dossiers]).toEqual([before.drafts + 1, before.dossiers + 1]);
  const press = (fields: Readonly<Record<string, string>>) => pages.ask(an, signOut, at, {}, fields);
  expect(await press({ intent: 'sign-out-chosen' })).toMatchObject({
    status: 422,
    data: { problems: [{ path: 'session' }] },
  });
  await database.owner.$client`update sessions set created_at = created_at - interval '11 minutes'`;
  expect(await press({ intent: 'sign-out-others', 'device-password': 'sai' })).toMatchObject({
    data: { problems: [{ path: 'device-password' }] },
  });
  expect((await press({ intent: 'sign-out-others', 'device-password': password })).location).toBe(at);
  expect((await own()).sessions.map(({ here }) => here)).toEqual([true]);
  expect((await pages.ask(undefined, show, at, {})).location).toContain('/dang-nhap');
});

test('all of it comes as one archive, for the right password, and that it was fetched is written down', async () => {
  const code = await returnedDossier(pages.portal, slugs.birth);
  const draft = await filledDraft(pages.portal, slugs.birth);
  const others = await filedDossier(pages.portal, slugs.birth, people.binh);
  const fetch = (typed: string) => pages.ask(an, fetchArchive, `${at}/tai-ve`, {}, { password: typed });
  expect((await fetch('sai')).location).toBe(at);
  expect(await auditEvents()).not.toContain('own-data-exported');

  const { response } = await fetch(password);
  expect(response?.headers.get('content-type')).toBe('application/zip');
  expect(response?.headers.get('cache-control')).toBe('private, no-store');
  const archive = unzipSync(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  const page = strFromU8(archive['doc-truoc.html'] ?? new Uint8Array());
  const told = JSON.parse(strFromU8(archive['du-lieu.json'] ?? new Uint8Array())) as {
    parts: { heading: string; entries: { title?: string }[] }[];
  };
  for (const text of [page, JSON.stringify(told)]) {
    for (const mine of [code, draft, '17/02/1985']) expect(text).toContain(mine);
    expect(text).not.toContain(others);
  }
  const files = Object.keys(archive).filter((name) => name.startsWith('tep/'));
  expect(files.some((name) => name.startsWith(`tep/${code}/`))).toBe(true);
  for (const name of files) expect(page).toContain(name.split('/').map(encodeURIComponent).join('/'));
  expect(await auditEvents()).toContain('own-data-exported');
});

test('it is closed by its owner when nothing runs: what the account alone holds goes, what the law keeps stays', async () => {
  const { deps } = pages.portal;
  const running = await filedDossier(pages.portal, slugs.birth);
  const kept = await returnedDossier(pages.portal, slugs.birth);
  await filledDraft(pages.portal, slugs.birth);
  const owes = (amount: number) =>
    database.owner.$client`
      update dossiers set amount_due = ${amount}, paid_at = null
      where owner_id = ${people.an.userId} and state = 'returned'`;
  await owes(0);
  const leave = (typed: string) => pages.ask(an, close, `${at}/dong`, {}, { password: typed });
  expect((await leave('sai')).data).toMatchObject({ problems: [{ path: 'password' }] });
  expect(await leave(password)).toMatchObject({
    data: { problems: [{ message: expect.stringContaining(running) as string }] },
  });
  expect((await pages.ask(an, showClose, `${at}/dong`, {})).data).toMatchObject({
    own: { running: [{ code: running, why: 'Đã gửi, chờ kiểm tra' }] },
  });
  // What refuses takes nothing away.
  const drafts = () =>
    database.db.$client`select 1 from dossiers where state = 'draft' and owner_id = ${people.an.userId}`;
  expect((await drafts()).length).toBeGreaterThan(0);

  await database.owner.$client`
    update dossiers set state = 'stopped', finished_at = now(), holder_id = null
    where owner_id = ${people.an.userId} and state not in ('draft', 'returned')`;
  // What ended and is owed for still keeps the account, and waits for her in her list, with its sum.
  const listed = async () => (await listMyDossiers(deps, people.an)).find(({ code }) => code === kept)?.owes;
  await owes(800_000);
  expect(await listed()).toBe(800_000);
  expect(await leave(password)).toMatchObject({
    data: { problems: [{ message: expect.stringContaining('800.000 đồng') as string }] },
  });
  await owes(0);
  expect(await listed()).toBeUndefined();
  const gone = await leave(password);
  expect(gone.location).toBe('/dang-nhap');
  const left = await pages.ask(an, leaveHere, '/dang-xuat', {}, {});
  for (const { response } of [gone, left])
    expect(response?.headers.get('clear-site-data'), 'V14.3.1').toBe('"cache"');
  expect(gone.response?.headers.getSetCookie().some((line) => /session=;/.test(line))).toBe(true);
  expect(await drafts()).toHaveLength(0);
  const address = `${an}@demo.phuan`;
  // The last letter goes where he was reached; what he declared in dossiers stands sealed with them.
  expect(
    (await columnsHolding(database.owner.$client, address)).filter((one) => !one.startsWith('outbox.')),
  ).toEqual([]);
  const [letter] = await database.owner.$client<{ recipient: string }[]>`
    select recipient from outbox where kind = 'account-closed'`;
  expect(letter?.recipient).toBe(address);
  expect((await signInAt('')).ok).toBe(false);
  expect((await pages.ask(an, show, at, {})).location).toContain('/dang-nhap');
  const { dossier } = accepted(await openDossierForStaff(deps, people.civil, { code: kept }));
  expect(dossier.declaration.length).toBeGreaterThan(0);
  expect(await auditEvents()).toContain('own-account-closed');
});
