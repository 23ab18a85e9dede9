// The dossiers that a figure of quality is made of.
import { listQualityDossiers } from '#app/domain/quality/list-quality-dossiers.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { choosePeriod } from '#app/lists/period.ts';
import { qualityDossiersFilter } from '#app/lists/quality.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityDossiersPage } from '#app/ui/pages/officer/quality/quality-dossiers-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Hồ sơ của số liệu chất lượng') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = qualityDossiersFilter.read(url.searchParams);
  const { title, days, periods } = choosePeriod(filter, deps.clock.now());
  const { staff: people, ...list } = orRefusal(
    await listQualityDossiers(deps, staff, days, filter),
    backToDesk,
  );
  return { filter, title, options: { period: periods, staff: people }, ...list };
});

export default pageOf<typeof loader>(QualityDossiersPage);
