// Who answers for which procedure (Đ20): assigned by the chairman, away and replaced, told to readers, given new dossiers.
import { randomUUID } from 'node:crypto';

import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { readResponsible } from '#app/domain/assignments/responsible.server.ts';
import { remindOfDueDossiers } from '#app/domain/dossiers/limits/remind-of-due.server.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { recordAbsence } from '#app/domain/assignments/absences.server.ts';
import * as absences from '#app/routes/officer/absences.tsx';
import * as assignment from '#app/routes/officer/assignment.tsx';
import * as assignments from '#app/routes/officer/assignments.tsx';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import type { AbsencesPageProps } from '#app/ui/pages/officer/assignments/absences-page.tsx';
import type { AssignmentPageProps } from '#app/ui/pages/officer/assignments/assignment-page.tsx';
import type { AssignmentsPageProps } from '#app/ui/pages/officer/assignments/assignments-page.tsx';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, receiveDossier, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';
import { writeLimits } from '../support/dossier-rows.ts';

const database = useDatabase();
let pages: StaffPages;
const birth = { code: '1.001193', sector: 'ho-tich' };
/** Tuesday the 17th in the tests' portal. */
let start: Date;

beforeAll(async () => {
  pages = staffPages(database.db);
  start = pages.portal.clock.now();
  // A second officer of civil status, who can stand in.
  await database.owner.$client`
    update staff_roles set sectors = sectors || '["ho-tich"]' where user_id = ${people.land.userId} and role = 'officer'`;
});

afterEach(() => pages.portal.clock.set(start));

type Fields = readonly (readonly [string, string])[];
const base = '/can-bo/phan-cong';
const typed = (changes: Readonly<Record<string, string>> = {}): Fields =>
  Object.entries({
    codes: birth.code,
    userId: people.civil.userId,
    part: 'main',
    from: '17/11/2026',
    until: '',
    named: 'yes',
    telephone: '0274 3558 002',
    basis: 'Quyết định 12/QĐ-UBND',
    ...changes,
  }).filter(([name, value]) => name !== 'named' || value !== '');

/** The word for what the list shows. */
const shown = async (query = '') => (await listed(query)).lines.map(({ seen }) => seen).join(' ');
const assign = async (
  changes: Readonly<Record<string, string>> = {},
  account = 'truongban',
  query = '',
  seen?: string,
) =>
  pages.post(assignments.action, account, `${base}${query}`, [
    ...typed(changes),
    ['seen', seen ?? (await shown(query))],
  ]);
const problemsOf = (reply: { data: unknown }) =>
  (reply.data as { problems: readonly { path: string; message: string }[] }).problems;
const listed = async (query = '', account = 'bientap') =>
  ((await pages.get(assignments.loader, account, `${base}${query}`)).data as AssignmentsPageProps).list;
const assignmentPage = async (code = birth.code) =>
  (await pages.get(assignment.loader, 'bientap', `${base}/${code}`, { code })).data as AssignmentPageProps;
const readers = (procedure = birth) => readResponsible(pages.portal.deps, procedure);
const mailsTo = (kind: string) => database.owner.$client<
  { recipient: string; subject: string; body: string }[]
>`
  select recipient, subject, body from outbox where kind = ${kind} order by id`;

