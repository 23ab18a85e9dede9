// Numbers of documents, and what newer documents make of the force of older ones: pure rules, held to any order.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { settle, type SettledDocument, type DeclaredRelation } from '#app/domain/legal-documents/settle.ts';
import { forceOn, type ForceDays } from '#app/publications/legal-documents/force.ts';
import { isNumber, numberKey, tidyNumber } from '#app/publications/legal-documents/number.ts';
import { addDays } from '#catalog/local-date.ts';

describe('The number of a document', () => {
  test.each([
    ['Số: 349 /QĐ-UBND', '349/QĐ-UBND'],
    ['349/qđ - ubnd', '349/QĐ-UBND'],
    ['349/QĐ-UBND'.normalize('NFD'), '349/QĐ-UBND'],
    ['349/QÐ-UBND', '349/QĐ-UBND'],
    ['349/QĐ–UBND', '349/QĐ-UBND'],
    ['03/TTR-UBND', '03/TTr-UBND'],
    ['29/2026/qđ-ttg', '29/2026/QĐ-TTg'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['60/2014/qh13', '60/2014/QH13'],
    ['05/2015/TTLT-BTP-BCA-BYT', '05/2015/TTLT-BTP-BCA-BYT'],
    ['120/UBND-VP', '120/UBND-VP'],
  ])('Đ10.6 %s is written %s', (typed, written) => {
    expect(tidyNumber(typed)).toBe(written);
    expect(isNumber(tidyNumber(typed))).toBe(true);
    expect(tidyNumber(written)).toBe(written);
  });

  test('is the same with or without its signs, marks and leading zeros', () => {
    for (const typed of ['05/KH-UBND', '5/KH-UBND', '05 kh ubnd', '5KHUBND', 'Số 05 / KH - UBND'])
      expect(numberKey(typed), typed).toBe('5khubnd');
    expect(numberKey('349/QĐ-UBND')).toBe('349qdubnd');
  });

  test('is not what has no sign', () => {
    for (const text of ['349', 'QĐ-UBND', '349/', 'ba trăm/QĐ', '']) expect(isNumber(text), text).toBe(false);
  });
});

const start = '2026-01-01';
const dayOf = (offset: number) => addDays(start, offset);
const anyDay = fc.integer({ min: 0, max: 60 }).map(dayOf);
const forceDays: fc.Arbitrary<ForceDays> = fc.record({
  effectiveOn: anyDay,
  partlyEndsOn: fc.option(anyDay, { nil: undefined }),
  endsOn: fc.option(anyDay, { nil: undefined }),
  suspensions: fc.array(fc.record({ from: anyDay, until: fc.option(anyDay, { nil: undefined }) }), {
    maxLength: 2,
  }),
});

describe('The state of a document', () => {
  test('Đ10.6 once it has ended it stays so, and before it takes effect it is never in force', () => {
    fc.assert(
      fc.property(forceDays, anyDay, fc.nat({ max: 60 }), (days, today, later) => {
        const state = forceOn(days, today);
        if (state === 'ended') expect(forceOn(days, addDays(today, later))).toBe('ended');
        if (today < days.effectiveOn) expect(['not-yet', 'ended']).toContain(state);
        if (state === 'in-force') {
          expect(days.effectiveOn <= today).toBe(true);
          for (const end of [days.partlyEndsOn, days.endsOn])
            expect(end === undefined || end > today).toBe(true);
        }
      }),
    );
  });

  test('is suspended from the first day to the last, both with it', () => {
    const days = { effectiveOn: dayOf(0), suspensions: [{ from: dayOf(5), until: dayOf(7) }] };
    expect([4, 5, 7, 8].map((offset) => forceOn(days, dayOf(offset)))).toEqual([
      'in-force',
      'suspended',
      'suspended',
      'in-force',
    ]);
  });
});

const document = (index: number, effective: number): SettledDocument => ({
  itemId: `d${index}`,
  address: `/van-ban/d${index}`,
  numberKey: `${index}qdubnd`,
  issuedOn: dayOf(effective),
  effectiveOn: dayOf(effective),
  expiresOn: null,
});

const relationOf = (
  change: Partial<DeclaredRelation> & Pick<DeclaredRelation, 'itemId' | 'relation' | 'numberKey'>,
): DeclaredRelation => ({
  side: 'active',
  issuedOn: null,
  address: null,
  fromOn: null,
  untilOn: null,
  ...change,
});

describe('What newer documents do to older ones', () => {
  const relation = fc.record({
    teller: fc.nat({ max: 5 }),
    target: fc.nat({ max: 5 }),
    relation: fc.constantFrom(
      'replaces',
      'amends',
      'repeals',
      'repeals-part',
      'suspends',
      'based-on',
      'guides',
    ),
    passive: fc.boolean(),
    fromOn: fc.option(anyDay, { nil: null }),
  });
  const world = fc.record({
    effective: fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }),
    relations: fc.array(relation, { maxLength: 12 }),
  });

  test('Đ10.6 does not depend on the order in which they were published', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ effective, relations }, turn) => {
        const documents = effective.map((day, index) => document(index, day));
        const all = relations.map(({ teller, target, passive, ...one }) =>
          relationOf({
            itemId: `d${teller}`,
            numberKey: `${target}qdubnd`,
            side: passive ? 'passive' : 'active',
            relation: one.relation,
            fromOn: one.fromOn,
          }),
        );
        const turned = <T>(list: readonly T[]) => [
          ...list.slice(turn % (list.length + 1)),
          ...list.slice(0, turn % (list.length + 1)),
        ];
        const [one, other] = [settle(documents, all), settle(turned(documents), turned(all))];
        for (const { itemId } of documents) {
          const [a, b] = [one.force.get(itemId), other.force.get(itemId)];
          expect([b?.endsOn, b?.partlyEndsOn]).toEqual([a?.endsOn, a?.partlyEndsOn]);
          expect(b?.suspensions.length).toBe(a?.suspensions.length);
        }
      }),
    );
  });

  test('bases and guidance leave the force of both as it is, and nothing ends itself', () => {
    const documents = [document(0, 0), document(1, 5)];
    const { force, others } = settle(documents, [
      relationOf({ itemId: 'd1', relation: 'based-on', numberKey: '0qdubnd' }),
      relationOf({ itemId: 'd1', relation: 'replaces', numberKey: '1qdubnd' }),
    ]);
    expect([...others.values()]).toEqual(['d0']);
    for (const found of force.values()) expect(found).toMatchObject({ endsOn: null, partlyEndsOn: null });
  });

  test('a number that two documents have means neither, until the day of issue tells which', () => {
    const twin = { ...document(0, 3), itemId: 'twin', address: '/van-ban/twin' };
    const documents = [document(0, 0), twin, document(1, 5)];
    const unclear = relationOf({ itemId: 'd1', relation: 'replaces', numberKey: '0qdubnd' });
    expect(settle(documents, [unclear]).others.size).toBe(0);
    const dated = { ...unclear, issuedOn: dayOf(3) };
    expect(settle(documents, [dated]).others.get(dated)).toBe('twin');
    const addressed = { ...unclear, address: '/van-ban/d0' };
    expect(settle(documents, [addressed]).others.get(addressed)).toBe('d0');
  });

  test('told by the older one, it holds from the day that it names', () => {
    const { force } = settle(
      [document(0, 0)],
      [
        relationOf({
          itemId: 'd0',
          relation: 'replaces',
          side: 'passive',
          numberKey: '9ndcp',
          fromOn: dayOf(9),
        }),
      ],
    );
    expect(force.get('d0')?.endsOn).toBe(dayOf(9));
  });
});
