// Signing in through one of two doors: residents and staff have pages of their own, and no account opens both.
import { hashPassword, isOutdated, verifyPassword } from '#app/adapters/password-hash.server.ts';

import { localTime } from '#catalog/local-date.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import { lockUser, passwordHashOf, renewPasswordHash } from '#db/queries/ways-in.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { problemsOf, signInSchema } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { noteOf } from './account-note.ts';
import { clearSignIns, waitToSignIn } from './attempts.server.ts';
import { demoPassword } from './password-rules.ts';
import { openSession } from './sessions.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { noteAccountEventSoon } from '../kernel/security-events.server.ts';

export interface SignInInput {
  /** A mobile number or an address. */
  readonly contact: unknown;
  readonly password: unknown;
}

export type SignInOutcome = Outcome<{ readonly cookies: readonly string[] }>;

const refuseContact = (message: string) => refuseAt('contact', message);

/**
 * @param door whose page this is
 * @returns the session's cookies; or what was wrong, in the same words whether or not the address is known
 */
export async function signIn(
  { deps, mode }: AccountDeps & { readonly mode: 'demo' | 'live' },
  visitor: Visitor,
  door: AccountKind,
  input: SignInInput,
): Promise<SignInOutcome> {
  const parsedInput = signInSchema.safeParse(input);
  if (!parsedInput.success) return refuseInputs(problemsOf(parsedInput.error));
  const { contact, password } = parsedInput.data;
  const user = await findUserByContact(deps.db, contact);
  const attempt = { contact: contact.contact, userId: user?.id, clientIp: visitor.clientIp };
  const wait = await waitToSignIn(deps, attempt);
  if (wait.ms > 0) {
    const until = localTime(new Date(deps.clock.now().getTime() + wait.ms));
    const message = accountWords.tooManySignIns[wait.because](wait.ms, until);
    return { ok: false, refusal: { ...refuseContact(message).refusal, waitMs: wait.ms } };
  }
  const hash = user && (await passwordHashOf(deps.db, user.id));
  if (user === undefined || hash === undefined) {
    // The same work, so that whoever measures the reply learns nothing.
    await hashPassword(password);
    noteAccountEventSoon(deps, 'sign-in-failed', noteOf(visitor, undefined));
    return refuseContact(accountWords.wrongCredentials);
  }
  if (!(await verifyPassword({ hash, password }))) {
    noteAccountEventSoon(deps, 'sign-in-failed', noteOf(visitor, user.id));
    return refuseContact(accountWords.wrongCredentials);
  }
  // Chosen while it was taken: whoever reads this portal's instructions knows it.
  if (mode === 'live' && password === demoPassword) return refuseContact(accountWords.passwordIsPublished);
  if (user.kind !== door)
    return refuseContact(
      door === 'resident' ? accountWords.staffAtResidentDoor : accountWords.residentAtStaffDoor,
    );
  const outcome = await deps.db.transaction(async (tx): Promise<SignInOutcome> => {
    const account = await lockUser(tx, user.id);
    // Changed while this one was compared: it opens nothing any more.
    if (account === undefined || (await passwordHashOf(tx, user.id)) !== hash)
      return refuseContact(accountWords.wrongCredentials);
    if (account.disabledAt !== null) return refuseContact(accountWords.closed);
    return { ok: true, cookies: await openSession(deps, tx, visitor, account) };
  });
  if (!outcome.ok) return outcome;
  await clearSignIns(deps, attempt, wait);
  if (isOutdated(hash) && password !== demoPassword)
    await renewPasswordHash(deps.db, user.id, hash, await hashPassword(password));
  return outcome;
}
