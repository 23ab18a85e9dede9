// Another day for the result, with an apology (Mẫu 04): an officer proposes, a leader signs, and everybody reads the same.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import { readQueueBasis, surveyQueues } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { settledOf } from '#app/quality/life.ts';
import { pointsOf } from '#app/quality/points.ts';
import { formatMoment, localDate } from '#catalog/local-date.ts';
import { listLivesOf } from '#db/queries/quality.server.ts';
import { changeCalendar } from '../support/calendar.ts';
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
const { an, civil, desk, head, deputy } = people;

const at = (text: string) => new Date(`${text}+07:00`);
const wireOf = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { until: { day: date, month, year } };
};

/** In processing, of a procedure that has five working days: received 11/2/2026, due 25/2 across Tết. */
async function acrossTet(state: 'received' | 'processing' = 'processing') {
  const portal = testPortal(database.db, '2026-02-11T10:00:00+07:00');
  const code = await filedDossier(portal, slugs.birth);
  const sql = database.owner.$client;
  const id = randomUUID();
  const change = { unit: 'working-day', value: 5, stages: [], after15: 'none', supplement: 'reset' };
  await sql`
    insert into procedure_revisions
    select (jsonb_populate_record(r, jsonb_build_object('id', ${id}::text, 'number', 1000 + (select count(*) from procedure_revisions),
      'body', jsonb_set(r.body, '{timeLimit}', (r.body -> 'timeLimit') || ${JSON.stringify(change)}::text::jsonb)))).*
    from procedure_revisions r join dossiers d on d.procedure_revision_id = r.id where d.code = ${code}`;
  await sql`update dossiers set procedure_revision_id = ${id} where code = ${code}`;
  const steps = stepsOn(portal, code);
  accepted(await receiveDossier(portal.deps, desk, await steps.seen()));
  if (state === 'processing') accepted(await steps.act(civil, 'start-processing'));
  expect(formatMoment((await portal.find(code)).dueAt ?? new Date(0))).toBe('thứ Tư, 25/02/2026, 17:00');
  return { portal, code, ...steps };
}

function stepsOn(portal: TestPortal, code: string) {
  const newRequest = async () => ({
    code,
    version: (await portal.find(code)).version,
    requestId: randomUUID(),
  });
  const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
    actOnDossier(portal.deps, actor, { ...(await newRequest()), event, ...more });
  return {
    seen: newRequest,
    act,
    propose: (until: string, actor: Actor = civil) =>
      act(actor, 'propose-postponement', { reason: 'Chờ công an xác minh', wire: wireOf(until) }),
    due: async () => localDate((await portal.find(code)).dueAt ?? new Date(0)),
    lettersOf: async (kind: string) => {
      const { id } = await portal.find(code);
      const rows = await database.owner.$client<{ recipient: string; body: string }[]>`
        select recipient, body from outbox where kind = ${kind} and dedupe_key like ${`%${id}%`} order by id`;
      return [...rows];
    },
  };
}

/** Of a leader: what waits for his name. */
const waitingFor = async (portal: TestPortal, leader: Staff) =>
  (await surveyQueues(portal.deps, leader, await readQueueBasis(portal.deps, leader)))?.work.find(
    ({ id }) => id === 'apologies-to-sign',
  )?.count;

