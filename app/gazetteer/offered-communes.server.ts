// Communes as a page offers them: under the names that are kept when one is chosen, with what there is to say of them.
import type { LocalDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';

import {
  bareName,
  communeOn,
  communes,
  holdsOn,
  inFull,
  provincesOn,
  type Commune,
} from './communes.server.ts';

export interface OfferedCommune {
  /** "phường Phú An, Thành phố Hồ Chí Minh" */
  readonly name: string;
  /** Of a name that holds no longer: until when, and what it is today. */
  readonly note?: string;
}

export interface Choices {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What chooses an address step by step: all provinces, and the communes of the one that was chosen. */
export interface PlaceChoices {
  readonly provinces: readonly Choices[];
  readonly communes: readonly Choices[];
}

/** @param day on which it is offered: names and notes are those of that day */
export function offered(commune: Commune, day: LocalDate): OfferedCommune {
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

/** @param province "tỉnh Bình Dương"; of any other text, no communes */
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
  const listed = (of: readonly Commune[]) => of.map((one) => option(inFull(one), one.name)).sort(inOrder);
  return {
    provinces: [
      { label: 'Tỉnh, thành phố hiện nay', options: names(current) },
      {
        label: 'Tỉnh, thành phố trước ngày 01/7/2025',
        options: names(former).map(({ value }) => option(value)),
      },
    ],
    communes: [
      ...(now.length === 0 ? [] : [{ label: 'Xã, phường, đặc khu hiện nay', options: listed(now) }]),
      ...districts.map((district) => ({
        label: `${district} (trước ngày 01/7/2025)`,
        options: listed(before.filter((one) => one.district === district)),
      })),
    ],
  };
}
