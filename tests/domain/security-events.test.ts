// Who came in and who was refused: lines of the log, and what owners and administrators read of it.
import { expect, test, vi } from 'vitest';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { listOwnEvents } from '#app/domain/accounts/sessions.server.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { confirmOwnPassword } from '#app/domain/accounts/own-password.server.ts';
import { listRecords } from '#app/domain/records/list-records.server.ts';
import { createLogger, domainLog } from '#app/server/logging.server.ts';
import { accountEventDays } from '#app/vocabulary/security-events.ts';
import { purgeExpired } from '#db/queries/people.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { eraseAccount } from '#db/queries/ways-in.server.ts';
import { accountEvents } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';

const database = useDatabase();
const password = 'con trâu đi trước cái cày';
const wrong = 'ruộng sâu trâu nái';
const agent = 'Mozilla/5.0 (Linux; Android 14) Chrome/129.0';

test('a sign-in and what is wrong are logged without words, and told the owner and administrators', async () => {
  const { db } = database;
  const lines: string[] = [];
  const counted: string[] = [];
  const log = domainLog(
    createLogger('info', (line) => lines.push(line)),
    (event) => void counted.push(event),
  );
  const portal = accountPortal(db);
  const deps = { ...portal.deps, log };
  const passwordHash = await hashPassword(password);
  const email = 'su.kien@example.com';
  await insertReadyAccounts(db, [
    { id: 'noted-staff', name: 'Lê Thị Ghi', email: 'can.bo.ghi@example.com', kind: 'staff', passwordHash },
    { id: 'noted', name: 'Đỗ Văn Ghi', email, kind: 'resident', passwordHash },
  ]);
  const visitor = { headers: new Headers({ 'user-agent': agent }), clientIp: '2001:db8::1:2:3:4' };
  const enter = (contact: string, typed: string, door: 'resident' | 'staff' = 'resident') =>
    signIn({ deps, mode: 'live' }, visitor, door, { contact, password: typed });
  await enter(email, wrong);
  await enter('khong.ai@example.com', wrong);
  await vi.waitFor(async () => expect(await listOwnEvents(deps, 'noted')).toHaveLength(1));
  accepted(await enter(email, password));
  accepted(await enter('can.bo.ghi@example.com', password, 'staff'));
  await confirmOwnPassword(deps, 'noted', wrong, 'password');

  const own = await listOwnEvents(deps, 'noted');
  expect(own.map(({ what, device, failed }) => [what, device, failed])).toEqual([
    ['Nhập sai mật khẩu khi xác nhận một việc', undefined, true],
    ['Đăng nhập', 'Chrome, Android', false],
    ['Nhập sai mật khẩu khi đăng nhập', 'Chrome, Android', true],
  ]);
  const events = lines.map((line): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>);
  expect(events.map(({ securityEvent, userId }) => [securityEvent, userId])).toEqual([
    ['sign-in-failed', 'noted'],
    ['sign-in-failed', undefined],
    ['signed-in', 'noted'],
    ['signed-in', 'noted-staff'],
    ['password-failed', 'noted'],
  ]);
  expect(events[0]).toMatchObject({ level: 'warn', device: 'Chrome, Android' });
  expect(events[0]?.['from']).toContain('2001:db8');
  expect(counted).toEqual(events.map(({ securityEvent }) => securityEvent));
  const all = lines.join('');
  for (const secret of [password, wrong, email, 'khong.ai', 'Văn Ghi']) expect(all).not.toContain(secret);

  const read = async (filter: object) =>
    accepted(await listRecords(deps, people.administrator, { kind: 'comings', page: 1, ...filter })).rows.map(
      ({ person, what }) => [person, what],
    );
  expect(await read({})).toEqual([['Lê Thị Ghi', 'Đăng nhập']]);
  expect(await read({ text: 'sai mat khau' })).toEqual([]);
  expect(await read({ person: 'noted' })).toEqual([]);
  expect(await listRecords(deps, people.desk, { kind: 'comings', page: 1 })).toMatchObject({ ok: false });

  await db.update(accountEvents).set({ at: new Date(Date.now() - (accountEventDays + 1) * 86_400_000) });
  accepted(await enter(email, password));
  await purgeExpired(db, new Date());
  expect((await listOwnEvents(deps, 'noted')).map(({ what }) => what)).toEqual(['Đăng nhập']);
  await db.transaction((tx) => eraseAccount(tx, 'noted', 'Tài khoản đã đóng', new Date()));
  expect(await listOwnEvents(deps, 'noted')).toEqual([]);
});

test('whoever knocks without end is counted, and fills no log', () => {
  const lines: string[] = [];
  let count = 0;
  const log = domainLog(
    createLogger('info', (line) => lines.push(line)),
    () => (count += 1),
  );
  for (let knock = 0; knock < 1000; knock += 1) log.warn({ securityEvent: 'held-up' }, 'security');
  log.warn({ other: true }, 'still written');
  expect(count).toBe(1000);
  expect(lines.length).toBeLessThanOrEqual(602);
  expect(lines.at(-1)).toContain('still written');
});
