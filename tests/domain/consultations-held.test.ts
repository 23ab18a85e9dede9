// What people were promised with a draft holds whatever happens to it: the days of the law, an answer or a word for everybody, a table
// that somebody else approved as it stands, and a way on from every state (Đ10.8c, Đ18; decisions 096, 097).
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import { removeAnswer, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { compareDrafts } from '#app/domain/consultations/compare-drafts.server.ts';
import { proposeCorrection } from '#app/domain/consultations/correct-answer.server.ts';
import { eraseConsultations } from '#app/domain/consultations/erase-comments.server.ts';
import { listConsultationDesk } from '#app/domain/consultations/list-desk.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import {
  actOnOwnComment,
  changeOwnComment,
  listMyConsultations,
  openOwnComments,
  type AuthorKey,
} from '#app/domain/consultations/own-comments.server.ts';
import { listPublicComments, readConsultation } from '#app/domain/consultations/read-consultation.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import { forgetUnconfirmed, tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { delegate } from '#app/domain/publishing/delegate.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { expireDueContent } from '#app/domain/publishing/publish-due-content.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { present } from '#app/values/present.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import { findComment, listComments } from '#db/queries/consultation-comments.server.ts';
import { listAnswersEver } from '#db/queries/consultation-answers.server.ts';
import { findConsultation } from '#db/queries/consultations.server.ts';
import { findItem } from '#db/queries/content.server.ts';
import { commentStateIds } from '#app/consultations/comment-steps.ts';
import {
  byTwo,
  comment,
  decide,
  decideProposal,
  facts,
  goAnswers,
  marketRules,
  openConsultation,
  opinion,
  prepared,
  republished,
} from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, typed } from '../support/publishing.ts';

const database = useDatabase();
const { an, binh, civil, deputy, head, land } = people;
const refused = (code: string, message = '') => ({
  ok: false,
  refusal: { code, message: expect.stringContaining(message) as unknown },
});
const at = (text: string) => new Date(`${text}+07:00`);

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const answer = { summary: 'Đề nghị mở chợ sớm hơn.', outcome: 'partly', reason: 'Mở lúc 4 giờ 45.' };

const desk = async (item: string) => accepted(await openAnswers(portal.deps, civil, item)).desk;
const line = async (item: string, who: Staff = civil) =>
  accepted(await listConsultationDesk(portal.deps, who)).desk.lines.find(({ itemId }) => itemId === item);

async function save(item: string, comments: readonly string[], id?: string) {
  const { version } = await desk(item);
  return saveAnswer(portal.deps, civil, {
    ...{ item, version, entries: answer, comments },
    ...present({ answer: id }),
  });
}

async function page(item: string) {
  const { deps } = portal;
  const row = await findItem(deps.db, item);
  const found = await readPage(deps, { path: `/gop-y/${row?.slug ?? ''}` });
  if (found.found !== 'page') throw new Error(`nothing at ${item}`);
  const read = await readConsultation(deps, found.page);
  if (read === undefined) throw new Error('no consultation');
  return read;
}

const hisKey = (item: string, resident = an): AuthorKey => ({ by: 'account', resident, item });
const hisOwn = async (item: string, resident = an) =>
  accepted(await openOwnComments(portal.deps, hisKey(item, resident))).own;

async function ownStep(item: string, id: string, event: 'confirm' | 'take-back', resident = an) {
  const version = (await findComment(portal.deps.db, id))?.version ?? 0;
  const step = { comment: id, event, version, requestId: randomUUID() };
  return actOnOwnComment(portal.deps, hisKey(item, resident), step);
}

async function rewrite(item: string, id: string, text: string, resident = an) {
  const version = (await findComment(portal.deps.db, id))?.version ?? 0;
  const wire = { ...opinion, text };
  return changeOwnComment(portal.deps, hisKey(item, resident), {
    ...{ comment: id, version, requestId: randomUUID(), wire },
  });
}

/** Closed, answered, published by the head. */
async function answeredConsultation() {
  const item = await openConsultation(portal.deps);
  const { id } = accepted(await comment(portal.deps, an, item));
  accepted(await decide(portal.deps, civil, id, 'publish'));
  portal.clock.set(at('2026-12-16T08:00:00'));
  const { answer: first } = accepted(await save(item, [id]));
  accepted(await goAnswers(portal.deps, civil, item, 'submit'));
  accepted(await goAnswers(portal.deps, head, item, 'publish'));
  return { item, id, first };
}

const mailsAbout = async (subject: string) => {
  await tellParticipants(portal.deps);
  await deliverOutbox(portal.deps);
  return portal.mails.filter((mail) => mail.subject.startsWith(subject));
};

