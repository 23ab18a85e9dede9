// Who looked at what people wrote: told in the log, to its writer, and stated with a reason by who only keeps the portal.
import { randomUUID } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { listLeavingInquiries } from '#app/domain/inquiries/list-leaving.server.ts';
import { lookWithReason, readInquiryLine } from '#app/domain/inquiries/look-with-reason.server.ts';
import { openInquiryPartForStaff } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { gatherOwnData } from '#app/domain/own-data/gather-own-data.server.ts';
import type { Resident } from '#app/domain/kernel/actor.ts';
import { listRecords } from '#app/domain/records/list-records.server.ts';
import { searchForStaff } from '#app/domain/staff-search/search-for-staff.server.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { questionForm } from '#app/inquiries/kinds/question/question-form.ts';
import { reasonedLookHours } from '#app/inquiries/limits.ts';
import { exampleWire } from '#forms/index.ts';
import { hourMs } from '#app/values/durations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an, desk, administrator } = people;
const secretName = 'Lê Thị Kín Đáo';
const secretTitle = 'Chuyện chỉ người gửi và bộ phận giải quyết biết';
const reason = { reason: 'authority', words: 'Công văn 12/CV-TA ngày 02/12/2026 của Tòa án huyện' };
const notAllowed = { refusal: { code: 'not-allowed' } };

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

async function filed(by?: Resident) {
  const example = exampleWire(questionForm, { today: '2026-11-17', unitName: 'x' });
  const wire = { ...example, name: secretName, title: secretTitle, email: 'kin@example.com' };
  const sent = { kind, formCode: questionForm.code, wire, requestId: randomUUID() };
  return accepted(await fileInquiry(portal.deps, by, sent)).code;
}

const later = (ms: number) => portal.clock.set(new Date(portal.clock.now().getTime() + ms));

test('the log finds a look at an inquiry by person and by code; its writer reads it, signed in, and in the file of own data', async () => {
  const code = await filed(an);
  accepted(await openInquiry(portal.deps, desk, { kind, code }));
  const looks = async (filter: object) =>
    accepted(await listRecords(portal.deps, administrator, { kind: 'looks', ...filter })).rows;
  expect(await looks({ text: code, person: desk.userId })).toMatchObject([{ code, what: 'câu hỏi' }]);
  expect(await looks({ text: code, person: administrator.userId })).toEqual([]);
  const { looks: told } = accepted(await followInquiry(portal.deps, { kind, code }, { visitor: an }));
  expect(told.views).toMatchObject([{ name: desk.name, what: 'câu hỏi' }]);
  // The code alone opens no name of the staff.
  expect(accepted(await followInquiry(portal.deps, { kind, code })).looks).toEqual({ asked: 'account' });
  const own = await gatherOwnData(portal.deps, an);
  expect(JSON.stringify(own.parts)).toContain(`${desk.name}: câu hỏi`);
});

test('an administrator finds no name and no word of an inquiry in any list, search or register', async () => {
  const code = await filed();
  const { deps } = portal;
  const read = [
    await listInbox(deps, administrator),
    await listInbox(deps, administrator, { kind, text: code }),
    await readInquiryRegister(deps, administrator, { kind }),
    await listLeavingInquiries(deps, administrator, { kind }),
    await readInquiryLine(deps, administrator, { kind, code }),
  ].map((answer) => JSON.stringify(accepted(answer)));
  read.push(JSON.stringify(await searchForStaff(deps, administrator, { text: code })));
  for (const text of read) expect(text).not.toMatch(new RegExp(`${secretName}|${secretTitle}`));
  expect(read[0]).toContain(code);
  expect(await openInquiry(deps, administrator, { kind, code })).toMatchObject(notAllowed);
  const paper = { kind, code, what: 'giay-to', id: kind.receipt.name } as const;
  expect(await openInquiryPartForStaff(deps, administrator, paper)).toMatchObject(notAllowed);
  const forDesk = JSON.stringify(accepted(await listInbox(deps, desk, { kind })));
  expect(forDesk).toContain(secretName);
});

test('with a stated reason an administrator reads one inquiry for some hours; the chairman is told once, also of two at once', async () => {
  const [code, other] = [await filed(an), await filed()];
  const { deps } = portal;
  const sql = database.db.$client;
  for (const wrong of [
    { ...reason, words: 'xem' },
    { ...reason, reason: 'curious' },
    { ...reason, words: 'x'.repeat(301) },
  ])
    expect(await lookWithReason(deps, administrator, { kind, code, ...wrong })).toMatchObject({
      refusal: { code: 'invalid' },
    });
  expect(await lookWithReason(deps, people.accountant, { kind, code, ...reason })).toMatchObject(notAllowed);
  expect(await lookWithReason(deps, desk, { kind, code, ...reason })).toMatchObject(notAllowed);
  const state = () => lookWithReason(deps, administrator, { kind, code, ...reason });
  for (const outcome of await Promise.all([state(), state()])) accepted(outcome);
  accepted(await state());
  const told = await sql<{ body: string; recipient: string }[]>`
    select recipient, body from outbox where kind = 'inquiry-read-for-a-reason'`;
  expect(new Set(told.map(({ recipient }) => recipient)).size).toBe(told.length);
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]?.body).toContain(reason.words);
  expect(JSON.stringify(told)).not.toContain(secretTitle);
  const opened = accepted(await openInquiry(deps, administrator, { kind, code }));
  expect(opened.inquiry.requesterName).toBe(secretName);
  expect(opened.inquiry.actions).toEqual([]);
  expect(await openInquiry(deps, administrator, { kind, code: other })).toMatchObject(notAllowed);
  const { looks } = accepted(await followInquiry(deps, { kind, code }, { visitor: an }));
  expect(looks.views?.map(({ purpose }) => purpose?.includes(reason.words))).toEqual([true, true]);
  const rows = accepted(await listRecords(deps, people.head, { kind: 'looks', text: code })).rows;
  expect(rows[0]?.detail.join()).toContain(reason.words);
  later(reasonedLookHours * hourMs - 1);
  accepted(await openInquiry(deps, administrator, { kind, code }));
  later(1);
  expect(await openInquiry(deps, administrator, { kind, code })).toMatchObject(notAllowed);
});
