// The staff of the demonstration, as those who act.
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import { demoPeople, demoUserId } from './people.ts';

/** @param account the part before "@demo.phuan" @throws Error when nobody has it */
export function staffMember(account: string): Staff {
  const person = demoPeople.find(({ email }) => email === `${account}@demo.phuan`);
  if (person === undefined) throw new Error(`no demo account ${account}`);
  const roles = person.roles ?? [];
  return {
    kind: 'staff',
    userId: demoUserId(person),
    name: person.name,
    position: person.position ?? '',
    roles: roles.map(({ role }) => role),
    sectors: roles.flatMap(({ sectors = [] }) => sectors),
    // Known, as his account is: the index itself needs the keys of the portal.
    person: { ...unknownPerson, identity: `demo:${account}` },
  };
}
