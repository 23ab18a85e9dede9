// The page on which a day starts: whatever waits for somebody, and what is late, is a tile on it and leads to its list.
import type { OpenVersion } from '#app/read-models/commune.ts';
import { beforeEach, expect, test } from 'vitest';

import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import * as version from '#app/routes/admin/commune-version.tsx';
import * as boardList from '#app/routes/editor/board.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { chosenGroups, menuCookie } from '#app/ui/components/workspace/menu-groups.ts';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { freshCommune } from '../support/commune.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, endDossier, filedDossier, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { decide, sentPetition } from '../support/petitions.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;

beforeEach(() => {
  pages = staffPages(database.db);
});

async function tiles(account: string) {
  const { data } = await pages.get(landing.loader, account, '/can-bo');
  const { waiting, lacks } = data as { waiting: readonly Waiting[]; lacks: readonly Waiting[] };
  return { waiting, lacks };
}

test('Đ20 the chairman meets the answers that wait for him, and what is so late that he is told', async () => {
  const { deps, clock } = pages.portal;
  const answered = await sentPetition(deps);
  await decide(deps, answered, people.desk, 'register');
  await decide(deps, answered, people.desk, 'assign', { assignee: 'tu-phap' });
  await decide(deps, answered, people.civil, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' });
  const forgotten = await sentPetition(deps);
  await decide(deps, forgotten, people.desk, 'register');
  const toApprove = {
    label: 'phản ánh, kiến nghị chờ bạn',
    count: 1,
    href: '/can-bo/phan-anh-kien-nghi?viec=cho-toi',
  };
  expect((await tiles('truongban')).waiting).toContainEqual(expect.objectContaining(toApprove));
  expect((await tiles('truongban')).waiting.map(({ label }) => label)).not.toContainEqual(
    expect.stringContaining('quá hạn mức 2'),
  );

  clock.set(new Date('2027-01-29T09:00:00+07:00'));
  const { waiting } = await tiles('truongban');
  expect(waiting).toContainEqual({
    label: 'phản ánh, kiến nghị quá hạn mức 2, báo Chủ tịch',
    count: 2,
    href: '/can-bo/hop-thu?bao-lanh-dao=1',
    urgent: true,
  });
  expect(waiting).toContainEqual(
    expect.objectContaining({ label: 'nội dung người dân gửi quá hạn, chờ bạn', count: 1, urgent: true }),
  );
  // Whom it is not told, and who has nothing to do with it.
  expect((await tiles('phoban')).waiting.map(({ label }) => label)).not.toContainEqual(
    expect.stringContaining('quá hạn mức 2'),
  );
  expect((await tiles('ketoan')).waiting.map(({ href }) => href)).not.toContainEqual(
    expect.stringContaining('hop-thu'),
  );
});

test('Đ10.10 a change of who the commune is waits for the chairman in his menu and where his day starts', async () => {
  const id = await freshCommune(database, pages.portal.deps);
  const address = `/can-bo/quan-tri/don-vi/${id}`;
  const changes = async (account: string) =>
    (await tiles(account)).waiting.filter(({ href }) => href === '/can-bo/quan-tri/don-vi');
  expect(await changes('truongban')).toEqual([]);
  const { data } = await pages.get(version.loader, 'quantri', address, { version: id });
  const { lock, facts, basis, validFrom } = (data as { version: OpenVersion }).version;
  await pages.post(
    version.action,
    'quantri',
    address,
    Object.entries({ ...facts, basis, validFrom, intent: 'submit', version: String(lock) }),
    { version: id },
  );
  expect(await changes('truongban')).toMatchObject([
    { label: 'thay đổi thông tin đơn vị chờ bạn duyệt', count: 1, urgent: true },
  ]);
  // Nobody approves what he submitted himself.
  expect(await changes('quantri')).toEqual([]);
});

test('Đ16 money that is owed back waits where the day of the accountant starts', async () => {
  const { deps } = pages.portal;
  const code = await filedDossier(pages.portal, slugs.payable);
  const { version: paidVersion } = await pages.portal.find(code);
  accepted(await recordDeskPayment(deps, people.desk, { code, version: paidVersion }));
  accepted(
    await receiveDossier(deps, people.desk, { code, version: (await pages.portal.find(code)).version }),
  );
  accepted(await endDossier(deps, people.civil, { ending: 'stop', reason: 'Không thuộc thẩm quyền', code }));
  const refunds = {
    label: 'khoản phải hoàn trả',
    count: 1,
    href: '/can-bo/thanh-toan?trang-thai=refund-due',
    urgent: true,
  };
  expect((await tiles('ketoan')).waiting).toContainEqual(refunds);
  expect((await tiles('motcua')).waiting).not.toContainEqual(refunds);
});

test('the menu begins with what is somebody’s daily work; the rest is closed, but where he is', async () => {
  const menuOf = async (account: string) =>
    ((await pages.get(landing.loader, account, '/can-bo')).data as { desk: Desk }).desk.groups
      .filter(({ id }) => id !== undefined)
      .map(({ id = '', closed }) => `${id}${closed === true ? ' (closed)' : ''}`);
  expect(await menuOf('ketoan')).toEqual([
    'ho-so',
    'tai-chinh',
    ...['tiep-nhan (closed)', 'tin-bai (closed)', 'danh-muc (closed)'],
  ]);
  expect(await menuOf('quantri')).toEqual(['danh-muc', 'quan-tri', 'tiep-nhan (closed)', 'tin-bai (closed)']);
  const board = await pages.get(boardList.loader, 'ketoan', '/can-bo/bien-tap');
  const { groups } = (board.data as { desk: Desk }).desk;
  expect(groups.find(({ id }) => id === 'tin-bai')?.closed).toBe(false);
});

test('which groups of the menu were closed and opened is in the browser, and nothing else is read from there', () => {
  const closed = menuCookie('', 'tin-bai', true, false).split(';')[0] ?? '';
  const both = menuCookie(`a=b; ${closed}`, 'quan-tri', false, false).split(';')[0] ?? '';
  expect([...chosenGroups(`a=b; ${both}; c=d`)]).toEqual([
    ['tin-bai', true],
    ['quan-tri', false],
  ]);
  expect([...chosenGroups(menuCookie(both, 'tin-bai', false, false))]).toEqual([
    ['tin-bai', false],
    ['quan-tri', false],
  ]);
  for (const cookie of [null, '', 'phuan.nhom=', 'phuan.nhom=<script>'])
    expect(chosenGroups(cookie).size).toBe(0);
  // Over https; one of a release before, that another host could have set, is older.
  const bound = menuCookie('phuan.nhom=0quan-tri', 'tin-bai', true, true);
  expect(bound).toMatch(/^__Host-phuan\.nhom=\S+; Path=\/; Max-Age=\d+; SameSite=Lax; Secure$/);
  const later = menuCookie(bound, 'quan-tri', false, true).split(';')[0] ?? '';
  expect([...chosenGroups(`phuan.nhom=0quan-tri; ${later}`)]).toEqual([
    ['quan-tri', false],
    ['tin-bai', true],
  ]);
});

test('an administrator meets which people and settings the portal lacks; nobody else does', async () => {
  const labels = async () => (await tiles('quantri')).lacks.map(({ label, count }) => `${count} ${label}`);
  expect((await tiles('truongban')).lacks).toEqual([]);
  const before = await labels();
  expect(before).toContainEqual(
    expect.stringMatching(/^\d+ điểm an toàn thông tin chưa kiểm tra trong năm$/),
  );
  expect(before).not.toContainEqual(expect.stringContaining('vai trò chưa ai thụ lý'));
  await database.owner.$client`update staff_roles set valid_until = valid_from where role = 'accountant'`;
  await database.owner
    .$client`update resident_profiles set identity_index = null where user_id = 'demo-truongban'`;
  expect(await labels()).toEqual(
    expect.arrayContaining(['1 vai trò chưa ai thụ lý: Kế toán', '1 cán bộ duyệt, ký chưa có số định danh']),
  );
});
