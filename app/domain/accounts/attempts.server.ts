// How often a door may be tried. Counted in the database, so that every process counts the same.
import { createHash } from 'node:crypto';

import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  countAttempt,
  forgetAttempts,
  takeAttempt,
  takeBackAttempt,
  type GrowingPauses,
} from '#db/queries/people.server.ts';
import { isSignInPlace, saveSignInPlace } from '#db/queries/ways-in.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { mostSmsAnHour } from '#app/operation/sms-bounds.ts';
import { dayMs, hourMs, minuteMs } from '#app/values/durations.ts';
import { networkOf, placeOf } from '../kernel/network-address.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { mailboxOf } from '../personal-data/email-index.ts';
import type { Visitor } from './account-deps.server.ts';
import { accountWords } from './account-words.ts';
import { codeLimits, type AttemptLimit } from './limits.ts';

export const attemptLimits = {
  // A commune's office, or a whole mobile network, may share one address.
  signInByAddress: { door: 'sign-in-address', max: 100, minutes: 15, by: 'address' },
  /** Whoever has a whole network has many addresses; a provider's subscribers stand behind one. */
  signInByNetwork: { door: 'sign-in-network', max: 300, minutes: 15, by: 'network' },
  /** Each asks the provider of identities, and leaves a row until it ends. */
  identityByAddress: { door: 'identity-address', max: 100, minutes: 15, by: 'address' },
  ...codeLimits,
  /** Of the whole portal: beyond it nobody would get his in time (app/operation/sms-bounds.ts). */
  codesByPhone: { door: 'codes-by-phone', max: mostSmsAnHour.codes, minutes: 60 },
  /** Somebody at a browser that was left open guesses the password to take the account over. */
  ownPassword: { door: 'own-password', max: 10, minutes: 60 },
  /** Wrong codes that are written down: beyond that the log would only grow. */
  wrongCodesNoted: { door: 'second-factor-noted', max: 10, minutes: 24 * 60 },
  /** After so many its owner is told. */
  wrongCodesUntold: { door: 'second-factor-untold', max: 4, minutes: 24 * 60 },
  /** Of whoever tries the mail server. */
  testMail: { door: 'test-mail', max: 5, minutes: 60 },
  /** Evidence that stays for good; beyond that a flood of them would only fill the disk, day after day. */
  forgedNotification: { door: 'forged-notification', max: 100, minutes: 24 * 60 },
  /** Files of strangers are opened here and held for two days: each is counted. */
  inquiryFileByAddress: { door: 'inquiry-file-address', max: 100, minutes: 60, by: 'address' },
  /** Saying whether an answer helped. */
  feedbackByAddress: { door: 'feedback-address', max: 60, minutes: 60, by: 'address' },
  /** Claiming what was filed at the counter: the code is read off a paper, not guessed. */
  claimByAccount: { door: 'claim-dossier', max: 5, minutes: 60 },
  /** What is found by a code or a link of the portal: see `lookUp`. */
  lookUpByAddress: { door: 'look-up-address', max: 60, minutes: 10, by: 'address' },
} as const satisfies Record<string, AttemptLimit>;

/**
 * Wrong passwords for one account from one place. From elsewhere the right one still opens it: whoever types wrong ones
 * on purpose locks out nobody but himself.
 */
export const signInPauses = {
  door: 'sign-in',
  free: 10,
  firstMs: 30_000,
  longestMs: 15 * minuteMs,
  forgottenAfterMs: 12 * hourMs,
} as const satisfies GrowingPauses & { door: string };

/**
 * Wrong passwords for one account from all places together where its owner never signed in: whoever has many addresses has no
 * more tries. At his own places the owner is free of it, and a place becomes his own by a new password, too.
 */
export const elsewherePauses = {
  door: 'sign-in-elsewhere',
  free: 20,
  firstMs: minuteMs,
  longestMs: hourMs,
  forgottenAfterMs: dayMs,
} as const satisfies GrowingPauses & { door: string };

/** Wrong codes of the second factor, of whoever knows the password: counted as wrong passwords are, here and elsewhere. */
export const codePauses = { ...signInPauses, door: 'second-factor', free: 5 } as const;
export const codePausesElsewhere = { ...elsewherePauses, door: 'second-factor-elsewhere', free: 10 } as const;

