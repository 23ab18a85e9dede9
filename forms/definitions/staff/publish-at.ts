// When an approved draft shall be published: a question of the forms module's own kinds, read on the page and on the server.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';

const field: FieldDefinition = {
  id: 'publishAt',
  kind: 'moment',
  label: 'Công bố vào lúc',
  hint: 'Để trống thì công bố ngay khi duyệt.',
  required: false,
};

export const publishAtFields: readonly FieldDefinition[] = [field];

export const publishAtForm: FormDefinition = {
  code: 'cong-bo-luc',
  version: 1,
  title: 'Công bố vào lúc',
  source: '',
  toReview: [],
  sections: [{ id: 'when', heading: 'Công bố vào lúc', fields: publishAtFields }],
  rules: [],
  paper: [],
};
