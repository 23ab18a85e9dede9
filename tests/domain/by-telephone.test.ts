// Whoever has a telephone and no address: told of what he sent, confirming and finding again what he said of a draft. A code
// comes before anything else, and no message says what was written.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import {
  askForOwnComments,
  confirmComment,
  findOwnComments,
} from '#app/domain/consultations/commenting-by-code.server.ts';
import { openOwnComments } from '#app/domain/consultations/own-comments.server.ts';
import { eraseInquiries } from '#app/domain/inquiries/erase-inquiries.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import {
  askForInquiryNotices,
  confirmInquiryNotices,
  stopInquiryNotices,
} from '#app/domain/inquiries/inquiry-notices.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import type { Resident, Staff } from '#app/domain/kernel/actor.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { purgeExpired } from '#db/queries/people.server.ts';
import { exampleWire } from '#forms/index.ts';
import { comment, decide, openConsultation } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { clearKeys, columnsHolding } from '../support/scan.ts';

const database = useDatabase();
const { civil, desk, head } = people;
const visitor = { clientIp: '203.0.113.9' };

let portal: TestPortal;
beforeEach(() => {
  const made = testPortal(database.db);
  portal = { ...made, deps: { ...made.deps, keys: clearKeys } };
});

const later = (ms: number) => portal.clock.set(new Date(portal.clock.now().getTime() + ms));

/** A number of nobody else's, as it is typed and as it is stored. */
let numbers = 0;
function newNumber() {
  const digits = `90${String(7_000_000 + numbers++)}`;
  return { typed: `0${digits}`, stored: `+84${digits}` };
}

const messagesTo = async (recipient: string) =>
  database.db.$client<{ kind: string; way: string; body: string }[]>`
    select kind, way, body from outbox where recipient = ${recipient} order by id`;

const codeTo = async (recipient: string) =>
  /\d{6}/.exec((await messagesTo(recipient)).findLast((one) => one.kind === 'contact-code')?.body ?? '')?.[0];

const without = (code: string | undefined) => (code === '000000' ? '000001' : '000000');

/** What went to the telephone beside codes, as kinds. */
const toldOf = async (recipient: string) =>
  (await messagesTo(recipient)).flatMap(({ kind: of }) => (of === 'contact-code' ? [] : [of]));

