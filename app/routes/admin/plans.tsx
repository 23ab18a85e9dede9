// The plan for when the portal stands still (Điều 22c, d): for administrators and the chairman.
import { readPlans } from '#app/domain/contingency/open-plan.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { PlansPage } from '#app/ui/pages/admin/contingency/plans-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Phương án ứng cứu sự cố') }];

export const loader = deskPage(({ deps, staff }) => readPlans(deps, staff));

export default pageOf<typeof loader>(PlansPage);
