// A supplement and the legal clock, under every policy that a law has: the due date, the sentence to the officer who asks,
// the lists and the page say the same.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { settledOf } from '#app/quality/life.ts';
import { listLivesOf } from '#db/queries/quality.server.ts';
import { listRunningDossierIds } from '#db/queries/dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completeDossier,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { civil, desk, an, head, deputy } = people;
const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
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
    expect(explained).toMatch(/^Ngừng tính thời hạn, và tính lại từ đầu/);
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
    expect(explained).toMatch(/^Ngừng tính thời hạn, và tính tiếp/);
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

describe('NĐ 61/2018 Đ19.4, Đ11.2c: a supplement that is asked late, or again', () => {
  const wire = { answerBy: { day: '20', month: '11', year: '2026' } };
  const asked = { reason: 'Nay mới thấy tên chưa khớp với sổ.', items, wire };
  const notPossible = { refusal: { code: 'not-possible' } };

  /** Received on Tuesday 3 November 2026; the last day to give it back alone is Friday 6. */
  async function processed(supplement: ClockPolicy['supplement'] = 'reset') {
    const portal = testPortal(database.db, '2026-11-03T09:00:00+07:00');
    const { deps } = portal;
    const code = await filedUnder(portal, supplement);
    const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
      actOnDossier(deps, actor, { code, event, version: (await portal.find(code)).version, ...more });
    accepted(await receiveDossier(deps, desk, { code, version: (await portal.find(code)).version }));
    accepted(await act(civil, 'start-processing'));
    const lettersOf = async (kind: string) => {
      const { id } = await portal.find(code);
      return [
        ...(await database.owner.$client<{ recipient: string; body: string }[]>`
          select recipient, body from outbox where kind = ${kind} and dedupe_key like ${`%${id}%`} order by id`),
      ];
    };
    const seenByApplicant = async () =>
      JSON.stringify(accepted(await openDossierForApplicant(deps, an, { code })).dossier);
    return { portal, code, act, lettersOf, seenByApplicant };
  }

  test('within three working days it is asked alone, and no leader is needed', async () => {
    const { portal, act } = await processed();
    portal.clock.set(new Date('2026-11-06T16:00:00+07:00'));
    expect(await act(civil, 'propose-supplement', asked)).toMatchObject(notPossible);
    accepted(await act(civil, 'request-supplement', asked));
  });

  test('later an officer proposes it, a leader approves it, and only then it is asked and the limit stops', async () => {
    const { portal, code, act, lettersOf, seenByApplicant } = await processed();
    const { deps, clock } = portal;
    clock.set(new Date('2026-11-09T08:00:00+07:00'));
    const { dueAt } = await portal.find(code);
    const before = await seenByApplicant();
    const alone = await act(civil, 'request-supplement', asked);
    expect(alone.ok ? '' : alone.refusal.message).toContain('trình lãnh đạo Ủy ban duyệt');
    expect(await act(desk, 'propose-supplement', asked)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await act(civil, 'propose-supplement', { ...asked, items: [] })).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'target' }] },
    });
    accepted(await act(civil, 'propose-supplement', asked));
    expect(await act(civil, 'propose-stop', { reason: 'thử' })).toMatchObject(notPossible);

    // Nobody outside the house sees it, and nothing of the dossier has changed.
    expect(await seenByApplicant()).toBe(
      before.replace(/"version":\d+/, `"version":${(await portal.find(code)).version}`),
    );
    expect(await portal.find(code)).toMatchObject({ state: 'processing', dueAt, supplementsAsked: 0 });
    expect(await lettersOf('supplement-requested')).toEqual([]);
    expect((await lettersOf('staff-propose-supplement')).map(({ recipient }) => recipient)).toEqual([
      'phoban@demo.phuan',
      'truongban@demo.phuan',
    ]);
    const work = accepted(await listQueue(deps, head, { work: 'supplements-to-approve' }));
    expect(work.items.map((item) => item.code)).toContain(code);
    const { dossier } = accepted(await openDossierForStaff(deps, head, { code }));
    expect(dossier.decisionProposal).toMatchObject({
      step: 'supplement',
      request: { items: [{ target: 'field:requesterName' }], answerBy: '2026-11-20' },
    });
    const ahead = await readPdf(
      accepted(await previewPaper(deps, head, { code, event: 'approve-supplement' })).content,
    );
    for (const said of ['BẢN XEM TRƯỚC', asked.reason, civil.name]) expect(ahead.text).toContain(said);
    // It says who the applicant is: a look, and drawn once more at once the same one.
    accepted(await previewPaper(deps, head, { code, event: 'approve-supplement' }));
    const previews = accepted(await openDossierForStaff(deps, head, { code })).dossier.viewedBy.filter(
      ({ what }) => what === 'bản xem trước giấy tờ',
    );
    expect(previews).toMatchObject([{ name: head.name }]);

    // Whoever proposed it does not approve it; returned and taken back, it can be proposed anew.
    const both: Staff = { ...civil, roles: ['officer', 'chairman'] };
    const own = await act(both, 'approve-supplement');
    expect(own.ok ? '' : own.refusal.message).toContain('người khác phải quyết định');
    expect(await act(head, 'return-supplement-proposal')).toMatchObject({ refusal: { code: 'invalid' } });
    accepted(await act(head, 'return-supplement-proposal', { reason: 'Tự tra cứu được' }));
    const [letter] = await lettersOf('staff-return-supplement-proposal');
    expect(letter).toMatchObject({ recipient: 'hotich@demo.phuan' });
    expect(letter?.body).toContain('Tự tra cứu được');
    accepted(await act(civil, 'propose-supplement', asked));
    accepted(await act(civil, 'withdraw-supplement-proposal'));
    expect(await act(head, 'approve-supplement')).toMatchObject(notPossible);
    accepted(await act(civil, 'propose-supplement', asked));

    accepted(await act(deputy, 'approve-supplement'));
    expect(await portal.find(code)).toMatchObject({
      ...{ state: 'supplement-requested', dueAt: null, supplementsAsked: 1, decisionProposal: null },
    });
    const [mail] = await lettersOf('supplement-requested');
    for (const said of [asked.reason, '20/11/2026']) expect(mail?.body).toContain(said);
    const requests = await database.owner.$client<{ by: string; outcome: string }[]>`
      select s.requested_by as by, p.outcome from supplement_requests s join decision_proposals p using (dossier_id)
      where s.dossier_id = ${(await portal.find(code)).id} order by p.outcome`;
    const by = civil.userId;
    expect(requests).toEqual(['returned', 'signed', 'withdrawn'].map((outcome) => ({ by, outcome })));
    expect(await seenByApplicant()).toContain('Duyệt yêu cầu bổ sung');
    expect(await answered(portal, code)).toEqual(new Date('2026-11-12T17:00:00+07:00'));
    // It was late when it was asked: the limit that begins anew does not make it punctual.
    expect(await seenLate(portal, code)).toMatchObject({ page: 'late', row: 'late', listed: true });
  });

  test('a second time it is proposed with the law that allows it', async () => {
    const { portal, code, act } = await processed();
    accepted(await act(civil, 'request-supplement', { reason: 'Chưa rõ', items }));
    await answered(portal, code);
    expect(await act(civil, 'request-supplement', { ...asked, overrideReason: 'luật' })).toMatchObject(
      notPossible,
    );
    const without = await act(civil, 'propose-supplement', asked);
    expect(without.ok ? '' : without.refusal.message).toContain('pháp luật chỉ cho yêu cầu một lần');
    accepted(
      await act(civil, 'propose-supplement', { ...asked, overrideReason: 'khoản 2 Điều 9 Luật Hộ tịch' }),
    );
    accepted(await act(head, 'approve-supplement'));
    const paper = accepted(await openPaper(portal.deps, an, { code, paper: 'phieu-bo-sung' }));
    expect((await readPdf(paper.content)).text).toContain('khoản 2 Điều 9 Luật Hộ tịch');
  });

  test('nobody approves it once its day has come, and it lapses when the dossier goes on', async () => {
    const { portal, code, act } = await processed();
    portal.clock.set(new Date('2026-11-09T08:00:00+07:00'));
    accepted(await act(civil, 'propose-supplement', asked));
    portal.clock.set(new Date('2026-11-20T08:00:00+07:00'));
    const late = await act(head, 'approve-supplement');
    expect(late.ok ? '' : late.refusal.message).toContain('Hạn bổ sung trong đề xuất (20/11/2026) đã đến');
    const { id, version } = await portal.find(code);
    accepted(await completeDossier(portal.deps, civil, { code, version, file }));
    const [proposal] = await database.owner.$client<{ outcome: string }[]>`
      select outcome from decision_proposals where dossier_id = ${id}`;
    expect(proposal?.outcome).toBe('lapsed');
  });
});

