// One act on many dossiers: how far it is, what became of each.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readBatch } from '#app/domain/batches/read-batches.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { useProgress } from '#app/ui/components/progress-bar/use-progress.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BatchPage, batchTitle } from '#app/ui/pages/officer/batches/batch-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Việc hàng loạt' : batchTitle(page.batch)) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const id = params['id'] ?? '';
  const {
    desk,
    headers,
    beside: outcome,
  } = await openDesk(request, context, (staff) => readBatch(deps, staff, { id }));
  if (!outcome.ok)
    throw refusalResponse(outcome.refusal, { href: paths.batches(), label: 'Nhật ký xử lý hàng loạt' });
  return data({ desk, batch: outcome.batch, underWay: outcome.batch.finishedAt === undefined }, { headers });
}

export default function OneBatch() {
  const { desk, batch, underWay } = usePageData<typeof loader>();
  useProgress(underWay);
  return <BatchPage desk={desk} batch={batch} />;
}
