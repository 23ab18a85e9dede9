// The steps of a filing, in order: the sections asked of this resident, the papers, the choices, the check.
import { documentsToAttach, type Procedure } from '#catalog/procedure.ts';
import { isPledgeSection, visibleSections } from '#forms/index.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';

export interface FilingStep {
  /** In the address: a section's id, or one of the three below. */
  readonly id: string;
  readonly heading: string;
  readonly kind: 'section' | 'documents' | 'choices' | 'check';
}

export const documentsStep = 'giay-to';
export const choicesStep = 'nhan-ket-qua';
export const checkStep = 'kiem-tra';

export interface Filed {
  readonly form: FormDefinition;
  readonly wire: Wire;
  readonly procedure: Procedure;
}

/** @param filed as far as it is typed: sections that its answers hide are no steps */
export function filingSteps({ form, wire, procedure }: Filed): readonly FilingStep[] {
  const sections = visibleSections(form, wire)
    .filter((section) => !isPledgeSection(section))
    .map(({ id, heading }): FilingStep => ({ id, heading, kind: 'section' }));
  const papers: readonly FilingStep[] =
    documentsToAttach(procedure).length === 0
      ? []
      : [{ id: documentsStep, heading: 'Giấy tờ kèm theo', kind: 'documents' }];
  return [
    ...sections,
    ...papers,
    { id: choicesStep, heading: choicesHeading(procedure), kind: 'choices' },
    { id: checkStep, heading: 'Kiểm tra và gửi', kind: 'check' },
  ];
}

/** The section that is a step under this id. What is vouched for is asked where the dossier is sent. */
export function sectionAt({ sections }: FormDefinition, id: string | undefined): FormSection | undefined {
  return sections.find((section) => section.id === id && !isPledgeSection(section));
}

/** Where the step stands; 1 for the first. Steps that are not asked stand nowhere. */
export function placeOf(steps: readonly FilingStep[], id: string): { step: number; of: number } | undefined {
  const index = steps.findIndex((step) => step.id === id);
  return index < 0 ? undefined : { step: index + 1, of: steps.length };
}

/** The step after `id`; the check, when `id` is no longer asked. */
export function stepAfter(steps: readonly FilingStep[], id: string): string {
  const index = steps.findIndex((step) => step.id === id);
  return (index < 0 ? undefined : steps[index + 1])?.id ?? checkStep;
}

/** @returns undefined for the first, and for a step that is not asked */
export function stepBefore(steps: readonly FilingStep[], id: string): FilingStep | undefined {
  const index = steps.findIndex((step) => step.id === id);
  return index > 0 ? steps[index - 1] : undefined;
}

/** Of the step that asks how the result comes, and what is paid. */
export function choicesHeading(procedure: Procedure): string {
  return procedure.charges.kind === 'charged' ? 'Nhận kết quả và phí, lệ phí' : 'Cách nhận kết quả';
}
