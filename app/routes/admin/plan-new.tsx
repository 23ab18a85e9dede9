// A new version of the plan, begun from the one in use.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readPlans } from '#app/domain/contingency/open-plan.server.ts';
import { startPlan } from '#app/domain/contingency/write-plan.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { NewPlanPage } from '#app/ui/pages/admin/contingency/plan-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { againWithPlan, planBack, saidOfPlan, submitPlan } from './plan-replies.server.ts';
import { readTypedPlan } from './read-plan.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Soạn phương án ứng cứu sự cố') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { overview } = orRefusal(await readPlans(context.portal.deps, staff), planBack);
  const { inUse, mayWrite } = overview;
  if (!mayWrite)
    throw refusalResponse({ code: 'not-allowed', message: 'Chỉ quản trị viên soạn phương án.' }, planBack);
  const start = inUse === undefined ? {} : { ...inUse.plan, reviewOn: formatDate(inUse.plan.reviewOn) };
  return data({ desk, start }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const intent = intentOf(fields, ['write', 'submit']);
  const { entries, plan } = readTypedPlan(fields);
  const outcome = await startPlan(context.portal.deps, staff, plan);
  if (!outcome.ok) return againWithPlan(outcome.refusal, { intent, lock: 0, entries });
  return intent === 'submit'
    ? submitPlan(context, staff, { id: outcome.id, lock: 1 })
    : saidOfPlan(context, outcome.id, 'Đã lưu.');
}

export default function NewPlan() {
  return <NewPlanPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
