// What the pages of the plan answer with: done, or the same form again with what was typed.
import type { AppLoadContext } from '@remix-run/node';

import { actOnPlan } from '#app/domain/contingency/write-plan.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import type { PlanReply } from '#app/ui/pages/admin/contingency/plan-page.tsx';
import { problemsIn, type Refusal } from '#app/steps/refusal.ts';

export const planBack = { href: paths.contingencyPlans(), label: 'Về phương án ứng cứu sự cố' };

export const saidOfPlan = (context: AppLoadContext, id: string, message: string) =>
  redirectWithFlash(context, paths.contingencyPlan(id), { kind: 'success', message });

export function againWithPlan(refusal: Refusal, reply: Omit<PlanReply, 'problems'>) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, planBack);
  const problems = problemsIn(refusal);
  const answer: PlanReply = { ...reply, problems };
  return sameFormAgain(answer, statusOf[refusal.code]);
}

/** After it was saved; should it not go through, its own page says why. */
export async function submitPlan(
  context: AppLoadContext,
  staff: Staff,
  { id, lock }: { readonly id: string; readonly lock: number },
) {
  const outcome = await actOnPlan(context.portal.deps, staff, { id, event: 'submit', lock });
  return outcome.ok
    ? saidOfPlan(context, id, outcome.done)
    : againWithPlan(outcome.refusal, { intent: 'submit', lock });
}
