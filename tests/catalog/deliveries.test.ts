// How results are handed over: what each level says (Đ3.4c, Đ3.4d), and where a procedure says otherwise.
import { describe, expect, test } from 'vitest';

import { procedures } from '#catalog/index.ts';
import { acceptsOnlinePayment, offeredOn } from '#catalog/offer.ts';
import { acceptsOnlineSubmission, deliveriesOf, deliveryOf, isTakenInHere } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

/** The texts of these say how the result comes; all others say what their level says. */
const said: Readonly<Record<string, readonly Delivery[]>> = {
  'ban-sao-tu-so-goc': ['desk', 'post'],
  'dang-ky-thuong-tru': ['online', 'desk'],
  'xac-nhan-thong-tin-cu-tru': ['online', 'desk'],
  'thong-bao-to-chuc-le-hoi': ['online', 'desk'],
  'dang-ky-hoat-dong-tin-nguong': ['desk', 'post'],
  'dang-ky-bo-sung-hoat-dong-tin-nguong': ['desk', 'post'],
  'dang-ky-sinh-hoat-ton-giao-tap-trung': ['desk', 'post'],
  'thay-doi-nguoi-dai-dien-nhom-ton-giao': ['desk', 'post'],
  'thay-doi-dia-diem-sinh-hoat-ton-giao': ['desk', 'post'],
};
const filedOnline = procedures
  .filter(acceptsOnlineSubmission)
  .map((procedure) => offeredOn(procedure, '2026-11-24'));

describe.each(filedOnline)('$slug', (procedure) => {
  const ways = deliveriesOf(procedure);
  const texts = [procedure.levelReason, ...procedure.handling.map(({ title }) => title)].join(' ');

  test('Đ3.4c Đ3.4d hands its result over as its level or its own text says', () => {
    const ofLevel = procedure.level === 4 ? ['online', 'desk', 'post'] : ['desk'];
    expect(ways).toEqual(said[procedure.slug] ?? ofLevel);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test('where somebody signs, shows originals or pays at the office, only the office hands over', () => {
    const inPerson = /ký Sổ|cùng có mặt|[Nn]ộp bản chính|[Xx]uất trình bản chính|[Xx]uất trình giấy tờ/.test(
      texts,
    );
    const paysThere =
      procedure.charges.kind === 'charged' && !acceptsOnlinePayment(procedure) && isTakenInHere(procedure);
    if (inPerson || paysThere) expect(ways).toEqual(['desk']);
  });

  test('a way that it has not is replaced by one that it has', () => {
    for (const chosen of ['online', 'desk', 'post'] as const)
      expect(ways).toContain(deliveryOf(procedure, chosen));
  });
});