describe('signed before the due day', () => {
  test('the limit is extended once: date, paper, mail, every page and every figure follow', async () => {
    const { portal, code, act, propose, due, lettersOf } = await acrossTet();
    const { deps, clock } = portal;
    clock.set(at('2026-02-12T09:00'));
    const before = await waitingFor(portal, head);
    accepted(await propose('2026-03-03'));
    expect(await due()).toBe('2026-02-25');
    expect(await propose('2026-03-04')).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await waitingFor(portal, head)).toBe((before ?? 0) + 1);
    const queue = accepted(await listQueue(deps, deputy, { work: 'apologies-to-sign' }));
    expect(queue.items.map((item) => item.code)).toContain(code);
    expect((await lettersOf('staff-propose-postponement')).map(({ recipient }) => recipient)).toEqual([
      'phoban@demo.phuan',
      'truongban@demo.phuan',
    ]);

    // The vice chairman signs in the chairman's place.
    clock.set(at('2026-02-24T16:00'));
    const { message } = accepted(await act(deputy, 'sign-apology'));
    expect(message).toMatch(/số 01\/2026\/PXL/);
    expect(await due()).toBe('2026-03-03');
    expect(await waitingFor(portal, head)).toBe(before ?? 0);

    const mine = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
    expect(mine).toMatchObject({
      postponement: { until: '2026-03-03', reason: 'Chờ công an xác minh', extended: true },
      lateness: { kind: 'early' },
    });
    expect(mine.dueExplanation.join(' ')).toMatch(/xin lỗi và hẹn lại/);
    const { progress } = accepted(await lookUpByCode(deps, { text: code }));
    expect([progress.postponedUntil, localDate(progress.dueAt ?? new Date(0))]).toEqual([
      '2026-03-03',
      '2026-03-03',
    ]);
    const [mail] = await lettersOf('result-postponed');
    expect(mail).toMatchObject({ recipient: an.email });
    expect(mail?.body).toMatch(/xin lỗi[\s\S]*Chờ công an xác minh[\s\S]*03\/03\/2026/);

    const opened = accepted(await openPaper(deps, an, { code, paper: 'phieu-xin-loi' }));
    const { text } = await readPdf(opened.content);
    for (const part of [
      'PHÓ CHỦ TỊCH',
      'Trần Minh Mẫn',
      'ngày 03 tháng 3 năm 2026',
      'ngày 25 tháng 02 năm 2026',
    ])
      expect(text).toContain(part);
    const token = /xac-thuc\/([0-9A-Z]+)/.exec(text)?.[1] ?? '';
    expect(accepted(await verifyPaper(deps, { token })).paper).toMatchObject({
      kind: 'apology',
      number: '01/2026/PXL',
      standing: 'valid',
    });

    // Đ19.9: not more than once.
    expect(await propose('2026-03-05')).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await act(head, 'sign-apology')).toMatchObject({ refusal: { code: 'not-possible' } });

    // On time against the promise, and longer than the limit of the law (TT 01/2018 Đ13, index 1).
    clock.set(at('2026-03-02T09:00'));
    const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
    accepted(await completeDossier(deps, civil, { ...(await portal.find(code)), file }));
    const [life] = await listLivesOf(database.db, [code]);
    if (life === undefined) throw new Error('no life');
    expect(settledOf(life)).toMatchObject({ timeliness: 'early', withinLimit: 'late' });
    expect(pointsOf(life)).toMatchObject({ cs1: { most: 0 }, cs7: { most: 2 } });
    expect(accepted(await openDossierForStaff(deps, civil, { code })).dossier.lateness?.kind).toBe('early');
  });

  test('a day that becomes a day off moves the promised day as it moves any other', async () => {
    const { portal, act, propose, due } = await acrossTet();
    accepted(await propose('2026-03-04'));
    accepted(await act(head, 'sign-apology'));
    const day = { date: '2026-03-04', kind: 'off', label: 'Nghỉ thử', legalBasis: 'thử', provisional: false };
    await changeCalendar(portal.deps, { do: 'save', day: { ...day, kind: 'off' } });
    expect(await due()).toBe('2026-03-05');
    await changeCalendar(portal.deps, { do: 'remove', date: '2026-03-04' });
    expect(await due()).toBe('2026-03-04');
  });
});

describe('NĐ 61/2018 Đ19.9 binds it to no step', () => {
  const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };

  test('it is proposed as soon as the dossier is received, and signed there', async () => {
    const { act, propose, due } = await acrossTet('received');
    accepted(await propose('2026-03-02'));
    accepted(await act(head, 'sign-apology'));
    expect(await due()).toBe('2026-03-02');
  });

  test('it waits with the result for the signatures, goes back with it, and lapses when the result is signed', async () => {
    const { portal, code, act, propose, due } = await acrossTet('received');
    const outcome = async () => (await portal.find(code)).postponement?.outcome;
    accepted(await propose('2026-03-02'));
    accepted(await act(civil, 'start-processing'));
    accepted(await act(civil, 'submit-result', { file }));
    expect(await outcome()).toBeNull();
    accepted(await act(deputy, 'return-result', { reason: 'Sai ngày' }));
    expect(await outcome()).toBeNull();
    accepted(await act(civil, 'submit-result', { file }));
    accepted(await act(head, 'sign-result'));
    expect(await outcome()).toBeUndefined();
    expect(await act(head, 'sign-apology')).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await due()).toBe('2026-02-25');
  });

  test('whoever is to sign is away: an officer proposes it then, another leader apologises, the result still waits', async () => {
    const { portal, code, act, propose, due } = await acrossTet();
    accepted(await act(civil, 'submit-result', { file }));
    expect(await propose('2026-03-02', head)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const before = await waitingFor(portal, head);
    accepted(await propose('2026-03-02'));
    expect(await waitingFor(portal, head)).toBe((before ?? 0) + 1);
    accepted(await act(deputy, 'sign-apology'));
    expect(await due()).toBe('2026-03-02');
    expect((await portal.find(code)).state).toBe('awaiting-signature');
    const mine = accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier;
    expect(mine.nextStep).toContain('02/03/2026');
    accepted(await act(head, 'sign-result'));
  });
});