describe('Đ10.8c: the days of the law', () => {
  test('are days on which it could be read: withdrawn and published again, it closes so much later, and says which day', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps, { facts: { closesOn: '2026-12-07' } });
    clock.set(at('2026-11-19T10:00:00'));
    accepted(await withdrawItem(deps, head, { item, reason: 'Sai phụ lục' }));
    clock.set(at('2026-11-29T10:00:00'));
    const again = (closesOn: string) => republished(deps, item, { facts: { closesOn } });
    // Of 17/11 09:00 twenty full days end in 7/12; the eleven days from 19 to 29/11 are none.
    await expect(again('2026-12-07')).rejects.toThrow(/18\/12\/2026/);
    accepted(await again('2026-12-18'));
    expect((await page(item)).closesAt).toEqual(at('2026-12-19T00:00:00'));
    await expect(
      database.db
        .$client`update consultations set unread_days = unread_days || '["2026-12-01"]' where item_id = ${item}`,
    ).rejects.toThrow(/consultations_period/);
    clock.set(at('2026-12-10T10:00:00'));
    accepted(await unpublishItem(deps, head, { item }));
    clock.set(at('2026-12-25T10:00:00'));
    // Over, and not open long enough: it opens again.
    await expect(again('2026-12-18')).rejects.toThrow(/03\/01\/2027/);
    accepted(await again('2027-01-03'));
    expect((await page(item)).state).toBe('open');
  });

  test('no hour takes it from its readers before the answers are out', async () => {
    const { deps, clock } = portal;
    const expireAt = at('2026-11-20T08:00:00');
    const item = await prepared(deps);
    expect(await act(deps, head, item, 'approve', { expireAt })).toMatchObject({
      refusal: {
        problems: [{ path: 'expireAt', message: expect.stringContaining('giải trình') as unknown }],
      },
    });
    accepted(await act(deps, head, item, 'approve'));
    // As an older portal stored it.
    await database.owner.$client`update content_items set expires_at = ${expireAt} where id = ${item}`;
    clock.set(at('2026-11-21T08:00:00'));
    await expireDueContent(deps);
    expect((await page(item)).state).toBe('open');
  });
});

describe('a draft that readers have no more', () => {
  test('owes its commenters a word: the desk sees it until two have told them why and what becomes of what they said', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, an, item));
    accepted(await decide(deps, civil, id, 'publish'));
    clock.set(at('2026-12-17T08:00:00'));
    accepted(await save(item, [id]));
    accepted(await goAnswers(deps, civil, item, 'submit'));
    accepted(await withdrawItem(deps, head, { item, reason: 'Tỉnh đã ban hành quy chế chung' }));
    // What was submitted is of a draft that stood.
    expect(await desk(item)).toMatchObject({ state: 'writing', note: 'Dự thảo không còn trên Cổng.' });
    expect(await goAnswers(deps, civil, item, 'submit')).toMatchObject(refused('not-possible', 'đăng lại'));
    expect(await hisOwn(item)).toMatchObject({ unread: { reason: 'Tỉnh đã ban hành quy chế chung' } });
    expect(await line(item)).toMatchObject({ endDueOn: '2026-12-24', endLate: false });
    clock.set(at('2026-12-28T08:00:00'));
    expect(await line(item)).toMatchObject({ endLate: true });
    const word = { reason: 'Tỉnh đã ban hành quy chế chung.', becomes: 'Gửi Sở Công Thương.' };
    expect(await goAnswers(deps, civil, item, 'end', { reason: word.reason })).toMatchObject(
      refused('invalid'),
    );
    accepted(await goAnswers(deps, civil, item, 'end', word));
    expect(await decideProposal(deps, civil, item)).toMatchObject(refused('not-allowed'));
    expect(await line(item, head)).toMatchObject({ proposals: 1 });
    accepted(await decideProposal(deps, head, item));
    expect(await line(item)).toMatchObject({ state: 'ended', proposals: 0, endLate: false });
    const [mail] = await mailsAbout('Dừng lấy ý kiến');
    expect(mail).toMatchObject({ to: an.email });
    for (const said of Object.values(word)) expect(mail?.text).toContain(said);
    expect((await hisOwn(item)).ended?.note).toContain(word.becomes);
    expect((await page(item)).announcements[0]).toMatchObject({ kind: 'ended' });
    await expect(republished(deps, item, { facts: { closesOn: '2027-02-15' } })).rejects.toThrow(
      /mở một đợt mới/,
    );
    await expect(
      database.db
        .$client`update consultations set answer_state = 'writing', answered_at = null where item_id = ${item}`,
    ).rejects.toThrow(/stay published/);
  });

  test('is called by its title as it was published last, and its commenter is led nowhere that is gone', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, an, item));
    accepted(await decide(deps, civil, id, 'publish'));
    const { title } = await hisOwn(item);
    clock.set(at('2026-11-20T08:00:00'));
    accepted(await withdrawItem(deps, head, { item, reason: 'Sai phụ lục' }));
    // Of its 20 days none runs, and nobody is told that one does; what she was promised she may do meanwhile.
    expect(await page(item)).toMatchObject({ state: 'withdrawn' });
    expect(await line(item)).toMatchObject({ state: 'withdrawn' });
    expect(accepted(await startComment(deps, binh, { item })).start).toMatchObject({
      state: 'withdrawn',
      closed: expect.stringContaining('thu hồi') as unknown,
    });
    const own = await hisOwn(item);
    expect(own).toMatchObject({ state: 'withdrawn', open: true });
    expect(own.href).toBeDefined();
    accepted(await rewrite(item, id, 'Nên mở lúc 3 giờ.'));
    accepted(await unpublishItem(deps, head, { item }));
    accepted(await ownStep(item, id, 'take-back'));
    accepted(await comment(deps, an, await openConsultation(deps)));
    const gone = await hisOwn(item);
    expect(gone).toMatchObject({ title, state: 'withdrawn' });
    expect(gone.href).toBeUndefined();
    expect((await desk(item)).href).toBeUndefined();
    accepted(await byTwo(deps, item, 'end', { reason: 'Dừng.', becomes: 'Chuyển sang đợt mới.' }));
    expect(await desk(item)).toMatchObject({ title });
    expect(await line(item)).toMatchObject({ title, state: 'ended' });
    expect(await hisOwn(item)).toMatchObject({ title, state: 'ended', open: false });
    expect(await ownStep(item, id, 'take-back')).toMatchObject({ ok: false });
    const mine = await listMyConsultations(deps, an);
    expect(mine.find(({ itemId }) => itemId === item)).toMatchObject({ title });
  });
});

