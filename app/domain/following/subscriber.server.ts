// A subscriber as he is stored: found by what his mails carry, or by the address of whoever is signed in.
import { randomUUID } from 'node:crypto';

import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  findSubscriber,
  lockSubscriber,
  lockSubscriberOf,
  type SubscriberRow,
} from '#db/queries/following.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { takeRandom } from '../kernel/random.server.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { openJson, openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';

/** Whoever has the token read a mail to the address; a resident's own address was confirmed with his account. */
export type Holder = { readonly token: string } | Resident;

/** A longer text is no token of ours, and goes to no database. */
const longestToken = 100;

async function soughtBy({ keys }: Pick<Deps, 'keys'>, db: Queryable, holder: Holder) {
  if ('token' in holder) {
    const { token } = holder;
    return token === '' || token.length > longestToken ? undefined : { tokenHash: tokenDigest(token) };
  }
  const user = await findUser(db, holder.userId);
  return user?.emailVerified === true && user.email !== null && user.disabledAt === null
    ? { emailIndex: emailIndex(keys, 'subscriber', user.email) }
    : undefined;
}

/**
 * @param holder the link of a mail, or the resident who is signed in
 * @returns undefined for a token of nobody (any more), or an account without a confirmed address
 */
export async function reachSubscriber(deps: Deps, holder: Holder): Promise<SubscriberRow | undefined> {
  const sought = await soughtBy(deps, deps.db, holder);
  return sought && findSubscriber(deps.db, sought);
}

/**
 * Locked: what he follows changes with him in hand alone.
 * @returns undefined as `reachSubscriber`
 */
export async function holdSubscriber(
  deps: Deps,
  tx: Transaction,
  holder: Holder,
): Promise<SubscriberRow | undefined> {
  const sought = await soughtBy(deps, tx, holder);
  return sought && lockSubscriber(tx, sought);
}

/**
 * The subscriber of an address, made when there is none.
 * @returns locked, his asking noted at `at`
 */
export function subscriberOf(
  { keys }: Pick<Deps, 'keys'>,
  tx: Transaction,
  email: string,
  at: Date,
): Promise<SubscriberRow> {
  const id = randomUUID();
  const token = takeRandom(24).toString('base64url');
  return lockSubscriberOf(tx, {
    id,
    emailIndex: emailIndex(keys, 'subscriber', email),
    email: sealJson(keys, email, emailContext(id)),
    token: sealJson(keys, token, tokenContext(id)),
    tokenHash: tokenDigest(token),
    askedAt: at,
  });
}

const emailContext = (id: string) => `subscriber-email:${id}`;
const tokenContext = (id: string) => `subscriber-token:${id}`;

/** @throws when its key is not in the ring */
export const emailOf = ({ keys }: Pick<Deps, 'keys'>, { id, email }: SubscriberRow): string =>
  openJson<string>(keys, email, emailContext(id));

/** What the links of his letters carry. @throws when its key is not in the ring */
export const tokenOf = ({ keys }: Pick<Deps, 'keys'>, { id, token }: SubscriberRow): string =>
  openJson<string>(keys, token, tokenContext(id));

/**
 * For the digest, which one unreadable row may not stop.
 * @returns undefined where it cannot be opened
 */
export function contactOf(
  { keys }: Pick<Deps, 'keys'>,
  row: SubscriberRow,
): { readonly email: string; readonly token: string } | undefined {
  const email = openOrUndefined<string>(keys, row.email, emailContext(row.id));
  const token = openOrUndefined<string>(keys, row.token, tokenContext(row.id));
  return email === undefined || token === undefined ? undefined : { email, token };
}
