// A draft put to the people, from the board's steps to the published answers (Đ10.8b, Đ10.8c, Đ12.4; Luật 10/2022 Đ25–28).
import { randomUUID } from 'node:crypto';

import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';

import { announcementText } from '#app/consultations/announcements.ts';
import { sectionRss } from '#app/http/section-feed.ts';
import { actOnAnswers, removeAnswer, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { compareDrafts } from '#app/domain/consultations/compare-drafts.server.ts';
import { countConsultationsToDo } from '#app/domain/consultations/count-to-do.server.ts';
import { listConsultationDesk } from '#app/domain/consultations/list-desk.server.ts';
import { openDraftOutline } from '#app/domain/consultations/open-draft-outline.server.ts';
import { listConsultations } from '#app/domain/consultations/list-consultations.server.ts';
import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import { listConsultationsDue, readConsultationsDue } from '#app/domain/consultations/list-due.server.ts';
import { sendReminders } from '#app/domain/reminders/send-reminders.server.ts';
import { followAsResident } from '#app/domain/following/follow-as-resident.server.ts';
import { sendDigests } from '#app/domain/following/send-digests.server.ts';
import { listConsultationFeed } from '#app/domain/consultations/list-consultation-feed.server.ts';
import type { CommentsFilter } from '#app/lists/consultations.ts';
import { listCommentQueue } from '#app/domain/consultations/list-comment-queue.server.ts';
import { openCommentFile } from '#app/domain/consultations/open-comment-file.server.ts';
import { openCommentForStaff } from '#app/domain/consultations/open-comment-for-staff.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import {
  actOnOwnComment,
  changeOwnComment,
  openOwnComments,
  startChange,
  type AuthorKey,
} from '#app/domain/consultations/own-comments.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import { listPublicComments, readConsultation } from '#app/domain/consultations/read-consultation.server.ts';
import { forgetUnconfirmed, tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';
import type { ConsultationStage } from '#app/consultations/stages.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { searchPortal } from '#app/domain/search/search-portal.server.ts';
import { listCommentFiles } from '#db/queries/consultation-comments.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, cutOffOnceStored, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, typed } from '../support/publishing.ts';
import { columnsHolding } from '../support/scan.ts';
import {
  clauseAt,
  comment,
  decide,
  draft,
  facts,
  openConsultation,
  prepared,
  republished,
} from '../support/consultations.ts';

const database = useDatabase();
const { an, binh, civil, contributor, deputy, head, social } = people;
const refused = (code: string, message = '') => ({
  ok: false,
  refusal: { code, message: expect.stringContaining(message) as unknown },
});

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const at = (text: string) => new Date(`${text}+07:00`);

/** As readers page through it. */
const listed = async (stage?: ConsultationStage) =>
  (await listConsultations(portal.deps, { stage, pageSize: 500 })).lines;

async function read(item: string) {
  const { deps } = portal;
  const path = (await listed()).find(({ id }) => id === item)?.href ?? '';
  const page = await readPage(deps, { path });
  if (page.found !== 'page') throw new Error(`nothing at ${path}`);
  const found = await readConsultation(deps, page.page);
  if (found === undefined) throw new Error('no consultation');
  return found;
}

/** The link of the newest mail, as its reader has it. */
async function tokenOfLastMail(): Promise<string> {
  await deliverOutbox(portal.deps);
  const token = /gop-y\/cua-toi\/([0-9A-Z]+)/.exec(portal.mails.at(-1)?.text ?? '')?.[1];
  if (token === undefined) throw new Error('no link in the mail');
  return token;
}

const byToken = (token: string): AuthorKey => ({ by: 'token', token });

/** The number of the navigation, which is that of the desk. */
async function toDo(who = civil) {
  const { deps } = portal;
  const { lines } = accepted(await listConsultationDesk(deps, who)).desk;
  const counted = await countConsultationsToDo(deps, who, await tiesOf(deps, who));
  expect(counted).toEqual({
    waiting: lines.reduce(
      (sum, line) => sum + line.waiting + line.toReview + line.proposals + (line.toApprove ? 1 : 0),
      0,
    ),
    late: lines.some(({ late, answerLate, endLate }) => late > 0 || answerLate || endLate),
  });
  return counted;
}

describe('the board’s three steps', () => {
  test('Đ10.8c: a period shorter than the law’s is refused, names the law, and nothing is published', async () => {
    const { deps } = portal;
    const item = await prepared(deps).catch(() => undefined);
    expect(item).toBeDefined();
    accepted(await typed(deps, civil, item ?? '', { facts: { ...facts, closesOn: '2026-12-05' } }));
    expect(await act(deps, civil, item ?? '', 'submit')).toMatchObject({
      ok: false,
      refusal: {
        problems: [
          { path: 'closesOn', message: expect.stringContaining('Luật Thực hiện dân chủ ở cơ sở') as unknown },
        ],
      },
    });
    expect(await listed()).toEqual([]);
  });

  test('Đ18: whoever prepared it does not approve it; the unit for justice may prepare it (Đ11.6), another may not', async () => {
    const { deps } = portal;
    await expect(prepared(deps)).resolves.toBeDefined();
    expect(await act(deps, civil, await prepared(deps), 'approve')).toMatchObject(refused('not-allowed'));
    expect(await listConsultationDesk(deps, contributor)).toMatchObject(refused('not-allowed'));
    expect(await listConsultationDesk(deps, an)).toMatchObject(refused('not-allowed'));
    expect(await countConsultationsToDo(deps, contributor, await tiesOf(deps, contributor))).toBeUndefined();
    expect(accepted(await listConsultationDesk(deps, civil)).desk.lines.map(({ state }) => state)).toContain(
      'preparing',
    );
  });

  test('Đ10.8b: published, it is listed with the days left, and read by its clauses', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const [line] = (await listed()).filter(({ id }) => id === item);
    const last = await listConsultations(deps, { pageSize: 1, page: 999 });
    expect(last).toMatchObject({ lines: [{ id: (await listed()).at(-1)?.id }], pages: last.total });
    expect(line).toMatchObject({
      state: 'open',
      daysLeft: 29,
      comments: 0,
      draftKind: 'Quy chế, quy định của cấp xã',
    });
    const page = await read(item);
    expect(page.clauses.map(({ label }) => label)).toEqual([
      'Phần mở đầu',
      'Điều 1',
      'Khoản 1 Điều 1',
      'Điều 2',
      'Khoản 1 Điều 2',
      'Khoản 2 Điều 2',
    ]);
    clock.set(at('2026-12-15T23:59:59'));
    expect((await read(item)).state).toBe('open');
    clock.set(at('2026-12-16T00:00:00'));
    expect((await read(item)).state).toBe('closed');
    const of = async (stage: ConsultationStage) => (await listed(stage)).some(({ id }) => id === item);
    expect([await of('open'), await of('closed'), await of('answered')]).toEqual([false, true, false]);
  });

  test('Đ10.8c: an extension is announced on the page, in the feed, to those who took part and who follow; shortening is refused in words, and in the database', async () => {
    const { deps, clock, mails } = portal;
    const item = await openConsultation(deps);
    accepted(await comment(deps, an, item));
    accepted(await followAsResident(deps, binh, { kind: 'consultation', target: item }));
    clock.set(at('2026-11-17T10:00:00'));
    accepted(await typed(deps, civil, item, { facts: { ...facts, closesOn: '2026-12-10' } }));
    expect(await act(deps, civil, item, 'submit')).toMatchObject({
      refusal: { problems: [{ message: expect.stringContaining('không được rút ngắn') as unknown }] },
    });
    accepted(await republished(deps, item, { facts: { closesOn: '2026-12-30' } }));
    expect((await read(item)).closesAt).toEqual(at('2026-12-31T00:00:00'));
    clock.set(at('2026-11-18T10:00:00'));
    accepted(await republished(deps, item, { facts: { closesOn: '2027-01-10' } }));
    const told = [
      'Gia hạn thời gian lấy ý kiến đến hết ngày 10/01/2027, trước là hết ngày 30/12/2026',
      'Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 15/12/2026',
    ];
    expect((await read(item)).announcements.map(announcementText)).toEqual(told);
    expect(await tellParticipants(deps)).toBe(2);
    expect(await tellParticipants(deps)).toBe(0);
    clock.set(at('2026-11-19T06:10:00'));
    await sendDigests(deps);
    await deliverOutbox(deps);
    expect(mails.filter(({ subject }) => subject.startsWith('Gia hạn')).map(({ to }) => to)).toEqual([
      an.email,
      an.email,
    ]);
    const digest = mails.find(({ subject }) => subject.startsWith('Tin mới'));
    expect(digest?.to).toBe(binh.email);
    for (const line of told) expect(digest?.text).toContain(`- ${line}`);
    // And the feed tells it, each piece of news once.
    const feed = parseRssFeed(
      sectionRss({
        title: 'Lấy ý kiến Nhân dân',
        description: '',
        unitName: deps.unit.name,
        publicUrl: deps.unit.publicUrl,
        path: '/gop-y',
        feedPaths: { rss: '/rss/gop-y.xml', atom: '/rss/gop-y.atom' },
        lines: await listConsultationFeed(deps, { section: 'gop-y', count: 30 }),
      }),
    );
    const { href } = (await read(item)).item;
    const own = (feed.items ?? []).filter(
      ({ link }) => link?.startsWith(deps.unit.publicUrl + href) === true,
    );
    expect(own.map(({ title }) => title)).toEqual([
      `${told[0] ?? ''}: Dự thảo Quy chế chợ`,
      `${told[1] ?? ''}: Dự thảo Quy chế chợ`,
      'Dự thảo Quy chế chợ',
    ]);
    expect(new Set(own.map(({ guid }) => guid?.value)).size).toBe(3);
    await expect(
      database.db
        .$client`update consultations set closes_at = ${at('2026-12-20T00:00:00')} where item_id = ${item}`,
    ).rejects.toThrow(/made longer alone/);
  });
});