describe('an answer is of the words that it answers', () => {
  test('a page that showed other words of a comment answers it with neither a new answer nor an old one', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const one = accepted(await comment(deps, an, item)).id;
    const two = accepted(await comment(deps, binh, item)).id;
    const seen = async () => {
      const { rows, unanswered } = await desk(item);
      return [...rows, ...unanswered]
        .flatMap(({ comments }) => comments.map((shown) => shown.seen))
        .join(' ');
    };
    const answerIt = async (shown: string, id?: string) =>
      saveAnswer(deps, civil, {
        ...{ item, version: (await desk(item)).version, entries: answer, comments: [one, two], seen: shown },
        ...present({ answer: id }),
      });
    const atFirst = await seen();
    accepted(await rewrite(item, one, 'Tôi phản đối.'));
    const stale = refused('changed-meanwhile', 'Nguyễn Thị Mẫu');
    expect(await answerIt(atFirst)).toMatchObject(stale);
    expect(await answerIt('')).toMatchObject(refused('changed-meanwhile'));
    const second = await seen();
    // Shown as it was written, it says nothing new.
    accepted(await decide(deps, civil, one, 'publish'));
    const { answer: first } = accepted(await answerIt(second));
    accepted(await rewrite(item, one, 'Tôi vẫn phản đối.'));
    expect(await answerIt(second, first)).toMatchObject(stale);
    expect(await desk(item)).toMatchObject({
      unanswered: [{ comments: [{ lapsed: true, text: 'Tôi vẫn phản đối.' }] }],
    });
    accepted(await answerIt(await seen(), first));
  });

  test('nobody publishes what he had a part in: the page says who can, warns whoever would submit, and the head delegates', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const { id } = accepted(await comment(deps, an, item));
    accepted(await decide(deps, civil, id, 'publish'));
    clock.set(at('2026-12-17T08:00:00'));
    accepted(await save(item, [id]));
    const shown = async (who: Staff) => accepted(await openAnswers(deps, who, item)).desk.publishers;
    expect(await shown(civil)).toEqual({ who: [head.name] });
    expect(await shown(head)).toEqual({ who: [head.name], ifHeSubmits: [] });
    accepted(await goAnswers(deps, head, item, 'submit'));
    accepted(await goAnswers(deps, civil, item, 'return', { reason: 'Viết rõ hơn' }));
    accepted(await goAnswers(deps, civil, item, 'submit'));
    expect(await shown(head)).toEqual({ who: [] });
    const today = localDate(clock.now());
    accepted(
      await delegate(deps, head, {
        power: 'approve',
        to: land.userId,
        sections: ['gop-y'],
        from: today,
        until: today,
      }),
    );
    expect(await shown(head)).toEqual({ who: [land.name] });
    accepted(await goAnswers(deps, land, item, 'publish'));
    expect(await shown(head)).toBeUndefined();
  });

  test('a comment that its author changes loses it, one taken back leaves the drafts; what is submitted lapses and says so', async () => {
    const { deps, clock, mails } = portal;
    const item = await openConsultation(deps);
    const one = accepted(await comment(deps, an, item)).id;
    const two = accepted(await comment(deps, binh, item)).id;
    for (const id of [one, two]) accepted(await decide(deps, civil, id, 'publish'));
    const { answer: first } = accepted(await save(item, [one, two]));
    accepted(await rewrite(item, one, 'Tôi phản đối.'));
    accepted(await ownStep(item, two, 'take-back', binh));
    accepted(await decide(deps, civil, one, 'publish'));
    expect(await desk(item)).toMatchObject({
      rows: [{ comments: [] }],
      unanswered: [{ comments: [{ id: one, lapsed: true }] }],
    });
    clock.set(at('2026-12-16T08:00:00'));
    expect(await goAnswers(deps, civil, item, 'submit')).toMatchObject(
      refused('not-possible', 'chưa có trả lời'),
    );
    const { answer: second } = accepted(await save(item, [one]));
    expect(await goAnswers(deps, civil, item, 'submit')).toMatchObject(
      refused('not-possible', 'không còn góp ý nào'),
    );
    const { version } = await desk(item);
    accepted(await removeAnswer(deps, civil, { item, answer: first, version }));
    accepted(await goAnswers(deps, deputy, item, 'submit'));
    expect(await desk(item)).toMatchObject({ state: 'submitted' });
    // Looked at anew, it is another table; nobody wrote to it, and whoever wrote and whoever approves are told.
    accepted(await decide(deps, civil, one, 'publish-masked', { maskedText: 'Tôi phản […].' }));
    expect(await desk(item)).toMatchObject({
      state: 'writing',
      note: expect.stringContaining('góp ý') as unknown,
    });
    await deliverOutbox(deps);
    const told = mails.filter(({ subject }) => subject.startsWith('Giải trình phải trình lại'));
    expect(told.map(({ to }) => to).toSorted()).toEqual(
      ['hotich', 'phoban', 'truongban'].map((account) => `${account}@demo.phuan`),
    );
    accepted(await goAnswers(deps, deputy, item, 'submit'));
    // By whichever way it comes: what is not what was submitted is not published.
    await database.owner.$client`update consultation_answers set reason = 'khác' where id = ${second}`;
    expect(await goAnswers(deps, head, item, 'publish')).toMatchObject(
      refused('not-possible', 'câu trả lời'),
    );
    await database.owner
      .$client`update consultation_answers set reason = ${answer.reason} where id = ${second}`;
    accepted(await goAnswers(deps, head, item, 'publish'));
    const { answers, tally } = await page(item);
    expect(answers).toMatchObject({ rows: [{ comments: 1 }] });
    expect(tally).toMatchObject({ comments: 2, became: { published: 1, takenBack: 1 } });
  });

  test('one that was sent in time and is still to be confirmed is waited for; after its week it is refused in words', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    clock.set(at('2026-12-15T22:00:00'));
    const { id } = accepted(await comment(deps, undefined, item, { wire: { contact: 'muon@vidu.vn' } }));
    await deliverOutbox(deps);
    const token = /gop-y\/cua-toi\/([0-9A-Z]+)/.exec(portal.mails.at(-1)?.text ?? '')?.[1] ?? '';
    const confirm = () =>
      actOnOwnComment(
        deps,
        { by: 'token', token },
        { comment: id, event: 'confirm', version: 2, requestId: randomUUID() },
      );
    clock.set(at('2026-12-18T08:00:00'));
    expect(await goAnswers(deps, civil, item, 'submit')).toMatchObject(refused('not-possible', 'xác nhận'));
    clock.set(at('2026-12-22T22:00:00'));
    expect(await confirm()).toMatchObject(refused('not-possible', 'quá hạn xác nhận'));
    accepted(await goAnswers(deps, civil, item, 'submit'));
    clock.set(at('2026-12-20T08:00:00'));
    accepted(await confirm());
    expect(await desk(item)).toMatchObject({ state: 'writing', waiting: 1 });
  });
});

