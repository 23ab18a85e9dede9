// The health of the whole, for administrators and the chairman.
import { readHealth } from '#app/domain/health/read-health.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { HealthPage } from '#app/ui/pages/admin/health/health-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Tình trạng hệ thống') }];

export const loader = deskPage(({ deps, staff, context }) =>
  readHealth(deps, staff, context.portal.healthSources),
);

export default pageOf<typeof loader>(HealthPage);