describe('Đ20 the chairman assigns', () => {
  test('a procedure nobody answers for is shown first, and is counted on his page', async () => {
    const { lines, all, gaps } = await listed();
    expect([all, gaps]).toEqual([lines.length, lines.length]);
    const { waiting } = (await pages.get(landing.loader, 'truongban', '/can-bo')).data as {
      waiting: readonly Waiting[];
    };
    expect(waiting.find(({ label }) => label === 'thủ tục chưa có người phụ trách')).toMatchObject({
      count: gaps,
      href: `${base}?con-thieu=1`,
    });
    expect(await readers()).toBeUndefined();
  });

  test('nobody else does, and everybody of the staff may look', async () => {
    for (const account of ['phoban', 'quantri', 'hotich', 'motcua'])
      expect([account, (await assign({}, account)).status]).toEqual([account, 403]);
    expect((await listed()).mayAssign).toBe(false);
    expect((await pages.get(assignments.loader, 'nguyen.van.an', base)).status).toBe(403);
  });

  test('everything that is wrong is said at once, and what was typed stays', async () => {
    const reply = await assign({
      codes: birth.code,
      userId: people.social.userId,
      from: '16/11/2026',
      until: '31/02/2026',
      telephone: 'gọi tôi',
    });
    expect(reply.status).toBe(422);
    expect(problemsOf(reply).map(({ path }) => path)).toEqual(['from', 'until', 'telephone', 'userId']);
    const next = await assign({
      userId: people.social.userId,
      from: '16/11/2026',
      until: '10/11/2026',
      telephone: 'gọi tôi',
    });
    expect(problemsOf(next).map(({ path }) => path)).toEqual(['from', 'until', 'telephone', 'userId']);
    expect(problemsOf(next).at(-1)?.message).toContain('không được giao lĩnh vực Hộ tịch');
    expect((next.data as { entries: { telephone: string } }).entries.telephone).toBe('gọi tôi');
    expect(
      problemsOf(await pages.post(assignments.action, 'truongban', base, typed().slice(1))),
    ).toMatchObject([{ path: 'codes', message: 'Chọn ít nhất một thủ tục.' }]);
  });

  test('who is assigned is told by mail, to readers with unit and telephone, and is first in the history', async () => {
    expect((await assign()).location).toBe(base);
    expect(await readers()).toEqual({
      name: 'Phạm Văn Dũng',
      position: 'Công chức Tư pháp - Hộ tịch',
      units: ['Tư pháp - Hộ tịch'],
      telephone: '0274 3558 002',
      standsIn: false,
    });
    const [mail] = await mailsTo('assigned');
    expect([mail?.recipient, mail?.body]).toEqual([
      'hotich@demo.phuan',
      expect.stringContaining('Quyết định 12/QĐ-UBND'),
    ]);
    const { lines } = await listed();
    expect(lines.at(-1)).toMatchObject({ code: birth.code, responsible: { name: 'Phạm Văn Dũng' } });
    const [event] = await database.owner.$client<{ event: string; detail: object }[]>`
      select event, detail from audit_events where subject = 'assignments' order by sequence desc limit 1`;
    expect(event).toMatchObject({
      event: 'procedures-assigned',
      detail: { procedures: [birth.code], to: people.civil.userId, part: 'main' },
    });
  });

  test('another main officer takes over from his first day; what was stays in the history, and no day has two', async () => {
    expect((await assign({ userId: people.land.userId, from: '24/11/2026', named: '' })).location).toBe(base);
    const { entries } = await assignmentPage();
    expect(entries.map(({ name, from, until, state }) => [name, from, until, state])).toEqual([
      ['Võ Minh Đức', '2026-11-24', undefined, 'coming'],
      ['Phạm Văn Dũng', '2026-11-17', '2026-11-23', 'holds'],
    ]);
    pages.portal.clock.set(new Date('2026-11-24T00:00:00+07:00'));
    // Post alone, as the chairman chose.
    expect(await readers()).toMatchObject({ position: 'Công chức Địa chính - Xây dựng' });
    expect((await readers())?.name).toBeUndefined();
  });

  test('a time in the midst of another is an absence, and he is told so', async () => {
    const reply = await assign({ from: '25/11/2026', until: '26/11/2026' });
    expect(problemsOf(reply)[0]?.message).toContain('hãy ghi ngày vắng');
  });

  test('of several procedures none changes when one of them cannot', async () => {
    const others = (await listed()).lines.filter(
      ({ code, sector }) => sector === birth.sector && code !== birth.code,
    );
    const [first = '', second = ''] = others.map(({ code }) => code);
    await assign({ codes: first, until: '20/11/2026' });
    await assign({ codes: second });
    const both = typed({
      codes: second,
      userId: people.land.userId,
      from: '19/11/2026',
      until: '26/11/2026',
    });
    const reply = await pages.post(assignments.action, 'truongban', base, [
      ['codes', first],
      ...both,
      ['seen', await shown()],
    ]);
    expect([reply.status, problemsOf(reply)[0]?.message]).toEqual([
      422,
      expect.stringContaining('không thời hạn'),
    ]);
    expect((await assignmentPage(first)).entries.map(({ until }) => until)).toEqual(['2026-11-20']);
  });

  test('one that has not begun is called off, one that holds gets a last day, neither before today', async () => {
    const end = async (entry: string, until: string) =>
      pages.post(
        assignment.action,
        'truongban',
        `${base}/${birth.code}`,
        [
          ['intent', 'end'],
          ['entry', entry],
          ['until', until],
          ['seen', (await assignmentPage()).line.seen],
        ],
        { code: birth.code },
      );
    const [coming, holding] = (await assignmentPage()).entries;
    expect((await end(coming?.entryId ?? '', '')).status).toBe(303);
    expect((await end(holding?.entryId ?? '', '16/11/2026')).status).toBe(422);
    expect((await end(holding?.entryId ?? '', '18/11/2026')).status).toBe(303);
    expect((await assignmentPage()).entries.map(({ state, until }) => [state, until])).toEqual([
      ['called-off', undefined],
      ['holds', '2026-11-18'],
    ]);
    pages.portal.clock.set(new Date('2026-11-19T08:00:00+07:00'));
    expect((await assignmentPage()).line.gap).toBe('nobody');
    expect((await end(holding?.entryId ?? '', '20/11/2026')).status).toBe(409);
  });

  test('what another assigned since the page was drawn is not written over, and pressed twice it is done once', async () => {
    const [{ code } = birth] = (await listed('?linh-vuc=nguoi-co-cong')).lines;
    const seen = await shown();
    const first = { codes: code, userId: people.social.userId, until: '20/11/2026' };
    await database.owner.$client`
      update staff_roles set sectors = sectors || '["nguoi-co-cong"]' where user_id in (${people.social.userId}, ${people.land.userId})
        and role = 'officer'`;
    for (const _press of [1, 2]) expect((await assign(first, 'truongban', '', seen)).status).toBe(303);
    const late = await assign({ ...first, userId: people.land.userId }, 'truongban', '', seen);
    expect([late.status, problemsOf(late)[0]?.message]).toEqual([
      409,
      expect.stringContaining('sửa ở nơi khác'),
    ]);
    expect((await assignmentPage(code)).entries).toHaveLength(1);
  });

  test('all of a list at once, as it is filtered', async () => {
    const query = '?linh-vuc=ho-tich';
    const reply = await assign({ codes: '', all: 'yes' }, 'truongban', query);
    expect(reply.location).toBe(`${base}${query}`);
    const { lines } = await listed(query);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ gap }) => gap !== undefined)).toEqual([]);
    expect(new Set(lines.map(({ responsible }) => responsible?.name))).toEqual(new Set(['Phạm Văn Dũng']));
    const found = await listed(`?can-bo=${people.civil.userId}`);
    expect(found.lines).toHaveLength(lines.length);
  });
});