test('“Không đăng” is by two, or is reversed by another, who says why; what was masked by mistake is shown again', async () => {
  const { deps, clock } = portal;
  const item = await openConsultation(deps);
  const [one, two, three] = [
    accepted(await comment(deps, an, item)).id,
    accepted(await comment(deps, an, item)).id,
    accepted(await comment(deps, an, item)).id,
  ];
  accepted(await decide(deps, civil, one, 'decline', { ground: 'off-topic' }));
  accepted(await decide(deps, civil, two, 'decline', { ground: 'insulting' }));
  accepted(await decide(deps, civil, three, 'publish-masked', { maskedText: 'Nên mở lúc […].' }));
  clock.set(at('2026-12-16T08:00:00'));
  expect(await goAnswers(deps, civil, item, 'submit')).toMatchObject(
    refused('not-possible', 'người thứ hai'),
  );
  for (const event of ['uphold', 'show-again'])
    expect(await decide(deps, civil, one, event, { reason: 'Tôi nghĩ lại' })).toMatchObject(
      refused('not-allowed', 'đã quyết định'),
    );
  expect(await line(item)).toMatchObject({ toReview: 0 });
  expect(await line(item, deputy)).toMatchObject({ toReview: 2 });
  accepted(await decide(deps, deputy, one, 'uphold', { reason: 'Đúng là về việc khác.' }));
  expect(await decide(deps, deputy, two, 'show-again')).toMatchObject(refused('invalid'));
  accepted(await decide(deps, deputy, two, 'show-again', { reason: 'Lời gay gắt, không xúc phạm.' }));
  accepted(await decide(deps, head, three, 'show-again', { reason: 'Giờ không phải thông tin riêng.' }));
  expect((await listPublicComments(deps, { item })).comments.map(({ text }) => text)).toEqual([
    opinion['text'],
    opinion['text'],
  ]);
  const notes = new Map((await hisOwn(item)).comments.map((own) => [own.id, [own.state, own.decisionNote]]));
  expect([notes.get(one), notes.get(two)]).toEqual([
    ['upheld', 'Đúng là về việc khác.'],
    ['published', 'Lời gay gắt, không xúc phạm.'],
  ]);
  const [mail] = await mailsAbout('Đã xem lại');
  expect(mail).toMatchObject({ to: an.email });
  // What was said of one decision is not said of the next.
  accepted(await decide(deps, civil, three, 'decline', { ground: 'off-topic' }));
  expect((await hisOwn(item)).comments.find(({ id }) => id === three)).toMatchObject({ state: 'declined' });
  expect((await hisOwn(item)).comments.find(({ id }) => id === three)?.decisionNote).toBeUndefined();
});

