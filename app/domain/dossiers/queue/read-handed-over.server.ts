// Dossiers that a colleague handed to the viewer by name, or gave from him to another, as long as nobody has gone on with them.
import type { HandedOver } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { listHandedOver } from '#db/queries/dossier-moves.server.ts';
import { dayMs } from '#app/values/durations.ts';
import { readRevision } from '../../catalog/read-catalog.server.ts';
import type { Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { unreadableName } from '../../personal-data/sealed-json.server.ts';

const days = 3;

/**
 * Of the last three days.
 * @param limit at most so many
 */
export async function readHandedOver(
  deps: Deps,
  viewer: Staff,
  limit: number,
): Promise<readonly HandedOver[]> {
  const since = new Date(deps.clock.now().getTime() - days * dayMs);
  const rows = await listHandedOver(deps.db.$client, viewer.userId, { since, limit });
  return Promise.all(
    rows.map(async ({ code, registerNumber, procedureRevisionId, by, at, reason, holderId, holderName }) => ({
      ...{ code, by, at },
      procedureName: (await readRevision(deps, procedureRevisionId))?.name ?? unreadableName,
      ...present({ registerNumber, reason, to: holderId === viewer.userId ? undefined : holderName }),
    })),
  );
}
