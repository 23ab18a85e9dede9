// A supplement and the legal clock, under every policy that a law has: the due date, the sentence to the officer who asks,
// the lists and the page say the same.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/dossier-act.ts';
import { answerSupplement } from '#app/domain/dossiers/answer-supplement.server.ts';
import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { listRunningDossierIds } from '#db/queries/dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { civil, desk, an } = people;
const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;

/** A dossier of a procedure whose law counts two working days and says `supplement` of a supplement. */
async function filedUnder(
  portal: TestPortal,
  supplement: ClockPolicy['supplement'],
  verification?: ClockPolicy['verification'],
): Promise<string> {
  const code = await filedDossier(portal, slugs.birth);
  const sql = database.owner.$client;
  const id = randomUUID();
  const change = { unit: 'working-day', value: 2, stages: [], after15: 'none', supplement };
  const withVerification = verification === undefined ? change : { ...change, verification };
  await sql`
    insert into procedure_revisions
    select (jsonb_populate_record(r, jsonb_build_object('id', ${id}::text, 'number', 1000 + (select count(*) from procedure_revisions),
      'body', jsonb_set(r.body, '{timeLimit}', ((r.body -> 'timeLimit') - 'verification') || ${JSON.stringify(withVerification)}::text::jsonb)))).*
    from procedure_revisions r join dossiers d on d.procedure_revision_id = r.id where d.code = ${code}`;
  await sql`update dossiers set procedure_revision_id = ${id} where code = ${code}`;
  return code;
}

async function askedForSupplement(portal: TestPortal, code: string) {
  const received = accepted(
    await receiveDossier(portal.deps, desk, { code, version: (await portal.find(code)).version }),
  );
  portal.clock.set(new Date('2026-11-04T09:00:00+07:00'));
  const { version } = await portal.find(code);
  const act = { event: 'request-supplement', code, version, reason: 'Chưa rõ', items };
  const explained = accepted(await openDossierForStaff(portal.deps, civil, { code })).dossier.actions.find(
    ({ event }) => event === 'request-supplement',
  )?.explain;
  const { message } = accepted(await actOnDossier(portal.deps, civil, act));
  return { dueAt: received.dueAt, explained, message };
}

async function answered(portal: TestPortal, code: string): Promise<Date | null> {
  portal.clock.set(new Date('2026-11-10T09:00:00+07:00'));
  accepted(
    await answerSupplement(portal.deps, an, {
      code,
      requestId: randomUUID(),
      wire: { requesterName: 'NGUYỄN VĂN AN' },
    }),
  );
  return (await portal.find(code)).dueAt;
}

const seenLate = async (portal: TestPortal, code: string) => {
  const { dossier } = accepted(await openDossierForStaff(portal.deps, civil, { code }));
  const { items: rows } = accepted(await listQueue(portal.deps, civil, { text: code }));
  const { total } = accepted(await listQueue(portal.deps, civil, { text: code, due: 'late' }));
  const running = (await listRunningDossierIds(database.db.$client)).includes((await portal.find(code)).id);
  return { page: dossier.lateness?.kind, row: rows[0]?.lateness?.kind, listed: total === 1, running };
};

describe('a supplement that is asked for after reception', () => {
  // Received on Tuesday 3 November 2026, so due on Thursday 5; asked on Wednesday, answered on Tuesday 10.
  test('NĐ 61/2018 Đ19.4: begins the limit anew, where the law says so', async () => {
    const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
    const code = await filedUnder(portal, 'reset');
    const { explained, message } = await askedForSupplement(portal, code);
    expect(explained).toMatch(/^Thời hạn dừng lại, và tính lại từ đầu/);
    expect(message).toContain('tính lại từ đầu');
    expect((await portal.find(code)).dueAt).toBeNull();
    portal.clock.set(new Date('2026-11-06T09:00:00+07:00'));
    expect(await seenLate(portal, code)).toEqual({
      page: undefined,
      row: undefined,
      listed: false,
      running: false,
    });
    expect(await answered(portal, code)).toEqual(new Date('2026-11-12T17:00:00+07:00'));
  });

  test('NĐ 162/2017 Đ23.2: lets the limit stand still, where the law says so', async () => {
    const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
    const code = await filedUnder(portal, 'pause');
    const { explained, message } = await askedForSupplement(portal, code);
    expect(explained).toMatch(/^Thời hạn dừng lại, và tính tiếp/);
    expect(message).toContain('tính tiếp');
    expect((await portal.find(code)).dueAt).toBeNull();
    expect(await answered(portal, code)).toEqual(new Date('2026-11-11T17:00:00+07:00'));
  });

  test('lets the limit run on where no law stops it: the dossier can be late while the answer is awaited', async () => {
    const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
    const code = await filedUnder(portal, 'none');
    const { dueAt, explained, message } = await askedForSupplement(portal, code);
    expect(explained).toMatch(/^Thời hạn vẫn tiếp tục chạy/);
    expect(message).toContain('vẫn tiếp tục chạy');
    expect((await portal.find(code)).dueAt).toEqual(dueAt);
    portal.clock.set(new Date('2026-11-06T09:00:00+07:00'));
    expect(await seenLate(portal, code)).toEqual({ page: 'late', row: 'late', listed: true, running: true });
    expect(await answered(portal, code)).toEqual(dueAt);
  });
});

