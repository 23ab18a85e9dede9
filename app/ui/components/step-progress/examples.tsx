// Examples of step-progress, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { StepProgress } from './step-progress.tsx';

export const examples: readonly Example[] = [
  { name: 'Bước 2/5', element: <StepProgress step={2} of={5} minutesLeft={10} /> },
];
