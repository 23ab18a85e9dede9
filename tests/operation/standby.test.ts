// Whether a second machine has what is acknowledged, in words.
import { expect, test } from 'vitest';

import type { Installation } from '#app/operation/checks/installation.ts';
import { standby } from '#app/operation/checks/standby.ts';

const judge = (facts: Installation['facts']['standby']) => {
  const { found, words } = standby.run({ facts: { standby: facts } } as Installation);
  return [found, words];
};

test.each([
  [{ isAwaited: false, connected: 0, waitsSeconds: 0 }, 'none', /không được đặt để chờ/],
  [{ isAwaited: true, connected: 0, waitsSeconds: 9 }, 'wrong', /Không còn máy dự phòng nào/],
  [{ isAwaited: true, connected: 2, waitsSeconds: 7.9 }, 'worth a look', /phải chờ nó 7 giây/],
  [{ isAwaited: true, connected: 2, waitsSeconds: 0.2 }, 'fine', /2 máy dự phòng/],
] as const)('%o is %s', (facts, found, words) => {
  expect(judge(facts)).toEqual([found, expect.stringMatching(words)]);
});
