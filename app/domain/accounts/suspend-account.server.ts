// The chairman stops any account of the staff at once, an administrator's too, and opens it again (docs/decisions/149-who-stops-the-administrator.md).
import { overseerRoles } from '#app/vocabulary/staff-roles.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { isStaffUser } from '#db/queries/people.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { lockUser, setAccountClosed, takePasswordAway } from '#db/queries/ways-in.server.ts';
import { isChairman, isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { askWhoDidIt } from '../notifications/tell-leaders.server.ts';
import { normalText } from './account-input.ts';
import { memberMissing } from './assign-role.server.ts';
import { sendStaffLink } from './invite-staff.server.ts';
import { reasonLength } from './limits.ts';

interface Suspension {
  readonly userId: string;
  readonly reason: unknown;
}

/**
 * The account is refused everywhere from the commit on: its sessions, remembered browsers and password end.
 * @returns refused as `not-allowed` to all but the chairman, `unproven`, `invalid` at `reason`, `not-found`, `not-possible` for one's own
 *   account, `changed-meanwhile` where the account is closed already
 */
export async function suspendAccount(
  deps: Deps,
  actor: Actor,
  { userId, reason: typed }: Suspension,
): Promise<Outcome<object>> {
  const chairman = provenChairman(actor);
  if (!chairman.ok) return chairman;
  const { staff } = chairman;
  if (isHisAccount(staff, userId))
    return refuse('not-possible', 'Bạn không thể tự đình chỉ tài khoản của mình.');
  const reason = normalText(typed).trim();
  if (reason.length < reasonLength.shortest || reason.length > reasonLength.longest)
    return refuseAt(
      'reason',
      `Ghi lý do, từ ${reasonLength.shortest} đến ${reasonLength.longest} ký tự; người bị đình chỉ đọc được lý do này.`,
    );
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<object>> => {
    await lockRoles(tx);
    const user = await lockUser(tx, userId);
    if (user === undefined || !isStaffUser(user)) return memberMissing();
    if (user.disabledAt !== null)
      return refuse('changed-meanwhile', 'Tài khoản này đã khóa trước đó. Hãy tải lại trang để xem.');
    await tell(deps, tx, staff, user, {
      kind: 'account-suspended',
      subject: `Đã đình chỉ tài khoản của ${user.name}`,
      lines: [
        `${staff.name} vừa đình chỉ tài khoản cán bộ của ${user.name}. Tài khoản bị đăng xuất khỏi mọi thiết bị, không đăng nhập được nữa; mật khẩu bị hủy.`,
        { said: `Lý do: ${reason}` },
        'Chỉ Chủ tịch mở lại được tài khoản này.',
      ],
    });
    await takePasswordAway(tx, userId);
    await setAccountClosed(tx, userId, deps.clock.now(), staff.userId);
    await recordAuditEvent(deps, tx, staff, {
      ...{ subject: `user:${userId}`, event: 'account-suspended', detail: { reason } },
    });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return { ok: true };
  });
}

/**
 * Opens a suspended account again. Its owner sets a new password by the link in a mail: the former one may be known to somebody else.
 * @returns refused as `not-allowed` to all but the chairman, `unproven`, `not-found`, `not-possible` for one's own account,
 *   `changed-meanwhile` where nobody suspended it
 */
export async function liftSuspension(
  deps: Deps,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<Outcome<object>> {
  const chairman = provenChairman(actor);
  if (!chairman.ok) return chairman;
  const { staff } = chairman;
  if (isHisAccount(staff, userId))
    return refuse('not-possible', 'Bạn không thể tự mở lại tài khoản của mình.');
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<object>> => {
    await lockRoles(tx);
    const user = await lockUser(tx, userId);
    if (user === undefined || !isStaffUser(user)) return memberMissing();
    if (user.suspendedBy === null)
      return refuse('changed-meanwhile', 'Tài khoản này không bị đình chỉ. Hãy tải lại trang để xem.');
    await setAccountClosed(tx, userId, null);
    await sendStaffLink(deps, tx, staff, user, 'reset');
    await tell(deps, tx, staff, user, {
      kind: 'suspension-lifted',
      subject: `Đã mở lại tài khoản của ${user.name}`,
      lines: [
        `${staff.name} vừa mở lại tài khoản cán bộ của ${user.name}. Chủ tài khoản đặt mật khẩu mới bằng liên kết trong một thư riêng; vai trò, xác thực hai lớp vẫn như cũ.`,
      ],
    });
    await recordAuditEvent(deps, tx, staff, { subject: `user:${userId}`, event: 'suspension-lifted' });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return { ok: true };
  });
}

function provenChairman(actor: Actor): Outcome<{ readonly staff: Staff }> {
  if (!isChairman(actor))
    return refuse('not-allowed', 'Chỉ Chủ tịch Ủy ban nhân dân được đình chỉ, mở lại tài khoản cán bộ.');
  const proof = requireProof(actor);
  return proof.ok ? { ok: true, staff: actor } : proof;
}

/** The chairman who acts is told too: somebody else may use the chairman's account. */
async function tell(
  { unit, clock }: Pick<Deps, 'unit' | 'clock'>,
  tx: Transaction,
  by: Staff,
  user: { readonly id: string; readonly name: string; readonly email: string },
  { kind, ...letter }: { readonly kind: string; readonly subject: string; readonly lines: Lines },
): Promise<void> {
  const now = clock.now();
  const readers = (await listStaffOf(driverOf(tx), { roles: overseerRoles }, now)).filter(
    ({ id }) => id !== user.id,
  );
  const mails = lettersToStaff(unit, [...readers, user], {
    ...{ kind, cause: `${kind}:${user.id}:${by.userId}:${now.toISOString()}` },
    letter: { ...letter, lines: [...letter.lines, askWhoDidIt] },
  });
  await enqueueMails(tx, mails, now);
}

type Lines = Parameters<typeof lettersToStaff>[2]['letter']['lines'];
