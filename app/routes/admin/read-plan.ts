// The plan as an administrator typed it, with its day as a day.
import type { PlanInput } from '#app/domain/contingency/write-plan.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { planPartIds } from '#app/operation/contingency.ts';
import type { TypedPlanForm } from '#app/ui/pages/admin/contingency/plan-parts.tsx';
import { readDate } from '#catalog/local-date.ts';

export function readTypedPlan(fields: FormData): {
  readonly entries: TypedPlanForm;
  readonly plan: PlanInput;
} {
  const parts = Object.fromEntries(planPartIds.map((id) => [id, textOf(fields, id)])) as Omit<
    PlanInput,
    'reviewOn'
  >;
  const reviewOn = textOf(fields, 'reviewOn').trim();
  return { entries: { ...parts, reviewOn }, plan: { ...parts, reviewOn: readDate(reviewOn) ?? reviewOn } };
}
