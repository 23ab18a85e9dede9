// What was typed into the settings of a part: an entry added or moved, or the whole saved; whoever was faster is shown beside it.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { compareAnswers } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { openFormDraft } from '#app/domain/catalog-editing/open-form-draft.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { EditRefusal, OpenFormDraft } from '#app/read-models/catalog-editing.ts';
import type { Conflict } from '#app/ui/pages/officer/catalog/conflict-notice.tsx';
import type { PartReply } from '#app/ui/pages/officer/form-builder/editor-page.tsx';
import { changeOf, partAnchor } from '#app/lists/form-parts.ts';
import { changeEntries } from '#forms/change-group.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { openEditor, partOf, partsOf, type EditorRequest, type FormChange } from '#forms/editing/index.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { initialWire } from '#forms/read-declaration.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { readWire } from '#forms/wire.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { withoutDraft } from './catalog/without-draft.server.ts';

interface SentPart {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly form: string;
  readonly target: EditorRequest;
  readonly wire: Wire;
  readonly seen: string;
}

export async function savePart(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  { form, target }: { readonly form: string; readonly target: EditorRequest },
) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const intent = textOf(fields, 'intent');
  const seen = textOf(fields, 'seen');
  const change = changeOf(intent);
  for (const name of ['intent', 'seen']) fields.delete(name);
  const wire = readWire(fields.entries());
  const sentPart: SentPart = { context, staff, form, target, wire, seen };
  const outcome = await reopen(sentPart);
  const editor = openEditor(outcome.definition, target);
  // The part is gone: the page shows what was typed.
  if (editor === undefined) return sameFormAgain<PartReply>({ wire, problems: [], seen }, 409);
  if (change !== undefined && 'edit' in target && `remove:${target.edit}` === intent)
    return changePressed({ context, staff, form }, change);
  if (intent !== 'save') {
    const again = changeEntries(editor.form, wire, intent);
    if (again === undefined) return sameFormAgain<PartReply>({ wire, problems: [unknownEventProblem], seen });
    // A question that appears now comes with what is chosen beforehand.
    const whole = { ...initialWire(editor.form), ...again };
    return sameFormAgain<PartReply>({ wire: whole, problems: [], seen }, 200);
  }
  const check = checkDeclaration(editor.form, wire, contextOf(context));
  if (!check.ok) return sameFormAgain<PartReply>({ wire, problems: check.problems, seen });
  return changed(sentPart, outcome.definition, editor.change(check.answers));
}

interface Pressed {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly form: string;
}

/**
 * Buttons that move, remove or lay out a part of the draft: one change, then the outline again at that part. What cannot be done any more
 * is said, and the outline shows how things are now.
 */
export async function changePressed({ context, staff, form }: Pressed, change: FormChange) {
  const outcome = await changeFormDraft(context.portal.deps, staff, { form, change });
  const draft = paths.staffFormDraft(form);
  if (outcome.ok) return seeOther(`${draft}#${partAnchor(partOf(change))}`);
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw await withoutDraft({ context, staff, kind: 'form', code: form }, refusal, {});
  return redirectWithFlash(context, draft, { kind: 'notice', message: refusal.message });
}

async function changed(sentPart: SentPart, before: FormDefinition, change: FormChange) {
  const { context, staff, form, target, seen } = sentPart;
  const outcome = await changeFormDraft(context.portal.deps, staff, {
    ...{ form, change },
    ...(!('add' in target) && { seen }),
  });
  if (!outcome.ok) return refused(sentPart, outcome.refusal);
  const partsBefore = partsOf(before);
  const newPart = partsOf(outcome.definition).find((part) => !partsBefore.includes(part));
  const part = 'add' in target && newPart !== undefined ? newPart : partOf(change);
  return seeOther(`${paths.staffFormDraft(form)}#${partAnchor(part)}`);
}

async function refused(sentPart: SentPart, refusal: EditRefusal) {
  const { context, staff, form, target, wire, seen } = sentPart;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw await withoutDraft({ context, staff, kind: 'form', code: form }, refusal, wire);
  if (refusal.code !== 'changed-meanwhile' || refusal.theirs === undefined) {
    const problems = problemsIn(refusal);
    return sameFormAgain<PartReply>({ wire, problems, seen }, refusal.code === 'invalid' ? 422 : 409);
  }
  const editor = openEditor((await reopen(sentPart)).definition, target);
  const formContext = contextOf(context);
  const mine = editor && checkDeclaration(editor.form, wire, formContext);
  const theirs = editor && checkDeclaration(editor.form, editor.wire, formContext);
  const both = editor !== undefined && mine?.ok === true && theirs?.ok === true;
  const conflict: Conflict = {
    ...present({ by: refusal.theirs.by }),
    rows: both ? compareAnswers(editor.form, theirs.answers, mine.answers).filter((row) => row.changed) : [],
  };
  return sameFormAgain<PartReply>({ wire, problems: [], seen: refusal.theirs.seen, conflict }, 409);
}

async function reopen({ context, staff, form, wire }: SentPart): Promise<OpenFormDraft> {
  const outcome = await openFormDraft(context.portal.deps, staff, { form });
  if (!outcome.ok)
    throw await withoutDraft({ context, staff, kind: 'form', code: form }, outcome.refusal, wire);
  return outcome.openDraft;
}

export function contextOf({ portal: { deps } }: AppLoadContext): FormContext {
  return { today: localDate(deps.clock.now()), unitName: deps.unit.name };
}
