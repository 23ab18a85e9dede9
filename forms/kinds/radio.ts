// One value of a short list, all of it visible.
import { choiceTexts, choose, givenOr, labelledChoices } from './choice.ts';
import type { Kind } from './kind.ts';

export const radio: Kind<'radio', string> = {
  ...choiceTexts,
  kind: 'radio',
  schema: choose,
  control: (field) =>
    givenOr(field, {
      layout: 'single',
      inputs: [{ suffix: '', type: 'radios', options: labelledChoices(field) }],
    }),
};
