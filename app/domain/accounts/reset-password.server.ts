// A forgotten password: a mail with a link that works once and for one hour, or a code to a telephone.
import { hashPassword } from 'better-auth/crypto';

import { changePassword, findUserByContact, lockUser } from '#db/queries/contact-codes.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { authErrorCode, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { contactField, passwordProblem, typed, type Contact, type FieldProblems } from './account-input.ts';
import { passwordChangedMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits } from './attempts.server.ts';
import { accountMessages } from './account-messages.ts';
import { allowCode, sendContactCode, takeContactCode } from './contact-codes.server.ts';

type Refused = { readonly ok: false; readonly problems: FieldProblems };

/**
 * The reply is the same whether or not the contact is registered.
 * @returns `codeId` for a number: where its code is typed
 */
export async function requestPasswordReset(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  typedContact: unknown,
): Promise<({ ok: true; codeId?: string } & Contact) | Refused> {
  const parsed = contactField.safeParse(typedContact);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? accountWords.contact;
    return { ok: false, problems: [{ field: 'contact', message }] };
  }
  const contact = parsed.data;
  if (contact.way === 'email') {
    // Too many: no mail, and no word of it, since the limit is counted by account.
    if (await allowAttempt(deps, attemptLimits.resetByAccount, contact.contact)) {
      await auth.api.requestPasswordReset({ body: { email: contact.contact } });
    }
    return { ok: true, ...contact };
  }
  if (deps.sms === undefined) {
    return { ok: false, problems: [{ field: 'contact', message: accountWords.noSms }] };
  }
  const allowed = await allowCode(deps, visitor, contact, 'contact');
  if (!allowed.ok) return allowed;
  const user = await findUserByContact(deps.db, contact);
  const open = user !== undefined && user.disabledAt === null;
  const sent = await deps.db.transaction((tx) =>
    sendContactCode(deps, tx, contact, {
      purpose: 'reset-password',
      ...(open && { real: { userId: user.id, name: user.name } }),
    }),
  );
  return { ok: true, ...sent };
}

/** Sets the new password; every session of the account ends. */
export async function resetPassword(
  { auth }: AccountDeps,
  input: { token: string; password: unknown; repeated: unknown },
): Promise<Outcome<object> | Refused> {
  const chosen = readNewPassword(input);
  if (!chosen.ok) return chosen;
  try {
    await auth.api.resetPassword({ body: { token: input.token, newPassword: chosen.password } });
    return { ok: true };
  } catch (error) {
    if (authErrorCode(error) === undefined) throw error;
    return refuse('invalid', accountWords.badLink);
  }
}

/** The same with the code that came to the telephone. What is wrong with the password uses up no try. */
export async function resetPasswordByCode(
  { deps }: AccountDeps,
  input: { codeId: string; code: unknown; password: unknown; repeated: unknown },
): Promise<{ ok: true } | Refused> {
  const chosen = readNewPassword(input);
  if (!chosen.ok) return chosen;
  const passwordHash = await hashPassword(chosen.password);
  return deps.db.transaction(async (tx) => {
    const taken = await takeContactCode(deps, tx, { ...input, purpose: 'reset-password' });
    if (!taken.ok) return taken;
    const at = deps.clock.now();
    const user = await lockUser(tx, taken.row.userId ?? '');
    if (user === undefined) throw new Error('a code to set the password of nobody');
    await changePassword(tx, user.id, passwordHash, at);
    await enqueueMessages(
      tx,
      accountMessages(deps, user, at, 'password-changed', (forgot) =>
        passwordChangedMail(deps.unit, user.name, forgot),
      ),
      at,
    );
    return { ok: true as const };
  });
}

function readNewPassword(input: {
  readonly password: unknown;
  readonly repeated: unknown;
}): { ok: true; password: string } | Refused {
  const password = typed(input.password);
  const problems = [...passwordProblem(password, { name: '', contact: '' })];
  if (problems.length === 0 && typed(input.repeated) !== password) {
    problems.push({ field: 'repeated', message: accountWords.passwordsDiffer });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, password };
}
