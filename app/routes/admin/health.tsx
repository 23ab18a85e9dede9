// The health of the whole, for administrators and the chairman.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readHealth } from '#app/domain/health/read-health.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { HealthPage } from '#app/ui/pages/admin/health/health-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Tình trạng hệ thống') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps, healthSources } = context.portal;
  const { health } = orRefusal(await readHealth(deps, staff, healthSources), backToDesk);
  return data({ desk, health }, { headers });
}

export default function HealthRoute() {
  return <HealthPage {...usePageData<typeof loader>()} />;
}
