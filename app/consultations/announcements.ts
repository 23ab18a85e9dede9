// Announcements of a consultation to people who commented or follow it.
import { formatDate } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';
import { lastDayOf } from './period.ts';

export const announcements = {
  extended: 'Gia hạn thời gian lấy ý kiến',
  'new-version': 'Đăng bản dự thảo mới',
  answered: 'Công bố bản tổng hợp, giải trình, tiếp thu',
  corrected: 'Đính chính bản giải trình, tiếp thu',
  ended: 'Dừng lấy ý kiến',
} as const;

export type AnnouncementKind = keyof typeof announcements;

export const announcementKindIds = Object.keys(announcements) as [AnnouncementKind, ...AnnouncementKind[]];

export interface Announcement {
  readonly kind: AnnouncementKind;
  readonly at: Date;
  /** Of an extension: the old close and the new one. */
  readonly moved?: { readonly from: Date; readonly to: Date };
  /** Of a correction, of an end: what was approved to be told. */
  readonly note?: string;
}

/** Of an end: why, and what becomes of what was said. */
export const endNote = ({ why, becomes }: { readonly why: string; readonly becomes: string }): string =>
  `${why}\nGóp ý đã nhận: ${becomes}`;

/**
 * @param rows newest first; only an extension has `closedBefore`, the close before it
 * @param closesAt the current close
 * @returns announcements, newest first; the new close of an extension is the `closedBefore` of the next one
 */
export function readAnnouncements(
  rows: readonly {
    readonly kind: AnnouncementKind;
    readonly at: Date;
    readonly closedBefore: Date | null;
    readonly note: string | null;
  }[],
  closesAt: Date,
): readonly Announcement[] {
  let to = closesAt;
  return rows.map(({ kind, at, closedBefore: from, note }) => {
    if (from === null) return { kind, at, ...present({ note }) };
    const moved = { from, to };
    to = from;
    return { kind, at, moved };
  });
}

/** @returns "Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 15/12/2026" */
export function announcementText({ kind, moved }: Announcement): string {
  if (moved === undefined) return announcements[kind];
  const day = (closesAt: Date) => formatDate(lastDayOf({ closesAt }));
  return `${announcements[kind]} đến hết ngày ${day(moved.to)}, trước là hết ngày ${day(moved.from)}`;
}

/** @returns the id of the announcement on the page of its consultation; feeds and mails link to it */
export const announcementAnchor = ({ kind, at }: Announcement): string => `tin-${kind}-${at.getTime()}`;
