// The outbox: what waits, what was sent, what was given up and can be tried again.
import { listOutbox } from '#app/domain/notifications/list-outbox.server.ts';
import { retryMail } from '#app/domain/notifications/retry-mail.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { outboxFilter } from '#app/lists/outbox.ts';
import { OutboxPage } from '#app/ui/pages/admin/outbox/outbox-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thư và tin nhắn đi') }];

export const loader = deskPage(async ({ deps, staff, url, context }) => {
  const filter = outboxFilter.read(url.searchParams);
  const outbox = await listOutbox(deps, staff, filter);
  if (!outbox.ok) return outbox;
  const demo = context.portal.mode === 'demo';
  // They name their readers' dossiers: only a demonstration shows them.
  const rows = outbox.rows.map(({ body, ...item }) => ({ ...item, ...(demo && { body }) }));
  return { ...outbox, filter, rows, demo };
});

export const action = deskActions({
  to: () => paths.staffMail(),
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) => retryMail(deps, staff, { id: text('id') }),
      done: 'Sẽ được gửi lại ngay.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(OutboxPage);
