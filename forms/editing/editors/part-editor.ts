// One part of a form as a small form, made of the same kinds of field: the answers of staff become a change.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';
import type { Answers, Wire } from '../../kinds/kind.ts';
import type { FormChange } from '../change.ts';

export interface PartEditor {
  /** "Sửa ô “Họ và tên”" */
  readonly title: string;
  /** The settings as questions. */
  readonly form: FormDefinition;
  /** Their present values. */
  readonly wire: Wire;
  change(answers: Answers): FormChange;
}

interface Step {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly fields: readonly FieldDefinition[];
}

/** @returns a form that is never stored and never printed; sections without questions are left out */
export function settingsForm(title: string, steps: readonly Step[]): FormDefinition {
  return {
    code: 'cai-dat',
    version: 1,
    title,
    source: '',
    toReview: [],
    sections: steps.filter(({ fields }) => fields.length > 0),
    rules: [],
    paper: [],
  };
}
