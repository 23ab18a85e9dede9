// A forgotten password: a mail with a link that works once and for one hour.
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { authErrorCode, type AccountDeps } from './account-deps.server.ts';
import { emailField, passwordProblem, typed, type FieldProblems } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits } from './attempts.server.ts';

/** The reply is the same whether or not the address is registered. */
export async function requestPasswordReset(
  { deps, auth }: AccountDeps,
  email: unknown,
): Promise<{ ok: true } | { ok: false; problems: FieldProblems }> {
  const parsed = emailField.safeParse(email);
  if (!parsed.success) {
    return {
      ok: false,
      problems: [{ field: 'email', message: parsed.error.issues[0]?.message ?? accountWords.email }],
    };
  }
  // Too many: no mail, and no word of it, since the limit is counted by account.
  if (await allowAttempt(deps, attemptLimits.resetByAccount, parsed.data)) {
    await auth.api.requestPasswordReset({ body: { email: parsed.data } });
  }
  return { ok: true };
}

/** Sets the new password; every session of the account ends. */
export async function resetPassword(
  { auth }: AccountDeps,
  input: { token: string; password: unknown; repeated: unknown },
): Promise<Outcome<object> | { ok: false; problems: FieldProblems }> {
  const password = typed(input.password);
  const problems = [...passwordProblem(password, { name: '', email: '' })];
  if (problems.length === 0 && typed(input.repeated) !== password) {
    problems.push({ field: 'repeated', message: accountWords.passwordsDiffer });
  }
  if (problems.length > 0) return { ok: false, problems };
  try {
    await auth.api.resetPassword({ body: { token: input.token, newPassword: password } });
    return { ok: true };
  } catch (error) {
    if (authErrorCode(error) === undefined) throw error;
    return refuse('invalid', accountWords.badLink);
  }
}
