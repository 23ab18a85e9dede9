// The link of the confirmation mail was opened and confirmed: the account can be used from now on.
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { authErrorCode, type AccountDeps } from './account-deps.server.ts';
import { accountWords } from './account-words.ts';

/** Confirming twice is fine. */
export async function confirmEmail({ auth }: AccountDeps, token: string): Promise<Outcome<object>> {
  try {
    await auth.api.verifyEmail({ query: { token } });
    return { ok: true };
  } catch (error) {
    if (authErrorCode(error) === undefined) throw error;
    return refuse('invalid', accountWords.badLink);
  }
}
