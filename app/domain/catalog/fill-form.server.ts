// Level 2 (Đ3.4b): the blank declaration, and the declaration filled in the browser and printed. Nothing is stored.
import { paperUnit } from '#app/commune/timeline.ts';
import { offersForms, type Procedure } from '#catalog/procedure.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { checkDeclaration, narrowForm } from '#forms/index.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';

import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { drawBlank } from '../drawing/draw-blank.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { filledForm } from '#forms/pdf/index.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { currentFormVersion, findPublishedProcedure } from './read-catalog.server.ts';

interface FormOf {
  readonly slug: string;
  readonly formCode: string;
}

export interface FormToFill {
  readonly procedure: Procedure;
  readonly form: FormDefinition;
  readonly context: FormContext;
}

export interface PrintedForm {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/**
 * @returns the published form of a published procedure, its questions offering only the answers that the procedure allows; refused
 *   as `not-found` for any other
 */
export async function openFormToFill(deps: Deps, { slug, formCode }: FormOf): Promise<Outcome<FormToFill>> {
  const procedureNow = await findPublishedProcedure(deps, slug);
  if (
    procedureNow === undefined ||
    !offersForms(procedureNow.procedure) ||
    !procedureNow.procedure.forms.includes(formCode)
  ) {
    return refuse('not-found', 'Không có tờ khai này.');
  }
  const version = await currentFormVersion(deps, formCode);
  if (version === undefined) return refuse('not-found', 'Không có tờ khai này.');
  return {
    ok: true,
    procedure: procedureNow.procedure,
    form: narrowForm(version.definition, procedureNow.procedure.presets),
    context: formContextOf(deps),
  };
}

/** @returns the blank, fillable PDF; refused as `openFormToFill` and `drawPdf` do */
export async function printBlankForm(deps: Deps, input: FormOf): Promise<Outcome<PrintedForm>> {
  const outcome = await openFormToFill(deps, input);
  if (!outcome.ok) return outcome;
  const pdf = await drawBlank(deps, 'stranger', outcome.form, paperUnit(deps.unit));
  return pdf.ok ? { ...pdf, fileName: `${input.formCode}.pdf` } : pdf;
}

/**
 * @param input `wire`: the declaration as a browser sent it; nothing of it is stored
 * @returns the filled PDF; refused as `openFormToFill` and `drawPdf` do, `invalid` with the problems when the declaration is not
 *   complete
 */
export async function printFilledForm(
  deps: Deps,
  input: FormOf & { readonly wire: Wire },
): Promise<Outcome<PrintedForm>> {
  const outcome = await openFormToFill(deps, input);
  if (!outcome.ok) return outcome;
  const declaration = checkDeclaration(outcome.form, input.wire, outcome.context);
  if (!declaration.ok) {
    return refuseInputs(declaration.problems, 'Tờ khai còn chỗ cần sửa.');
  }
  const pdf = await drawPdf<typeof filledForm>(deps, 'stranger', 'filledForm', [
    outcome.form,
    declaration.answers,
    { unit: paperUnit(deps.unit), at: deps.clock.now() },
  ]);
  return pdf.ok ? { ...pdf, fileName: `${input.formCode}-da-dien.pdf` } : pdf;
}
