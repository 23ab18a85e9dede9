// Accounts of the staff: invited by mail, reset, kept with an administrator; and what is written down of the staff, read by those
// who may.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { enterPerson } from '#app/domain/accounts/enter-person.server.ts';
import { assignRole, withdrawRole } from '#app/domain/accounts/assign-role.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import {
  followPasswordLink,
  inviteStaff,
  openPasswordLink,
  sendPasswordLink,
} from '#app/domain/accounts/invite-staff.server.ts';
import { listStaff, openStaffMember } from '#app/domain/accounts/list-staff.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { searchDossiers } from '#app/domain/dossiers/queue/search-dossiers.server.ts';
import { readSought } from '#app/domain/dossiers/queue/read-sought.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { recordAbsence } from '#app/domain/assignments/absences.server.ts';
import { auditEventInWords } from '#app/domain/kernel/audit.server.ts';
import { listRecords } from '#app/domain/records/list-records.server.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { accountPortal } from '../support/account-portal.ts';
import { changeCalendar } from '../support/calendar.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { administrator, civil, contributor, desk, head } = people;
const password = 'một câu dài mà chỉ tôi biết';

async function invited(email: string) {
  const portal = accountPortal(database.db);
  const { deps } = portal;
  const outcome = await inviteStaff(deps, administrator, {
    name: 'Lê Văn Mới',
    email,
    position: 'Công chức',
  });
  if (!('userId' in outcome)) throw new Error(JSON.stringify(outcome));
  const token = async () => {
    const [mail] = await database.owner.$client<{ body: string }[]>`
      select body from outbox where recipient = ${email} and kind like 'staff-%' order by id desc limit 1`;
    return /dat-mat-khau\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  };
  const enter = async (typed = password) =>
    signIn(portal.portal, { headers: new Headers(), clientIp: '10.0.0.1' }, 'staff', {
      contact: email,
      password: typed,
    });
  return { portal, deps, userId: outcome.userId, token, enter };
}

test('an invitation: its owner sets the password, once, in time; the last mail counts', async () => {
  const { deps, userId, token, enter } = await invited('moi.1@demo.phuan');
  expect(await inviteStaff(deps, civil, { name: 'A B', email: 'x@demo.phuan', position: 'C' })).toMatchObject(
    {
      refusal: { code: 'not-allowed' },
    },
  );
  expect(await inviteStaff(deps, administrator, { name: '', email: 'moi.1', position: '' })).toMatchObject({
    refusal: { problems: [{ path: 'name' }, { path: 'email' }, { path: 'position' }] },
  });
  expect(
    await inviteStaff(deps, administrator, { name: 'Lê Mới', email: 'MOI.1@demo.phuan', position: 'C' }),
  ).toMatchObject({ refusal: { problems: [{ path: 'email' }] } });
  const first = await token();
  expect(await enter()).toMatchObject({ ok: false });
  accepted(await sendPasswordLink(deps, administrator, { userId }));
  expect(await openPasswordLink(deps, { token: first })).toMatchObject({ ok: false });
  const second = await token();
  const set = (typed: string, repeated = typed) =>
    followPasswordLink(deps, { clientIp: '10.0.0.1' }, { token: second, password: typed, repeated });
  expect(await set('ngắn')).toMatchObject({ refusal: { problems: [{ path: 'password' }] } });
  expect(await set(password, 'khác')).toMatchObject({ refusal: { problems: [{ path: 'repeated' }] } });
  const both = await Promise.all([set(password), set(password)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await enter()).toMatchObject({ ok: true });
  const { member } = accepted(await openStaffMember(deps, administrator, userId));
  expect(member).not.toHaveProperty('link');
});

test('a link ends after three days, and with the account; a reset takes the old password and every session away', async () => {
  const { portal, deps, userId, token, enter } = await invited('moi.2@demo.phuan');
  const late = { ...deps, clock: { now: () => new Date('2026-11-27T08:00:01+07:00') } };
  expect(await openPasswordLink(late, { token: await token() })).toMatchObject({ ok: false });
  accepted(await closeAccount(deps, administrator, { userId, closed: true }));
  expect(await openPasswordLink(deps, { token: await token() })).toMatchObject({ ok: false });
  accepted(await closeAccount(deps, administrator, { userId, closed: false }));
  const set = async (typed: string) =>
    followPasswordLink(
      deps,
      { clientIp: '10.0.0.1' },
      { token: await token(), password: typed, repeated: typed },
    );
  expect(await set(password)).toMatchObject({ ok: true });
  expect(await enter()).toMatchObject({ ok: true });
  const sessions = () => database.owner.$client`select 1 from sessions where user_id = ${userId}`;
  expect(await sessions()).toHaveLength(1);
  // What was open when the account was closed is over for good.
  accepted(await closeAccount(deps, administrator, { userId, closed: true }));
  expect(await enter()).toMatchObject({ ok: false });
  accepted(await closeAccount(deps, administrator, { userId, closed: false }));
  expect(await sessions()).toHaveLength(0);
  expect(await enter()).toMatchObject({ ok: true });
  expect(accepted(await sendPasswordLink(portal.deps, administrator, { userId })).purpose).toBe('reset');
  expect(await sessions()).toHaveLength(0);
  expect(await enter()).toMatchObject({ ok: false });
  expect(await set(`${password} mới`)).toMatchObject({ ok: true });
  expect(await enter(`${password} mới`)).toMatchObject({ ok: true });
  const log = accepted(await listRecords(deps, administrator, {})).rows.filter(
    ({ about }) => about === 'Tài khoản Lê Văn Mới',
  );
  expect(log.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'Mời cán bộ mới',
      'Hủy mật khẩu, gửi liên kết đặt lại',
      'Đặt mật khẩu qua liên kết',
    ]),
  );
});

