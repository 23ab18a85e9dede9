// Items as lines of the board's lists, with whom each waits for and how it keeps its limit (Đ12).
import type { BoardCapacity } from '#app/publications/board-steps.ts';
import { limitRunsFrom } from '#app/publications/content-body.ts';
import { limitOf } from '#app/publications/limits.ts';
import type { BoardRow } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { BoardItemRow } from '#db/queries/content-board.server.ts';
import type { SectionOwners } from '#db/queries/content-sections.server.ts';
import { freshnessOf } from './freshness.ts';
import { readableBody, unreadableTitle } from '../writing/stored-body.ts';

export interface Viewer {
  readonly userId: string;
  readonly in: (section: SectionOwners) => readonly BoardCapacity[];
}

/** Is the next step his? */
export function waitsFor({ userId, in: capacities }: Viewer, row: BoardItemRow): boolean {
  const { review, section, item, urgentBy } = row;
  const as = capacities(section);
  if (urgentBy !== null && urgentBy !== userId && as.includes('editor')) return true;
  if (review === null) return false;
  const own = item.createdBy === userId || review.writers.includes(userId);
  switch (review.state) {
    case 'writing':
      return own && as.length > 0;
    case 'submitted':
      return as.includes('editor');
    case 'edited':
      return as.includes('approver') && !review.writers.includes(userId);
    case 'approved':
      return review.failure !== null && (as.includes('approver') || as.includes('editor'));
    case 'published':
    case 'discarded':
      return false;
  }
}

/**
 * @param viewer for whom `waitsForMe` is told
 * @param on `today` and `calendar`: against which the limit is counted, in working days (Đ12)
 */
export function boardRow(
  row: BoardItemRow,
  viewer: Viewer,
  {
    today,
    calendar,
    body,
  }: {
    readonly today: LocalDate;
    readonly calendar: WorkingCalendar;
    /** Of the newest version. */
    readonly body: object | undefined;
  },
): BoardRow {
  const { item, review, section, savedAt, savedBy } = row;
  const newest = body === undefined ? undefined : readableBody({ body });
  const { firstPublishedAt } = item;
  const lateness = freshnessOf(
    {
      eventDate: newest && limitRunsFrom(newest),
      limitDays: limitOf(section, newest?.facts)?.days,
      publishedOn: firstPublishedAt === null ? undefined : localDate(firstPublishedAt),
    },
    today,
    calendar,
  );
  return {
    itemId: item.id,
    title: newest?.title ?? unreadableTitle,
    ...(newest === undefined ? { unreadable: true as const } : {}),
    section: { id: section.id, title: section.title },
    visibility: item.visibility,
    updatedAt: review !== null && review.updatedAt > savedAt ? review.updatedAt : savedAt,
    updatedBy: savedBy,
    waitsForMe: waitsFor(viewer, row),
    ...(review === null ? {} : { reviewId: review.id, state: review.state }),
    ...present({
      publishAt: review?.publishAt,
      returnReason: review?.returnReason,
      failure: review?.failure,
    }),
    ...(row.urgentBy === null ? {} : { needsSecondLook: true as const }),
    ...present({ lateness }),
  };
}
