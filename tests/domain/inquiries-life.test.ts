// The life of a request for information: filed, received, answered, refused, asked back; twice, and by two at once.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import type { InquiryCapacity, InquiryKind } from '#app/inquiries/kind.ts';
import { informationRequest as kind } from '#app/inquiries/kinds/information-request/information-request.ts';
import { inaccuracyReport } from '#app/inquiries/kinds/inaccuracy-report/inaccuracy-report.ts';
import { fileInquiry, startInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { fillInquiryPeriods } from '#app/domain/inquiries/fill-periods.server.ts';
import { followInquiry, listMyInquiries } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { countWaitingInquiries, listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiryPart } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { driverOf } from '#db/client.server.ts';
import { findInquiryByCode } from '#db/queries/inquiries.server.ts';
import { verifyChainsIn } from '#db/event-chains.server.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { actAsWriter } from '../support/proven-writer.ts';

const database = useDatabase();
const { administrator, an, desk, editor, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });
const today = { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' };

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const firstForm = (of: InquiryKind) => {
  const form = of.forms[0]?.form;
  if (form === undefined) throw new Error(`${of.id} has no form`);
  return form;
};
const written = (of: InquiryKind): Wire => exampleWire(firstForm(of), today);
const said = (field: string): string => {
  const value = written(kind)[field];
  if (typeof value !== 'string' || value === '') throw new Error(`${field} has no example`);
  return value;
};
const containing = (text: string): unknown => expect.stringContaining(text);

async function filed(of: InquiryKind = kind, change: Wire = {}, requestId = randomUUID()) {
  const wire = { ...written(of), ...change };
  const sent = { kind: of, formCode: firstForm(of).code, wire, requestId };
  return accepted(await fileInquiry(portal.deps, undefined, sent)).code;
}

const see = async (code: string, of: InquiryKind = kind) =>
  accepted(await followInquiry(portal.deps, { kind: of, code })).inquiry;

async function act(code: string, event: string, wire: Wire = {}, by: InquiryCapacity = 'handler', of = kind) {
  const { version } = await see(code, of);
  const step = { kind: of, code, event, version, requestId: randomUUID(), wire };
  if (by === 'approver') return decideInquiry(portal.deps, people.head, step);
  return by === 'handler' ? decideInquiry(portal.deps, desk, step) : actAsWriter(portal.deps, step);
}

/** Proposed by the desk, approved by the chairman. */
async function answer(code: string, text: string) {
  accepted(await act(code, 'propose', { text }));
  accepted(await act(code, 'answer', {}, 'approver'));
}

/** Received, then refused by two. */
async function refuse(code: string, wire: Wire) {
  accepted(await act(code, 'receive', { handling: 'simple' }));
  accepted(await act(code, 'propose-refusal', wire));
  accepted(await act(code, 'refuse', {}, 'approver'));
}

describe('a request for information', () => {
  test('Đ10.12: is filed once, gets a code and a confirmation, and nothing personal is stored in the open', async () => {
    const requestId = randomUUID();
    const codes = await Promise.all([filed(kind, {}, requestId), filed(kind, {}, requestId)]);
    expect(new Set(codes).size).toBe(1);
    expect(await filed(kind, {}, requestId)).toBe(codes[0]);
    // Whoever went back and wrote something else is not told that it was sent.
    const wire = { ...written(kind), information: 'Quy hoạch chi tiết khu chợ' };
    const other = { kind, formCode: firstForm(kind).code, wire, requestId };
    expect(await fileInquiry(portal.deps, undefined, other)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    const mails = await database.db.$client<{ subject: string; body: string }[]>`
      select subject, body from outbox where body like ${`%${codes[0] ?? ''}%`}`;
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).not.toContain(codes[0]);
    expect(mails[0]?.body).toContain('Trả lời hoặc thông báo thời hạn chậm nhất ngày 20/11/2026');
    const stored = await database.db.$client<{ row: string }[]>`
      select i::text || coalesce((select string_agg(e::text, '') from inquiry_events e where e.inquiry_id = i.id), '')
        as row from inquiries i where code = ${codes[0] ?? ''}`;
    const contents = await database.db.$client<{ content: Uint8Array }[]>`
      select content from inquiry_contents where inquiry_id = (select id from inquiries where code = ${codes[0] ?? ''})`;
    expect(contents).toHaveLength(1);
    for (const field of ['name', 'information', 'purpose', 'email']) {
      expect(stored[0]?.row).not.toContain(said(field));
      expect(Buffer.from(contents[0]?.content ?? []).includes(said(field))).toBe(false);
    }
  });

  test('is not filed with a mail address that is none, nor incomplete, nor by a garbled page', async () => {
    const send = (wire: Wire, requestId: string = randomUUID()) =>
      fileInquiry(portal.deps, undefined, { kind, formCode: firstForm(kind).code, wire, requestId });
    const problems = async (wire: Wire) => {
      const outcome = await send(wire);
      return outcome.ok ? [] : (outcome.refusal.problems ?? []).map(({ path }) => path);
    };
    expect(await problems({ ...written(kind), email: 'ai đó' })).toEqual(['email']);
    expect(await problems({ ...written(kind), information: '', purpose: '' })).toEqual([
      'information',
      'purpose',
    ]);
    expect(await send(written(kind), 'x')).toMatchObject(refused('invalid'));
  });

  test('Đ10.12: is received into the register, answered with files, and read at its code alone', async () => {
    const code = await filed();
    accepted(await act(code, 'receive', { handling: 'complex' }));
    expect(await see(code)).toMatchObject({
      state: 'processing',
      registerNumber: containing('/2026'),
      due: { date: '2026-12-09' },
    });
    const { version } = await see(code);
    const step = { kind, code, event: 'propose', version, requestId: randomUUID() };
    const file = { fileName: 'quyết toán.pdf', mediaType: 'application/pdf', content: pdf('số liệu') };
    const wire = { text: 'Gửi bạn bản quyết toán.' };
    expect(await decideInquiry(portal.deps, desk, { ...step, wire: {} })).toMatchObject(refused('invalid'));
    const program = { ...file, mediaType: 'application/x-msdownload' };
    expect(await decideInquiry(portal.deps, desk, { ...step, wire, files: [program] })).toMatchObject(
      refused('invalid'),
    );
    accepted(await decideInquiry(portal.deps, desk, { ...step, wire, files: [file] }));
    // Nobody outside hears of it before another approved it; whoever drafted it is no other, though he were a leader.
    expect(JSON.stringify(await see(code))).not.toContain('bản quyết toán');
    expect(await act(code, 'answer')).toMatchObject(refused('not-allowed'));
    const both = { ...people.head, userId: desk.userId };
    const approval = { ...step, event: 'answer', version: version + 1, requestId: randomUUID(), wire: {} };
    expect(await decideInquiry(portal.deps, both, approval)).toMatchObject(refused('not-allowed'));
    accepted(await act(code, 'answer', {}, 'approver'));
    const answered = await see(code);
    expect(answered).toMatchObject({ state: 'answered', due: { finished: true }, actions: [] });
    const entry = answered.entries.at(-1);
    expect(entry?.rows).toEqual([{ label: 'Nội dung trả lời', value: 'Gửi bạn bản quyết toán.' }]);
    const [sent] = entry?.files ?? [];
    const opened = accepted(
      await openInquiryPart(portal.deps, undefined, { kind, code, what: 'tep', id: sent?.id ?? '' }),
    );
    expect(Buffer.from(opened.content).equals(Buffer.from(file.content))).toBe(true);
    for (const stored of portal.files.values()) expect(Buffer.from(stored).includes('số liệu')).toBe(false);
    // Another inquiry's code opens nothing of this one.
    const other = await filed();
    expect(
      await openInquiryPart(portal.deps, undefined, { kind, code: other, what: 'tep', id: sent?.id ?? '' }),
    ).toMatchObject(refused('not-found'));
    expect(await followInquiry(portal.deps, { kind, code: 'PA-0000-0000-00' })).toMatchObject(
      refused('not-found'),
    );
  });

  test('Đ10.12: the page of the code shows nothing about a person', async () => {
    const code = await filed(kind, { phone: '0912 345 678' });
    const shown = JSON.stringify(await see(code));
    for (const personal of [said('name'), '0912', said('email')]) {
      expect(shown).not.toContain(personal);
    }
    expect(shown).toContain(said('information'));
  });

  test('Đ10.12: is refused only on a ground of the law, in writing, by two', async () => {
    const code = await filed();
    accepted(await act(code, 'receive', { handling: 'simple' }));
    const propose = (wire: Wire) => act(code, 'propose-refusal', wire);
    expect(await propose({ text: 'Không thích' })).toMatchObject(refused('invalid'));
    expect(await propose({ ground: 'no-reason', text: 'Không thích' })).toMatchObject(refused('invalid'));
    expect(await propose({ ground: 'public' })).toMatchObject(refused('invalid'));
    accepted(await propose({ ground: 'public', text: 'Đã đăng ở mục Tài chính.' }));
    // It is decided by another, and nobody who waits reads of it before; nor does it go out as an answer.
    expect(JSON.stringify(await see(code))).not.toMatch(/từ chối|Tài chính/i);
    expect(await act(code, 'answer', {}, 'approver')).toMatchObject(refused('not-possible'));
    expect(await act(code, 'refuse')).toMatchObject(refused('not-allowed'));
    accepted(await act(code, 'return', { text: 'Chưa đủ căn cứ.' }, 'approver'));
    const offered = async () =>
      accepted(await openInquiry(portal.deps, desk, { kind, code })).inquiry.actions;
    const startOf = async (event: string) => (await offered()).find((one) => one.event === event)?.start;
    expect(await startOf('propose-refusal')).toMatchObject({ ground: 'public' });
    expect(await startOf('propose')).toEqual({});
    accepted(await propose({ ground: 'public', text: 'Đã đăng ở mục Tài chính.' }));
    accepted(await act(code, 'refuse', {}, 'approver'));
    expect(await see(code)).toMatchObject({ state: 'refused', actions: [] });
  });

  test('Đ10.12: is sent to another agency by two, and nobody who waits reads of it before', async () => {
    const code = await filed();
    expect(await act(code, 'forward', { agency: 'Thị xã', text: 'Hỏi nơi khác.' })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await act(code, 'receive', { handling: 'simple' }));
    const elsewhere = { agency: 'Phòng Tài nguyên thị xã', text: 'Gửi đến trụ sở thị xã.' };
    accepted(await act(code, 'propose-forward', elsewhere));
    expect(JSON.stringify(await see(code))).not.toMatch(/elsewhere|nơi khác|cơ quan khác|thị xã/i);
    expect(accepted(await openInquiry(portal.deps, desk, { kind, code })).inquiry.state).not.toBe(
      (await see(code)).state,
    );
    expect(await act(code, 'forward')).toMatchObject(refused('not-allowed'));
    expect(await act(code, 'answer', {}, 'approver')).toMatchObject(refused('not-possible'));
    const { lines } = accepted(await listInbox(portal.deps, desk, { kind, state: 'approving' }));
    expect(lines.map((one) => one.code)).toContain(code);
    accepted(await act(code, 'return', { text: 'Xã có giữ thông tin này.' }, 'approver'));
    accepted(await act(code, 'propose-forward', elsewhere));
    accepted(await act(code, 'forward', {}, 'approver'));
    const { state, entries, papers } = await see(code);
    expect(state).toBe('forwarded');
    expect(entries.at(-1)?.rows.map(({ value }) => value)).toContain(elsewhere.agency);
    expect(papers.map(({ name }) => name)).toContain('van-ban-huong-dan');
  });

  test('an old page tells the staff who was faster, and whoever waits nothing of what is still to be approved', async () => {
    const code = await filed();
    accepted(await act(code, 'receive', { handling: 'simple' }));
    const { version } = await see(code);
    accepted(await act(code, 'propose-refusal', { ground: 'secret', text: 'Thuộc bí mật nhà nước.' }));
    const old = { kind, code, version, event: 'withdraw', wire: {}, requestId: randomUUID() };
    const outcome = await actAsWriter(portal.deps, old);
    expect(outcome).toMatchObject(refused('changed-meanwhile'));
    expect(JSON.stringify(outcome)).not.toContain('từ chối');
    expect(JSON.stringify(outcome)).not.toContain(desk.name);
    const again = { ...old, event: 'propose', wire: { text: 'Có đây.' } };
    expect(await decideInquiry(portal.deps, editor, again)).toMatchObject({
      refusal: { code: 'changed-meanwhile', message: containing(`Trình từ chối cung cấp – ${desk.name}`) },
    });
    // What is open to him is told to him, too.
    accepted(await act(code, 'take-back'));
    accepted(await act(code, 'ask', { text: 'Năm nào?' }));
    expect(await actAsWriter(portal.deps, old)).toMatchObject({
      refusal: { code: 'changed-meanwhile', message: containing('Đề nghị làm rõ – ') },
    });
  });

  test('Đ10.12: what was sent and what was refused are told on papers', async () => {
    const code = await filed();
    await refuse(code, { ground: 'public', text: 'Đã đăng ở mục Tài chính.' });
    const { papers } = await see(code);
    expect(papers.map(({ name }) => name)).toEqual(['giay-tiep-nhan', 'thong-bao-tu-choi']);
    const paper = accepted(
      await openInquiryPart(portal.deps, undefined, { kind, code, what: 'giay-to', id: 'thong-bao-tu-choi' }),
    );
    const { text } = await readPdf(paper.content);
    expect(text).toContain('TỪ CHỐI CUNG CẤP THÔNG TIN');
    expect(text).toContain('khoản 2 Điều 28');
    expect(text).toContain('Đã đăng ở mục Tài chính.');
    const receipt = accepted(
      await openInquiryPart(portal.deps, undefined, { kind, code, what: 'giay-to', id: 'giay-tiep-nhan' }),
    );
    const receiptText = (await readPdf(receipt.content)).text;
    expect(receiptText).toContain(code);
    expect(receiptText).not.toContain(said('name'));
  });

  test('Đ10.12: an organisation that asks is written to by its name, in mails and on papers', async () => {
    const [, ofGroup] = kind.forms;
    const form = ofGroup?.form ?? firstForm(kind);
    const wire = exampleWire(form, today);
    const sent = { kind, formCode: form.code, wire, requestId: randomUUID() };
    const { code } = accepted(await fileInquiry(portal.deps, people.an, sent));
    accepted(await act(code, 'receive', { handling: 'simple' }));
    const mails = await database.db.$client<{ body: string }[]>`
      select body from outbox where body like ${`%${code}%`} and kind like 'information-request-%'`;
    expect(mails).toHaveLength(2);
    for (const { body } of mails) {
      expect(body).toMatch(
        /^Kính gửi Hội Nông dân xã Phú An,\n[^]*yêu cầu cung cấp thông tin của Hội Nông dân/iu,
      );
      expect(body).not.toMatch(/ông\/bà/iu);
    }
    const receipt = await openInquiryPart(portal.deps, people.an, {
      ...{ kind, code, what: 'giay-to', id: 'giay-tiep-nhan' },
    });
    const { text } = await readPdf(accepted(receipt).content);
    expect(text).toContain('yêu cầu cung cấp thông tin của Hội Nông dân xã Phú An');
    expect(text).toMatch(/Tổ chức gửi: Hội Nông dân xã Phú An[^]*Người đại diện: /u);
    expect(text).not.toMatch(/ông\/bà/iu);
  });

  test('Đ10.12: papers name a person to himself and to the staff of the kind, and to nobody else who has the code', async () => {
    const wire = written(kind);
    const sent = { kind, formCode: firstForm(kind).code, wire, requestId: randomUUID() };
    const { code } = accepted(await fileInquiry(portal.deps, an, sent));
    const named = async (who: Actor | undefined, id = 'giay-tiep-nhan') => {
      const opened = await openInquiryPart(portal.deps, who, { kind, code, what: 'giay-to', id });
      return (await readPdf(accepted(opened).content)).text.includes(said('name'));
    };
    await refuse(code, { ground: 'public', text: 'Đã đăng ở mục Tài chính.' });
    for (const id of ['giay-tiep-nhan', 'thong-bao-tu-choi']) {
      expect(await named(undefined, id)).toBe(false);
      expect(await named(people.binh, id)).toBe(false);
      expect(await named(people.accountant, id)).toBe(false);
      expect(await named(an, id)).toBe(true);
      expect(await named(desk, id)).toBe(true);
    }
  });

  test('Đ10.12: is asked back and made clear, and its limit starts again', async () => {
    const code = await filed();
    accepted(await act(code, 'ask', { text: 'Năm nào?' }));
    expect(await see(code)).toMatchObject({ state: 'asked', paused: true });
    expect((await see(code)).due).toBeUndefined();
    expect(await act(code, 'clarify', { text: 'Năm 2025' }, 'handler')).toMatchObject(refused('not-allowed'));
    portal.clock.set(new Date('2026-11-26T10:00:00+07:00'));
    accepted(await act(code, 'clarify', { text: 'Năm 2025' }, 'requester'));
    expect(await see(code)).toMatchObject({ state: 'submitted', due: { date: '2026-12-01' } });
  });

  test('Đ10.12: its limit starts again once, before it is past; extended it is before that alone, and who waits longer hears how far it is', async () => {
    const code = await filed(kind, { email: 'an@example.vn' });
    accepted(await act(code, 'receive', { handling: 'complex' }));
    const at = (day: string) => portal.clock.set(new Date(`${day}T10:00:00+07:00`));
    const asked = async (days: readonly [string, string]) => {
      at(days[0]);
      accepted(await act(code, 'ask', { text: 'Năm nào?' }));
      const seen = await see(code);
      at(days[1]);
      accepted(await act(code, 'clarify', { text: 'Năm 2025' }, 'requester'));
      return seen;
    };
    expect(await asked(['2026-11-18', '2026-11-26'])).toMatchObject({ paused: true });
    const due = '2026-12-17';
    expect(await see(code)).toMatchObject({ state: 'processing', due: { date: due } });
    // Asked again: the limit runs on, and is the same after the answer.
    expect(await asked(['2026-11-27', '2026-11-30'])).toMatchObject({ paused: false, due: { date: due } });
    expect((await see(code)).due).toMatchObject({ date: due, lateness: { kind: 'early' } });
    at('2026-12-20');
    expect(await act(code, 'extend', { text: 'Bận' })).toMatchObject({
      refusal: { code: 'not-possible', message: containing('quá hạn') },
    });
    const until = { day: '28', month: '12', year: '2026' };
    accepted(await act(code, 'tell-late', { until, text: 'Đang chờ đơn vị thi công.' }));
    const [mail] = await database.db.$client<{ body: string }[]>`
      select body from outbox where kind = 'information-request-tell-late' and body like ${`%${code}%`}`;
    expect(mail?.body).toContain('xin lỗi');
    expect(mail?.body).not.toContain('chậm nhất');
    expect(await asked(['2026-12-20', '2026-12-21'])).toMatchObject({ due: { lateness: { kind: 'late' } } });
    await answer(code, 'Gửi bạn.');
    expect((await see(code)).due).toMatchObject({ date: due, finished: true, lateness: { kind: 'late' } });
    // Late before it is received: what is asked stops nothing.
    at('2026-11-17');
    const unreceived = await filed();
    at('2026-11-23');
    accepted(await act(unreceived, 'ask', { text: 'Năm nào?' }));
    accepted(await act(unreceived, 'clarify', { text: 'Năm 2025' }, 'requester'));
    accepted(await act(unreceived, 'receive', { handling: 'complex' }));
    expect(await see(unreceived)).toMatchObject({
      due: { date: '2026-12-09', lateness: { kind: 'early' } },
      missed: { duty: 'Trả lời hoặc thông báo thời hạn', date: '2026-11-20' },
    });
  });

  test('what was filed before its limits were stored gets them from its events, once', async () => {
    const sql = database.db.$client;
    const code = await filed();
    accepted(await act(code, 'ask', { text: 'Năm nào?' }));
    portal.clock.set(new Date('2026-11-26T10:00:00+07:00'));
    accepted(await act(code, 'clarify', { text: 'Năm 2025' }, 'requester'));
    accepted(await act(code, 'receive', { handling: 'complex' }));
    accepted(await act(code, 'extend', { text: 'Phải hỏi đơn vị thi công.' }));
    const other = await filed();
    const stored = async () =>
      Promise.all([code, other].map(async (one) => (await findInquiryByCode(sql, one))?.limitPeriods));
    const before = await stored();
    const forget = async () =>
      database.owner.$client`update inquiries set limit_periods = '[]' where code = any(${[code, other]})`;
    await forget();
    expect(await fillInquiryPeriods(portal.deps)).toBe(2);
    expect(await stored()).toEqual(before);
    expect(await fillInquiryPeriods(portal.deps)).toBe(0);
    // A step made before that finds them as well.
    await forget();
    await answer(code, 'Gửi bạn.');
    const [ended] = await stored();
    expect(ended?.slice(0, -1)).toEqual(before[0]?.slice(0, -1));
    expect(ended?.at(-1)).toEqual({ ...before[0]?.at(-1), until: portal.clock.now().toISOString() });
    await fillInquiryPeriods(portal.deps);
  });

  test('is extended once, when complex, with a reason', async () => {
    const simple = await filed();
    accepted(await act(simple, 'receive', { handling: 'simple' }));
    expect(await act(simple, 'extend', { text: 'Bận' })).toMatchObject(refused('not-possible'));
    const complex = await filed();
    accepted(await act(complex, 'receive', { handling: 'complex' }));
    expect(await act(complex, 'extend', {})).toMatchObject(refused('invalid'));
    accepted(await act(complex, 'extend', { text: 'Phải hỏi đơn vị thi công.' }));
    expect(await see(complex)).toMatchObject({ state: 'processing', due: { date: '2026-12-24' } });
    expect(await act(complex, 'extend', { text: 'Lần nữa' })).toMatchObject(refused('not-possible'));
  });

  test('two officers decide: the second is told who was faster; the same click again changes nothing', async () => {
    const code = await filed();
    const { version } = await see(code);
    const step = { kind, code, version, event: 'receive', wire: { handling: 'simple' } };
    const requestId = randomUUID();
    const outcomes = await Promise.all([
      decideInquiry(portal.deps, desk, { ...step, requestId }),
      decideInquiry(portal.deps, editor, { ...step, requestId: randomUUID() }),
    ]);
    const late = outcomes.filter((outcome) => !outcome.ok);
    expect(late).toHaveLength(1);
    expect(late[0]).toMatchObject({
      refusal: { code: 'changed-meanwhile', message: containing('Tiếp nhận – ') },
    });
    if (outcomes[0].ok) {
      expect(await decideInquiry(portal.deps, desk, { ...step, requestId })).toMatchObject({
        ok: true,
        repeated: true,
      });
    }
    expect((await see(code)).entries).toHaveLength(2);
  });

  test('Đ10.12: the office and the desk decide, administrators see its state alone, nobody else comes near; every look is recorded', async () => {
    const code = await filed();
    const step = { kind, code, version: 1, event: 'receive', wire: { handling: 'simple' } };
    for (const stranger of [land, an]) {
      expect(await openInquiry(portal.deps, stranger, { kind, code })).toMatchObject(refused('not-allowed'));
      expect(await listInbox(portal.deps, stranger, { kind })).toMatchObject(refused('not-allowed'));
      expect(await decideInquiry(portal.deps, stranger, { ...step, requestId: randomUUID() })).toMatchObject(
        refused('not-allowed'),
      );
      const counted = await countWaitingInquiries(portal.deps, stranger);
      expect(counted.filter((one) => one.kind === kind)).toEqual([]);
    }
    expect(await openInquiry(portal.deps, administrator, { kind, code })).toMatchObject(
      refused('not-allowed'),
    );
    expect(
      await decideInquiry(portal.deps, administrator, { ...step, requestId: randomUUID() }),
    ).toMatchObject(refused('not-allowed'));
    const { inquiry } = accepted(await openInquiry(portal.deps, editor, { kind, code }));
    expect(inquiry.actions.map(({ event }) => event)).toContain('receive');
    const looks = await database.db.$client<{ staff: string }[]>`
      select v.staff_id as staff from inquiry_views v join inquiries i on i.id = v.inquiry_id
      where i.code = ${code} order by v.id`;
    expect(looks.map(({ staff }) => staff)).toEqual([editor.userId]);
  });

  test('a resident finds what he sent while signed in, and it is his alone', async () => {
    const sent = { kind, formCode: firstForm(kind).code, wire: written(kind), requestId: randomUUID() };
    const { code } = accepted(await fileInquiry(portal.deps, an, sent));
    expect((await listMyInquiries(portal.deps, an)).map((mine) => mine.code)).toContain(code);
    expect(await listMyInquiries(portal.deps, people.binh)).toEqual([]);
    // One that cannot be opened stands in the list without its words, and takes no other with it.
    const garbling = { ...portal.deps.keys, seal: () => new Uint8Array([0]) };
    const next = { ...sent, requestId: randomUUID() };
    const { code: garbled } = accepted(await fileInquiry({ ...portal.deps, keys: garbling }, an, next));
    const mine = await listMyInquiries(portal.deps, an);
    expect(mine.find((one) => one.code === garbled)?.subject).toBe('');
    expect(mine.find((one) => one.code === code)?.subject).not.toBe('');
  });

  test('Đ10.12: the list narrows by state, lateness and code, and counts what waits', async () => {
    const code = await filed();
    portal.clock.set(new Date('2026-11-23T08:00:00+07:00'));
    const list = async (filter: object) =>
      accepted(await listInbox(portal.deps, desk, { kind, ...filter })).lines.map((line) => line.code);
    expect(await list({ late: true })).toContain(code);
    expect(await list({ text: code.toLowerCase().slice(3) })).toEqual([code]);
    expect(await list({ state: 'answered' })).not.toContain(code);
    const [counted] = await countWaitingInquiries(portal.deps, desk);
    const waiting =
      (await list({ state: 'submitted' })).length + (await list({ state: 'processing' })).length;
    expect(counted?.count).toBe(waiting);
  });

  test('Đ10.12: the register of a year counts what came, what was answered in time and what was refused why', async () => {
    portal.clock.set(new Date('2024-03-04T09:00:00+07:00'));
    const [late, refusedOne, open, withdrawn] = [await filed(), await filed(), await filed(), await filed()];
    await refuse(refusedOne, { ground: 'secret', text: 'Thuộc bí mật nhà nước.' });
    accepted(await act(withdrawn, 'withdraw', {}, 'requester'));
    accepted(await act(late, 'receive', { handling: 'simple' }));
    portal.clock.set(new Date('2024-03-20T09:00:00+07:00'));
    await answer(late, 'Xin lỗi vì trả lời chậm.');
    const { figures, rows: lines } = accepted(
      await readInquiryRegister(portal.deps, desk, { kind, from: '2024-01-01', until: '2024-12-31' }),
    );
    expect(figures).toMatchObject({
      filed: 4,
      open: 1,
      answered: 1,
      refused: 1,
      withdrawn: 1,
      onTime: 1,
      late: 2,
      openLate: 1,
      byGround: [{ label: containing('không được tiếp cận'), count: 1 }],
    });
    expect(new Set(lines.map((line) => line.code))).toEqual(new Set([late, refusedOne, open, withdrawn]));
    expect(lines.find((line) => line.code === late)?.registerNumber).toBe('2/2024');
    expect(
      await readInquiryRegister(portal.deps, land, { kind, from: '2024-01-01', until: '2024-12-31' }),
    ).toMatchObject(refused('not-allowed'));
  });

  test('what was decided cannot be rewritten', async () => {
    const code = await filed();
    await expect(
      database.db.$client`update inquiry_events set event = 'x'
        where inquiry_id = (select id from inquiries where code = ${code})`,
    ).rejects.toThrow();
    await expect(database.owner.$client`delete from inquiry_events`).rejects.toThrow();
  });

  test('what was said is not rewritten, and goes with an inquiry that is erased alone; the chain tells who does it by force', async () => {
    const code = await filed();
    accepted(await act(code, 'ask', { text: 'Năm nào?' }));
    const ofIt = `inquiry_id = (select id from inquiries where code = '${code}')`;
    const statements = [
      `update inquiry_contents set content = '' where ${ofIt}`,
      `delete from inquiry_contents where ${ofIt}`,
    ];
    for (const statement of statements)
      await expect(database.owner.$client.unsafe(statement)).rejects.toThrow(/stand until/);
    await expect(database.db.$client.unsafe(statements[0] ?? '')).rejects.toThrow(/permission denied/);
    const byForce = async (statement: string) => {
      const why = new Error('taken back');
      let broken: unknown;
      const done = database.owner.transaction(async (tx) => {
        const sql = driverOf(tx);
        await sql.unsafe(`set local session_replication_role = replica; ${statement}`);
        broken = (await verifyChainsIn(sql)).broken;
        throw why;
      });
      await expect(done).rejects.toBe(why);
      return broken;
    };
    expect(await byForce('select 1')).toBeUndefined();
    for (const sequence of [1, 2]) {
      const one = `${ofIt} and sequence = ${sequence}`;
      expect(await byForce(`delete from inquiry_contents where ${one}`)).toEqual({
        chain: code,
        sequence,
        why: 'what was said is missing',
      });
      expect(await byForce(`update inquiry_contents set content = 'x' where ${one}`)).toEqual({
        chain: code,
        sequence,
        why: 'what was said is not what was recorded',
      });
    }
  });
});

describe('a report that a published page is not right', () => {
  const report = inaccuracyReport;
  const form = firstForm(report).code;
  const send = (change: Wire) =>
    fileInquiry(portal.deps, undefined, {
      ...{ kind: report, formCode: form, wire: { ...written(report), ...change } },
      requestId: randomUUID(),
    });
  const by = async (actor: Staff, code: string, event: string, wire: Wire = {}) => {
    const { version } = await see(code, report);
    const step = { kind: report, code, event, version, requestId: randomUUID(), wire };
    return decideInquiry(portal.deps, actor, step);
  };

  test('Đ10.12: is about a page of this portal, whose title it takes, however its address is written', async () => {
    const start = (about: string) =>
      startInquiry(portal.deps, undefined, { kind: report, formCode: form, about });
    const title = 'Liên hệ';
    expect(await start('/lien-he')).toMatchObject({ page: '/lien-he', pageTitle: title });
    const { publicUrl } = portal.deps.unit;
    const bare = publicUrl.replace(/^https?:\/\//u, '');
    expect(await start(`${bare}/lien-he`)).toMatchObject({ page: '/lien-he', pageTitle: title });
    expect(await start('/')).toMatchObject({ page: '/', pageTitle: 'Trang chủ' });
    expect(await start(bare)).toMatchObject({ page: '/', pageTitle: 'Trang chủ' });
    expect(await start('/tim-kiem?q=x')).toMatchObject({ page: '/tim-kiem' });
    expect(await start(`${publicUrl}/lien-he/?x=1#y`)).toMatchObject({ page: '/lien-he', pageTitle: title });
    for (const strange of ['https://example.com/lien-he', 'javascript:alert(1)', '/khong-co', '/%ff', ''])
      expect((await start(strange))['page'] ?? '', strange).toBe('');
    for (const page of ['https://example.com/lien-he', 'javascript:alert(1)', '/khong-co', '/%ff'])
      expect(await send({ page }), page).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'page' }] },
      });
    const { code } = accepted(await send({ page: `${publicUrl}/lien-he`, pageTitle: 'Bịa' }));
    expect(accepted(await openInquiry(portal.deps, desk, { kind: report, code })).inquiry.subject).toBe(
      title,
    );
  });

  test('Đ10.12: is answered within 15 days, by two; what was mended is named with a way there, what stands with its reasons', async () => {
    const { code } = accepted(await send({}));
    expect(await see(code, report)).toMatchObject({
      due: { date: '2026-12-02', duty: 'Kiểm tra, trả lời', daysLeft: 15 },
    });
    accepted(await by(desk, code, 'assign', { assignee: 'tu-phap' }));
    const mended = { finding: 'corrected', answer: 'Đã sửa giờ làm việc.' };
    expect(await by(people.civil, code, 'propose', mended)).toMatchObject(refused('invalid'));
    const elsewhere = { ...mended, correctedAt: 'https://example.com/' };
    expect(await by(people.civil, code, 'propose', elsewhere)).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'correctedAt' }] },
    });
    const correctedAt = `${portal.deps.unit.publicUrl}/lien-he`;
    accepted(await by(people.civil, code, 'propose', { ...mended, correctedAt }));
    expect(await by(people.civil, code, 'approve')).toMatchObject(refused('not-allowed'));
    accepted(await by(people.head, code, 'approve'));
    const { state, entries, papers, shown } = await see(code, report);
    expect(state).toBe('answered');
    expect(shown).toContainEqual({ label: 'Địa chỉ trang', value: '/lien-he', href: '/lien-he' });
    expect(entries.at(-1)?.rows).toContainEqual({
      label: 'Trang có nội dung đã sửa',
      value: '/lien-he',
      href: '/lien-he',
    });
    expect(papers.map(({ name }) => name)).toEqual(['giay-tiep-nhan', 'van-ban-tra-loi']);
    const { code: other } = accepted(await send({}));
    accepted(await by(desk, other, 'assign', { assignee: 'tu-phap' }));
    accepted(
      await by(people.civil, other, 'propose', { finding: 'right', answer: 'Đúng theo thông báo mới.' }),
    );
    accepted(await by(people.head, other, 'approve'));
    expect((await see(other, report)).state).toBe('answered');
    // An answer is no last word: it is rated, and once looked at again.
    accepted(await act(other, 'rate', { rating: 'unsatisfied' }, 'requester', report));
    accepted(await act(other, 'reopen', { text: 'Trang vẫn ghi sai.' }, 'requester', report));
    expect(await see(other, report)).toMatchObject({ state: 'received', due: { daysLeft: 15 } });
    accepted(await by(desk, other, 'assign', { assignee: 'tu-phap' }));
    accepted(await by(people.civil, other, 'propose', { finding: 'right', answer: 'Vẫn đúng.' }));
    expect(await by(people.head, other, 'approve')).toMatchObject(refused('not-allowed'));
    accepted(await by(people.deputy, other, 'approve'));
    expect((await see(other, report)).actions.map(({ event }) => event)).toEqual(['rate']);
    const register = accepted(await readInquiryRegister(portal.deps, desk, { kind: report }));
    expect(register.figures).not.toHaveProperty('refused');
    expect(register.figures).not.toHaveProperty('forwarded');
  });
});
