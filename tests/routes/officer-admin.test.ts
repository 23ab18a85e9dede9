// What an administrator changes: the working calendar with the due dates that hang on it, roles, accounts, mails.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import * as calendar from '#app/routes/admin/calendar.tsx';
import * as outbox from '#app/routes/admin/outbox.tsx';
import * as staffMember from '#app/routes/admin/staff-member.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import type { CalendarPreview } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
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
const yearSeen = async () =>
  ((await pages.get(calendar.loader, 'quantri', `${calendarPath}?nam=2026`)).data as { seen: string }).seen;
const save = async (date: string, kind = 'off', moves?: number, seen?: string) =>
  pages.post(calendar.action, 'quantri', calendarPath, [
    ...(moves === undefined ? [] : [['moves', String(moves)] as const]),
    ['intent', 'save'],
    ['date', date],
    ['kind', kind],
    ['seen', seen ?? (await yearSeen())],
    ['label', 'Nghỉ bão'],
    ['legalBasis', 'Công điện 01'],
  ]);

describe('the working calendar', () => {
  test('Đ20 a day off moves the due dates of open dossiers, leaves the others, tells the applicant, and comes back', async () => {
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

    // What moves is shown first, and nobody is written to; a number that is no longer true is not taken for a yes.
    const shown = await save('20/11/2026');
    const { preview } = shown.data as { preview: CalendarPreview };
    expect(preview.moves.map(({ code }) => code)).toContain(moved);
    expect(preview.moves.map(({ code }) => code)).not.toContain(paused);
    const stale = await save('20/11/2026', 'off', preview.moves.length + 1);
    expect(stale.data).toMatchObject({ preview: { moves: preview.moves }, entries: { label: 'Nghỉ bão' } });
    expect((await pages.portal.find(moved)).dueAt).toEqual(before.dueAt);
    expect(await database.db.$client`select 1 from outbox where kind = 'due-date-changed'`).toHaveLength(0);

    expect((await save('20/11/2026', 'off', preview.moves.length)).location).toBe(`${calendarPath}?nam=2026`);

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
      actorName: 'Đỗ Hữu Quang',
    });
    expect(Buffer.from(last.hash)).toEqual(
      Buffer.from(chainLink(testSecrets.chains, dossierLink(last), last.previousHash).hash),
    );
    const [mail] = await database.db.$client<{ body: string }[]>`
      select body from outbox where kind = 'due-date-changed' and body like ${`%${moved}%`}`;
    expect(mail?.body).toContain('Hẹn trả kết quả');

    const remove = async (...more: (readonly [string, string])[]) =>
      pages.post(calendar.action, 'quantri', calendarPath, [
        ['intent', 'remove'],
        ['date', '2026-11-20'],
        ['seen', await yearSeen()],
        ...more,
      ]);
    const back = ((await remove()).data as { preview: CalendarPreview }).preview.moves;
    expect(back.find(({ code }) => code === moved)?.dueAfter).toEqual(before.dueAt);
    expect((await remove(['moves', String(back.length)])).status).toBe(303);
    expect((await pages.portal.find(moved)).dueAt).toEqual(before.dueAt);
  });

  test('a day that cannot be is refused beside its field, with everything typed kept', async () => {
    const impossible = await save('31/02/2026');
    expect(impossible.status).toBe(422);
    expect(impossible.data).toMatchObject({ entries: { label: 'Nghỉ bão' }, problems: [{ path: 'date' }] });
    expect((await save('18/11/2026', 'worked')).status).toBe(422);
  });

  test('a day that a colleague entered since is not written over, and entered twice it is there once', async () => {
    const seen = await yearSeen();
    for (const _press of [1, 2]) expect((await save('25/12/2026', 'off', 0, seen)).status).toBe(303);
    const late = await save('25/12/2026', 'half-day', 0, seen);
    expect(late.data).toMatchObject({
      entries: { kind: 'half-day' },
      problems: [{ message: expect.stringContaining('sửa ở nơi khác') as string }],
    });
  });

  test('a day that is not there cannot be removed', async () => {
    const reply = await pages.post(calendar.action, 'quantri', calendarPath, [
      ['intent', 'remove'],
      ['date', '2026-11-18'],
    ]);
    expect(reply.status).toBe(422);
  });

  test('whoever is no administrator changes no day', async () => {
    const reply = await pages.post(calendar.action, 'hotich', calendarPath, [
      ['intent', 'save'],
      ['date', '19/11/2026'],
      ['kind', 'off'],
      ['label', 'x'],
      ['legalBasis', 'x'],
    ]);
    expect(reply.status).toBe(403);
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
    expect(await rolesOf('demo-vanhoa')).toContainEqual(
      expect.objectContaining({ role: 'officer', sectors: ['ho-tich'], holds: true }),
    );
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
      422,
    );
    expect((await member('demo-quantri', ['intent', 'close'])).status).toBe(422);
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
    await sql`truncate proposals`;
    await sql`insert into resident_profiles ${sql(profile ?? {})}`;
  });

  test('a resident has no page among the staff', async () => {
    const reply = await pages.get(staffMember.loader, 'quantri', '/can-bo/quan-tri/nguoi-dung/x', {
      user: 'demo-nguyen-van-an',
    });
    expect(reply.status).toBe(404);
  });
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
