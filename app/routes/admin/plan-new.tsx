// A new version of the plan, begun from the one in use.
import { openNewPlan } from '#app/domain/contingency/open-plan.server.ts';
import { actOnPlan, startPlan } from '#app/domain/contingency/plan-record.server.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { NewPlanPage } from '#app/ui/pages/admin/contingency/plan-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Soạn phương án ứng cứu sự cố') }];

const back = { href: paths.contingencyPlans(), label: 'Về phương án ứng cứu sự cố' };

export const loader = deskPage(({ deps, staff }) => openNewPlan(deps, staff), { back });

const start = ({ deps, staff, wire }: DeskForm) => startPlan(deps, staff, wire);

export const action = deskActions({
  to: () => paths.contingencyPlans(),
  back,
  acts: {
    write: deskAct({
      act: start,
      done: 'Đã lưu.',
      to: ({ id }) => paths.contingencyPlan(id),
    }),
    submit: deskAct({
      after: start,
      act: ({ deps, staff }, started) => actOnPlan(deps, staff, { ...started, event: 'submit' }),
      done: ({ done }) => done,
      to: ({ id }) => paths.contingencyPlan(id),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewPlanPage);
