// The mail with the link that confirms an address, once more, when its owner asks for it.
import { present } from '#app/values/present.ts';

import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { emailField, readField } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';

export interface ResendConfirmation {
  readonly email: unknown;
  /** Where the resident was going: the link in the mail carries it. */
  readonly returnTo: string | undefined;
}

/**
 * Writes the mail where the address waits for its confirmation. The reply is the same for an address that is
 * unknown or confirmed already.
 * @returns what is wrong with the address, or that it was asked for too often
 */
export async function resendConfirmation(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  { email: typedEmail, returnTo }: ResendConfirmation,
): Promise<Outcome<object>> {
  const reading = readField(emailField, 'contact', typedEmail);
  if (!reading.ok) return reading;
  const email = reading.value;
  const pauseMs = await waitForWindow(deps, attemptLimits.confirmationPause, email);
  if (pauseMs > 0) return refuseAt('contact', accountWords.confirmationJustSent(pauseMs));
  const allowances = [
    await allowAttempt(deps, attemptLimits.confirmationByAddress, visitor.clientIp),
    await allowAttempt(deps, attemptLimits.confirmationByAccount, email),
  ];
  if (allowances.includes(false)) return refuseAt('contact', accountWords.tooManyConfirmations);
  await auth.api.sendVerificationEmail({ body: { email, ...present({ callbackURL: returnTo }) } });
  return { ok: true };
}
