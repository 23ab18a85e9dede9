// A question from the office to the public: given to a unit, drafted in private, approved by another, published in words
// for everybody, found by the search while it is public, and its name taken back.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { endFollowings } from '#app/domain/following/end-followings.server.ts';
import { followAsResident } from '#app/domain/following/follow-as-resident.server.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { countWaitingInquiries, listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiryPart, openInquiryPartForStaff } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { listPublishedInquiries, openPublished } from '#app/domain/inquiries/read-published.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { actAsWriter } from '../support/proven-writer.ts';

const database = useDatabase();
const { civil, deputy, desk, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });
const containing = (text: string): unknown => expect.stringContaining(text);

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const written = exampleWire(questionForm, { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' });
const said = (field: string): string => {
  const value = written[field];
  if (typeof value !== 'string') throw new Error(`${field} has no example`);
  return value;
};

async function filed(change: Wire = {}): Promise<string> {
  const sent = {
    kind,
    formCode: questionForm.code,
    wire: { ...written, ...change },
    requestId: randomUUID(),
  };
  return accepted(await fileInquiry(portal.deps, undefined, sent)).code;
}

const see = async (code: string) => accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
const staffSee = async (actor: Staff, code: string) =>
  accepted(await openInquiry(portal.deps, actor, { kind, code })).inquiry;

async function act(
  actor: Staff | undefined,
  code: string,
  event: string,
  wire: Wire = {},
  files: { fileName: string; mediaType: string; content: Uint8Array }[] = [],
) {
  const { version } = await see(code);
  const step = { kind, code, event, version, requestId: randomUUID(), wire, files };
  return actor === undefined ? actAsWriter(portal.deps, step) : decideInquiry(portal.deps, actor, step);
}

const toCivil = { assignee: 'tu-phap/demo-hotich' };

async function answered(change: Wire = {}, answer = 'Mang giấy chứng sinh đến Bộ phận Một cửa.') {
  const code = await filed(change);
  accepted(await act(desk, code, 'assign', toCivil));
  accepted(await act(civil, code, 'propose', { answer }));
  accepted(await act(head, code, 'approve'));
  return code;
}

const forEverybody = (change: Wire = {}): Wire => ({
  title: 'Khai sinh khi cha mẹ chưa kết hôn',
  category: 'ho-tich',
  question: 'Cha mẹ chưa đăng ký kết hôn thì khai sinh cho con cần gì?',
  answer: 'Giấy chứng sinh và giấy tờ tùy thân của người đi khai.',
  name: 'shown',
  ...change,
});

/** Proposed by the office, and approved by another. */
async function publish(code: string, words: Wire): Promise<void> {
  accepted(await act(desk, code, 'propose-publication', words));
  accepted(await act(people.head, code, 'publish'));
}

async function edit(code: string, words: Wire): Promise<void> {
  accepted(await act(desk, code, 'edit-publication', { ...words, note: 'Sửa tiêu đề.' }));
  // Whoever approves reads what he approves, and what is read now where it differs (Đ18).
  const { proposed = [], publicAddress } = await staffSee(people.head, code);
  expect(proposed.map(({ value }) => value)).toContain(words['answer']);
  if (publicAddress !== undefined) expect(proposed.every(({ value, before }) => before !== value)).toBe(true);
  accepted(await act(people.head, code, 'approve-edit'));
}

const mailsTo = async (account: string) =>
  (
    await database.db.$client<{ subject: string; body: string }[]>`
      select subject, body from outbox where recipient = ${`${account}@demo.phuan`} order by id`
  ).map(({ subject, body }) => `${subject}\n${body}`);

describe('given to a unit', () => {
  test('Đ13.2: whoever receives it chooses a unit or somebody of it; they alone are told, see it and may answer', async () => {
    const code = await filed();
    const before = (await mailsTo('hotich')).length;
    const choices = (await staffSee(desk, code)).actions.find(({ event }) => event === 'assign');
    expect(choices?.start).toEqual({ assignee: 'tu-phap' });
    expect(await act(desk, code, 'assign', { assignee: 'tu-phap/demo-diachinh' })).toMatchObject(
      refused('invalid'),
    );
    accepted(await act(desk, code, 'assign', { assignee: 'tu-phap' }));
    const told = await mailsTo('hotich');
    expect(told).toHaveLength(before + 1);
    expect(told.at(-1)).toContain(`/can-bo/hoi-dap/${code}`);
    expect(told.at(-1)).not.toContain(said('name'));
    expect(await openInquiry(portal.deps, land, { kind, code })).toMatchObject(refused('not-allowed'));
    expect(await act(land, code, 'propose', { answer: 'Không phải việc của tôi.' })).toMatchObject(
      refused('not-allowed'),
    );
    const listed = async (actor: Staff) =>
      accepted(await listInbox(portal.deps, actor, { kind })).lines.map((line) => line.code);
    expect(await listed(civil)).toContain(code);
    expect(await listed(land)).not.toContain(code);
    expect(await see(code)).toMatchObject({
      state: 'assigned',
      assignedTo: 'Tư pháp - Hộ tịch',
      registerNumber: containing('/2026'),
    });
    accepted(await act(civil, code, 'draft', { answer: 'Nháp' }));
    expect((await staffSee(desk, code)).assignedTo).toBe('Tư pháp - Hộ tịch: Phạm Văn Dũng');
  });

  test('Đ13.2: whoever receives it is shown what resembles it, with the answer that everybody reads', async () => {
    const title = 'Sạ lúa giống OM 5451 có được hỗ trợ không?';
    const before = await answered({ title });
    await publish(before, forEverybody({ title }));
    const code = await filed({ title: 'Hỗ trợ giống lúa OM 5451 khi sạ thế nào' });
    const { likely } = await staffSee(desk, code);
    expect(likely).toMatchObject([{ code: before, publicAddress: containing('/hoi-dap/da-tra-loi/') }]);
    expect(likely[0]).not.toHaveProperty('mergeAt');
  });

  test('Đ13.2: what waits is counted for whoever has the next step', async () => {
    const counts = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries({ desk, civil, head, land }).map(async ([name, actor]) => [
            name,
            (await countWaitingInquiries(portal.deps, actor)).find((one) => one.kind === kind)?.count,
          ]),
        ),
      ) as Record<string, number>;
    const start = await counts();
    const more = async () => {
      const now = await counts();
      return Object.fromEntries(Object.entries(now).map(([who, n]) => [who, n - (start[who] ?? 0)]));
    };
    const code = await filed();
    expect(await more()).toEqual({ desk: 1, civil: 0, head: 0, land: 0 });
    accepted(await act(desk, code, 'assign', toCivil));
    expect(await more()).toEqual({ desk: 0, civil: 1, head: 0, land: 0 });
    accepted(await act(civil, code, 'propose', { answer: 'Trả lời' }));
    expect(await more()).toEqual({ desk: 0, civil: 0, head: 1, land: 0 });
    accepted(await act(head, code, 'approve'));
    expect(await more()).toEqual({ desk: 0, civil: 0, head: 0, land: 0 });
  });
});