describe('an inquiry', () => {
  const written = {
    ...exampleWire(questionForm, { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' }),
    email: '',
  };

  const filed = async (by?: Resident, phone = '') => {
    const wire = { ...written, phone };
    const sent = { kind, formCode: questionForm.code, wire, requestId: randomUUID() };
    return accepted(await fileInquiry(portal.deps, by, sent)).code;
  };

  const inquiryOf = async (code: string) => accepted(await followInquiry(portal.deps, { kind, code }));

  async function act(actor: Staff, code: string, event: string, wire = {}) {
    const { version } = (await inquiryOf(code)).inquiry;
    const step = { kind, code, event, version, requestId: randomUUID(), wire };
    accepted(await decideInquiry(portal.deps, actor, step));
  }

  async function answered(code: string) {
    await act(desk, code, 'assign', { assignee: 'tu-phap/demo-hotich' });
    await act(civil, code, 'propose', { answer: 'Mang giấy chứng sinh đến Bộ phận Một cửa.' });
    await act(head, code, 'approve');
  }

  const ask = (code: string, contact: string) =>
    askForInquiryNotices(portal, visitor, { kind, code, contact }, { visitor: undefined });

  async function confirmed(code: string, number: ReturnType<typeof newNumber>) {
    const asked = accepted((await ask(code, number.typed)) as never) as { sent: { codeId: string } };
    const typed = { codeId: asked.sent.codeId, code: await codeTo(number.stored) };
    expect(await confirmInquiryNotices(portal, typed)).toEqual({ ok: true });
  }

  test('Đ13.2: a number that was only written down is told nothing; after its code it is told of the answer, by its code alone', async () => {
    const number = newNumber();
    const code = await filed(undefined, number.typed);
    expect((await inquiryOf(code)).notices).toEqual({ smsOffered: true, stoppable: false });
    const asked = (await ask(code, number.typed)) as { sent: { codeId: string } };
    const typed = { codeId: asked.sent.codeId, code: without(await codeTo(number.stored)) };
    expect(await confirmInquiryNotices(portal, typed)).toMatchObject({
      refusal: { problems: [{ path: 'code' }] },
    });
    expect((await inquiryOf(code)).notices).toEqual({ smsOffered: true, stoppable: false });
    const right = { ...typed, code: await codeTo(number.stored) };
    expect(await confirmInquiryNotices(portal, right)).toEqual({ ok: true });
    expect((await inquiryOf(code)).notices).toEqual({
      ...{ smsOffered: true, stoppable: true, way: 'phone' },
      // The number that he wrote confirms what he changes.
      asked: 'phone',
    });
    await answered(code);
    expect(await toldOf(number.stored)).toEqual(['question-approve']);
    expect((await messagesTo(number.stored)).at(-1)).toEqual({
      kind: 'question-approve',
      way: 'sms',
      body: `UBND xa Phu An: cau hoi cua ong/ba da duoc tra loi. Tra cuu tren Cong thong tin bang ma ${code}.`,
    });
  });

  test('whoever takes it back is told nothing more, and what is erased leaves no number behind', async () => {
    const [first, second] = [newNumber(), newNumber()];
    const stopped = await filed();
    await confirmed(stopped, first);
    accepted(await stopInquiryNotices(portal.deps, { kind, code: stopped }, { visitor: undefined }));
    await answered(stopped);
    expect(await toldOf(first.stored)).toEqual([]);
    const erased = await filed();
    await confirmed(erased, second);
    await answered(erased);
    expect(await columnsHolding(database.owner.$client, second.stored)).toContain('inquiry_contacts.contact');
    later(3 * 365 * 86_400_000);
    await eraseInquiries(portal.deps);
    expect(await toldOf(second.stored)).toEqual(['question-approve', 'question-announce-erasure']);
    later(40 * 86_400_000);
    await eraseInquiries(portal.deps);
    expect(await columnsHolding(database.owner.$client, second.stored)).not.toContain(
      'inquiry_contacts.contact',
    );
    expect(await toldOf(second.stored)).toEqual([]);
    expect(await ask(erased, second.typed)).toMatchObject({ refusal: { code: 'not-possible' } });
  });

  test('an account by telephone is told by its number without another code, even one that reads on the portal', async () => {
    const number = newNumber();
    const by: Resident = {
      kind: 'resident',
      userId: randomUUID(),
      name: 'Lê Thị Bưởi',
      phone: number.stored,
    };
    await database.owner.$client`
      insert into users (id, name, phone) values (${by.userId}, ${by.name}, ${number.stored})`;
    await database.owner.$client`update users set notice_choice = 'portal' where id = ${by.userId}`;
    await answered(await filed(by));
    expect(await toldOf(number.stored)).toEqual(['question-approve']);
  });
});

describe('a comment on a draft', () => {
  test('Đ10.8c: waits for the code of its message, is told why it is not shown, and is found again by another code', async () => {
    const { deps } = portal;
    const number = newNumber();
    const item = await openConsultation(deps);
    const sent = accepted(await comment(deps, undefined, item, { wire: { contact: number.typed } }));
    expect(sent).toMatchObject({ toConfirm: true, code: { way: 'phone', contact: number.stored } });
    const codeId = sent.code?.codeId ?? '';
    const right = await codeTo(number.stored);
    expect(await confirmComment(portal, { codeId, code: without(right) })).toMatchObject({
      refusal: { problems: [{ path: 'code' }] },
    });
    const confirmed = await confirmComment(portal, { codeId, code: right });
    expect(confirmed.ok).toBe(true);
    accepted(await decide(deps, civil, sent.id, 'decline', { ground: 'off-topic' }));
    const lastMessage = (await messagesTo(number.stored)).at(-1);
    expect(lastMessage).toMatchObject({ kind: 'consultation-decline', way: 'sms' });
    expect(lastMessage?.body).toContain('ve du thao "Du thao Quy che cho": gop y cua ong/ba khong duoc dang');
    expect(lastMessage?.body).not.toMatch(/4 gio 30|https?:/);
    later(60_000);
    const asked = await askForOwnComments(deps, visitor, { item, contact: number.typed });
    if (!asked.ok) throw new Error('no code was sent');
    const found = await findOwnComments(portal, {
      codeId: asked.sent.codeId,
      code: await codeTo(number.stored),
    });
    if (!found.ok) throw new Error('the code did not open');
    const { own } = accepted(await openOwnComments(deps, { by: 'token', token: found.token }));
    expect(own.comments).toMatchObject([{ id: sent.id, state: 'declined' }]);
  });

  test('sent once more when its code is over and cleared away, it waits for another; once it is confirmed, for none', async () => {
    const { deps } = portal;
    const number = newNumber();
    const item = await openConsultation(deps);
    const again = { requestId: randomUUID(), wire: { contact: number.typed } };
    const first = accepted(await comment(deps, undefined, item, again));
    later(3 * 3_600_000);
    await purgeExpired(database.db, portal.clock.now());
    const second = accepted(await comment(deps, undefined, item, again));
    expect(second).toMatchObject({ id: first.id, toConfirm: true, code: { way: 'phone' } });
    const codeId = second.code?.codeId ?? '';
    expect(codeId).not.toBe(first.code?.codeId);
    const confirmed = await confirmComment(portal, { codeId, code: await codeTo(number.stored) });
    expect(confirmed.ok).toBe(true);
    const third = accepted(await comment(deps, undefined, item, again));
    expect(third).toMatchObject({ id: first.id, toConfirm: false });
    expect(third.code).toBeUndefined();
  });

  test('sent twice at once it is one comment and one message; a number that never commented gets the same reply, and none', async () => {
    const { deps } = portal;
    const [number, stranger] = [newNumber(), newNumber()];
    const item = await openConsultation(deps);
    const twice = { requestId: randomUUID(), wire: { contact: number.typed } };
    const replies = await Promise.all([
      comment(deps, undefined, item, twice),
      comment(deps, undefined, item, twice),
    ]);
    const [first, second] = replies.map((reply) => accepted(reply));
    expect(second?.code).toEqual(first?.code);
    expect(await messagesTo(number.stored)).toHaveLength(1);
    const asked = await askForOwnComments(deps, visitor, { item, contact: stranger.typed });
    expect(asked).toMatchObject({ ok: true, sent: { way: 'phone', contact: stranger.stored } });
    expect(await messagesTo(stranger.stored)).toEqual([]);
  });
});
