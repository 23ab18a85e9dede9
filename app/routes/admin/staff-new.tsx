// A new member of the staff: the portal invites him by mail, and he sets his own password.
import { paths } from '#app/addresses/paths.ts';
import { inviteStaff } from '#app/domain/accounts/invite-staff.server.ts';
import { notAdministrator } from '#app/domain/accounts/list-staff.server.ts';
import { isAdministrator } from '#app/domain/kernel/actor.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewStaffPage } from '#app/ui/pages/admin/staff/new-staff-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thêm cán bộ') }];

export const loader = deskPage(async ({ staff }): Promise<Outcome<object>> =>
  isAdministrator(staff) ? { ok: true } : notAdministrator,
);

export const action = deskActions({
  to: () => paths.staffUsers(),
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) =>
        inviteStaff(deps, staff, { name: text('name'), email: text('email'), position: text('position') }),
      done: (_, { text }) => `Đã gửi thư mời đến ${text('email').trim()}. Hãy giao vai trò ở dưới.`,
      to: ({ userId }) => paths.staffUser(userId),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewStaffPage);
