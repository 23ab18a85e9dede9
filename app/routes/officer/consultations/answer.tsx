// One answer to a comment, or to a group of like ones.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { removeAnswer, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { proposeCorrection } from '#app/domain/consultations/correct-answer.server.ts';
import { stances } from '#app/consultations/comment-words.ts';
import type { AnsweredComment } from '#app/read-models/consultations.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { newAnswer } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { AnswerPage } from '#app/ui/pages/officer/consultations/answer-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { isUuid } from '#app/values/uuid.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Trả lời góp ý') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { item = '', answer = '' } = params;
  const outcome = orRefusal(await openAnswers(context.portal.deps, staff, item), {
    href: paths.staffConsultations(),
    label: 'Về danh sách',
  });
  const { title, version, rows, unanswered, mayCorrect: corrects } = outcome.desk;
  const row = rows.find(({ id }) => id === answer);
  // Somebody has removed it, this officer in another window perhaps: what was typed becomes a new one.
  const isRemoved = row === undefined && isUuid(answer);
  if (row === undefined && !isRemoved && answer !== newAnswer) throw notFound();
  const query = new URL(request.url).searchParams;
  const unansweredGroup = unanswered.find(
    ({ about, stance }) => about === query.get('ve') && stance === query.get('y-kien'),
  );
  const groupComments = row?.comments ?? unansweredGroup?.comments ?? [];
  const others = unanswered.filter((group) => group !== unansweredGroup).flatMap(({ comments }) => comments);
  return data(
    {
      desk,
      item,
      title,
      version,
      isNew: row === undefined,
      corrects,
      isRemoved,
      // A published answer keeps its comments; those that have none get one of their own.
      comments: corrects && row !== undefined ? groupComments : [...groupComments, ...others],
      entries: {
        summary: row?.summary ?? saidBy(groupComments),
        outcome: row?.outcome ?? '',
        reason: row?.reason ?? '',
        comments: groupComments.map(({ id }) => id),
        note: '',
      },
    },
    { headers },
  );
}

/** One comment that readers see is its own summary; of several an officer writes one. */
function saidBy(comments: readonly AnsweredComment[]): string {
  const [only] = comments;
  if (only !== undefined && comments.every(({ stance, text }) => stance === 'agree' && text === ''))
    return `${stances.agree.label}.`;
  return only === undefined || comments.length > 1 || only.waiting ? '' : only.text.slice(0, 2000);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const { item = '', answer = '' } = params;
  const fields = await readForm(request);
  const version = numberOf(fields, 'version');
  const textsOf = (name: string) =>
    fields.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []));
  const comments = textsOf('comments');
  const seen = textOf(fields, 'seen');
  const entries = {
    summary: textOf(fields, 'summary'),
    outcome: textOf(fields, 'outcome'),
    reason: textOf(fields, 'reason'),
  };
  const note = textOf(fields, 'note');
  const written = { item, version, entries, comments, seen, ...(answer !== newAnswer && { answer }) };
  const intent = intentOf(fields, ['save', 'remove', 'correct']);
  const outcome: Outcome<{ readonly done?: string }> =
    intent === 'remove'
      ? await removeAnswer(deps, staff, { item, answer, version })
      : intent === 'correct'
        ? await proposeCorrection(deps, staff, { ...written, note })
        : await saveAnswer(deps, staff, written);
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffAnswers(item), {
      kind: 'success',
      message: outcome.done ?? (intent === 'remove' ? 'Đã bỏ câu trả lời.' : 'Đã lưu câu trả lời.'),
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const problems = problemsIn(refusal);
  return sameFormAgain(
    { entries: { ...entries, comments, note }, problems },
    refusal.code === 'invalid' ? 422 : 409,
  );
}

export default function Answer() {
  const page = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  return <AnswerPage {...page} entries={again?.entries ?? page.entries} problems={again?.problems ?? []} />;
}
