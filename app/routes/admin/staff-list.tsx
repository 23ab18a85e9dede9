// The accounts of the staff, for administrators and leaders, and signing out whoever calls, or everybody.
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { endEverybodysSessions, endSessionsOfContact } from '#app/domain/accounts/end-sessions.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageOf } from '#app/http/page-data.ts';
import { StaffListPage } from '#app/ui/pages/admin/staff/staff-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Cán bộ và vai trò') }];

export const loader = deskPage(({ deps, staff }) => listStaff(deps, staff));

export const action = deskActions({
  to: () => paths.staffUsers(),
  acts: {
    'end-of-contact': deskAct({
      act: ({ deps, staff, text }) => endSessionsOfContact(deps, staff, text('contact')),
      done: (_, { text }) =>
        `Nếu ${text('contact').trim()} có tài khoản, tài khoản ấy đã được đăng xuất khỏi mọi thiết bị.`,
    }),
    'end-everybodys': deskAct({
      act: ({ deps, staff, text }) => endEverybodysSessions(deps, staff, text('reason')),
      done: 'Đã đăng xuất mọi người. Máy này vẫn đăng nhập.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(StaffListPage);
