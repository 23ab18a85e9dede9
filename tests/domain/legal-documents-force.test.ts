// Numbers of documents, and what newer documents make of the force of older ones: pure rules, held to any order.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { settle, type SettledDocument, type DeclaredRelation } from '#app/domain/legal-documents/settle.ts';
import { authorityKey, mayActOn } from '#app/publications/legal-documents/authority.ts';
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

const commune = 'Ủy ban nhân dân xã Phú An';
const province = 'Ủy ban nhân dân tỉnh Bình Dương';

const document = (
  itemId: string,
  number: string,
  issued: number,
  more: Partial<SettledDocument> = {},
): SettledDocument => ({
  ...{ itemId, number, numberKey: numberKey(number), authority: commune },
  ...{ issuedOn: dayOf(issued), effectiveOn: dayOf(issued), expiresOn: null },
  ...more,
});

const relationOf = (
  itemId: string,
  relation: string,
  other: SettledDocument,
  more: Partial<DeclaredRelation> = {},
): DeclaredRelation => ({
  ...{ itemId, relation, side: 'active' },
  ...{
    number: other.number,
    numberKey: other.numberKey,
    authority: other.authority,
    issuedOn: other.issuedOn,
  },
  ...{ fromOn: null, untilOn: null, survives: false, otherItemId: null },
  ...more,
});

const unclearIn = (documents: readonly SettledDocument[], relation: DeclaredRelation) =>
  settle(documents, [relation]).unclear.get(relation);

