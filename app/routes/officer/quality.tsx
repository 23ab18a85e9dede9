// Quality of service in a period: everybody's for the leaders, one's own for whoever handles dossiers.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { qualityFilter } from '#app/lists/quality.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityPage } from '#app/ui/pages/officer/quality/quality-page.tsx';
import { readQualityPeriod } from './quality-period.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Chất lượng phục vụ' : `Chất lượng phục vụ: ${page.title}`) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { title, days, period, periods } = readQualityPeriod(request, deps.clock.now());
  const { quality } = orRefusal(await readQuality(deps, staff, days, period), backToDesk);
  const filter = qualityFilter.read(new URL(request.url).searchParams);
  return data({ desk, filter, title, period, periods, quality }, { headers });
}

export default function QualityRoute() {
  return <QualityPage {...usePageData<typeof loader>()} />;
}
