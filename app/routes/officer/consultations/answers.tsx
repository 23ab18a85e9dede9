// The answers to a consultation: drafted, submitted, returned, published at once.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { actOnAnswers } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { actOnConsultationProposal } from '#app/domain/consultations/proposals.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { AnswersPage } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
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
  const { deps } = context.portal;
  const [event, reason] = [textOf(fields, 'event'), textOf(fields, 'reason')];
  // A decision on what somebody proposed, or a step of the answers.
  const proposal = fields.has('proposal') ? textOf(fields, 'proposal') : '';
  const wire = readWire(fields.entries());
  const outcome =
    proposal === ''
      ? await actOnAnswers(deps, staff, { item, event, version: numberOf(fields, 'version'), reason, wire })
      : await actOnConsultationProposal(deps, staff, { item, proposal, event, reason });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffAnswers(item), { kind: 'success', message: outcome.done });
  if (outcome.refusal.code === 'not-found') throw refusalResponse(outcome.refusal);
  const { code, message, problems = [] } = outcome.refusal;
  return sameFormAgain({ refusal: message, problems, event, proposal, wire }, code === 'invalid' ? 422 : 409);
}

export default function Answers() {
  return <AnswersPage {...usePageData<typeof loader>()} again={useReplyData<typeof action>()} />;
}
