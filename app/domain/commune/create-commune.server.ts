// The first version of the commune's identity: what was said when the portal was installed, by nobody of its staff.
import { randomUUID } from 'node:crypto';

import type { CommuneFacts } from '#app/commune/facts.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertVersion, listStandingVersions, lockCommune } from '#db/queries/commune.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { putIntoForce } from './put-into-force.server.ts';

export interface FirstVersion {
  readonly validFrom: LocalDate;
  readonly facts: CommuneFacts;
  readonly basis: string;
  /** Instead of examples that nobody may be shown: `validFrom` is a day from which these hold. */
  readonly replacing?: boolean;
}

/**
 * @param first `validFrom`: the day from which the commune is known; days before it are answered by the same version
 * @returns false when somebody has said it before
 */
export async function createCommune(
  deps: Pick<Deps, 'clock'>,
  tx: Transaction,
  { validFrom, facts, basis, replacing = false }: FirstVersion,
): Promise<boolean> {
  await lockCommune(tx);
  if (!replacing && (await listStandingVersions(tx)).length > 0) return false;
  const at = deps.clock.now();
  const id = randomUUID();
  await insertVersion(tx, {
    id,
    state: 'submitted',
    validFrom,
    facts,
    basis,
    writers: [],
    startedAt: at,
    savedAt: at,
  });
  await putIntoForce(tx, { id, validFrom }, { by: null, at });
  await recordAuditEvent(
    deps,
    tx,
    { kind: 'system', name: 'Cài đặt Cổng' },
    { subject: `commune:${id}`, event: 'commune-founded', detail: { validFrom, name: facts.name } },
  );
  return true;
}