describe('drafted and approved', () => {
  test('Đ13.2: a draft, what is to be mended in it and its files are for the staff alone until another approved it', async () => {
    const code = await filed();
    accepted(await act(desk, code, 'assign', toCivil));
    accepted(await act(civil, code, 'draft', { answer: 'BẢN NHÁP ĐẦU' }));
    expect((await staffSee(civil, code)).actions.find(({ event }) => event === 'propose')?.start).toEqual({
      answer: 'BẢN NHÁP ĐẦU',
    });
    const first = { fileName: 'nhap.pdf', mediaType: 'application/pdf', content: pdf('nháp') };
    accepted(await act(civil, code, 'propose', { answer: 'BẢN TRÌNH' }, [first]));
    accepted(await act(head, code, 'return', { text: 'THIẾU CĂN CỨ' }));
    const hidden = JSON.stringify(await see(code));
    for (const secret of ['BẢN NHÁP', 'BẢN TRÌNH', 'THIẾU CĂN CỨ', 'nhap.pdf'])
      expect(hidden).not.toContain(secret);
    const staffView = await staffSee(head, code);
    expect(staffView.draft).toEqual([{ label: 'Câu trả lời', value: 'BẢN TRÌNH' }]);
    const [draftFile] = staffView.entries.flatMap(({ files }) => files);
    const fileOf = { kind, code, what: 'tep', id: draftFile?.id ?? '' } as const;
    expect(await openInquiryPart(portal.deps, undefined, fileOf)).toMatchObject(refused('not-found'));
    accepted(await openInquiryPartForStaff(portal.deps, head, fileOf));

    const last = { ...first, fileName: 'trả lời.pdf', content: pdf('thật') };
    accepted(await act(civil, code, 'propose', { answer: 'BẢN CUỐI' }, [last]));
    accepted(await act(head, code, 'approve'));
    const seen = await see(code);
    expect(seen).toMatchObject({ state: 'answered', due: { finished: true } });
    expect(seen.entries.at(-1)).toMatchObject({
      rows: [{ label: 'Câu trả lời', value: 'BẢN CUỐI' }],
      files: [{ fileName: 'trả lời.pdf' }],
    });
    expect(JSON.stringify(seen)).not.toContain('BẢN TRÌNH');
    const [sent] = seen.entries.at(-1)?.files ?? [];
    accepted(await openInquiryPart(portal.deps, undefined, { ...fileOf, id: sent?.id ?? '' }));
    const paper = await openInquiryPart(portal.deps, undefined, {
      kind,
      code,
      what: 'giay-to',
      id: 'van-ban-tra-loi',
    });
    const { text } = await readPdf(accepted(paper).content);
    for (const part of ['BẢN CUỐI', 'trả lời.pdf', 'Nguyễn Quốc Long']) expect(text).toContain(part);
  });

  test('Đ13.2: whoever wrote at an answer does not approve it, though he were a leader', async () => {
    await database.owner.$client`
      insert into unit_members (unit_id, user_id) values ('tu-phap', ${head.userId})`;
    const code = await filed();
    accepted(await act(desk, code, 'assign', { assignee: 'tu-phap/demo-truongban' }));
    accepted(await act(head, code, 'draft', { answer: 'Tôi tự viết' }));
    accepted(await act(desk, code, 'reassign', toCivil));
    accepted(await act(civil, code, 'propose', { answer: 'Tôi viết tiếp' }));
    expect(await act(head, code, 'approve')).toMatchObject({
      refusal: { code: 'not-allowed', message: containing('người khác phải duyệt') },
    });
    accepted(await act(deputy, code, 'approve'));
    await database.owner.$client`delete from unit_members where user_id = ${head.userId}`;
  });

  test('Đ13.2: 15 working days, or once a promised day, told with how far it is', async () => {
    const code = await filed();
    expect((await see(code)).due?.date).toBe('2026-12-09');
    const progress = (day: string, month: string, year: string) =>
      act(desk, code, 'progress', { until: { day, month, year }, text: 'Đang xác minh.' });
    expect(await progress('01', '11', '2026')).toMatchObject(refused('invalid'));
    expect(await progress('01', '02', '2027')).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'until' }] },
    });
    // 13/12/2026 is a Sunday.
    accepted(await progress('13', '12', '2026'));
    const told = await see(code);
    expect(told.due).toMatchObject({ date: '2026-12-14' });
    expect(told.due?.explanation?.at(-1)).toContain('14/12/2026');
    expect(await progress('15', '12', '2026')).toMatchObject(refused('not-possible'));
  });
});

