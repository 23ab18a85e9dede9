// A forgotten password: a mail with a link that works once and not for long, or a code to a telephone.
import { randomUUID } from 'node:crypto';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Transaction } from '#db/client.server.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import { enqueueMail, enqueueMessages } from '#db/queries/outbox.server.ts';
import { findPasswordLink, holdPasswordLink, savePasswordLink } from '#db/queries/password-links.server.ts';
import { findUser, type UserRow } from '#db/queries/people.server.ts';
import { lockUser, passwordHashOf, setPassword } from '#db/queries/ways-in.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { forgottenLinkHours } from '#app/vocabulary/password-links.ts';
import { hourMs } from '#app/values/durations.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { placeOf } from '../kernel/network-address.ts';
import { noteAccountEvent } from '../kernel/security-events.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { newToken } from '../kernel/random.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { passwordProblem, readContact, readNewPassword, type Contact } from './account-input.ts';
import { passwordChangedMail, resetPasswordMail } from './account-mails.ts';
import { accountWords } from './account-words.ts';
import {
  allowAttempt,
  askerOf,
  attemptLimits,
  isOwnPlace,
  noteSignInPlace,
  waitForWindow,
} from './attempts.server.ts';
import { accountMessages } from './account-messages.ts';
import { putBackContactCode, requestContactCode, takeContactCode } from './contact-codes.server.ts';
import { confirmOwnPassword } from './own-password.server.ts';
import { placesOf, type PasswordOwner } from './password-rules.ts';

/**
 * The reply is the same whether or not the contact is registered.
 * @returns `codeId` for a number: where its code is typed; refused at the field `contact` for what is none, and where too many were
 *   asked for
 */
export async function requestPasswordReset(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  typedContact: unknown,
): Promise<Outcome<{ codeId?: string } & Contact>> {
  const reading = readContact(deps, typedContact);
  if (!reading.ok) return reading;
  const contact = reading.value;
  if (contact.way === 'email') {
    const waitMs = await waitForWindow(deps, attemptLimits.resetByAddress, visitor.clientIp);
    if (waitMs > 0) return refuseAt('contact', accountWords.tooManyResets(waitMs));
    await sendResetLink(deps, visitor, contact);
    return { ok: true, ...contact };
  }
  const page = { purpose: 'reset-password', field: 'contact' } as const;
  const code = await requestContactCode(deps, visitor, contact, page, (user) =>
    user?.disabledAt === null ? { userId: user.id, recipient: { name: user.name } } : {},
  );
  return code.ok ? { ok: true, ...code.sent } : code;
}

/** Too many: no mail, and no word of it. The links of the mails that came stay good for their hour, whoever asked for them (decision 151). */
async function sendResetLink(
  deps: Deps,
  visitor: Pick<Visitor, 'clientIp'>,
  contact: Contact,
): Promise<void> {
  const { unit, clock } = deps;
  await deps.db.transaction(async (tx) => {
    if (!(await allowReset({ ...deps, db: tx }, visitor, contact))) return;
    const found = await findUserByContact(tx, contact);
    // Held: an administrator who takes the password away in this moment ends the link, or comes before it.
    const user = found && (await lockUser(tx, found.id));
    if (user === undefined || user.email !== contact.contact || user.disabledAt !== null) return;
    const token = newToken();
    const sentAt = clock.now();
    const expiresAt = new Date(sentAt.getTime() + forgottenLinkHours * hourMs);
    const link = { userId: user.id, purpose: 'forgotten', sentBy: null, sentAt, expiresAt } as const;
    await savePasswordLink(tx, { ...link, tokenDigest: tokenDigest(token) });
    await enqueueMail(
      tx,
      {
        dedupeKey: `reset-password:${user.id}:${randomUUID()}`,
        kind: 'reset-password',
        recipient: user.email,
        ...resetPasswordMail(unit, user.name, unit.publicUrl + paths.resetPassword(token)),
      },
      sentAt,
    );
  });
}

async function allowReset(
  deps: Pick<Deps, 'clock' | 'keys'> & { readonly db: Transaction },
  visitor: Pick<Visitor, 'clientIp'>,
  contact: Contact,
): Promise<boolean> {
  const asker = askerOf(visitor, contact.contact);
  if (!(await allowAttempt(deps, attemptLimits.resetByAsker, asker))) return false;
  const holder = await findUserByContact(deps.db, contact);
  return (
    (await isOwnPlace(deps, { userId: holder?.id, clientIp: visitor.clientIp })) ||
    (await allowAttempt(deps, attemptLimits.resetByContact, contact.contact))
  );
}

/**
 * Whoever is signed in chooses another password by the one he has. All his sessions end, this one too: he comes in by the new one.
 * @returns as `resetPassword`; refused at `current-password` as `confirmOwnPassword` refuses
 */
