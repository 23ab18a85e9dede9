// Somebody who is signed in says once more that it is he: at a browser that was left open, whoever sits there is another.
import { verifyPassword } from '#app/adapters/password-hash.server.ts';

import { passwordHashOf, type SessionHolder } from '#db/queries/ways-in.server.ts';
import { freshMs } from './session-lengths.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { noteAccountEvent } from '../kernel/security-events.server.ts';
import { normalText } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, clearAttempts } from './attempts.server.ts';

/** @returns false for a resident who signed in a moment ago: by whatever way he came in, he has just said who he is */
export const asksPassword = ({ user, session }: SessionHolder): boolean =>
  user.kind === 'staff' || Date.now() - session.createdAt.getTime() > freshMs;

/**
 * Wrong passwords are counted by account; the right one clears them, so that whoever signs a hundred papers is not held up.
 * @param field the input that the refusal is about
 * @returns refused as `invalid` at the field: nothing typed, wrong, wrong too often, or there is none
 */
export async function confirmOwnPassword(
  deps: Pick<Deps, 'db' | 'clock' | 'log'>,
  userId: string,
  password: unknown,
  field: string,
): Promise<Outcome<object>> {
  const typed = normalText(password);
  if (typed === '') return refuseAt(field, accountWords.password);
  if (!(await allowAttempt(deps, attemptLimits.ownPassword, userId)))
    return refuseAt(field, accountWords.tooManyAttempts(attemptLimits.ownPassword.minutes * minuteMs));
  const hash = await passwordHashOf(deps.db, userId);
  if (hash === undefined) return refuseAt(field, accountWords.noPassword);
  if (!(await verifyPassword({ hash, password: typed }))) {
    await noteAccountEvent(deps, deps.db, 'password-failed', { userId });
    return refuseAt(field, accountWords.ownPassword);
  }
  await clearAttempts(deps, attemptLimits.ownPassword, userId);
  return { ok: true };
}
