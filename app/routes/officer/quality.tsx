// Quality of service in a period: everybody's for the leaders, one's own for whoever handles dossiers.
import type { MetaFunction } from '@remix-run/node';

import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { qualityFilter } from '#app/lists/quality.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityPage } from '#app/ui/pages/officer/quality/quality-page.tsx';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Chất lượng phục vụ' : `Chất lượng phục vụ: ${page.title}`) },
];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = qualityFilter.read(url.searchParams);
  const { days, ...chosen } = choosePeriod(filter, deps.clock.now());
  return { filter, ...chosen, ...orRefusal(await readQuality(deps, staff, days, chosen.period), backToDesk) };
});

export default pageOf<typeof loader>(QualityPage);
