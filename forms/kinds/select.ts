// One value of a long list.
import { choiceTexts, choose, givenOr, labelledChoices } from './choice.ts';
import type { Kind } from './kind.ts';

export const select: Kind<'select', string> = {
  ...choiceTexts,
  kind: 'select',
  schema: choose,
  control: (field) =>
    givenOr(field, {
      layout: 'single',
      inputs: [{ suffix: '', type: 'select', width: 'full', options: labelledChoices(field) }],
    }),
};
