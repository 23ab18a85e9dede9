// The editor of one component: its form, filled with what the draft has, and the digest of what was seen.
import type { OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import type { ComponentId } from '#catalog/components.ts';
import { componentIn } from '#catalog/drafting.ts';
import type { FormContext, FormDefinition, Wire } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { readPublishedForms } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { EditingSituation } from './component-editor.ts';
import { componentEditors } from './editors/index.ts';
import { openProcedureDraft } from './open-procedure-draft.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface OpenedComponentEditor {
  readonly form: FormDefinition;
  readonly wire: Wire;
  readonly context: FormContext;
  /** What the form carries, so that saving knows what was seen. */
  readonly seen: string;
  readonly situation: EditingSituation;
  readonly openDraft: OpenProcedureDraft;
}

/**
 * The address may be changed only in a draft that was never published.
 * @returns refused as `openProcedureDraft` does, `not-allowed` to all but editors of the procedure's sector
 */
export async function openComponentEditor(
  deps: Deps,
  actor: Actor,
  { code, component }: { readonly code: string; readonly component: ComponentId },
): Promise<Outcome<OpenedComponentEditor>> {
  const access = await openProcedureDraft(deps, actor, { code });
  if (!access.ok) return access;
  const { openDraft } = access;
  if (!openDraft.steps.mayEdit) {
    return refuse('not-allowed', 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.');
  }
  const forms = (await readPublishedForms(deps)).map(({ definition }) => definition);
  const draft = openDraft.procedure;
  const situation = { draft, forms, addressFixed: !openDraft.draft.isNew };
  const editor = componentEditors[component];
  return {
    ok: true,
    form: editor.form(situation),
    wire: editor.toWire(draft, situation),
    context: formContextOf(deps),
    seen: digestOf(componentIn(draft, component)),
    situation,
    openDraft,
  };
}
