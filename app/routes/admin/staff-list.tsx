// The accounts of the staff, for administrators.
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { StaffListPage } from '#app/ui/pages/admin/staff/staff-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Cán bộ và vai trò') }];

export const loader = deskPage(({ deps, staff }) => listStaff(deps, staff));

export default pageOf<typeof loader>(StaffListPage);
