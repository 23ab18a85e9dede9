// What an administrator changes: the working calendar with the due dates that hang on it, roles, accounts, mails.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { listOutbox } from '#app/domain/notifications/list-outbox.server.ts';
import * as calendar from '#app/routes/admin/calendar.tsx';
import * as outbox from '#app/routes/admin/outbox.tsx';
import * as proposal from '#app/routes/admin/proposal.tsx';
import * as staffMember from '#app/routes/admin/staff-member.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import type { CalendarYear } from '#app/read-models/calendar.ts';
import type { OpenProposal } from '#app/read-models/proposals.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { StaffMemberPageProps } from '#app/ui/pages/admin/staff/staff-member-page.tsx';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  requestSupplement,
  slugs,
} from '../support/dossiers.ts';
import { testSecrets } from '../support/keys.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;

beforeAll(() => {
  pages = staffPages(database.db);
});

async function received(slug: string): Promise<string> {
  const code = await filedDossier(pages.portal, slug);
  const { version } = await pages.portal.find(code);
  accepted(await receiveDossier(pages.portal.deps, people.desk, { code, version, requestId: randomUUID() }));
  return code;
}

const calendarPath = '/can-bo/quan-tri/lich-lam-viec';
const year2026 = async () =>
  (
    (await pages.get(calendar.loader, 'quantri', `${calendarPath}?nam=2026`)).data as {
      calendar: CalendarYear;
    }
  ).calendar;
const fieldsOf = (fields: Readonly<Record<string, string>>) => Object.entries(fields);
const send = async (fields: Readonly<Record<string, string>>, by = 'quantri') =>
  pages.post(
    calendar.action,
    by,
    `${calendarPath}?nam=2026`,
    fieldsOf({ seen: (await year2026()).seen, ...fields }),
  );
const save = async (date: string, more: Readonly<Record<string, string>> = {}) =>
  send({ intent: 'save', date, kind: 'off', label: 'Nghỉ bão', legalBasis: 'Công điện của tỉnh', ...more });
const proposalAt = (reply: { readonly location: string | undefined }) =>
  reply.location?.split('/').at(-1) ?? '';
const opened = async (id: string, by = 'truongban') =>
  (
    (await pages.get(proposal.loader, by, `/can-bo/quan-tri/de-nghi/${id}`, { proposal: id })).data as {
      proposal: OpenProposal;
    }
  ).proposal;
const approve = async (id: string, seen: string, by = 'truongban') =>
  pages.post(
    proposal.action,
    by,
    `/can-bo/quan-tri/de-nghi/${id}`,
    fieldsOf({ intent: 'approve', version: '1', seen }),
    { proposal: id },
  );

