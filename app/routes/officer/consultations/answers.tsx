// The answers to a consultation: drafted, submitted, returned, published at once.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { actOnAnswers } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { answerStates } from '#app/consultations/answer-steps.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { AnswersPage } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Giải trình, tiếp thu') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const outcome = orRefusal(await openAnswers(context.portal.deps, staff, params['item'] ?? ''), {
    href: paths.staffConsultations(),
    label: 'Về danh sách',
  });
  return data({ desk, answers: outcome.desk }, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const item = params['item'] ?? '';
  const fields = await readForm(request);
  const [event, reason] = [textOf(fields, 'event'), textOf(fields, 'reason')];
  const outcome = await actOnAnswers(context.portal.deps, staff, {
    item,
    event,
    version: numberOf(fields, 'version'),
    reason,
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffAnswers(item), {
      kind: 'success',
      message:
        event === 'keep-longer' ? 'Đã giữ nội dung góp ý lâu hơn.' : `${answerStates[outcome.state].label}.`,
    });
  if (outcome.refusal.code === 'not-found') throw refusalResponse(outcome.refusal);
  const { code, message } = outcome.refusal;
  return sameFormAgain({ refusal: message, event, reason }, code === 'invalid' ? 422 : 409);
}

export default function Answers() {
  return <AnswersPage {...usePageData<typeof loader>()} again={useReplyData<typeof action>()} />;
}
