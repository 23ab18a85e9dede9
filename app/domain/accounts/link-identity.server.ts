// An account and its owner at the provider of identities: linked after proof of both, shown, taken away
// (docs/decisions/132-signing-in-by-a-provider.md).
import { randomUUID } from 'node:crypto';

import type { VouchedPerson } from '#app/adapters/identity-provider.ts';
import type { IdentityChoice, OwnIdentity } from '#app/read-models/own-identity.ts';
import { present } from '#app/values/present.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import { enqueueMails, enqueueMessages } from '#db/queries/outbox.server.ts';
import { isStaffUser, type UserRow } from '#db/queries/people.server.ts';
import { isResidentsNumber } from '#db/queries/persons.server.ts';
import {
  findLinkedIdentity,
  insertResident,
  linkIdentity,
  lockUser,
  takeIdentityVisit,
  unlinkIdentity,
  type SessionHolder,
} from '#db/queries/ways-in.server.ts';
import { ownerOfAccount } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireOpenDoor } from '../kernel/openings.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readProfile, saveProfile } from '../personal-data/resident-profile.server.ts';
import { openVouched, sealVouched } from '../personal-data/vouched-number.server.ts';
import type { AccountDeps, Browsing, Visitor } from './account-deps.server.ts';
import { nameField, type Contact } from './account-input.ts';
import { identityMail, ownAccountMails, staffIdentityLetter } from './account-mails.ts';
import { accountMessages } from './account-messages.ts';
import { accountWords } from './account-words.ts';
import { readKnown, subjectIndex, type KnownPerson } from './identity-visit.server.ts';
import { identityWords } from './identity-words.ts';
import { asksPassword, confirmOwnPassword } from './own-password.server.ts';
import { showFactor } from './second-factor.server.ts';
import { openSession, readSession, sessionIn } from './sessions.server.ts';

const asksCode = ({ factor }: SessionHolder): boolean => factor !== null;

const gone = (provider = '') => refuse('invalid', identityWords.mixedUp(provider));

/** @returns undefined where this portal knows no provider */
export async function readOwnIdentity(
  deps: Pick<Deps, 'db' | 'keys' | 'identityProvider'>,
  userId: string,
  hasFactor: boolean,
): Promise<OwnIdentity | undefined> {
  const { identityProvider: provider } = deps;
  if (provider === undefined) return undefined;
  const row = await findLinkedIdentity(deps.db, userId);
  const number = openVouched(deps, userId, row?.vouchedNumber);
  return { provider: provider.name, asksCode: hasFactor, ...present({ since: row?.linkedAt, number }) };
}

/** Who may open an account: by what he is reached, and that nobody has one as he. */
async function openingFor(
  { db, keys, sms }: Pick<Deps, 'db' | 'keys' | 'sms'>,
  { email, phone, number }: VouchedPerson,
): Promise<{ readonly contact?: Contact; readonly taken: boolean }> {
  const contacts: Contact[] = [
    ...(email === undefined ? [] : [{ way: 'email', contact: email } as const]),
    ...(phone === undefined || sms === undefined ? [] : [{ way: 'phone', contact: phone } as const]),
  ];
  const holders = await Promise.all(contacts.map((contact) => findUserByContact(db, contact)));
  const taken =
    holders.some((holder) => holder !== undefined) ||
    (number !== undefined && (await isResidentsNumber(db, keys.blindIndex(number))));
  return { ...present({ contact: contacts[0] }), taken };
}

