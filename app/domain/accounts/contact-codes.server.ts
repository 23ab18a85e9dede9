// Codes of six digits that prove that a telephone or an address is somebody's: sent, asked for again, typed back. Who signs up with
// an address is sent a link in the place of a code.
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import {
  confirmationHours,
  contactCodeRules,
  type ContactCodePurpose,
} from '#app/vocabulary/contact-codes.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  deleteContactCode,
  findContactCode,
  findUserByContact,
  insertContactCode,
  lockContactCode,
  renewContactCode,
  tryContactCode,
  type ContactCodeRow,
} from '#db/queries/contact-codes.server.ts';
import { enqueueMessages, type QueuedMessage } from '#db/queries/outbox.server.ts';
import type { UserRow } from '#db/queries/people.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { newToken } from '../kernel/random.server.ts';
import { openJson, sealJson } from '../personal-data/sealed-json.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { codeField, readField, type Contact } from './account-input.ts';
import { accountTexts, codeMail, confirmEmailMail, writerCodeMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, askerOf, attemptLimits, isOwnPlace, waitForWindow } from './attempts.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';

/** What a new account will be, sealed beside the code that it waits for. */
interface Opening {
  readonly name: string;
  readonly passwordHash: string;
  /** Where its owner was going: a path of the portal. */
  readonly returnTo?: string;
}

const openingContext = (codeId: string): string => `contact-code:${codeId}`;

/** Where the code was sent, as the page says it; the id is the browser's alone. */
export interface SentCode extends Contact {
  readonly codeId: string;
}

/** Whom a code lets in, and what the contact is told. */
interface CodePlan {
  /** Of the code; left out, a new one. */
  readonly id?: string;
  /** Whose account it opens or changes; left out where there is none. */
  readonly userId?: string;
  /** Which inquiry, comment or draft it is about, where no account is. */
  readonly about?: string;
  /** Who reads the code. Left out where nobody may be let in: the page is the same, and no code is the right one. */
  readonly recipient?: { readonly name?: string; readonly opening?: Opening };
  /** What the contact is told in the place of a code. */
  readonly instead?: QueuedMessage;
}

/** The dependencies, within the transaction that sends a code. */
type Within = Omit<Deps, 'db'> & { readonly db: Transaction };

/**
 * Sends a code, within limits. The reply is the same whether or not the contact opens an account.
 * @param page `field`: where it shows that there were too many
 * @param plan asked once the code is allowed; `holder`: whose account the contact opens already; `within`: what it reads by
 */
export async function requestContactCode(
  deps: Deps,
  visitor: Pick<Visitor, 'clientIp'>,
  { way, contact }: Contact,
  { purpose, field }: { readonly purpose: ContactCodePurpose; readonly field: string },
  plan: (holder: UserRow | undefined, within: Within) => CodePlan | Promise<CodePlan>,
): Promise<Outcome<{ readonly sent: SentCode }>> {
  return allOrNothing(deps.db, async (_, tx) => {
    const within = { ...deps, db: tx };
    const allowance = await allowCode(within, visitor, { way, contact }, { field });
    if (!allowance.ok) return allowance;
    const holder = await findUserByContact(tx, { way, contact });
    const codePlan = await plan(holder, within);
    return { ok: true, sent: await sendCode(deps, tx, { way, contact }, purpose, codePlan) };
  });
}

/**
 * Sends a code, which `allowCode` allowed, in the transaction of what it is about.
 * @returns the same whether or not a code was sent: without a `recipient` in the plan none is
 */
export async function sendCode(
  deps: Deps,
  tx: Transaction,
  { way, contact }: Contact,
  purpose: ContactCodePurpose,
  plan: CodePlan,
): Promise<SentCode> {
  const { id = randomUUID(), userId = null, about = null, recipient, instead } = plan;
  const secret = newSecret({ purpose, way });
  const at = deps.clock.now();
  const row = {
    id,
    purpose,
    way,
    contact,
    userId,
    about,
    codeDigest: recipient === undefined ? null : digestOfCode(deps, id, secret),
    opening:
      recipient?.opening === undefined ? null : sealJson(deps.keys, recipient.opening, openingContext(id)),
    createdAt: at,
    expiresAt: endOf({ purpose, way }, at),
  };
  await insertContactCode(tx, row);
  const message = recipient === undefined ? instead : codeMessage(deps, row, secret, recipient.name, at);
  if (message !== undefined) await enqueueMessages(tx, [message], at);
  return { codeId: id, way, contact };
}

/** @returns what the account of a sign-up will be, by the row of its code @throws Error for the code of anything else */
export function openingOf(
  { keys }: Pick<Deps, 'keys'>,
  { id, opening }: Pick<ContactCodeRow, 'id' | 'opening'>,
): Opening {
  if (opening === null) throw new Error('a code to sign up without what is to be opened');
  return openJson<Opening>(keys, opening, openingContext(id));
}

