// The page of one answer to a comment on a draft: what becomes of it when somebody has removed the answer meanwhile.
import { expect, test } from 'vitest';

import { saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { action, loader } from '#app/routes/officer/consultations/answer.tsx';
import { comment, openConsultation } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people } from '../support/dossiers.ts';
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
  const send = async (at: string, shownVersion: number, intent: string) =>
    pages.post(
      action,
      'hotich',
      paths.staffAnswer(item, at),
      [...Object.entries(typed), ['comments', id], ['version', String(shownVersion)], ['intent', intent]],
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
  const saved = await send('moi', (await desk()).version, 'save');
  expect(saved.location).toBe(paths.staffAnswers(item));
  expect((await desk()).rows).toMatchObject([typed]);
  expect(
    await pages.get(loader, 'hotich', paths.staffAnswer(item, 'khong-co'), { item, answer: 'khong-co' }),
  ).toMatchObject({ status: 404 });
});
