// The accounts of the demonstration. Only demo mode makes them; live mode refuses to start where they exist.
import { costOfNothing, hashPassword } from '#app/adapters/password-hash.server.ts';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { sealProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { demoPeople, demoUserId } from './people.ts';

/** Before every instant at which a demonstration's clock may stand (PORTAL_CLOCK). */
export const since = new Date('2018-03-29T00:00:00+07:00');

export async function seedAccounts({ keys }: Pick<Deps, 'keys'>, tx: Transaction): Promise<void> {
  const passwordHash = await hashPassword(demoPassword, costOfNothing);
  await insertReadyAccounts(
    tx,
    demoPeople.map(({ name, email, kind, position, roles = [], profile }) => {
      const id = demoUserId({ email });
      return {
        id,
        name,
        email,
        kind,
        passwordHash,
        roles: roles.map(({ role, sectors = [] }) => ({ role, sectors, validFrom: since })),
        ...present({ position, profile: profile && sealProfile(keys, id, profile) }),
      };
    }),
  );
}
