// A procedure's draft as staff work on it: each component with its state, what is missing at once, and what they may do.
import type { ComponentState, OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { componentIds } from '#catalog/components.ts';
import { componentIn, differingComponents, levelNeeds, notesIn } from '#catalog/drafting.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { findPublishedByCode, readPublishedForms } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { outlineOf } from './form-outlines.ts';
import { stepsOn } from './permissions.ts';
import { problemsOf, procedureDrafts, readableProcedure } from './procedure-drafts.server.ts';
import { summaryOf, touchesOf, unreadableDraft } from './reach-draft.server.ts';

/**
 * A procedure that was never published counts as changed throughout.
 * @returns `steps` says what this person may do with it; refused as `not-found` without a draft, `not-possible` for one that can't
 *   be read, `not-allowed` to all but staff
 */
export async function openProcedureDraft(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ openDraft: OpenProcedureDraft }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const row = await findDraftUnderWay(deps.db, 'procedure', code);
  if (row === undefined) return refuse('not-found', 'Thủ tục này không có bản nháp nào đang soạn.');
  const [live, forms] = await Promise.all([findPublishedByCode(deps, code), readPublishedForms(deps)]);
  const procedure = readableProcedure(row);
  if (procedure === undefined) return unreadableDraft();
  const problems = await problemsOf(deps.db, procedure);
  const changedComponents =
    live === undefined ? componentIds : differingComponents(live.procedure, procedure);
  const touches = touchesOf(row);
  const outlines = forms.map(({ definition }) => outlineOf(definition));
  return {
    ok: true,
    openDraft: {
      draft: summaryOf(row),
      procedure,
      ...present({ live: live?.procedure }),
      components: componentIds.map((component): ComponentState => {
        const ownProblems = problems.filter((problem) => problem.component === component);
        const touch = touches[component];
        return {
          component,
          state: ownProblems.length === 0 ? 'done' : 'missing',
          changed: changedComponents.includes(component),
          notes: notesIn(procedure, component),
          problems: ownProblems,
          seen: digestOf(componentIn(procedure, component)),
          ...present({ touched: touch }),
        };
      }),
      problems,
      needs: procedure.level === undefined ? [] : levelNeeds(procedure.level, procedure, outlines),
      steps: stepsOn(actor, await procedureDrafts.subjectOf(deps.db, code, row), row),
    },
  };
}
