// Recognises the commune of an address from its names alone. A browser sends no code, and none would be trusted.
import type { LocalDate } from '#catalog/local-date.ts';
import { onDemand } from '#app/values/on-demand.ts';
import { present } from '#app/values/present.ts';

import { comparableBareName, comparableName } from '#app/values/unit-names.ts';
import { communes, holdsOn, lastOfThreeLevels, type Commune } from './communes.server.ts';

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

/** A cache for names of the lists, which are compared again and again. Not for typed names: it would grow without limit. */
const cached = (compute: (name: string) => string) => {
  const cache = new Map<string, string>();
  return (name: string): string => {
    const value = cache.get(name) ?? compute(name);
    cache.set(name, value);
    return value;
  };
};
const comparableNames = { comparable: cached(comparableName), bare: cached(comparableBareName) };

/** Communes by their own name without the word for the kind. */
const byName = onDemand(() => {
  const map = new Map<string, Commune[]>();
  for (const one of communes()) {
    const name = comparableBareName(one.name);
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
  const [commune, province, district] = [names.commune, names.province, names.district ?? ''].map(
    comparableName,
  );
  const [bareProvince, bareDistrict] = [
    comparableBareName(names.province),
    comparableBareName(names.district ?? ''),
  ];
  const inProvince = (byName().get(comparableBareName(names.commune)) ?? []).filter(
    (one) => comparableNames.bare(one.province) === bareProvince,
  );
  const levelled = inProvince.filter(
    (one) =>
      (names.district === undefined ||
        (one.district !== undefined && comparableNames.bare(one.district) === bareDistrict)) &&
      (one.from === undefined || one.from <= day),
  );
  // Equal names first. If the kind of the commune has changed since, it may still be the only one with its name.
  const exact = levelled.filter((one) => comparableNames.comparable(one.name) === commune);
  const exactAbove = (of: readonly Commune[]) =>
    names.district === undefined
      ? of.filter((one) => holdsOn(one, day) && comparableNames.comparable(one.province) === province)
      : of.filter((one) => comparableNames.comparable(one.district ?? '') === district);
  return (
    only(exactAbove(exact)) ??
    only(exact) ??
    only(exact.filter((one) => comparableNames.comparable(one.province) === province)) ??
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