/** Only a digest is kept: neither an address nor an e-mail can be read from the table. */
function keyOf(limit: { readonly door: string }, who: string): string {
  return `${limit.door}:${createHash('sha256').update(`${limit.door}\n${who}`).digest('base64url')}`;
}

/** `db`: of a transaction, what it refuses is not counted. */
interface Counting extends Pick<Deps, 'clock'> {
  readonly db: Queryable;
}

const plainly = {
  address: placeOf,
  network: networkOf,
  contact: mailboxOf,
} as const;

/** @returns one who asks that something be sent to `contact`: a stranger elsewhere is another one */
export const askerOf = ({ clientIp }: Pick<Visitor, 'clientIp'>, contact: string): string =>
  `${placeOf(clientIp)}\n${mailboxOf(contact)}`;

/** @returns what counts `who` */
const limitKey = (limit: AttemptLimit, who: string): string =>
  keyOf(limit, limit.by === undefined ? who : plainly[limit.by](who));

/** Counts this attempt. @param who as the limit says: an address, a contact, an id @returns false when there were too many already */
export async function allowAttempt(deps: Counting, limit: AttemptLimit, who: string): Promise<boolean> {
  return (await waitForWindow(deps, limit, who)) === 0;
}

/** What was counted is forgotten: of a limit on what is wrong, when it was right. @param who as `allowAttempt` counted it */
export async function clearAttempts(
  { db }: Pick<Counting, 'db'>,
  limit: AttemptLimit,
  who: string,
): Promise<void> {
  await forgetAttempts(db, limitKey(limit, who));
}

/** One attempt that was counted does not count any more. @param who as `allowAttempt` counted it */
export async function giveBackAttempt(
  { db }: Pick<Counting, 'db'>,
  limit: AttemptLimit,
  who: string,
): Promise<void> {
  await takeBackAttempt(db, limitKey(limit, who));
}

/** Counts this attempt. @returns how many milliseconds it has to wait, because there were too many; 0 when it has not */
export async function waitForWindow(deps: Counting, limit: AttemptLimit, who: string): Promise<number> {
  const window = limit.minutes * minuteMs;
  const { count, leftMs } = await countAttempt(deps.db, limitKey(limit, who), deps.clock.now(), window);
  return count <= limit.max ? 0 : Math.max(1, leftMs);
}

/** @param at the last attempt, as milliseconds. @returns whole seconds until `limit` allows one again */
export function secondsToWait(limit: AttemptLimit, at: number, now: Date): number {
  const pause = limit.minutes * 60;
  const since = (now.getTime() - at) / 1000;
  return Math.min(pause, Math.max(0, Math.ceil(pause - since)));
}

/**
 * Finds something by what opens it alone, a code or the token of a link, which somebody may be guessing: of what is not there, so
 * many may be asked for from one address. What is there may be opened as often as one likes. Every door asks here.
 * @param look refused as `not-found` where there is no such thing
 * @returns refused as `busy`, without a look, after too many
 */
export async function lookUp<T>(
  deps: Counting,
  { clientIp }: Pick<Visitor, 'clientIp'>,
  look: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const limit = attemptLimits.lookUpByAddress;
  // Counted before the look: of many guesses at once, too, no more are answered than the limit says.
  const waitMs = await waitForWindow(deps, limit, clientIp);
  if (waitMs > 0) {
    const { refusal } = refuse('busy', accountWords.tooManyLookUps(waitMs));
    return { ok: false, refusal: { ...refusal, waitMs } };
  }
  const outcome = await look();
  if (outcome.ok || outcome.refusal.code !== 'not-found') await giveBackAttempt(deps, limit, clientIp);
  return outcome;
}

/** Who is signing in, from where. @param userId undefined where nobody has this contact */
interface SignInAttempt {
  readonly contact: string;
  readonly userId: string | undefined;
  readonly clientIp: string;
}

/**
 * `ms`: to wait, 0 when it has not to. `because`: of what was counted last: all that was tried from this address, wrong passwords for the
 * account from here, all from the network around it, wrong ones for the account from all places where its owner never was.
 */
