// An address by its names alone: which commune of the lists it means. Nobody has to send a code, and no code is believed.
import type { LocalDate } from '#catalog/local-date.ts';
import { onDemand } from '#app/values/on-demand.ts';
import { present } from '#app/values/present.ts';

import { bareName, communes, holdsOn, lastOfThreeLevels, type Commune } from './communes.server.ts';

/** What an address says of where it is. */
export interface PlaceNames {
  readonly commune: string;
  readonly district?: string | undefined;
  readonly province: string;
}

/** The commune of an address as the lists know it; `on` is a day on which it had this code and these names. */
export interface PlaceCodes {
  readonly commune?: string;
  readonly province: string;
  readonly on: LocalDate;
}

const tones = '\u0300\u0301\u0303\u0309\u0323';
const lateTone = new RegExp(`(o|u)([aey])([${tones}])(?!\\p{L})`, 'gu');

/** Small letters, one style of placing tones ("hoà" as "hòa"), short words in full. Marks stay: they tell names apart. */
function comparable(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/^tp\.? ?/u, 'thành phố ')
    .normalize('NFD')
    .replace(lateTone, '$1$3$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

const bare = (name: string) => comparable(bareName(comparable(name)));

/** For names of the lists alone: what is asked next is asked of the same districts and provinces. */
const remembered = (how: (name: string) => string) => {
  const known = new Map<string, string>();
  return (name: string): string => {
    const before = known.get(name) ?? how(name);
    known.set(name, before);
    return before;
  };
};
const listed = { comparable: remembered(comparable), bare: remembered(bare) };

/** By what is asked most often: the commune's own name without the word for its kind. */
const byName = onDemand(() => {
  const known = new Map<string, Commune[]>();
  for (const one of communes()) {
    const name = bare(one.name);
    const same = known.get(name);
    if (same === undefined) known.set(name, [one]);
    else same.push(one);
  }
  return known;
});

const only = (matches: readonly Commune[]): Commune | undefined =>
  matches.length === 1 ? matches[0] : undefined;

/**
 * @param day the day on which the address was given: of two times at which the same names stood, the one that holds then
 * @returns its commune; undefined where the lists have none of these names, or several
 */
export function recognise(names: PlaceNames, day: LocalDate): Commune | undefined {
  const [commune, province, district] = [names.commune, names.province, names.district ?? ''].map(comparable);
  const [bareProvince, bareDistrict] = [bare(names.province), bare(names.district ?? '')];
  const inProvince = (byName().get(bare(names.commune)) ?? []).filter(
    (one) => listed.bare(one.province) === bareProvince,
  );
  const levelled = inProvince.filter(
    (one) =>
      (names.district === undefined ||
        (one.district !== undefined && listed.bare(one.district) === bareDistrict)) &&
      (one.from === undefined || one.from <= day),
  );
  // Word for word first; a commune or a town whose kind changed since is still the only one of its name.
  const exact = levelled.filter((one) => listed.comparable(one.name) === commune);
  const exactAbove = (of: readonly Commune[]) =>
    names.district === undefined
      ? of.filter((one) => holdsOn(one, day) && listed.comparable(one.province) === province)
      : of.filter((one) => listed.comparable(one.district ?? '') === district);
  return (
    only(exactAbove(exact)) ??
    only(exact) ??
    only(exact.filter((one) => listed.comparable(one.province) === province)) ??
    only(levelled)
  );
}

/** @returns what is kept beside the names of an address */
export function codesOf(names: PlaceNames, day: LocalDate): PlaceCodes | undefined {
  const recognised = recognise(names, day);
  if (recognised === undefined) return undefined;
  const on = holdsOn(recognised, day) ? day : (recognised.until ?? lastOfThreeLevels);
  return {
    ...present({ commune: recognised.code }),
    province: recognised.provinceCode,
    on,
  };
}
