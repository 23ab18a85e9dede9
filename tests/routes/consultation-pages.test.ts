// Pages about drafts put to the people: what everybody reads of the outcome, and what is gone meanwhile: an answer that somebody removed,
// a period that closed.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { readPortalFigures } from '#app/domain/statistics/read-portal-figures.server.ts';
import { tellParticipants } from '#app/domain/consultations/tell-participants.server.ts';
import { saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import {
  actOnOwnComment,
  startChange,
  type AuthorKey,
} from '#app/domain/consultations/own-comments.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import { paths } from '#app/addresses/paths.ts';
import * as answersFile from '#app/routes/public/consultation-answers.ts';
import * as consultationPage from '#app/routes/public/consultation.tsx';
import { action, loader } from '#app/routes/officer/consultations/answer.tsx';
import * as commentPage from '#app/routes/public/consultation-comment.tsx';
import { findComment } from '#db/queries/consultation-comments.server.ts';
import * as changePage from '#app/routes/resident/my-comment-change.tsx';
import { comment, decide, goAnswers, openConsultation, opinion } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages } from '../support/resident-pages.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();

test('an answer that was removed meanwhile is told so, and what was typed into it is saved as a new one', async () => {
  const pages = staffPages(database.db);
  const { deps } = pages.portal;
  const item = await openConsultation(deps);
  const { id } = accepted(await comment(deps, people.an, item));
  const desk = async () => accepted(await openAnswers(deps, people.civil, item)).desk;
  const typed = { summary: 'Mở sớm hơn.', outcome: 'accepted', reason: 'Mở lúc 4 giờ.' };
  const { version } = await desk();
  const { answer } = accepted(
    await saveAnswer(deps, people.civil, { item, version, entries: typed, comments: [id] }),
  );
  const send = async (at: string, shownVersion: number, intent: string, seen = '') =>
    pages.post(
      action,
      'hotich',
      paths.staffAnswer(item, at),
      [
        ...Object.entries(typed),
        ['comments', id],
        ['version', String(shownVersion)],
        ['seen', seen],
        ['intent', intent],
      ],
      { item, answer: at },
    );
  const shown = (await desk()).version;
  expect((await send(answer, shown, 'remove')).location).toBe(paths.staffAnswers(item));
  expect(await send(answer, shown, 'remove')).toMatchObject({ status: 409 });
  expect(await send(answer, shown, 'save')).toMatchObject({
    status: 409,
    data: { entries: typed, ticked: { comments: [id] } },
  });

  const path = paths.staffAnswer(item, answer);
  const page = await pages.get(loader, 'hotich', path, { item, answer });
  expect(page).toMatchObject({ status: 200, data: { isRemoved: true, isNew: true } });
  const now = await desk();
  // A form that does not say which words of the comment it showed.
  expect(await send('moi', now.version, 'save')).toMatchObject({
    status: 409,
    data: { entries: typed, ticked: { comments: [id] } },
  });
  const saved = await send('moi', now.version, 'save', now.unanswered[0]?.comments[0]?.seen);
  expect(saved.location).toBe(paths.staffAnswers(item));
  expect((await desk()).rows).toMatchObject([typed]);
  expect(
    await pages.get(loader, 'hotich', paths.staffAnswer(item, 'khong-co'), { item, answer: 'khong-co' }),
  ).toMatchObject({ status: 404 });
});

test('a comment that is sent after the close comes back as it was typed, and whoever opens its page then is told', async () => {
  const pages = residentPages(database.db);
  const { deps, clock } = pages.portal;
  const item = await openConsultation(deps);
  const { id } = accepted(await comment(deps, people.an, item));
  const { start } = accepted(await startComment(deps, people.an, { item }));
  const author = { by: 'account', resident: people.an, item } as const;
  const { version } = accepted(await startChange(deps, author, id)).start;
  const slug = start.href?.split('/').at(-1) ?? '';
  clock.set(new Date('2026-12-16T00:00:00+07:00'));

  const typed = { ...opinion, text: 'Nên mở lúc 4 giờ.' };
  for (const { page, address, params } of [
    { page: commentPage, address: paths.commentOn(slug), params: { slug } },
    { page: changePage, address: paths.myComment(item, id), params: { item, comment: id } },
  ]) {
    const ask = (door: typeof page.loader | typeof page.action, body?: Record<string, string>) =>
      pages.ask('nguyen.van.an', door, address, params, body);
    expect(await ask(page.loader)).toMatchObject({
      status: 200,
      data: { start: { closed: expect.stringContaining('đã đóng hết ngày 15/12/2026') as unknown } },
    });
    const sent = await ask(page.action, {
      ...typed,
      draftNumber: '1',
      version: String(version),
      requestId: randomUUID(),
    });
    expect(sent).toMatchObject({
      status: 409,
      data: {
        wire: { text: typed.text },
        refusal: expect.stringContaining('đã đóng hết ngày 15/12/2026') as unknown,
      },
    });
  }
});

