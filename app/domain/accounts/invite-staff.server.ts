// An administrator opens an account for a member of the staff. Nobody but its owner ever knows the password: he sets it by a link
// that comes by mail and ends; a reset works the same way.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { staffLinkDays, staffLinkPurposes, type StaffLinkPurpose } from '#app/vocabulary/password-links.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMail } from '#db/queries/outbox.server.ts';
import {
  findPasswordLink,
  holdPasswordLink,
  insertStaff,
  savePasswordLink,
} from '#db/queries/password-links.server.ts';
import { isStaffUser } from '#db/queries/people.server.ts';
import { lockUser, passwordHashOf, setPassword, takePasswordAway } from '#db/queries/ways-in.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { dayMs } from '#app/values/durations.ts';
import { isAdministrator, ownerOfAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { newToken } from '../kernel/random.server.ts';
import { refuse, refuseInputs, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { emailField, nameField, readNewPassword, problemsOf } from './account-input.ts';
import { invitationMail, passwordTakenAwayMail } from './account-mails.ts';
import type { Visitor } from './account-deps.server.ts';
import { noteSignInPlace } from './attempts.server.ts';
import { reachMember, stillAdministered } from './assign-role.server.ts';
import { notAdministrator } from './list-staff.server.ts';
import { tellApprovers } from './tell-approvers.server.ts';
import { placesOf } from './password-rules.ts';

const invitationSchema = z.object({
  name: nameField,
  email: emailField,
  position: z
    .string('Nhập chức vụ')
    .normalize('NFC')
    .trim()
    .min(1, 'Nhập chức vụ, ví dụ: Công chức Tư pháp - Hộ tịch')
    .max(120, 'Chức vụ dài quá 120 ký tự'),
});

/**
 * Opens an account. Its owner has no role yet, and cannot sign in before he has set a password.
 * @returns refused as `not-allowed` to all but administrators; otherwise the problems of the fields, `email` where it has an account; `unproven`
 */
export async function inviteStaff(
  deps: Deps,
  actor: Actor,
  input: { readonly name: unknown; readonly email: unknown; readonly position: unknown },
): Promise<Outcome<{ userId: string }>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const parsedInput = invitationSchema.safeParse(input);
  if (!parsedInput.success) return refuseInputs(problemsOf(parsedInput.error));
  const staff = { id: randomUUID(), ...parsedInput.data };
  return deps.db.transaction(async (tx) => {
    if (!(await insertStaff(tx, staff)))
      return refuseAt('email', 'Địa chỉ này đã có tài khoản. Hãy dùng địa chỉ khác');
    await sendStaffLink(deps, tx, actor, staff, 'invitation');
    await recordAuditEvent(deps, tx, actor, {
      subject: `user:${staff.id}`,
      event: 'staff-invited',
      detail: { name: staff.name, position: staff.position },
    });
    return { ok: true as const, userId: staff.id };
  });
}

/**
 * Whoever never set a password is invited anew; whoever has one loses it at once, with everything he is signed in to, and is sent a link
 * to set another.
 * @returns refused as `not-allowed` to all but administrators, `not-found`, `not-possible` for oneself, for a closed account, and where
 *   no administrator without an end could sign in any more
 */
export async function sendPasswordLink(
  deps: Deps,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<Outcome<{ purpose: StaffLinkPurpose }>> {
  const member = await reachMember(deps, actor, userId);
  if (!member.ok) return member;
  const { staff } = member;
  if (staff.userId === userId)
    return refuse('not-possible', 'Bạn đổi mật khẩu của mình bằng “Quên mật khẩu” ở trang đăng nhập.');
  return allOrNothing(deps.db, async (_sql, tx): Promise<Outcome<{ purpose: StaffLinkPurpose }>> => {
    await lockRoles(tx);
    const user = await lockUser(tx, userId);
    if (user === undefined || !isStaffUser(user) || user.disabledAt !== null)
      return refuse('not-possible', 'Tài khoản đang khóa. Hãy mở lại tài khoản trước.');
    const purpose = (await passwordHashOf(tx, userId)) === undefined ? 'invitation' : 'reset';
    await takePasswordAway(tx, userId);
    await sendStaffLink(deps, tx, staff, user, purpose);
    if (purpose === 'reset') await tellApprovers(deps, tx, staff, { userId, what: 'without-password' });
    await recordAuditEvent(deps, tx, staff, {
      subject: `user:${userId}`,
      event: purpose === 'reset' ? 'password-taken-away' : 'staff-invited-again',
    });
    const administration = await stillAdministered(tx, deps.clock.now());
    return administration.ok ? { ok: true, purpose } : administration;
  });
}

/** Mails a link by which the owner sets a password; an earlier link ends. In the transaction of what it follows from. */
export async function sendStaffLink(
  { clock, unit }: Deps,
  tx: Transaction,
  actor: Staff,
  user: { readonly id: string; readonly name: string; readonly email: string },
  purpose: StaffLinkPurpose,
): Promise<void> {
  const token = newToken();
  const now = clock.now();
  await savePasswordLink(tx, {
    userId: user.id,
    purpose,
    tokenDigest: tokenDigest(token),
    sentBy: actor.userId,
    sentAt: now,
    expiresAt: new Date(now.getTime() + staffLinkDays * dayMs),
  });
  const link = `${unit.publicUrl}${paths.staffPasswordLink(token)}`;
  const mail = purpose === 'invitation' ? invitationMail : passwordTakenAwayMail;
  await enqueueMail(
    tx,
    {
      dedupeKey: `staff-${purpose}:${user.id}:${randomUUID()}`,
      kind: `staff-${purpose}`,
      recipient: user.email,
      ...mail(unit, user.name, link, staffLinkDays),
    },
    now,
  );
}

const badLink = () =>
  refuse(
    'not-found',
    'Liên kết không còn dùng được: đã quá hạn, đã dùng rồi, hoặc có thư mới hơn. Hãy báo quản trị viên gửi lại thư.',
  );

/**
 * For whom the link is, before anything is typed.
 * @returns refused as `not-found` for a link that is over, used, followed by a newer one, or of a closed account
 */
export async function openPasswordLink(
  deps: Deps,
  { token }: { readonly token: string },
): Promise<Outcome<{ name: string; email: string; purpose: StaffLinkPurpose }>> {
  const link = await findPasswordLink(deps.db, soughtBy(deps, token));
  if (link === undefined || !isStaffUser(link.user)) return badLink();
  const { name, email } = link.user;
  return { ok: true, name, email, purpose: link.purpose };
}

const soughtBy = ({ clock }: Pick<Deps, 'clock'>, token: string) => ({
  tokenDigest: tokenDigest(token),
  purposes: staffLinkPurposes,
  now: clock.now(),
});

/**
 * Sets the password, once; where it was set one may sign in as at one's own place.
 * @returns refused as `openPasswordLink`; otherwise what is wrong, at the field `password` or `repeated`, and the link stays good
 */
export async function followPasswordLink(
  deps: Deps,
  visitor: Pick<Visitor, 'clientIp'>,
  input: { readonly token: string; readonly password: unknown; readonly repeated: unknown },
): Promise<Outcome<object>> {
  const outcome = await openPasswordLink(deps, input);
  if (!outcome.ok) return outcome;
  const reading = readNewPassword(input, {
    ...{ name: outcome.name, contacts: [outcome.email], places: placesOf(deps.unit) },
  });
  if (!reading.ok) return reading;
  // Dear, and nobody waits for the row meanwhile.
  const hash = await hashPassword(reading.password);
  return deps.db.transaction(async (tx) => {
    const link = await holdPasswordLink(tx, soughtBy(deps, input.token));
    if (link === undefined) return badLink();
    const { id: userId } = link.user;
    await setPassword(tx, userId, hash, deps.clock.now());
    await noteSignInPlace(deps, tx, userId, visitor.clientIp);
    await recordAuditEvent(deps, tx, ownerOfAccount(link.user), {
      ...{ subject: `user:${userId}`, event: 'password-set', detail: { purpose: link.purpose } },
    });
    return { ok: true as const };
  });
}
