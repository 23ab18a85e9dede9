// What people wrote is erased when its time is over: announced once, kept where somebody with the right to it orders so, and
// then gone from everywhere, while register, figures and chains stay as they were. Every kind of inquiry, and comments on drafts.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { actOnAnswers, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { eraseConsultations } from '#app/domain/consultations/erase-comments.server.ts';
import { listConsultationDesk } from '#app/domain/consultations/list-desk.server.ts';
import { moderateComment } from '#app/domain/consultations/moderate-comment.server.ts';
import { openCommentForStaff } from '#app/domain/consultations/open-comment-for-staff.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import {
  actOnOwnComment,
  changeOwnComment,
  openOwnComments,
  type AuthorKey,
} from '#app/domain/consultations/own-comments.server.ts';
import { listPublicComments } from '#app/domain/consultations/read-consultation.server.ts';
import { submitComment } from '#app/domain/consultations/submit-comment.server.ts';
import { tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import { eraseInquiries } from '#app/domain/inquiries/erase-inquiries.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry, listMyInquiries } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { holdFiles } from '#app/domain/inquiries/hold-files.server.ts';
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { readInquiryStatistics } from '#app/domain/inquiries/inquiry-statistics.server.ts';
import { listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { listLeavingInquiries } from '#app/domain/inquiries/list-leaving.server.ts';
import { lookUpInquiry } from '#app/domain/inquiries/look-up-inquiry.server.ts';
import { actByCode, decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiryPart, openInquiryPartForStaff } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { decisionQuestions } from '#app/inquiries/decision-fields.ts';
import type { InquiryCapacity, InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { question } from '#app/inquiries/kinds/question/question.ts';
import { noticeDays, plannedErasure } from '#app/retention/rule.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { addDays, formatDate, instantAt, localDate, yearSpan } from '#catalog/local-date.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { saveInquiryContact } from '#db/queries/inquiries-parts.server.ts';
import { exampleWire, type FormDefinition, type Wire } from '#forms/index.ts';
import { byTwo, decide, decideProposal, openConsultation, opinion } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { clearKeys, columnsHolding, digestsOf } from '../support/scan.ts';

const database = useDatabase();
const { an, civil, desk, head, land } = people;
const refused = (code: string, message = '') => ({
  ok: false,
  refusal: { code, message: expect.stringContaining(message) as string },
});
const today = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };

let portal: TestPortal;
beforeEach(() => {
  const made = testPortal(database.db);
  portal = { ...made, deps: { ...made.deps, keys: clearKeys } };
});

/** A word of nobody's language, another for each inquiry. */
let words = 0;
const newWord = () => `Zyxwv${String.fromCharCode(97 + (words++ % 26))}quj`;

const formOf = (kind: InquiryKind) => {
  const form = kind.forms[0]?.form;
  if (form === undefined) throw new Error(`${kind.id} has no form`);
  return form;
};

/** The example of a form, with the word wherever somebody writes freely. */
function saying(form: FormDefinition, word: string): Wire {
  const free = form.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => field.kind === 'text' || field.kind === 'person-name')
    .map(({ id }) => [id, `${word} Văn An`]);
  return { ...exampleWire(form, today), ...(Object.fromEntries(free) as Wire) };
}

async function filed(kind: InquiryKind, word: string) {
  const attachment = { fileName: `${word}.pdf`, mediaType: 'application/pdf', content: pdf(word) };
  const { batch } = await holdFiles(portal.deps, kind, { batch: '', files: [attachment] });
  const sent = {
    kind,
    formCode: formOf(kind).code,
    wire: {
      ...saying(formOf(kind), word),
      ...(kind.fields.page !== undefined && { [kind.fields.page]: '/lien-he' }),
      [kind.fields.email]: `${word}@vidu.vn`,
    },
    requestId: randomUUID(),
    batch,
  };
  return accepted(await fileInquiry(portal.deps, an, sent)).code;
}

const see = async (kind: InquiryKind, code: string) =>
  accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
const staffSee = async (kind: InquiryKind, code: string, actor: Staff = desk) =>
  accepted(await openInquiry(portal.deps, actor, { kind, code })).inquiry;

/** A step that somebody is offered. */
interface Offer {
  readonly event: string;
  readonly by: Staff | 'requester';
}

interface Step {
  readonly event: string;
  readonly by?: Staff | 'requester';
  readonly wire?: Wire;
}

function transitionOf(kind: InquiryKind, event: string) {
  const transition = kind.transitions.find((one) => one.event === event);
  if (transition === undefined) throw new Error(`${kind.id} knows no ${event}`);
  return transition;
}

/** @param word the name and the content of a file that goes with it, where files do */
async function act(kind: InquiryKind, code: string, step: Step, word = '') {
  const { version } = await see(kind, code);
  const files = [{ fileName: `${word}.pdf`, mediaType: 'application/pdf', content: pdf(word) }];
  const { event, by = desk, wire = {} } = step;
  const moved = {
    kind,
    code,
    event,
    version,
    requestId: randomUUID(),
    wire,
    ...(word !== '' && transitionOf(kind, event).files && { files }),
  };
  return by === 'requester' ? actByCode(portal.deps, an, moved) : decideInquiry(portal.deps, by, moved);
}

const dateWire = (field: string, date: string): Wire => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [field]: { day, month, year } };
};

