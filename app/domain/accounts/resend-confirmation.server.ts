// The mail with the link that confirms an address, once more, when its owner asks for it.
import { present } from '#app/values/present.ts';

import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { emailField, type FieldProblems } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';

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
  { email, returnTo }: ResendConfirmation,
): Promise<{ ok: true } | { ok: false; problems: FieldProblems }> {
  const parsed = emailField.safeParse(email);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? accountWords.email;
    return { ok: false, problems: [{ field: 'contact', message }] };
  }
  const pauseMs = await waitForWindow(deps, attemptLimits.confirmationPause, parsed.data);
  if (pauseMs > 0) {
    return {
      ok: false,
      problems: [{ field: 'contact', message: accountWords.confirmationJustSent(pauseMs) }],
    };
  }
  const allowed = [
    await allowAttempt(deps, attemptLimits.confirmationByAddress, visitor.clientIp),
    await allowAttempt(deps, attemptLimits.confirmationByAccount, parsed.data),
  ];
  if (allowed.includes(false)) {
    return { ok: false, problems: [{ field: 'contact', message: accountWords.tooManyConfirmations }] };
  }
  await auth.api.sendVerificationEmail({
    body: { email: parsed.data, ...present({ callbackURL: returnTo }) },
  });
  return { ok: true };
}