describe('What newer documents do to older ones', () => {
  const old = document('old', '349/QĐ-UBND', 0);
  const newer = document('newer', '16/QĐ-UBND', 20, { effectiveOn: dayOf(25) });
  const replaces = relationOf('newer', 'replaces', old);

  test('bases and corrections leave the force of both as it is, and nothing ends itself', () => {
    const { force, others } = settle(
      [old, newer],
      [relationOf('newer', 'based-on', old), relationOf('newer', 'replaces', newer)],
    );
    expect([...others.values()]).toEqual(['old']);
    for (const found of force.values()) expect(found).toMatchObject({ endsOn: null, partlyEndsOn: null });
  });

  test('a tie that was found stays, and a later namesake takes nothing away and adds nothing', () => {
    const { others } = settle([old, newer], [replaces]);
    const tied = { ...replaces, otherItemId: others.get(replaces) ?? null };
    const namesakes = [
      document('twin', '349/QĐ-UBND', 0),
      document('later', '349/QĐ-UBND', 30),
      document('of the province', '349/QĐ-UBND', 0, { authority: province }),
    ];
    const { force, unclear } = settle([old, newer, ...namesakes], [tied]);
    expect(force.get('old')).toMatchObject({
      endsOn: dayOf(25),
      endsBy: { relation: 'replaces', item: 'newer' },
    });
    for (const { itemId } of namesakes) expect(force.get(itemId)?.endsOn).toBeNull();
    expect(unclear.size).toBe(0);
  });

  test('number alone says not which, and two of one number, authority and day neither; the day does', () => {
    const twin = document('twin', '349/QĐ-UBND', 3);
    const documents = [old, twin, newer];
    expect(unclearIn(documents, { ...replaces, issuedOn: null })).toBe('incomplete');
    expect(unclearIn([...documents, { ...old, itemId: 'same' }], replaces)).toBe('several');
    expect(settle(documents, [replaces]).others.get(replaces)).toBe('old');
    expect(unclearIn([newer], replaces)).toBe('unknown');
    const withYear = document('with year', '16/2026/QĐ-UBND', 0);
    const told = relationOf('newer', 'repeals', withYear, { issuedOn: null, authority: null });
    expect(settle([withYear, newer], [told]).others.get(told)).toBe('with year');
  });

  test('an act reaches only what was issued before it or on its day, and nothing of a higher authority', () => {
    const told = relationOf('old', 'repeals', newer);
    expect(unclearIn([old, newer], told)).toBe('earlier');
    const ofProvince = document('of the province', '500/QĐ-UBND', 0, { authority: province });
    expect(unclearIn([ofProvince, newer], relationOf('newer', 'repeals', ofProvince))).toBe('lower');
    const sameDay = document('same day', '501/QĐ-UBND', 20);
    const onItsDay = relationOf('newer', 'repeals', sameDay);
    expect(settle([sameDay, newer], [onItsDay]).force.get('same day')?.endsOn).toBe(dayOf(25));
    // An old repeal of a namesake neither ends what is new, nor asks anybody.
    const repeal = { ...relationOf('old', 'repeals', newer), issuedOn: null };
    expect(unclearIn([old, newer], repeal)).toBe('unknown');
  });

  test('what is repealed before it takes effect, or expires before, ends, amends, suspends nothing', () => {
    const last = document('last', '17/QĐ-UBND', 22);
    const effects = ['replaces', 'amends', 'suspends'].map((relation) => relationOf('newer', relation, old));
    const stopped = settle([old, newer, last], [...effects, relationOf('last', 'repeals', newer)]);
    const expired = settle([old, { ...newer, expiresOn: dayOf(24) }], effects);
    for (const { force } of [stopped, expired])
      expect(force.get('old')).toMatchObject({ endsOn: null, partlyEndsOn: null, suspensions: [] });
    // It works on its first day: what it ends stays ended.
    const onFirst = settle([old, { ...newer, expiresOn: dayOf(25) }], effects);
    expect(onFirst.force.get('old')).toMatchObject({ endsOn: dayOf(25), partlyEndsOn: dayOf(25) });
  });

  test('a suspended act waits, and suspends only as long as it works', () => {
    const last = document('last', '17/QĐ-UBND', 23);
    const pause = relationOf('last', 'suspends', newer, { untilOn: dayOf(29) });
    const { force } = settle([old, newer, last], [replaces, pause]);
    expect(force.get('old')?.endsOn).toBe(dayOf(30));
    const repeal = relationOf('last', 'repeals', newer, { fromOn: dayOf(40) });
    const lifted = settle([old, newer, last], [relationOf('newer', 'suspends', old), repeal]);
    expect(lifted.force.get('old')?.suspensions).toMatchObject([{ from: dayOf(25), until: dayOf(39) }]);
  });

  test('on the last day that it gives itself it is in force', () => {
    const { force } = settle([{ ...old, expiresOn: dayOf(10) }], []);
    const { endsOn, suspensions } = force.get('old') ?? { endsOn: null, suspensions: [] };
    const days = { effectiveOn: old.effectiveOn, suspensions, endsOn: endsOn ?? undefined };
    expect([10, 11].map((day) => forceOn(days, dayOf(day)))).toEqual(['in-force', 'ended']);
    expect(force.get('old')?.endsBy).toEqual({ relation: 'expires' });
  });

  test('guidance ends with what it guides, partly with a part of it, unless it says that it stays', () => {
    const guide = document('guide', '230/UBND-VP', 2);
    const guides = relationOf('guide', 'guides', old);
    const parts = relationOf('newer', 'amends', old, { fromOn: dayOf(30) });
    const { force } = settle([old, guide, newer], [guides, replaces, parts]);
    expect(force.get('guide')).toMatchObject({
      endsOn: dayOf(25),
      endsBy: { relation: 'guides', item: 'old' },
      partlyEndsOn: dayOf(30),
    });
    const staying = settle([old, guide, newer], [{ ...guides, survives: true }, replaces, parts]);
    expect(staying.force.get('guide')).toMatchObject({ endsOn: null, partlyEndsOn: null });
  });

  test('a circle changes nothing, and is told of each that is in it', () => {
    const [one, other] = [document('one', '1/QĐ-UBND', 5), document('other', '2/QĐ-UBND', 5)];
    const relations = [relationOf('one', 'repeals', other), relationOf('other', 'repeals', one)];
    const { force, unclear } = settle([one, other], relations);
    expect(relations.map((relation) => unclear.get(relation))).toEqual(['circle', 'circle']);
    for (const found of force.values()) expect(found.endsOn).toBeNull();
  });

  test('told by the older one, it holds from the day that it names', () => {
    const told = relationOf(
      'old',
      'replaces',
      document('away', '9/2026/NĐ-CP', 8, { authority: 'Chính phủ' }),
      {
        side: 'passive',
        fromOn: dayOf(9),
      },
    );
    const { force, unclear } = settle([old], [told]);
    expect(force.get('old')?.endsOn).toBe(dayOf(9));
    expect(unclear.size).toBe(0);
  });
});

test.each([
  ['Uỷ ban nhân dân TP. Hồ Chí Minh', 'UBND Thành phố Hồ Chí Minh', true],
  ['HĐND xã Phú An', 'Hội đồng nhân dân xã Phú An', true],
  [commune, 'Ủy ban nhân dân phường Phú An', false],
])('%s and %s are one authority: %s', (one, other, same) => {
  expect(authorityKey(one) === authorityKey(other)).toBe(same);
});

test('a lower authority acts on nothing of a higher one', () => {
  const down = [
    ...['Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ', 'Bộ Tư pháp'],
    ...['Hội đồng nhân dân tỉnh Bình Dương', province, 'Sở Tư pháp'],
    ...['Hội đồng nhân dân thị xã Bến Cát', 'Ủy ban nhân dân thị xã Bến Cát'],
    ...['Hội đồng nhân dân xã Phú An', commune],
  ];
  down.forEach((higher, index) => {
    for (const lower of down.slice(index + 1)) {
      expect(mayActOn(higher, lower), `${higher} on ${lower}`).toBe(true);
      expect(mayActOn(lower, higher), `${lower} on ${higher}`).toBe(false);
    }
  });
  // Merged and renamed: one rank, and as its name does not tell.
  expect(mayActOn('Ủy ban nhân dân Thành phố Hồ Chí Minh', province)).toBe(true);
  expect(mayActOn('Bộ Chỉ huy quân sự tỉnh', commune)).toBe(true);
});