describe('what is published', () => {
  test('is corrected with a note by two; what stood is kept, and those who took part are told', async () => {
    const { deps } = portal;
    const { item, id, first } = await answeredConsultation();
    const correct = async (who: Staff, note: string) =>
      proposeCorrection(deps, who, {
        ...{ item, answer: first, note, comments: [id] },
        version: (await desk(item)).version,
        entries: { ...answer, reason: 'Mở lúc 4 giờ 30.' },
      });
    expect(await correct(civil, ' ')).toMatchObject({ refusal: { problems: [{ path: 'note' }] } });
    const old = { item, answer: first, note: 'Ghi sai giờ.', comments: [id], version: 1, entries: answer };
    expect(await proposeCorrection(deps, civil, old)).toMatchObject(refused('changed-meanwhile'));
    accepted(await correct(civil, 'Ghi sai giờ.'));
    // Whoever decides sees which answer it takes the place of.
    expect((await desk(item)).proposals[0]?.details[0]).toEqual({
      label: 'Câu trả lời được đính chính',
      text: `${answer.summary}\nTiếp thu một phần\n${answer.reason}`,
    });
    expect((await page(item)).answers?.rows[0]).toMatchObject({ reason: answer.reason });
    expect(await decideProposal(deps, civil, item)).toMatchObject(refused('not-allowed'));
    accepted(await decideProposal(deps, head, item));
    expect((await page(item)).answers?.rows).toMatchObject([
      { reason: 'Mở lúc 4 giờ 30.', comments: 1, corrected: { note: 'Ghi sai giờ.' } },
    ]);
    expect((await desk(item)).rows).toMatchObject([{ former: [answer] }]);
    expect((await hisOwn(item)).comments[0]?.answer).toMatchObject({ corrected: { note: 'Ghi sai giờ.' } });
    const [mail] = await mailsAbout('Đính chính bản giải trình');
    expect(mail?.text).toContain('Ghi sai giờ.');
    await expect(
      database.db.$client`update consultation_answers set reason = 'khác' where item_id = ${item}`,
    ).rejects.toThrow(/not rewritten/);
    // The text that took its place may be corrected in turn; the one before may not.
    expect(await correct(head, 'Lần nữa')).toMatchObject(refused('not-found'));
  });

  test('a comment that is shown after the answers gets one of its own by two: whoever decides sees which comment it is', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps);
    const one = accepted(await comment(deps, an, item)).id;
    const two = accepted(await comment(deps, binh, item, { wire: { text: 'Chợ nên có mái che.' } })).id;
    accepted(await decide(deps, civil, one, 'publish'));
    accepted(await decide(deps, civil, two, 'decline', { ground: 'off-topic' }));
    accepted(await decide(deps, deputy, two, 'uphold'));
    clock.set(at('2026-12-16T08:00:00'));
    accepted(await save(item, [one]));
    accepted(await goAnswers(deps, civil, item, 'submit'));
    accepted(await goAnswers(deps, head, item, 'publish'));
    accepted(await decide(deps, head, two, 'show-again', { reason: 'Đúng là về chợ.' }));
    const { version } = await desk(item);
    const entries = { ...answer, summary: 'Đề nghị làm mái che.' };
    const correction = { item, note: 'Bổ sung câu trả lời.', comments: [two], version, entries };
    accepted(await proposeCorrection(deps, civil, correction));
    expect((await desk(item)).proposals[0]?.details[0]).toMatchObject({
      label: 'Góp ý được trả lời',
      text: expect.stringContaining('Nguyễn Thị Mẫu: Chợ nên có mái che.') as unknown,
    });
    accepted(await decideProposal(deps, head, item));
    expect((await page(item)).answers?.rows.map(({ summary }) => summary)).toContain('Đề nghị làm mái che.');
  });

  test('a replaced version leaves the comparison by two, which says so; nobody comments on it any more', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps, { html: `${marketRules}<p>3. Gọi bà Tư 0909 000 111.</p>` });
    expect((await desk(item)).actions.map(({ event }) => event)).not.toContain('hide-draft');
    const whole = accepted(await comment(deps, an, item)).id;
    accepted(await republished(deps, item, { html: marketRules }));
    accepted(await compareDrafts(deps, { item }));
    expect(await goAnswers(deps, civil, item, 'hide-draft', { draft: '2', reason: 'Sai' })).toMatchObject(
      refused('invalid'),
    );
    accepted(
      await byTwo(deps, item, 'hide-draft', { draft: '1', reason: 'Có số điện thoại của một người.' }),
    );
    expect(await compareDrafts(deps, { item, from: 1, to: 2 })).toMatchObject(refused('not-found', 'đã gỡ'));
    const { comparison } = accepted(await compareDrafts(deps, { item }));
    expect(comparison).toMatchObject({
      versions: [2],
      hidden: [{ number: 1, why: 'Có số điện thoại của một người.' }],
    });
    expect(JSON.stringify(comparison)).not.toContain('0909');
    expect(await startComment(deps, an, { item, draftNumber: 1 })).toMatchObject(refused('invalid', 'đã gỡ'));
    // What she said of the whole draft she may still change, as she was promised.
    accepted(await rewrite(item, whole, 'Nên mở lúc 4 giờ.'));
  });

  test('Đ18: nobody comments on what nobody approved, nor on what was given up', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    const fee = `${marketRules}<p>3. Thu phí 50.000 đồng mỗi sạp.</p>`;
    accepted(await typed(deps, civil, item, { html: fee, changeNote: 'Thêm phí' }));
    const [given] = await database.owner.$client<{ id: string }[]>`
      select id from content_versions where item_id = ${item} order by number desc limit 1`;
    await expect(
      database.db
        .$client`insert into consultation_drafts (item_id, number, version_id, digest, clauses, published_at)
        values (${item}, 2, ${given?.id ?? ''}, 'x', '{"clauses": []}', now())`,
    ).rejects.toThrow(/nobody approved/);
    accepted(await act(deps, civil, item, 'discard'));
    accepted(await republished(deps, item, { facts: { closesOn: '2026-12-30' } }));
    const texts = await database.owner.$client<{ clauses: string }[]>`
      select clauses::text as clauses from consultation_drafts where item_id = ${item}`;
    expect(texts.map(({ clauses }) => clauses.includes('50.000'))).toEqual([false]);
  });
});

