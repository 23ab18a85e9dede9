// The latest dossiers in all lists of a member of staff that are found by what was typed, at an end or not.
import { listQueueRows } from '#db/queries/dossier-queue.server.ts';
import type { FoundDossiers } from '#app/read-models/staff-search.ts';
import type { Staff } from '../../kernel/actor.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { markedName } from '../../personal-data/name-words.ts';
import { enoughForPage, findDossiers } from './find-dossiers.server.ts';
import { itemOf } from './list-queue.server.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';
import type { DossierQuery } from './read-sought.ts';

const size = 20;

/** @returns `exact`: the code of the only one whose whole code or register number was typed; undefined for who has no lists */
export async function searchDossiers(
  deps: Deps,
  staff: Staff,
  query: DossierQuery,
): Promise<{ readonly shown: FoundDossiers; readonly exact?: string } | undefined> {
  const scope = queueScope(staff);
  if (scope === undefined) return undefined;
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const { foundBy, more, ...exact } = await findDossiers(deps, scope, query, {
    moment,
    enough: enoughForPage,
  });
  const total = foundBy.size;
  if (total === 0) return { shown: { items: [], total, more } };
  const latest = [...foundBy.keys()].slice(0, size);
  const conditions = { ids: latest, closed: true };
  const rows = await listQueueRows(deps.db.$client, scope, conditions, moment, 'newest', {
    offset: 0,
    limit: size,
  });
  const items = await Promise.all(
    rows.map(async (row) => {
      const item = await itemOf(deps, staff, scope, row, calendar);
      const by = foundBy.get(row.id) ?? [];
      const words = by.includes('name') ? query.nameWords : [];
      return { ...item, by, name: markedName(item.applicantName, words) };
    }),
  );
  return { shown: { items, total, more }, ...exact };
}