describe('a verification after reception', () => {
  const given = {
    value: 3,
    unit: 'working-day',
    counts: 'besides',
    wording: 'Thêm không quá 3 ngày.',
    law: 'Điều 18 Luật Hộ tịch',
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
    expect(explained).toContain(
      `Thêm không quá 3 ngày (${given.law}). Xác minh bây giờ thì hạn trả kết quả là ${day}.`,
    );
    expect(await due(portal, code)).toBe(day);
    const { id, limitPeriods } = await portal.find(code);
    expect(limitPeriods.map(({ limit, law }) => [limit, law])).toEqual([
      ['reception', undefined],
      ['handling', undefined],
      ['verification', given.law],
    ]);
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

  test('what is settled within the longer limit is on time in every figure', async () => {
    const { portal, code, end } = await verified(given, '2026-11-05T16:00:00+07:00');
    portal.clock.set(new Date('2026-11-10T16:00:00+07:00'));
    await end();
    const { version } = await portal.find(code);
    accepted(await completeDossier(portal.deps, civil, { code, version, file }));
    const [life] = await listLivesOf(database.db, [code]);
    expect(life && settledOf(life)).toMatchObject({ timeliness: 'on-time', withinLimit: 'on-time' });
  });

  test('begun after the limit leaves it late, and one that no law knows leaves it as it is', async () => {
    const late = await verified(given, '2026-11-05T17:01:00+07:00');
    expect(late.explained).toContain('Đã quá hạn trả kết quả, nên lần xác minh này không đổi hạn trả.');
    const unknown = await verified(undefined, '2026-11-04T09:00:00+07:00');
    expect(unknown.explained).toContain('Vẫn tính thời hạn giải quyết');
    for (const { portal, code, end } of [late, unknown]) {
      expect(await due(portal, code)).toBe('thứ Năm, 05/11/2026, 17:00');
      portal.clock.set(new Date('2026-11-06T09:00:00+07:00'));
      expect(await seenLate(portal, code)).toMatchObject({ page: 'late', listed: true });
      await end();
      expect(await due(portal, code)).toBe('thứ Năm, 05/11/2026, 17:00');
    }
  });
});

test('what is filed before the office opens may be expected on the day that the reception of that morning gives', async () => {
  for (const [filedAt, openedAt] of [
    ['2026-11-17T02:30:00+07:00', '2026-11-17T08:00:00+07:00'],
    ['2026-11-17T23:30:00+07:00', '2026-11-18T08:00:00+07:00'],
    ['2026-11-21T03:00:00+07:00', '2026-11-23T08:00:00+07:00'],
  ] as const) {
    const portal = testPortal(database.db, filedAt);
    const code = await filedDossier(portal, slugs.birth);
    const { expectedDueAt } = accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier;
    portal.clock.set(new Date(openedAt));
    const { version } = await portal.find(code);
    const { dueAt } = accepted(await receiveDossier(portal.deps, desk, { code, version }));
    expect(expectedDueAt).toEqual(dueAt);
  }
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
