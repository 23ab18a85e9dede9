// One list of dossiers as a file: how far it is.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readExport } from '#app/domain/exports/read-exports.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { useProgress } from '#app/ui/components/progress-bar/use-progress.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ExportPage } from '#app/ui/pages/officer/exports/export-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Xuất danh sách hồ sơ') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const id = params['id'] ?? '';
  const {
    desk,
    headers,
    beside: outcome,
  } = await openDesk(request, context, (staff) => readExport(deps, staff, { id }));
  if (!outcome.ok) throw refusalResponse(outcome.refusal, { href: paths.exports(), label: 'Tệp đã xuất' });
  const { dossierExport } = outcome;
  return data({ desk, dossierExport, underWay: dossierExport.finishedAt === undefined }, { headers });
}

export default function OneExport() {
  const { desk, dossierExport, underWay } = usePageData<typeof loader>();
  useProgress(underWay);
  return <ExportPage desk={desk} dossierExport={dossierExport} />;
}
