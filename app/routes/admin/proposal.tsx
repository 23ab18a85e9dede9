// One proposal: what would be done, and the steps of whoever looks at it.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ProposalPage } from '#app/ui/pages/admin/proposals/proposals-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Một đề nghị') }];

const back = { href: paths.staffProposals(), label: 'Về danh sách đề nghị' };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const id = params['proposal'] ?? '';
  const { proposal } = orRefusal(await openProposal(context.portal.deps, proposalKinds, staff, { id }), back);
  return data({ desk, proposal }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const id = params['proposal'] ?? '';
  const intent = textOf(fields, 'intent');
  const reason = textOf(fields, 'reason');
  const outcome = await actOnProposal(context.portal.deps, proposalKinds, staff, {
    ...{ id, event: intent, reason },
    lock: numberOf(fields, 'lock'),
    ...(fields.has('seen') && { seen: textOf(fields, 'seen') }),
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffProposal(id), { kind: 'success', message: outcome.done });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  return sameFormAgain({ intent, reason, problems: problemsIn(refusal) }, statusOf[refusal.code]);
}

export default function Proposal() {
  return <ProposalPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
