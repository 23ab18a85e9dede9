// The steps of a filing, in order: the sections asked of this resident, the papers, the choices, the check.
import { documentsToAttach, mustBeAttached, type Procedure } from '#catalog/procedure.ts';
import { documentSeconds, sectionSeconds, toldMinutes } from '#forms/filling-time.ts';
import { isPledgeSection, visibleSections } from '#forms/index.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { representationForm } from './representation-form.ts';

export interface FilingStep {
  /** In the address: a section's id, or one of the four below. */
  readonly id: string;
  readonly heading: string;
  readonly kind: 'representation' | 'section' | 'documents' | 'choices' | 'check';
  /** About how long it takes. */
  readonly seconds: number;
}

/** Where a step stands among the others. */
export interface StepPlace {
  /** 1 for the first. */
  readonly step: number;
  readonly of: number;
  /** About how long it takes from here to the end. */
  readonly minutesLeft: number;
}

export const representationStep = 'nop-thay';
export const documentsStep = 'giay-to';
export const choicesStep = 'nhan-ket-qua';
export const checkStep = 'kiem-tra';

/** To choose a way, to read once more. */
const shortStep = 30;

export interface Filed {
  readonly form: FormDefinition;
  readonly wire: Wire;
  readonly procedure: Procedure;
  /** There where somebody else applies: for whom, and by what, is asked first. */
  readonly representation?: unknown;
}

/** @param filed as far as it is typed: sections that its answers hide are no steps */
export function filingSteps({ form, wire, procedure, representation }: Filed): readonly FilingStep[] {
  const persons: readonly FilingStep[] =
    representation === undefined
      ? []
      : [
          {
            id: representationStep,
            heading: 'Người được nộp thay',
            kind: 'representation',
            seconds: representationForm.sections.reduce(
              (sum, section) => sum + sectionSeconds(section, {}, representationForm),
              0,
            ),
          },
        ];
  const sections = visibleSections(form, wire)
    .filter((section) => !isPledgeSection(section))
    .map((section): FilingStep => ({
      id: section.id,
      heading: section.heading,
      kind: 'section',
      seconds: sectionSeconds(section, wire, form),
    }));
  const documents = documentsToAttach(procedure);
  const papers: readonly FilingStep[] =
    documents.length === 0
      ? []
      : [
          {
            id: documentsStep,
            heading: 'Giấy tờ kèm theo',
            kind: 'documents',
            seconds: documentSeconds(documents.filter(mustBeAttached).length),
          },
        ];
  return [
    ...persons,
    ...sections,
    ...papers,
    { id: choicesStep, heading: choicesHeading(procedure), kind: 'choices', seconds: shortStep },
    { id: checkStep, heading: 'Kiểm tra và gửi', kind: 'check', seconds: shortStep },
  ];
}

/** The section that is a step under this id. What is vouched for is asked where the dossier is sent. */
export function sectionAt({ sections }: FormDefinition, id: string | undefined): FormSection | undefined {
  return sections.find((section) => section.id === id && !isPledgeSection(section));
}

/** Steps that are not asked stand nowhere. */
export function placeOf(steps: readonly FilingStep[], id: string): StepPlace | undefined {
  const index = steps.findIndex((step) => step.id === id);
  if (index < 0) return undefined;
  const left = steps.slice(index).reduce((sum, { seconds }) => sum + seconds, 0);
  return { step: index + 1, of: steps.length, minutesLeft: toldMinutes(left) };
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
export function choicesHeading(procedure: Pick<Procedure, 'charges'>): string {
  return procedure.charges.kind === 'charged' ? 'Nhận kết quả và phí, lệ phí' : 'Cách nhận kết quả';
}
