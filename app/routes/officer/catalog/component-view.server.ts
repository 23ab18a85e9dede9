// What the page of one component shows beside its form: what is live of it, and what each level asks for.
import { readComponent } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { outlineOf } from '#app/domain/catalog-editing/form-outlines.ts';
import type { OpenedComponentEditor } from '#app/domain/catalog-editing/open-component-editor.server.ts';
import type { ComponentId } from '#catalog/components.ts';
import { levelNeeds } from '#catalog/drafting.ts';
import type { Level } from '#catalog/procedure.ts';

const levels: readonly Level[] = [1, 2, 3, 4];

export function componentView(component: ComponentId, editor: OpenedComponentEditor) {
  const { form, wire, context, seen, situation, openDraft } = editor;
  const { draft, live, procedure } = openDraft;
  const state = openDraft.components.find((one) => one.component === component);
  const outlines = situation.forms.map(outlineOf);
  return {
    code: draft.code,
    procedureName: procedure.name ?? '',
    component,
    form,
    wire,
    context,
    seen,
    live: live === undefined ? [] : readComponent(component, live, situation),
    changed: state?.changed ?? false,
    needs:
      component === 'level'
        ? levels.map((level) => ({ level, needs: levelNeeds(level, procedure, outlines) }))
        : [],
    voidsApproval: draft.state !== 'open',
  };
}
