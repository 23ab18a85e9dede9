// What nobody decides alone: an administrator proposes, and another person approves it. Every role for every receiver before every
// approver; what could be abused alone; two at once; what waits too long.
import { randomUUID } from 'node:crypto';

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { assignRole, withdrawRole } from '#app/domain/accounts/assign-role.server.ts';
import { assignUnit, leaveUnit } from '#app/domain/accounts/assign-unit.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { enterPerson } from '#app/domain/accounts/enter-person.server.ts';
import {
  followPasswordLink,
  inviteStaff,
  sendPasswordLink,
} from '#app/domain/accounts/invite-staff.server.ts';
import { openStaffMember } from '#app/domain/accounts/list-staff.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { actOnProposal, lapseProposals } from '#app/domain/proposals/decide.server.ts';
import type { Proposed } from '#app/domain/proposals/propose.server.ts';
import {
  countProposalsFor,
  listProposals,
  openProposal,
} from '#app/domain/proposals/list-proposals.server.ts';
import { staffRoleIds, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { administrator, an, civil, contributor, deputy, desk, head, land } = people;
/** A second administrator, of whom there is none in the demonstration. */
const second: Staff = { ...contributor, roles: ['contributor', 'administrator'] };
let deps: TestPortal['deps'];
let clock: TestPortal['clock'];
let start: Date;
const day = 86_400_000;

const sql = () => database.owner.$client;

beforeAll(() => {
  ({ deps, clock } = testPortal(database.db));
  start = clock.now();
});

async function giveSecond(): Promise<void> {
  await sql()`insert into staff_roles (user_id, role, sectors, valid_from)
    values (${second.userId}, 'administrator', '[]', '2018-03-29') on conflict do nothing`;
}

const rolesOf = async (userId: string) =>
  (await sql()<{ role: StaffRole }[]>`select role from staff_roles where user_id = ${userId}`).map(
    ({ role }) => role,
  );

/** The people of the demonstration with the roles that they have there, and the second administrator. */
beforeEach(async () => {
  clock.set(start);
  await sql()`truncate proposals cascade`;
  await sql()`delete from outbox`;
  await sql()`update users set disabled_at = null where kind = 'staff'`;
  for (const one of Object.values(people))
    if (one.kind === 'staff') {
      await sql()`delete from staff_roles where user_id = ${one.userId} and not role = any(${[...one.roles]})`;
      for (const role of one.roles)
        await sql()`insert into staff_roles (user_id, role, sectors, valid_from)
          values (${one.userId}, ${role}, ${JSON.stringify(one.sectors)}::jsonb, '2018-03-29') on conflict do nothing`;
    }
  await giveSecond();
});

const proposalIn = (outcome: Outcome<Partial<Proposed>>): string | undefined => accepted(outcome).proposal;
const sectorsFor = (role: StaffRole) => (role === 'officer' ? ['ho-tich'] : []);
const assign = async (giver: Actor, userId: string, role: StaffRole, more = {}) =>
  assignRole(deps, giver, { userId, role, sectors: sectorsFor(role), ...more });
async function act(actor: Actor, id: string, event = 'approve', more = {}) {
  const [row] = await sql()<{ lock: number }[]>`select lock from proposals where id = ${id}`;
  return actOnProposal(deps, proposalKinds, actor, { id, event, lock: row?.lock ?? 0, ...more });
}
async function proposed(outcome: Promise<Outcome<Partial<Proposed>>>): Promise<string> {
  const id = proposalIn(await outcome);
  if (id === undefined) throw new Error('done alone');
  return id;
}

describe('every role, for every receiver, before every approver', () => {
  const receivers = {
    himself: administrator,
    'an officer': land,
    'another administrator': second,
    chairman: head,
  };
  const approvers = { proposer: administrator, second, chairman: head, deputy, officer: civil, desk };
  test.each(staffRoleIds)('%s', async (role) => {
    for (const receiver of Object.values(receivers)) {
      const outcome = await assign(administrator, receiver.userId, role);
      const alone = role === 'contributor' && receiver !== administrator;
      expect(proposalIn(outcome) === undefined, `${role} for ${receiver.name} given alone`).toBe(alone);
      expect((await rolesOf(receiver.userId)).includes(role)).toBe(alone || receiver.roles.includes(role));
      const id = proposalIn(outcome);
      if (id === undefined) continue;
      for (const approver of Object.values(approvers)) {
        const may =
          [second, head].some((one) => one === approver) &&
          approver !== receiver &&
          approver !== administrator;
        const seen = await openProposal(deps, proposalKinds, approver, { id });
        expect(
          seen.ok && seen.proposal.actions.some(({ event }) => event === 'approve'),
          `${approver.name} is offered ${role} for ${receiver.name}`,
        ).toBe(may);
        if (!may)
          expect(await act(approver, id), `${approver.name} approves`).toMatchObject({
            refusal: { code: 'not-allowed' },
          });
      }
      await act(administrator, id, 'withdraw');
    }
  });

  test('the same matrix of who gives: nobody but an administrator even proposes', async () => {
    for (const giver of [head, deputy, civil, desk, an])
      for (const role of staffRoleIds)
        expect(await assign(giver, land.userId, role)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await sql()`select from proposals`).toHaveLength(0);
  });
});

test('each role, held, to come or over: taken back, its account closed and opened again, alone or by two; who could set it right is told', async () => {
  const decides = ['administrator', 'chairman'];
  const weighs = [...decides, 'vice-chairman', 'accountant', 'editor-in-chief', 'deputy-editor'];
  const periods = {
    held: ['2018-03-29', null],
    'to come': [new Date(start.getTime() + day).toISOString(), null],
    over: ['2018-03-29', start.toISOString()],
  } as const;
  for (const role of staffRoleIds)
    for (const [name, [from, until]] of Object.entries(periods)) {
      // The period tells of those alone for whom the role weighs.
      if (name !== 'held' && !['administrator', 'accountant'].includes(role)) continue;
      const about = `${role}, ${name}`;
      await sql()`truncate proposals cascade`;
      await sql()`delete from outbox`;
      await sql()`delete from staff_roles where user_id = ${land.userId}`;
      await sql()`update users set disabled_at = null where id = ${land.userId}`;
      await sql()`insert into staff_roles (user_id, role, sectors, valid_from, valid_until)
        values (${land.userId}, ${role}, ${JSON.stringify(sectorsFor(role))}::jsonb, ${from}, ${until})`;
      const isHeavy = name !== 'over';
      const close = (closed: boolean) => closeAccount(deps, administrator, { userId: land.userId, closed });
      const byTwo = async (outcome: Promise<Outcome<Partial<Proposed>>>) => {
        const isProposed = proposalIn(await outcome) !== undefined;
        await sql()`truncate proposals cascade`;
        return isProposed;
      };
      expect(await byTwo(close(true)), about).toBe(isHeavy && decides.includes(role));
      const told = await sql()<{ id: string }[]>`
        select u.id from outbox o join users u on u.email = o.recipient where o.kind = 'account-closed' order by u.id`;
      const alone = isHeavy && weighs.includes(role) && !decides.includes(role);
      expect(
        told.map(({ id }) => id),
        about,
      ).toEqual(alone ? [head.userId, land.userId, second.userId].sort() : []);
      await sql()`update users set disabled_at = now() where id = ${land.userId}`;
      expect(await byTwo(close(false)), about).toBe(isHeavy && weighs.includes(role));
      await sql()`update users set disabled_at = null where id = ${land.userId}`;
      const withdrawal = withdrawRole(deps, administrator, { userId: land.userId, role });
      expect(await byTwo(withdrawal), about).toBe(decides.includes(role));
      expect((await rolesOf(land.userId)).includes(role), about).toBe(decides.includes(role));
    }
});

test('what is approved holds at once, and is told by mail to whom it concerns, who proposed and who else could decide; all of it is recorded', async () => {
  const id = await proposed(
    assign(administrator, land.userId, 'accountant', { until: new Date('2027-01-01T00:00:00+07:00') }),
  );
  const mails = async () =>
    (
      await sql()<{ kind: string; recipient: string; body: string }[]>`
        select kind, recipient, body from outbox order by recipient`
    ).map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
  expect(await mails()).toEqual([
    'proposal-propose diachinh',
    'proposal-propose truongban',
    'proposal-propose vanhoa',
  ]);
  expect(await countProposalsFor(deps, proposalKinds, head)).toBe(1);
  expect(await countProposalsFor(deps, proposalKinds, administrator)).toBe(0);
  const { open } = accepted(await listProposals(deps, proposalKinds, land));
  expect(open).toMatchObject([{ title: `giao vai trò Kế toán cho ${land.name}`, mine: false }]);
  expect(accepted(await listProposals(deps, proposalKinds, civil)).open).toEqual([]);
  accepted(await act(head, id));
  expect(await rolesOf(land.userId)).toContain('accountant');
  expect((await mails()).filter((mail) => mail.startsWith('proposal-approve'))).toEqual([
    ...['diachinh', 'quantri', 'vanhoa'].map((to) => `proposal-approve ${to}`),
  ]);
  const log = await sql()<{ event: string; actor_name: string }[]>`
    select event, actor_name from audit_events where subject = ${`user:${land.userId}`} order by sequence desc limit 3`;
  expect(log.map(({ event, actor_name: by }) => `${event} ${by}`)).toEqual([
    `proposal-approve ${head.name}`,
    `role-given ${head.name}`,
    `proposal-made ${administrator.name}`,
  ]);
  expect((await verifyEventChains(database.db)).broken).toBeUndefined();
});

describe('what one administrator could try alone', () => {
  test('a second account of his own: it has no role until another person gives it one, and then it approves nothing of his for him', async () => {
    const email = `hai.${randomUUID().slice(0, 8)}@demo.phuan`;
    const { userId } = accepted(
      await inviteStaff(deps, administrator, { name: 'Tài Khoản Hai', email, position: 'Công chức' }),
    );
    const [mail] = await sql()<{ body: string }[]>`select body from outbox where recipient = ${email}`;
    const token = /dat-mat-khau\/(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
    const password = 'một câu dài mà chỉ tôi biết';
    accepted(
      await followPasswordLink(deps, { clientIp: '10.0.0.1' }, { token, password, repeated: password }),
    );
    // Whoever it pretends to be, nobody may say alone that it decides.
    const wire = { identityNumber: '074087007299', ownPhone: '' };
    expect(await assign(administrator, userId, 'administrator')).toMatchObject({
      refusal: { message: expect.stringContaining('số định danh') as string },
    });
    accepted(await enterPerson(deps, administrator, { userId, wire }));
    const puppet: Staff = { ...civil, userId, name: 'Tài Khoản Hai', roles: [] };
    const forHim = await proposed(assign(administrator, userId, 'administrator'));
    const forMe = await proposed(assign(administrator, administrator.userId, 'chairman'));
    for (const id of [forHim, forMe])
      // With the role that his page may pretend: what counts is what stands.
      for (const roles of [[], ['administrator']] satisfies StaffRole[][])
        expect(await act({ ...puppet, roles }, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await rolesOf(userId)).toEqual([]);
  });

  test('the account of a colleague: its password goes to his own mail, and what a reset leaves is never nobody', async () => {
    accepted(await sendPasswordLink(deps, administrator, { userId: second.userId }));
    const mails = await sql()<
      { kind: string; recipient: string }[]
    >`select kind, recipient from outbox order by id`;
    expect(mails).toEqual([
      { kind: 'staff-reset', recipient: 'vanhoa@demo.phuan' },
      // What one does alone to an account of weight, the others learn at once.
      { kind: 'account-without-password', recipient: 'truongban@demo.phuan' },
    ]);
    // He cannot sign in until he has a password: he counts as nobody, whatever sessions were open.
    expect(await sendPasswordLink(deps, second, { userId: administrator.userId })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    await sql()`insert into credentials (user_id, password_hash)
      select ${second.userId}, password_hash from credentials where user_id = ${administrator.userId}`;
  });

  test('getting rid of who could say no: the role and the account of an administrator or the chairman end by two, or by himself', async () => {
    for (const [one, role] of [
      [second, 'administrator'],
      [head, 'chairman'],
    ] as const) {
      const end = await proposed(withdrawRole(deps, administrator, { userId: one.userId, role }));
      const closing = await proposed(closeAccount(deps, administrator, { userId: one.userId, closed: true }));
      expect(await rolesOf(one.userId)).toContain(role);
      expect(await act(administrator, end)).toMatchObject({ refusal: { code: 'not-allowed' } });
      expect(await act(civil, closing)).toMatchObject({ refusal: { code: 'not-allowed' } });
      accepted(await act(one, end, 'decline', { reason: 'Tôi vẫn làm việc' }));
      accepted(await act(one === second ? head : second, closing));
      // Whose account it is may agree as well; to have it opened again he may not.
      await sql()`update users set disabled_at = null where id = ${one.userId}`;
      accepted(
        await act(
          one,
          await proposed(closeAccount(deps, administrator, { userId: one.userId, closed: true })),
        ),
      );
      const [user] = await sql()`select disabled_at from users where id = ${one.userId}`;
      expect(user?.['disabled_at']).not.toBeNull();
      // Opening it again gives the roles back: another one approves that, too.
      const opening = await proposed(
        closeAccount(deps, administrator, { userId: one.userId, closed: false }),
      );
      expect(await act(one, opening)).toMatchObject({ ok: false });
      accepted(await act(one === second ? head : second, opening));
    }
    expect(
      proposalIn(await closeAccount(deps, administrator, { userId: civil.userId, closed: true })),
    ).toBeUndefined();
    // Whoever leaves says so himself, unless he is the last.
    accepted(await withdrawRole(deps, second, { userId: second.userId, role: 'administrator' }));
    expect(
      await withdrawRole(deps, administrator, { userId: administrator.userId, role: 'administrator' }),
    ).toMatchObject({ refusal: { code: 'not-possible' } });
  });

  test('an account of weight that cannot wait: closed at once by one, told at once to all who could set it right, opened again by two', async () => {
    const close = (userId: string, closed = true) => closeAccount(deps, administrator, { userId, closed });
    expect(proposalIn(await close(civil.userId))).toBeUndefined();
    expect(await sql()`select from outbox`).toHaveLength(0);
    expect(proposalIn(await close(deputy.userId))).toBeUndefined();
    const [user] = await sql()`select disabled_at from users where id = ${deputy.userId}`;
    expect(user?.['disabled_at']).not.toBeNull();
    const mails = await sql()<{ kind: string; recipient: string; body: string }[]>`
      select kind, recipient, body from outbox order by recipient`;
    expect(mails.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`)).toEqual(
      ['phoban', 'truongban', 'vanhoa'].map((to) => `account-closed ${to}`),
    );
    for (const { body } of mails)
      expect(body).toContain(
        `${administrator.name} vừa khóa tài khoản của ${deputy.name} (Phó Chủ tịch Ủy ban nhân dân`,
      );
    const opening = await proposed(close(deputy.userId, false));
    expect(await act(administrator, opening)).toMatchObject({ refusal: { code: 'not-allowed' } });
    accepted(await act(head, opening));
    accepted(await close(civil.userId, false));
  });

  test('a role or a unit that somebody else changed meanwhile is not written over; pressed twice it is given once', async () => {
    const { userId } = civil;
    const page = async () => accepted(await openStaffMember(deps, administrator, userId)).seen;
    const old = await page();
    const until = new Date('2027-01-01T00:00:00+07:00');
    const contributor = { ...{ userId, sectors: [] }, role: 'contributor' } as const;
    const changed = { refusal: { code: 'changed-meanwhile' } };
    accepted(await assignRole(deps, administrator, { ...contributor, until, seen: old.roles }));
    accepted(await assignRole(deps, administrator, { ...contributor, until, seen: old.roles }));
    expect(await assignRole(deps, second, { ...contributor, seen: old.roles })).toMatchObject(changed);
    expect(await withdrawRole(deps, second, { userId, role: 'contributor', seen: old.roles })).toMatchObject(
      changed,
    );
    // Another role is another part of the page.
    await proposed(assignRole(deps, second, { ...contributor, role: 'one-stop-desk', seen: old.roles }));
    const unit = 'thong-ke';
    accepted(await assignUnit(deps, administrator, { userId, unit, until, seen: old.units }));
    expect(await assignUnit(deps, second, { userId, unit, seen: old.units })).toMatchObject(changed);
    expect(await leaveUnit(deps, second, { userId, unit, seen: old.units })).toMatchObject(changed);
    accepted(await leaveUnit(deps, second, { userId, unit, seen: (await page()).units }));
    accepted(await assignRole(deps, second, { ...contributor, seen: (await page()).roles }));
  });

  test('a unit for himself, by which he would read what is sent to it', async () => {
    const [unit] = await sql()<{ id: string }[]>`select id from units limit 1`;
    const join = async (userId: string) => assignUnit(deps, administrator, { userId, unit: unit?.id ?? '' });
    expect(proposalIn(await join(land.userId))).toBeUndefined();
    const id = await proposed(join(administrator.userId));
    const memberships = () => sql()`select from unit_members where user_id = ${administrator.userId}`;
    expect(await memberships()).toHaveLength(0);
    expect(await act(administrator, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
    accepted(await act(head, id));
    expect(await memberships()).toHaveLength(1);
    await sql()`delete from unit_members where user_id = ${administrator.userId}`;
  });

  test('a proposal twice, or where nobody else is: it is said who has to help', async () => {
    const first = await proposed(assign(administrator, land.userId, 'accountant'));
    // Pressed twice it waits once.
    expect(await proposed(assign(administrator, land.userId, 'accountant'))).toBe(first);
    const until = new Date('2027-01-01T00:00:00+07:00');
    expect(await assign(administrator, land.userId, 'accountant', { until })).toMatchObject({
      refusal: { message: expect.stringContaining('đang chờ duyệt') as string },
    });
    await sql()`delete from staff_roles where user_id = ${second.userId} and role = 'administrator'`;
    expect(await assign(administrator, head.userId, 'accountant')).toMatchObject({
      refusal: { message: expect.stringContaining('npm run setup') as string },
    });
    // With one administrator, the chairman is the other person.
    accepted(await act(head, await proposed(assign(administrator, civil.userId, 'administrator'))));
    expect(await rolesOf(civil.userId)).toContain('administrator');
  });
});

describe('at the same time, and too late', () => {
  test('two who approve at once: one does, the other is told; and so with a withdrawal', async () => {
    const id = await proposed(assign(administrator, land.userId, 'accountant'));
    const both = await Promise.all([head, second].map(async (one) => act(one, id, 'approve', { lock: 1 })));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const other = await proposed(assign(administrator, land.userId, 'vice-chairman'));
    const outcomes = await Promise.all([act(head, other), act(administrator, other, 'withdraw')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('who proposed and who approves are judged as they stand: a role that is gone approves nothing, and proposes nothing', async () => {
    const id = await proposed(assign(administrator, land.userId, 'accountant'));
    await sql()`delete from staff_roles where user_id = ${second.userId} and role = 'administrator'`;
    expect(await act(second, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
    await giveSecond();
    await sql()`delete from staff_roles where user_id = ${administrator.userId}`;
    expect(await act(head, id)).toMatchObject({
      refusal: {
        code: 'not-possible',
        message: expect.stringContaining('không còn là quản trị viên') as string,
      },
    });
    expect(await rolesOf(land.userId)).not.toContain('accountant');
    await giveSecond();
    await sql()`insert into staff_roles (user_id, role, valid_from) values (${administrator.userId}, 'administrator', '2018-03-29')`;
    await sql()`update users set disabled_at = now() where id = ${head.userId}`;
    expect(await act(head, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  test('two administrators who remove each other at once leave one', async () => {
    const [one, other] = [
      await proposed(withdrawRole(deps, administrator, { userId: second.userId, role: 'administrator' })),
      await proposed(withdrawRole(deps, second, { userId: administrator.userId, role: 'administrator' })),
    ];
    const outcomes = await Promise.all([act(head, one), act(head, other)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const leave = async (who: Staff) =>
      withdrawRole(deps, who, { userId: who.userId, role: 'administrator' });
    await giveSecond();
    await sql()`insert into staff_roles (user_id, role, valid_from)
      values (${administrator.userId}, 'administrator', '2018-03-29') on conflict do nothing`;
    expect((await Promise.all([leave(administrator), leave(second)])).map(({ ok }) => ok).sort()).toEqual([
      false,
      true,
    ]);
  });

  test('what nobody decides on lapses after a week, approved a moment later or not; the mail says so', async () => {
    const id = await proposed(assign(administrator, land.userId, 'accountant'));
    clock.set(new Date(start.getTime() + 7 * day - 1));
    expect(await lapseProposals(deps, proposalKinds)).toBe(0);
    clock.set(new Date(start.getTime() + 7 * day));
    expect(await act(head, id)).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await lapseProposals(deps, proposalKinds)).toBe(1);
    expect(accepted(await listProposals(deps, proposalKinds, administrator))).toMatchObject({
      open: [],
      decided: [{ state: 'lapsed' }],
    });
    expect(await sql()`select from outbox where kind = 'proposal-lapse'`).toHaveLength(4);
    // And may be proposed again.
    await proposed(assign(administrator, land.userId, 'accountant'));
  });

  test('a role whose time is over when it is approved is not given; one that cannot be read is declined', async () => {
    const until = new Date(start.getTime() + day);
    const id = await proposed(assign(administrator, land.userId, 'accountant', { until }));
    clock.set(until);
    expect(await act(head, id)).toMatchObject({ refusal: { code: 'not-possible' } });
    await sql()`update proposals set content = '{"role":"king"}' where id = ${id}`;
    expect(accepted(await listProposals(deps, proposalKinds, head)).open).toHaveLength(1);
    expect(await act(head, id)).toMatchObject({ refusal: { code: 'not-possible' } });
    accepted(await act(head, id, 'decline', { reason: 'Không đọc được' }));
  });
});