/** @param token of this browser @returns what its page offers; undefined where it holds nothing that is good */
export async function readIdentityChoice(
  { deps }: AccountDeps,
  visitor: Visitor,
  token: unknown,
): Promise<IdentityChoice | undefined> {
  const known = await readKnown(deps, token);
  if (known === undefined || deps.identityProvider === undefined) return undefined;
  const { name: provider } = deps.identityProvider;
  const holder = await readSession({ deps }, visitor);
  const named = { provider, ...present({ name: known.person.name }) };
  if (holder !== undefined) {
    const { name, kind } = holder.user;
    const asks = { password: asksPassword(holder), code: asksCode(holder) };
    return { ...named, may: 'link', account: { name, kind }, asks };
  }
  if (known.door === 'staff')
    return { ...named, may: 'sign-in', door: 'staff', why: identityWords.staffLinkInside(provider) };
  const { contact, taken } = await openingFor(deps, known.person);
  if (taken) return { ...named, may: 'sign-in', door: 'resident', why: identityWords.hasAccount };
  return contact === undefined
    ? { ...named, may: 'sign-in', door: 'resident', why: identityWords.noContact(provider) }
    : {
        ...{ ...named, may: 'open' },
        contact: contact.way === 'phone' ? nationalNumber(contact.contact) : contact.contact,
      };
}

/**
 * Whoever is signed in says that he is the one who came from the provider. All his other sessions end.
 * @returns refused as `invalid` at `password` or `code`, and where this browser holds nothing that is good; `not-allowed`, `not-possible`
 */
export async function linkOwnIdentity(
  accountDeps: AccountDeps,
  visitor: Browsing,
  input: { readonly token: unknown; readonly password: unknown; readonly code: unknown },
): Promise<Outcome<{ readonly returnTo?: string }>> {
  const { deps } = accountDeps;
  const provider = deps.identityProvider?.name;
  const [known, holder] = await Promise.all([
    readKnown(deps, input.token),
    readSession(accountDeps, visitor),
  ]);
  if (known === undefined) return gone(provider);
  if (holder === undefined) return refuse('not-allowed', accountWords.signInFirst);
  const proof = await prove(accountDeps, visitor, holder, input, asksPassword(holder));
  if (!proof.ok) return proof;
  const { user } = holder;
  return allOrNothing<{ readonly returnTo?: string }>(deps.db, async (_sql, tx) => {
    const account = await lockUser(tx, user.id);
    if (account === undefined || account.disabledAt !== null)
      return refuse('not-possible', accountWords.closed);
    if (!(await takeIdentityVisit(tx, known.digest))) return gone(provider);
    if (!(await store(deps, tx, account, known, sessionIn(deps, visitor))))
      return refuse('not-possible', identityWords.othersIdentity(provider ?? ''));
    await record(deps, tx, account, 'identity-linked');
    return { ok: true, ...present({ returnTo: known.returnTo }) };
  });
}

async function prove(
  accountDeps: AccountDeps,
  visitor: Browsing,
  holder: SessionHolder,
  { password, code }: { readonly password: unknown; readonly code: unknown },
  withPassword: boolean,
): Promise<Outcome<object>> {
  if (withPassword) {
    const confirmation = await confirmOwnPassword(accountDeps.deps, holder.user.id, password, 'password');
    if (!confirmation.ok) return confirmation;
  }
  return asksCode(holder) ? showFactor(accountDeps, visitor, code) : { ok: true };
}

/** @returns false where the account or the subject is linked already */
async function store(
  deps: Deps,
  tx: Transaction,
  { id: userId, kind, name, email, phone }: UserRow,
  { person }: Pick<KnownPerson, 'person'>,
  ownSession: Uint8Array | undefined,
): Promise<boolean> {
  // Of the staff a number is entered by others (decision 089): here nobody says of himself who he is.
  const vouched = kind === 'resident' ? person.number : undefined;
  const vouchedNumber = vouched === undefined ? null : sealVouched(deps.keys, userId, vouched);
  const row = {
    ...{ userId, issuer: person.issuer, subject: subjectIndex(deps, person) },
    ...{ linkedAt: deps.clock.now(), vouchedNumber },
  };
  if (!(await linkIdentity(tx, row, ownSession))) return false;
  if (vouched === undefined) return true;
  const profile = await readProfile(deps, userId, driverOf(tx));
  if (profile.identity?.number === vouched) return true;
  const resident = { kind: 'resident', userId, name, ...present({ email, phone }) } as const;
  await saveProfile(deps, resident, { ...profile, identity: { type: 'CCCD', number: vouched } }, tx);
  return true;
}