let versions = 0;
/** Each time another one: the same is not proposed again. */
const shownVersion = (kind: InquiryKind): Wire => ({
  note: 'Sửa lời.',
  title: `Đèn đường ấp An Thuận, bản ${(versions += 1)}`,
  category: kind.publication?.categories[0]?.value ?? '',
  question: 'Bao giờ thay đèn?',
  answer: 'Đã thay.',
  name: 'shown',
});

/** Who of the test stands for whom. */
const cast: Readonly<Record<InquiryCapacity, Staff | 'requester'>> = {
  requester: 'requester',
  handler: desk,
  assignee: civil,
  approver: head,
};

async function offered(kind: InquiryKind, code: string): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const by of Object.values(cast)) {
    const seen = await (by === 'requester'
      ? followInquiry(portal.deps, { kind, code })
      : openInquiry(portal.deps, by, { kind, code }));
    if (seen.ok) offers.push(...seen.inquiry.actions.map(({ event }) => ({ event, by })));
  }
  return offers;
}

/** What is written with a step: the example of each question, with the word wherever somebody writes freely. */
function said(kind: InquiryKind, event: string, word: string): Wire {
  const transition = transitionOf(kind, event);
  if (transition.publication === 'propose') return shownVersion(kind);
  const choices = [{ value: 'tu-phap', label: 'Tư pháp' }];
  const asks = decisionQuestions(kind, transition, { choices, mains: [], mayName: true, corrects: true });
  return saying(decisionForm({ ...transition, asks }), word);
}

/** How many steps of the table lie between each state and an answer. */
function distances({ states, transitions }: InquiryKind): ReadonlyMap<string, number> {
  const answered = Object.keys(states).filter((state) => states[state]?.outcome === 'answered');
  const far = new Map(answered.map((state) => [state, 0]));
  for (const [state, steps] of far)
    for (const { from, to } of transitions)
      if (to === state) for (const before of from) if (!far.has(before)) far.set(before, steps + 1);
  return far;
}

/** By a step of its table: whatever was not done yet and leaves it open comes first, else what leads nearest to an answer. */
async function nextStep(kind: InquiryKind, code: string, done: readonly Offer[]): Promise<Offer | undefined> {
  const { state } = await see(kind, code);
  const far = distances(kind);
  const left = (await offered(kind, code)).flatMap((step) => {
    const { event } = step;
    const transition = kind.transitions.find((one) => one.event === event && one.from.includes(state));
    if (transition === undefined || transition.keeps || transition.merges !== undefined) return [];
    if (transition.clock === 'restart' || transition.publication?.includes('withdraw')) return [];
    const to = transition.to === 'same' ? state : transition.to;
    const { outcome } = kind.states[to] ?? {};
    const isNew = !done.some((one) => one.event === event);
    if (outcome !== undefined && (outcome !== 'answered' || !isNew)) return [];
    return [{ step, rank: isNew && outcome === undefined ? -1 : (far.get(to) ?? 0) }];
  });
  return left.toSorted((one, other) => one.rank - other.rank)[0]?.step;
}

/** The longest way of each kind to its answer and beyond: the same every time, so it is looked for once. */
const ways = new Map<InquiryKind, readonly Offer[]>();