/** Histories in one run; `CONSULTATION_WALKS=300` for a long one. */
const walks = Number(process.env['CONSULTATION_WALKS'] ?? 2);
const steps = 22;

describe('whatever happens to a draft in any order', () => {
  test(
    'it was open for the days of the law before it is answered, everybody who spoke has an answer or a reason, what is published was approved by somebody who wrote none of it, and something leads on from everywhere',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat({ max: 9_999 }), { minLength: steps, maxLength: steps }),
          async (choices) => {
            const history = await begin();
            for (const choice of choices) {
              await history.step(choice);
              await history.holds();
            }
            await history.end();
          },
        ),
        { numRuns: walks },
      );
    },
    walks * 180_000,
  );
});

async function begin() {
  portal = testPortal(database.db);
  const { deps, clock } = portal;
  const item = await openConsultation(deps);
  const hour = 3_600_000;
  /** When readers could open it, by what this history did: judged by no code of the portal. */
  const readable: { from: Date; to?: Date }[] = [{ from: clock.now() }];
  /** The texts that were proposed, each where it is another than the one before it: going back to a former text is a version too. */
  const texts = [marketRules];
  const writers = new Set<string>();
  let closesOn = facts.closesOn;
  let newest = 1;
  let tokens: string[] = [];
  const pick = <T>(list: readonly T[], choice: number): T | undefined =>
    list[choice % Math.max(1, list.length)];
  const pass = (hours: number) => clock.set(new Date(clock.now().getTime() + hours * hour));
  const row = async () => {
    const found = await findConsultation(deps.db, item);
    if (found === undefined) throw new Error('gone');
    return found;
  };
  const all = async () => listComments(deps.db, item, commentStateIds);
  const visible = async () => (await findItem(deps.db, item))?.visibility === 'published';
  const draftNumbers = async () =>
    (
      await database.owner.$client<{ number: number }[]>`
        select number from consultation_drafts where item_id = ${item}`
    ).map(({ number }) => number);
  const done = (outcome: { readonly ok: boolean } | undefined) => outcome?.ok === true;
  const leave = async (outcome: { readonly ok: boolean }) => {
    const last = readable.at(-1);
    if (done(outcome) && last !== undefined) last.to = clock.now();
  };
  const publish = async (html: string) => {
    if (!(await visible()) && (await row()).answerState === 'ended') return;
    const wasVisible = await visible();
    if (html !== texts.at(-1)) texts.push(html);
    try {
      const outcome = await republished(deps, item, { html, facts: { closesOn } });
      if (done(outcome) && !wasVisible) readable.push({ from: clock.now() });
      newest = Math.max(...(await draftNumbers()));
    } catch {
      // Held back in words: it is written back to what may be approved later.
      await act(deps, civil, item, 'discard').catch(() => undefined);
    }
  };
  const moderators = [civil, deputy, head];
  const actions: readonly ((choice: number) => Promise<unknown>)[] = [
    async (choice) => comment(deps, choice % 2 === 0 ? an : binh, item, { draftNumber: newest }),
    async () => {
      const sent = await comment(deps, undefined, item, {
        draftNumber: newest,
        wire: { contact: 'di@vidu.vn' },
      });
      await deliverOutbox(deps);
      const token = /gop-y\/cua-toi\/([0-9A-Z]+)/.exec(portal.mails.at(-1)?.text ?? '')?.[1];
      if (done(sent) && token !== undefined) tokens = [...tokens, token];
    },
    async (choice) => {
      const token = pick(tokens, choice);
      const waiting = (await all()).find(({ state }) => state === 'unconfirmed');
      if (token === undefined || waiting === undefined) return;
      const { id, version } = waiting;
      return actOnOwnComment(
        deps,
        { by: 'token', token },
        { comment: id, version, event: 'confirm', requestId: randomUUID() },
      );
    },
    async (choice) => {
      const one = pick(await all(), choice);
      return one && rewrite(item, one.id, `Nên mở lúc ${choice} giờ.`, choice % 2 === 0 ? an : binh);
    },
    async (choice) => {
      const one = pick(await all(), choice);
      return one && ownStep(item, one.id, 'take-back', choice % 2 === 0 ? an : binh);
    },
    async (choice) => {
      const one = pick(await all(), choice);
      const event = pick(
        ['publish', 'publish', 'publish-masked', 'decline', 'uphold', 'show-again', 'show-masked'],
        choice,
      );
      const who = pick(moderators, Math.floor(choice / 10)) ?? civil;
      const wire = { ground: 'off-topic', maskedText: 'Nên mở […].', reason: 'Đã xem lại.' };
      return one && decide(deps, who, one.id, event ?? '', wire);
    },
    async (choice) => {
      const without = (await all()).filter(({ answerId }) => answerId === null).map(({ id }) => id);
      const comments = choice % 2 === 0 ? without : without.slice(0, 1);
      const who = pick([civil, deputy], choice) ?? civil;
      const { version } = await desk(item);
      const saved = await saveAnswer(deps, who, { item, version, entries: answer, comments });
      if (done(saved)) writers.add(who.userId);
    },
    async (choice) => goAnswers(deps, pick(moderators, choice) ?? civil, item, 'submit'),
    async () => goAnswers(deps, head, item, 'return', { reason: 'Viết rõ hơn' }),
    async (choice) => goAnswers(deps, pick(moderators, choice) ?? head, item, 'publish'),
    async (choice) => {
      const [first] = await listAnswersEver(deps.db, item);
      const { answerVersion: version } = await row();
      if (first === undefined) return;
      return proposeCorrection(deps, pick(moderators, choice) ?? civil, {
        ...{ item, answer: first.id, note: 'Sửa chữ', comments: [randomUUID()], version, entries: answer },
      });
    },
    async (choice) =>
      goAnswers(deps, pick(moderators, choice) ?? civil, item, pick(['end', 'keep-longer'], choice) ?? '', {
        reason: 'Vì một vụ việc.',
        becomes: 'Chuyển sang đợt mới.',
      }),
    async (choice) =>
      decideProposal(
        deps,
        pick(moderators, choice) ?? head,
        item,
        choice % 5 === 0 ? 'decline' : 'approve',
        'Không',
      ),
    async () => leave(await withdrawItem(deps, head, { item, reason: 'Sai' })),
    async () => leave(await unpublishItem(deps, head, { item })),
    async (choice) => {
      if (choice % 2 === 0) closesOn = addDays(localDate(clock.now()), 10 + (choice % 30));
      await publish(choice % 3 === 0 ? `${marketRules}<p>3. Bản ${choice}.</p>` : marketRules);
    },
    async () => {
      await expireDueContent(deps);
      await forgetUnconfirmed(deps);
      await tellParticipants(deps);
      await eraseConsultations(deps);
    },
    async (choice) => pass(choice % 300),
    async (choice) => pass(24 * (choice % 25)),
  ];
  return {
    step: async (choice: number) => actions[choice % actions.length]?.(Math.floor(choice / actions.length)),
    async holds() {
      const { answerState, opensAt, closesAt, leastDays, answerPeople, unreadSince } = await row();
      expect((await draftNumbers()).length).toBeLessThanOrEqual(texts.length);
      if (answerState !== 'published') return;
      expect(unreadSince).toBeNull();
      // Full days between opening and close, those left out on which it could not be read for an hour.
      const gaps = readable.slice(1).map(({ from }, index) => [readable[index]?.to ?? from, from] as const);
      const lost = new Set(
        gaps.flatMap(([from, to]) => {
          const days: string[] = [];
          for (let day = localDate(from); day <= localDate(to); day = addDays(day, 1)) days.push(day);
          return days;
        }),
      );
      const last = localDate(new Date(closesAt.getTime() - 1));
      const inPeriod = [...lost].filter((day) => localDate(opensAt) <= day && day <= last).length;
      expect((closesAt.getTime() - opensAt.getTime()) / (24 * hour) - inPeriod).toBeGreaterThanOrEqual(
        leastDays,
      );
      for (const { state, answerId, declineReason } of await all())
        if (state !== 'taken-back') expect([state, answerId ?? declineReason]).not.toContain(null);
      const [approver] = answerPeople.approver;
      expect(approver).toBeDefined();
      expect([...writers, ...answerPeople.writer, ...answerPeople.editor]).not.toContain(approver);
    },
    /** Whatever state it is in, its people bring it to an end. */
    async end() {
      pass(24 * 60);
      await forgetUnconfirmed(deps);
      while (done(await decideProposal(deps, head, item, 'decline', 'Bắt đầu lại')));
      await decideProposal(deps, civil, item, 'withdraw');
      await decideProposal(deps, deputy, item, 'withdraw');
      await decideProposal(deps, head, item, 'withdraw');
      const { answerState } = await row();
      if (answerState === 'writing' || answerState === 'submitted') {
        if (!(await visible()))
          accepted(await byTwo(deps, item, 'end', { reason: 'Dừng.', becomes: 'Chuyển sang đợt mới.' }));
        else {
          await goAnswers(deps, head, item, 'return', { reason: 'Làm lại' });
          for (const { id, state } of await all()) {
            if (state === 'submitted') accepted(await decide(deps, civil, id, 'publish'));
            if (state === 'declined' && !done(await decide(deps, deputy, id, 'uphold')))
              accepted(await decide(deps, head, id, 'uphold'));
          }
          for (const { id, comments } of (await desk(item)).rows)
            if (comments.length === 0) {
              const { version } = await desk(item);
              accepted(await removeAnswer(deps, civil, { item, answer: id, version }));
            }
          const left = (await all()).filter(
            ({ state, answerId }) => answerId === null && (state === 'published' || state === 'masked'),
          );
          if (left.length > 0)
            accepted(
              await save(
                item,
                left.map(({ id }) => id),
              ),
            );
          accepted(await goAnswers(deps, civil, item, 'submit'));
          const { writer, editor } = (await row()).answerPeople;
          // Whoever had a part in it lets another decide (Đ18).
          const hadPart = [...writer, ...editor].includes(head.userId);
          const today = localDate(clock.now());
          if (hadPart)
            accepted(
              await delegate(deps, head, {
                ...{ power: 'approve', to: land.userId, sections: ['gop-y'] },
                ...{ from: today, until: today },
              }),
            );
          accepted(await goAnswers(deps, hadPart ? land : head, item, 'publish'));
        }
      }
      await this.holds();
      const end = await row();
      expect(['published', 'ended']).toContain(end.answerState);
      // Two years on nothing of the portal's leads from anybody's account to it.
      pass(24 * 900);
      await eraseConsultations(deps);
      pass(24 * 40);
      await eraseConsultations(deps);
      const said = await all();
      if (said.length > 0) expect((await row()).erasedAt).not.toBeNull();
      expect(
        said.flatMap(({ ownerId, emailIndex, content }) => ownerId ?? emailIndex ?? content ?? []),
      ).toEqual([]);
    },
  };
}
