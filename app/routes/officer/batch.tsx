// One act on many dossiers: how far it is, what became of each.
import type { MetaFunction } from '@remix-run/node';

import { readBatch } from '#app/domain/batches/read-batches.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { useProgress } from '#app/ui/components/progress-bar/use-progress.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BatchPage, batchTitle } from '#app/ui/pages/officer/batches/batch-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Việc hàng loạt' : batchTitle(page.batch)) },
];

export const loader = deskPage(({ deps, staff, param }) => readBatch(deps, staff, { id: param('id') }), {
  back: { href: paths.batches(), label: 'Nhật ký xử lý hàng loạt' },
});

export default function OneBatch() {
  const { underWay, ...page } = usePageData<typeof loader>();
  useProgress(underWay);
  return <BatchPage {...page} />;
}
