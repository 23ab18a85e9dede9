// RFC 6238, appendix B: the vectors for SHA-1. Their eight digits end in the six that an app shows.
import { expect, test } from 'vitest';

import { newTotpSecret, totpAddress, totpStep } from '#app/adapters/totp.server.ts';

/** The vectors' secret, "12345678901234567890", in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at second %i the code is the last six digits of %s, and only near it', (seconds, code) => {
  const step = Math.floor(seconds / 30);
  const at = (shift: number) => totpStep(secret, code.slice(2), new Date((seconds + shift) * 1000));
  expect([at(0), at(30), at(-30)]).toEqual([step, step, step]);
  expect([at(90), at(-90)]).toEqual([undefined, undefined]);
});

test('what is no code of it is none, whatever it is', () => {
  for (const code of ['287083', '', '28708', '2870822', 'abcdef'])
    expect(totpStep(secret, code, new Date(59_000))).toBeUndefined();
});

test('a new secret has 160 bits and is told to an app with whose it is', () => {
  const made = newTotpSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(made);
  const address = new URL(totpAddress(made, { issuer: 'UBND xã Phú An', label: 'ai@xa.vn' }));
  expect([address.protocol, address.host, address.searchParams.get('secret')]).toEqual([
    'otpauth:',
    'totp',
    made,
  ]);
});
