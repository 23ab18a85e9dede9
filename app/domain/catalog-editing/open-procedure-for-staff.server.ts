// A procedure as any member of staff may see it: what is live, its history, and whether a draft is under way.
import type { StaffProcedure } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { listRevisions } from '#db/queries/catalog-history.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { findServiceByCode } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { revisionSummary } from './history.ts';
import { mayEdit } from './permissions.ts';
import { procedureDrafts, readableProcedure } from './procedure-drafts.server.ts';
import { summaryOf } from './reach-draft.server.ts';

/**
 * @param code found also where it is a draft that was never published, once that has a sector
 * @returns refused as `not-found`, `not-allowed` to all but staff
 */
export async function openProcedureForStaff(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ procedure: StaffProcedure }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [live, row, history] = await Promise.all([
    findServiceByCode(deps, code),
    findDraftUnderWay(deps.db, 'procedure', code),
    listRevisions(deps.db, code),
  ]);
  const procedure = live?.procedure ?? (row && readableProcedure(row));
  if (procedure?.sector === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const revisions = history.map(revisionSummary);
  const revision = revisions.find((one) => one.live);
  const subject = await procedureDrafts.subjectOf(deps.db, code, row);
  return {
    ok: true,
    procedure: {
      code,
      name: procedure.name ?? '',
      sector: procedure.sector,
      ...(live === undefined || revision === undefined
        ? {}
        : { live: { revision, sheet: live.sheet, toReview: live.open } }),
      revisions,
      ...present({ draft: row && summaryOf(row) }),
      mayEdit: mayEdit(actor, subject),
    },
  };
}