describe('a verification after reception', () => {
  const given = {
    value: 3,
    unit: 'working-day',
    counts: 'besides',
    wording: 'Thêm không quá 3 ngày.',
  } as const;
  const due = async (portal: TestPortal, code: string) =>
    formatMoment((await portal.find(code)).dueAt ?? new Date(0));

  /** Received on Tuesday 3 November 2026, due on Thursday 5; `at`: when it is verified. */
  async function verified(law: ClockPolicy['verification'], at: string) {
    const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
    const { deps, clock } = portal;
    const code = await filedUnder(portal, 'reset', law);
    const { version } = await portal.find(code);
    accepted(await receiveDossier(deps, desk, { code, version }));
    const act = async (event: string, more: Partial<DossierAct> = {}) =>
      actOnDossier(deps, civil, { code, event, version: (await portal.find(code)).version, ...more });
    const verify = async () => {
      const { dossier } = accepted(await openDossierForStaff(deps, civil, { code }));
      const explained = dossier.actions.find(({ event }) => event === 'begin-verification')?.explain;
      const wire = { place: 'Xã Hòa Lợi', until: { day: '20', month: '11', year: '2026' } };
      accepted(await act('begin-verification', { reason: 'Cần hỏi nơi đăng ký trước.', wire }));
      return explained;
    };
    const end = async () =>
      accepted(await act('end-verification', { reason: 'Đã trả lời.', wire: { outcome: 'confirmed' } }));
    accepted(await act('start-processing'));
    clock.set(new Date(at));
    return { portal, code, explained: await verify(), verify, end };
  }

  test('makes the limit as much longer as the law says, once; page, mail and explanation name the new day', async () => {
    const { portal, code, explained, verify, end } = await verified(given, '2026-11-05T16:00:00+07:00');
    const day = 'thứ Ba, 10/11/2026, 17:00';
    expect(explained).toContain(`Thêm không quá 3 ngày. Xác minh bây giờ thì hạn trả kết quả là ${day}.`);
    expect(await due(portal, code)).toBe(day);
    const { id } = await portal.find(code);
    const [letter] = await database.owner.$client<{ body: string }[]>`
      select body from outbox where kind = 'verification-begun' and dedupe_key like ${`%${id}%`}`;
    expect(letter?.body).toContain(`ngày hẹn trả kết quả thay đổi. Hẹn trả kết quả: ${day}`);
    const mine = accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier;
    expect(mine.dueExplanation.join(' ')).toContain('Hồ sơ phải xác minh từ thứ Năm, 05/11/2026, 16:00.');
    expect(`${mine.plain} ${mine.nextStep}`).toContain(day);

    portal.clock.set(new Date('2026-11-09T09:00:00+07:00'));
    await end();
    expect(await due(portal, code)).toBe(day);
    expect(await verify()).toContain('chỉ được tính thêm một lần');
    expect(await due(portal, code)).toBe(day);
    portal.clock.set(new Date('2026-11-11T09:00:00+07:00'));
    expect(await seenLate(portal, code)).toMatchObject({ page: 'late', listed: true });
  });

  test('begun after the limit leaves it late, and one that no law knows leaves it as it is', async () => {
    const late = await verified(given, '2026-11-05T17:01:00+07:00');
    expect(late.explained).toContain('Đã quá hạn trả kết quả, nên lần xác minh này không đổi hạn trả.');
    const unknown = await verified(undefined, '2026-11-04T09:00:00+07:00');
    expect(unknown.explained).toContain('Thời hạn vẫn chạy');
    for (const { portal, code, end } of [late, unknown]) {
      expect(await due(portal, code)).toBe('thứ Năm, 05/11/2026, 17:00');
      portal.clock.set(new Date('2026-11-06T09:00:00+07:00'));
      expect(await seenLate(portal, code)).toMatchObject({ page: 'late', listed: true });
      await end();
      expect(await due(portal, code)).toBe('thứ Năm, 05/11/2026, 17:00');
    }
  });
});

test('before reception there is no limit yet, and the officer is told so', async () => {
  const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
  const code = await filedUnder(portal, 'reset');
  const { version } = await portal.find(code);
  const act = { event: 'request-supplement', code, version, reason: 'Chưa rõ', items };
  expect(accepted(await actOnDossier(portal.deps, desk, act)).message).toContain(
    'chỉ bắt đầu tính khi hồ sơ được tiếp nhận',
  );
  expect((await portal.find(code)).dueAt).toBeNull();
});
