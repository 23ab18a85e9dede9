// Recognises the commune of an address from its names alone. A browser sends no code, and none would be trusted.
import type { LocalDate } from '#catalog/local-date.ts';
import { onDemand } from '#app/values/on-demand.ts';
import { present } from '#app/values/present.ts';

import { bareName, communes, holdsOn, lastOfThreeLevels, type Commune } from './communes.server.ts';

/** The names of units in an address. */
export interface PlaceNames {
  readonly commune: string;
  readonly district?: string | undefined;
  readonly province: string;
}

/** The codes for an address; `on` is a day on which the commune had this code and these names. */
export interface PlaceCodes {
  readonly commune?: string;
  readonly province: string;
  readonly on: LocalDate;
}

const tones = '\u0300\u0301\u0303\u0309\u0323';
const lateTone = new RegExp(`(o|u)([aey])([${tones}])(?!\\p{L})`, 'gu');

/** Small letters, one position of tones ("hoà" as "hòa"), "TP" in full. Diacritics stay, because they distinguish names. */
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

/** A cache for names of the lists, which are compared again and again. Not for typed names: it would grow without limit. */
const cached = (compute: (name: string) => string) => {
  const cache = new Map<string, string>();
  return (name: string): string => {
    const value = cache.get(name) ?? compute(name);
    cache.set(name, value);
    return value;
  };
};
const listed = { comparable: cached(comparable), bare: cached(bare) };

/** Communes by their own name without the word for the kind. */
const byName = onDemand(() => {
  const map = new Map<string, Commune[]>();
  for (const one of communes()) {
    const name = bare(one.name);
    const same = map.get(name);
    if (same === undefined) map.set(name, [one]);
    else same.push(one);
  }
  return map;
});

const only = (matches: readonly Commune[]): Commune | undefined =>
  matches.length === 1 ? matches[0] : undefined;

/**
 * @param names as typed or chosen; without `district`, communes before and after 1/7/2025 are possible
 * @param day on which the address was given; it decides between two times with the same names
 * @returns undefined when the lists have no commune with these names, or several
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
  // Equal names first. If the kind of the commune has changed since, it may still be the only one with its name.
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

/** @param day on which the address was given @returns the codes to store beside the names; undefined as by `recognise` */
export function codesOf(names: PlaceNames, day: LocalDate): PlaceCodes | undefined {
  const commune = recognise(names, day);
  if (commune === undefined) return undefined;
  const on = holdsOn(commune, day) ? day : (commune.until ?? lastOfThreeLevels);
  return {
    ...present({ commune: commune.code }),
    province: commune.provinceCode,
    on,
  };
}
