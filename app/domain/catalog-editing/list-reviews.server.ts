// How far the commune has worked off what its sources do not vouch for, procedure by procedure.
import type { ReviewList, ReviewRow } from '#app/read-models/fact-reviews.ts';
import { present } from '#app/values/present.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { listFactReviews } from '#db/queries/fact-reviews.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayEdit } from './permissions.ts';

/** @returns first what this person may edit, of it what still has open points, by sectors; refused as `not-allowed` to all but staff */
export async function listReviews(deps: Deps, actor: Actor): Promise<Outcome<{ list: ReviewList }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [services, words] = await Promise.all([readServices(deps), listFactReviews(deps.db)]);
  const rows = services.map(({ sheet: { code, name, sector, review } }): ReviewRow => {
    const last = words
      .filter(({ procedureCode }) => procedureCode === code)
      .toSorted((a, b) => b.id - a.id)[0];
    return {
      ...{ code, name, sector, review },
      ...present({ last: last && { by: last.decidedByName, at: last.decidedAt } }),
      mayEdit: mayEdit(actor, { kind: 'procedure', sectors: [sector] }),
    };
  });
  const rank = ({ mayEdit: mine, review, sector }: ReviewRow) =>
    (mine ? 0 : 1000) + (review.open > 0 ? 0 : 500) + sectorIds.indexOf(sector);
  return {
    ok: true,
    list: {
      rows: rows.toSorted((a, b) => rank(a) - rank(b)),
      approved: rows.filter(({ review }) => review.state === 'approved').length,
      points: rows.reduce((sum, { review }) => sum + review.points, 0),
      open: rows.reduce((sum, { review }) => sum + review.open, 0),
    },
  };
}
