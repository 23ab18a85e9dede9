// The queue, filtered by the address.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import type { QueueFilter } from '#app/ui/desk/queue-filters.tsx';
import { queueHeading, QueuePage } from '#app/ui/desk/queue-page.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { sectors } from '#catalog/sectors.ts';
import { openDesk } from './desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Hồ sơ' : queueHeading(page.filter)) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query);
  const queue = await listQueue(context.portal.deps, staff, { ...filter, page: pageIn(query) });
  if (!queue.ok) throw refusalResponse(queue.refusal);
  const { items, total, page, pages } = queue;
  const seen = staff.roles.includes('one-stop-desk') ? Object.keys(sectors) : staff.sectors;
  return data({ desk, filter, sectors: seen, items, total, page, pages }, { headers });
}

export default function Queue() {
  return <QueuePage {...usePageData<typeof loader>()} />;
}

/** An unknown value narrows nothing, so that an old address still shows a queue. */
function readFilter(query: URLSearchParams): QueueFilter {
  const state = query.get('trang-thai') ?? '';
  const sector = query.get('linh-vuc') ?? '';
  const text = (query.get('q') ?? '').normalize('NFC').trim().slice(0, 100);
  return {
    mine: query.get('cua-toi') === '1',
    late: query.get('qua-han') === '1',
    ...(isState(state) ? { state } : {}),
    ...(sector === '' ? {} : { sector }),
    ...(text === '' ? {} : { text }),
  };
}

const isState = (text: string): text is DossierState => Object.hasOwn(states, text) && text !== 'draft';

function pageIn(query: URLSearchParams): number {
  const page = Number(query.get('trang') ?? '1');
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1;
}
