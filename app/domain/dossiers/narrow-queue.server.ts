// What a list is narrowed by, as the database is asked; what was typed is looked for first.
import type { QueueFilter } from '#app/lists/queue.ts';
import { present } from '#app/values/present.ts';
import type { QueueConditions, QueueMoment, QueueScope } from '#db/queries/dossier-queue.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { findDossiers } from './find-dossiers.server.ts';
import { queueConditions } from './queue-scope.server.ts';
import { readSought } from './read-sought.ts';

/**
 * @param enough so many that bear a name, the latest; as many as are looked through where it is left out
 * @returns `more`: there are more; another word, or the days of filing, would tell them apart
 */
export async function narrowQueue(
  deps: Deps,
  scope: QueueScope,
  filter: QueueFilter,
  moment: QueueMoment,
  enough?: number,
): Promise<{ readonly conditions: QueueConditions; readonly more: boolean }> {
  const conditions = queueConditions(filter, scope);
  const query = readSought(filter.text ?? '');
  if (query === undefined) return { conditions, more: false };
  // What cannot be looked for is nowhere.
  if (typeof query === 'string') return { conditions: { ...conditions, ids: [] }, more: false };
  const { foundBy, more } = await findDossiers(deps, scope, query, {
    ...{ filter: conditions, moment },
    ...present({ enough }),
  });
  return { conditions: { ...conditions, ids: [...foundBy.keys()] }, more };
}
