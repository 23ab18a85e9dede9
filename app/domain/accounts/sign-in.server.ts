// Signing in through one of two doors: residents and staff have pages of their own, and no account opens both.
import { findUserByEmail } from '#db/queries/people.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { authErrorCode, visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { problemsOf, signInSchema, type FieldProblems } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { clearSignIns, waitToSignIn } from './attempts.server.ts';
import { accountClosed } from './auth.server.ts';
import { endSession } from './sign-out.server.ts';

export interface SignInInput {
  readonly email: unknown;
  readonly password: unknown;
}

export type SignInOutcome =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: FieldProblems;
      /** The password was right, and only the confirmation of the address is missing. */
      readonly unconfirmed?: true;
    };

const refused = (message: string): SignInOutcome => ({ ok: false, problems: [{ field: 'email', message }] });

/**
 * @param door whose page this is
 * @returns the session's cookies; or what was wrong, in the same words whether or not the address is known
 */
export async function signIn(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  door: AccountKind,
  input: SignInInput,
): Promise<SignInOutcome> {
  const parsed = signInSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const { email, password } = parsed.data;
  const waitMs = await waitToSignIn(deps, email, visitor.clientIp);
  if (waitMs > 0) return refused(accountWords.tooManyAttempts(waitMs));

  try {
    const { headers } = await auth.api.signInEmail({
      body: { email, password },
      headers: visitorHeaders({ headers: new Headers(), clientIp: visitor.clientIp }),
      returnHeaders: true,
    });
    const cookies = headers.getSetCookie();
    const user = await findUserByEmail(deps.db, email);
    if (user?.kind !== door) {
      await endSession({ deps, auth }, cookies);
      return refused(
        door === 'resident' ? accountWords.staffAtResidentDoor : accountWords.residentAtStaffDoor,
      );
    }
    await clearSignIns(deps, email, visitor.clientIp);
    return { ok: true, cookies };
  } catch (error) {
    const code = authErrorCode(error);
    if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'PASSWORD_TOO_LONG' || code === 'INVALID_EMAIL') {
      return refused(accountWords.wrongCredentials);
    }
    if (code === 'EMAIL_NOT_VERIFIED') {
      return {
        ok: false,
        problems: [{ field: 'email', message: accountWords.unconfirmed }],
        unconfirmed: true,
      };
    }
    if (code === accountClosed) return refused(accountWords.closed);
    throw error;
  }
}
