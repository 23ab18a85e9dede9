// What the portal makes of the force of documents, against a second reckoning written from the rules alone (decision 098): random
// documents, numbers that several have, circles, both sides telling, published in any order, taken down, said to be none.
// FORCE_STATES=100000 compares more states, FORCE_SEED others.
import { expect, test } from 'vitest';

import { keepTies } from '#app/domain/legal-documents/keep-ties.ts';
import { settle, type DeclaredRelation, type SettledDocument } from '#app/domain/legal-documents/settle.ts';
import { forceOn } from '#app/publications/legal-documents/force.ts';
import { numberKey } from '#app/publications/legal-documents/number.ts';
import { present } from '#app/values/present.ts';
import { addDays } from '#catalog/local-date.ts';
import {
  oracle,
  type OracleDocument,
  type OracleEvent,
  type OracleRelation,
  type OracleRelationKind,
} from '../support/force-oracle.ts';

const wanted = Number(process.env['FORCE_STATES'] ?? 6000);
const firstSeed = Number(process.env['FORCE_SEED'] ?? 349);
const lastDay = 26;
const dateOf = (day: number) => addDays('2026-01-05', day);

const levels = {
  'Chính phủ': 5,
  'Ủy ban nhân dân tỉnh Bình Dương': 4,
  'Hội đồng nhân dân xã Phú An': 2,
  'Ủy ban nhân dân xã Phú An': 1,
};
const authorities = [...Object.keys(levels), 'Ủy ban nhân dân xã Phú An', 'Ban Chỉ đạo xây dựng nông thôn'];
const numbers = ['349/QĐ-UBND', '349/QĐ-UBND', '500/QĐ-UBND', '7/NQ-HĐND', '16/2026/QĐ-UBND'];
const kinds: readonly OracleRelationKind[] = [
  ...(['replaces', 'replaces', 'repeals', 'repeals', 'amends', 'repeals-part'] as const),
  ...(['suspends', 'suspends', 'guides', 'guides', 'based-on'] as const),
];

/** The same for the same seed (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const chance = (of: number) => next() < of;
  const one = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, key: next() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);
  return { upTo, chance, one, shuffled };
}

type Dice = ReturnType<typeof dice>;

function documentsBy(roll: Dice): readonly OracleDocument[] {
  const heads = Array.from({ length: 3 + roll.upTo(4) }, (_, index) => {
    const issued = roll.upTo(8);
    const number = roll.one(numbers);
    return {
      id: `d${index}`,
      number,
      yearInNumber: number.includes('/2026/'),
      authority: roll.one(authorities),
      issued,
      effective: issued + (roll.chance(0.4) ? 0 : roll.upTo(10)),
      ...(roll.chance(0.15) && { expires: issued + roll.upTo(14) }),
    };
  });
  return heads.map((head) => ({
    ...head,
    relations: Array.from({ length: roll.upTo(3) }, (): OracleRelation => {
      const other = roll.one(heads);
      const isChosen = roll.chance(0.15);
      return {
        kind: roll.one(kinds),
        teller: roll.chance(0.75) ? 'newer' : 'older',
        number: other.number,
        authority: isChosen || roll.chance(0.8) ? other.authority : undefined,
        issued: isChosen || roll.chance(0.85) ? other.issued : undefined,
        ...(isChosen && { chosen: other.id }),
        from: roll.chance(0.3) ? roll.upTo(20) : undefined,
        until: roll.chance(0.5) ? roll.upTo(24) : undefined,
        stays: roll.chance(0.1),
      };
    }),
  }));
}

function historyBy(roll: Dice, documents: readonly OracleDocument[]): readonly OracleEvent[] {
  const history: OracleEvent[] = [];
  for (const document of roll.shuffled(documents)) {
    history.push({ what: 'published', document });
    if (roll.chance(0.15))
      history.push({ what: roll.one(['page-down', 'renamed'] as const), id: document.id });
    if (roll.chance(0.12)) {
      const { id } = roll.one(documents);
      history.push({ what: 'no-such-act', id });
      const again = documents.find((one) => one.id === id);
      if (again !== undefined && roll.chance(0.6)) history.push({ what: 'published', document: again });
    }
  }
  return history;
}

interface Row extends DeclaredRelation {
  readonly position: number;
}

const settledOf = (one: OracleDocument): SettledDocument => ({
  itemId: one.id,
  ...{ number: one.number, numberKey: numberKey(one.number), authority: one.authority },
  issuedOn: dateOf(one.issued),
  effectiveOn: dateOf(one.effective),
  expiresOn: one.expires === undefined ? null : dateOf(one.expires),
});

const day = (of: number | undefined) => (of === undefined ? null : dateOf(of));

const rowsOf = (one: OracleDocument): readonly Row[] =>
  one.relations.map((told, position) => ({
    ...{ itemId: one.id, position, relation: told.kind },
    side: told.teller === 'newer' ? 'active' : 'passive',
    ...{ number: told.number, numberKey: numberKey(told.number), authority: told.authority ?? null },
    ...{ issuedOn: day(told.issued), fromOn: day(told.from), untilOn: day(told.until) },
    survives: told.stays === true,
    otherItemId: told.chosen ?? null,
  }));

/** The tables of the portal, written one event after another as it writes them. */
function portalAfter(history: readonly OracleEvent[]) {
  let documents: readonly SettledDocument[] = [];
  let relations: readonly Row[] = [];
  for (const event of history) {
    if (event.what === 'page-down' || event.what === 'renamed') continue;
    const id = event.what === 'published' ? event.document.id : event.id;
    const before = relations.filter(({ itemId }) => itemId === id);
    documents = documents.filter(({ itemId }) => itemId !== id);
    relations = relations.filter(({ itemId }) => itemId !== id);
    if (event.what === 'published') {
      documents = [...documents, settledOf(event.document)];
      relations = [...relations, ...keepTies(before, rowsOf(event.document))];
    }
    const { others } = settle(documents, relations);
    relations = relations.map((row) => ({ ...row, otherItemId: others.get(row) ?? null }));
  }
  return { documents, relations };
}

