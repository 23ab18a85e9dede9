// Examples of labels, for the preview page and the tests.
import { labelToneIds, labelTones } from '#app/vocabulary/dossier-labels.ts';
import type { Example } from '../../preview/example.ts';
import { DossierLabelTags } from './dossier-label.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Mọi màu của nhãn',
    element: (
      <DossierLabelTags labels={labelToneIds.map((tone) => ({ id: tone, name: labelTones[tone], tone }))} />
    ),
  },
];
