// What takes place on a day, read from the facts of whatever kind says so: events, and entries of a week.
import type { LocalDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';

import { titleInWords, withMark, type ItemTitle } from './item-title.ts';
import { textFact } from './facts.ts';
import { entriesOfWeek } from './week.ts';

export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  /** "2026-11-24" or "2026-11-24T08:30" on the wall in Việt Nam. */
  readonly starts: string;
  readonly ends?: string;
  readonly place: string;
  readonly about: string;
}

export interface Dated {
  readonly id: string;
  readonly title: ItemTitle;
  readonly summary: string;
  readonly facts: Answers;
}

/**
 * @param item with its facts named as the kinds `event`, `week` and `consultation` name them
 * @returns the events that it tells of; none for an item without any such fact
 */
export function calendarEvents(item: Dated): readonly CalendarEvent[] {
  const starts = textFact(item.facts, 'startsAt');
  const ends = textFact(item.facts, 'endsAt');
  const ownEvents: readonly CalendarEvent[] =
    starts === ''
      ? []
      : [
          {
            id: item.id,
            title: titleInWords(item.title),
            starts,
            ...(ends !== '' && { ends }),
            place: textFact(item.facts, 'place'),
            about: item.summary,
          },
        ];
  const entries = entriesOfWeek(item.facts).map((entry, index) => ({
    id: `${item.id}-${index + 1}`,
    title: withMark(item.title, entry.what),
    starts: `${entry.date}T${entry.time}`,
    place: entry.where,
    about: entry.who,
  }));
  return [...ownEvents, ...entries, ...closeOf(item)];
}

/** The last day on which a draft may be commented on. */
function closeOf(item: Dated): readonly CalendarEvent[] {
  const starts = textFact(item.facts, 'closesOn');
  if (starts === '') return [];
  const place = textFact(item.facts, 'receiver');
  return [
    {
      id: `${item.id}-close`,
      title: `Hết hạn góp ý: ${titleInWords(item.title)}`,
      starts,
      place,
      about: item.summary,
    },
  ];
}

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
