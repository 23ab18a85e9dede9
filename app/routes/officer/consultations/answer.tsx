// One answer to a comment, or to a group of like ones.
import { removeAnswer, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { proposeCorrection } from '#app/domain/consultations/correct-answer.server.ts';
import { stances } from '#app/consultations/comment-words.ts';
import type { AnsweredComment } from '#app/read-models/consultations.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { newAnswer } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { AnswerPage } from '#app/ui/pages/officer/consultations/answer-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { isUuid } from '#app/values/uuid.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Trả lời góp ý') }];

const back = { href: paths.staffConsultations(), label: 'Về danh sách' };

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const [item, answer] = [param('item'), param('answer')];
  const { title, version, rows, unanswered, mayCorrect } = orRefusal(
    await openAnswers(deps, staff, item),
    back,
  ).desk;
  const row = rows.find(({ id }) => id === answer);
  // Somebody has removed it, this officer in another window perhaps: what was typed becomes a new one.
  const isRemoved = row === undefined && isUuid(answer);
  if (row === undefined && !isRemoved && answer !== newAnswer) throw notFound();
  const unansweredGroup = unanswered.find(
    ({ about, stance }) => about === url.searchParams.get('ve') && stance === url.searchParams.get('y-kien'),
  );
  const groupComments = row?.comments ?? unansweredGroup?.comments ?? [];
  const others = unanswered.filter((group) => group !== unansweredGroup).flatMap(({ comments }) => comments);
  return {
    ok: true,
    ...{ item, title, version, isRemoved },
    isNew: row === undefined,
    corrects: mayCorrect,
    // A published answer keeps its comments; those that have none get one of their own.
    comments: mayCorrect && row !== undefined ? groupComments : [...groupComments, ...others],
    chosen: groupComments.map(({ id }) => id),
    written: {
      summary: row?.summary ?? saidBy(groupComments),
      outcome: row?.outcome ?? '',
      reason: row?.reason ?? '',
    },
  };
});

/** One comment that readers see is its own summary; of several an officer writes one. */
function saidBy(comments: readonly AnsweredComment[]): string {
  const [only] = comments;
  if (only !== undefined && comments.every(({ stance, text }) => stance === 'agree' && text === ''))
    return `${stances.agree.label}.`;
  return only === undefined || comments.length > 1 || only.waiting ? '' : only.text.slice(0, 2000);
}

const writtenIn = ({ param, number, text, texts }: DeskForm) => ({
  item: param('item'),
  ...(param('answer') !== newAnswer && { answer: param('answer') }),
  version: number('version'),
  entries: { summary: text('summary'), outcome: text('outcome'), reason: text('reason') },
  comments: texts('comments'),
  seen: text('seen'),
});

const lists = ['comments'];

export const action = deskActions({
  to: ({ param }) => paths.staffAnswers(param('item')),
  back,
  acts: {
    save: deskAct({
      lists,
      act: (form) => saveAnswer(form.deps, form.staff, writtenIn(form)),
      done: 'Đã lưu câu trả lời.',
    }),
    remove: deskAct({
      lists,
      act: ({ deps, staff, param, number }) =>
        removeAnswer(deps, staff, {
          item: param('item'),
          answer: param('answer'),
          version: number('version'),
        }),
      done: 'Đã bỏ câu trả lời.',
    }),
    correct: deskAct({
      lists,
      act: (form) =>
        proposeCorrection(form.deps, form.staff, { ...writtenIn(form), note: form.text('note') }),
      done: ({ done }) => done,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(AnswerPage);
