// The dossiers that a figure of quality is made of.
import { data, type LoaderFunctionArgs } from '@remix-run/node';

import { listQualityDossiers } from '#app/domain/quality/list-quality-dossiers.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityDossiersPage } from '#app/ui/pages/officer/quality/quality-dossiers-page.tsx';
import { readQualityPeriod } from './quality-period.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Hồ sơ của số liệu chất lượng') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { filter, title, days, periods } = readQualityPeriod(request, deps.clock.now());
  const { dossiers } = orRefusal(await listQualityDossiers(deps, staff, days, filter), backToDesk);
  return data({ desk, filter, title, periods, dossiers }, { headers });
}

export default function QualityDossiersRoute() {
  return <QualityDossiersPage {...usePageData<typeof loader>()} />;
}
