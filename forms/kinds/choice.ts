// What select and radio share: one value of a list.
import { present } from '#app/values/present.ts';

import type { FieldDefinition, OptionSource } from '../definition.ts';
import { labelIn, labelledOptions, optionsOf } from '../lists/index.ts';
import { cleanLine, missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Control, Kind } from './kind.ts';

interface Choice {
  readonly label: string;
  readonly options: OptionSource;
}

/** @returns a schema that refuses a value outside of the list */
export const choose = (field: Choice, required: boolean) =>
  fromWire<string>((wire, report) => {
    const value = cleanLine(textOf(wire).slice(0, 1000));
    if (value === '') return required ? report(missing(field, 'Chọn')) : undefined;
    return optionsOf(field.options).includes(value) ? value : report(missing(field, 'Chọn'));
  });

/** @returns the values of the list with their labels, in its order */
export const labelledChoices = (field: Choice) => labelledOptions(field.options);

/** @returns `control`; for a required question with one possible answer a control that shows it instead of asking */
export function givenOr(field: Choice & { readonly required: unknown }, control: Control): Control {
  const options = labelledChoices(field);
  return field.required === true && options.length === 1
    ? { layout: 'given', inputs: [{ suffix: '', type: 'output', options }] }
    : control;
}

type Texts = Pick<
  Kind<'select' | 'radio', string>,
  'paperText' | 'paperParts' | 'readText' | 'toWire' | 'example' | 'jsonSchema' | 'narrowed'
>;

export const choiceTexts: Texts = {
  paperText: (field, answer) => labelIn(field.options, answer),
  paperParts: (field) => {
    const [only, ...others] = labelledChoices(field);
    return field.required === true && only !== undefined && others.length === 0
      ? [{ text: only.label }]
      : [{ box: '', share: 1 }];
  },
  readText: (field, answer) => labelIn(field.options, answer),
  toWire: (_field, answer) => answer,
  example: (field) => field.default ?? optionsOf(field.options)[0] ?? '',
  jsonSchema: (field) => ({ enum: optionsOf(field.options) }),
  narrowed: ({ default: preselected, example, ...field }, answers): FieldDefinition => {
    const labelled = labelledChoices(field).filter(({ value }) => answers.includes(value));
    const [only, ...others] = labelled;
    const start =
      others.length === 0 ? only?.value : labelled.find(({ value }) => value === preselected)?.value;
    return {
      ...field,
      options: { labelled },
      ...present({ default: start }),
      ...(labelled.some(({ value }) => value === example) && { example: example ?? '' }),
      ...(others.length === 0 && { required: true }),
    };
  },
};
