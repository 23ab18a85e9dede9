// Accounts that are made whole, without the steps by which a person opens one: for the demonstration alone.
import type { AccountKind } from '../../app/vocabulary/actor-kinds.ts';
import type { StaffRole } from '../../app/vocabulary/staff-roles.ts';
import type { Queryable } from '../client.server.ts';
import type { SealedProfile } from './people.server.ts';
import { residentProfiles, staffRoles, users } from '../schema/people.ts';
import { insertPasswords } from './ways-in.server.ts';

export interface ReadyAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: AccountKind;
  readonly position?: string;
  /** Its hash; without one nothing opens the account. */
  readonly passwordHash?: string;
  readonly roles?: readonly {
    readonly role: StaffRole;
    readonly sectors: readonly string[];
    readonly validFrom: Date;
  }[];
  /** Sealed the way the portal does; the keys are not the database's business. */
  readonly profile?: SealedProfile;
}

/** Confirmed, with password, roles and profile. An account that is there stays as it is, without what is said here. */
export async function insertReadyAccounts(db: Queryable, accounts: readonly ReadyAccount[]): Promise<void> {
  const inserted = await db
    .insert(users)
    .values(
      accounts.map(({ id, name, email, kind, position }) => ({
        id,
        name,
        email,
        kind,
        position: position ?? null,
        emailVerified: true,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: users.id });
  const added = new Set(inserted.map(({ id }) => id));
  const fresh = accounts.filter(({ id }) => added.has(id));
  await insertPasswords(
    db,
    fresh.flatMap(({ id, passwordHash }) =>
      passwordHash === undefined ? [] : [{ userId: id, passwordHash }],
    ),
  );
  const ofRoles = fresh.flatMap(({ id, roles = [] }) =>
    roles.map(({ sectors, ...role }) => ({ userId: id, ...role, sectors: [...sectors] })),
  );
  if (ofRoles.length > 0) await db.insert(staffRoles).values(ofRoles);
  const ofProfiles = fresh.flatMap(({ id, profile }) =>
    profile === undefined ? [] : [{ userId: id, ...profile }],
  );
  if (ofProfiles.length > 0) await db.insert(residentProfiles).values(ofProfiles);
}
