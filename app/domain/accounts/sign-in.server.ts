// Signing in through one of two doors: residents and staff have pages of their own, and no account opens both.
import { hashPassword, verifyPassword } from 'better-auth/crypto';

import { findUserByContact, passwordHashOf } from '#db/queries/contact-codes.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { authErrorCode, visitorHeaders, type AccountDeps, type Visitor } from './account-deps.server.ts';
import { problemsOf, signInSchema } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { clearSignIns, waitToSignIn } from './attempts.server.ts';
import { accountClosed } from './auth.server.ts';
import { openSession } from './open-session.server.ts';
import { endSession } from './sign-out.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';

export interface SignInInput {
  /** A mobile number or an address. */
  readonly contact: unknown;
  readonly password: unknown;
}

export interface SignInRefusal extends Refusal {
  /** The password was right, and only the confirmation of the address is missing. */
  readonly unconfirmed?: true;
  /** Tried too often: nothing is looked at before this has passed. */
  readonly waitMs?: number;
}

export type SignInOutcome = Outcome<{ readonly cookies: readonly string[] }, SignInRefusal>;

const refuseContact = (message: string, facts: Omit<SignInRefusal, keyof Refusal> = {}): SignInOutcome => ({
  ok: false,
  refusal: { ...refuseAt('contact', message).refusal, ...facts },
});

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
  const parsedInput = signInSchema.safeParse(input);
  if (!parsedInput.success) return refuseInputs(problemsOf(parsedInput.error));
  const { contact, password } = parsedInput.data;
  const waitMs = await waitToSignIn(deps, contact.contact, visitor.clientIp);
  if (waitMs > 0) return refuseContact(accountWords.tooManyAttempts(waitMs), { waitMs });

  try {
    const user = await findUserByContact(deps.db, contact);
    const cookies =
      contact.way === 'phone'
        ? await enterByPhone({ deps, auth }, visitor, user?.id, password)
        : await enterByEmail(auth, visitor, contact.contact, password);
    if (cookies === undefined) return refuseContact(accountWords.wrongCredentials);
    if (user?.kind !== door) {
      await endSession({ deps, auth }, cookies);
      return refuseContact(
        door === 'resident' ? accountWords.staffAtResidentDoor : accountWords.residentAtStaffDoor,
      );
    }
    await clearSignIns(deps, contact.contact, visitor.clientIp);
    return { ok: true, cookies };
  } catch (error) {
    const code = authErrorCode(error);
    if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'PASSWORD_TOO_LONG' || code === 'INVALID_EMAIL') {
      return refuseContact(accountWords.wrongCredentials);
    }
    if (code === 'EMAIL_NOT_VERIFIED') {
      return refuseContact(accountWords.unconfirmed, { unconfirmed: true });
    }
    if (code === accountClosed) return refuseContact(accountWords.closed);
    throw error;
  }
}

async function enterByEmail(
  auth: AccountDeps['auth'],
  visitor: Visitor,
  email: string,
  password: string,
): Promise<readonly string[]> {
  const { headers } = await auth.api.signInEmail({
    body: { email, password },
    headers: visitorHeaders({ headers: new Headers(), clientIp: visitor.clientIp }),
    returnHeaders: true,
  });
  return headers.getSetCookie();
}

/** @returns undefined for a wrong password and for an unknown number alike, after the same work */
async function enterByPhone(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  userId: string | undefined,
  password: string,
): Promise<readonly string[] | undefined> {
  const hash = userId === undefined ? undefined : await passwordHashOf(deps.db, userId);
  if (userId === undefined || hash === undefined) {
    await hashPassword(password);
    return undefined;
  }
  return (await verifyPassword({ hash, password })) ? openSession({ auth }, visitor, userId) : undefined;
}
