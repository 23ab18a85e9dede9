// The chairman stops any account of the staff at once, and opens it again: through the staff's pages, signed in by password.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { sendPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import { liftSuspension, suspendAccount } from '#app/domain/accounts/suspend-account.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import * as backups from '#app/routes/admin/backups.tsx';
import * as staffList from '#app/routes/admin/staff-list.tsx';
import * as staffMember from '#app/routes/admin/staff-member.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const { administrator, an, civil, contributor, deputy, head } = people;
/** A second administrator, of whom there is none in the demonstration. */
const second: Staff = { ...contributor, roles: ['contributor', 'administrator'] };
let pages: StaffPages;

const sql = () => database.owner.$client;
const userId = administrator.userId;
const reason = 'Nghi có người khác dùng tài khoản này';
const deps = () => pages.portal.deps;
const suspend = (by: Actor = head, user = userId) => suspendAccount(deps(), by, { userId: user, reason });
const list = '/can-bo/quan-tri/nguoi-dung';
const at = (user: string) => `${list}/${user}`;
const press = (by: string, user: string, ...fields: (readonly [string, string])[]) =>
  pages.post(staffMember.action, by, at(user), fields, { user });
const accountOf = async (id: string) =>
  (
    await sql()<{ closed: boolean; suspendedBy: string | null }[]>`
      select disabled_at is not null as closed, suspended_by as "suspendedBy" from users where id = ${id}`
  )[0];
const told = async (kind: string) =>
  (
    await sql()<{ recipient: string }[]>`select recipient from outbox where kind = ${kind} order by recipient`
  ).map(({ recipient }) => recipient.split('@')[0]);

beforeAll(async () => {
  pages = staffPages(database.db);
  await sql()`insert into staff_roles (user_id, role, sectors, valid_from)
    values (${second.userId}, 'administrator', '[]', '2018-03-29') on conflict do nothing`;
  await sql()`create table kept_credentials as select * from credentials`;
});

beforeEach(async () => {
  await sql()`update users set disabled_at = null, suspended_by = null where kind = 'staff'`;
  await sql()`insert into credentials select * from kept_credentials on conflict do nothing`;
  await sql()`delete from outbox`;
  await sql()`truncate proposals cascade`;
  for (const account of ['quantri', 'truongban', 'phoban', 'vanhoa']) pages.signInAnew(account);
});

test('the chairman suspends the administrator, who is refused at the next press and told why', async () => {
  expect((await pages.get(staffList.loader, 'quantri', list)).status).toBe(200);
  expect((await press('truongban', userId, ['intent', 'suspend'], ['reason', reason])).status).toBe(303);
  expect((await pages.get(staffList.loader, 'quantri', list)).location).toContain('/can-bo/dang-nhap');
  pages.signInAnew('quantri');
  await expect(pages.get(staffList.loader, 'quantri', list)).rejects.toThrow('cannot sign in');
  expect(await sql()`select from sessions where user_id = ${userId}`).toHaveLength(0);
  expect(await sql()`select from trusted_devices where user_id = ${userId}`).toHaveLength(0);
  expect(await told('account-suspended')).toEqual(['phoban', 'quantri', 'truongban', 'vanhoa']);
  const [mail] = await sql()<{ text: string }[]>`
    select row_to_json(o)::text as text from outbox o where kind = 'account-suspended' and recipient like 'quantri@%'`;
  expect(mail?.text).toContain(reason);
});

test('a suspension needs a reason, and only the chairman suspends, never the own account', async () => {
  expect((await press('truongban', userId, ['intent', 'suspend'], ['reason', 'vì thế'])).status).toBe(422);
  for (const by of [administrator, second, deputy, civil, an])
    for (const target of [head.userId, civil.userId])
      expect(await suspend(by, target), `${by.name} suspends`).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
  expect(await suspend(head, head.userId)).toMatchObject({ refusal: { code: 'not-possible' } });
  expect(await suspend(head, an.userId)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await told('account-suspended')).toEqual([]);
});

