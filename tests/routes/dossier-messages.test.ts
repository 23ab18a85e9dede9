// Messages about a dossier through the pages of both sides: written, marked as new, read, told by mail, refused, erased.
import { randomUUID } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import { eraseOldMessages } from '#app/domain/conversations/erase-messages.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { saveReplyTemplate } from '#app/domain/inquiries/reply-templates.server.ts';
import { longestMessage, messageLimit } from '#app/conversations/messages.ts';
import { messageTemplates } from '#app/conversations/templates.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { MessageThread } from '#app/read-models/conversations.ts';
import type { ApplicantDossier, MyDossier, QueueItem } from '#app/read-models/dossiers.ts';
import * as staffPage from '#app/routes/officer/dossier.tsx';
import { loader as queue } from '#app/routes/officer/queue.tsx';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import * as ownPage from '#app/routes/resident/my-dossier.tsx';
import { loader as ownList } from '#app/routes/resident/my-dossiers.tsx';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  returnedDossier,
  slugs,
} from '../support/dossiers.ts';
import { columnsHolding } from '../support/scan.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const an = 'nguyen.van.an';
const secret = 'Con tôi sinh ngày 05/11, giấy chứng sinh ghi sai tên mẹ (sai ten me)';
let pages: StaffPages;

beforeEach(() => {
  pages = staffPages(database.db);
});

const door = (who: string) => (who === an ? ownPage : staffPage);
const address = (who: string, code: string) => `${who === an ? '' : '/can-bo'}/ho-so/${code}`;

const open = async (who: string, code: string) => {
  const { status, data } = await pages.get(door(who).loader, who, address(who, code), { code });
  return { status, ...(data as { thread: MessageThread; dossier: ApplicantDossier }) };
};

const write = (
  who: string,
  code: string,
  message: string,
  more: Record<string, string> = {},
): Promise<Reply> =>
  pages.post(
    door(who).action,
    who,
    address(who, code),
    Object.entries({ intent: 'message', message, requestId: randomUUID(), ...more }),
    { code },
  );

/** Mails that went out, by whom they reach and what they are about. */
async function mailed(): Promise<readonly string[]> {
  await deliverOutbox(pages.portal.deps);
  return pages.portal.mails.splice(0).map(({ to, subject }) => `${to}: ${subject.split(' – ')[0] ?? ''}`);
}

const marked = async (code: string): Promise<{ resident: boolean; staff: boolean }> => {
  const own = (await pages.get(ownList, an, '/ho-so')).data as { dossiers: MyDossier[] };
  const listed = (await pages.get(queue, 'hotich', '/can-bo/ho-so?tin-nhan=1')).data as {
    items: QueueItem[];
  };
  return {
    resident: own.dossiers.some((one) => one.code === code && one.newMessage),
    staff: listed.items.some((one) => one.code === code && one.newMessage),
  };
};

