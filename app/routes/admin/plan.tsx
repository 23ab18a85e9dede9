// One version of the plan: written, submitted, approved by another person.
import { openPlan } from '#app/domain/contingency/open-plan.server.ts';
import { actOnPlan, writePlan } from '#app/domain/contingency/plan-record.server.ts';
import { deskAct, deskActions, deskPage, stepActs, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { PlanPage } from '#app/ui/pages/admin/contingency/plan-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { approvalSteps } from '#app/steps/approved-by-another.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Một bản phương án ứng cứu sự cố') }];

const back = { href: paths.contingencyPlans(), label: 'Về phương án ứng cứu sự cố' };

export const loader = deskPage(({ deps, staff, param }) => openPlan(deps, staff, { id: param('plan') }), {
  back,
});

const write = ({ deps, staff, param, wire, number }: DeskForm) =>
  writePlan(deps, staff, { id: param('plan'), lock: number('version'), wire });

const newest = async ({ deps, staff, param }: DeskForm) => {
  const outcome = await openPlan(deps, staff, { id: param('plan') });
  return outcome.ok ? outcome.version.lock : undefined;
};

export const action = deskActions({
  to: ({ param }) => paths.contingencyPlan(param('plan')),
  back,
  acts: {
    ...stepActs(approvalSteps, ({ deps, staff, param, text, number }, event) =>
      actOnPlan(deps, staff, { id: param('plan'), event, lock: number('version'), reason: text('reason') }),
    ),
    write: deskAct({ act: write, done: 'Đã lưu.', newest }),
    submit: deskAct({
      after: write,
      act: ({ deps, staff }, saved) => actOnPlan(deps, staff, { ...saved, event: 'submit' }),
      done: ({ done }) => done,
      newest,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(PlanPage);
