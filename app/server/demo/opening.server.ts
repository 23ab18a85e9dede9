// A demonstration is open from its first start: nobody would try what is closed.
import { openHere, wholePortal } from '#catalog/opening.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertOpening } from '#db/queries/openings.server.ts';

export const seedOpening = async (_deps: Pick<Deps, 'db'>, tx: Transaction): Promise<void> =>
  insertOpening(tx, { subjects: [wholePortal], ...openHere, decidedAt: new Date() });
