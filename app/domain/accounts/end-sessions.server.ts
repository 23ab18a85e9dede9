// Sessions that are ended by somebody: one's own at another device, a colleague's, a resident's who asks for it, those of everybody
// (docs/decisions/141-sessions.md).
import { overseerRoles } from '#app/vocabulary/staff-roles.ts';
import type { Transaction } from '#db/client.server.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import { enqueueMails, enqueueMessages } from '#db/queries/outbox.server.ts';
import { isStaffUser, type UserRow } from '#db/queries/people.server.ts';
import {
  deleteAllSessions,
  endOtherSessions,
  endSessionsBegun,
  lockUser,
} from '#db/queries/ways-in.server.ts';
import { isAdministrator, oversees, type Actor, type Resident, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { noteAccountEvent } from '../kernel/security-events.server.ts';
import { tellLeaders } from '../notifications/tell-leaders.server.ts';
import type { Visitor } from './account-deps.server.ts';
import { normalText, readContact } from './account-input.ts';
import { ifNotHe, ownAccountMails, sessionsEndedMail } from './account-mails.ts';
import { accountMessages } from './account-messages.ts';
import { noteOf } from './account-note.ts';
import { accountWords } from './account-words.ts';
import { reachMember } from './assign-role.server.ts';
import { reasonLength } from './limits.ts';
import { notAdministrator } from './list-staff.server.ts';
import { confirmOwnPassword } from './own-password.server.ts';
import { asksBeforeEnding, readSession, sessionIn } from './sessions.server.ts';

/** More devices than anybody signs in at. */
const mostAtOnce = 100;

export interface EndOwnSessions {
  /** When those began that end, as `OwnSession.since` said it; 'others': all but this one. */
  readonly began: readonly string[] | 'others';
  readonly password: unknown;
}

/**
 * Whoever lost a telephone, or forgot to leave at a shop, ends what is open there. Here he stays.
 * @returns refused as `invalid` at `session` where none is chosen, at `password` where his is asked for and is not right; `unproven` of
 *   staff who have a second factor; `not-allowed`
 */
export async function endOwnSessions(
  deps: Deps,
  actor: Resident | Staff,
  visitor: Visitor,
  { began, password }: EndOwnSessions,
): Promise<Outcome<object>> {
  const holder = await readSession({ deps }, visitor);
  if (holder === undefined) return refuse('not-allowed', accountWords.signInFirst);
  const chosen =
    began === 'others'
      ? began
      : began.slice(0, mostAtOnce).flatMap((text) => {
          const at = new Date(text);
          return Number.isNaN(at.getTime()) ? [] : [at];
        });
  if (chosen.length === 0) return refuseAt('session', accountWords.chooseDevice);
  const proof = holder.factor === null ? { ok: true as const } : requireProof(actor);
  if (!proof.ok) return proof;
  if (await asksBeforeEnding({ deps }, visitor)) {
    const confirmation = await confirmOwnPassword(deps, actor.userId, password, 'password');
    if (!confirmation.ok) return confirmation;
  }
  await deps.db.transaction(async (tx) => {
    if (chosen === 'others') await endOtherSessions(tx, actor.userId, sessionIn(deps, visitor));
    else await endSessionsBegun(tx, actor.userId, chosen);
    await noteAccountEvent(deps, tx, 'sessions-ended', noteOf(visitor, actor.userId));
  });
  return { ok: true };
}

/**
 * An administrator or the chairman ends all sessions of a colleague, who signs in again as before.
 * @returns refused as `reachMember` refuses, `not-possible` for oneself
 */
export async function endColleaguesSessions(
  deps: Deps,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<Outcome<object>> {
  const member = await reachMember(deps, actor, userId, oversees);
  if (!member.ok) return member;
  if (member.staff.userId === userId) return refuse('not-possible', accountWords.ownSessions);
  await deps.db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (user === undefined) return;
    await endAllOf(deps, tx, member.staff, user);
    if (!member.staff.roles.includes('administrator'))
      await tellLeaders(deps, tx, member.staff, {
        kind: 'sessions-ended-by-chairman',
        letter: {
          subject: `Vừa đăng xuất ${user.name} khỏi mọi thiết bị`,
          lines: [`${member.staff.name} vừa đăng xuất tài khoản của ${user.name} khỏi mọi thiết bị.`],
        },
        except: userId,
        roles: overseerRoles,
      });
  });
  return { ok: true };
}

