// The page of one component of a procedure: what it shows, and what was typed into its editor.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { compareAnswers, readComponent } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { componentEditors } from '#app/domain/catalog-editing/editors/index.ts';
import {
  openComponentEditor,
  type OpenedComponentEditor,
} from '#app/domain/catalog-editing/open-component-editor.server.ts';
import { saveComponent } from '#app/domain/catalog-editing/save-component.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { EditRefusal } from '#app/read-models/catalog-editing.ts';
import type { Conflict } from '#app/ui/pages/officer/catalog/conflict-notice.tsx';
import { changeEntries } from '#forms/change-group.ts';
import { present } from '#app/values/present.ts';
import { components, type ComponentId } from '#catalog/components.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { readWire } from '#forms/wire.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { outlineOf } from '#app/domain/catalog-editing/form-outlines.ts';
import { levelNeeds } from '#catalog/drafting.ts';
import type { Level } from '#catalog/procedure.ts';
import { withoutDraft } from './without-draft.server.ts';

const levels: readonly Level[] = [1, 2, 3, 4];

/** What the page shows beside its form: what is live of it, and what each level asks for. */
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

export interface EditorReply {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly seen: string;
  readonly conflict?: Conflict;
}

interface Where {
  readonly code: string;
  readonly component: ComponentId;
}

/** An entry added or moved, or the whole saved; whoever was faster is shown beside it. */
export async function saveEditorForm(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  where: Where,
) {
  const staff = await requireStaff(request, context);
  const { code, component } = where;
  const fields = await readForm(request);
  const intent = textOf(fields, 'intent');
  const seen = textOf(fields, 'seen');
  for (const name of ['intent', 'seen']) fields.delete(name);
  const wire = readWire(fields.entries());
  const sentForm: SentForm = { context, staff, where, wire, seen };
  if (intent !== 'save') {
    const { form } = await reopen(sentForm);
    const changedWire = changeEntries(form, wire, intent);
    return changedWire === undefined
      ? sameFormAgain<EditorReply>({ wire, problems: [unknownEventProblem], seen })
      : sameFormAgain<EditorReply>({ wire: changedWire, problems: [], seen }, 200);
  }
  const outcome = await saveComponent(context.portal.deps, staff, { code, component, seen, wire });
  if (outcome.ok) {
    return redirectWithFlash(context, paths.staffProcedureDraft(code), {
      kind: 'success',
      message: outcome.unchanged
        ? `Phần “${components[component]}” không có gì thay đổi.`
        : `Đã lưu phần “${components[component]}”.`,
    });
  }
  return refused(sentForm, outcome.refusal);
}

interface SentForm {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly where: Where;
  readonly wire: Wire;
  readonly seen: string;
}

async function refused(sentForm: SentForm, refusal: EditRefusal) {
  const { context, staff, where, wire, seen } = sentForm;
  const { code, component } = where;
  const problems = problemsIn(refusal);
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw await withoutDraft({ context, staff, kind: 'procedure', code }, refusal, wire);
  if (refusal.code !== 'changed-meanwhile' || refusal.theirs === undefined) {
    return sameFormAgain<EditorReply>({ wire, problems, seen }, refusal.code === 'invalid' ? 422 : 409);
  }
  const outcome = await reopen(sentForm);
  const { form, situation, context: formContext } = outcome;
  const mine = checkDeclaration(form, wire, formContext);
  const theirs = componentEditors[component].answers(situation.draft, situation);
  const conflict: Conflict = {
    ...present({ by: refusal.theirs.by }),
    rows: mine.ok ? compareAnswers(form, theirs, mine.answers) : [],
  };
  return sameFormAgain<EditorReply>({ wire, problems: [], seen: outcome.seen, conflict }, 409);
}

async function reopen({ context, staff, where, wire }: SentForm): Promise<OpenedComponentEditor> {
  const outcome = await openComponentEditor(context.portal.deps, staff, where);
  if (outcome.ok) return outcome;
  throw await withoutDraft({ context, staff, kind: 'procedure', code: where.code }, outcome.refusal, wire);
}
