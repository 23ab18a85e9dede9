// The points of one procedure that somebody of the commune has to look at, each with what it is about.
import type { ReviewedProcedure } from '#app/read-models/fact-reviews.ts';
import { present } from '#app/values/present.ts';
import { listFactReviews } from '#db/queries/fact-reviews.server.ts';
import { readPublishedForms } from '../catalog/read-catalog.server.ts';
import { findServiceByCode } from '../catalog/read-services.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import type { EditingSituation } from './component-editor.ts';
import { listReviews } from './list-reviews.server.ts';
import { mayEdit } from './permissions.ts';
import { pointsOf } from './review-points.server.ts';

/**
 * @returns `next`: the first other procedure with open points that this person may edit; refused as `not-found` for what is not
 *   published, `not-allowed` to all but staff
 */
export async function openReview(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ reviewed: ReviewedProcedure; situation: EditingSituation }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const service = await findServiceByCode(deps, code);
  if (service === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const { procedure, sheet } = service;
  const [words, forms, reviews] = await Promise.all([
    listFactReviews(deps.db),
    readPublishedForms(deps),
    listReviews(deps, actor),
  ]);
  if (!reviews.ok) return reviews;
  const { rows } = reviews.list;
  const next = rows.find((row) => row.mayEdit && row.review.open > 0 && row.code !== code);
  return {
    ok: true,
    situation: { draft: procedure, forms: forms.map(({ definition }) => definition) },
    reviewed: {
      code,
      name: procedure.name,
      sector: procedure.sector,
      slug: procedure.slug,
      state: sheet.review.state,
      review: sheet.review,
      points: pointsOf(
        actor,
        procedure,
        words.filter((one) => one.procedureCode === code),
      ),
      mayEdit: mayEdit(actor, { kind: 'procedure', sectors: [procedure.sector] }),
      ...present({ next: next && { code: next.code, name: next.name } }),
    },
  };
}
