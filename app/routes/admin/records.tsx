// The log of the staff: changes, looks at dossiers, searches for people.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listRecords } from '#app/domain/records/list-records.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse } from '#app/http/replies.server.ts';
import { recordsFilter } from '#app/lists/records.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RecordsPage } from '#app/ui/pages/admin/records/records-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Nhật ký') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const filter = recordsFilter.read(new URL(request.url).searchParams);
  const {
    desk,
    headers,
    beside: records,
  } = await openDesk(request, context, (staff) => listRecords(deps, staff, filter));
  if (!records.ok) throw refusalResponse(records.refusal, backToDesk);
  const { lines, page, pages, people } = records;
  return data({ desk, filter, lines, page, pages, people }, { headers });
}

export default function Records() {
  return <RecordsPage {...usePageData<typeof loader>()} />;
}
