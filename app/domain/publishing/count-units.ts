// What came out in a span of days and how it kept its limits (Đ12, Đ23), a line a unit (Đ11): pure, so that the same days give
// the same sheet.
import { present } from '#app/values/present.ts';
import { addDays, daysBetween, localDate, type DaySpan, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { UnitYear } from '#app/read-models/freshness-year.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';

export interface YearSection {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Đ12: working days; null: continuously. */
  readonly limitDays: number | null;
}

export interface YearItem {
  readonly sectionId: string;
  /** Where another unit provided it than the one that answers for its section (Đ11.9). */
  readonly unit?: { readonly id: string; readonly name: string };
  /** Where the law gives it another limit than its section has (Đ12.3). */
  readonly limitDays?: number;
  readonly eventDate: LocalDate | null;
  readonly firstPublishedAt: Date | null;
  /** Each time that somebody withdrew it or took it down. */
  readonly removedAt: readonly Date[];
}

/**
 * @param today of the survey: days that are not over are told until this one
 * @returns units in the order of their names
 */
export function countUnits(
  days: DaySpan,
  today: LocalDate,
  sections: readonly YearSection[],
  items: readonly YearItem[],
  calendar: WorkingCalendar,
): readonly UnitYear[] {
  const { from } = days;
  const until = today < days.until ? today : days.until;
  const isWithin = (day: LocalDate | undefined) => day !== undefined && day >= from && day <= until;
  const units = new Map(
    [...sections.map(({ unit }) => unit), ...items.flatMap(({ unit }) => unit ?? [])].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  return [...units]
    .map(([id, name]): UnitYear => {
      const ownSections = sections.filter(({ unit }) => unit.id === id);
      const ownItems = sections.flatMap((section) =>
        items
          .filter((item) => item.sectionId === section.id && (item.unit ?? section.unit).id === id)
          .map((item) => daysOfItem(section, item, calendar)),
      );
      const publishedItems = ownItems.filter(({ publishedOn }) => isWithin(publishedOn));
      const delays = publishedItems.flatMap(({ lateDays }) => lateDays ?? []);
      const lateDelays = delays.filter((days) => days > 0);
      const silences = ownSections
        .filter(({ limitDays }) => limitDays === null)
        .flatMap((section) => silenceOf(section, items, from, until) ?? []);
      const medianDaysLate = median(lateDelays);
      return {
        unit: { id, name },
        published: publishedItems.length,
        onTime: delays.length - lateDelays.length,
        late: lateDelays.length,
        unpublished: ownItems.filter(
          ({ dueOn, publishedOn }) =>
            dueOn !== undefined && isWithin(dueOn) && dueOn < until && (publishedOn ?? '9999') > until,
        ).length,
        withdrawn: ownItems.flatMap(({ removedOn }) => removedOn.filter(isWithin)).length,
        ...present({ medianDaysLate }),
        ...(silences.length === 0 ? {} : { longestSilence: Math.max(...silences) }),
      };
    })
    .sort((a, b) => vietnameseOrder(a.unit.name, b.unit.name));
}

function daysOfItem({ limitDays }: YearSection, item: YearItem, calendar: WorkingCalendar) {
  const day = (at: Date | null) => (at === null ? undefined : localDate(at));
  const publishedOn = day(item.firstPublishedAt);
  const hasLimit = limitDays !== null && item.eventDate !== null;
  const dueOn = hasLimit ? calendar.addWorkingDays(item.eventDate, item.limitDays ?? limitDays) : undefined;
  return {
    publishedOn,
    dueOn,
    removedOn: item.removedAt.map((at) => localDate(at)),
    /** Working days after the limit; 0: on time; undefined: none counts, or not published. */
    lateDays:
      dueOn === undefined || publishedOn === undefined
        ? undefined
        : calendar.workingDaysBetween(dueOn, publishedOn),
  };
}

/** Days without anything new, in the part of the year that the section was kept up; undefined: it never began. */
function silenceOf(
  { id }: YearSection,
  items: readonly YearItem[],
  from: LocalDate,
  until: LocalDate,
): number | undefined {
  const days = items
    .flatMap(({ sectionId, firstPublishedAt }) =>
      sectionId === id && firstPublishedAt !== null ? [localDate(firstPublishedAt)] : [],
    )
    .filter((day) => day <= until)
    .sort();
  const [first] = days;
  if (first === undefined || until < from) return undefined;
  const inYear = days.filter((day) => day >= from);
  // A day on which something came out is not silent; nor is the last of December before a year that began silent.
  const marks = [...(first < from ? [addDays(from, -1)] : []), ...inYear, until];
  return Math.max(
    ...marks.map((day, index) => (index === 0 ? 0 : daysBetween(marks[index - 1] ?? day, day))),
  );
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
