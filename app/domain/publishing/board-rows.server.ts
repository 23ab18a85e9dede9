// Items as lines of the board's lists, with whom each waits for and how it keeps its limit (Đ12).
import { turnIn, type BoardCapacity } from '#app/publications/board-steps.ts';
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
  /** Of the person: what he wrote with one he does not approve with another. */
  readonly accounts: readonly string[];
  readonly in: (section: SectionOwners) => readonly BoardCapacity[];
}

/** @returns whether something of this item is to be done by him: its next step, or the second look at what another approved urgently */
export function waitsFor(viewer: Viewer, row: BoardItemRow): boolean {
  const { review, section, urgentBy } = row;
  const looksAgain =
    urgentBy !== null && !viewer.accounts.includes(urgentBy) && viewer.in(section).includes('editor');
  return looksAgain || (review !== null && isNext(viewer, { ...row, review }));
}

/**
 * @returns whether the next step of this review is his, as the table says whose turn it is; what needs a second person (Đ18) is
 *   never his who wrote
 */
export function isNext(
  { accounts, in: capacities }: Viewer,
  {
    item,
    section,
    review,
  }: {
    readonly item: Pick<BoardItemRow['item'], 'createdBy'>;
    readonly section: SectionOwners;
    readonly review: Pick<NonNullable<BoardItemRow['review']>, 'state' | 'writers' | 'failure'>;
  },
): boolean {
  const turn = turnIn(review.state);
  if (turn === undefined || !capacities(section).some((one) => turn.as.includes(one))) return false;
  if (turn.onceFailed === true && review.failure === null) return false;
  const hasWritten = review.writers.some((writer) => accounts.includes(writer));
  if (turn.writersAlone === true) return hasWritten || accounts.includes(item.createdBy);
  return !(turn.byAnother && hasWritten);
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