test('a limit of zero days is extended on its day: no day lies before its end', async () => {
  const portal = testPortal(database.db, '2026-03-03T09:00:00+07:00');
  const code = await filedDossier(portal, slugs.birth);
  const { act, propose, seen, due } = stepsOn(portal, code);
  accepted(await receiveDossier(portal.deps, desk, await seen()));
  expect(await due()).toBe('2026-03-03');
  portal.clock.set(at('2026-03-03T15:00'));
  accepted(await propose('2026-03-04'));
  portal.clock.set(at('2026-03-03T16:50'));
  accepted(await act(head, 'sign-apology'));
  expect(await due()).toBe('2026-03-04');
  expect((await portal.find(code)).postponement?.outcome).toBe('extended');
});

test('from the due day on an apology is owed, a new day is promised, and the dossier is late all the same', async () => {
  const { portal, code, act, propose, due, lettersOf } = await acrossTet();
  const { deps, clock } = portal;
  clock.set(at('2026-02-24T16:00'));
  accepted(await propose('2026-03-02'));
  // Proposed in time, signed a day too late.
  clock.set(at('2026-02-25T00:00'));
  accepted(await act(head, 'sign-apology'));
  expect(await due()).toBe('2026-02-25');
  expect(await lettersOf('result-late')).toHaveLength(1);
  expect(await lettersOf('result-postponed')).toHaveLength(0);
  clock.set(at('2026-02-26T09:00'));
  const mine = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(mine).toMatchObject({
    lateness: { kind: 'late', workingDays: 1 },
    postponement: { until: '2026-03-02', extended: false },
    delay: {
      headline: 'Hồ sơ quá hạn 1 ngày làm việc',
      sentence: expect.stringMatching(
        /Đã hẹn trả kết quả thứ Tư, 25\/02.*xin lỗi.*Hẹn lại: thứ Hai, 02\/03\/2026/,
      ) as string,
    },
  });
  expect(mine.nextStep).toContain('02/03/2026');
  // Every place that an applicant looks at says the same, and no day is promised that has passed.
  clock.set(at('2026-03-03T09:00'));
  const delay = {
    headline: 'Hồ sơ quá hạn 4 ngày làm việc',
    sentence: expect.stringContaining('Ngày hẹn lại 02/03/2026 cũng đã qua.') as string,
  };
  const later = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(later).toMatchObject({ delay, nextStep: 'Cán bộ chuyên môn giải quyết hồ sơ.' });
  expect((await listMyDossiers(deps, an)).find((one) => one.code === code)).toMatchObject({ delay });
  expect(accepted(await lookUpByCode(deps, { text: code })).progress).toMatchObject({ delay });
  clock.set(at('2026-02-26T09:00'));
  expect(await propose('2026-03-03')).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('a promise is a working day after the due day and today, and is refused beside its field', async () => {
  const { portal, act, propose } = await acrossTet();
  for (const day of ['2026-02-25', '2026-02-28', '2026-04-30'])
    expect(await propose(day)).toMatchObject({ refusal: { code: 'invalid', problems: [{ path: 'until' }] } });
  accepted(await propose('2026-02-26'));
  portal.clock.set(at('2026-02-26T08:00'));
  expect(await act(head, 'sign-apology')).toMatchObject({ refusal: { code: 'not-possible' } });
  accepted(await act(head, 'return-postponement', { reason: 'Ngày đã qua' }));
  accepted(await propose('2026-03-02'));
});

test('whoever proposed does not sign, a leader who returns it says why, and it can be proposed anew', async () => {
  const { act, propose, lettersOf, due } = await acrossTet();
  const both: Staff = { ...head, roles: ['chairman', 'officer'], sectors: ['ho-tich'] };
  accepted(await act(civil, 'give-back', { reason: 'Lãnh đạo tự đề xuất' }));
  accepted(await propose('2026-03-02', both));
  const own = await act(both, 'sign-apology');
  expect(own.ok ? '' : own.refusal.message).toContain('người khác phải quyết định');
  expect(await act(civil, 'sign-apology')).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await act(deputy, 'return-postponement')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await act(deputy, 'return-postponement', { reason: 'Cần nói rõ hơn' }));
  const [returned] = await lettersOf('staff-return-postponement');
  expect(returned?.recipient).toBe('truongban@demo.phuan');
  expect(returned?.body).toContain('Cần nói rõ hơn');
  expect(await due()).toBe('2026-02-25');
  accepted(await propose('2026-03-02'));
  accepted(await act(civil, 'withdraw-postponement'));
  accepted(await propose('2026-03-03'));
  accepted(await act(deputy, 'sign-apology'));
});

test('two leaders decide at once: one of them did, the other reads who was faster; a stale page decides nothing', async () => {
  const { portal, code, act, propose, seen } = await acrossTet();
  const stale = await seen();
  accepted(await propose('2026-03-02'));
  expect(await actOnDossier(portal.deps, head, { ...stale, event: 'sign-apology' })).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  const now = await portal.find(code);
  const decide = (who: Staff, event: string) =>
    actOnDossier(portal.deps, who, {
      ...{ code, version: now.version, requestId: randomUUID(), event, reason: 'Chưa rõ' },
    });
  const outcomes = await Promise.all([decide(head, 'sign-apology'), decide(deputy, 'return-postponement')]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  const [count] = await database.owner.$client<{ papers: number }[]>`
    select count(*)::int as papers from papers where dossier_id = ${now.id} and kind = 'apology'`;
  expect(count?.papers).toBe(outcomes[0]?.ok === true ? 1 : 0);
  expect(await act(head, 'sign-apology')).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('a dossier that goes on leaves its proposal behind: nobody signs it any more', async () => {
  const { portal, code, act, propose } = await acrossTet();
  const before = await waitingFor(portal, head);
  accepted(await propose('2026-03-02'));
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
  accepted(await act(civil, 'request-supplement', { reason: 'Thiếu', items }));
  expect(await waitingFor(portal, head)).toBe(before);
  expect((await portal.find(code)).postponement).toBeNull();
  expect(await act(head, 'sign-apology')).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('the paper is read before it is proposed and before it is signed: nothing is proposed, numbered, signed or stored by it', async () => {
  const { portal, code, act, propose } = await acrossTet();
  const { deps, clock } = portal;
  clock.set(at('2026-02-12T09:00'));
  const look = async (actor: Actor, event: 'propose-postponement' | 'sign-apology', more = {}) =>
    (await readPdf(accepted(await previewPaper(deps, actor, { code, event, ...more })).content)).text;
  expect(await previewPaper(deps, civil, { code, event: 'propose-postponement' })).toMatchObject({
    refusal: { code: 'invalid', problems: [{ path: expect.stringContaining('until') as string }] },
  });
  const ahead = await look(civil, 'propose-postponement', { wire: wireOf('2026-03-03') });
  for (const said of ['BẢN XEM TRƯỚC', 'Số: ……', 'Lý do: ……', '03 tháng 3 năm 2026', 'chưa thể trả'])
    expect(ahead).toContain(said);
  expect((await portal.find(code)).postponement).toBeNull();

  accepted(await propose('2026-03-03'));
  const stored = portal.files.size;
  // The file bears the code of the dossier, however the address has it.
  const typed = { code: code.toLowerCase(), event: 'sign-apology' } as const;
  const fileToSign = accepted(await previewPaper(deps, deputy, typed));
  expect(fileToSign.fileName).toBe(`xem-truoc-${code}.pdf`);
  const toSign = (await readPdf(fileToSign.content)).text;
  for (const said of ['BẢN XEM TRƯỚC', 'Chờ công an xác minh', deputy.name]) expect(toSign).toContain(said);
  expect(toSign).not.toContain('xac-thuc');
  expect(await previewPaper(deps, civil, { code, event: 'sign-apology' })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  expect(portal.files.size).toBe(stored);
  expect((await portal.find(code)).postponement?.outcome).toBeNull();
  const issued = accepted(await act(deputy, 'sign-apology')).message;
  const numbers = await database.owner.$client<{ value: number }[]>`
    select count(*)::int as value from papers where kind = 'apology'`;
  expect(issued).toContain(`số ${String(numbers[0]?.value).padStart(2, '0')}/2026/PXL`);
});