async function ended(kind: InquiryKind, word: string): Promise<string> {
  const code = await filed(kind, word);
  const known = ways.get(kind);
  const way: Offer[] = [];
  for (;;) {
    const step = known === undefined ? await nextStep(kind, code, way) : known[way.length];
    if (step === undefined) break;
    accepted(await act(kind, code, { ...step, wire: said(kind, step.event, word) }, word));
    way.push(step);
  }
  ways.set(kind, way);
  return code;
}

const midday = (day: string) => instantAt(day, '12:00');

/** The day on which what ended now goes, and the nights that lead there. */
async function passTime(kind: InquiryKind): Promise<{ announced: string; gone: string }> {
  const gone = plannedErasure(kind.retention, { on: localDate(portal.clock.now()), keptUntil: null });
  const announced = addDays(gone, -noticeDays);
  for (const day of [addDays(announced, -1), announced, addDays(gone, -1), gone]) {
    portal.clock.set(midday(day));
    await eraseInquiries(portal.deps);
  }
  return { announced, gone };
}

const mailsAbout = (code: string) => database.db.$client<{ kind: string; recipient: string; body: string }[]>`
  select kind, recipient, body from outbox where body like ${`%${code}%`} and kind like '%announce-erasure' order by id`;

describe.each(inquiryKinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const atEnd = (days: number) =>
    addDays(plannedErasure(kind.retention, { on: localDate(portal.clock.now()), keptUntil: null }), days);

  test('Đ10.12 Đ13.2 Đ10.8a: when its time is over nothing that was said is left anywhere, and register, figures and chains are as before', async () => {
    const word = newWord();
    const code = await ended(kind, word);
    const files = (await staffSee(kind, code)).entries.flatMap((entry) => entry.files);
    expect(files.length).toBeGreaterThan(0);
    accepted(
      await openInquiryPartForStaff(portal.deps, desk, { kind, code, what: 'tep', id: files[0]?.id ?? '' }),
    );
    // The scan sees what is there: without it, an empty finding would say nothing.
    const holding = await columnsHolding(database.owner.$client, word);
    expect(holding).toEqual(
      expect.arrayContaining([
        'inquiry_contents.content',
        'inquiry_files.file_name',
        'outbox.body',
        'outbox.recipient',
        ...(kind.publication === undefined ? [] : ['inquiry_publications.name']),
      ]),
    );
    const read = async () => ({
      register: accepted(
        await readInquiryRegister(portal.deps, desk, { kind, from: '2026-01-01', until: '2026-12-31' }),
      ),
      statistics: await readInquiryStatistics(portal.deps, { kind, days: yearSpan(2026) }),
    });
    const before = await read();
    const digests = await digestsOf(database.owner.$client, word, holding, portal.files.values());
    const { gone } = await passTime(kind);
    // Of what was said the chain keeps the digest, as it was sealed: without the keys nobody makes it from what he guesses.
    expect(await columnsHolding(database.owner.$client, word, digests)).toEqual([
      'inquiry_events.content_digest',
    ]);
    for (const [key, content] of portal.files)
      expect(Buffer.from(content).includes(word), `${key} holds it`).toBe(false);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
    const after = await read();
    expect(after.statistics).toEqual(before.statistics);
    expect(after.register.figures).toEqual(before.register.figures);
    const nameless = ({ rows }: typeof before.register) =>
      rows.map((line) => ({ ...line, requesterName: '', subject: '' }));
    expect(nameless(after.register)).toEqual(nameless(before.register));
    expect(after.register.rows.find((line) => line.code === code)?.requesterName).toBe('Đã xóa nội dung');

    const erased = {
      at: midday(gone),
      rule: expect.stringContaining(`lưu ${kind.retention.months} tháng`) as string,
    };
    const followed = await see(kind, code);
    expect(followed).toMatchObject({ shown: [], papers: [], erased });
    // What everybody reads stands, and whoever wrote may still ask to have it taken down.
    expect(followed.actions.map(({ event }) => event)).toEqual(
      followed.publicAddress === undefined ? [] : ['ask-unpublish'],
    );
    expect(followed.entries.at(-1)).toMatchObject({ label: 'Xóa nội dung', by: 'Cổng thông tin' });
    expect(await staffSee(kind, code)).toMatchObject({
      requesterName: 'Đã xóa nội dung',
      declaration: [],
      erased,
    });
    expect((await listMyInquiries(portal.deps, an)).find((mine) => mine.code === code)).toMatchObject({
      subject: '',
      erasedAt: midday(gone),
    });
    expect(accepted(await lookUpInquiry(portal.deps, { text: code })).progress).toMatchObject({ erased });
    expect(accepted(await listInbox(portal.deps, desk, { kind, text: code })).lines[0]).toMatchObject({
      requesterName: 'Đã xóa nội dung',
    });
    for (const part of [
      { what: 'tep', id: files[0]?.id ?? '' },
      { what: 'giay-to', id: kind.receipt.name },
    ] as const)
      expect(await openInquiryPart(portal.deps, an, { kind, code, ...part })).toMatchObject(
        refused('not-possible', `đã được xóa ngày ${formatDate(gone)}`),
      );
  });

  test('is announced once, to whoever wrote and to the desk, and stands on the list until its day', async () => {
    const word = newWord();
    const code = await ended(kind, word);
    const listed = async () =>
      accepted(await listLeavingInquiries(portal.deps, desk, { kind })).lines.find(
        (line) => line.code === code,
      );
    const [before, announced, gone] = [atEnd(-noticeDays - 1), atEnd(-noticeDays), atEnd(0)];
    expect(await see(kind, code)).toMatchObject({ eraseOn: gone });
    portal.clock.set(midday(before));
    await eraseInquiries(portal.deps);
    expect([await listed(), await mailsAbout(code)]).toEqual([undefined, []]);
    portal.clock.set(midday(announced));
    await Promise.all([eraseInquiries(portal.deps), eraseInquiries(portal.deps)]);
    portal.clock.set(midday(addDays(announced, 1)));
    await eraseInquiries(portal.deps);
    expect(await listed()).toMatchObject({ eraseOn: gone });
    const [mail, ...more] = await mailsAbout(code);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ recipient: `${word}@vidu.vn` });
    expect(mail?.body).toContain(formatDate(gone));
    expect(mail?.body).toContain(`lưu ${kind.retention.months} tháng`);
    const desks = await database.db.$client<{ recipient: string }[]>`
      select recipient from outbox where kind = ${`staff-${kind.id}-announce-erasure`}
        and created_at = ${midday(announced)} order by recipient`;
    // Whoever handles or approves the kind, each once, and nobody else.
    const { units, roles } = kind.handlers;
    const staff = await database.db.$client<{ email: string }[]>`
      select distinct u.email from users u left join staff_roles r on r.user_id = u.id left join unit_members m on m.user_id = u.id
      where r.role = any(${[...roles, ...(kind.approvers?.roles ?? [])]}) or m.unit_id = any(${[...units]}) order by 1`;
    expect(desks.map(({ recipient }) => recipient)).toEqual(staff.map(({ email }) => email));
    expect(staff.map(({ email }) => email)).not.toContain('quantri@demo.phuan');
    portal.clock.set(midday(addDays(gone, -1)));
    await eraseInquiries(portal.deps);
    expect((await see(kind, code)).erased).toBeUndefined();
    portal.clock.set(midday(gone));
    const nights = await Promise.all([eraseInquiries(portal.deps), eraseInquiries(portal.deps)]);
    expect(nights.map(({ erased }) => erased).sort()).not.toEqual([0, 0]);
    expect(await listed()).toBeUndefined();
    expect((await see(kind, code)).entries.filter(({ event }) => event === 'erase')).toHaveLength(1);
    const again = await eraseInquiries(portal.deps);
    expect(again).toEqual({ announced: 0, erased: 0 });
  });

  test('is kept longer by whom the table names, with a reason, and goes after a second notice', async () => {
    const keeper = kind.approvers === undefined ? desk : head;
    const code = await ended(kind, newWord());
    const [announced, gone] = [atEnd(-noticeDays), atEnd(0)];
    portal.clock.set(midday(announced));
    await eraseInquiries(portal.deps);
    const keptUntil = addDays(gone, 100);
    const keep = (by: Staff, wire: Wire) => act(kind, code, { event: 'keep-longer', by, wire });
    const reason = { text: 'Thanh tra yêu cầu.' };
    expect(await keep(land, { ...dateWire('keptUntil', keptUntil), ...reason })).toMatchObject({ ok: false });
    if (keeper !== desk)
      expect(await keep(desk, { ...dateWire('keptUntil', keptUntil), ...reason })).toMatchObject(
        refused('not-allowed'),
      );
    expect(await keep(keeper, dateWire('keptUntil', keptUntil))).toMatchObject(refused('invalid'));
    expect(
      await keep(keeper, { ...dateWire('keptUntil', addDays(announced, 1831)), ...reason }),
    ).toMatchObject(refused('invalid', 'trong vòng 5 năm'));
    accepted(await keep(keeper, { ...dateWire('keptUntil', keptUntil), ...reason }));
    expect(JSON.stringify(await see(kind, code))).not.toContain(reason.text);
    expect(await see(kind, code)).toMatchObject({ eraseOn: addDays(keptUntil, 1) });
    const listed = async () =>
      accepted(await listLeavingInquiries(portal.deps, desk, { kind })).lines.find(
        (line) => line.code === code,
      );
    expect(await listed()).toMatchObject({ keptUntil });
    portal.clock.set(midday(gone));
    await eraseInquiries(portal.deps);
    expect((await see(kind, code)).erased).toBeUndefined();
    portal.clock.set(midday(addDays(keptUntil, 1 - noticeDays)));
    await eraseInquiries(portal.deps);
    expect(await mailsAbout(code)).toHaveLength(2);
    portal.clock.set(midday(addDays(keptUntil, 1)));
    await eraseInquiries(portal.deps);
    expect((await see(kind, code)).erased).toBeDefined();
  });
});

