// What `npm run smoke` tries on other versions of Node, on this one.
import { expect, test } from 'vitest';

import { smoke } from '../smoke/smoke.ts';
import { copyDemoData } from '../support/demo-data.ts';

test('started, filed, received, saved and brought back', async () => {
  const steps: string[] = [];
  await smoke({ node: process.execPath, fill: copyDemoData, went: (step) => steps.push(step) });
  expect(steps).toHaveLength(6);
});
