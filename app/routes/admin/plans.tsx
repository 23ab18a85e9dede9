// The plan for when the portal stands still (Điều 22c, d): for administrators and the chairman.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readPlans } from '#app/domain/contingency/open-plan.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { PlansPage } from '#app/ui/pages/admin/contingency/plans-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Phương án ứng cứu sự cố') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { overview } = orRefusal(await readPlans(context.portal.deps, staff));
  return data({ desk, ...overview }, { headers });
}

export default function Plans() {
  return <PlansPage {...usePageData<typeof loader>()} />;
}
