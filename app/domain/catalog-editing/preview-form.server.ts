// A form as it would be published now, to be tried and printed by staff: the draft, or what is live without one.
import { paperUnit } from '#app/commune/timeline.ts';
import { checkDeclaration, exampleWire, type FormContext, type FormDefinition } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import type { PrintedForm } from '../catalog/fill-form.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { drawBlank } from '../drawing/draw-blank.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { filledForm } from '#forms/pdf/index.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readFormVersion } from './read-form-version.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

export interface FormPreview {
  readonly definition: FormDefinition;
  /** "Bản nháp" */
  readonly label: string;
  readonly isDraft: boolean;
  readonly context: FormContext;
}

/** @returns refused as `not-found` where there is neither a draft nor a published version, `not-allowed` to all but staff */
export async function previewForm(
  deps: Deps,
  actor: Actor,
  { form }: { readonly form: string },
): Promise<Outcome<FormPreview>> {
  const draft = await readFormVersion(deps, actor, { form, which: 'draft' });
  const formVersion = draft.ok ? draft : await readFormVersion(deps, actor, { form, which: 'live' });
  if (!formVersion.ok) return formVersion;
  return {
    ok: true,
    definition: formVersion.definition,
    label: formVersion.label,
    isDraft: draft.ok,
    context: formContextOf(deps),
  };
}

/**
 * @param request `paper`: the blank one, or the one filled in with the example of each field
 * @returns refused as `previewForm` and `drawPdf` do, `not-possible` when an example is no valid answer
 */
export async function printPreview(
  deps: Deps,
  actor: Actor,
  { form, paper }: { readonly form: string; readonly paper: 'blank' | 'filled' },
): Promise<Outcome<PrintedForm>> {
  const preview = await previewForm(deps, actor, { form });
  if (!preview.ok) return preview;
  const { definition } = preview;
  const unit = paperUnit(deps.unit);
  if (paper === 'blank') {
    const pdf = await drawBlank(deps, 'known', definition, unit, { draft: preview.isDraft });
    return pdf.ok ? { ...pdf, fileName: `${form}-trong.pdf` } : pdf;
  }
  // An example has no files: one stands for each field that asks for some.
  const fields = definition.sections.flatMap((section) => section.fields);
  const attachments = Object.fromEntries(
    fields.map(({ id }) => [`field:${id}`, [{ fileName: 'vi-du.pdf' }]] as const),
  );
  const context: FormContext = { ...preview.context, attachments };
  const declaration = checkDeclaration(definition, exampleWire(definition, context), context);
  if (!declaration.ok) {
    return refuse(
      'not-possible',
      `Chưa in được bản điền ví dụ: ${declaration.problems[0]?.message ?? 'ví dụ chưa đạt'}. Sửa ví dụ của ô này trong bản nháp.`,
    );
  }
  const options = { unit, at: deps.clock.now(), draft: true };
  const pdf = await drawPdf<typeof filledForm>(deps, 'known', 'filledForm', [
    definition,
    declaration.answers,
    options,
  ]);
  return pdf.ok ? { ...pdf, fileName: `${form}-vi-du.pdf` } : pdf;
}