test('two presses at once, and an old page, suspend once', async () => {
  const outcomes = await Promise.all([suspend(), suspend()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await suspend()).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  expect(await told('account-suspended')).toHaveLength(4);
});

describe('administrators do not undo a suspension', () => {
  test('neither alone nor by two', async () => {
    accepted(await suspend());
    expect(await closeAccount(deps(), second, { userId, closed: false })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    expect(await sendPasswordLink(deps(), second, { userId })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    expect(await liftSuspension(deps(), second, { userId })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await accountOf(userId)).toEqual({ closed: true, suspendedBy: head.userId });
  });

  test('nor by a proposal that was open before', async () => {
    await sql()`update users set disabled_at = now() where id = ${userId}`;
    const { proposal: id } = accepted(await closeAccount(deps(), second, { userId, closed: false }));
    await sql()`update users set disabled_at = null where id = ${userId}`;
    accepted(await suspend());
    const [row] = await sql()<{ lock: number }[]>`select lock from proposals where id = ${id ?? ''}`;
    const act = { id: id ?? '', event: 'approve', lock: row?.lock ?? 0 };
    expect(await actOnProposal(deps(), proposalKinds, head, act)).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    expect(await accountOf(userId)).toEqual({ closed: true, suspendedBy: head.userId });
  });

  test('nor by closing the account in the ordinary way meanwhile', async () => {
    accepted(await suspend(head, civil.userId));
    await closeAccount(deps(), administrator, { userId: civil.userId, closed: true });
    expect(await accountOf(civil.userId)).toEqual({ closed: true, suspendedBy: head.userId });
  });

  test('and the chairman does not open alone what an administrator closed', async () => {
    await sql()`update users set disabled_at = now() where id = ${civil.userId}`;
    expect(await suspend(head, civil.userId)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await liftSuspension(deps(), head, { userId: civil.userId })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });
});

test('the chairman lifts it once: the owner sets a new password, the former one opens nothing', async () => {
  accepted(await suspend());
  await sql()`delete from outbox`;
  expect((await press('truongban', userId, ['intent', 'lift-suspension'])).status).toBe(303);
  expect(await liftSuspension(deps(), head, { userId })).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  expect(await accountOf(userId)).toEqual({ closed: false, suspendedBy: null });
  expect(await told('staff-reset')).toEqual(['quantri']);
  expect(await told('suspension-lifted')).toEqual(['phoban', 'quantri', 'truongban', 'vanhoa']);
  pages.signInAnew('quantri');
  await expect(pages.get(staffList.loader, 'quantri', list)).rejects.toThrow('cannot sign in');
});

test('the chairman ends the sessions of the administrator, and the others are told', async () => {
  expect((await pages.get(staffList.loader, 'quantri', list)).status).toBe(200);
  expect((await press('truongban', userId, ['intent', 'end-sessions'])).status).toBe(303);
  expect((await pages.get(staffList.loader, 'quantri', list)).location).toContain('/can-bo/dang-nhap');
  expect(await told('sessions-ended-by-chairman')).toEqual(['phoban', 'vanhoa']);
  expect(await told('sessions-ended')).toEqual(['quantri']);
});

test('leaders read the staff and the archives, and change nothing there', async () => {
  for (const leader of ['truongban', 'phoban']) {
    expect((await pages.get(staffList.loader, leader, list)).data).toMatchObject({
      powers: { administers: false, stops: leader === 'truongban' },
    });
    expect((await pages.get(staffMember.loader, leader, at(userId), { user: userId })).status).toBe(200);
    for (const intent of ['assign', 'close', 'password-link', 'end-factor', 'person'])
      expect(
        (await press(leader, civil.userId, ['intent', intent], ['role', 'editor'])).status,
      ).toBeGreaterThan(399);
    const archives = '/can-bo/quan-tri/sao-luu';
    expect((await pages.get(backups.loader, leader, archives)).data).toMatchObject({
      backups: { manages: false },
    });
    expect((await pages.get(backups.loader, leader, `${archives}?phuc-hoi=x`)).status).toBe(403);
    expect((await pages.post(backups.action, leader, archives, [['intent', 'take']])).status).toBe(403);
  }
  expect((await press('phoban', userId, ['intent', 'suspend'], ['reason', reason])).status).toBe(403);
});