export interface SignInWait {
  readonly ms: number;
  readonly because: keyof typeof accountWords.tooManySignIns;
}

/** Counts an attempt to sign in. */
export async function waitToSignIn(deps: Deps, attempt: SignInAttempt): Promise<SignInWait> {
  const { contact, clientIp } = attempt;
  const addressMs = await waitForWindow(deps, attemptLimits.signInByAddress, clientIp);
  if (addressMs > 0) return { ms: addressMs, because: 'address' };
  const now = deps.clock.now();
  const placeMs = await takeAttempt(deps.db, signInKey(contact, clientIp), now, signInPauses);
  if (placeMs > 0 || (await isOwnPlace(deps, attempt))) return { ms: placeMs, because: 'here' };
  const networkMs = await waitForWindow(deps, attemptLimits.signInByNetwork, clientIp);
  if (networkMs > 0) return { ms: networkMs, because: 'network' };
  const ms = await takeAttempt(deps.db, keyOf(elsewherePauses, contact), now, elsewherePauses);
  return { ms, because: 'elsewhere' };
}

/** The right password clears what the wrong ones left at this place, and takes itself back where it was counted with all places. */
export async function clearSignIns(
  deps: Deps,
  { contact, clientIp }: SignInAttempt,
  { because }: SignInWait,
): Promise<void> {
  await forgetAttempts(deps.db, signInKey(contact, clientIp));
  if (because === 'elsewhere') await takeBackAttempt(deps.db, keyOf(elsewherePauses, contact));
}

const signInKey = (contact: string, clientIp: string) =>
  keyOf(signInPauses, `${contact}\n${placeOf(clientIp)}`);

/** Keyed, and of the account: the table tells neither a place, nor who shares one. */
const placeIndex = ({ keys }: Pick<Deps, 'keys'>, userId: string, clientIp: string) =>
  keys.blindIndex(`sign-in-place:${userId}:${placeOf(clientIp)}`);

/** Whether the owner of the account signed in, or set a password, where this comes from. */
export const isOwnPlace = async (
  deps: Pick<Deps, 'keys'> & { readonly db: Queryable },
  { userId, clientIp }: Pick<SignInAttempt, 'userId' | 'clientIp'>,
): Promise<boolean> =>
  userId !== undefined && isSignInPlace(deps.db, userId, placeIndex(deps, userId, clientIp));

/** Its owner proved here that the account is his. */
export async function noteSignInPlace(
  deps: Deps,
  tx: Transaction,
  userId: string,
  clientIp: string,
): Promise<void> {
  const place = placeIndex(deps, userId, clientIp);
  await saveSignInPlace(tx, { userId, place, at: deps.clock.now() });
}

/** Who shows his second factor, from where. */
export interface CodeAttempt {
  readonly userId: string;
  readonly clientIp: string;
}

/** Counts an attempt at a code of the second factor. @returns how many milliseconds it has to wait; 0 when it has not */
export async function waitToShowCode(deps: Deps, attempt: CodeAttempt): Promise<number> {
  const now = deps.clock.now();
  const placeMs = await takeAttempt(deps.db, codeKey(attempt), now, codePauses);
  if (placeMs > 0 || (await isOwnPlace(deps, attempt))) return placeMs;
  return takeAttempt(deps.db, keyOf(codePausesElsewhere, attempt.userId), now, codePausesElsewhere);
}

/** The right code clears what the wrong ones left at this place. */
export async function clearCodes({ db }: Pick<Counting, 'db'>, attempt: CodeAttempt): Promise<void> {
  await forgetAttempts(db, codeKey(attempt));
}

/** A code that was used already was no wrong one: it does not count. */
export async function giveBackCode(deps: Deps, attempt: CodeAttempt): Promise<void> {
  await takeBackAttempt(deps.db, codeKey(attempt));
  if (!(await isOwnPlace(deps, attempt)))
    await takeBackAttempt(deps.db, keyOf(codePausesElsewhere, attempt.userId));
}

const codeKey = ({ userId, clientIp }: CodeAttempt) => keyOf(codePauses, `${userId}\n${placeOf(clientIp)}`);