describe('Đ20 while he is away', () => {
  const absence = (changes: Readonly<Record<string, string>> = {}) =>
    pages.post(
      absences.action,
      'truongban',
      `${base}/vang-mat`,
      Object.entries({
        intent: 'record',
        userId: people.civil.userId,
        deputyId: people.land.userId,
        from: '18/11/2026',
        until: '19/11/2026',
        reason: 'Nghỉ phép',
        ...changes,
      }),
    );

  test('what is wrong is said at once', async () => {
    expect(
      problemsOf(await absence({ userId: '', deputyId: '', from: '', until: '' })).map(({ path }) => path),
    ).toEqual(['userId', 'deputyId', 'from', 'until']);
    expect(problemsOf(await absence({ deputyId: people.civil.userId }))[0]?.message).toBe(
      'Người thay phải là người khác.',
    );
    expect(
      (await pages.post(absences.action, 'hotich', `${base}/vang-mat`, [['intent', 'record']])).status,
    ).toBe(403);
  });

  test('his deputy gets the new dossiers, is told so, and readers see him; then all is as before', async () => {
    expect((await absence()).status).toBe(303);
    expect(problemsOf(await absence())[0]?.path).toBe('from');
    expect((await mailsTo('stands-in')).map(({ recipient }) => recipient)).toEqual(['diachinh@demo.phuan']);
    const { deps } = pages.portal;
    const received = async (at: string) => {
      pages.portal.clock.set(new Date(at));
      const code = await filedDossier(pages.portal, slugs.birth);
      accepted(
        await receiveDossier(deps, people.desk, { code, version: (await pages.portal.find(code)).version }),
      );
      return pages.portal.find(code);
    };
    expect((await received('2026-11-17T09:00:00+07:00')).holderId).toBe(people.civil.userId);
    const away = await received('2026-11-18T09:00:00+07:00');
    expect(away.holderId).toBe(people.land.userId);
    expect(await readers()).toMatchObject({ name: 'Võ Minh Đức', standsIn: true });
    expect((await received('2026-11-20T09:00:00+07:00')).holderId).toBe(people.civil.userId);
    const mail = (await mailsTo('dossier-assigned')).find(({ body }) => body.includes(away.code));
    expect([mail?.recipient, mail?.body]).toEqual([
      'diachinh@demo.phuan',
      expect.stringContaining('thay Phạm Văn Dũng đang vắng'),
    ]);
    const seen = (
      await pages.get(dossier.loader, 'hotich', `/can-bo/ho-so/${away.code}`, { code: away.code })
    ).data as { dossier: StaffDossier };
    expect(seen.dossier.timeline.find(({ event }) => event === 'receive')?.detail).toMatchObject({
      assignedTo: 'Võ Minh Đức',
    });
  });

  test('who may not act any more is a gap that is shown, and the dossier lies with its sector', async () => {
    const sql = database.owner.$client;
    await sql`update users set disabled_at = now() where id = ${people.civil.userId}`;
    const { lines } = await listed('?con-thieu=1&q=khai+sinh');
    expect(lines.find(({ code }) => code === birth.code)).toMatchObject({ gap: 'unable' });
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    accepted(await receiveDossier(pages.portal.deps, people.desk, { code, version }));
    expect((await pages.portal.find(code)).holderId).toBeNull();
    await sql`update users set disabled_at = null where id = ${people.civil.userId}`;
  });

  test('a dossier of his own is not given to him', async () => {
    const own = { ...people.an, userId: people.civil.userId };
    const code = await filedDossier(pages.portal, slugs.birth);
    await database.owner.$client`update dossiers set owner_id = ${own.userId} where code = ${code}`;
    const { version } = await pages.portal.find(code);
    accepted(await receiveDossier(pages.portal.deps, people.desk, { code, version }));
    expect((await pages.portal.find(code)).holderId).toBeNull();
  });

  test('an absence ends when he is back', async () => {
    const all = (await pages.get(absences.loader, 'bientap', `${base}/vang-mat`)).data as AbsencesPageProps;
    const fields = [
      ['intent', 'end'],
      ['id', all.absences[0]?.id ?? randomUUID()],
    ] as const;
    pages.portal.clock.set(new Date('2026-11-19T08:00:00+07:00'));
    expect((await pages.post(absences.action, 'truongban', `${base}/vang-mat`, fields)).status).toBe(303);
    expect((await readers())?.standsIn).toBe(false);
    expect((await pages.post(absences.action, 'truongban', `${base}/vang-mat`, fields)).status).toBe(409);
  });

  test('whoever records it is told in which sectors the deputy may not act, the list goes on saying so, and the deputy is told', async () => {
    const outcome = await recordAbsence(pages.portal.deps, people.head, {
      ...{ userId: people.civil.userId, deputyId: people.social.userId, reason: '' },
      ...{ from: '2027-03-01', until: '2027-03-02' },
    });
    expect(accepted(outcome).message).toContain('chưa được giao lĩnh vực Hộ tịch');
    const { absences: lines } = (await pages.get(absences.loader, 'bientap', `${base}/vang-mat`))
      .data as AbsencesPageProps;
    expect(lines.find(({ from }) => from === '2027-03-01')?.uncovered).toContain('ho-tich');
    const mail = (await mailsTo('stands-in')).find(({ recipient }) => recipient === 'xahoi@demo.phuan');
    expect(mail?.body).toContain('Ông/bà chưa được giao lĩnh vực Hộ tịch');
  });
});