describe('the end', () => {
  test('is the first step into a finished state: what follows it does not move it', async () => {
    const code = await filed(question, newWord());
    for (const step of [
      { event: 'assign', wire: { assignee: 'tu-phap' } },
      { event: 'propose', by: civil, wire: { answer: 'Trả lời.' } },
      { event: 'approve', by: head },
    ])
      accepted(await act(question, code, step));
    const { eraseOn } = await see(question, code);
    portal.clock.set(new Date('2027-03-01T09:00:00+07:00'));
    accepted(await act(question, code, { event: 'propose-publication', wire: shownVersion(question) }));
    accepted(await act(question, code, { event: 'publish', by: head }));
    accepted(await act(question, code, { event: 'unpublish', wire: { text: 'Sai số liệu.' } }));
    expect(eraseOn).toBe('2028-11-18');
    expect(await see(question, code)).toMatchObject({ state: 'answered', eraseOn });
  });

  test('is taken back by opening it again, and is then the next one', async () => {
    const code = await ended(petition, newWord());
    portal.clock.set(new Date('2026-12-01T09:00:00+07:00'));
    accepted(
      await act(petition, code, { event: 'reopen', by: 'requester', wire: { text: 'Đèn lại hỏng.' } }),
    );
    accepted(await act(petition, code, { event: 'take-up', wire: {}, by: people.deputy }));
    expect((await see(petition, code)).eraseOn).toBeUndefined();
    portal.clock.set(new Date('2026-12-03T09:00:00+07:00'));
    accepted(
      await act(petition, code, {
        event: 'propose-decline',
        wire: { ground: 'answered', text: 'Đã trả lời.' },
      }),
    );
    accepted(await act(petition, code, { event: 'decline', wire: {}, by: people.deputy }));
    expect(await see(petition, code)).toMatchObject({ eraseOn: '2031-12-04' });
  });
});

