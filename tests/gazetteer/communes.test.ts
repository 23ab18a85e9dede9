// The lists of provinces and communes: complete, of one piece, and found as people type.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { resolutions } from '#app/gazetteer/changes.ts';
import {
  communeOn,
  communes,
  holdsOn,
  inFull,
  lastOfThreeLevels,
  provincesOn,
  twoLevelsFrom,
  type Commune,
} from '#app/gazetteer/communes.server.ts';
import { findCommunes } from '#app/gazetteer/find-communes.server.ts';
import { codesOf, recognise } from '#app/gazetteer/recognise.server.ts';
import { fold } from '#app/values/fold.ts';

const today = '2026-11-27';
const current = communes().filter((one) => one.district === undefined && holdsOn(one, today));
const former = communes().filter((one) => one.district !== undefined);
const kinds = (of: readonly Commune[]) => {
  const count = (kind: string) => of.filter(({ name }) => name.toLowerCase().startsWith(`${kind} `)).length;
  return { xã: count('xã'), phường: count('phường'), 'đặc khu': count('đặc khu') };
};

test('on every day since 1/7/2025 there are 34 provinces and 3,321 communes, each with a code of its own', () => {
  for (const day of [twoLevelsFrom, ...resolutions.map(({ from }) => from), today]) {
    const listed = communes().filter((one) => one.district === undefined && holdsOn(one, day));
    expect([provincesOn(day).current.length, listed.length]).toEqual([34, 3321]);
    expect(new Set(listed.map(({ code }) => code)).size).toBe(3321);
    // Within a province a name is borne once, or an address without a code would not say where it is.
    expect(new Set(listed.map(inFull)).size).toBe(3321);
  }
  const first = communes().filter((one) => one.from === twoLevelsFrom);
  expect(kinds(first)).toEqual({ xã: 2621, phường: 687, 'đặc khu': 13 });
  expect(kinds(current)).toEqual({ xã: 2599, phường: 709, 'đặc khu': 13 });
});

test('what the state changed since bears its new name from the day on, under the code that it had', () => {
  for (const { from, provinces, communes: changed } of resolutions) {
    for (const { code, name } of changed) {
      expect(communeOn(code, from)?.name.toLowerCase()).toBe(name.toLowerCase());
      expect(communeOn(code, twoLevelsFrom)?.name).toMatch(/^xã /);
    }
    for (const { code, name } of provinces) {
      const called = provincesOn(from).current.find((one) => one.code === code)?.name;
      expect(called?.toLowerCase()).toBe(name.toLowerCase());
    }
  }
  expect(communeOn('26368', '2026-04-29')).toMatchObject({
    name: 'xã Long Thành',
    province: 'tỉnh Đồng Nai',
  });
  expect(communeOn('26368', '2026-04-30')).toMatchObject({
    name: 'phường Long Thành',
    province: 'thành phố Đồng Nai',
  });
});

test('every commune of before is part of communes of today; codes of the day before are its own', () => {
  expect(provincesOn(today).former).toHaveLength(63);
  expect(former.length).toBeGreaterThan(10_700);
  const codes = former.flatMap(({ code }) => code ?? []);
  expect(codes.length).toBeGreaterThan(10_030);
  expect(new Set(codes).size).toBe(codes.length);
  const today34 = new Set(current.map(({ code }) => code));
  expect(former.filter(({ into }) => into.length === 0 || into.some((code) => !today34.has(code)))).toEqual(
    [],
  );
  expect(communes().filter((one) => inFull(one) !== inFull(one).normalize('NFC').trim())).toEqual([]);
});

