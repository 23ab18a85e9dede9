// The accounts of the staff, for administrators.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { StaffListPage } from '#app/ui/pages/admin/staff/staff-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Cán bộ và vai trò') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const staffAccounts = orRefusal(await listStaff(context.portal.deps, staff), backToDesk);
  return data({ desk, staff: staffAccounts.staff }, { headers });
}

export default function StaffList() {
  return <StaffListPage {...usePageData<typeof loader>()} />;
}
