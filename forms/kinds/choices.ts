// Several values of a list. Each box sends its value under its own number, because two inputs may not share a name.
import { labelIn, labelledOptions, optionsOf } from '../lists/index.ts';
import { cleanLine, missing } from '../text.ts';
import { entriesOf, textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { FieldOf, Kind } from './kind.ts';

/** What was ticked: a list, a map of numbers, or one value sent alone. */
function ticked(wire: unknown): readonly string[] {
  const values = typeof wire === 'string' ? [wire] : entriesOf(wire).map(([, value]) => textOf(value));
  return values.map((value) => cleanLine(value.slice(0, 1000))).filter((value) => value !== '');
}

const inWords = (field: FieldOf<'choices'>, answer: readonly string[]) =>
  answer.map((value) => labelIn(field.options, value)).join('; ');

export const choices: Kind<'choices', readonly string[]> = {
  kind: 'choices',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const values = new Set(ticked(wire));
      if (values.size === 0) return required ? report(missing(field, 'Chọn')) : undefined;
      // In the order of the list, so that equal choices are equal answers.
      const answer = optionsOf(field.options).filter((option) => values.has(option));
      return answer.length === values.size ? answer : report(missing(field, 'Chọn'));
    }),
  control: (field) => ({
    layout: 'several',
    inputs: [{ suffix: '', type: 'checkboxes', options: labelledOptions(field.options) }],
  }),
  paperText: inWords,
  paperParts: (field) =>
    labelledOptions(field.options).map(({ label }, index) => ({ tick: `.${index}`, label })),
  readText: inWords,
  toWire: (_field, answer) => answer,
  example: (field) => optionsOf(field.options).slice(0, 2),
  jsonSchema: (field) => ({
    type: 'array',
    items: { enum: optionsOf(field.options) },
    minItems: 1,
    uniqueItems: true,
  }),
};