test(`Đ10.6 the force of documents is what the rules say, in ${wanted} states`, () => {
  let states = 0;
  const met = new Set<string>();
  const unclearMet = new Set<string>();
  for (let seed = firstSeed; states < wanted; seed += 1) {
    const roll = dice(seed);
    const history = historyBy(roll, documentsBy(roll));
    const { documents, relations } = portalAfter(history);
    const whole = settle(documents, relations);
    const turned = settle(roll.shuffled(documents), roll.shuffled(relations));
    const second = oracle(history, levels, lastDay);
    const told = `seed ${seed}: ${JSON.stringify(history)}`;
    const meant = new Map([...whole.others].map(([row, id]) => [`${row.itemId}/${row.position}`, id]));
    if (JSON.stringify([...meant].toSorted()) !== JSON.stringify([...second.meant].toSorted()))
      expect.fail(
        `${told}\nmeant ${JSON.stringify([...meant])}, by the rules ${JSON.stringify([...second.meant])}`,
      );
    for (const reason of whole.unclear.values()) unclearMet.add(reason);
    for (const { itemId, effectiveOn } of documents) {
      const found = whole.force.get(itemId);
      if (found === undefined) expect.fail(told);
      expect(turned.force.get(itemId), told).toEqual(found);
      const { endsOn, partlyEndsOn, suspensions } = found;
      const days = { effectiveOn, suspensions, ...present({ endsOn, partlyEndsOn }) };
      for (let on = 0; on <= lastDay; on += 1) {
        const [state, ruled] = [forceOn(days, dateOf(on)), second.stateOn(itemId, on)];
        if (state !== ruled)
          expect.fail(`${told}\n${itemId} on day ${on} is ${state}, by the rules ${ruled}`);
        states += 1;
        met.add(state);
      }
    }
  }
  expect(met.size).toBe(5);
  // Chance meets every kind of what is unclear, so that none of them is a word alone.
  expect([...unclearMet].sort()).toEqual(
    ['circle', 'earlier', 'incomplete', 'lower', 'several', 'unknown'].sort(),
  );
}, 600_000);
