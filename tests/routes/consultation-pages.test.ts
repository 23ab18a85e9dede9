// Pages about drafts put to the people, when what they are about is gone meanwhile: an answer that somebody removed, a period that closed.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { startChange } from '#app/domain/consultations/own-comments.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { action, loader } from '#app/routes/officer/consultations/answer.tsx';
import * as commentPage from '#app/routes/public/consultation-comment.tsx';
import * as changePage from '#app/routes/resident/my-comment-change.tsx';
import { comment, openConsultation, opinion } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
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
    data: { entries: { ...typed, comments: [id] } },
  });

  const path = paths.staffAnswer(item, answer);
  const page = await pages.get(loader, 'hotich', path, { item, answer });
  expect(page).toMatchObject({ status: 200, data: { isRemoved: true, isNew: true } });
  const now = await desk();
  // A form that does not say which words of the comment it showed.
  expect(await send('moi', now.version, 'save')).toMatchObject({
    status: 409,
    data: { entries: { ...typed, comments: [id] } },
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