describe('published', () => {
  const addressesFound = async (query: string) => {
    const { search } = accepted(await searchPortal(portal.deps, { query, order: 'relevance', page: 1 }));
    return search.results.map(({ address }) => address);
  };
  const published = (slug: string) => openPublished(portal.deps, kind, slug);
  const slugIn = (address = '') => address.split('/').at(-1) ?? '';

  test('Đ13.2: is written anew for everybody, listed, found by the search while it is public and only then; what was sent is not', async () => {
    const code = await answered({}, 'Trả lời riêng xyzzy');
    await publish(code, forEverybody({ title: 'Zirconi và khai sinh' }));
    const { publicAddress } = await see(code);
    expect(publicAddress).toBe('/hoi-dap/da-tra-loi/zirconi-va-khai-sinh');
    expect(await addressesFound('zirconi')).toEqual([publicAddress]);
    expect(await addressesFound('xyzzy')).toEqual([]);
    expect(await addressesFound(code)).toEqual([]);
    const list = async (filter: { category?: string; words?: string }) =>
      (await listPublishedInquiries(portal.deps, kind, filter)).lines.map(({ href }) => href);
    expect(await list({ words: 'zirconi' })).toEqual([publicAddress]);
    expect(await list({ category: 'ho-tich' })).toContain(publicAddress);
    expect(await list({ category: 'dat-dai' })).not.toContain(publicAddress);
    const read = accepted(await published(slugIn(publicAddress))).published;
    expect(read).toMatchObject({ name: said('name'), unit: 'Tư pháp - Hộ tịch' });
    expect(JSON.stringify(read)).not.toContain(code);

    await edit(code, forEverybody({ title: 'Hafni thay tên' }));
    expect((await see(code)).publicAddress).toBe(publicAddress);
    expect(await addressesFound('zirconi')).toEqual([]);
    expect(await addressesFound('hafni')).toEqual([publicAddress]);

    accepted(await act(desk, code, 'unpublish', { text: 'Quy định đã đổi.' }));
    expect(await addressesFound('hafni')).toEqual([]);
    expect(await list({ words: 'hafni' })).toEqual([]);
    expect(accepted(await published(slugIn(publicAddress))).published).toBeUndefined();
    expect(await see(code)).toMatchObject({ state: 'answered', due: { finished: true } });
    expect((await see(code)).publicAddress).toBeUndefined();
    await publish(code, forEverybody({ note: 'Trở lại tên cũ.' }));
    expect((await see(code)).publicAddress).toBe(publicAddress);
  });

  test('Đ13.2: whoever follows its subject, all subjects or itself by mail is told, and not of what was taken down', async () => {
    const newestDigest = async (day: string) => {
      portal.clock.set(new Date(`${day}T06:10:00+07:00`));
      await sendDigests(portal.deps);
      return (await mailsTo('nguyen.van.an')).filter((mail) => mail.startsWith('Tin mới')).at(-1) ?? '';
    };
    const { an } = people;
    const follow = async (followed: 'question' | 'subject', target: string) =>
      accepted(await followAsResident(portal.deps, an, { kind: followed, target }));
    await follow('subject', 'ho-tich');
    await follow('subject', 'tat-ca');
    portal.clock.set(new Date('2026-11-17T10:00:00+07:00'));
    const gone = await answered();
    await publish(gone, forEverybody({ title: 'Wolfram gỡ xuống' }));
    accepted(await act(desk, gone, 'unpublish', { text: 'Quy định đã đổi.' }));
    const code = await answered();
    await publish(code, forEverybody({ title: 'Vanadi và khai sinh' }));
    const { publicAddress } = await see(code);
    const first = await newestDigest('2026-11-18');
    expect(first.match(/Vanadi và khai sinh\n {2}http:\S+\/vanadi-va-khai-sinh\n/g)).toHaveLength(2);
    expect(first).not.toContain('Wolfram');
    await endFollowings(portal.deps, an);
    await follow('question', slugIn(publicAddress));
    portal.clock.set(new Date('2026-11-18T10:00:00+07:00'));
    await edit(code, forEverybody({ title: 'Vanadi thay tên' }));
    expect(await newestDigest('2026-11-19')).toContain('Câu hỏi: Vanadi thay tên');
  });

  test('Đ13.2: two with one title stand at two addresses, also when they are published at once', async () => {
    const codes = [await answered(), await answered()];
    for (const code of codes)
      accepted(await act(desk, code, 'propose-publication', forEverybody({ title: 'Trùng tên' })));
    const outcomes = await Promise.all(codes.map((code) => act(people.head, code, 'publish')));
    outcomes.forEach(accepted);
    const addresses = await Promise.all(codes.map(async (code) => (await see(code)).publicAddress));
    expect(addresses.toSorted()).toEqual([
      '/hoi-dap/da-tra-loi/trung-ten',
      '/hoi-dap/da-tra-loi/trung-ten-2',
    ]);
  });

  test('Đ13.2: names nobody who did not wish it, and no longer whoever took his name back', async () => {
    const shy = await answered({ nameShown: 'withheld' });
    await publish(shy, forEverybody({ title: 'Không nêu tên' }));
    const nameAt = async (code: string) => {
      const { publicAddress } = await see(code);
      return accepted(await published(slugIn(publicAddress))).published?.name;
    };
    expect(await nameAt(shy)).toBeUndefined();
    expect(await act(undefined, shy, 'withdraw-name')).toMatchObject(refused('not-possible'));

    const code = await answered();
    await publish(code, forEverybody({ title: 'Nêu tên rồi rút' }));
    expect(await nameAt(code)).toBe(said('name'));
    accepted(await act(undefined, code, 'withdraw-name'));
    expect(await nameAt(code)).toBeUndefined();
    const again = (await staffSee(desk, code)).actions.find(({ event }) => event === 'edit-publication');
    expect(again?.form.sections.flatMap(({ fields }) => fields).map(({ id }) => id)).not.toContain('name');
    await edit(code, forEverybody());
    expect(await nameAt(code)).toBeUndefined();
  });

  test('Đ13.2: the name is taken back before anything is public, too: what waits with it lapses; whoever is named is told how to take it away', async () => {
    const mails = async () =>
      (
        await database.db.$client<{ body: string }[]>`
          select body from outbox where recipient = ${said('email')} order by id`
      ).map(({ body }) => body);
    const code = await answered();
    await publish(code, forEverybody({ title: 'Nêu tên' }));
    expect((await mails()).at(-1)).toMatch(/nêu tên ông\/bà, như ông\/bà đã đồng ý[^]*Rút tên khỏi bản đăng/);

    const shy = await answered();
    accepted(await act(desk, shy, 'propose-publication', forEverybody({ title: 'Chưa đăng' })));
    const labels = (await see(shy)).actions.map(({ label }) => label);
    expect(labels).toContain('Không nêu tên khi đăng');
    accepted(await act(undefined, shy, 'withdraw-name'));
    expect(await act(people.head, shy, 'publish')).toMatchObject(refused('not-possible'));
    expect((await see(shy)).shown.map(({ value }) => value)).toContain('Không nêu tên tôi (đã rút)');
    expect(await act(undefined, shy, 'withdraw-name')).toMatchObject(refused('not-possible'));
    await publish(shy, forEverybody({ title: 'Chưa đăng' }));
    expect(accepted(await published(slugIn((await see(shy)).publicAddress))).published?.name).toBeUndefined();
    expect((await mails()).at(-1)).toContain('không nêu tên và thông tin riêng');

    // While nobody has answered, as well.
    const fresh = await filed();
    accepted(await act(undefined, fresh, 'withdraw-name'));
  });

  test('Đ13.2: published again after it was taken down, other words are told with their day; the same need no word', async () => {
    const code = await answered();
    const words = forEverybody({ title: 'Phí bao nhiêu', name: 'withheld' });
    await publish(code, words);
    const shown = async () => accepted(await published(slugIn((await see(code)).publicAddress))).published;
    accepted(await act(desk, code, 'unpublish', { text: 'Xem lại.' }));
    await publish(code, words);
    expect((await shown())?.corrections).toEqual([]);
    accepted(await act(desk, code, 'unpublish', { text: 'Xem lại.' }));
    const other = { ...words, answer: 'Phí 5.000 đồng.' };
    expect(await act(desk, code, 'propose-publication', other)).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'note' }] },
    });
    await publish(code, { ...other, note: 'Sửa số tiền phí.' });
    expect((await shown())?.corrections).toEqual([{ on: '2026-11-17', note: 'Sửa số tiền phí.' }]);
  });

  test('Đ13.2: nobody changes alone what everybody reads: it is as it was until another approves, who is told; returned, nothing changes', async () => {
    const code = await answered();
    accepted(await act(desk, code, 'propose-publication', forEverybody({ title: 'Niobi của một người' })));
    expect((await see(code)).publicAddress).toBeUndefined();
    expect(await act(desk, code, 'publish')).toMatchObject(refused('not-allowed'));
    const both: Staff = { ...people.head, userId: desk.userId };
    expect(await act(both, code, 'publish')).toMatchObject(refused('not-allowed'));
    expect(await mailsTo('phoban')).toContainEqual(containing(`/can-bo/hoi-dap/${code}`));
    const waiting = async (actor: Staff) =>
      accepted(await listInbox(portal.deps, actor, { kind, stage: 'mine' })).lines.map((line) => line.code);
    expect(await waiting(people.head)).toContain(code);
    expect(await waiting(desk)).not.toContain(code);
    accepted(await act(people.head, code, 'publish'));
    const { publicAddress } = await see(code);
    const shown = async () => accepted(await published(slugIn(publicAddress))).published;
    expect(JSON.stringify(await shown())).toContain('Niobi của một người');

    const note = 'Sửa tiêu đề.';
    const retitled = (title: string) => forEverybody({ title, note });
    expect(await act(desk, code, 'edit-publication', forEverybody({ title: 'Tantan' }))).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'note' }] },
    });
    const asItIs = await act(desk, code, 'edit-publication', retitled('Niobi của một người'));
    expect(asItIs).toMatchObject({ refusal: { code: 'invalid', message: containing('chưa sửa gì') } });
    accepted(await act(desk, code, 'edit-publication', retitled('Tantan viết lại')));
    expect(await act(desk, code, 'edit-publication', retitled('Tantan viết lại'))).toMatchObject(
      refused('invalid'),
    );
    expect(JSON.stringify(await shown())).toContain('Niobi của một người');
    expect(await addressesFound('tantan')).toEqual([]);
    accepted(await act(people.head, code, 'return-publication', { text: 'Chưa đúng.' }));
    expect(await act(people.head, code, 'approve-edit')).toMatchObject(refused('not-possible'));
    const again = (await staffSee(desk, code)).actions.find(({ event }) => event === 'edit-publication');
    expect(again?.start['title']).toBe('Tantan viết lại');

    // Whoever wrote before what was returned is no second person for what was written then.
    const deputy = { ...people.head, userId: 'demo-phoban' };
    const alsoDesk: Staff = { ...deputy, roles: [...deputy.roles, 'one-stop-desk'] };
    accepted(await act(alsoDesk, code, 'edit-publication', retitled('Tantan của hai người')));
    accepted(await act(people.head, code, 'return-publication', { text: 'Chưa đúng.' }));
    accepted(await act(desk, code, 'edit-publication', retitled('Tantan, lần hai')));
    expect(await act(alsoDesk, code, 'approve-edit')).toMatchObject(refused('not-allowed'));

    // What was seen is approved, and nothing else: with the name that is taken back, the proposal lapses, and whoever proposed is told.
    accepted(await act(undefined, code, 'withdraw-name'));
    expect(await act(people.head, code, 'approve-edit')).toMatchObject(refused('not-possible'));
    expect(await mailsTo('motcua')).toContainEqual(containing('Bản đăng chờ duyệt không còn hiệu lực'));
    expect(await waiting(people.head)).not.toContain(code);
    expect(await shown()).toMatchObject({ title: { bareWords: 'Niobi của một người' }, corrections: [] });
    accepted(await act(desk, code, 'edit-publication', retitled('Tantan, lần ba')));
    accepted(await act(people.head, code, 'approve-edit'));
    expect(await shown()).toMatchObject({
      title: { bareWords: 'Tantan, lần ba' },
      corrections: [{ on: '2026-11-17', note }],
    });
    expect((await shown())?.name).toBeUndefined();
  });
});
