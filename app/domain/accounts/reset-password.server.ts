// A forgotten password: a mail with a link that works once and for one hour, or a code to a telephone.
import { hashPassword } from 'better-auth/crypto';

import { changePassword, lockUser } from '#db/queries/contact-codes.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { findUser, type UserRow } from '#db/queries/people.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { authErrorCode, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { passwordProblem, readContact, readNewPassword, type Contact } from './account-input.ts';
import { passwordChangedMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';
import { accountMessages } from './account-messages.ts';
import { putBackContactCode, requestContactCode, takeContactCode } from './contact-codes.server.ts';
import type { PasswordOwner } from './password-rules.ts';

/**
 * The reply is the same whether or not the contact is registered.
 * @returns `codeId` for a number: where its code is typed; refused at the field `contact` for what is none, and where too many were
 *   asked for
 */
export async function requestPasswordReset(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  typedContact: unknown,
): Promise<Outcome<{ codeId?: string } & Contact>> {
  const reading = readContact(deps, typedContact);
  if (!reading.ok) return reading;
  const contact = reading.value;
  if (contact.way === 'email') {
    const waitMs = await waitForWindow(deps, attemptLimits.resetByAddress, visitor.clientIp);
    if (waitMs > 0) return refuseAt('contact', accountWords.tooManyResets(waitMs));
    // Too many: no mail, and no word of it, since the limit is counted by account.
    if (await allowAttempt(deps, attemptLimits.resetByAccount, contact.contact)) {
      await auth.api.requestPasswordReset({ body: { email: contact.contact } });
    }
    return { ok: true, ...contact };
  }
  const page = { purpose: 'reset-password', field: 'contact' } as const;
  const code = await requestContactCode(deps, visitor, contact, page, (user) =>
    user?.disabledAt === null ? { userId: user.id, recipient: { name: user.name } } : {},
  );
  return code.ok ? { ok: true, ...code.sent } : code;
}

/**
 * Sets the new password; every session of the account ends.
 * @returns `kind`: whose account it is, told to nobody before he set its password; refused as `invalid` for a link that is over, used, or false; otherwise what is wrong, at the field `password` or `repeated`
 */
export async function resetPassword(
  { deps, auth }: AccountDeps,
  input: { token: string; password: unknown; repeated: unknown },
): Promise<Outcome<{ kind: AccountKind }>> {
  const user = await userOfLink({ deps, auth }, input.token);
  if (user === undefined) return badLink();
  const passwordReading = readNewPassword(input, ownerOf(user));
  if (!passwordReading.ok) return passwordReading;
  try {
    await auth.api.resetPassword({ body: { token: input.token, newPassword: passwordReading.password } });
    return { ok: true, kind: user.kind };
  } catch (error) {
    if (authErrorCode(error) === undefined) throw error;
    return badLink();
  }
}

const badLink = () => refuse('invalid', accountWords.badLink);

/** @returns whose password the link sets; undefined for one that is over, used, or false */
async function userOfLink({ deps, auth }: AccountDeps, token: string): Promise<UserRow | undefined> {
  const { internalAdapter } = await auth.$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return link === null || link.expiresAt < new Date() ? undefined : findUser(deps.db, link.value);
}

/**
 * Sets the new password by the code that came to the telephone; every session of the account ends.
 * @returns as `resetPassword`; refused at the field `password`, `repeated` or `code`; what is wrong with the password uses up no try of the code
 */
export async function resetPasswordByCode(
  { deps }: AccountDeps,
  input: { codeId: string; code: unknown; password: unknown; repeated: unknown },
): Promise<Outcome<{ kind: AccountKind }>> {
  const passwordReading = readNewPassword(input, nobody);
  if (!passwordReading.ok) return passwordReading;
  const passwordHash = await hashPassword(passwordReading.password);
  return deps.db.transaction(async (tx) => {
    const code = await takeContactCode(deps, tx, { ...input, purpose: 'reset-password' });
    if (!code.ok) return code;
    const at = deps.clock.now();
    const user = await lockUser(tx, code.row.userId ?? '');
    if (user === undefined) throw new Error('a code to set the password of nobody');
    // Asked only now: before the code, a password that is refused would tell a stranger the owner's name.
    const problems = passwordProblem(passwordReading.password, ownerOf(user));
    if (problems.length > 0) {
      await putBackContactCode(tx, code.row);
      return refuseInputs(problems);
    }
    await changePassword(tx, user.id, passwordHash, at);
    await enqueueMessages(
      tx,
      accountMessages(deps, user, at, 'password-changed', (forgot) =>
        passwordChangedMail(deps.unit, user.name, forgot),
      ),
      at,
    );
    return { ok: true as const, kind: user.kind };
  });
}

const nobody: PasswordOwner = { name: '', contacts: [] };

const ownerOf = ({ name, email, phone }: UserRow): PasswordOwner => ({
  name,
  contacts: [email, phone].filter((contact) => contact !== null),
});
