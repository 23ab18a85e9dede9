// Codes of six digits that prove that a telephone or an address is somebody's: sent, asked for again, typed back.
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';

import type { ContactCodePurpose } from '#app/vocabulary/message-ways.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  deleteContactCode,
  findContactCode,
  insertContactCode,
  renewContactCode,
  tryContactCode,
  type ContactCodeRow,
} from '#db/queries/contact-codes.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { sealJson } from '../personal-data/sealed-json.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { codeField, type Contact, type FieldProblems } from './account-input.ts';
import { accountTexts, codeMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';

export const contactCodeMinutes = 10;
const mostTries = 5;

/** What a new account waits with, sealed beside its code. */
export interface Opening {
  readonly name: string;
  readonly passwordHash: string;
}

export const openingContext = (codeId: string): string => `contact-code:${codeId}`;

/** Where the code was sent, as the page says it; the id is the browser's alone. */
export interface SentCode extends Contact {
  readonly codeId: string;
}

type Refused = { readonly ok: false; readonly problems: FieldProblems };

const refused = (field: string, message: string): Refused => ({ ok: false, problems: [{ field, message }] });

/**
 * Counts one code to this contact from this visitor. It counts whether or not the contact is known, so that the reply tells
 * nothing.
 * @param field where the page shows that there were too many
 */
export async function allowCode(
  deps: Deps,
  visitor: Visitor,
  { contact }: Contact,
  field: string,
): Promise<{ readonly ok: true } | Refused> {
  const pauseMs = await waitForWindow(deps, attemptLimits.codePause, contact);
  if (pauseMs > 0) return refused(field, accountWords.codeJustSent(pauseMs));
  const allowed = [
    await allowAttempt(deps, attemptLimits.codeByAddress, visitor.clientIp),
    await allowAttempt(deps, attemptLimits.codeByContact, contact),
    await allowAttempt(deps, attemptLimits.codeByContactADay, contact),
  ];
  return allowed.includes(false) ? refused(field, accountWords.tooManyCodes) : { ok: true };
}

/**
 * Writes a code and the message with it.
 * @param code `real`: left out where nobody may be let in; the page is the same, and no code is the right one
 */
export async function sendContactCode(
  deps: Deps,
  tx: Queryable,
  { way, contact }: Contact,
  code: {
    readonly purpose: ContactCodePurpose;
    readonly real?: { readonly userId: string | null; readonly name: string; readonly opening?: Opening };
    /** Whose page asked, where he is signed in. */
    readonly askedBy?: string;
  },
): Promise<SentCode> {
  const id = randomUUID();
  const { real, purpose } = code;
  const digits = newDigits();
  const at = deps.clock.now();
  await insertContactCode(tx, {
    id,
    purpose,
    way,
    contact,
    userId: real?.userId ?? code.askedBy ?? null,
    codeDigest: real === undefined ? null : digestOfCode(deps, id, digits),
    opening: real?.opening === undefined ? null : sealJson(deps.keys, real.opening, openingContext(id)),
    createdAt: at,
    expiresAt: endOf(at),
  });
  if (real !== undefined) await post(deps, tx, { id, way, contact }, digits, real.name);
  return { codeId: id, way, contact };
}

/**
 * Another code in the place of the one before.
 * @returns refused where too many were asked for, or where nobody waits for one any more
 */
export async function resendContactCode(
  { deps }: Pick<AccountDeps, 'deps'>,
  visitor: Visitor,
  { codeId, purpose }: { readonly codeId: string; readonly purpose: ContactCodePurpose },
): Promise<{ readonly ok: true; readonly sent: SentCode } | Refused> {
  const row = await findContactCode(deps.db, codeId);
  if (row?.purpose !== purpose) return refused('code', accountWords.codeOver);
  const { way, contact } = row;
  const allowed = await allowCode(deps, visitor, { way, contact }, 'code');
  if (!allowed.ok) return allowed;
  const digits = newDigits();
  await deps.db.transaction(async (tx) => {
    const codeDigest = row.codeDigest === null ? null : digestOfCode(deps, codeId, digits);
    await renewContactCode(tx, codeId, { codeDigest, expiresAt: endOf(deps.clock.now()) });
    if (codeDigest !== null) await post(deps, tx, row, digits, '');
  });
  return { ok: true, sent: { codeId, way, contact } };
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
): Promise<{ readonly ok: true; readonly row: ContactCodeRow } | Refused> {
  const typed = codeField.safeParse(code);
  if (!typed.success) return refused('code', typed.error.issues[0]?.message ?? accountWords.code);
  const row = await tryContactCode(tx, codeId, { now: deps.clock.now(), most: mostTries });
  if (row?.purpose !== purpose) return refused('code', accountWords.codeOver);
  const given = digestOfCode(deps, codeId, typed.data);
  if (row.codeDigest === null || !timingSafeEqual(row.codeDigest, given)) {
    const left = mostTries - row.tries;
    return refused('code', left > 0 ? accountWords.wrongCode(left) : accountWords.codeOver);
  }
  await deleteContactCode(tx, codeId);
  return { ok: true, row };
}

const newDigits = (): string => randomInt(1_000_000).toString().padStart(6, '0');

/** Keyed: a plain digest of six digits is guessed in a moment. */
const digestOfCode = ({ keys }: Pick<Deps, 'keys'>, id: string, digits: string): Uint8Array =>
  keys.blindIndex(`contact-code:${id}:${digits}`);

const endOf = (at: Date): Date => new Date(at.getTime() + contactCodeMinutes * 60_000);

async function post(
  { clock, unit }: Deps,
  tx: Queryable,
  { id, way, contact }: Contact & { readonly id: string },
  digits: string,
  name: string,
): Promise<void> {
  const at = clock.now();
  const message = {
    dedupeKey: `contact-code:${id}:${at.getTime()}`,
    kind: 'contact-code',
    recipient: contact,
  };
  await enqueueMessages(
    tx,
    [
      way === 'phone'
        ? {
            ...message,
            way: 'sms',
            subject: 'Mã xác nhận',
            body: accountTexts.code(unit, digits, contactCodeMinutes),
            usefulUntil: endOf(at),
          }
        : { ...message, ...codeMail(unit, name, digits, contactCodeMinutes) },
    ],
    at,
  );
}