describe('a new version', () => {
  test('shows its difference article by article; comments stay with their clause, and those whose clause is gone say so', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const moving = accepted(
      await comment(deps, an, item, {
        clause: await clauseAt(deps, item, 'dieu-2-khoan-1'),
        wire: { quote: 'lúc 5 giờ sáng' },
      }),
    );
    const losing = accepted(
      await comment(deps, binh, item, { clause: await clauseAt(deps, item, 'dieu-2-khoan-2') }),
    );
    for (const { id } of [moving, losing]) accepted(await decide(deps, civil, id, 'publish'));
    const next = draft(
      'QUY CHẾ QUẢN LÝ CHỢ',
      'Điều 1. Phạm vi',
      '1. Quy chế này áp dụng cho chợ xã.',
      'Điều 2. Giải thích từ ngữ',
      '1. Hộ kinh doanh là hộ có quầy.',
      'Điều 3. Giờ hoạt động',
      '1. Chợ mở cửa lúc 4 giờ 30 sáng.',
    );
    const leftBehind = async () => accepted(await openDraftOutline(deps, civil, item)).outline.gone;
    expect(await leftBehind()).toEqual([]);
    accepted(await typed(deps, civil, item, { html: next, facts, changeNote: 'Sửa theo góp ý' }));
    // Whoever corrects it reads what it would leave without a clause, and how many comments stand there.
    expect(await leftBehind()).toEqual([{ label: 'Khoản 2 Điều 2', comments: 1 }]);
    accepted(await republished(deps, item, { html: next }));
    const { comments } = await listPublicComments(deps, { item });
    const on = (id: string) => comments.find((one) => one.id === id)?.on;
    expect(on(moving.id)).toEqual({ label: 'Khoản 1 Điều 3', address: 'dieu-3-khoan-1', quoteStands: false });
    expect(on(losing.id)).toEqual({ label: 'Khoản 2 Điều 2 (bản 1)', quoteStands: false });
    // Whoever wrote it, and whoever answers it, are told so too: another clause may have its number now.
    const gone = 'Khoản 2 Điều 2 (bản 1), không còn trong bản mới';
    const { own } = accepted(await openOwnComments(deps, { by: 'account', resident: binh, item }));
    expect(own.comments.map((one) => one.on)).toEqual([gone]);
    const { unanswered } = accepted(await openAnswers(deps, civil, item)).desk;
    expect(unanswered.map((group) => group.on)).toEqual(['Khoản 1 Điều 3', gone]);
    const { comparison } = accepted(await compareDrafts(deps, { item }));
    expect(comparison.parts.map(({ label, became }) => [label, became])).toEqual([
      ['Điều 2. Giải thích từ ngữ', 'new'],
      ['Điều 3. Giờ hoạt động', 'changed'],
    ]);
    // What was published stays: a comment on the version that somebody still reads is let in, on its clause.
    expect(
      await comment(deps, undefined, item, { clause: await clauseAt(deps, item, 'dieu-1'), draftNumber: 1 }),
    ).toMatchObject({ ok: true });
    await expect(database.owner.$client`update consultation_drafts set digest = 'x'`).rejects.toThrow(
      /append-only/,
    );
    await expect(database.db.$client`delete from consultation_drafts`).rejects.toThrow(/permission denied/);
  });
});

