// The queue, filtered by the address.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { queueFilter, queueHeading } from '#app/lists/queue.ts';
import { QueuePage } from '#app/ui/pages/officer/dossiers/queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { sectors } from '#catalog/sectors.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Hồ sơ' : queueHeading(page.filter)) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, survey, headers } = await openDesk(request, context);
  const filter = queueFilter.read(new URL(request.url).searchParams);
  const queue = await listQueue(context.portal.deps, staff, filter);
  if (!queue.ok) throw refusalResponse(queue.refusal);
  const { items, total, more, page, pages } = queue;
  const seen = survey?.everywhere === true ? Object.keys(sectors) : staff.sectors;
  const works = survey?.works === true;
  return data({ desk, filter, sectors: seen, works, items, total, more, page, pages }, { headers });
}

export default function Queue() {
  return <QueuePage {...usePageData<typeof loader>()} />;
}
