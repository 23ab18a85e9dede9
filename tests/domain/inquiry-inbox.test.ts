// One inbox over all kinds of inquiries: whose step is next, by when, and what is any business of the reader's.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';

import { capacitiesOnInquiry, maySee, type Standing } from '#app/domain/inquiries/inquiry-access.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import {
  countWaitingInquiries,
  listInbox,
  type InboxRequest,
} from '#app/domain/inquiries/list-inquiries.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { citizenReception } from '#app/inquiries/kinds/citizen-reception/citizen-reception.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { question } from '#app/inquiries/kinds/question/question.ts';
import { inboxStages, type InboxStage } from '#app/lists/inquiries.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { actAsWriter } from '../support/proven-writer.ts';

const database = useDatabase();
const { administrator, an, civil, desk, head, land } = people;
const stages = Object.keys(inboxStages) as InboxStage[];

let portal: TestPortal;
const codes: Record<string, string[]> = {};

async function file(kind: InquiryKind): Promise<string> {
  const [offered] = kind.forms;
  if (offered === undefined) throw new Error(`${kind.id} has no form`);
  const wire = exampleWire(offered.form, { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' });
  const sent = { kind, formCode: offered.form.code, wire, requestId: randomUUID() };
  const { code } = accepted(await fileInquiry(portal.deps, undefined, sent));
  (codes[kind.id] ??= []).push(code);
  return code;
}

async function act(actor: Staff, kind: InquiryKind, code: string, version: number, event: string, wire = {}) {
  accepted(
    await decideInquiry(portal.deps, actor, { kind, code, version, event, wire, requestId: randomUUID() }),
  );
}

const inbox = async (actor: Actor, request: InboxRequest = {}) => {
  const { lines, total, pages } = accepted(await listInbox(portal.deps, actor, request));
  return { codes: lines.map(({ code }) => code), lines, total, pages };
};

beforeAll(async () => {
  portal = testPortal(database.db);
  // Three days apart, so that one is late before the other.
  for (const kind of inquiryKinds) await file(kind);
  portal.clock.set(new Date('2026-11-20T09:00:00+07:00'));
  const given = await file(question);
  await act(desk, question, given, 1, 'assign', { assignee: 'tu-phap/demo-hotich' });
  const drafted = await file(question);
  await act(desk, question, drafted, 1, 'assign', { assignee: 'tu-phap/demo-hotich' });
  await act(civil, question, drafted, 2, 'propose', { answer: 'Mang giấy chứng sinh.' });
  const answered = await file(question);
  await act(desk, question, answered, 1, 'assign', { assignee: 'tu-phap/demo-hotich' });
  await act(civil, question, answered, 2, 'propose', { answer: 'Mang giấy chứng sinh.' });
  await act(head, question, answered, 3, 'approve');
});

test('it holds every kind, of each what the reader has to do with, and nobody else comes in', async () => {
  const all = Object.values(codes).flat();
  const answered = codes[question.id]?.at(-1) ?? '';
  expect(new Set((await inbox(desk)).codes)).toEqual(new Set(all.filter((code) => code !== answered)));
  expect((await inbox(civil)).codes).toEqual(codes[question.id]?.slice(1, 3));
  expect((await inbox(land)).codes).toEqual([]);
  // Who comes to speak to the commune is no business of administrators.
  expect((await inbox(administrator)).codes).not.toContain(codes[citizenReception.id]?.[0]);
  expect((await inbox(administrator)).total).toBe(all.length - 2);
  const past = accepted(await listInbox(portal.deps, desk, { page: 99 }));
  expect([past.page, past.lines.length > 0]).toEqual([past.pages, true]);
  expect(await listInbox(portal.deps, an)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
});

/** What waits for somebody is what his tile counts, and stands first. */
async function expectTiles() {
  for (const actor of [desk, civil, head, land, administrator]) {
    const counted = await countWaitingInquiries(portal.deps, actor);
    const mine = await inbox(actor, { stage: 'mine' });
    expect(mine.total, actor.name).toBe(counted.reduce((sum, { count }) => sum + count, 0));
    expect((await inbox(actor)).codes.slice(0, mine.total)).toEqual(mine.codes);
  }
}

test('what waits for somebody is what his tile counts, and stands first', expectTiles);

test('each stands at one stage, whatever its kind', async () => {
  const at = await Promise.all(
    stages.filter((stage) => stage !== 'mine').map(async (stage) => (await inbox(desk, { stage })).codes),
  );
  const all = Object.values(codes).flat();
  expect(at.flat().sort()).toEqual([...all].sort());
});

test('it is narrowed by kind, unit, holder, days, number and lateness', async () => {
  const questions = codes[question.id] ?? [];
  expect((await inbox(desk, { kind: petition })).codes).toEqual(codes[petition.id]);
  expect(new Set((await inbox(desk, { unit: 'tu-phap' })).codes)).toEqual(new Set(questions.slice(1, 3)));
  expect(new Set((await inbox(civil, { mine: true })).codes)).toEqual(new Set(questions.slice(1, 3)));
  expect((await inbox(desk, { mine: true })).codes).toEqual([]);
  const later = await inbox(desk, { from: '2026-11-20', until: '2026-11-20' });
  expect(new Set(later.codes)).toEqual(new Set(questions.slice(1, 3)));
  expect((await inbox(desk, { from: '2026-11-21' })).codes).toEqual([]);
  const code = questions.at(-1) ?? '';
  expect((await inbox(desk, { text: code.toLowerCase().replaceAll('-', ' ') })).codes).toEqual([code]);
  const number = (await inbox(desk, { text: code })).lines[0]?.registerNumber ?? '';
  expect((await inbox(desk, { text: number })).codes).toContain(code);
  // An hour is promised within two working days; nothing else is late yet.
  expect((await inbox(desk, { late: true })).codes).toEqual(codes[citizenReception.id]);
  portal.clock.set(new Date('2026-12-31T09:00:00+07:00'));
  const late = await inbox(desk, { late: true, order: 'due' });
  expect(late.codes).not.toContain(code);
  const due = late.lines.map((line) => line.due?.date ?? '');
  expect(due).toEqual([...due].sort());
  expect(late.total).toBeGreaterThan(3);
});

test('it is paged, with nothing twice and nothing left out', async () => {
  for (let n = 0; n < 30; n += 1) await file(petition);
  const first = await inbox(desk, { kind: petition, order: 'newest' });
  const second = await inbox(desk, { kind: petition, order: 'newest', page: 2 });
  expect([first.pages, first.codes.length]).toEqual([2, 25]);
  expect(new Set([...first.codes, ...second.codes])).toEqual(new Set(codes[petition.id]));
});

test('what is open again waits for its next step and for that of its public page, each for somebody, and counts once', async () => {
  const code = await file(petition);
  let version = 0;
  const next = (actor: Staff, event: string, wire: Wire = {}) =>
    act(actor, petition, code, (version += 1), event, wire);
  const write = async (event: string, wire: Wire) =>
    accepted(
      await actAsWriter(portal.deps, {
        ...{ kind: petition, code, event, wire, version: (version += 1) },
        requestId: randomUUID(),
      }),
    );
  const waitsFor = async () => {
    const lists = [desk, civil, head].map(async (actor) =>
      (await inbox(actor, { kind: petition, stage: 'mine', text: code })).codes.includes(code),
    );
    await expectTiles();
    return Promise.all(lists);
  };
  const toCivil = { assignee: 'tu-phap/demo-hotich' };
  const words = {
    title: 'Đèn đường',
    category: 'khac',
    question: 'Đèn hỏng.',
    answer: 'Đã thay.',
    name: 'withheld',
  };
  await next(desk, 'register');
  await next(desk, 'assign', toCivil);
  await next(civil, 'propose', { finding: 'accepted', answer: 'Đã thay.' });
  await next(head, 'approve');
  await next(desk, 'propose-publication', words);
  expect(await waitsFor()).toEqual([false, false, true]);
  await next(head, 'publish');
  await write('reopen', { text: 'Đèn lại hỏng.' });
  expect(await waitsFor()).toEqual([false, false, true]);
  await next(people.deputy, 'take-up');
  expect(await waitsFor()).toEqual([true, false, false]);
  await write('ask-unpublish', { text: 'Nhận ra nhà tôi.' });
  expect(await waitsFor()).toEqual([true, false, false]);
  await next(desk, 'assign', toCivil);
  expect(await waitsFor()).toEqual([true, true, false]);
  await next(desk, 'edit-publication', { ...words, title: 'Đèn', note: 'Bỏ tên đường.' });
  expect(await waitsFor()).toEqual([true, true, true]);
  await next(head, 'keep-published', { text: 'Không còn gì của riêng ai.' });
  expect(await waitsFor()).toEqual([false, true, true]);
  const standsAt = await Promise.all(
    stages.map(async (stage) => [stage, (await inbox(desk, { stage, text: code })).codes.includes(code)]),
  );
  expect(standsAt.filter(([, stands]) => stands).map(([stage]) => stage)).toEqual(['assignee', 'approver']);
});

test('of a unit, who took it answers it, before that anybody who works there; nobody handles what he wrote', () => {
  const as = ['handler'] as const;
  const standing: Standing = { staff: civil, as, units: ['mine', 'mine-too'], sees: 'own', reads: 'own' };
  const nobodys = { ownerId: null, identityIndex: null };
  for (const assignedUnit of ['mine', 'mine-too', 'others', null])
    for (const assignedOfficer of [civil.userId, land.userId, null]) {
      const inquiry = { ...nobodys, assignedUnit, assignedOfficer };
      const isHis = assignedUnit?.startsWith('mine') === true && assignedOfficer !== land.userId;
      const about = `${assignedUnit} ${assignedOfficer}`;
      expect(capacitiesOnInquiry(standing, inquiry), about).toEqual(isHis ? [...as, 'assignee'] : as);
      expect(capacitiesOnInquiry(standing, { ...inquiry, ownerId: civil.userId }), about).toEqual([]);
      expect(capacitiesOnInquiry(standing, { ...inquiry, ownerId: land.userId }), about).not.toEqual([]);
      expect(maySee(standing, inquiry), about).toBe(assignedUnit?.startsWith('mine') === true);
      expect(maySee({ ...standing, sees: 'all' }, inquiry), about).toBe(true);
    }
});
