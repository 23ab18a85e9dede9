// Two revisions of one procedure, or one and its draft, as they are compared on a page.
import type { RevisionSide } from '#app/read-models/catalog-editing.ts';
import type { ComponentDifference } from '#app/read-models/component-differences.ts';

import type { Actor } from '../../kernel/actor.ts';
import { readPublishedForms } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { readRevision } from '../read-revision.server.ts';
import type { Which } from '../read-side.server.ts';
import { compareProcedures } from './compare-procedures.ts';

export interface Comparison {
  readonly from: RevisionSide;
  readonly to: RevisionSide;
  readonly differences: readonly ComponentDifference[];
}

/**
 * For all of the staff, in either order.
 * @returns refused as `readRevision` does
 */
export async function compareRevisions(
  deps: Deps,
  actor: Actor,
  { code, from, to }: { readonly code: string; readonly from: Which; readonly to: Which },
): Promise<Outcome<Comparison>> {
  const older = await readRevision(deps, actor, { code, which: from });
  if (!older.ok) return older;
  const newer = await readRevision(deps, actor, { code, which: to });
  if (!newer.ok) return newer;
  const forms = (await readPublishedForms(deps)).map(({ definition }) => definition);
  return {
    ok: true,
    from: older.side,
    to: newer.side,
    differences: compareProcedures(older.side.procedure, newer.side.procedure, {
      draft: newer.side.procedure,
      forms,
    }),
  };
}
