// One revision of a procedure, or its draft: to compare.
import type { RevisionSide } from '#app/read-models/catalog-editing.ts';
import type { ProcedureDraft } from '#catalog/drafting.ts';
import { findRevisionByNumber } from '#db/queries/catalog-history.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { findPublishedByCode, openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { readableProcedure } from './procedure-drafts.server.ts';
import { readSide, type Which } from './read-side.server.ts';

/** @returns refused as `readSide` does */
export async function readRevision(
  deps: Deps,
  actor: Actor,
  { code, which }: { readonly code: string; readonly which: Which },
): Promise<Outcome<{ side: RevisionSide }>> {
  const side = await readSide<ProcedureDraft>(
    deps,
    actor,
    { kind: 'procedure', code, which },
    {
      name: 'thủ tục',
      readDraft: readableProcedure,
      liveNumber: async () => (await findPublishedByCode(deps, code))?.revisionNumber,
      find: (number) => findRevisionByNumber(deps.db, code, number),
      open: (id) => openRevision(deps, id),
    },
  );
  return side.ok ? { ok: true, side: { label: side.label, procedure: side.content } } : side;
}