/**
 * Counts one code to this contact from this visitor, in the transaction that sends it: what is refused is undone, and counts nothing. It counts
 * whether or not the contact is known, so that the reply tells nothing. Who asks, and for whom, is counted together: a stranger who
 * asks for codes to a contact holds back neither its owner nor the code that its owner has (decision 151).
 * @param page `field`: where it says that it was asked for too often; `words`: how, where no code goes out
 * @returns refused within a minute of the last code that was sent, and beyond what an asker, an address, a contact, and all telephones
 *   together may have in an hour or a day
 */
export async function allowCode(
  deps: Pick<Deps, 'clock' | 'keys'> & { readonly db: Queryable },
  visitor: Pick<Visitor, 'clientIp'>,
  { way, contact }: Contact,
  { field, words = codeWords }: { readonly field: string; readonly words?: typeof codeWords },
): Promise<Outcome<object>> {
  const { clientIp } = visitor;
  const asker = askerOf(visitor, contact);
  const holder = await findUserByContact(deps.db, { way, contact });
  const ofAll = [
    [attemptLimits.codeByContact, contact],
    [attemptLimits.codeByContactADay, contact],
  ] as const;
  for (const [limit, who] of [
    [attemptLimits.codeByAsker, asker],
    [attemptLimits.codeByAskerADay, asker],
    [attemptLimits.codeByAddress, clientIp],
    ...((await isOwnPlace(deps, { userId: holder?.id, clientIp })) ? [] : ofAll),
  ] as const) {
    const waitMs = await waitForWindow(deps, limit, who);
    if (waitMs > 0) return refuseAt(field, words.tooMany(waitMs));
  }
  if (way === 'phone' && !(await allowAttempt(deps, attemptLimits.codesByPhone, 'all')))
    return refuseAt(field, accountWords.tooManySms);
  const pauseMs = await waitForWindow(deps, attemptLimits.codePause, asker);
  return pauseMs > 0 ? refuseAt(field, words.justSent(pauseMs)) : { ok: true };
}

const codeWords: Readonly<Record<'justSent' | 'tooMany', (waitMs: number) => string>> = {
  justSent: accountWords.codeJustSent,
  tooMany: accountWords.tooManyCodes,
};

/** How it is said that too many links of confirmation were asked for. */
export const confirmationWords: typeof codeWords = {
  justSent: accountWords.confirmationJustSent,
  tooMany: accountWords.tooManyConfirmations,
};

/**
 * Another code in the place of the one before.
 * @returns refused where too many were asked for, or where nobody waits for one any more
 */
export async function resendContactCode(
  { deps }: Pick<AccountDeps, 'deps'>,
  visitor: Visitor,
  { codeId, purpose }: { readonly codeId: string; readonly purpose: ContactCodePurpose },
): Promise<Outcome<{ readonly sent: SentCode }>> {
  const row = await findContactCode(deps.db, codeId);
  if (row?.purpose !== purpose) return refuseAt('code', accountWords.codeOver);
  const { way, contact } = row;
  const words = isLink(row) ? { words: confirmationWords } : {};
  return allOrNothing(deps.db, async (_, tx) => {
    const within = { ...deps, db: tx };
    const allowance = await allowCode(within, visitor, { way, contact }, { field: 'code', ...words });
    if (!allowance.ok) return allowance;
    const secret = newSecret(row);
    const at = deps.clock.now();
    const codeDigest = row.codeDigest === null ? null : digestOfCode(deps, codeId, secret);
    await renewContactCode(tx, codeId, { codeDigest, expiresAt: endOf(row, at) });
    if (codeDigest !== null) await enqueueMessages(tx, [codeMessage(deps, row, secret, undefined, at)], at);
    return { ok: true, sent: { codeId, way, contact } };
  });
}

/**
 * Takes what was typed for the code `codeId`; the right one is used up. A wrong one counts, so the caller's transaction has
 * to be committed either way.
 * @returns the row of the code; or what is wrong, at the field `code`
 */
export async function takeContactCode(
  deps: Deps,
  tx: Transaction,
  {
    codeId,
    purpose,
    code,
  }: { readonly codeId: string; readonly purpose: ContactCodePurpose; readonly code: unknown },
): Promise<Outcome<{ readonly row: ContactCodeRow }>> {
  const digits = readField(codeField, 'code', code);
  if (!digits.ok) return digits;
  const row = await tryContactCode(tx, codeId, { now: deps.clock.now(), most: contactCodeRules.tries });
  if (row?.purpose !== purpose) return refuseAt('code', accountWords.codeOver);
  if (!opens(deps, row, digits.value)) {
    const triesLeft = contactCodeRules.tries - row.tries;
    return refuseAt('code', triesLeft > 0 ? accountWords.wrongCode(triesLeft) : accountWords.codeOver);
  }
  await deleteContactCode(tx, codeId);
  return { ok: true, row };
}