describe('erasing', () => {
  test('waits the whole notice however late it is announced', async () => {
    const code = await ended(question, newWord());
    const [{ id = '' } = {}] = await database.db.$client<{ id: string }[]>`
      select id from inquiries where code = ${code}`;
    const number = { way: 'phone', contact: clearKeys.seal(Buffer.from('"+84900000001"'), '') } as const;
    await saveInquiryContact(database.db.$client, id, number, portal.clock.now());
    portal.clock.set(midday('2040-01-01'));
    await eraseInquiries(portal.deps);
    expect(await see(question, code)).toMatchObject({ eraseOn: '2040-01-31' });
    // By whatever reaches him: who has no address may save what goes, too.
    const told = await database.db.$client<{ way: string; recipient: string; body: string }[]>`
      select way, recipient, body from outbox where dedupe_key like ${`inquiry:${id}:announce-erasure:%`}`;
    expect(told).toMatchObject([{ way: 'sms', recipient: '+84900000001' }]);
    expect(told[0]?.body).toContain('31/01/2040');
    portal.clock.set(midday('2040-01-31'));
    await eraseInquiries(portal.deps);
    expect((await see(question, code)).erased).toBeDefined();
  });

  test('leaves the public version without the name; what is said afterwards goes in the next night, and a version that is taken down leaves no word', async () => {
    const word = newWord();
    const code = await ended(question, word);
    const slug = (await see(question, code)).publicAddress?.split('/').at(-1) ?? '';
    const published = async () => accepted(await openPublished(portal.deps, question, slug)).published;
    expect(await published()).toMatchObject({ name: `${word} Văn An` });
    const { gone } = await passTime(question);
    expect((await published())?.name).toBeUndefined();
    expect(await published()).toMatchObject({ question: 'Bao giờ thay đèn?', answer: 'Đã thay.' });
    expect((await staffSee(question, code)).actions.map(({ event }) => event).sort()).toEqual([
      'edit-publication',
      'unpublish',
    ]);
    const late = newWord();
    const edited = { ...shownVersion(question), title: `Đèn ${late}`, answer: late };
    accepted(await act(question, code, { event: 'edit-publication', wire: edited }));
    accepted(await act(question, code, { event: 'approve-edit', by: head }));
    accepted(await act(question, code, { event: 'unpublish', wire: { text: `Nhầm với ${late}.` } }));
    portal.clock.set(midday(addDays(gone, 1)));
    expect(await eraseInquiries(portal.deps)).toMatchObject({ erased: 1 });
    expect(await columnsHolding(database.owner.$client, late)).toEqual([]);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
    expect((await see(question, code)).erased?.at).toEqual(midday(gone));
  });

  test('of one that cannot be read, or whose file does not go, stops no other and is made good later', async () => {
    const [broken, whole] = [newWord(), newWord()];
    const codes = [await ended(informationRequest, broken), await ended(informationRequest, whole)];
    const stubborn = [...portal.files].filter(([, content]) => Buffer.from(content).includes(broken));
    expect(stubborn.length).toBeGreaterThan(0);
    const failing: TestPortal['deps'] = {
      ...portal.deps,
      keys: {
        ...clearKeys,
        open: () => {
          throw new Error('sealed under a key that is not in the ring');
        },
      },
      files: { ...portal.deps.files, remove: () => Promise.reject(new Error('the disk is read-only')) },
    };
    const gone = plannedErasure(informationRequest.retention, { on: '2026-11-17', keptUntil: null });
    for (const day of [addDays(gone, -noticeDays), gone]) {
      portal.clock.set(midday(day));
      await eraseInquiries(failing);
    }
    for (const code of codes) expect((await see(informationRequest, code)).erased).toBeDefined();
    expect(await columnsHolding(database.owner.$client, broken)).toEqual([]);
    expect(portal.files.size).toBeGreaterThan(0);
    expect(await removeNamedFiles(portal.deps)).toBeGreaterThanOrEqual(stubborn.length);
    for (const [key] of stubborn) expect(portal.files.has(key)).toBe(false);
  });
});