describe('commenting', () => {
  test('Đ10.8c: without an account nothing is seen before the address is confirmed, then it waits for moderation', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const sent = accepted(await comment(deps, undefined, item));
    expect(sent.toConfirm).toBe(true);
    expect(accepted(await listCommentQueue(deps, civil, { item })).queue.comments).toEqual([]);
    const key = byToken(await tokenOfLastMail());
    const { own } = accepted(await openOwnComments(deps, key));
    expect(own.comments).toMatchObject([
      { state: 'unconfirmed', may: { confirm: true, change: false, takeBack: true } },
    ]);
    const step = { comment: sent.id, event: 'confirm' as const, version: 1, requestId: randomUUID() };
    const version = own.comments[0]?.version ?? 0;
    accepted(await actOnOwnComment(deps, key, { ...step, version }));
    expect(await actOnOwnComment(deps, key, { ...step, version })).toMatchObject({
      ok: true,
      repeated: true,
    });
    expect(accepted(await listCommentQueue(deps, civil, { item })).queue.comments).toMatchObject([
      { name: 'Nguyễn Thị Mẫu', text: 'Nên mở lúc 4 giờ 30.', email: 'mau@vidu.vn' },
    ]);
    expect((await listPublicComments(deps, { item })).total).toBe(0);
    // What is stored says nothing of a person.
    const [row] = await database.owner.$client<
      { all: string }[]
    >`select c::text as all from consultation_comments c where id = ${sent.id}`;
    expect(row?.all).not.toContain('Mẫu');
    expect(row?.all).not.toContain('mau@vidu');
  });

  test('a forged clause, words that stand nowhere, a closed consultation, a replayed form: each is refused in words, or happens once', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const clause = await clauseAt(deps, item, 'dieu-2-khoan-1');
    expect(await comment(deps, an, item, { clause: 'c999' })).toMatchObject(
      refused('invalid', 'Không có điều khoản này'),
    );
    expect(await comment(deps, an, item, { clause: "c1' or true" })).toMatchObject(
      refused('invalid', 'Không có điều khoản'),
    );
    expect(await comment(deps, an, item, { clause, wire: { quote: 'lúc nửa đêm' } })).toMatchObject({
      refusal: { problems: [{ path: 'quote' }] },
    });
    expect(
      await comment(deps, undefined, item, {
        wire: { contact: 'mau', text: '', stance: 'disagree', name: '' },
      }),
    ).toMatchObject({
      refusal: {
        problems: expect.arrayContaining([
          expect.objectContaining({ path: 'text' }),
          expect.objectContaining({ path: 'name' }),
        ]) as unknown,
      },
    });
    expect(await comment(deps, an, randomUUID())).toMatchObject(refused('not-found'));
    const requestId = randomUUID();
    const first = accepted(await comment(deps, an, item, { requestId }));
    expect(accepted(await comment(deps, an, item, { requestId }))).toEqual({
      ok: true,
      id: first.id,
      toConfirm: false,
      repeated: true,
    });
    clock.set(at('2026-12-16T00:00:00'));
    expect(await comment(deps, an, item)).toMatchObject(
      refused('not-possible', 'đã đóng hết ngày 15/12/2026'),
    );
    accepted(await unpublishItem(deps, head, { item }));
    clock.set(at('2026-12-01T00:00:00'));
    expect(await comment(deps, an, item)).toMatchObject(refused('not-possible', 'thu hồi hoặc gỡ'));
  });

  test('until the close it is changed or taken back, and looked at anew; afterwards neither', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, an, item));
    accepted(await decide(deps, civil, id, 'publish'));
    expect((await listPublicComments(deps, { item })).comments).toMatchObject([
      { by: 'Nguyễn Thị Mẫu', masked: false },
    ]);
    const key: AuthorKey = { by: 'account', resident: an, item };
    const { start } = accepted(await startChange(deps, key, id));
    expect(start.wire).toMatchObject({ text: 'Nên mở lúc 4 giờ 30.', showName: 'yes' });
    expect(start.closed).toBeUndefined();
    const change = {
      comment: id,
      version: start.version,
      wire: { ...start.wire, text: 'Nên mở lúc 4 giờ.', showName: 'no' },
    };
    accepted(await changeOwnComment(deps, key, { ...change, requestId: randomUUID() }));
    expect((await listPublicComments(deps, { item })).total).toBe(0);
    accepted(await decide(deps, civil, id, 'publish'));
    expect((await listPublicComments(deps, { item })).comments).toMatchObject([
      { by: 'Một người dân', text: 'Nên mở lúc 4 giờ.' },
    ]);
    // Nobody changes another's.
    const other: AuthorKey = { by: 'account', resident: binh, item };
    expect(await startChange(deps, other, id)).toMatchObject(refused('not-found'));
    clock.set(at('2026-12-16T00:00:00'));
    const now = accepted(await openOwnComments(deps, key)).own.comments[0];
    const step = {
      comment: id,
      event: 'take-back' as const,
      version: now?.version ?? 0,
      requestId: randomUUID(),
    };
    expect(await actOnOwnComment(deps, key, step)).toMatchObject(
      refused(
        'not-possible',
        'đã đóng hết ngày 15/12/2026, nên không sửa, không rút được nữa. Góp ý bạn đã gửi',
      ),
    );
    expect(accepted(await startChange(deps, key, id)).start.closed).toContain(
      'đã đóng hết ngày 15/12/2026, nên không sửa, không rút được nữa.',
    );
    expect(accepted(await startComment(deps, an, { item })).start.closed).toContain(
      'đã đóng hết ngày 15/12/2026, nên không nhận góp ý nữa.',
    );
    const confirmed = { ...step, event: 'confirm' as const, requestId: randomUUID() };
    expect(await actOnOwnComment(deps, key, confirmed)).toMatchObject(
      refused('not-possible', 'đang ở trạng thái “Đã đăng”'),
    );
    clock.set(at('2026-12-15T23:59:59'));
    accepted(await actOnOwnComment(deps, key, step));
    expect((await listPublicComments(deps, { item })).total).toBe(0);
  });

  test('one person’s comments stand together; what nobody confirmed is forgotten after seven days', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    accepted(await comment(deps, undefined, item));
    accepted(
      await comment(deps, undefined, item, {
        wire: { contact: 'MAU@vidu.vn ', text: 'Và đóng lúc 19 giờ.' },
      }),
    );
    const key = byToken(await tokenOfLastMail());
    expect(accepted(await openOwnComments(deps, key)).own.comments).toHaveLength(2);
    accepted(await comment(deps, undefined, item, { wire: { contact: 'khong-nho@vidu.vn' } }));
    clock.set(at('2026-11-24T08:59:59'));
    expect(await forgetUnconfirmed(deps)).toBe(0);
    clock.set(at('2026-11-24T09:00:01'));
    // Other tests left one of the same age.
    expect(await forgetUnconfirmed(deps)).toBeGreaterThanOrEqual(3);
    expect(await openOwnComments(deps, key)).toMatchObject(refused('not-found'));
    expect(await columnsHolding(database.owner.$client, 'khong-nho@vidu.vn')).toEqual([]);
  });
});

