// Đ12: how every section keeps its limit in a year; what is due and late now; how long the continuous ones are silent.
import { limitOf, limitWords } from '#app/publications/limits.ts';
import type { FreshnessRow } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { daysBetween, localDate } from '#catalog/local-date.ts';
import { listItemsWithLimits, type ItemWithLimitRow } from '#db/queries/content-board.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readSections } from '../kernel/sections.server.ts';
import { freshnessOf } from './freshness.ts';
import { lastInSections } from './last-in-sections.server.ts';
import { sectionView } from './section-view.ts';
import { unreadableTitle } from '../writing/stored-body.ts';

type Line = FreshnessRow['items'][number];

/**
 * @param input `year`: of the events; this one when absent
 * @returns open sections in the order of the menu; `items`: those due and late, the longest overdue first. Refused as `not-allowed`
 *   to all but staff
 */
export async function surveyFreshness(
  deps: Deps,
  actor: Actor,
  input: { readonly year?: number },
): Promise<Outcome<{ year: number; rows: readonly FreshnessRow[] }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const today = localDate(deps.clock.now());
  const year = input.year ?? Number(today.slice(0, 4));
  const [calendar, items, last, sections] = await Promise.all([
    readWorkingCalendar(deps),
    listItemsWithLimits(deps.db),
    lastInSections(deps.db),
    readSections(deps.db),
  ]);
  const lineOf = (row: ItemWithLimitRow): Line[] => {
    const { firstPublishedAt } = row.item;
    if (row.eventDate?.startsWith(`${year}-`) !== true) return [];
    const isPublished = firstPublishedAt !== null;
    const limit = limitOf(row.section, row.facts ?? undefined);
    const lateness = freshnessOf(
      {
        eventDate: row.eventDate,
        limitDays: limit?.days,
        publishedOn: isPublished ? localDate(firstPublishedAt) : undefined,
      },
      today,
      calendar,
    );
    return lateness === undefined || limit === undefined
      ? []
      : [
          {
            itemId: row.item.id,
            title: row.title ?? unreadableTitle,
            published: isPublished,
            lateness,
            limit: limitWords(limit),
          },
        ];
  };
  const rowOf = (section: SectionRow): FreshnessRow => {
    const lines = items.filter((row) => row.item.sectionId === section.id).flatMap(lineOf);
    const count = (kind: Line['lateness']['kind']) =>
      lines.filter(({ lateness }) => lateness.kind === kind).length;
    const lastPublishedAt = last.get(section.id);
    return {
      section: sectionView(section),
      counts: { due: count('due'), late: count('late'), onTime: count('on-time') },
      ...present({ lastPublishedAt }),
      ...(section.limitDays === null && lastPublishedAt !== undefined
        ? { daysSince: daysBetween(localDate(lastPublishedAt), today) }
        : {}),
      items: lines
        .filter(({ lateness }) => lateness.kind !== 'on-time')
        .sort((a, b) => a.lateness.dueOn.localeCompare(b.lateness.dueOn)),
    };
  };
  return { ok: true, year, rows: sections.filter(({ closedAt }) => closedAt === null).map(rowOf) };
}
