// What came out in a span of days, by unit (Đ11) and by section, and how it kept the limits of Đ12.
import { findKind } from '#app/inquiries/kinds/index.ts';
import { limitOf } from '#app/publications/limits.ts';
import type { PublicationSheet, UnitYear } from '#app/read-models/freshness-year.ts';
import { present } from '#app/values/present.ts';
import { localDate, type DaySpan } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { listItemsWithLimits, listRemovals } from '#db/queries/content-board.server.ts';
import { listAllSections, listUnits } from '#db/queries/content-sections.server.ts';
import { listCameOut } from '#db/queries/inquiry-publications.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countUnits, type YearItem } from './count-units.ts';

/** @param days of Vietnam, both included; what is still to come is told until today. Limits are working days (Đ12) */
export async function surveyPublications(
  deps: Pick<Deps, 'db' | 'clock'>,
  days: DaySpan,
): Promise<PublicationSheet> {
  const today = localDate(deps.clock.now());
  const all = await listAllSections(deps.db);
  const sections = all.map(({ id, unitId, unitName, limitDays }) => ({
    id,
    unit: { id: unitId, name: unitName },
    limitDays,
  }));
  const items = await cameOut(deps.db);
  const calendar = await readWorkingCalendar(deps);
  const units = countUnits(days, today, sections, items, calendar);
  // A section is counted as if it were a unit of its own: one way of counting for both tables.
  const sectionsAsUnits = all.map(({ id, title, limitDays }) => ({
    id,
    unit: { id, name: title },
    limitDays,
  }));
  const lines = new Map(
    countUnits(
      days,
      today,
      sectionsAsUnits,
      items.map(({ unit: _, ...item }) => item),
      calendar,
    ).map(({ unit, ...line }) => [unit.id, line]),
  );
  const sum = (of: (unit: UnitYear) => number) => units.reduce((all, unit) => all + of(unit), 0);
  return {
    until: today < days.until ? today : days.until,
    units,
    sections: all.flatMap(({ id, title, unitName, closedAt }) => {
      const line = lines.get(id);
      if (line === undefined || (closedAt !== null && !isCounted(line))) return [];
      return [{ section: { id, title }, unit: unitName, ...line }];
    }),
    total: {
      published: sum(({ published }) => published),
      onTime: sum(({ onTime }) => onTime),
      late: sum(({ late }) => late),
      unpublished: sum(({ unpublished }) => unpublished),
      withdrawn: sum(({ withdrawn }) => withdrawn),
    },
  };
}

/** What came out in sections: their items, and what is listed there beside them (Đ10.3), by the day of its answer. */
async function cameOut(db: Queryable): Promise<readonly YearItem[]> {
  const units = new Map((await listUnits(db)).map((unit) => [unit.id, unit]));
  const removals = await listRemovals(db);
  const items = (await listItemsWithLimits(db)).map(({ item, eventDate, section, facts }) => ({
    sectionId: item.sectionId,
    ...present({ limitDays: limitOf(section, facts ?? undefined)?.days }),
    ...present({ unit: item.unitId === null ? undefined : units.get(item.unitId) }),
    eventDate,
    firstPublishedAt: item.firstPublishedAt,
    removedAt: removals.get(item.id) ?? [],
  }));
  const publications = await listCameOut(db);
  return [
    ...items,
    ...publications.flatMap(({ kind, publishedAt, withdrawnAt, answeredAt }) =>
      (findKind(kind)?.publication?.listedIn ?? []).map(({ section }) => ({
        sectionId: section,
        eventDate: answeredAt === null ? null : localDate(answeredAt),
        firstPublishedAt: publishedAt,
        removedAt: withdrawnAt === null ? [] : [withdrawnAt],
      })),
    ),
  ];
}

const isCounted = ({ published, unpublished, withdrawn }: Omit<UnitYear, 'unit'>): boolean =>
  published + unpublished + withdrawn > 0;
