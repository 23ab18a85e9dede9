// The figures of a year for the report that Điều 23 asks for, from what the board did.
import { findKind } from '#app/inquiries/kinds/index.ts';
import { limitOf } from '#app/publications/limits.ts';
import type { UnitYear, YearSheet } from '#app/read-models/freshness-year.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { listBoardItems } from '#db/queries/content-board.server.ts';
import { listAllSections, listUnits } from '#db/queries/content-sections.server.ts';
import { listCameOut } from '#db/queries/inquiry-publications.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { unitYears, type YearItem } from './freshness-year.ts';

/** @param input `year`: this one when absent; one that has not begun has no figures */
export async function surveyFreshnessYear(
  deps: Deps,
  actor: Actor,
  input: { readonly year?: number },
): Promise<Outcome<{ sheet: YearSheet }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const today = localDate(deps.clock.now());
  const year = input.year ?? Number(today.slice(0, 4));
  const all = await listAllSections(deps.db);
  const sections = all.map(({ id, unitId, unitName, limitDays }) => ({
    id,
    unit: { id: unitId, name: unitName },
    limitDays,
  }));
  const items = await cameOut(deps.db);
  const calendar = await readWorkingCalendar(deps);
  const units = unitYears(year, today, sections, items, calendar);
  // A section is counted as if it were a unit of its own: one way of counting for both tables.
  const own = all.map(({ id, title, limitDays }) => ({ id, unit: { id, name: title }, limitDays }));
  const lines = new Map(
    unitYears(
      year,
      today,
      own,
      items.map(({ unit: _, ...item }) => item),
      calendar,
    ).map(({ unit, ...line }) => [unit.id, line]),
  );
  const sum = (of: (unit: UnitYear) => number) => units.reduce((all, unit) => all + of(unit), 0);
  return {
    ok: true,
    sheet: {
      year,
      until: today < `${year}-12-31` ? today : `${year}-12-31`,
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
    },
  };
}

/** What came out in sections: their items, and what is listed there beside them (Đ10.3), by the day of its answer. */
async function cameOut(db: Queryable): Promise<readonly YearItem[]> {
  const units = new Map((await listUnits(db)).map((unit) => [unit.id, unit]));
  const items = (await listBoardItems(db, {})).map(({ item, eventDate, section, facts }) => ({
    sectionId: item.sectionId,
    ...present({ limitDays: limitOf(section, facts ?? undefined)?.days }),
    ...present({ unit: item.unitId === null ? undefined : units.get(item.unitId) }),
    eventDate,
    firstPublishedAt: item.firstPublishedAt,
    withdrawnAt: item.withdrawnAt,
  }));
  const published = await listCameOut(db);
  return [
    ...items,
    ...published.flatMap(({ kind, publishedAt, withdrawnAt, answeredAt }) =>
      (findKind(kind)?.publication?.listedIn ?? []).map(({ section }) => ({
        sectionId: section,
        eventDate: answeredAt === null ? null : localDate(answeredAt),
        firstPublishedAt: publishedAt,
        withdrawnAt,
      })),
    ),
  ];
}

const isCounted = ({ published, unpublished, withdrawn }: Omit<UnitYear, 'unit'>): boolean =>
  published + unpublished + withdrawn > 0;
