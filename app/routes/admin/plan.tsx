// One version of the plan: written, submitted, approved by another person.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openPlan } from '#app/domain/contingency/open-plan.server.ts';
import { actOnPlan, writePlan } from '#app/domain/contingency/write-plan.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { PlanPage } from '#app/ui/pages/admin/contingency/plan-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { againWithPlan, planBack, saidOfPlan, submitPlan } from './plan-replies.server.ts';
import { readTypedPlan } from './read-plan.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Một bản phương án ứng cứu sự cố') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { version } = orRefusal(
    await openPlan(context.portal.deps, staff, { id: params['plan'] ?? '' }),
    planBack,
  );
  return data({ desk, version }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const id = params['plan'] ?? '';
  const intent = textOf(fields, 'intent');
  const lock = numberOf(fields, 'lock');
  // The form with the parts has a day in it.
  if (!fields.has('reviewOn')) {
    const reason = textOf(fields, 'reason');
    const outcome = await actOnPlan(deps, staff, { id, event: intent, lock, reason });
    return outcome.ok
      ? saidOfPlan(context, id, outcome.done)
      : againWithPlan(outcome.refusal, { intent, lock, reason });
  }
  const act = intentOf(fields, ['write', 'submit']);
  const { entries, plan } = readTypedPlan(fields);
  const outcome = await writePlan(deps, staff, { id, lock, entries: plan });
  if (!outcome.ok) {
    // What was typed stays; the next save goes over what was saved meanwhile.
    const newest =
      outcome.refusal.code === 'changed-meanwhile' ? await openPlan(deps, staff, { id }) : undefined;
    return againWithPlan(outcome.refusal, {
      intent,
      entries,
      lock: newest?.ok === true ? newest.version.lock : lock,
    });
  }
  return act === 'submit'
    ? submitPlan(context, staff, { id, lock: lock + 1 })
    : saidOfPlan(context, id, 'Đã lưu.');
}

export default function Plan() {
  return <PlanPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