test('both sides write, see what is new, and when the other has read it; dossier, clock and decisions stay as they are', async () => {
  const { deps, clock } = pages.portal;
  const code = await filedDossier(pages.portal, slugs.birth);
  accepted(
    await receiveDossier(deps, people.desk, { code, version: (await pages.portal.find(code)).version }),
  );
  const before = await pages.portal.find(code);
  accepted(
    await actOnDossier(deps, people.civil, { code, version: before.version, event: 'start-processing' }),
  );
  const held = await pages.portal.find(code);
  await mailed();

  expect(await write(an, code, `  ${secret}\r\nXin hỏi sửa thế nào? `)).toMatchObject({
    status: 303,
    location: `/ho-so/${code}#tin-nhan`,
  });
  // What was asked stands nowhere in clear, and in no mail; whoever holds the dossier is told.
  expect(await columnsHolding(database.owner.$client, 'sai ten me')).toEqual([]);
  expect(await mailed()).toEqual([`hotich@demo.phuan: Người nộp nhắn tin về hồ sơ ${before.registerNumber}`]);
  expect(await marked(code)).toEqual({ resident: false, staff: true });

  // A colleague who looks in does not take the mark away from whoever has to answer.
  expect((await open('motcua', code)).thread.messages).toMatchObject([{ fresh: true, own: false }]);
  expect(await marked(code)).toMatchObject({ staff: true });
  clock.set(new Date('2026-11-17T09:30:00+07:00'));
  expect((await open('hotich', code)).thread.messages).toMatchObject([
    { fresh: true, text: `${secret}\nXin hỏi sửa thế nào?` },
  ]);
  expect(await marked(code)).toEqual({ resident: false, staff: false });
  expect((await open(an, code)).thread.messages).toMatchObject([{ own: true, readAt: clock.now() }]);

  expect((await write('hotich', code, 'Mời ông mang giấy chứng sinh đến.')).status).toBe(303);
  // One mail for all that was not read yet.
  expect((await write('hotich', code, 'Trong giờ làm việc.')).status).toBe(303);
  expect(await mailed()).toEqual([`${an}@demo.phuan: Tin nhắn mới về hồ sơ ${code}`]);
  expect(await marked(code)).toEqual({ resident: true, staff: false });
  const { thread, dossier } = await open(an, code);
  expect(thread.messages.map(({ author, fresh }) => [author, fresh])).toEqual([
    ['Nguyễn Văn An', false],
    ['Phạm Văn Dũng', true],
    ['Phạm Văn Dũng', true],
  ]);
  expect(await marked(code)).toMatchObject({ resident: false });
  expect(dossier.timeline.filter(({ event }) => event === 'message')).toMatchObject([
    { label: 'Gửi tin nhắn', actorName: 'Nguyễn Văn An' },
    { actorName: 'Phạm Văn Dũng' },
    { actorName: 'Phạm Văn Dũng' },
  ]);

  const after = await pages.portal.find(code);
  expect([after.state, after.version, after.dueAt]).toEqual([held.state, held.version, held.dueAt]);
  expect(await verifyEventChains(database.db)).toMatchObject({ broken: undefined });
  // Whoever decides by the page he saw before the talk is not refused because of it.
  accepted(
    await actOnDossier(deps, people.civil, {
      ...{ code, version: held.version, event: 'give-back', reason: 'Nghỉ phép' },
    }),
  );
});

test('whoever answers has read what his page showed, and not what came since', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  const { deps } = pages.portal;
  const version = async () => (await pages.portal.find(code)).version;
  accepted(await receiveDossier(deps, people.desk, { code, version: await version() }));
  accepted(
    await actOnDossier(deps, people.civil, { code, version: await version(), event: 'start-processing' }),
  );
  await write(an, code, 'Thứ nhất');
  // The desk looks in and answers: reading alone took no mark from whoever holds it.
  const shown = (await open('motcua', code)).thread.messages;
  await write(an, code, 'Thứ hai');
  expect(
    (await write('motcua', code, 'Về tin thứ nhất', { seen: shown.map(({ id }) => id).join(' ') })).status,
  ).toBe(303);
  const own = (await open(an, code)).thread.messages.filter((message) => message.own);
  expect(Object.fromEntries(own.map(({ text = '', readAt }) => [text, readAt !== undefined]))).toEqual({
    'Thứ nhất': true,
    'Thứ hai': false,
  });
});

test('what was said meanwhile keeps nobody from taking back what was just done', async () => {
  const { deps } = pages.portal;
  const code = await filedDossier(pages.portal, slugs.birth);
  const act = async (event: string) =>
    accepted(
      await actOnDossier(deps, people.desk, {
        code,
        event,
        version: (await pages.portal.find(code)).version,
      }),
    );
  await act('take');
  expect((await write(an, code, 'Hồ sơ của tôi đã đến chưa?')).status).toBe(303);
  await act('undo');
  expect(await pages.portal.find(code)).toMatchObject({ holderId: null });
});

/** What the writer is told: the applicant's page has a reply of its own, that of the staff the desk's. */
function toldOf({ data }: { readonly data: unknown }) {
  const { message, entries, problems } = data as Partial<DeskReply> & { readonly message?: object };
  return message ?? { entry: entries?.['message'], error: problems?.[0]?.message };
}

