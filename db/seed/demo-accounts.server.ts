// The demo accounts, made once. Only demo mode calls this; live mode refuses to start where they exist.
import { hashPassword } from 'better-auth/crypto';

import type { Profile } from '#forms/index.ts';
import type { Database } from '../client.server.ts';
import { reachMilestone } from '../queries/milestones.server.ts';
import { credentials, residentProfiles, staffRoles, users } from '../schema/people.ts';
import { demoPassword, demoPeople, type DemoPerson } from './demo-people.ts';

/** Seals a profile the way the portal does; the keys are not the database's business. */
export type SealProfile = (
  userId: string,
  profile: Profile,
) => { readonly profile: Uint8Array; readonly identityIndex: Uint8Array | null };

/** Before every instant at which a demonstration's clock may stand (PORTAL_CLOCK). */
const since = new Date('2018-03-29T00:00:00+07:00');

/** @returns how many accounts were made; 0 when it was done before */
export async function seedDemoAccounts(db: Database, sealProfile: SealProfile): Promise<number> {
  return db.transaction(async (tx) => {
    if (!(await reachMilestone(tx, 'demo-accounts'))) return 0;
    const password = await hashPassword(demoPassword);
    const people = demoPeople.map((person) => ({ ...person, id: demoUserId(person) }));

    await tx.insert(users).values(
      people.map(({ id, name, email, kind, position }) => ({
        id,
        name,
        email,
        kind,
        position: position ?? null,
        emailVerified: true,
      })),
    );
    await tx.insert(credentials).values(
      people.map(({ id }) => ({
        id: `credential-${id}`,
        accountId: id,
        providerId: 'credential',
        userId: id,
        password,
      })),
    );
    await tx.insert(staffRoles).values(
      people.flatMap(({ id, roles = [] }) =>
        roles.map(({ role, sectors = [] }) => ({
          userId: id,
          role,
          sectors: [...sectors],
          validFrom: since,
        })),
      ),
    );
    await tx
      .insert(residentProfiles)
      .values(
        people.flatMap(({ id, profile }) =>
          profile === undefined ? [] : [{ userId: id, ...sealProfile(id, profile) }],
        ),
      );
    return people.length;
  });
}

/** "demo-hotich" for hotich@demo.phuan: the same in every demonstration, for tests and links. */
export function demoUserId(person: Pick<DemoPerson, 'email'>): string {
  return `demo-${person.email.slice(0, person.email.indexOf('@')).replaceAll('.', '-')}`;
}
