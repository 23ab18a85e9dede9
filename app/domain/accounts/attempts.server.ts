// How often a door may be tried. Counted in the database, so that every process counts the same.
import { createHash } from 'node:crypto';

import { countAttempt, forgetAttempts } from '#db/queries/people.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

export interface AttemptLimit {
  /** What is tried: "sign-in", "look-up". */
  readonly door: string;
  readonly max: number;
  readonly minutes: number;
}

export const attemptLimits = {
  signInByAccount: { door: 'sign-in-account', max: 10, minutes: 15 },
  // A commune's office, or a whole mobile network, may share one address.
  signInByAddress: { door: 'sign-in-address', max: 100, minutes: 15 },
  signUpByAddress: { door: 'sign-up-address', max: 20, minutes: 60 },
  resetByAccount: { door: 'reset-account', max: 5, minutes: 60 },
  confirmationByAccount: { door: 'confirmation-account', max: 3, minutes: 60 },
  confirmationByAddress: { door: 'confirmation-address', max: 20, minutes: 60 },
  /** Evidence that stays for good; beyond that a flood of them would only fill the disk, day after day. */
  forgedNotification: { door: 'forged-notification', max: 100, minutes: 24 * 60 },
  /** Writing to the commune: a whole hamlet may stand behind one address. */
  inquiryByAddress: { door: 'inquiry-address', max: 20, minutes: 60 },
  lookUpByAddress: { door: 'look-up-address', max: 60, minutes: 10 },
} as const satisfies Record<string, AttemptLimit>;

/** Only a digest is kept: neither an address nor an e-mail can be read from the table. */
function keyOf(limit: AttemptLimit, who: string): string {
  return `${limit.door}:${createHash('sha256').update(`${limit.door}\n${who}`).digest('base64url')}`;
}

/** Counts this attempt. @returns false when there were too many already */
export async function allowAttempt(deps: Deps, limit: AttemptLimit, who: string): Promise<boolean> {
  const count = await countAttempt(deps.db, keyOf(limit, who), deps.clock.now(), limit.minutes * 60_000);
  return count <= limit.max;
}

/** The right password clears what the wrong ones left. */
export async function clearAttempts(deps: Deps, limit: AttemptLimit, who: string): Promise<void> {
  await forgetAttempts(deps.db, keyOf(limit, who));
}
