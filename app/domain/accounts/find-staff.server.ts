// A member of the staff as he stands now: what he asked for earlier is done with the roles of this hour.
import { findUser, listRolesOf } from '#db/queries/people.server.ts';
import { findPerson, findPersonKeys } from '#db/queries/persons.server.ts';
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
  return staffOf(from, user);
}

/** @returns him with the roles that hold now; `sectors`: those in which he is an officer */
export async function staffOf(
  from: From,
  user: { readonly id: string; readonly name: string; readonly position?: string | null | undefined },
): Promise<Staff> {
  const [roles, person] = await Promise.all([
    listRolesOf(from.db, user.id, from.clock.now()),
    personOf(from, user.id),
  ]);
  return {
    kind: 'staff',
    userId: user.id,
    name: user.name,
    position: user.position ?? 'Cán bộ',
    roles: roles.map((row) => row.role),
    sectors: roles.filter((row) => row.role === 'officer').flatMap((row) => row.sectors),
    person,
  };
}

/** What else is his: other accounts, and dossiers that name him. @returns `unknownPerson` while nobody entered who he is */
async function personOf({ db, keys }: From, userId: string): Promise<Person> {
  const known = await findPersonKeys(db.$client, userId);
  if (known === undefined) return unknownPerson;
  const { profile, ...indexes } = known;
  const told = openOrUndefined<Profile>(keys, profile, profileContext(userId))?.phone;
  const phone = (told && readPhoneNumber(told)?.number) ?? null;
  return {
    ...(await findPerson(db.$client, userId, { ...indexes, phone })),
    ...present({ identity: indexes.identityIndex && Buffer.from(indexes.identityIndex).toString('hex') }),
  };
}
