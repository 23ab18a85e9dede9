// A leaders' week read from its facts: days counted from its Monday, in order of time.
import { addDays, isLocalDate, weekday, type LocalDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';

import { entriesOfFact, numberFact, textFact } from './facts.ts';

export interface WeekEntry {
  readonly date: LocalDate;
  /** "08:30" */
  readonly time: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
}

/** @returns the Monday of the week in which `day` lies; undefined when it is no day */
export function mondayOf(day: string): LocalDate | undefined {
  return isLocalDate(day) ? addDays(day, -((weekday(day) + 6) % 7)) : undefined;
}

/** @returns in order of time; none where the week has no Monday, and without what has no day of the week or no hour */
export function entriesOfWeek(facts: Answers): readonly WeekEntry[] {
  const monday = mondayOf(textFact(facts, 'monday'));
  if (monday === undefined) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  return entriesOfFact(facts, 'entries')
    .flatMap((entry) => {
      const day = Number(textFact(entry, 'day'));
      const hour = numberFact(entry, 'hour');
      if (!(day >= 1 && day <= 7) || hour === undefined) return [];
      return [
        {
          date: addDays(monday, day - 1),
          time: `${two(hour)}:${two(numberFact(entry, 'minute') ?? 0)}`,
          what: textFact(entry, 'what'),
          who: textFact(entry, 'who'),
          where: textFact(entry, 'where'),
        },
      ];
    })
    .sort((a, b) => (`${a.date}${a.time}` < `${b.date}${b.time}` ? -1 : 1));
}

interface Week {
  readonly facts: Answers;
}

const startOf = (week: Week) => mondayOf(textFact(week.facts, 'monday')) ?? '';

/** @returns the week of `today`; before it is published, the last one before it, else the first; undefined where none is published */
export function weekOf<W extends Week>(weeks: readonly W[], today: LocalDate): W | undefined {
  const monday = mondayOf(today) ?? today;
  const newestFirst = [...weeks].sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  return newestFirst.find((week) => startOf(week) <= monday) ?? newestFirst.at(-1);
}

/** @returns the nearest weeks before and after `week` among those published; undefined at either end */
export function weeksBeside<W extends Week>(weeks: readonly W[], week: Week) {
  const thisMonday = startOf(week);
  const earlier = weeks
    .filter((one) => startOf(one) < thisMonday)
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  const later = weeks
    .filter((one) => startOf(one) > thisMonday)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return { before: earlier[0], after: later[0] };
}