test('Đ10.8c what was received and what became of it is one count on page, PDF, XLSX and in every report; no answer is promised to whoever has none', async () => {
  const pages = residentPages(database.db);
  const { deps, clock, mails } = pages.portal;
  const { an, binh, civil, deputy, head } = people;
  const mailOf = { an: 'nguyen.van.an@demo.phuan', binh: 'tran.thi.binh@demo.phuan' };
  const counted = async () => {
    const { consultations } = (await readPortalFigures(deps, { from: '2026-11-01', until: '2026-12-31' }))
      .figures;
    return { comments: consultations.comments, became: { ...consultations.became } };
  };
  const closed = new Date('2026-12-16T08:00:00+07:00');
  const opened = clock.now();
  clock.set(closed);
  const before = await counted();
  clock.set(opened);
  const item = await openConsultation(deps, { title: 'Dự thảo Quy chế bến đò' });
  const mail = (contact: string) => comment(deps, undefined, item, { wire: { contact } });
  const [shown, refused, takenBack] = [
    accepted(await comment(deps, an, item)).id,
    accepted(await comment(deps, binh, item)).id,
    accepted(await comment(deps, binh, item)).id,
  ];
  // Never confirmed, and taken back: it was never sent.
  const { id: unsent } = accepted(await mail('chua.gui@vidu.vn'));
  await deliverOutbox(deps);
  const token = /gop-y\/cua-toi\/([0-9A-Z]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  const takeBack = async (comment: string, key: AuthorKey) => {
    const version = (await findComment(deps.db, comment))?.version ?? 0;
    return actOnOwnComment(deps, key, { comment, event: 'take-back', version, requestId: randomUUID() });
  };
  accepted(await takeBack(unsent, { by: 'token', token }));
  accepted(await takeBack(takenBack, { by: 'account', resident: binh, item }));
  accepted(await decide(deps, civil, shown, 'publish'));
  accepted(await decide(deps, civil, refused, 'decline', { ground: 'off-topic' }));
  accepted(await decide(deps, deputy, refused, 'uphold'));
  clock.set(closed);
  const entries = { summary: 'Mở sớm hơn.', outcome: 'accepted', reason: 'Mở lúc 4 giờ.' };
  const { version } = accepted(await openAnswers(deps, civil, item)).desk;
  accepted(await saveAnswer(deps, civil, { item, version, entries, comments: [shown] }));
  accepted(await goAnswers(deps, civil, item, 'submit'));
  accepted(await goAnswers(deps, head, item, 'publish'));

  const words = 'Đã nhận 3 góp ý: 1 đã đăng, 1 không đăng (đã báo lý do cho người gửi), 1 người gửi đã rút.';
  const slug = 'du-thao-quy-che-ben-do';
  const became = { published: 1, waiting: 0, refused: 1, takenBack: 1 };
  expect(
    await pages.ask(undefined, consultationPage.loader, paths.consultation(slug), { slug }),
  ).toMatchObject({ data: { consultation: { tally: { comments: 3, became } } } });
  const file = async (ending: 'pdf' | 'xlsx') => {
    const address = paths.consultationAnswers(slug, ending);
    const { response } = await pages.ask(undefined, answersFile.loader, address, { slug });
    return new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
  };
  const paper = (await readPdf(await file('pdf'))).text;
  expect(paper).toContain(words.replace('Đã nhận', 'Đã nhận:'));
  expect((await readWorkbook(await file('xlsx'))).flat()).toContain(words);
  expect(await counted()).toEqual({
    comments: before.comments + 3,
    became: {
      ...before.became,
      published: (before.became['published'] ?? 0) + 1,
      refused: (before.became['refused'] ?? 0) + 1,
      takenBack: (before.became['takenBack'] ?? 0) + 1,
    },
  });

  await tellParticipants(deps);
  await deliverOutbox(deps);
  const told = new Map(
    mails
      .filter(({ subject }) => subject.startsWith('Công bố bản tổng hợp'))
      .map(({ to, text }) => [to, text]),
  );
  expect([...told.keys()].toSorted()).toEqual([mailOf.an, mailOf.binh]);
  expect(told.get(mailOf.an)).toContain('ghi rõ nội dung trả lời');
  expect(told.get(mailOf.binh)).toContain('không được đăng, lý do ghi ở trang góp ý');
  expect(told.get(mailOf.binh)).not.toContain('ghi rõ nội dung trả lời');
});
