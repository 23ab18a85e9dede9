// All provinces and communes of the country, their names on a day, and the successors of those before 1/7/2025. About the lists and
// their sources: docs/decisions/046-addresses-from-a-list.md.
import { readFileSync } from 'node:fs';

import { bareName } from '#app/values/unit-names.ts';
import { addDays, type LocalDate } from '#catalog/local-date.ts';
import { onDemand } from '#app/values/on-demand.ts';
import { present } from '#app/values/present.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';

import { resolutions } from './changes.ts';

/** First day of the two levels (Luật TCCQĐP 72/2025/QH15, NQ 202/2025/QH15) and of the list of QĐ 19/2025/QĐ-TTg. */
export const twoLevelsFrom: LocalDate = '2025-07-01';
export const lastOfThreeLevels: LocalDate = '2025-06-30';

/** A commune with its names during one time. */
export interface Commune {
  /** "phường Phú An", as within a sentence. */
  readonly name: string;
  /** "thành phố Bến Cát"; nothing since 1/7/2025. */
  readonly district?: string;
  /** "tỉnh Bình Dương" */
  readonly province: string;
  /**
   * Code of the statistics office. Codes are used again: 25768 was Phường Hiệp An and is now Phường Phú An, so a code needs a day.
   * Units that ended before 30/6/2025 have no code here.
   */
  readonly code?: string;
  readonly provinceCode: string;
  /** The first day of these names; unknown for units before 1/7/2025. */
  readonly from?: LocalDate;
  /** Their last day; absent while they are valid. */
  readonly until?: LocalDate;
  /** Codes of today's communes that contain it or parts of it. */
  readonly into: readonly string[];
}

export interface Province {
  readonly code: string;
  readonly name: string;
}

/**
 * A name within a sentence (NĐ 30/2020 Phụ lục II): the word for the kind of unit is in small letters, except in "Thành phố Hồ Chí
 * Minh" and before a number ("Quận 1").
 */
function inText(name: string): string {
  return /^Thành phố Hồ Chí Minh$|\d$/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const linesOf = (list: 'communes' | 'former-communes') =>
  readFileSync(new URL(`./data/${list}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);

/** The parts of a line that begins with `mark`. */
const headed = (line: string, mark: '= ' | '- ') =>
  line.startsWith(mark) ? line.slice(mark.length).split('\t') : undefined;

interface NameInTime {
  readonly name: string;
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** The names of one unit since 1/7/2025, in the order of time. */
function namesOf(name: string, code: string, level: 'provinces' | 'communes'): readonly NameInTime[] {
  const changes = resolutions.flatMap((one) =>
    one[level].filter((change) => change.code === code).map((change) => ({ ...change, from: one.from })),
  );
  const names = [{ name, from: twoLevelsFrom }, ...changes];
  return names.map((one, index) => {
    const next = names[index + 1];
    return {
      name: inText(one.name),
      from: one.from,
      ...present({ until: next === undefined ? undefined : addDays(next.from, -1) }),
    };
  });
}

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other);
const earlier = (one: LocalDate | undefined, other: LocalDate | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** A commune has a new entry when its own name changes, and when that of its province does. */
function sinceTwoLevels(): readonly Commune[] {
  let province: { code: string; names: readonly NameInTime[] } = { code: '', names: [] };
  return linesOf('communes').flatMap((line): readonly Commune[] => {
    const head = headed(line, '= ');
    if (head !== undefined) {
      const [code = '', name = ''] = head;
      province = { code, names: namesOf(name, code, 'provinces') };
      return [];
    }
    const [code = '', name = ''] = line.split('\t');
    return namesOf(name, code, 'communes').flatMap((ownName) =>
      province.names.flatMap((above): readonly Commune[] => {
        const from = later(ownName.from, above.from);
        const until = earlier(ownName.until, above.until);
        if (until !== undefined && until < from) return [];
        const names = { name: ownName.name, province: above.name };
        return [{ ...names, code, provinceCode: province.code, from, into: [code], ...present({ until }) }];
      }),
    );
  });
}

function ofThreeLevels(): readonly Commune[] {
  let [provinceCode = '', province = '', district = ''] = [''];
  return linesOf('former-communes').flatMap((line): readonly Commune[] => {
    const [provinceHead, districtHead] = [headed(line, '= '), headed(line, '- ')];
    if (provinceHead !== undefined) [provinceCode = '', province = ''] = provinceHead;
    if (districtHead !== undefined) [district = ''] = districtHead;
    if (provinceHead !== undefined || districtHead !== undefined) return [];
    const [code = '', name = '', into = ''] = line.split('\t');
    return [
      {
        name: inText(name),
        district: inText(district),
        province: inText(province),
        provinceCode,
        until: lastOfThreeLevels,
        into: into.split(' '),
        ...(code !== '' && { code }),
      },
    ];
  });
}

/** All communes before and after 1/7/2025, with an entry for each name that a commune has had. */
export const communes = onDemand((): readonly Commune[] => [...sinceTwoLevels(), ...ofThreeLevels()]);

/** @returns whether the commune has these names on `day` */
export const holdsOn = ({ from, until }: Commune, day: LocalDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

const byCode = onDemand(() => {
  const map = new Map<string, Commune[]>();
  for (const one of communes()) {
    if (one.code === undefined || one.district !== undefined) continue;
    map.set(one.code, [...(map.get(one.code) ?? []), one]);
  }
  return map;
});

/** @returns a commune with its names of `day`; undefined for a day before 1/7/2025, and for a code that is not in the list of that day */
export function communeOn(code: string, day: LocalDate): Commune | undefined {
  return byCode()
    .get(code)
    ?.find((one) => holdsOn(one, day));
}

/** @returns `current`: provinces of `day` since 1/7/2025; `former`: those before; both in Vietnamese order of their bare names */
export function provincesOn(day: LocalDate): {
  readonly current: readonly Province[];
  readonly former: readonly Province[];
} {
  const provincesOf = (of: readonly Commune[]): readonly Province[] =>
    [...new Map(of.map(({ provinceCode, province }) => [province, provinceCode]))]
      .map(([name, code]) => ({ code, name }))
      .sort((one, other) => vietnameseOrder(bareName(one.name), bareName(other.name)));
  return {
    current: provincesOf(communes().filter((one) => one.district === undefined && holdsOn(one, day))),
    former: provincesOf(communes().filter((one) => one.district !== undefined)),
  };
}

/** @returns the names from the smallest unit to the largest, as after house and street: "phường Phú An, Thành phố Hồ Chí Minh" */
export const inFull = ({ name, district, province }: Commune): string =>
  [name, district, province].filter((part) => part !== undefined).join(', ');
