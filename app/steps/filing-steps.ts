// The steps of a filing, in order: representation, sections of the form, documents, choices, check.
import { documentsToAttach, mustBeAttached, type Procedure } from '#catalog/procedure.ts';
import { documentSeconds, sectionSeconds, toldMinutesLeft } from '#forms/filling-time.ts';
import { isPledgeSection, visibleSections } from '#forms/index.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { representationForm } from './representation-form.ts';

export interface FilingStep {
  /** Its name in the address: a section's id, or one of the four names below. */
  readonly id: string;
  readonly heading: string;
  readonly kind: 'representation' | 'section' | 'documents' | 'choices' | 'check';
  /** Estimated time. */
  readonly seconds: number;
}

/** The position of a step among the others. */
export interface StepPlace {
  /** 1 for the first. */
  readonly step: number;
  readonly of: number;
  /** Estimated time from the beginning of this step to the end. */
  readonly minutesLeft: number;
}

export const representationStep = 'nop-thay';
export const documentsStep = 'giay-to';
export const choicesStep = 'nhan-ket-qua';
export const checkStep = 'kiem-tra';

/** Seconds to choose a way, or to read everything again. */
const shortStep = 30;

export interface Filed {
  readonly form: FormDefinition;
  readonly wire: Wire;
  readonly procedure: Procedure;
  /** Present when a person files for another: then the first step asks for whom and on which ground. */
  readonly representation?: unknown;
}

/** @param filed `wire`: the answers so far; a section that they hide is no step */
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

/** @param id any text, from an address @returns undefined when no section has this id, or only pledges: they belong to the check */
export function sectionAt({ sections }: FormDefinition, id: string | undefined): FormSection | undefined {
  return sections.find((section) => section.id === id && !isPledgeSection(section));
}

/** @returns undefined when `id` is none of the steps */
export function placeOf(steps: readonly FilingStep[], id: string): StepPlace | undefined {
  const index = steps.findIndex((step) => step.id === id);
  if (index < 0) return undefined;
  const secondsLeft = steps.slice(index).reduce((sum, { seconds }) => sum + seconds, 0);
  return { step: index + 1, of: steps.length, minutesLeft: toldMinutesLeft(secondsLeft) };
}

/** @returns id of the step after `id`; the check when `id` is the last step, or none any more */
export function stepAfter(steps: readonly FilingStep[], id: string): string {
  const index = steps.findIndex((step) => step.id === id);
  return (index < 0 ? undefined : steps[index + 1])?.id ?? checkStep;
}

/** @returns undefined for the first step, and when `id` is none of the steps */
export function stepBefore(steps: readonly FilingStep[], id: string): FilingStep | undefined {
  const index = steps.findIndex((step) => step.id === id);
  return index > 0 ? steps[index - 1] : undefined;
}

/** @returns the Vietnamese heading of the step `choices`, which mentions charges if the procedure has any */
export function choicesHeading(procedure: Pick<Procedure, 'charges'>): string {
  return procedure.charges.kind === 'charged' ? 'Nhận kết quả và phí, lệ phí' : 'Cách nhận kết quả';
}