export async function changeOwnPassword(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  userId: string,
  input: { readonly current: unknown; readonly password: unknown; readonly repeated: unknown },
): Promise<Reset> {
  const found = await findUser(deps.db, userId);
  if (found === undefined) return refuse('not-allowed', accountWords.signInFirst);
  const confirmation = await confirmOwnPassword(deps, userId, input.current, 'current-password');
  if (!confirmation.ok) return confirmation;
  const passwordReading = readNewPassword(input, ownerOf(deps, found));
  if (!passwordReading.ok) return passwordReading;
  const confirmed = await passwordHashOf(deps.db, userId);
  const passwordHash = await hashPassword(passwordReading.password);
  return deps.db.transaction(async (tx): Promise<Reset> => {
    const user = await lockUser(tx, userId);
    // Set anew meanwhile, by him or by whoever took the account over: what was confirmed is not the password any more.
    if (user === undefined || (await passwordHashOf(tx, userId)) !== confirmed)
      return refuseAt('current-password', accountWords.ownPassword);
    return replacePassword(deps, tx, visitor, user, passwordHash);
  });
}

type Reset = Outcome<{ readonly kind: AccountKind }>;

/**
 * Sets the new password; every session of the account ends, and where it was set one may sign in as at one's own place.
 * @returns `kind`: whose account it is, told to nobody before he set its password; refused as `invalid` for a link that is over, used, or false; otherwise what is wrong, at the field `password` or `repeated`
 */
export async function resetPassword(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  input: { token: string; password: unknown; repeated: unknown },
): Promise<Reset> {
  const sought = {
    tokenDigest: tokenDigest(input.token),
    purposes: ['forgotten'],
    now: deps.clock.now(),
  } as const;
  const link = await findPasswordLink(deps.db, sought);
  if (link === undefined) return badLink();
  const passwordReading = readNewPassword(input, ownerOf(deps, link.user));
  if (!passwordReading.ok) return passwordReading;
  const passwordHash = await hashPassword(passwordReading.password);
  return deps.db.transaction(async (tx): Promise<Reset> => {
    const heldLink = await holdPasswordLink(tx, sought);
    return heldLink === undefined
      ? badLink()
      : replacePassword(deps, tx, visitor, heldLink.user, passwordHash);
  });
}

const badLink = () => refuse('invalid', accountWords.badLink);

/** @param user held by `tx` */
async function replacePassword(
  deps: Deps,
  tx: Transaction,
  visitor: Pick<Visitor, 'clientIp'>,
  user: UserRow,
  passwordHash: string,
): Promise<Reset> {
  const at = deps.clock.now();
  await setPassword(tx, user.id, passwordHash, at);
  const from = placeOf(visitor.clientIp);
  await noteAccountEvent(deps, tx, 'password-set', { userId: user.id, from });
  await noteSignInPlace(deps, tx, user.id, visitor.clientIp);
  const owner = { ...user, emailVerified: user.email !== null };
  const messages = accountMessages(deps, owner, 'password-changed', (forgot) =>
    passwordChangedMail(deps.unit, user.name, forgot),
  );
  await enqueueMessages(tx, messages, at);
  return { ok: true, kind: user.kind };
}

/**
 * Sets the new password by the code that came to the telephone; every session of the account ends.
 * @returns as `resetPassword`; refused at the field `password`, `repeated` or `code`; what is wrong with the password uses up no try of the code
 */
export async function resetPasswordByCode(
  { deps }: AccountDeps,
  visitor: Pick<Visitor, 'clientIp'>,
  input: { codeId: string; code: unknown; password: unknown; repeated: unknown },
): Promise<Reset> {
  const passwordReading = readNewPassword(input, { ...nobody, places: placesOf(deps.unit) });
  if (!passwordReading.ok) return passwordReading;
  const passwordHash = await hashPassword(passwordReading.password);
  return deps.db.transaction(async (tx): Promise<Reset> => {
    const code = await takeContactCode(deps, tx, { ...input, purpose: 'reset-password' });
    if (!code.ok) return code;
    const user = await lockUser(tx, code.row.userId ?? '');
    if (user === undefined) throw new Error('a code to set the password of nobody');
    // Asked only now: before the code, a password that is refused would tell a stranger the owner's name.
    const problems = passwordProblem(passwordReading.password, ownerOf(deps, user));
    if (problems.length > 0) {
      await putBackContactCode(tx, code.row);
      return refuseInputs(problems);
    }
    return replacePassword(deps, tx, visitor, user, passwordHash);
  });
}

const nobody: PasswordOwner = { name: '', contacts: [] };

const ownerOf = ({ unit }: Pick<Deps, 'unit'>, { name, email, phone }: UserRow): PasswordOwner => ({
  name,
  places: placesOf(unit),
  contacts: [email, phone].filter((contact) => contact !== null),
});
