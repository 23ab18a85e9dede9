// A member of the staff as he stands now: what he asked for earlier is done with the roles of this hour.
import { findUser, listRolesOf, type RoleHeld } from '#db/queries/people.server.ts';
import { findPerson, findPersonKeys, type PersonKeys } from '#db/queries/persons.server.ts';
import { readPhoneNumber } from '#forms/phone-number.ts';
import type { Profile } from '#forms/index.ts';
import { present } from '#app/values/present.ts';
import { unknownPerson, type Person, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { profileContext } from '../personal-data/resident-profile.server.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';

type From = Pick<Deps, 'db' | 'clock' | 'keys'>;

/** @returns undefined for an account that is closed, or nobody's of the staff */
export async function findStaff(from: From, userId: string): Promise<Staff | undefined> {
  const user = await findUser(from.db, userId);
  if (user?.kind !== 'staff' || user.disabledAt !== null) return undefined;
  const [roles, keys] = await Promise.all([
    listRolesOf(from.db, userId, from.clock.now()),
    findPersonKeys(from.db.$client, userId),
  ]);
  return staffOf(from, { user, roles, keys });
}

interface StaffRead {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly position?: string | null | undefined;
  };
  /** Those that hold now. */
  readonly roles: readonly RoleHeld[];
  readonly keys: PersonKeys | null | undefined;
}

/** @returns `sectors`: those in which he is an officer */
export async function staffOf(from: From, { user, roles, keys }: StaffRead): Promise<Staff> {
  return {
    kind: 'staff',
    userId: user.id,
    name: user.name,
    position: user.position ?? 'Cán bộ',
    roles: roles.map((row) => row.role),
    sectors: roles.filter((row) => row.role === 'officer').flatMap((row) => row.sectors),
    person: await personOf(from, user.id, keys ?? undefined),
  };
}

/** What else is his: other accounts, and dossiers that name him. @returns `unknownPerson` while nobody entered who he is */
async function personOf({ db, keys }: From, userId: string, known: PersonKeys | undefined): Promise<Person> {
  if (known === undefined) return unknownPerson;
  const { profile, ...indexes } = known;
  const told = openOrUndefined<Profile>(keys, profile, profileContext(userId))?.phone;
  const phone = (told && readPhoneNumber(told)?.number) ?? null;
  return {
    ...(await findPerson(db.$client, userId, { ...indexes, phone })),
    ...present({ identity: indexes.identityIndex && Buffer.from(indexes.identityIndex).toString('hex') }),
  };
}
