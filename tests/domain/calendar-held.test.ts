// The working calendar is changed: by two people, never for what is over, and while somebody promises a day by it, whoever promised first
// is moved with the others.
import { randomUUID } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { present } from '#app/values/present.ts';
import { driverOf } from '#db/client.server.ts';
import { findInquiryByCode } from '#db/queries/inquiries.server.ts';
import { lateness } from '#catalog/lateness.ts';
import { formatDate, instantAt, localDate } from '#catalog/local-date.ts';
import { approveChange, changeCalendar, proposedChange } from '../support/calendar.ts';
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
import { decide, sentPetition } from '../support/petitions.ts';

const database = useDatabase();
const { administrator, an, civil, desk, head } = people;
let portal: TestPortal;
beforeAll(() => {
  portal = testPortal(database.db);
});

const seen = async (code: string) => ({ code, version: (await portal.find(code)).version });
const due = async (code: string) => localDate((await portal.find(code)).dueAt ?? new Date(0));

/** Of a procedure whose law counts five working days, anew after a supplement. */
async function filedOfFiveDays(): Promise<string> {
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
  return code;
}

/** While `work` waits for the row of `code`, which somebody holds, the day is made off: the change waits for `work`. */
async function madeOffMeanwhile<T>(date: string, code: string, work: () => Promise<T>): Promise<T> {
  const day = { date, kind: 'off', label: 'Nghỉ thử', legalBasis: 'thử', provisional: false } as const;
  const proposal = await proposedChange(portal.deps, { do: 'save', day });
  const { working, changing } = await database.owner.transaction(async (tx) => {
    const holding = driverOf(tx);
    await holding`select 1 from dossiers where code = ${code} for update`;
    const waiting = async () =>
      (
        await holding`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
      ).length;
    const working = work();
    await expect.poll(waiting).toBe(1);
    const changing = approveChange(portal.deps, proposal);
    await expect.poll(waiting).toBe(2);
    return { working, changing };
  });
  const outcome = await working;
  accepted(await changing);
  return outcome;
}

const openDayAgain = async (date: string) => changeCalendar(portal.deps, { do: 'remove', date });

test('a dossier that is received meanwhile', async () => {
  const [first, second] = [await filedOfFiveDays(), await filedOfFiveDays()];
  accepted(await receiveDossier(portal.deps, desk, await seen(first)));
  const promised = await due(first);
  const act = await seen(second);
  accepted(await madeOffMeanwhile(promised, second, () => receiveDossier(portal.deps, desk, act)));
  expect(await due(first)).not.toBe(promised);
  expect(await due(second)).toBe(await due(first));
  await openDayAgain(promised);
});

test('a supplement that is answered meanwhile', async () => {
  const [first, second] = [await filedOfFiveDays(), await filedOfFiveDays()];
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
  for (const code of [first, second]) {
    accepted(await receiveDossier(portal.deps, desk, await seen(code)));
    const ask = { event: 'request-supplement', reason: 'Chưa rõ', items, requestId: randomUUID() };
    accepted(await actOnDossier(portal.deps, civil, { ...(await seen(code)), ...ask }));
  }
  const answer = (code: string) =>
    answerSupplement(portal.deps, an, {
      code,
      requestId: randomUUID(),
      wire: { requesterName: 'Nguyễn Văn An' },
    });
  accepted(await answer(first));
  const promised = await due(first);
  accepted(await madeOffMeanwhile(promised, second, () => answer(second)));
  expect(await due(first)).not.toBe(promised);
  expect(await due(second)).toBe(await due(first));
  await openDayAgain(promised);
});

const dayOff = (date: string, legalBasis = 'Công điện 15/CĐ-UBND') =>
  ({
    do: 'save',
    day: { date, kind: 'off', label: 'Nghỉ bão', legalBasis, provisional: false },
  }) as const;

test('what is late stays late, and a day of the past moves nothing but what is still in time', async () => {
  const { deps, clock } = portal;
  const start = clock.now();
  const [late, inTime] = [await filedOfFiveDays(), await filedOfFiveDays()];
  accepted(await receiveDossier(deps, desk, await seen(late)));
  const promised = await due(late);
  clock.set(new Date(`${promised}T18:00:00+07:00`));
  accepted(await receiveDossier(deps, desk, await seen(inTime)));
  const before = await due(inTime);
  // Off by a document of today: who was late on that day is late, what began on it counts from the next.
  await changeCalendar(deps, dayOff(promised));
  expect(await due(late)).toBe(promised);
  expect(await due(inTime)).not.toBe(before);
  await changeCalendar(deps, { do: 'remove', date: promised, basis: 'Công điện 16/CĐ-UBND' });
  expect(await due(inTime)).toBe(before);
  await changeCalendar(deps, dayOff(before));
  // Nor is anybody promised a day that is over: the day that is taken out again lies behind by then.
  clock.set(new Date(`${before}T18:00:00+07:00`));
  const moved = await due(inTime);
  await changeCalendar(deps, { do: 'remove', date: before, basis: 'Công điện 16/CĐ-UBND' });
  expect(await due(inTime)).toBe(moved);
  clock.set(start);
});

test('the calendar of a day that is over is known: what was judged then is judged as it was', async () => {
  const { deps, clock } = portal;
  const start = clock.now();
  const day = '2026-03-05';
  const [dueAt, finishedAt] = [instantAt(day, '17:00'), instantAt('2026-03-06', '09:00')];
  const judged = async () => lateness(dueAt, finishedAt, await readWorkingCalendar(deps));
  const before = await judged();
  expect(before).toEqual({ kind: 'late', workingDays: 1 });
  await changeCalendar(deps, dayOff('2026-03-06'));
  clock.set(new Date(+start + 60_000));
  expect(await judged()).toEqual(before);
  expect(lateness(dueAt, clock.now(), await readWorkingCalendar(deps)).workingDays).toBeGreaterThan(100);
  const calendar = await readWorkingCalendar(deps);
  expect(calendar.isWorkingDay('2026-03-06')).toBe(false);
  expect(calendar.asOf(new Date(+start - 1)).isWorkingDay('2026-03-06')).toBe(true);
  await changeCalendar(deps, { do: 'remove', date: '2026-03-06', basis: 'Công điện 16/CĐ-UBND' });
  expect((await readWorkingCalendar(deps)).asOf(new Date(+start + 1)).isWorkingDay('2026-03-06')).toBe(false);
  clock.set(start);
});

test('a petition that is late stays late, open or answered, whatever day of then is made off', async () => {
  // After all that the other tests change: what they leave for later days would be in its way.
  const { deps, clock } = testPortal(database.db, '2027-06-07T09:00:00+07:00');
  const code = await sentPetition(deps);
  await decide(deps, code, desk, 'register');
  await decide(deps, code, desk, 'assign', { assignee: 'tu-phap' });
  const dueOf = async () => accepted(await followInquiry(deps, { kind: petition, code })).inquiry.due;
  const promised = (await dueOf())?.date ?? '';
  // What is to come moves, and whoever approves it reads so.
  const id = await proposedChange(deps, dayOff(promised));
  const { effect } = accepted(await openProposal(deps, proposalKinds, head, { id })).proposal;
  expect(effect?.moves?.map((move) => move.code)).toContain(code);
  accepted(await approveChange(deps, id));
  expect((await dueOf())?.date ?? '').not.toBe(promised);
  clock.set(new Date(+clock.now() + 60_000));
  await changeCalendar(deps, { do: 'remove', date: promised });
  expect((await dueOf())?.date).toBe(promised);
  const calendar = await readWorkingCalendar(deps);
  clock.set(calendar.openingTime(calendar.nextWorkingDay(promised)));
  // Nor does what is open and late become punctual.
  await changeCalendar(deps, dayOff(promised));
  expect(await dueOf()).toMatchObject({ date: promised, lateness: { kind: 'late' } });
  await changeCalendar(deps, { do: 'remove', date: promised, basis: 'Công điện 16/CĐ-UBND' });
  clock.set(new Date(+clock.now() + 60_000));
  await decide(deps, code, civil, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' });
  await decide(deps, code, head, 'approve');
  const judged = await dueOf();
  expect(judged).toMatchObject({ date: promised, lateness: { kind: 'late', workingDays: 1 } });
  clock.set(new Date(+clock.now() + 60_000));
  await changeCalendar(deps, dayOff(promised));
  expect(await dueOf()).toEqual(judged);
  await changeCalendar(deps, { do: 'remove', date: promised, basis: 'Công điện 16/CĐ-UBND' });
});

test('what waits for an answer moves with the calendar, and its writer is told; what ended stays', async () => {
  const { deps } = portal;
  const sql = database.db.$client;
  const [code, other] = [
    await sentPetition(deps, { email: 'hoa@example.vn' }),
    await sentPetition(deps, { email: '' }),
  ];
  await decide(deps, code, desk, 'register');
  await decide(deps, code, desk, 'assign', { assignee: 'tu-phap' });
  const followed = async () => accepted(await followInquiry(deps, { kind: petition, code })).inquiry;
  const periods = async () => (await findInquiryByCode(sql, code))?.limitPeriods ?? [];
  const [before, periodsBefore] = [await followed(), await periods()];
  const off = before.due?.date ?? '';
  const id = await proposedChange(deps, dayOff(off));
  const { proposal } = accepted(await openProposal(deps, proposalKinds, head, { id }));
  const { moves = [], seen: shown } = proposal.effect ?? {};
  expect(moves.find((move) => move.code === code)).toMatchObject({
    ...{ procedureName: 'Phản ánh, kiến nghị', told: 'told' },
    dueBefore: new Date(periodsBefore.at(-1)?.due ?? ''),
  });
  // Its classification ends long before.
  expect(moves.map((move) => move.code)).not.toContain(other);
  accepted(await approveChange(deps, id, { ...present({ seen: shown }) }));
  const after = await followed();
  expect(after.version).toBe(before.version + 1);
  const movedTo = (await readWorkingCalendar(deps)).nextWorkingDay(off);
  expect(after.due?.date).toBe(movedTo);
  expect(after.entries.at(-1)).toMatchObject({
    ...{ event: 'calendar-changed', label: 'Đổi ngày hẹn trả lời' },
    rows: [{ label: 'Hạn mới', value: formatDate(movedTo) }, { label: 'Lý do' }],
  });
  expect((await periods()).slice(0, -1)).toEqual(periodsBefore.slice(0, -1));
  const [told] = await sql<{ body: string }[]>`
    select body from outbox where kind = 'petition-calendar-changed' and body like ${`%${code}%`}`;
  expect(told?.body).toContain(`Trả lời chậm nhất ngày ${formatDate(movedTo)}`);
  await changeCalendar(deps, { do: 'remove', date: off, basis: 'Công điện 16/CĐ-UBND' });
  expect((await followed()).due?.date).toBe(off);
});

test('nobody approves his own change under another account, nor one whose ground is gone', async () => {
  const { deps, clock } = portal;
  const start = clock.now();
  const ahead = '2026-11-19';
  const id = await proposedChange(deps, dayOff(ahead, 'theo thông báo của tỉnh'));
  const again: Staff = {
    ...head,
    person: { ...head.person, otherAccounts: [administrator.userId] },
  };
  expect(await approveChange(deps, id, { by: again })).toMatchObject({
    refusal: { code: 'not-allowed', message: expect.stringContaining('người khác phải duyệt') as string },
  });
  // It waited until the day came, and names no document.
  clock.set(new Date(`${ahead}T08:00:00+07:00`));
  expect(await approveChange(deps, id)).toMatchObject({ refusal: { code: 'not-possible' } });
  clock.set(start);
  // What it would have changed is another day by now.
  await database.owner.$client`insert into calendar_days (date, kind, label, legal_basis)
    values (${ahead}, 'half-day', 'Làm buổi sáng', 'thử')`;
  expect(await approveChange(deps, id)).toMatchObject({
    refusal: { message: expect.stringContaining('đã đổi') as string },
  });
  await database.owner.$client`delete from calendar_days where date = ${ahead}`;
  accepted(await approveChange(deps, id));
  await changeCalendar(deps, { do: 'remove', date: ahead });
});
