// The queue, filtered by the address; its lines and columns, and the lists that somebody saves, are chosen here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { chooseQueueLayout } from '#app/domain/dossiers/choose-queue-layout.server.ts';
import { listQueue, noQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { removeSavedList, saveList } from '#app/domain/dossiers/save-list.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { queueFilter, queueHeading } from '#app/lists/queue.ts';
import { QueuePage } from '#app/ui/pages/officer/dossiers/queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { sectors } from '#catalog/sectors.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Hồ sơ' : queueHeading(page.filter)) },
];

const filterIn = (request: Request) => queueFilter.read(new URL(request.url).searchParams);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = filterIn(request);
  const readAt = context.portal.deps.clock.now();
  const outcome = await openDesk(
    request,
    context,
    (who, by) => listQueue(context.portal.deps, who, filter, by?.calendar),
    true,
  );
  const { staff, desk, survey, basis, headers, beside: queue } = outcome;
  if (survey === undefined || basis === undefined) throw refusalResponse(noQueue().refusal);
  if (!queue.ok) throw refusalResponse(queue.refusal);
  const { items, total, more, page, pages } = queue;
  const { everywhere, works, saved } = survey;
  const { layout } = basis;
  const choices = { ...queue.choices, sectors: everywhere ? Object.keys(sectors) : staff.sectors };
  return data(
    { desk, filter, choices, works, layout, saved, items, total, more, page, pages, readAt },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const form = await readForm(request);
  const filter = filterIn(request);
  const back = (message: string) =>
    redirectWithFlash(context, queueFilter.address(filter), { kind: 'success', message });
  switch (intentOf(form, ['save-list', 'remove-list', 'layout'])) {
    case 'save-list': {
      const name = textOf(form, 'name');
      const outcome = await saveList(deps, staff, { name, filter });
      if (outcome.ok) return back(outcome.message);
      if (outcome.refusal.code !== 'invalid') throw refusalResponse(outcome.refusal);
      return sameFormAgain({ refused: { name, message: outcome.refusal.message } });
    }
    case 'remove-list': {
      const { message } = orRefusal(await removeSavedList(deps, staff, { id: textOf(form, 'list') }));
      return back(message);
    }
    case 'layout': {
      const layout = { density: textOf(form, 'density'), columns: form.getAll('column') };
      orRefusal(await chooseQueueLayout(deps, staff, layout));
      return back('Đã lưu cách hiển thị danh sách.');
    }
  }
}

export default function Queue() {
  return <QueuePage {...usePageData<typeof loader>()} refused={useReplyData<typeof action>()?.refused} />;
}
