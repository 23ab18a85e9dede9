// Every province and commune of the country, their names on a day, and what became of those of before 1/7/2025.
// The lists and where they are from: docs/decisions/046-addresses-from-a-list.md.
import { addDays, type LocalDate } from '#catalog/local-date.ts';
import { onDemand } from '#app/values/on-demand.ts';
import { present } from '#app/values/present.ts';

import { resolutions } from './changes.ts';
import { currentList } from './data/communes.ts';
import { formerList } from './data/former-communes.ts';

/** Two levels since this day (Luật TCCQĐP 72/2025/QH15, NQ 202/2025/QH15); the list of QĐ 19/2025/QĐ-TTg begins with it. */
export const twoLevelsFrom: LocalDate = '2025-07-01';
export const lastOfThreeLevels: LocalDate = '2025-06-30';

/** A commune under the names that it bore at one time. */
export interface Commune {
  /** "phường Phú An", as it stands in a sentence. */
  readonly name: string;
  /** "thành phố Bến Cát"; nothing since 1/7/2025. */
  readonly district?: string;
  /** "tỉnh Bình Dương" */
  readonly province: string;
  /**
   * Of the statistics office. Codes were given anew: 25768 was Phường Hiệp An and is Phường Phú An, so a code says which
   * commune only together with a day. Units that had ended before 30/6/2025 have none here.
   */
  readonly code?: string;
  readonly provinceCode: string;
  /** The first day of these names; unknown of units of before 1/7/2025. */
  readonly from?: LocalDate;
  /** Their last day; nothing while they hold. */
  readonly until?: LocalDate;
  /** Codes of the communes of today that it is, or is part of. */
  readonly into: readonly string[];
}

export interface Province {
  readonly code: string;
  readonly name: string;
}

/**
 * A name as it stands within a sentence (NĐ 30/2020 Phụ lục II): the word for the kind of unit is small, but for
 * "Thành phố Hồ Chí Minh" and before a number ("Quận 1").
 */
function inText(name: string): string {
  return /^Thành phố Hồ Chí Minh$|\d$/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const linesOf = (list: string) => list.trim().split('\n');

/** The parts of a line that begins with `mark`. */
const headed = (line: string, mark: '= ' | '- ') =>
  line.startsWith(mark) ? line.slice(mark.length).split('\t') : undefined;

interface NameInTime {
  readonly name: string;
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** The names of one unit since 1/7/2025, one after the other. */
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

/** A commune is called anew when it changes, and when its province does. */
function sinceTwoLevels(): readonly Commune[] {
  let province: { code: string; names: readonly NameInTime[] } = { code: '', names: [] };
  return linesOf(currentList).flatMap((line): readonly Commune[] => {
    const head = headed(line, '= ');
    if (head !== undefined) {
      const [code = '', name = ''] = head;
      province = { code, names: namesOf(name, code, 'provinces') };
      return [];
    }
    const [code = '', name = ''] = line.split('\t');
    return namesOf(name, code, 'communes').flatMap((own) =>
      province.names.flatMap((above): readonly Commune[] => {
        const from = later(own.from, above.from);
        const until = earlier(own.until, above.until);
        if (until !== undefined && until < from) return [];
        const names = { name: own.name, province: above.name };
        return [{ ...names, code, provinceCode: province.code, from, into: [code], ...present({ until }) }];
      }),
    );
  });
}

function ofThreeLevels(): readonly Commune[] {
  let [provinceCode = '', province = '', district = ''] = [''];
  return linesOf(formerList).flatMap((line): readonly Commune[] => {
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

/** Of before and after 1/7/2025, each under every name that it bore. */
export const communes = onDemand((): readonly Commune[] => [...sinceTwoLevels(), ...ofThreeLevels()]);

/** Do these names hold on `day`? */
export const holdsOn = ({ from, until }: Commune, day: LocalDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

const byCode = onDemand(() => {
  const known = new Map<string, Commune[]>();
  for (const one of communes()) {
    if (one.code === undefined || one.district !== undefined) continue;
    known.set(one.code, [...(known.get(one.code) ?? []), one]);
  }
  return known;
});

/** @returns a commune of the list of 1/7/2025 under its names of `day`; undefined before that list, and for codes that it lacks */
export function communeOn(code: string, day: LocalDate): Commune | undefined {
  return byCode()
    .get(code)
    ?.find((one) => holdsOn(one, day));
}

/** Provinces of a day since 1/7/2025, and of before, each in the order of the alphabet. */
export function provincesOn(day: LocalDate): {
  readonly current: readonly Province[];
  readonly former: readonly Province[];
} {
  const listed = (of: readonly Commune[]): readonly Province[] =>
    [...new Map(of.map(({ provinceCode, province }) => [province, provinceCode]))]
      .map(([name, code]) => ({ code, name }))
      .sort((one, other) => bareName(one.name).localeCompare(bareName(other.name), 'vi'));
  return {
    current: listed(communes().filter((one) => one.district === undefined && holdsOn(one, day))),
    former: listed(communes().filter((one) => one.district !== undefined)),
  };
}

const KIND = /^(?:tỉnh|thành phố|thị xã|thị trấn|huyện|quận|phường|đặc khu|xã) (?=.)/iu;

/** "phường Phú An" → "Phú An"; "Quận 1" → "1". */
export const bareName = (name: string): string => name.replace(KIND, '');

/** The names from small to large, as they are printed after a house and a street. */
export const inFull = ({ name, district, province }: Commune): string =>
  [name, district, province].filter((part) => part !== undefined).join(', ');