describe('Đ20 reminders of due dates', () => {
  const remind = async (at: string) => {
    pages.portal.clock.set(new Date(at));
    return remindOfDueDossiers(pages.portal.deps);
  };
  const about = async (kind: string, code: string) =>
    (await mailsTo(kind)).filter(({ body }) => body.includes(code));

  test('go once, by the portal’s calendar, before the due date to whoever has it, and when it is late to the chairman too', async () => {
    const sql = database.owner.$client;
    await sql`delete from dossier_reminders`;
    await sql`update dossiers set state = 'stopped', limit_due_at = null where state in ('received', 'submitted')`;
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    accepted(await receiveDossier(pages.portal.deps, people.desk, { code, version }));
    expect((await pages.portal.find(code)).holderId).toBe(people.civil.userId);
    // The 24th is a holiday: three working days before Thursday the 26th is Friday the 20th.
    await sql`update dossiers set due_at = '2026-11-26T17:00:00+07:00' where code = ${code}`;
    await writeLimits(sql, [code]);
    expect(await remind('2026-11-19T07:00:00+07:00')).toBe(0);
    expect(await remind('2026-11-20T07:00:00+07:00')).toBe(1);
    expect((await about('dossiers-due', code)).map(({ recipient, subject }) => [recipient, subject])).toEqual(
      [['hotich@demo.phuan', expect.stringContaining('1 hồ sơ sắp đến hạn')]],
    );
    expect((await about('dossiers-due', code))[0]?.body).toContain('còn 3 ngày làm việc');
    expect((await about('dossiers-due', code))[0]?.body).not.toContain('Nguyễn');
    expect(await remind('2026-11-20T08:00:00+07:00')).toBe(0);
    expect(await remind('2026-11-23T07:00:00+07:00')).toBe(0);
    // On a holiday nobody is told; on the first working day after it is late, both are.
    expect(await remind('2026-11-28T07:00:00+07:00')).toBe(0);
    // Two processes find it at once.
    const found = await Promise.all([1, 2].map(() => remind('2026-11-27T07:00:00+07:00')));
    expect(found.toSorted()).toEqual([0, 1]);
    expect((await about('dossiers-late', code)).map(({ recipient }) => recipient)).toEqual([
      'truongban@demo.phuan',
    ]);
    expect((await about('dossiers-late', code))[0]?.body).toContain('Phạm Văn Dũng');
    expect(await about('dossiers-due', code)).toHaveLength(2);
    expect(await remind('2026-11-30T07:00:00+07:00')).toBe(0);
    const [apology, ...more] = await about('result-overdue', code);
    expect([apology?.recipient, more]).toEqual(['nguyen.van.an@demo.phuan', []]);
    expect(apology?.body).toMatch(
      /thứ Năm, 26\/11\/2026, 17:00, đến nay chưa có kết quả.*thành thật xin lỗi/,
    );
  });

  test('another due date is another reminder; while he is away his deputy is told as well', async () => {
    const sql = database.owner.$client;
    const [row] = await sql<{ code: string }[]>`select code from dossiers where state = 'received' limit 1`;
    const code = row?.code ?? '';
    await sql`update dossiers set due_at = '2026-12-04T17:00:00+07:00' where code = ${code}`;
    await writeLimits(sql, [code]);
    await sql`insert into staff_absences (id, user_id, deputy_id, valid_from, valid_until, reason, recorded_by, recorded_at)
      values (${randomUUID()}, ${people.civil.userId}, ${people.land.userId}, '2026-12-01', '2026-12-05', '', ${people.head.userId}, now())`;
    expect(await remind('2026-12-02T07:00:00+07:00')).toBe(1);
    expect(
      (await about('dossiers-due', code))
        .slice(2)
        .map(({ recipient }) => recipient)
        .sort(),
    ).toEqual(['diachinh@demo.phuan', 'hotich@demo.phuan']);
  });

  test('a filing that nobody answered in time is apologised for, and what a signed apology told is not told again', async () => {
    const sql = database.owner.$client;
    await sql`update dossiers set state = 'stopped', limit_due_at = null where state in ('received', 'submitted')`;
    pages.portal.clock.set(new Date('2026-11-16T08:00:00+07:00'));
    const unanswered = await filedDossier(pages.portal, slugs.birth);
    const apologised = await filedDossier(pages.portal, slugs.birth);
    const { id, version } = await pages.portal.find(apologised);
    accepted(await receiveDossier(pages.portal.deps, people.desk, { code: apologised, version }));
    await sql`
      insert into postponements (id, dossier_id, until, reason, proposed_by, proposed_at, outcome, decided_by, decided_at)
      values (${randomUUID()}, ${id}, '2026-12-11', 'Chờ xác minh', ${people.civil.userId}, now(), 'apologised', ${people.head.userId}, now())`;
    expect(await remind('2026-12-03T07:00:00+07:00')).toBe(2);
    expect(await about('answer-overdue', unanswered)).toHaveLength(1);
    expect(await about('result-overdue', apologised)).toEqual([]);
    // Told once in the life of a dossier: not again when another day has passed as well.
    await sql`update dossiers set limit_due_at = '2026-12-03T17:00:00+07:00' where code = ${unanswered}`;
    expect(await remind('2026-12-04T07:00:00+07:00')).toBe(1);
    expect(await about('answer-overdue', unanswered)).toHaveLength(1);
  });
});
