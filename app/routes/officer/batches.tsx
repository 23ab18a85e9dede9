// What somebody has had done to many dossiers at once.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readBatches } from '#app/domain/batches/read-batches.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BatchesPage } from '#app/ui/pages/officer/batches/batches-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Nhật ký xử lý hàng loạt') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const {
    desk,
    headers,
    beside: batches,
  } = await openDesk(request, context, (staff) => readBatches(deps, staff));
  return data({ desk, batches }, { headers });
}

export default function Batches() {
  return <BatchesPage {...usePageData<typeof loader>()} />;
}