/** The right code was taken in this transaction, and what came with it was refused: it is good for once more, with all its tries. */
export async function putBackContactCode(
  tx: Transaction,
  { tries: _, ...code }: ContactCodeRow,
): Promise<void> {
  await insertContactCode(tx, code);
}

/** What the link of a mail carries: which sign-up, and what only its mail tells. */
interface ConfirmationLink {
  readonly codeId: string;
  readonly secret: string;
}

/** @returns empty texts for what is no token of ours: it opens nothing */
export function readConfirmationToken(token: string): ConfirmationLink {
  const [, codeId = '', secret = ''] = /^([\w-]{36,43})\.([\w-]{43})$/.exec(token) ?? [];
  return { codeId, secret };
}

/** @returns the sign-up behind a link, which stays good; undefined for one that is over, used, replaced or false */
export async function findConfirmation(
  deps: Deps,
  { codeId, secret }: ConfirmationLink,
): Promise<ContactCodeRow | undefined> {
  const row = codeId === '' ? undefined : await findContactCode(deps.db, codeId);
  return row !== undefined && isLink(row) && row.expiresAt > deps.clock.now() && opens(deps, row, secret)
    ? row
    : undefined;
}

/** Takes a link, which works once. @returns undefined as `findConfirmation` */
export async function takeConfirmation(
  deps: Deps,
  tx: Transaction,
  { codeId, secret }: ConfirmationLink,
): Promise<ContactCodeRow | undefined> {
  const row = await lockContactCode(tx, codeId);
  if (row === undefined || !isLink(row) || row.expiresAt <= deps.clock.now() || !opens(deps, row, secret))
    return undefined;
  await deleteContactCode(tx, codeId);
  return row;
}

type Sending = Pick<ContactCodeRow, 'purpose' | 'way'>;

/** To an address a new account is confirmed by a link: nobody has to carry a code over. */
const isLink = ({ purpose, way }: Sending): boolean => purpose === 'sign-up' && way === 'email';

const newSecret = (sending: Sending): string =>
  isLink(sending) ? newToken() : randomInt(1_000_000).toString().padStart(6, '0');

/** Keyed: a plain digest of six digits is guessed in a moment. */
const digestOfCode = ({ keys }: Pick<Deps, 'keys'>, id: string, secret: string): Uint8Array =>
  keys.blindIndex(`contact-code:${id}:${secret}`);

const opens = (
  deps: Pick<Deps, 'keys'>,
  { id, codeDigest }: Pick<ContactCodeRow, 'id' | 'codeDigest'>,
  secret: string,
): boolean => codeDigest !== null && timingSafeEqual(codeDigest, digestOfCode(deps, id, secret));

const endOf = (sending: Sending, at: Date): Date =>
  new Date(at.getTime() + (isLink(sending) ? confirmationHours * 60 : contactCodeRules.minutes) * minuteMs);

function codeMessage(
  { unit, keys }: Pick<Deps, 'unit' | 'keys'>,
  row: Pick<ContactCodeRow, 'id' | 'about' | 'purpose' | 'way' | 'contact' | 'opening'>,
  digits: string,
  name: string | undefined,
  at: Date,
): QueuedMessage {
  const { id, about, way, contact } = row;
  if (isLink(row)) {
    const opening = openingOf({ keys }, row);
    const link = unit.publicUrl + paths.confirmEmail(`${id}.${digits}`, opening.returnTo);
    return {
      dedupeKey: `confirm-email:${id}:${at.getTime()}`,
      kind: 'confirm-email',
      recipient: contact,
      ...confirmEmailMail(unit, opening.name, link),
    };
  }
  const message = {
    // Found by what it is about: it goes with that.
    dedupeKey: `contact-code:${about ?? id}:${id}:${at.getTime()}`,
    kind: 'contact-code',
    recipient: contact,
    secret: digits,
  };
  return way === 'phone'
    ? {
        ...message,
        way: 'sms',
        subject: 'Mã xác nhận',
        body: accountTexts.code(unit, digits, contactCodeRules.minutes),
        usefulUntil: endOf(row, at),
      }
    : {
        ...message,
        ...(row.purpose === 'inquiry-writer'
          ? writerCodeMail(unit, digits, contactCodeRules.minutes)
          : codeMail(unit, name, digits, contactCodeRules.minutes)),
      };
}