/**
 * The same of whoever is reached by a contact: a resident who calls, as his telephone was stolen.
 * @returns ok also where nobody has it: an administrator does not learn here who has an account. Refused as `invalid` at `contact`,
 *   `not-allowed`, `unproven`
 */
export async function endSessionsOfContact(
  deps: Deps,
  actor: Actor,
  typedContact: unknown,
): Promise<Outcome<object>> {
  const administrator = proven(actor);
  if (!administrator.ok) return administrator;
  const reading = readContact(deps, typedContact);
  if (!reading.ok) return reading;
  await deps.db.transaction(async (tx) => {
    const found = await findUserByContact(tx, reading.value);
    const user = found && (await lockUser(tx, found.id));
    // His own he ends on his own page, where the one at which he sits stays.
    if (user !== undefined && user.id !== administrator.staff.userId)
      await endAllOf(deps, tx, administrator.staff, user);
  });
  return { ok: true };
}

function proven(actor: Actor): Outcome<{ readonly staff: Staff }> {
  if (!isAdministrator(actor)) return notAdministrator;
  const proof = requireProof(actor);
  return proof.ok ? { ok: true, staff: actor } : proof;
}

/** @param user held by `tx` */
async function endAllOf(deps: Deps, tx: Transaction, by: Staff, user: UserRow): Promise<void> {
  await endOtherSessions(tx, user.id, undefined);
  await recordAuditEvent(deps, tx, by, { subject: `user:${user.id}`, event: 'sessions-ended' });
  const at = deps.clock.now();
  if (isStaffUser(user))
    await enqueueMails(
      tx,
      ownAccountMails(deps.unit, user, 'sessions-ended', {
        subject: 'Mọi thiết bị đã được đăng xuất',
        lines: [
          `${by.roles.includes('administrator') ? 'Quản trị viên' : 'Chủ tịch'} vừa đăng xuất tài khoản cán bộ của ông/bà khỏi mọi thiết bị. Mật khẩu và xác thực hai lớp vẫn như cũ: ông/bà đăng nhập lại như thường.`,
          ifNotHe,
        ],
      }),
      at,
    );
  else
    await enqueueMessages(
      tx,
      accountMessages(deps, user, 'sessions-ended', (forgot) =>
        sessionsEndedMail(deps.unit, user.name, forgot),
      ),
      at,
    );
}

/**
 * Everybody signs in again, staff and residents, but for the administrator who does it where he sits: what opens sessions may have become
 * known. By one alone, as it cannot wait and gives nobody anything; the chairman and the other administrators are told.
 * @returns refused as `invalid` at `reason`, `not-allowed`, `unproven`
 */
export async function endEverybodysSessions(
  deps: Deps,
  actor: Actor,
  typedReason: unknown,
): Promise<Outcome<object>> {
  const administrator = proven(actor);
  if (!administrator.ok) return administrator;
  const { staff } = administrator;
  const reason = normalText(typedReason).trim().slice(0, reasonLength.longest);
  if (reason.length < reasonLength.shortest) return refuseAt('reason', accountWords.whyEverybody);
  await deps.db.transaction(async (tx) => {
    await deleteAllSessions(tx, staff.session?.tokenDigest);
    await recordAuditEvent(deps, tx, staff, {
      ...{ subject: 'user', event: 'all-sessions-ended', detail: { reason } },
    });
    await tellLeaders(deps, tx, staff, {
      kind: 'all-sessions-ended',
      letter: {
        subject: 'Mọi người vừa bị đăng xuất khỏi Cổng',
        lines: [
          `${staff.name} vừa đăng xuất mọi cán bộ và người dân khỏi Cổng; ai cũng phải đăng nhập lại.`,
          { said: `Lý do: ${reason}` },
        ],
      },
    });
  });
  return { ok: true };
}
