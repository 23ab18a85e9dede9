// Whether somebody wants the mail of the morning.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readReminders, turnReminders } from '#app/domain/reminders/turn-reminders.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { RemindersPage } from '#app/ui/pages/editor/board/reminders-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thư nhắc việc') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { on } = orRefusal(await readReminders(context.portal.deps, staff));
  return data({ desk, on }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const on = textOf(await readForm(request), 'reminders') === 'on';
  orRefusal(await turnReminders(context.portal.deps, staff, { on }));
  return redirectWithFlash(context, paths.reminders(), {
    kind: 'success',
    message: on ? 'Đã bật thư nhắc việc.' : 'Đã tắt thư nhắc việc.',
  });
}

export default function Reminders() {
  return <RemindersPage {...usePageData<typeof loader>()} />;
}