describe('the working calendar', () => {
  test('Đ20 a day off is proposed by one and approved by another, who sees which due dates move; it moves those of open dossiers, leaves the others, tells the applicant, and comes back', async () => {
    const [moved, paused, untouched] = [
      await received(slugs.allowance),
      await received(slugs.allowance),
      await received(slugs.birth),
    ];
    const { deps } = pages.portal;
    const { dossier } = accepted(await openDossierForStaff(deps, people.social, { code: paused }));
    const items = [
      { target: dossier.supplementTargets[0]?.target ?? '', problem: 'missing', note: '' },
    ] as const;
    accepted(
      await requestSupplement(deps, people.social, {
        code: paused,
        version: dossier.version,
        reason: 'Thiếu',
        items,
      }),
    );
    const before = await pages.portal.find(moved);
    const still = await pages.portal.find(untouched);

    // It waits, and nobody is written to.
    const id = proposalAt(await save('20/11/2026'));
    expect((await year2026()).waiting).toEqual([
      { id, title: expect.stringContaining('20/11/2026') as string },
    ]);
    const { moves = [], seen = '' } = (await opened(id)).effect ?? {};
    expect(moves.map(({ code }) => code)).toContain(moved);
    expect(moves.map(({ code }) => code)).not.toContain(paused);
    // Whoever proposed sees the same and does not approve it; what is no longer true is not taken for a yes.
    expect((await opened(id, 'quantri')).actions.map(({ event }) => event)).toEqual(['withdraw']);
    expect((await approve(id, seen, 'quantri')).status).toBe(403);
    expect(await approve(id, 'moves=another')).toMatchObject({ status: 409 });
    expect((await pages.portal.find(moved)).dueAt).toEqual(before.dueAt);
    expect(await database.db.$client`select 1 from outbox where kind = 'due-date-changed'`).toHaveLength(0);

    expect((await approve(id, seen)).status).toBe(303);
    const after = await pages.portal.find(moved);
    expect(after.dueAt?.getTime()).toBeGreaterThan(before.dueAt?.getTime() ?? 0);
    expect(after.version).toBe(before.version + 1);
    expect((await pages.portal.find(paused)).dueAt).toBeNull();
    expect((await pages.portal.find(untouched)).version).toBe(still.version);

    const events = await listEvents(database.db.$client, after.id);
    const last = events.at(-1);
    if (last === undefined) throw new Error('no event');
    expect(last).toMatchObject({
      event: 'calendar-changed',
      fromState: 'received',
      toState: 'received',
      actorName: people.head.name,
    });
    expect(Buffer.from(last.hash)).toEqual(
      Buffer.from(chainLink(testSecrets.chains, dossierLink(last), last.previousHash).hash),
    );
    const [mail] = await database.db.$client<{ body: string }[]>`
      select body from outbox where kind = 'due-date-changed' and body like ${`%${moved}%`}`;
    expect(mail?.body).toContain('Hẹn trả kết quả');
    const { waiting, changes } = await year2026();
    expect(waiting).toEqual([]);
    expect(changes[0]).toMatchObject({
      moved: moves.length,
      lines: ['20/11/2026: nghỉ (Nghỉ bão); căn cứ: Công điện của tỉnh'],
      proposedByName: people.administrator.name,
      approvedByName: people.head.name,
    });

    const back = proposalAt(await send({ intent: 'remove', date: '2026-11-20' }));
    const { effect } = await opened(back);
    expect(effect?.moves?.find(({ code }) => code === moved)?.dueAfter).toEqual(before.dueAt);
    expect((await approve(back, effect?.seen ?? '')).status).toBe(303);
    expect((await pages.portal.find(moved)).dueAt).toEqual(before.dueAt);
  });

  test('a day that cannot be is refused beside its field, with everything typed kept', async () => {
    const impossible = await save('31/02/2026');
    expect(impossible.status).toBe(422);
    expect(impossible.data).toMatchObject({ entries: { label: 'Nghỉ bão' }, problems: [{ path: 'date' }] });
    expect((await save('18/11/2026', { kind: 'worked' })).status).toBe(422);
  });

  test('a day that is past or has begun needs the number of a document, beside its field', async () => {
    for (const date of ['17/11/2026', '05/03/2026']) {
      expect((await save(date, { legalBasis: 'theo chỉ đạo ngày 05/3/2026' })).data).toMatchObject({
        problems: [{ path: 'legalBasis', message: expect.stringContaining('số, ký hiệu') as string }],
      });
      expect((await send({ intent: 'remove', date: '2026-09-02' })).status).toBe(422);
    }
    const id = proposalAt(await save('05/03/2026', { legalBasis: 'Công điện 15/CĐ-UBND' }));
    expect((await opened(id)).details).toEqual(['05/03/2026: nghỉ (Nghỉ bão); căn cứ: Công điện 15/CĐ-UBND']);
  });

  test('a day that a colleague changed since is not written over, and proposed twice it waits once', async () => {
    const { seen } = await year2026();
    const id = proposalAt(await save('25/12/2026'));
    expect(proposalAt(await save('25/12/2026'))).toBe(id);
    expect((await approve(id, (await opened(id)).effect?.seen ?? '')).status).toBe(303);
    const late = await save('25/12/2026', { kind: 'half-day', seen });
    expect(late).toMatchObject({
      status: 409,
      data: {
        entries: { kind: 'half-day' },
        problems: [{ message: expect.stringContaining('sửa ở nơi khác') as string }],
      },
    });
  });

  test('the calendar of a year is one proposal: read from lines, line by line told what is wrong, and back among them', async () => {
    const { lines } = await year2026();
    const wrong = await send({
      intent: 'year',
      lines: `${lines}\n30/02/2026; Nghỉ; Tết; căn cứ\n24/12/2026; Lễ; x; y`,
    });
    expect(wrong.data).toMatchObject({
      problems: [
        { path: 'lines', message: expect.stringMatching(/Dòng \d+: ghi ngày.*Dòng \d+: ghi loại/) as string },
      ],
    });
    expect((await send({ intent: 'year', lines })).status).toBe(409);
    const id = proposalAt(
      await send({
        intent: 'year',
        lines: `${lines}\n28/12/2026 - 30/12/2026; Nghỉ; Nghỉ thử; Thông báo 12/TB-UBND`,
      }),
    );
    expect(await opened(id)).toMatchObject({
      title: 'đổi 3 ngày trong lịch làm việc năm 2026',
      details: [28, 29, 30].map((day) => `${day}/12/2026: nghỉ (Nghỉ thử); căn cứ: Thông báo 12/TB-UBND`),
    });
    expect((await approve(id, (await opened(id)).effect?.seen ?? '')).status).toBe(303);
    const read = await year2026();
    expect(read.lines).toContain('28/12/2026 - 30/12/2026; Nghỉ; Nghỉ thử; Thông báo 12/TB-UBND');
    expect(read.days.filter(({ label }) => label === 'Nghỉ thử')).toHaveLength(3);
  });

  test('a day that is not there cannot be removed', async () => {
    expect((await send({ intent: 'remove', date: '2026-11-18' })).status).toBe(409);
  });

  test('whoever is no administrator changes no day', async () => {
    const typed = { intent: 'save', date: '19/11/2026', kind: 'off', label: 'x', legalBasis: 'x' };
    for (const by of ['hotich', 'truongban']) expect((await send(typed, by)).status).toBe(403);
  });
});