test('what cannot be sent is said in words and kept as it was typed; what is sent twice is written once', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  for (const who of [an, 'motcua']) {
    const empty = await write(who, code, '  ');
    expect(empty.status).toBe(422);
    expect(toldOf(empty)).toMatchObject({ entry: '  ' });
    const long = 'dài '.repeat(longestMessage / 4 + 1);
    const refused = await write(who, code, long);
    expect(toldOf(refused)).toMatchObject({
      entry: long,
      error: expect.stringContaining('tối đa 2.000 ký tự') as string,
    });
    expect((await write(who, code, 'Chào', { requestId: '7' })).status).toBe(422);
  }
  const requestId = randomUUID();
  await Promise.all([1, 2].map(() => write(an, code, 'Một lần', { requestId })));
  expect((await open(an, code)).thread.messages).toHaveLength(1);
  // Two were written, the empty ones and the long one were not counted.
  for (let sent = 2; sent < messageLimit.max; sent += 1)
    expect((await write(an, code, `${sent}`)).status).toBe(303);
  expect((await write(an, code, 'Quá nhiều')).data).toMatchObject({
    message: { entry: 'Quá nhiều', error: expect.stringContaining('Hãy đợi một giờ') as string },
  });
});

test('nobody else reads or writes: other residents, officers of other sectors; a leader reads', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  await write(an, code, secret);
  expect((await pages.get(ownPage.loader, 'tran.thi.binh', `/ho-so/${code}`, { code })).status).toBe(404);
  const other = await pages.post(
    ownPage.action,
    'tran.thi.binh',
    `/ho-so/${code}`,
    Object.entries({ intent: 'message', message: 'x', requestId: randomUUID() }),
    { code },
  );
  expect(other.status).toBe(404);
  expect((await write('diachinh', code, 'x')).status).toBe(404);
  expect((await open('truongban', code)).thread).toMatchObject({
    closed: { why: 'reads-only' },
    messages: [{ text: secret }],
  });
  expect((await write('truongban', code, 'x')).status).toBe(403);
});

test('a reply written once is put into the message, with what it names filled in; nothing is sent by that', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  accepted(
    await saveReplyTemplate(pages.portal.deps, people.desk, {
      kind: messageTemplates.id,
      wire: { title: 'Hẹn', body: 'Kính gửi {người gửi}, về hồ sơ {mã} ({nội dung}).' },
    }),
  );
  const [template] = (await open('motcua', code)).thread.templates;
  const inserted = await write('motcua', code, 'Chào ông.', {
    intent: 'template',
    template: template?.id ?? '',
  });
  expect(toldOf(inserted)).toMatchObject({
    entry: expect.stringMatching(
      new RegExp(`^Chào ông\\.\\n\\nKính gửi .+, về hồ sơ ${code} \\(.+\\)`),
    ) as string,
  });
  expect((await open('motcua', code)).thread.messages).toEqual([]);
});

test('after the end of a dossier messages are taken for thirty days; what they said goes after two years, the trail stays', async () => {
  const { clock, deps } = pages.portal;
  const code = await returnedDossier(pages.portal, slugs.birth);
  expect((await write(an, code, secret)).status).toBe(303);
  // The desk finds it although the dossier is at its end, and counts it.
  const list = (await pages.get(queue, 'motcua', '/can-bo/ho-so?tin-nhan=1')).data as {
    items: QueueItem[];
    total: number;
    desk: Desk;
  };
  expect(list.items.map((item) => item.code)).toContain(code);
  const counted = list.desk.groups
    .flatMap(({ links }) => links)
    .find(({ href }) => href.endsWith('tin-nhan=1'));
  expect(counted?.count).toBe(list.total);
  clock.set(new Date('2026-12-17T23:00:00+07:00'));
  expect((await open(an, code)).thread.closed).toBeUndefined();
  clock.set(new Date('2026-12-18T08:00:00+07:00'));
  expect((await open(an, code)).thread.closed).toEqual({ why: 'ended', lastDay: '2026-12-17' });
  expect((await write(an, code, 'Muộn')).data).toMatchObject({
    message: { entry: 'Muộn', error: expect.stringContaining('17/12/2026') as string },
  });
  clock.set(new Date('2028-11-17T08:00:00+07:00'));
  expect(await eraseOldMessages(deps)).toBe(0);
  clock.set(new Date('2028-11-18T03:00:00+07:00'));
  expect(await eraseOldMessages(deps)).toBe(1);
  const { thread, dossier } = await open(an, code);
  expect(thread.messages[0]).not.toHaveProperty('text');
  expect(dossier.timeline.some(({ event }) => event === 'message')).toBe(true);
});
