// The links by which somebody sets a password of his own, and accounts of the staff from the invitation on.
import { and, eq, gt, isNull } from 'drizzle-orm';

import type { PasswordLinkPurpose, StaffLinkPurpose } from '../../app/vocabulary/password-links.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { passwordLinks, sentByStaff, users } from '../schema/people.ts';

import type { UserRow } from './people.server.ts';
import { lockUser } from './ways-in.server.ts';

export type PasswordLinkRow = typeof passwordLinks.$inferSelect;

/** @returns false where the address has an account already */
export async function insertStaff(
  tx: Transaction,
  staff: { readonly id: string; readonly name: string; readonly email: string; readonly position: string },
): Promise<boolean> {
  const rows = await tx
    .insert(users)
    .values({ ...staff, kind: 'staff' })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return rows.length > 0;
}

/**
 * Of an administrator a new link takes the place of the one before. Those that somebody asked for work side by side, each for its hour, until
 * one was used: whoever asks anew for another's does not end the one that its owner has (decision 151).
 */
export async function savePasswordLink(tx: Transaction, link: PasswordLinkRow): Promise<void> {
  await tx
    .insert(passwordLinks)
    .values(link)
    .onConflictDoUpdate({
      target: [passwordLinks.userId, passwordLinks.purpose],
      targetWhere: sentByStaff(passwordLinks),
      set: link,
    });
}

/** Which link is sought. */
interface Sought<P extends PasswordLinkPurpose> {
  readonly tokenDigest: Uint8Array;
  readonly purposes: readonly P[];
  readonly now: Date;
}

/** Whom a link lets set a password at `now`, and why it was sent. */
export async function findPasswordLink<P extends PasswordLinkPurpose>(
  db: Queryable,
  { tokenDigest, purposes, now }: Sought<P>,
): Promise<{ readonly user: UserRow; readonly purpose: P } | undefined> {
  const [row] = await db
    .select({ user: users, purpose: passwordLinks.purpose })
    .from(passwordLinks)
    .innerJoin(users, eq(users.id, passwordLinks.userId))
    .where(
      and(
        eq(passwordLinks.tokenDigest, tokenDigest),
        gt(passwordLinks.expiresAt, now),
        isNull(users.disabledAt),
      ),
    );
  // A token is of one link: sent for anything else, it opens nothing here.
  const purpose = purposes.find((one) => one === row?.purpose);
  return row === undefined || purpose === undefined ? undefined : { user: row.user, purpose };
}

/** As `findPasswordLink`, with the account held: whoever ends the link holds it, too. */
export async function holdPasswordLink<P extends PasswordLinkPurpose>(
  tx: Transaction,
  sought: Sought<P>,
): Promise<{ readonly user: UserRow; readonly purpose: P } | undefined> {
  const link = await findPasswordLink(tx, sought);
  if (link === undefined) return undefined;
  await lockUser(tx, link.user.id);
  return findPasswordLink(tx, sought);
}

export type StaffLinkRow = PasswordLinkRow & { readonly purpose: StaffLinkPurpose };

/** Those that an administrator sent. */
export async function listStaffLinks(db: Queryable): Promise<StaffLinkRow[]> {
  const rows = await db.select().from(passwordLinks);
  return rows.flatMap(({ purpose, ...row }) => (purpose === 'forgotten' ? [] : [{ ...row, purpose }]));
}