type Change = 'identity-linked' | 'identity-unlinked';

async function record(deps: Deps, tx: Transaction, user: UserRow, change: Change): Promise<void> {
  const by = user.kind === 'staff' ? ownerOfAccount(user) : portalItself;
  await recordAuditEvent(deps, tx, by, { subject: `user:${user.id}`, event: change });
  const at = deps.clock.now();
  const provider = deps.identityProvider?.name ?? '';
  if (isStaffUser(user))
    await enqueueMails(
      tx,
      ownAccountMails(deps.unit, user, change, staffIdentityLetter(change, provider)),
      at,
    );
  else
    await enqueueMessages(
      tx,
      accountMessages(deps, user, change, (forgot) =>
        identityMail(deps.unit, user.name, change, provider, forgot),
      ),
      at,
    );
}

/**
 * Whoever came from the provider and has no account opens one: without a password, which he may set later.
 * @returns his session's cookies; refused as `invalid`, as the closed portal refuses, and `changed-meanwhile` where somebody has such an
 *   account by now
 */
export async function openAccountByIdentity(
  { deps }: AccountDeps,
  visitor: Visitor,
  token: unknown,
): Promise<Outcome<{ readonly cookies: readonly string[]; readonly returnTo?: string }>> {
  const provider = deps.identityProvider?.name;
  const known = await readKnown(deps, token);
  if (known === undefined || known.door === 'staff') return gone(provider);
  const open = await requireOpenDoor(deps.db);
  if (!open.ok) return open;
  const { contact, taken } = await openingFor(deps, known.person);
  if (taken || contact === undefined) return refuse('changed-meanwhile', identityWords.hasAccount);
  const name = nameField.safeParse(known.person.name);
  return allOrNothing<{ readonly cookies: readonly string[]; readonly returnTo?: string }>(
    deps.db,
    async (_sql, tx) => {
      if (!(await takeIdentityVisit(tx, known.digest))) return gone(provider);
      const id = randomUUID();
      const person = {
        id,
        name: name.success ? name.data : contact.contact,
        ...contact,
        passwordHash: undefined,
      };
      const user = (await insertResident(tx, person, deps.clock.now())) ? await lockUser(tx, id) : undefined;
      if (user === undefined || !(await store(deps, tx, user, known, undefined)))
        return refuse('changed-meanwhile', identityWords.hasAccount);
      await record(deps, tx, user, 'identity-linked');
      const cookies = await openSession(deps, tx, visitor, user);
      return { ok: true, cookies, ...present({ returnTo: known.returnTo }) };
    },
  );
}

/**
 * From now on his password alone opens the account. All his other sessions end.
 * @returns refused as `invalid` at `password` or `code`: also where he has no password yet; `not-allowed`, `changed-meanwhile`
 */
export async function unlinkOwnIdentity(
  accountDeps: AccountDeps,
  visitor: Browsing,
  input: { readonly password: unknown; readonly code: unknown },
): Promise<Outcome<object>> {
  const { deps } = accountDeps;
  const holder = await readSession(accountDeps, visitor);
  if (holder === undefined) return refuse('not-allowed', accountWords.signInFirst);
  const proof = await prove(accountDeps, visitor, holder, input, true);
  if (!proof.ok) return proof;
  const { user } = holder;
  return allOrNothing<object>(deps.db, async (_sql, tx) => {
    if (!(await unlinkIdentity(tx, user.id, sessionIn(deps, visitor))))
      return refuse('changed-meanwhile', identityWords.notLinked);
    await record(deps, tx, user, 'identity-unlinked');
    return { ok: true };
  });
}
