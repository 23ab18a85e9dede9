// A statement to agree with. A browser does not send an unticked box, so it counts as not answered.
import { inSentence } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export const checkbox: Kind<'checkbox', true> = {
  kind: 'checkbox',
  schema: (field, required) =>
    fromWire((wire, report) => {
      // A browser sends "on"; React Hook Form keeps a boolean.
      if (wire === true || textOf(wire).trim() !== '') return true;
      return required ? report(`Đánh dấu vào ô ${inSentence(field.label)} để tiếp tục`) : undefined;
    }),
  control: (field) => ({
    layout: 'statement',
    inputs: [{ suffix: '', type: 'checkbox', label: field.statement }],
  }),
  paperText: (field) => field.statement,
  paperParts: (field) => [{ text: field.statement }],
  readText: (field) => field.statement,
  toWire: () => 'on',
  example: () => 'on',
  jsonSchema: () => ({ const: true }),
};
