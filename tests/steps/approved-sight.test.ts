// Decision 096: an approval is of exactly what was seen.
import { expect, test } from 'vitest';

import { approvedSight, meetApproval } from '#app/domain/kernel/approved-sight.server.ts';

const names = { text: 'nội dung', address: 'địa chỉ', expiresAt: 'giờ gỡ' };
const seen = { text: 'v1', address: 'hop-dan', expiresAt: new Date('2026-12-05T00:00:00Z') };

test('Đ18: what was approved takes effect as long as nothing of it is another', () => {
  const approved = approvedSight(seen);
  expect(meetApproval({ approved, now: { ...seen }, names })).toEqual({ ok: true });
  for (const change of [{ text: 'v2' }, { address: 'hop-dan-2' }, { expiresAt: null }])
    expect(meetApproval({ approved, now: { ...seen, ...change }, names })).toMatchObject({
      ok: false,
      refusal: {
        code: 'not-possible',
        message: expect.stringContaining(names[Object.keys(change)[0] as keyof typeof names]) as string,
      },
    });
});

test('a part that nobody approved, and a word of nothing, are no approval', () => {
  expect(meetApproval({ approved: '', now: seen, names }).ok).toBe(false);
  expect(
    meetApproval({ approved: approvedSight(seen), now: { ...seen, section: 'tin-tuc' }, names }),
  ).toMatchObject({ ok: false });
});
