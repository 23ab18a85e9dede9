// Communes as a page offers them: by the names that an answer stores, with a note about former names.
import { bareName } from '#app/values/unit-names.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';
import type { Option } from '#app/values/option.ts';

import { communeOn, communes, holdsOn, inFull, provincesOn, type Commune } from './communes.server.ts';

export interface OfferedCommune {
  /** "phường Phú An, Thành phố Hồ Chí Minh" */
  readonly name: string;
  /** For a former name: its last day, and today's name. */
  readonly note?: string;
}

export interface Choices {
  readonly label: string;
  readonly options: readonly Option[];
}

/** The choices for an address in two steps: all provinces, then the communes of the chosen one. */
export interface PlaceChoices {
  readonly provinces: readonly Choices[];
  readonly communes: readonly Choices[];
}

/** @param day on which it is offered; it decides whether the names are former ones */
export function offerOf(commune: Commune, day: LocalDate): OfferedCommune {
  return { name: inFull(commune), ...present({ note: noteOn(commune, day) }) };
}

function noteOn(commune: Commune, day: LocalDate): string | undefined {
  const { until, into } = commune;
  if (until === undefined || holdsOn(commune, day)) return undefined;
  const today = into.flatMap((code) => communeOn(code, day) ?? []).map(inFull);
  const lastDay = `Tên đến hết ngày ${dayInWords(until)}`;
  if (today.length === 0) return lastDay;
  return today.length === 1
    ? `${lastDay}, nay thuộc ${today.join()}`
    : `${lastDay}, nay chia về ${today.join('; ')}`;
}

/** "2025-06-30" → "30/6/2025" */
const dayInWords = (day: LocalDate) =>
  day
    .split('-')
    .reverse()
    .map((part, at) => (at === 1 ? String(Number(part)) : part))
    .join('/');

const option = (value: string, label = value) => ({ value, label });
const inOrder = (one: { label: string }, other: { label: string }) =>
  bareName(one.label).localeCompare(bareName(other.label), 'vi', { numeric: true });

/** @param province the name of the chosen one: "tỉnh Bình Dương"; for any other text there are no communes */
export function placeChoices(province: string, day: LocalDate): PlaceChoices {
  const { current, former } = provincesOn(day);
  const names = (of: typeof current) => of.map(({ name }) => option(name));
  const within = communes().filter(
    (one) => one.province === province && (one.from === undefined || one.from <= day),
  );
  const now = within.filter((one) => one.district === undefined && holdsOn(one, day));
  const before = within.filter((one) => one.district !== undefined);
  const districts = [...new Set(before.map(({ district = '' }) => district))].sort((one, other) =>
    bareName(one).localeCompare(bareName(other), 'vi', { numeric: true }),
  );
  const optionsOf = (of: readonly Commune[]) => of.map((one) => option(inFull(one), one.name)).sort(inOrder);
  return {
    provinces: [
      { label: 'Tỉnh, thành phố hiện nay', options: names(current) },
      {
        label: 'Tỉnh, thành phố trước ngày 01/7/2025',
        options: names(former).map(({ value }) => option(value)),
      },
    ],
    communes: [
      ...(now.length === 0 ? [] : [{ label: 'Xã, phường, đặc khu hiện nay', options: optionsOf(now) }]),
      ...districts.map((district) => ({
        label: `${district} (trước ngày 01/7/2025)`,
        options: optionsOf(before.filter((one) => one.district === district)),
      })),
    ],
  };
}
