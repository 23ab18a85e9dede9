// One member of the staff: roles given and taken back, the account closed and opened again; the chairman stops it.
import type { MetaFunction } from '@remix-run/node';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { proposedInWords } from '#app/domain/proposals/propose.server.ts';
import { listOpenAbout } from '#app/domain/proposals/list-proposals.server.ts';
import { assignRole, withdrawRole, type DoneOrProposed } from '#app/domain/accounts/assign-role.server.ts';
import { assignUnit, leaveUnit } from '#app/domain/accounts/assign-unit.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { endColleaguesSessions } from '#app/domain/accounts/end-sessions.server.ts';
import { proposeFactorEnd } from '#app/domain/accounts/end-second-factor.server.ts';
import { enterPerson } from '#app/domain/accounts/enter-person.server.ts';
import { sendPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import { openStaffMember } from '#app/domain/accounts/list-staff.server.ts';
import { liftSuspension, suspendAccount } from '#app/domain/accounts/suspend-account.server.ts';
import { isHisAccount } from '#app/domain/kernel/actor.ts';
import { readPeriod } from '#app/domain/accounts/written-period.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { StaffMemberPage, unitPeriodNames } from '#app/ui/pages/admin/staff/staff-member-page.tsx';
import { StaffOversightPage } from '#app/ui/pages/admin/staff/staff-oversight.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { staffRoles } from '#app/vocabulary/staff-roles.ts';
import { own } from '#forms/own.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.member.name ?? 'Cán bộ') },
];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const opened = await openStaffMember(deps, staff, param('user'));
  if (!opened.ok) return opened;
  return {
    ...opened,
    stops: opened.powers.stops && !isHisAccount(staff, opened.member.id),
    waiting: await listOpenAbout(deps, proposalKinds, staff, opened.member.id),
  };
});

const userIn = ({ param }: DeskForm) => ({ userId: param('user') });

const roleIn = (form: DeskForm) => ({ ...userIn(form), role: form.text('role'), seen: form.text('seen') });

const unitIn = (form: DeskForm) => ({ ...userIn(form), unit: form.text('unit'), seen: form.text('seen') });

/** @param message of what was done and needs nobody else */
const saying =
  (message: (form: DeskForm) => string) =>
  ({ proposal }: DoneOrProposed, form: DeskForm) =>
    proposal === undefined ? message(form) : proposedInWords;

const roleName = ({ text }: DeskForm) => own(staffRoles, text('role')) ?? '';

export const action = deskActions({
  to: ({ param }) => paths.staffUser(param('user')),
  acts: {
    assign: deskAct({
      async act(form) {
        const { deps, staff, text, texts } = form;
        const period = readPeriod({ from: text('from'), until: text('until') });
        if (!period.ok) return period;
        return assignRole(deps, staff, { ...period, ...roleIn(form), sectors: texts('sectors') });
      },
      lists: ['sectors'],
      done: saying((form) => `Đã giao vai trò ${roleName(form)}.`),
    }),
    withdraw: deskAct({
      act: (form) => withdrawRole(form.deps, form.staff, roleIn(form)),
      done: saying((form) => `Đã thu lại vai trò ${roleName(form)}.`),
    }),
    'join-unit': deskAct({
      async act(form) {
        const { from, until } = unitPeriodNames;
        const period = readPeriod({ from: form.text(from), until: form.text(until) });
        return period.ok ? assignUnit(form.deps, form.staff, { ...period, ...unitIn(form) }) : period;
      },
      done: saying(() => 'Đã lưu đơn vị.'),
      inputOf: (path) => own(unitPeriodNames, path) ?? path,
    }),
    'leave-unit': deskAct({
      act: (form) => leaveUnit(form.deps, form.staff, unitIn(form)),
      done: 'Cán bộ không còn thuộc đơn vị.',
    }),
    person: deskAct({
      act: (form) => enterPerson(form.deps, form.staff, { ...userIn(form), wire: form.wire }),
      done: saying(() => 'Đã lưu số định danh.'),
    }),
    'password-link': deskAct({
      act: (form) => sendPasswordLink(form.deps, form.staff, userIn(form)),
      done: ({ purpose }) =>
        purpose === 'reset' ? 'Đã hủy mật khẩu cũ và gửi liên kết đặt mật khẩu mới.' : 'Đã gửi lại thư mời.',
    }),
    'end-sessions': deskAct({
      act: (form) => endColleaguesSessions(form.deps, form.staff, userIn(form)),
      done: 'Đã đăng xuất cán bộ này khỏi mọi thiết bị.',
    }),
    'end-factor': deskAct({
      act: (form) => proposeFactorEnd(form.deps, form.staff, userIn(form)),
      done: proposedInWords,
    }),
    close: deskAct({
      act: (form) => closeAccount(form.deps, form.staff, { ...userIn(form), closed: true }),
      done: saying(() => 'Đã khóa tài khoản.'),
    }),
    suspend: deskAct({
      act: (form) => suspendAccount(form.deps, form.staff, { ...userIn(form), reason: form.text('reason') }),
      done: 'Đã đình chỉ tài khoản.',
    }),
    'lift-suspension': deskAct({
      act: (form) => liftSuspension(form.deps, form.staff, userIn(form)),
      done: 'Đã mở lại tài khoản và gửi liên kết đặt mật khẩu mới.',
    }),
    reopen: deskAct({
      act: (form) => closeAccount(form.deps, form.staff, { ...userIn(form), closed: false }),
      done: saying(() => 'Đã mở lại tài khoản.'),
    }),
  },
});

export default pageOf<typeof loader, typeof action>((page) =>
  page.powers.administers ? <StaffMemberPage {...page} /> : <StaffOversightPage {...page} />,
);
