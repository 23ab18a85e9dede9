// What an administrator does with a member of the staff: roles and units, the link for a password, the account closed and opened again.
import type { AppLoadContext } from '@remix-run/node';

import { assignRole, withdrawRole } from '#app/domain/accounts/assign-role.server.ts';
import { assignUnit, leaveUnit } from '#app/domain/accounts/assign-unit.server.ts';
import { enterPerson } from '#app/domain/accounts/enter-person.server.ts';
import { sendPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { proposedInWords, type Proposed } from '#app/domain/proposals/propose.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { unitPeriodNames, type StaffMemberPageProps } from '#app/ui/pages/admin/staff/staff-member-page.tsx';
import { isStaffRole, staffRoles } from '#app/vocabulary/staff-roles.ts';
import { readPeriod, readTypedPerson, readTypedRole, readTypedUnit } from './read-role.ts';

/** With what was typed into the one form or the other. */
const again = (
  { entries, typedUnit, typedPerson }: Pick<StaffMemberPageProps, 'entries' | 'typedUnit' | 'typedPerson'>,
  problems: StaffMemberPageProps['problems'],
  status?: number,
) => sameFormAgain({ entries, typedUnit, typedPerson, problems }, status);

export async function answerStaffMember(request: Request, context: AppLoadContext, userId: string) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const entries = readTypedRole(fields);
  const { role } = entries;
  const seen = textOf(fields, 'seen');
  let typedUnit: StaffMemberPageProps['typedUnit'];
  let outcome: Outcome<Partial<Proposed>>;
  let message: string;
  const intent = intentOf(fields, [
    'assign',
    'withdraw',
    'join-unit',
    'leave-unit',
    'person',
    'password-link',
    'close',
    'reopen',
  ]);
  switch (intent) {
    case 'close':
    case 'reopen': {
      const closes = intent === 'close';
      outcome = await closeAccount(deps, staff, { userId, closed: closes });
      message = closes ? 'Đã khóa tài khoản.' : 'Đã mở lại tài khoản.';
      break;
    }
    case 'password-link': {
      const link = await sendPasswordLink(deps, staff, { userId });
      outcome = link.ok ? { ok: true } : link;
      message =
        link.ok && link.purpose === 'reset'
          ? 'Đã hủy mật khẩu cũ và gửi liên kết đặt mật khẩu mới.'
          : 'Đã gửi lại thư mời.';
      break;
    }
    case 'join-unit': {
      typedUnit = readTypedUnit(fields);
      if (typedUnit.unit === '') return again({ typedUnit }, [{ path: 'unit', message: 'Chọn đơn vị' }]);
      const { period, problems } = readPeriod(typedUnit);
      if (problems.length > 0)
        return again(
          { typedUnit },
          problems.map(({ path, message }) => ({ path: unitPeriodNames[path], message })),
        );
      outcome = await assignUnit(deps, staff, { userId, unit: typedUnit.unit, ...period, seen });
      if (!outcome.ok && outcome.refusal.code === 'invalid')
        return again({ typedUnit }, [{ path: unitPeriodNames.until, message: outcome.refusal.message }]);
      message = 'Đã lưu đơn vị.';
      break;
    }
    case 'person': {
      const typedPerson = readTypedPerson(fields);
      outcome = await enterPerson(deps, staff, { userId, wire: { ...typedPerson } });
      if (!outcome.ok && outcome.refusal.code === 'invalid')
        return again({ typedPerson }, problemsIn(outcome.refusal));
      message = 'Đã lưu số định danh.';
      break;
    }
    case 'leave-unit': {
      outcome = await leaveUnit(deps, staff, { userId, unit: readTypedUnit(fields).unit, seen });
      message = 'Cán bộ không còn thuộc đơn vị.';
      break;
    }
    case 'assign':
    case 'withdraw': {
      if (!isStaffRole(role)) return again({ entries }, [{ path: 'role', message: 'Chọn vai trò' }]);
      if (intent === 'withdraw') {
        outcome = await withdrawRole(deps, staff, { userId, role, seen });
        message = `Đã thu lại vai trò ${staffRoles[role]}.`;
        break;
      }
      const { period, problems } = readPeriod(entries);
      if (problems.length > 0) return again({ entries }, problems);
      outcome = await assignRole(deps, staff, { userId, role, sectors: entries.sectors, ...period, seen });
      message = `Đã giao vai trò ${staffRoles[role]}.`;
    }
  }
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffUser(userId), {
      kind: 'success',
      message: outcome.proposal === undefined ? message : proposedInWords,
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const path =
    refusal.code !== 'invalid'
      ? ''
      : role === 'officer' && entries.sectors.length === 0
        ? 'sectors'
        : 'until';
  const status = refusal.code === 'changed-meanwhile' ? 409 : undefined;
  return again({ entries, typedUnit }, [{ path, message: refusal.message }], status);
}
