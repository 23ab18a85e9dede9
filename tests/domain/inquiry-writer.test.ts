// The code of an inquiry reads; what ends it or makes figures of it asks for whoever wrote (decision 143).
import { randomUUID } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { askForInquiryNotices, stopInquiryNotices } from '#app/domain/inquiries/inquiry-notices.server.ts';
import { actByCode, decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { askedBefore, askForProof, confirmWriter } from '#app/domain/inquiries/prove-writer.server.ts';
import type { Resident } from '#app/domain/kernel/actor.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an, desk } = people;
const visitor = { clientIp: '203.0.113.77' };
const email = 'nguoi.hoi@example.com';

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

async function filed(change: Wire = {}, by?: Resident) {
  const wire = { ...exampleWire(questionForm, { today: '2026-11-17', unitName: 'x' }), email, ...change };
  const sent = { kind, formCode: questionForm.code, wire, requestId: randomUUID() };
  return accepted(await fileInquiry(portal.deps, by, sent)).code;
}

async function act(
  code: string,
  event: string,
  by: { visitor?: Resident; proof?: string } = {},
  wire: Wire = {},
) {
  const { version } = accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
  const step = { kind, code, event, version, requestId: randomUUID(), wire };
  return actByCode(portal.deps, by.visitor, { ...step, proof: by.proof });
}

const stateOf = async (code: string) =>
  accepted(await followInquiry(portal.deps, { kind, code })).inquiry.state;
const notAllowed = { refusal: { code: 'not-allowed' } };

async function codeTo(recipient: string) {
  const rows = await database.db.$client<{ body: string }[]>`
    select body from outbox where recipient = ${recipient} and kind = 'contact-code' order by id desc limit 1`;
  return /\d{6}/.exec(rows[0]?.body ?? '')?.[0];
}

/** The code comes back from where whoever wrote is reached. */
async function proven(code: string, recipient: string) {
  // Another code to the same address waits a minute.
  portal.clock.set(new Date(portal.clock.now().getTime() + 2 * 60_000));
  const { sent } = accepted(await askForProof(portal, visitor, { kind, code }));
  return accepted(await confirmWriter(portal, { codeId: sent.codeId, code: await codeTo(recipient) })).proof;
}

test('what was sent without an account is withdrawn by the code that its writer gets, for this one and for half an hour', async () => {
  const [code, other] = [await filed(), await filed()];
  expect(await act(code, 'withdraw')).toMatchObject(notAllowed);
  // An account of somebody else shows nothing.
  expect(await act(code, 'withdraw', { visitor: an })).toMatchObject(notAllowed);
  expect(await stateOf(code)).not.toBe('withdrawn');
  const asked = accepted(await askForProof(portal, visitor, { kind, code }));
  // Whoever asked is told by which way, and not to where.
  expect(asked.sent).toEqual({ codeId: asked.sent.codeId, way: 'email', contact: '' });
  const digits = await codeTo(email);
  const wrong = digits === '000000' ? '000001' : '000000';
  expect(await confirmWriter(portal, { codeId: asked.sent.codeId, code: wrong })).toMatchObject({
    refusal: { problems: [{ path: 'code' }] },
  });
  const { proof } = accepted(await confirmWriter(portal, { codeId: asked.sent.codeId, code: digits }));
  expect(await act(other, 'withdraw', { proof })).toMatchObject(notAllowed);
  expect(await act(code, 'withdraw', { proof: `${proof.slice(0, -2)}AA` })).toMatchObject(notAllowed);
  const began = portal.clock.now().getTime();
  portal.clock.set(new Date(began + 30 * 60_000));
  expect(await act(code, 'withdraw', { proof })).toMatchObject(notAllowed);
  portal.clock.set(new Date(began + 29 * 60_000));
  accepted(await act(code, 'withdraw', { proof }));
  expect(await stateOf(code)).toBe('withdrawn');
});

test('what was sent from an account is its owner’s alone, whatever was confirmed; answering what was asked, too', async () => {
  const code = await filed({}, an);
  const binh = { ...an, userId: 'demo-tran-thi-binh' };
  expect(await askForProof(portal, visitor, { kind, code })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  const { version } = accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
  const ask = { kind, code, event: 'ask', version, requestId: randomUUID(), wire: { text: 'Ở đâu?' } };
  accepted(await decideInquiry(portal.deps, desk, ask));
  const answer = { text: 'Ở thôn Đông.' };
  for (const by of [{}, { visitor: binh }]) {
    expect(await act(code, 'clarify', by, answer)).toMatchObject(notAllowed);
    expect(await act(code, 'withdraw', by)).toMatchObject(notAllowed);
  }
  accepted(await act(code, 'clarify', { visitor: an }, answer));
  accepted(await act(code, 'withdraw', { visitor: an }));
});

test('where nothing reaches the writer it is not withdrawn by the code, nor by where news were directed since; the office records it', async () => {
  const code = await filed({ email: '', phone: '' });
  const before = (event: string) => askedBefore(portal.deps, { kind, code, event }, { visitor: undefined });
  expect(accepted(await before('withdraw')).asked).toBe('office');
  expect(accepted(await before('clarify')).asked).toBeUndefined();
  expect(accepted(await before('ask-unpublish')).asked).toBeUndefined();
  const setElsewhere = await askForInquiryNotices(
    portal,
    visitor,
    { kind, code, contact: 'khac@example.com' },
    { visitor: undefined },
  );
  expect(setElsewhere.ok).toBe(true);
  expect(await askForProof(portal, visitor, { kind, code })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  expect(await act(code, 'withdraw')).toMatchObject(notAllowed);
  const { version } = accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
  const step = { kind, code, event: 'close-withdrawn', version, requestId: randomUUID() };
  accepted(await decideInquiry(portal.deps, desk, { ...step, wire: { text: 'Gọi điện ngày 17/11.' } }));
});

test('news that reach the writer are not turned away by the code', async () => {
  const code = await filed();
  const nobody = { visitor: undefined };
  const there = { kind, code, contact: 'khac@example.com' };
  expect(await askForInquiryNotices(portal, visitor, there, nobody)).toMatchObject(notAllowed);
  expect(await stopInquiryNotices(portal.deps, there, nobody)).toMatchObject(notAllowed);
  const proof = await proven(code, email);
  expect((await askForInquiryNotices(portal, visitor, there, { ...nobody, proof })).ok).toBe(true);
});
