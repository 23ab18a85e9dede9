// Which label a batch puts on, or takes off: asked once for all.

import { labelBounds, type Labelling } from '#app/vocabulary/dossier-labels.ts';
import type { FieldDefinition } from '#forms/definition.ts';

/** @param labels that can be chosen, in their order */
export function labelFields(
  labelling: Labelling,
  labels: readonly { readonly id: string; readonly name: string }[],
): readonly FieldDefinition[] {
  const labelField: FieldDefinition = {
    id: 'label',
    kind: 'select',
    label: 'Nhãn',
    options: { labelled: labels.map(({ id, name }) => ({ value: id, label: name })) },
    required: labelling === 'take-off',
  };
  if (labelling === 'take-off') return [labelField];
  const newLabelField: FieldDefinition = {
    id: 'newLabel',
    kind: 'text',
    label: labels.length === 0 ? 'Nhãn mới' : 'Hoặc nhãn mới',
    hint: 'Nói về việc, không ghi tên, số giấy tờ của người dân',
    maxLength: labelBounds.name,
    required: labels.length === 0,
  };
  return labels.length === 0 ? [newLabelField] : [labelField, newLabelField];
}
