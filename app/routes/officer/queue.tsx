// The queue, filtered by the address; its lines and columns, and the lists that somebody saves, are chosen here.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { chooseQueueLayout } from '#app/domain/dossiers/queue/choose-queue-layout.server.ts';
import { listQueue, noQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { removeSavedList, saveList } from '#app/domain/dossiers/queue/save-list.server.ts';
import { deskAct, deskActions, type DeskForm } from '#app/http/desk-route.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { queueFilter, queueHeading } from '#app/lists/queue.ts';
import { QueuePage } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { sectors } from '#catalog/sectors.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Hồ sơ' : queueHeading(page.filter)) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = queueFilter.read(new URL(request.url).searchParams);
  const readAt = context.portal.deps.clock.now();
  const outcome = await openDesk(request, context, {
    beside: (who) => listQueue(context.portal.deps, who, filter),
  });
  const { staff, desk, survey, basis, headers, beside: queue } = outcome;
  if (survey === undefined || basis === undefined) throw refusalResponse(noQueue().refusal);
  if (!queue.ok) throw refusalResponse(queue.refusal);
  const { items, total, beyond, more, page, pages } = queue;
  const { everywhere, works, saved } = survey;
  const { layout } = basis;
  const choices = { ...queue.choices, sectors: everywhere ? Object.keys(sectors) : staff.sectors };
  return data(
    { desk, filter, choices, works, layout, saved, items, total, beyond, more, page, pages, readAt },
    { headers },
  );
}

const filterOf = ({ url }: DeskForm) => queueFilter.read(url.searchParams);

export const action = deskActions({
  to: (form) => queueFilter.address(filterOf(form)),
  acts: {
    'save-list': deskAct({
      act: (form) => saveList(form.deps, form.staff, { name: form.text('name'), filter: filterOf(form) }),
      done: ({ message }) => message,
    }),
    'remove-list': deskAct({
      act: ({ deps, staff, text }) => removeSavedList(deps, staff, { id: text('list') }),
      done: ({ message }) => message,
    }),
    layout: deskAct({
      act: ({ deps, staff, text, texts }) =>
        chooseQueueLayout(deps, staff, { density: text('density'), columns: texts('column') }),
      done: 'Đã lưu cách hiển thị danh sách.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(QueuePage);
