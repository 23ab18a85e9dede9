// One list of dossiers as a file: how far it is.
import { readExport } from '#app/domain/exports/read-exports.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { useProgress } from '#app/ui/components/progress-bar/use-progress.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ExportPage } from '#app/ui/pages/officer/exports/export-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Xuất ra tệp') }];

export const loader = deskPage(({ deps, staff, param }) => readExport(deps, staff, { id: param('id') }), {
  back: { href: paths.exports(), label: 'Tệp đã xuất' },
});

export default function OneExport() {
  const { underWay, ...page } = usePageData<typeof loader>();
  useProgress(underWay);
  return <ExportPage {...page} />;
}
