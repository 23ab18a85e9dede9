// What one administrator does alone to an account of weight, because it cannot wait, is told at once to everybody who could set it right:
// the chairman, the other administrators, and whoever it is done to (docs/decisions/089-who-is-the-second-person.md).
import { isWeighty, staffRoles } from '#app/vocabulary/staff-roles.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import { listRolesFrom } from '#db/queries/staff-roles.server.ts';
import type { Staff, SystemActor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { askWhoDidIt, tellLeaders } from '../notifications/tell-leaders.server.ts';

const acts = {
  closed: {
    subject: 'Vừa khóa tài khoản của',
    line: 'khóa tài khoản của',
    after: 'Tài khoản bị đăng xuất ngay và không đăng nhập được nữa. Mở lại phải có người thứ hai duyệt.',
    /** His own mail about it has no link, as he cannot sign in. */
    toOwner: true,
  },
  'without-password': {
    subject: 'Vừa hủy mật khẩu của',
    line: 'hủy mật khẩu tài khoản của',
    after: 'Mọi thiết bị bị đăng xuất ngay; chủ tài khoản đặt mật khẩu mới bằng liên kết trong thư của mình.',
    /** He has the mail with the link. */
    toOwner: false,
  },
  'without-role': {
    subject: 'Vừa thu lại vai trò của',
    line: 'thu lại một vai trò của',
    after: 'Người ấy bị đăng xuất ngay. Giao lại vai trò ấy phải có người thứ hai duyệt.',
    toOwner: true,
  },
  'without-factor': {
    subject: 'Vừa gỡ xác thực hai lớp của',
    line: 'gỡ xác thực hai lớp của',
    after: 'Việc này làm từ máy chủ, không qua người thứ hai. Mọi thiết bị của tài khoản bị đăng xuất ngay.',
    /** He has a mail of his own. */
    toOwner: false,
  },
} as const;

/** In the transaction that does it; of an account without a role of weight nobody is told. */
export async function tellApprovers(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  by: Staff | SystemActor,
  { userId, what }: { readonly userId: string; readonly what: keyof typeof acts },
): Promise<void> {
  const now = clock.now();
  const user = await findUser(tx, userId);
  const roles = await listRolesFrom(tx, userId, now);
  if (user === undefined || !isStaffUser(user) || !roles.some(isWeighty)) return;
  const { subject, line, after, toOwner } = acts[what];
  const kind = `account-${what}`;
  const lines = [
    `${by.name} vừa ${line} ${user.name} (${roles.map((role) => staffRoles[role]).join(', ')}).`,
    after,
  ];
  const letter = { subject: `${subject} ${user.name}`, lines };
  await tellLeaders({ clock, unit }, tx, by, { kind, letter, except: userId });
  if (!toOwner) return;
  const mail = { kind, cause: `${kind}:${userId}:${now.toISOString()}` };
  const owners = lettersToStaff(unit, [user], {
    ...mail,
    letter: { ...letter, lines: [...lines, askWhoDidIt] },
  });
  await enqueueMails(tx, owners, now);
}
