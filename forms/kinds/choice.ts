// What select and radio share: one value of a list.
import type { OptionSource } from '../definition.ts';
import { labelIn, labelledOptions, optionsOf } from '../lists/index.ts';
import { cleanLine, missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

interface Choice {
  readonly label: string;
  readonly options: OptionSource;
}

export const choose = (field: Choice, required: boolean) =>
  fromWire<string>((wire, report) => {
    const value = cleanLine(textOf(wire).slice(0, 1000));
    if (value === '') return required ? report(missing(field.label, 'Chọn')) : undefined;
    return optionsOf(field.options).includes(value) ? value : report(missing(field.label, 'Chọn'));
  });

export const offered = (field: Choice) => labelledOptions(field.options);

type Texts = Pick<
  Kind<'select' | 'radio', string>,
  'paperText' | 'paperParts' | 'readText' | 'toWire' | 'example' | 'jsonSchema'
>;

export const choiceTexts: Texts = {
  paperText: (field, answer) => labelIn(field.options, answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (field, answer) => labelIn(field.options, answer),
  toWire: (_field, answer) => answer,
  example: (field) => field.default ?? optionsOf(field.options)[0] ?? '',
  jsonSchema: (field) => ({ enum: optionsOf(field.options) }),
};
