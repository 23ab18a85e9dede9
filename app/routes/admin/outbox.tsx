// The outbox: what waits, what was sent, what was given up and can be tried again.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listOutbox } from '#app/domain/notifications/list-outbox.server.ts';
import { retryMail } from '#app/domain/notifications/retry-mail.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { outboxFilter } from '#app/lists/outbox.ts';
import { OutboxPage } from '#app/ui/pages/admin/outbox/outbox-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thư và tin nhắn đi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps, mode } = context.portal;
  const filter = outboxFilter.read(new URL(request.url).searchParams);
  const outbox = orRefusal(await listOutbox(deps, staff, filter), backToDesk);
  // They name their readers' dossiers: only a demonstration shows them.
  const items = outbox.items.map(({ body, ...item }) => ({ ...item, ...(mode === 'demo' ? { body } : {}) }));
  return data(
    { desk, filter, items, page: outbox.page, pages: outbox.pages, demo: mode === 'demo' },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const id = (await readForm(request)).get('id');
  const outcome = await retryMail(context.portal.deps, staff, { id: typeof id === 'string' ? id : '' });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffMail(), {
      kind: 'success',
      message: 'Sẽ được gửi lại ngay.',
    });
  if (outcome.refusal.code !== 'not-possible') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ refusal: outcome.refusal.message }, 409);
}

export default function Outbox() {
  const reply = useReplyData<typeof action>();
  return <OutboxPage {...usePageData<typeof loader>()} refusal={reply?.refusal} />;
}
