// Items as lines of the board's lists, with whom each waits for and how it keeps its limit (Đ12).
import { excludedFrom, turnIn, type BoardCapacity } from '#app/publications/board-steps.ts';
import { limitRunsFrom } from '#app/publications/content-body.ts';
import { limitOf } from '#app/publications/limits.ts';
import type { BoardRow } from '#app/read-models/publishing.ts';
import { partAmong } from '#app/steps/step-people.ts';
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

/** @returns whether something of this item is to be done by him: its next step, or the second look at what others published urgently */
export function waitsFor(viewer: Viewer, row: BoardItemRow): boolean {
  const { review, section, urgentPeople } = row;
  const looksAgain =
    urgentPeople !== null &&
    partAmong(urgentPeople, excludedFrom('second-look'), viewer.accounts) === undefined &&
    viewer.in(section).includes('editor');
  return looksAgain || (review !== null && isNext(viewer, { ...row, review }));
}

/**
 * @returns whether the next step of this review is his, as the table says whose turn it is; what needs another person (Đ18) is
 *   never his who made an earlier step
 */
export function isNext(
  viewer: Viewer,
  {
    item,
    section,
    review,
  }: {
    readonly item: Pick<BoardItemRow['item'], 'createdBy'>;
    readonly section: SectionOwners;
    readonly review: Pick<NonNullable<BoardItemRow['review']>, 'state' | 'people' | 'failure'>;
  },
): boolean {
  const turn = turnIn(review.state);
  if (turn === undefined || !viewer.in(section).some((one) => turn.as.includes(one))) return false;
  if (turn.onceFailed === true && review.failure === null) return false;
  if (turn.writersAlone === true) return hasWritten(viewer, { item, review });
  return partAmong(review.people, turn.byAnother, viewer.accounts) === undefined;
}

/** @returns whether he began the item, or wrote any of its text since it came out last */
export const hasWritten = (
  { accounts }: Pick<Viewer, 'accounts'>,
  { item, review }: Pick<Parameters<typeof isNext>[1], 'item' | 'review'>,
): boolean =>
  accounts.includes(item.createdBy) || partAmong(review.people, ['writer'], accounts) !== undefined;

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
    bodies,
  }: {
    readonly today: LocalDate;
    readonly calendar: WorkingCalendar;
    /** By version: of what is worked on, and of what the limit is judged by. */
    readonly bodies: ReadonlyMap<string, object>;
  },
): BoardRow {
  const { item, review, section, savedAt, savedBy } = row;
  const bodyIn = (version: string) => {
    const body = bodies.get(version);
    return body && readableBody({ body });
  };
  const inHand = bodyIn(row.versionId);
  const judged = bodyIn(row.judgedVersionId);
  const { firstPublishedAt } = item;
  const lateness = freshnessOf(
    {
      eventDate: judged && limitRunsFrom(judged),
      limitDays: limitOf(section, judged?.facts)?.days,
      publishedOn: firstPublishedAt === null ? undefined : localDate(firstPublishedAt),
    },
    today,
    calendar,
  );
  return {
    itemId: item.id,
    title: inHand?.title ?? unreadableTitle,
    ...(inHand === undefined ? { unreadable: true as const } : {}),
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
    ...(row.urgentPeople === null ? {} : { needsSecondLook: true as const }),
    ...present({ lateness }),
  };
}