test('whoever was only invited is no administrator yet: the last one stays', async () => {
  const { deps, userId, token } = await invited('moi.3@demo.phuan');
  const role = { role: 'administrator', sectors: ['dat-dai'] } as const;
  accepted(
    await enterPerson(deps, administrator, {
      userId,
      wire: { identityNumber: '074090007301', ownPhone: '' },
    }),
  );
  const approved = async (to: string) => {
    const { proposal: id = '' } = accepted(await assignRole(deps, administrator, { userId: to, ...role }));
    accepted(await actOnProposal(deps, proposalKinds, head, { id, event: 'approve', lock: 1 }));
  };
  await approved(userId);
  // Sectors are of whoever handles dossiers.
  expect(
    await database.owner.$client`select role, sectors from staff_roles where user_id = ${userId}`,
  ).toEqual([{ role: 'administrator', sectors: [] }]);
  const leave = () =>
    withdrawRole(deps, administrator, { userId: administrator.userId, role: 'administrator' });
  expect(await leave()).toMatchObject({ refusal: { code: 'not-possible' } });
  expect(
    await followPasswordLink(
      deps,
      { clientIp: '10.0.0.1' },
      { token: await token(), password, repeated: password },
    ),
  ).toMatchObject({
    ok: true,
  });
  accepted(await leave());
  await database.owner.$client`insert into staff_roles (user_id, role, valid_from)
      values (${administrator.userId}, 'administrator', '2018-03-29')`;
});

test('a change is found by the code, the account, the item and the reason that it speaks of, with marks or without', async () => {
  const { deps, userId } = await invited('moi.4@demo.phuan');
  accepted(await closeAccount(deps, administrator, { userId, closed: true }));
  const started = accepted(
    await startItem(deps, contributor, { section: 'tin-tuc', title: 'Tết trồng cây đầu xuân' }),
  );
  const read = async (text: string) =>
    accepted(await listRecords(deps, head, { text })).rows.map(({ what, about }) => [what, about]);
  expect(await read('van moi')).toContainEqual(['Khóa tài khoản', 'Tài khoản Lê Văn Mới']);
  expect(await read('Lê Văn MỚI')).toContainEqual(['Khóa tài khoản', 'Tài khoản Lê Văn Mới']);
  const ofItem = [['Bắt đầu viết', 'Tin, bài “Tết trồng cây đầu xuân”']];
  expect(await read('trong cay dau')).toEqual(ofItem);
  expect(await read(started.item)).toEqual(ofItem);
  expect(await read('%')).toEqual([]);
  expect(await read('không có gì như vậy')).toEqual([]);
});

