// A new member of the staff: the portal invites him by mail, and he sets his own password.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { inviteStaff } from '#app/domain/accounts/invite-staff.server.ts';
import { administratorsOnly } from '#app/domain/accounts/list-staff.server.ts';
import { isAdministrator } from '#app/domain/kernel/actor.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewStaffPage } from '#app/ui/pages/admin/staff/new-staff-page.tsx';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thêm cán bộ') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  if (!isAdministrator(staff)) throw refusalResponse(administratorsOnly().refusal, backToDesk);
  return data({ desk }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const entries = {
    name: textOf(fields, 'name'),
    email: textOf(fields, 'email'),
    position: textOf(fields, 'position'),
  };
  const outcome = await inviteStaff(context.portal.deps, staff, entries);
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffUser(outcome.userId), {
      kind: 'success',
      message: `Đã gửi thư mời đến ${entries.email.trim()}. Hãy giao vai trò ở dưới.`,
    });
  const { refusal } = outcome;
  if (refusal.code !== 'invalid') throw refusalResponse(refusal);
  return sameFormAgain({ entries, problems: problemsIn(refusal) });
}

export default function NewStaff() {
  return <NewStaffPage {...usePageData<typeof loader>()} {...useReplyData<typeof action>()} />;
}
