// A text computed from another answer: the same date, moment or amount in words.
import { amountInWords, dateInWords, momentInWords } from '../words.ts';
import type { FieldOf, Kind } from './kind.ts';
import { fromWire } from './from-wire.ts';
import { own } from '../own.ts';

const words: Record<FieldOf<'derived'>['as'], (answer: unknown) => string | undefined> = {
  'date-in-words': (answer) => (typeof answer === 'string' ? dateInWords(answer) : undefined),
  'moment-in-words': (answer) => (typeof answer === 'string' ? momentInWords(answer) : undefined),
  'amount-in-words': (answer) => (typeof answer === 'number' ? amountInWords(answer) : undefined),
};

export const derived: Kind<'derived', string> = {
  kind: 'derived',
  // A value that a browser sends here is ignored.
  schema: () => fromWire<string>(() => undefined),
  control: () => ({ layout: 'single', inputs: [{ suffix: '', type: 'output', width: 'full' }] }),
  paperText: (field, answer, answers) => answer ?? words[field.as](own(answers, field.from)) ?? '',
  paperParts: () => [{ box: '', share: 1 }],
  readText: (field, answer, answers) => answer ?? words[field.as](own(answers, field.from)) ?? '',
  toWire: () => '',
  example: () => '',
  jsonSchema: () => ({ type: 'string', minLength: 1 }),
  derive: (field, answers) => words[field.as](own(answers, field.from)),
};