describe('roles and accounts', () => {
  /** As its page sends it: with the word for what it shows. */
  async function member(user: string, ...fields: (readonly [string, string])[]) {
    const at = `/can-bo/quan-tri/nguoi-dung/${user}`;
    const { seen } = (await pages.get(staffMember.loader, 'quantri', at, { user }))
      .data as StaffMemberPageProps;
    return pages.post(staffMember.action, 'quantri', at, [...fields, ['seen', seen.roles]], { user });
  }

  async function rolesOf(user: string) {
    const { staff } = accepted(await listStaff(pages.portal.deps, people.administrator));
    return staff.find((one) => one.id === user)?.roles ?? [];
  }

  test('a delegation gives a role for its period, and opens the queue within it alone', async () => {
    expect((await member('demo-vanhoa', ['intent', 'assign'], ['role', 'officer'])).status).toBe(422);
    const given = await member(
      'demo-vanhoa',
      ['intent', 'assign'],
      ['role', 'officer'],
      ['sectors', 'ho-tich'],
      ['from', '16/11/2026'],
      ['until', '18/11/2026'],
    );
    expect(given.status).toBe(303);
    // Alone the administrator gives nobody what acts on dossiers.
    expect((await pages.get(queue.loader, 'vanhoa', '/can-bo/ho-so')).status).toBe(403);
    const [waiting] = await database.db.$client<{ id: string; lock: number }[]>`
      select id::text, lock from proposals where about = 'role:demo-vanhoa:officer' and state = 'open'`;
    const decision = { id: waiting?.id ?? '', event: 'approve', lock: waiting?.lock ?? 0 };
    accepted(await actOnProposal(pages.portal.deps, proposalKinds, people.head, decision));
    expect(await rolesOf('demo-vanhoa')).toContainEqual(
      expect.objectContaining({ role: 'officer', sectors: ['ho-tich'], holds: true }),
    );
    // With another role he is signed out everywhere.
    expect((await pages.get(queue.loader, 'vanhoa', '/can-bo/ho-so')).status).toBe(303);
    pages.signInAnew('vanhoa');
    expect((await pages.get(queue.loader, 'vanhoa', '/can-bo/ho-so')).status).toBe(200);
    const start = pages.portal.clock.now();
    pages.portal.clock.set(new Date('2026-11-19T00:00:00+07:00'));
    expect((await pages.get(queue.loader, 'vanhoa', '/can-bo/ho-so')).status).toBe(403);
    pages.portal.clock.set(start);
    expect((await member('demo-vanhoa', ['intent', 'withdraw'], ['role', 'officer'])).status).toBe(303);
    expect((await rolesOf('demo-vanhoa')).map((held) => held.role)).toEqual(['contributor']);
  });

  test('a period that ends before it begins is refused', async () => {
    const reply = await member(
      'demo-vanhoa',
      ['intent', 'assign'],
      ['role', 'accountant'],
      ['from', '18/11/2026'],
      ['until', '16/11/2026'],
    );
    expect(reply.data).toMatchObject({ problems: [{ path: 'until' }] });
  });

  test('the last administrator keeps his role and his account', async () => {
    expect((await member('demo-quantri', ['intent', 'withdraw'], ['role', 'administrator'])).status).toBe(
      409,
    );
    expect((await member('demo-quantri', ['intent', 'close'])).status).toBe(409);
    expect((await rolesOf('demo-quantri')).map((held) => held.role)).toEqual(['administrator']);
  });

  test('a closed account is out at once', async () => {
    expect((await pages.get(queue.loader, 'xahoi', '/can-bo/ho-so')).status).toBe(200);
    expect((await member('demo-xahoi', ['intent', 'close'])).status).toBe(303);
    expect((await pages.get(queue.loader, 'xahoi', '/can-bo/ho-so')).location).toContain('/can-bo/dang-nhap');
    expect((await member('demo-xahoi', ['intent', 'reopen'])).status).toBe(303);
  });

  test('whoever decides and is unknown is told so on his pages; his number waits for a second person', async () => {
    const sql = database.owner.$client;
    const [profile] = await sql`delete from resident_profiles where user_id = 'demo-phoban' returning *`;
    const deskOf = async (account: string) =>
      ((await pages.get(queue.loader, account, '/can-bo/ho-so')).data as { desk: Desk }).desk;
    expect(await deskOf('phoban')).toMatchObject({ isUnknown: true });
    expect(await deskOf('truongban')).toMatchObject({ isUnknown: false });
    const entered = await member('demo-phoban', ['intent', 'person'], ['identityNumber', '074073007107']);
    expect(entered.status).toBe(303);
    const shown = await pages.get(staffMember.loader, 'quantri', '/can-bo/quan-tri/nguoi-dung/demo-phoban', {
      user: 'demo-phoban',
    });
    expect(shown.data).toMatchObject({ member: { identified: false }, waiting: [{ kind: 'person' }] });
    await sql`delete from proposals where kind = 'person'`;
    await sql`insert into resident_profiles ${sql(profile ?? {})}`;
  });

  test('a resident has no page among the staff', async () => {
    const reply = await pages.get(staffMember.loader, 'quantri', '/can-bo/quan-tri/nguoi-dung/x', {
      user: 'demo-nguyen-van-an',
    });
    expect(reply.status).toBe(404);
  });
});

