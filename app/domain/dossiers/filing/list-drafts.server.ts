// The drafts a resident can go on with.
import { listDossiersOf } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import { openRevision } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { present } from '#app/values/present.ts';
import { personOf } from '../applicant/read-applicant.server.ts';
import type { DraftSummary } from '#app/read-models/dossiers.ts';

/**
 * @returns the resident's own, none for staff; with `slug` those of one procedure, by its address in the revision of the
 *   draft
 */
export async function listDrafts(
  deps: Deps,
  actor: Actor,
  { slug }: { slug?: string } = {},
): Promise<DraftSummary[]> {
  if (actor.kind !== 'resident') return [];
  const drafts = (await listDossiersOf(deps.db.$client, actor.userId)).filter(
    (dossier) => dossier.state === 'draft',
  );
  const summaries = await Promise.all(
    drafts.map(async (dossier) => {
      const procedure = await openRevision(deps, dossier.procedureRevisionId);
      return {
        code: dossier.code,
        slug: procedure.slug,
        procedureName: procedure.name,
        savedAt: dossier.updatedAt,
        createdAt: dossier.createdAt,
        ...present({ person: personOf(deps, dossier) }),
      };
    }),
  );
  return summaries.filter((draft) => slug === undefined || draft.slug === slug);
}