describe('what was said of a draft', () => {
  const byToken = (token: string): AuthorKey => ({ by: 'token', token });
  const tokenFor = async (address: string) => {
    const [mail] = await database.db.$client<{ body: string }[]>`
      select body from outbox where recipient = ${address} order by id desc limit 1`;
    return /gop-y\/cua-toi\/([0-9A-Z]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  };
  const gone = '2028-12-17';
  const answersDesk = async (item: string) => accepted(await openAnswers(portal.deps, civil, item)).desk;
  const go = async (item: string, actor: Staff, event: string, reason = '') =>
    actOnAnswers(portal.deps, actor, { item, event, version: (await answersDesk(item)).version, reason });

  /** Three comments with the word in all that is not for everybody; answered on 16 December 2026. */
  async function answered(word: string) {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const said = { name: `${word} Thị Mẫu`, address: `Ấp ${word}`, contact: `${word}@vidu.vn`.toLowerCase() };
    const files = [{ fileName: `${word}.pdf`, mediaType: 'application/pdf', content: pdf(word) }];
    const send = async (visitor: typeof an | undefined, wire: Wire, attached = files) =>
      accepted(
        await submitComment(deps, visitor, {
          item,
          draftNumber: 1,
          wire: { ...opinion, ...said, ...wire },
          files: attached,
          requestId: randomUUID(),
          clientIp: '203.0.113.7',
        }),
      ).id;
    const shown = await send(an, {});
    const masked = await send(an, { text: `Gọi ${word} nhé.` }, []);
    const declined = await send(undefined, { text: `Của ${word}.` });
    const token = await tokenFor(said.contact);
    const own = async () => accepted(await openOwnComments(deps, byToken(token))).own.comments[0];
    const step = async () => ({
      comment: declined,
      version: (await own())?.version ?? 0,
      requestId: randomUUID(),
    });
    accepted(await actOnOwnComment(deps, byToken(token), { ...(await step()), event: 'confirm' }));
    const changed = { ...opinion, ...said, text: `Vẫn của ${word}.` };
    accepted(await changeOwnComment(deps, byToken(token), { ...(await step()), wire: changed }));
    accepted(await decide(deps, civil, shown, 'publish'));
    accepted(await decide(deps, civil, masked, 'publish-masked', { maskedText: 'Gọi […] nhé.' }));
    accepted(await decide(deps, civil, declined, 'decline', { ground: 'off-topic' }));
    accepted(await decide(deps, head, declined, 'uphold'));
    portal.clock.set(new Date('2026-12-16T08:00:00+07:00'));
    accepted(
      await saveAnswer(deps, civil, {
        item,
        version: (await answersDesk(item)).version,
        entries: { summary: 'Mở chợ sớm hơn.', outcome: 'partly', reason: 'Mở lúc 4 giờ 45.' },
        comments: [shown, masked],
      }),
    );
    accepted(await go(item, civil, 'submit'));
    accepted(await go(item, head, 'publish'));
    await tellParticipants(deps);
    return { item, token, shown, declined };
  }

  test('Đ10.8c: is erased two years after the answers, with names, addresses and files; what was published and answered stays, without names', async () => {
    const word = newWord();
    const { deps } = portal;
    const silent = await openConsultation(deps);
    const { item, token, shown, declined } = await answered(word);
    accepted(await go(silent, civil, 'submit'));
    accepted(await go(silent, head, 'publish'));
    const holding = await columnsHolding(database.owner.$client, word);
    expect(holding).toEqual(
      expect.arrayContaining([
        'consultation_comment_contents.content',
        'consultation_comment_files.file_name',
        'consultation_comments.content',
        'consultation_comments.email_index',
        'consultation_comments.shown_name',
        'outbox.recipient',
      ]),
    );
    const digests = await digestsOf(database.owner.$client, word, holding, portal.files.values());
    const before = await listPublicComments(deps, { item });
    expect(before.comments.map(({ by }) => by)).toContain(`${word} Thị Mẫu`);
    portal.clock.set(midday(addDays(gone, -noticeDays)));
    await Promise.all([eraseConsultations(deps), eraseConsultations(deps)]);
    portal.clock.set(midday(addDays(gone, -1)));
    await eraseConsultations(deps);
    const mails = await database.db.$client<{ recipient: string; body: string }[]>`
      select recipient, body from outbox where kind = 'consultation-erasing' order by recipient`;
    expect(mails.map(({ recipient }) => recipient)).toEqual(
      [an.email, `${word}@vidu.vn`.toLowerCase()].sort(),
    );
    for (const { body } of mails) expect(body).toContain(formatDate(gone));
    const unit = await database.db.$client<{ recipient: string }[]>`
      select recipient from outbox where kind = 'staff-consultation-erasing'`;
    const told = unit.map(({ recipient }) => recipient);
    expect(told).toEqual(expect.arrayContaining(['hotich@demo.phuan', 'truongban@demo.phuan']));
    for (const other of ['diachinh', 'quantri', 'phoban']) expect(told).not.toContain(`${other}@demo.phuan`);
    expect(accepted(await openOwnComments(deps, byToken(token))).own).toMatchObject({ eraseOn: gone });
    // Of what nobody said anything about there is nothing to announce.
    expect(unit.length).toBe(new Set(unit.map(({ recipient }) => recipient)).size);

    portal.clock.set(midday(gone));
    expect(await eraseConsultations(deps)).toEqual({ announced: 0, erased: 1 });
    expect(await columnsHolding(database.owner.$client, word, digests)).toEqual([]);
    for (const content of portal.files.values()) expect(Buffer.from(content).includes(word)).toBe(false);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
    const nameless = (list: typeof before) => list.comments.map((one) => ({ ...one, by: '' }));
    const after = await listPublicComments(deps, { item });
    expect(nameless(after)).toEqual(nameless(before));
    expect(after.comments.map(({ by }) => by)).toEqual(['Một người dân', 'Một người dân']);
    const erased = { at: midday(gone), rule: expect.stringContaining('lưu 24 tháng') as string };
    expect(accepted(await openOwnComments(deps, byToken(token))).own).toMatchObject({ erased, comments: [] });
    // Nothing leads from his account to it any more, nor back.
    expect(await openOwnComments(deps, { by: 'account', resident: an, item })).toMatchObject(
      refused('not-found', 'hết thời gian lưu'),
    );
    const named = await columnsHolding(database.owner.$client, an.userId);
    expect(named.filter((column) => column.startsWith('consultation'))).toEqual([]);
    expect((await answersDesk(item)).actions).toEqual([]);
    expect(await answersDesk(item)).toMatchObject({ erased, rows: [{ comments: [{}, {}] }] });
    const line = accepted(await listConsultationDesk(deps, civil)).desk.lines.find(
      ({ itemId }) => itemId === item,
    );
    expect(line).toMatchObject({ erased, received: 3 });
    for (const comment of [shown, declined])
      expect(
        accepted(await openCommentForStaff(deps, civil, { item, comment })).comment.comment,
      ).toMatchObject({
        name: 'Đã xóa nội dung',
        email: '',
        files: [],
        erased: true,
      });
    // What everybody reads can still be taken down; what is said with that goes in the next night.
    const late = newWord();
    const { version } = accepted(await openCommentForStaff(deps, civil, { item, comment: shown })).comment
      .comment;
    accepted(
      await moderateComment(deps, civil, {
        comment: shown,
        event: 'decline',
        version,
        requestId: randomUUID(),
        reason: late,
        wire: { ground: 'off-topic' },
      }),
    );
    expect(await columnsHolding(database.owner.$client, late)).toEqual([
      'consultation_comment_contents.content',
    ]);
    portal.clock.set(midday(addDays(gone, 1)));
    expect(await eraseConsultations(deps)).toEqual({ announced: 0, erased: 1 });
    expect(await columnsHolding(database.owner.$client, late)).toEqual([]);
    expect((await listPublicComments(deps, { item })).total).toBe(1);
    // It is erased since the first night.
    expect(await answersDesk(item)).toMatchObject({ erased });
  });

  test('Đ10.8c: is kept longer by two, each time with a reason, for five years at the most, and goes after a second notice', async () => {
    const { item } = await answered(newWord());
    portal.clock.set(midday(addDays(gone, -noticeDays)));
    await eraseConsultations(portal.deps);
    expect(await go(item, civil, 'keep-longer')).toMatchObject(refused('invalid'));
    accepted(await go(item, civil, 'keep-longer', 'Đang giải quyết khiếu nại.'));
    expect(await go(item, head, 'keep-longer', 'Nữa')).toMatchObject(
      refused('not-possible', 'đang chờ duyệt'),
    );
    expect(await answersDesk(item)).toMatchObject({ eraseOn: gone });
    expect(await decideProposal(portal.deps, civil, item)).toMatchObject(refused('not-allowed'));
    accepted(await decideProposal(portal.deps, head, item));
    expect(await answersDesk(item)).toMatchObject({ state: 'published', eraseOn: '2029-12-17' });
    portal.clock.set(midday(gone));
    expect((await eraseConsultations(portal.deps)).erased).toBe(0);
    for (const kept of ['2030-12-17', '2031-12-17']) {
      accepted(await byTwo(portal.deps, item, 'keep-longer', { reason: 'Tòa án còn cần.' }));
      expect(await answersDesk(item)).toMatchObject({ eraseOn: kept });
    }
    expect(await go(item, civil, 'keep-longer', 'Mãi mãi')).toMatchObject(refused('not-possible', '5 năm'));
    await expect(
      database.db.$client`update consultations set kept_until = '2032-01-01' where item_id = ${item}`,
    ).rejects.toThrow(/consultations_kept/);
    for (const day of [addDays('2031-12-17', -noticeDays), '2031-12-17']) {
      portal.clock.set(midday(day));
      await eraseConsultations(portal.deps);
    }
    expect((await answersDesk(item)).erased).toBeDefined();
  });
});