test('Phú An is told apart: the xã of Bến Cát became a phường, whose code had been another commune’s', () => {
  const xã = { commune: 'xã Phú An', district: 'thành phố Bến Cát', province: 'tỉnh Bình Dương' };
  expect(recognise(xã, today)).toMatchObject({ code: '25855', into: ['25768'], until: lastOfThreeLevels });
  // Before 1/5/2024 the district was a thị xã: the same commune.
  expect(codesOf({ ...xã, district: 'thị xã Bến Cát' }, today)).toEqual({
    commune: '25855',
    province: '74',
    on: lastOfThreeLevels,
  });
  const phường = { commune: 'Phường Phú An', province: 'TP. Hồ Chí Minh' };
  expect(codesOf(phường, today)).toEqual({ commune: '25768', province: '79', on: today });
  expect(communeOn('25768', today)?.name).toBe('phường Phú An');
  expect(former.find(({ code }) => code === '25768')?.name).toBe('phường Hiệp An');
  expect(recognise({ commune: 'xã Phú An', province: 'tỉnh An Giang' }, today)?.code).toBe('30436');
  expect(recognise({ commune: 'xã Không Có', province: 'tỉnh An Giang' }, today)).toBeUndefined();
});

test('names of a day are known by that day: an old name keeps the day on which it ended', () => {
  const old = { commune: 'xã Long Thành', province: 'tỉnh Đồng Nai' };
  expect(codesOf(old, '2026-04-01')).toEqual({ commune: '26368', province: '75', on: '2026-04-01' });
  expect(codesOf(old, '2026-05-01')).toEqual({ commune: '26368', province: '75', on: '2026-04-29' });
});

const anyCommune = fc.constantFrom(
  ...communes().filter((one) => one.from === undefined || one.from <= today),
);
const find = (text: string) => findCommunes({ text, day: today, limit: 10 });

test('every commune is found by its names, with marks or without, composed or not, and known again by them', () => {
  fc.assert(
    fc.property(anyCommune, (one) => {
      const text = inFull(one);
      for (const typed of [text, text.normalize('NFD'), fold(text), fold(text).toUpperCase()])
        expect(find(typed).map(inFull)).toContain(text);
      const { name, district, province } = one;
      expect(recognise({ commune: name, district, province }, one.until ?? today)).toEqual(one);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('whatever is typed, nothing breaks, and each word is the beginning of one in every name that is found', () => {
  const syllable = fc.constantFrom('phu', 'An', 'bến', 'thanh', 'hòa', 'đông', '12', "h'", 'l');
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(syllable).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const words = fold(text).split(' ');
      for (const one of find(text)) {
        const has = ` ${fold(inFull(one))}`;
        expect(
          words.filter((word) => !has.includes(` ${word}`) && !/^(tp|tx|tt|tphcm|hcm)$/.test(word)),
        ).toEqual([]);
      }
    }),
  );
});

test('what is typed with marks comes first, names of today before former ones, and near ones before far ones', () => {
  const near = (text: string) => findCommunes({ text, day: today, near: ['79'], limit: 4 }).map(inFull);
  expect(near('phu an')[0]).toBe('phường Phú An, Thành phố Hồ Chí Minh');
  expect(near('phu an ben cat')).toEqual(['xã Phú An, thành phố Bến Cát, tỉnh Bình Dương']);
  expect(near('nga thành nga sơn')[0]).toBe('xã Nga Thành, huyện Nga Sơn, tỉnh Thanh Hóa');
  expect(near('nga thanh nga sơn')[0]).toBe('xã Nga Thanh, huyện Nga Sơn, tỉnh Thanh Hóa');
  expect(near('ben thanh hcm')[0]).toBe('phường Bến Thành, Thành phố Hồ Chí Minh');
  expect(find('p')).toEqual([]);
  expect(find('%_\\')).toEqual([]);
});

test('whoever types all names of a commune finds it before the many that have the same words', () => {
  expect(find('xa hoa binh thanh pho hoa binh tinh hoa binh').map(inFull)[0]).toBe(
    'xã Hòa Bình, thành phố Hòa Bình, tỉnh Hòa Bình',
  );
});

test('a commune that the list of the state spells in two ways is one', () => {
  const old = { commune: 'xã Ia Rvê', district: 'huyện Ea Súp', province: 'tỉnh Đắk Lắk' };
  expect(recognise(old, lastOfThreeLevels)).toMatchObject({ code: '24221', into: ['24214', '24221'] });
});