test('a change says which day, which procedures and whom it is about, and is found by them', async () => {
  const { deps } = testPortal(database.db);
  const day = {
    date: '2027-05-14',
    kind: 'off',
    label: 'Nghỉ bù mất điện',
    legalBasis: 'Thông báo 12',
  } as const;
  await changeCalendar(deps, { do: 'save', day: { ...day, provisional: false } });
  const away = { userId: civil.userId, deputyId: people.social.userId, reason: '' };
  accepted(await recordAbsence(deps, head, { ...away, from: '2027-05-12', until: '2027-05-13' }));
  const read = async (text: string) =>
    accepted(await listRecords(deps, head, { text })).rows.map(({ what, detail }) => [what, ...detail]);
  const changed = ['Sửa ngày trong lịch làm việc', '14/05/2027', 'Nghỉ bù mất điện'];
  for (const text of ['14/05/2027', 'mất điện']) {
    const found = await read(text);
    expect(found).toContainEqual(changed);
    expect(found.map(([what]) => what)).toEqual([
      auditEventInWords('proposal-approve'),
      changed[0],
      auditEventInWords('proposal-made'),
    ]);
  }
  expect(await read('đặng thị hoa')).toContainEqual([
    ...['Ghi vắng mặt', 'Phạm Văn Dũng, Đặng Thị Hoa', 'từ 12/05/2027 đến 13/05/2027'],
  ]);
});

test('who looked and who searched is found by person, day, code and name, by those who may', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  accepted(await openDossierForStaff(deps, desk, { code }));
  const sought = readSought('nguyễn văn an');
  if (typeof sought !== 'object') throw new Error('not read');
  await searchDossiers(deps, desk, sought);
  const read = async (filter: Parameters<typeof listRecords>[2]) =>
    accepted(await listRecords(deps, head, filter)).rows;
  for (const actor of [civil, desk])
    expect(await listRecords(deps, actor, {})).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await read({ kind: 'looks', text: code.toLowerCase() })).toMatchObject([
    { code, person: desk.name },
  ]);
  expect(await read({ kind: 'looks', text: code, person: civil.userId })).toEqual([]);
  expect(await read({ kind: 'looks', text: code, from: '2026-11-18' })).toEqual([]);
  expect(await read({ kind: 'looks', text: code, from: '2026-11-17', until: '2026-11-17' })).toHaveLength(1);
  expect(await read({ kind: 'looks', text: 'không phải mã' })).toEqual([]);
  expect(await read({ kind: 'searches', text: 'Văn An Nguyễn' })).toMatchObject([{ person: desk.name }]);
  expect(await read({ kind: 'searches', text: 'Trần Thị Khác' })).toEqual([]);
});

test('people stand in lists by tên, then họ, then đệm, in the database as in the pages', async () => {
  const words = [
    'An',
    'Ân',
    'Bình',
    'Cúc',
    'Dũng',
    'Đức',
    'Hà',
    'Hạ',
    'Lê',
    'Nguyễn',
    'Trần',
    "H'Hen",
    'Ê-ban',
  ];
  const names = words.flatMap((one, at) =>
    words.map((other, by) =>
      [one, ...(by % 3 === 0 ? [words[(at + by) % words.length]] : []), other].join(' '),
    ),
  );
  const rows = await database.owner.$client<{ name: string }[]>`
    select name from unnest(${names}::text[]) name order by person_order(name) collate "vi-x-icu"`;
  expect(rows.map(({ name }) => name)).toEqual([...names].sort(personOrder));

  const { staff } = accepted(await listStaff(testPortal(database.db).deps, administrator));
  const listed = staff.map(({ name }) => name);
  expect(listed).toEqual([...listed].sort(personOrder));
  expect(listed.at(0)).not.toBe([...listed].sort((one, other) => one.localeCompare(other, 'vi')).at(0));

  // No statement orders people by their whole names.
  const queries = new URL('../../db/queries/', import.meta.url);
  for (const file of readdirSync(queries)) {
    const source = readFileSync(new URL(file, queries), 'utf8');
    expect(source, file).not.toMatch(/order by (?:[^`\n]*, )?(?:u|h)\.name\b/);
    for (const [, order = ''] of source.matchAll(/orderBy\(([^;]*)\)/g))
      expect(order, file).not.toMatch(/(?<!person_order\(\$\{)\b(?:users|royaltyContributors)\.name\b/);
  }
});