test('a file stays in the storage as long as its comment, and not without one', async () => {
  const { deps, clock, files } = portal;
  const item = await openConsultation(deps);
  const sent = { files: [{ fileName: 'a.pdf', mediaType: 'application/pdf', content: pdf() }] };
  await expect(comment(cutOffOnceStored(deps), an, item, sent)).rejects.toThrow('cut off');
  accepted(await comment(deps, an, item, sent));
  expect(files.size).toBe(2);
  clock.set(new Date(clock.now().getTime() + 2 * 3_600_000));
  await removeNamedFiles(deps);
  expect(files.size).toBe(1);
});

test('a photograph with a comment is stored without what the camera wrote; what cannot be opened is refused at its field', async () => {
  const { deps } = portal;
  const item = await openConsultation(deps);
  const photo = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#145a14' } })
    .withExif({ IFD0: { Copyright: 'Trần Văn Hòa' }, IFD3: { GPSLatitude: '11/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const jpeg = (content: Uint8Array) => ({
    files: [{ fileName: 'hiện trường.jpg', mediaType: 'image/jpeg', content }],
  });
  const { id } = accepted(await comment(deps, an, item, jpeg(photo)));
  const [row] = await listCommentFiles(deps.db, [id]);
  const opened = await openCommentFile(deps, head, { item, comment: id, file: row?.id ?? '' });
  const { exif, width, height } = await sharp(accepted(opened).file.content).metadata();
  expect({ exif, width, height }).toEqual({ exif: undefined, width: 30, height: 60 });
  expect(await comment(deps, binh, item, jpeg(photo.subarray(0, 200)))).toMatchObject({
    refusal: { code: 'invalid', problems: [{ path: 'files' }] },
  });
});

describe('moderation', () => {
  test('nobody moderates his own, by account or by address; another unit moderates nothing', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, undefined, item, { wire: { contact: 'hotich@demo.phuan' } }));
    const key = byToken(await tokenOfLastMail());
    const version = accepted(await openOwnComments(deps, key)).own.comments[0]?.version ?? 0;
    accepted(
      await actOnOwnComment(deps, key, { comment: id, event: 'confirm', version, requestId: randomUUID() }),
    );
    expect(await decide(deps, civil, id, 'publish')).toMatchObject(
      refused('not-allowed', 'Bạn là người gửi'),
    );
    expect(await decide(deps, contributor, id, 'publish')).toMatchObject(refused('not-found'));
    expect(accepted(await openCommentForStaff(deps, civil, { item, comment: id })).comment).toMatchObject({
      decisions: [],
      comment: { own: true },
    });
    accepted(await decide(deps, deputy, id, 'publish'));
  });

  test('masked, the original is sealed and stays; declined, the letter says why by its code; the queue counts and watches two working days', async () => {
    const { deps, clock, mails } = portal;
    const item = await openConsultation(deps);
    const masked = accepted(await comment(deps, an, item, { wire: { text: 'Gọi tôi 0909000111 nhé.' } }));
    clock.set(at('2026-11-17T09:30:00'));
    const declined = accepted(await comment(deps, binh, item));
    expect(await toDo()).toMatchObject({ late: false });
    clock.set(at('2026-11-20T08:00:00'));
    const { queue } = accepted(await listCommentQueue(deps, civil, { item }));
    expect(queue.counts.submitted).toBe(2);
    expect(queue.comments.map(({ late, dueOn }) => [late, dueOn])).toEqual([
      [true, '2026-11-19'],
      [true, '2026-11-19'],
    ]);
    const narrowed = async (filter: CommentsFilter) =>
      accepted(await listCommentQueue(deps, civil, { item, filter })).queue.comments.map(({ id }) => id);
    expect(await narrowed({ state: 'published' })).toEqual([]);
    expect(await narrowed({ clause: 'toan-van' })).toEqual([masked.id, declined.id]);
    expect(await narrowed({ clause: 'c1' })).toEqual([]);
    expect(
      accepted(await openCommentForStaff(deps, civil, { item, comment: masked.id })).comment,
    ).toMatchObject({
      waiting: 1,
      next: declined.id,
    });
    expect(await toDo()).toMatchObject({ late: true });
    expect(await decide(deps, civil, masked.id, 'publish-masked')).toMatchObject(refused('invalid'));
    for (const maskedText of ['Gọi tôi 0909000111 nhé.', ' Gọi tôi\r\n0909000111  nhé. '])
      expect(await decide(deps, civil, masked.id, 'publish-masked', { maskedText })).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'maskedText', message: /bản gốc/ }] },
      });
    accepted(await decide(deps, civil, masked.id, 'publish-masked', { maskedText: 'Gọi tôi […] nhé.' }));
    expect(await decide(deps, civil, declined.id, 'decline', { ground: 'made-up' })).toMatchObject(
      refused('invalid'),
    );
    accepted(await decide(deps, civil, declined.id, 'decline', { ground: 'off-topic' }));
    expect((await listPublicComments(deps, { item })).comments).toMatchObject([
      { text: 'Gọi tôi […] nhé.', masked: true },
    ]);
    const { comment: whole } = accepted(await openCommentForStaff(deps, civil, { item, comment: masked.id }));
    expect(whole.comment).toMatchObject({ text: 'Gọi tôi 0909000111 nhé.', shownText: 'Gọi tôi […] nhé.' });
    await deliverOutbox(deps);
    const letter = mails.find(({ subject }) => subject.startsWith('Góp ý của ông/bà không được đăng'));
    expect(letter).toMatchObject({ to: binh.email });
    expect(letter?.text).toContain('không liên quan đến dự thảo');
  });

  test('Đ13.1a: the search finds what readers see of comments, and nothing else', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, an, item, { wire: { text: 'Mong mở sạp xuyến chi.' } }));
    const searchTotal = async () =>
      accepted(await searchPortal(deps, { query: 'sạp xuyến chi' })).search.total;
    expect(await searchTotal()).toBe(0);
    accepted(await decide(deps, civil, id, 'publish'));
    expect(await searchTotal()).toBe(1);
    accepted(await decide(deps, civil, id, 'decline', { ground: 'duplicate' }));
    expect(await searchTotal()).toBe(0);
  });
});