test('what lets somebody into his account is in no list, waiting or sent', async () => {
  const sql = database.db.$client;
  const link = (token: string) => `https://phuan.vn/dat-lai-mat-khau?token=${token}`;
  await sql`insert into outbox (dedupe_key, kind, recipient, subject, body, secret, sent_at) values
    ('mật 1', 'reset-password', 'truongban@demo.phuan', 'Đặt lại', ${`Mở ${link('bi-mat')} nhé`}, null, now()),
    ('mật 2', 'staff-invited', 'a@b.vn', 'Mời', 'https://phuan.vn/can-bo/dat-mat-khau/bi-mat', null, null),
    ('mật 3', 'contact-code', 'a@b.vn', 'Mã xác nhận', 'Mã 482913.', '482913', null),
    ('mật 4', 'confirm-email', 'a@b.vn', 'Xác nhận', 'https://phuan.vn/dang-ky/xac-nhan?token=bi-mat&tiep=%2Fho-so', null, now())`;
  const { rows: items } = accepted(await listOutbox(pages.portal.deps, people.administrator));
  const text = JSON.stringify(items);
  expect(text).not.toMatch(/bi-mat|482913/);
  expect(text).toContain('https://phuan.vn/dat-lai-mat-khau?token=[…] nhé');
  expect(text).toContain('https://phuan.vn/dang-ky/xac-nhan?token=[…]&tiep=%2Fho-so');
});

test('a mail that was given up is sent again when an administrator says so; one that was sent is not', async () => {
  const sql = database.db.$client;
  const [failed] = await sql<{ id: string }[]>`
    insert into outbox (dedupe_key, kind, recipient, subject, body, attempts, failed_at, last_error)
    values ('thử 1', 'thử', 'a@b.vn', 'Thư thử', 'Nội dung', 8, now(), 'hộp thư đầy') returning id::text`;
  const [sent] = await sql<{ id: string }[]>`
    insert into outbox (dedupe_key, kind, recipient, subject, body, sent_at)
    values ('thử 2', 'thử', 'a@b.vn', 'Thư thử', 'Nội dung', now()) returning id::text`;
  const path = '/can-bo/quan-tri/thu-di';
  expect((await pages.post(outbox.action, 'motcua', path, [['id', failed?.id ?? '']])).status).toBe(403);
  expect((await pages.post(outbox.action, 'quantri', path, [['id', failed?.id ?? '']])).status).toBe(303);
  expect((await pages.post(outbox.action, 'quantri', path, [['id', sent?.id ?? '']])).status).toBe(409);
  const [row] = await sql<{ failed: string | null; attempts: number }[]>`
    select failed_at as failed, attempts from outbox where id = ${failed?.id ?? ''}`;
  expect(row).toEqual({ failed: null, attempts: 0 });
});
