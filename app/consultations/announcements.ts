// What a consultation tells those who took part or follow it.
import { formatDate } from '#catalog/local-date.ts';
import { lastDayOf } from './period.ts';

export const announcements = {
  extended: 'Gia hạn thời gian lấy ý kiến',
  'new-version': 'Đăng bản dự thảo mới',
  answered: 'Công bố bản tổng hợp, giải trình, tiếp thu',
} as const;

export type AnnouncementKind = keyof typeof announcements;

export const announcementKindIds = Object.keys(announcements) as [AnnouncementKind, ...AnnouncementKind[]];

export interface Announcement {
  readonly kind: AnnouncementKind;
  readonly at: Date;
  /** Of an extension: the close before it, and the close that it set. */
  readonly moved?: { readonly from: Date; readonly to: Date };
}

/**
 * @param rows the newest first; an extension says the close before it
 * @param closesAt the close as it is now
 */
export function readAnnouncements(
  rows: readonly { readonly kind: AnnouncementKind; readonly at: Date; readonly closedBefore: Date | null }[],
  closesAt: Date,
): readonly Announcement[] {
  let to = closesAt;
  return rows.map(({ kind, at, closedBefore: from }) => {
    if (from === null) return { kind, at };
    const moved = { from, to };
    to = from;
    return { kind, at, moved };
  });
}

/** "Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 15/12/2026" */
export function announcementText({ kind, moved }: Announcement): string {
  if (moved === undefined) return announcements[kind];
  const day = (closesAt: Date) => formatDate(lastDayOf({ closesAt }));
  return `${announcements[kind]} đến hết ngày ${day(moved.to)}, trước là hết ngày ${day(moved.from)}`;
}

/** Where it stands on the page of the consultation: each has a place of its own, which feeds and mails lead to. */
export const announcementAnchor = ({ kind, at }: Announcement): string => `tin-${kind}-${at.getTime()}`;