describe('answering', () => {
  test('every comment is answered, in private, approved by another, and published at once; those who took part are told', async () => {
    const { deps, clock, mails } = portal;
    const item = await openConsultation(deps);
    const clause = await clauseAt(deps, item, 'dieu-2-khoan-1');
    const one = accepted(await comment(deps, an, item, { clause }));
    clock.set(new Date(clock.now().getTime() + 60_000));
    const two = accepted(
      await comment(deps, binh, item, { clause, wire: { name: 'Trần Thị Bình', showName: 'no' } }),
    );
    for (const { id } of [one, two]) accepted(await decide(deps, civil, id, 'publish'));
    const desk = async () => accepted(await openAnswers(deps, civil, item)).desk;
    const answer = { summary: 'Đề nghị mở chợ sớm hơn.', outcome: 'partly', reason: 'Mở lúc 4 giờ 45.' };
    const save = async (comments: string[], typedAnswer = answer) =>
      saveAnswer(deps, civil, { item, version: (await desk()).version, entries: typedAnswer, comments });
    expect(await save([])).toMatchObject({ refusal: { problems: [{ path: 'comments' }] } });
    const { answer: first } = accepted(await save([one.id]));
    expect(await save([one.id])).toMatchObject(refused('invalid', 'đã được trả lời ở chỗ khác'));
    const { version } = await desk();
    expect(await removeAnswer(deps, civil, { item, answer: randomUUID(), version })).toMatchObject(
      refused('not-found'),
    );
    expect((await desk()).version).toBe(version);
    const go = async (actor: typeof civil, event: string, reason = '') =>
      actOnAnswers(deps, actor, { item, event, version: (await desk()).version, reason });
    expect(await go(civil, 'submit')).toMatchObject(refused('not-possible', 'còn mở'));
    clock.set(at('2026-12-16T08:00:00'));
    expect(await go(civil, 'submit')).toMatchObject(refused('not-possible', 'chưa có trả lời'));
    accepted(
      await saveAnswer(deps, civil, {
        item,
        answer: first,
        version: (await desk()).version,
        entries: answer,
        comments: [one.id, two.id],
      }),
    );
    expect(
      await saveAnswer(deps, civil, { item, version: 1, entries: answer, comments: [one.id] }),
    ).toMatchObject(refused('changed-meanwhile'));
    expect((await read(item)).answers).toBeUndefined();
    accepted(await go(civil, 'submit'));
    expect(await save([one.id])).toMatchObject(refused('not-possible'));
    expect(await go(civil, 'publish')).toMatchObject(refused('not-allowed'));
    const submitted = (await toDo(head))?.waiting ?? 0;
    accepted(await go(head, 'return', 'Ghi rõ giờ'));
    expect(await toDo(head)).toMatchObject({ waiting: submitted - 1 });
    accepted(await go(civil, 'submit'));
    await deliverOutbox(deps);
    const toStaff = mails.filter(({ subject }) =>
      /^Chờ duyệt giải trình|^Giải trình được trả lại/.test(subject),
    );
    expect(toStaff.map(({ to }) => to)).toEqual(
      ['truongban', 'hotich', 'truongban'].map((a) => `${a}@demo.phuan`),
    );
    expect(toStaff[1]?.text).toContain('Lý do: Ghi rõ giờ');
    accepted(await go(head, 'publish'));
    expect((await read(item)).answers?.rows).toEqual([
      { ...answer, about: ['Khoản 1 Điều 2'], comments: 2, by: ['Nguyễn Thị Mẫu', 'Một người dân'] },
    ]);
    expect((await listed('answered')).map(({ id }) => id)).toContain(item);
    expect(await tellParticipants(deps)).toBeGreaterThanOrEqual(1);
    await deliverOutbox(deps);
    expect(
      mails
        .filter(({ subject }) => subject.startsWith('Công bố bản tổng hợp'))
        .map(({ to }) => to)
        .sort(),
    ).toEqual([an.email, binh.email].sort());
    const key: AuthorKey = { by: 'account', resident: an, item };
    expect(accepted(await openOwnComments(deps, key)).own.comments).toMatchObject([
      { answer: { outcome: 'partly' } },
    ]);
    expect(
      await removeAnswer(deps, civil, { item, answer: first, version: (await desk()).version }),
    ).toMatchObject(refused('not-possible'));
    await expect(
      database.db.$client`update consultation_answers set reason = 'khác' where item_id = ${item}`,
    ).rejects.toThrow(/not rewritten/);
  });

  test('Đ12.4: answers that are late are told on the desk, among the time limits, and in the mail of the morning', async () => {
    const { deps, clock, mails } = portal;
    const item = await openConsultation(deps, { title: 'Dự thảo trễ hạn' });
    accepted(await comment(deps, an, item));
    clock.set(at('2027-01-05T08:00:00'));
    const line = async () =>
      accepted(await listConsultationDesk(deps, civil)).desk.lines.find(({ itemId }) => itemId === item);
    expect(await line()).toMatchObject({ state: 'closed', answerLate: false });
    clock.set(at('2027-01-20T08:00:00'));
    expect(await line()).toMatchObject({ answerLate: true });
    expect(await toDo()).toMatchObject({ late: true });
    const due = async () =>
      (await listConsultationsDue(deps, await readWorkingCalendar(deps)))
        .filter(({ itemId }) => itemId === item)
        .map(({ what, dueOn, late, waiting }) => [what, dueOn, late, waiting]);
    expect(await due()).toEqual([
      ['moderation', '2026-11-19', true, 1],
      ['answers', '2027-01-06', true, undefined],
    ]);
    for (const [actor, opens] of [
      [civil, true],
      [people.accountant, false],
      [people.administrator, false],
    ] as const) {
      const read = await readConsultationsDue(deps, actor, await readWorkingCalendar(deps));
      expect([read.due.length > 0, read.opens]).toEqual([true, opens]);
      expect((await listCommentQueue(deps, actor, { item })).ok).toBe(opens);
    }
    expect(await sendReminders(deps)).toBeGreaterThan(0);
    await deliverOutbox(deps);
    const reminder = mails.find(
      ({ to, subject }) => to === 'hotich@demo.phuan' && subject.startsWith('Hôm nay'),
    );
    expect(reminder?.text).toContain('- Duyệt đăng 1 góp ý cho Dự thảo trễ hạn: hạn 19/11/2026, đã quá hạn');
    expect(reminder?.text).toContain('- Giải trình, tiếp thu Dự thảo trễ hạn: hạn 06/01/2027, đã quá hạn');
    expect(reminder?.text).toContain(`/can-bo/gop-y/${item}/giai-trinh`);
    // Nothing is owed for a draft that readers have no more.
    accepted(await unpublishItem(deps, head, { item }));
    expect(await line()).toMatchObject({ answerLate: false });
    // But whoever commented waits for a word.
    expect(await due()).toEqual([['end', '2027-01-27', false, undefined]]);
    await toDo();
    expect(await openAnswers(deps, social, item)).toMatchObject(refused('not-allowed'));
  });
});
