// What takes place on a day, read from the facts of whatever kind says so: events, entries of a week, the last day for comments. A calendar
// that took them over knows each by an id for ever: what is corrected moves in it, what is withdrawn is cancelled (RFC 5545, 3.8.7).
import type { LocalDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';

import { titleInWords, withMark, type ItemTitle } from './item-title.ts';
import { textFact } from './facts.ts';
import { withdrawnMark, type Withdrawal } from './standing.ts';
import { entriesOfWeek, type WeekEntry } from './week.ts';

export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  /** "2026-11-24" or "2026-11-24T08:30" on the wall in Việt Nam. */
  readonly starts: string;
  readonly ends?: string;
  readonly place: string;
  readonly about: string;
  /** Since when it is as it is. */
  readonly changedAt: Date;
  /** How often it was changed, or more: never less than before. */
  readonly sequence?: number;
  /** It does not take place, or is not told of any more. */
  readonly cancelled?: true;
}

export interface Dated {
  readonly id: string;
  readonly title: ItemTitle;
  readonly summary: string;
  readonly facts: Answers;
  readonly withdrawn?: Withdrawal;
}

/** What a version of an item said that came out, and when it did. */
export interface PublishedFacts {
  readonly at: Date;
  readonly facts: Answers;
}

/**
 * @param item as readers have it, its facts named as the kinds `event`, `week` and `consultation` name them
 * @param versions every one of it that came out, the oldest first; what was erased says nothing
 * @returns the events that it tells of; none for an item without any such fact
 */
export function calendarEvents(item: Dated, versions: readonly PublishedFacts[]): readonly CalendarEvent[] {
  const events = [...ownEvent(item, versions), ...entryEvents(item, versions), ...closeOf(item, versions)];
  const { withdrawn } = item;
  if (withdrawn === undefined) return events;
  return events.map((event) => ({
    ...event,
    ...(event.cancelled !== true && { title: `Đã thu hồi: ${event.title}` }),
    about: withdrawnMark(withdrawn),
    changedAt: withdrawn.at,
    sequence: sequenceOf(versions.length) + 1,
    cancelled: true,
  }));
}

/** Two a version: what is withdrawn between two of them comes after the one and before the other. */
const sequenceOf = (versions: number): number => 2 * Math.max(0, versions - 1);

const lastOf = (versions: readonly PublishedFacts[]) => ({
  changedAt: versions.at(-1)?.at ?? new Date(0),
  sequence: sequenceOf(versions.length),
});

function ownEvent(item: Dated, versions: readonly PublishedFacts[]): readonly CalendarEvent[] {
  const starts = textFact(item.facts, 'startsAt');
  if (starts === '') return [];
  const ends = textFact(item.facts, 'endsAt');
  return [
    {
      id: item.id,
      title: titleInWords(item.title),
      starts,
      ...(ends !== '' && { ends }),
      place: textFact(item.facts, 'place'),
      about: item.summary,
      ...lastOf(versions),
    },
  ];
}

/** The last day on which a draft may be commented on. */
function closeOf(item: Dated, versions: readonly PublishedFacts[]): readonly CalendarEvent[] {
  const starts = textFact(item.facts, 'closesOn');
  if (starts === '') return [];
  return [
    {
      id: `${item.id}-close`,
      title: `Hết hạn góp ý: ${titleInWords(item.title)}`,
      starts,
      place: textFact(item.facts, 'receiver'),
      about: item.summary,
      ...lastOf(versions),
    },
  ];
}

/** An entry with what a calendar knows it by. */
interface KnownEntry {
  readonly entry: WeekEntry;
  readonly number: number;
  readonly changedAt: Date;
  readonly sequence: number;
  /** A later version is without it. */
  readonly dropped: boolean;
}

const inFull = ({ date, time, what, who, where }: WeekEntry): string =>
  [date, time, what, who, where].join('\n');

/** What tells that an entry of the next version is the one of before: the first that holds, all but the first for one of them alone. */
const samenesses: readonly ((entry: WeekEntry) => string)[] = [
  inFull,
  ({ date, what, who }) => [date, what, who].join('\n'),
  ({ what, who }) => [what, who].join('\n'),
  ({ date, what }) => [date, what].join('\n'),
  ({ date, time, where }) => [date, time, where].join('\n'),
  ({ date, time, who }) => [date, time, who].join('\n'),
];

/** @returns the entries of the last version in its order, then what versions before it had and it has not */
function knownEntries(versions: readonly PublishedFacts[]): readonly KnownEntry[] {
  let known: readonly KnownEntry[] = [];
  let highest = 0;
  for (const [index, { at, facts }] of versions.entries()) {
    const entries = entriesOfWeek(facts);
    const before = new Map<WeekEntry, KnownEntry>();
    const free = known.filter(({ dropped }) => !dropped);
    for (const word of samenesses)
      for (const entry of entries) {
        if (before.has(entry)) continue;
        const place = free.findIndex((one) => word(one.entry) === word(entry));
        const [one] = place === -1 ? [] : free.splice(place, 1);
        if (one !== undefined) before.set(entry, one);
      }
    const changed = { changedAt: at, sequence: sequenceOf(index + 1) };
    const next = entries.map((entry): KnownEntry => {
      const one = before.get(entry);
      if (one !== undefined && inFull(one.entry) === inFull(entry)) return one;
      if (one === undefined) highest += 1;
      return { entry, number: one?.number ?? highest, ...changed, dropped: false };
    });
    known = [
      ...next,
      ...known.filter(({ dropped }) => dropped),
      ...free.map((one) => ({ ...one, ...changed, dropped: true })),
    ];
  }
  return known;
}

const entryEvents = (item: Dated, versions: readonly PublishedFacts[]): readonly CalendarEvent[] =>
  knownEntries(versions).map(({ entry, number, changedAt, sequence, dropped }) => ({
    id: `${item.id}-${number}`,
    // Why it was dropped nobody said: its words may be the reason.
    title: dropped ? 'Đã bỏ khỏi lịch' : withMark(item.title, entry.what),
    starts: `${entry.date}T${entry.time}`,
    place: dropped ? '' : entry.where,
    about: dropped ? '' : entry.who,
    ...{ changedAt, sequence },
    ...(dropped && { cancelled: true as const }),
  }));

type Timed = Pick<Dated, 'facts'>;

const startOf = ({ facts }: Timed): string => textFact(facts, 'startsAt');

/** @returns whether its last day is still to come, or is today */
export const isAhead = (item: Timed, today: LocalDate): boolean =>
  (textFact(item.facts, 'endsAt') || startOf(item)).slice(0, 10) >= today;

/** @returns the events that are not over, the soonest first */
export const eventsAhead = <Item extends Timed>(items: readonly Item[], today: LocalDate): readonly Item[] =>
  items
    .filter((item) => isAhead(item, today))
    .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : 0));
