// How often a door may be tried. Counted in the database, so that every process counts the same.
import { createHash } from 'node:crypto';

import type { Queryable } from '#db/client.server.ts';
import { countAttempt, forgetAttempts, takeAttempt, type GrowingPauses } from '#db/queries/people.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { mostSmsAnHour } from '#app/operation/sms-bounds.ts';
import { placeOf } from '../kernel/network-address.ts';

export interface AttemptLimit {
  /** What is tried: "sign-in", "look-up". */
  readonly door: string;
  readonly max: number;
  readonly minutes: number;
  /** Counted by network address: of IPv6 by its /64, else whoever has one address has as many tries as the /64 has addresses. */
  readonly byAddress?: true;
}

export const attemptLimits = {
  // A commune's office, or a whole mobile network, may share one address.
  signInByAddress: { door: 'sign-in-address', max: 100, minutes: 15, byAddress: true },
  signUpByAddress: { door: 'sign-up-address', max: 20, minutes: 60, byAddress: true },
  resetByAddress: { door: 'reset-address', max: 20, minutes: 60, byAddress: true },
  resetByAccount: { door: 'reset-account', max: 5, minutes: 60 },
  /** A mail takes a moment to come: whoever presses again at once would only get two. */
  confirmationPause: { door: 'confirmation-pause', max: 1, minutes: 1 },
  confirmationByAccount: { door: 'confirmation-account', max: 3, minutes: 60 },
  confirmationByAddress: { door: 'confirmation-address', max: 20, minutes: 60, byAddress: true },
  codePause: { door: 'code-pause', max: 1, minutes: 1 },
  /** Each is paid for, and rings. */
  codeByContact: { door: 'code-contact', max: 5, minutes: 60 },
  codeByContactADay: { door: 'code-contact-day', max: 10, minutes: 24 * 60 },
  codeByAddress: { door: 'code-address', max: 20, minutes: 60, byAddress: true },
  /** Of the whole portal: beyond it nobody would get his in time (app/operation/sms-bounds.ts). */
  codesByPhone: { door: 'codes-by-phone', max: mostSmsAnHour.codes, minutes: 60 },
  /** Somebody at a browser that was left open guesses the password to take the account over. */
  ownPassword: { door: 'own-password', max: 10, minutes: 60 },
  /** Evidence that stays for good; beyond that a flood of them would only fill the disk, day after day. */
  forgedNotification: { door: 'forged-notification', max: 100, minutes: 24 * 60 },
  /** Files of strangers are opened here and held for two days: each is counted. */
  inquiryFileByAddress: { door: 'inquiry-file-address', max: 100, minutes: 60, byAddress: true },
  /** Saying whether an answer helped. */
  feedbackByAddress: { door: 'feedback-address', max: 60, minutes: 60, byAddress: true },
  /** Claiming what was filed at the counter: the code is read off a paper, not guessed. */
  claimByAccount: { door: 'claim-dossier', max: 5, minutes: 60 },
  lookUpByAddress: { door: 'look-up-address', max: 60, minutes: 10, byAddress: true },
} as const satisfies Record<string, AttemptLimit>;

/**
 * Wrong passwords for one account from one place. From elsewhere the right one still opens it: whoever types wrong ones
 * on purpose locks out nobody but himself.
 */
export const signInPauses = {
  door: 'sign-in',
  free: 10,
  firstMs: 30_000,
  longestMs: 15 * 60_000,
  forgottenAfterMs: 12 * 3_600_000,
} as const satisfies GrowingPauses & { door: string };

/** Only a digest is kept: neither an address nor an e-mail can be read from the table. */
function keyOf(limit: { readonly door: string }, who: string): string {
  return `${limit.door}:${createHash('sha256').update(`${limit.door}\n${who}`).digest('base64url')}`;
}

/** `db`: of a transaction, what it refuses is not counted. */
interface Counting extends Pick<Deps, 'clock'> {
  readonly db: Queryable;
}

/** Counts this attempt. @param who of a limit `byAddress`, the address @returns false when there were too many already */
export async function allowAttempt(deps: Counting, limit: AttemptLimit, who: string): Promise<boolean> {
  return (await waitForWindow(deps, limit, who)) === 0;
}

/** What was counted is forgotten: of a limit on what is wrong, when it was right. @param who as `allowAttempt` counted it */
export async function clearAttempts(
  { db }: Pick<Counting, 'db'>,
  limit: AttemptLimit,
  who: string,
): Promise<void> {
  await forgetAttempts(db, keyOf(limit, limit.byAddress ? placeOf(who) : who));
}

/** Counts this attempt. @returns how many milliseconds it has to wait, because there were too many; 0 when it has not */
export async function waitForWindow(deps: Counting, limit: AttemptLimit, who: string): Promise<number> {
  const window = limit.minutes * 60_000;
  const key = keyOf(limit, limit.byAddress ? placeOf(who) : who);
  const { count, leftMs } = await countAttempt(deps.db, key, deps.clock.now(), window);
  return count <= limit.max ? 0 : Math.max(1, leftMs);
}

/** @param at the last attempt, as milliseconds. @returns whole seconds until `limit` allows one again */
export function secondsToWait(limit: AttemptLimit, at: number, now: Date): number {
  const pause = limit.minutes * 60;
  const since = (now.getTime() - at) / 1000;
  return Math.min(pause, Math.max(0, Math.ceil(pause - since)));
}

/** Counts an attempt to sign in. @returns how many milliseconds it has to wait; 0 when it has not */
export async function waitToSignIn(deps: Deps, contact: string, clientIp: string): Promise<number> {
  const addressWaitMs = await waitForWindow(deps, attemptLimits.signInByAddress, clientIp);
  if (addressWaitMs > 0) return addressWaitMs;
  return takeAttempt(deps.db, signInKey(contact, clientIp), deps.clock.now(), signInPauses);
}

/** The right password clears what the wrong ones left at this place. @param contact as `waitToSignIn` counted it */
export async function clearSignIns(deps: Deps, contact: string, clientIp: string): Promise<void> {
  await forgetAttempts(deps.db, signInKey(contact, clientIp));
}

const signInKey = (contact: string, clientIp: string) =>
  keyOf(signInPauses, `${contact}\n${placeOf(clientIp)}`);
