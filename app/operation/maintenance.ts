// Stops that are announced beforehand (NĐ 224/2026 Đ13): from when on one may begin, what counts as announced, and in which
// words people hear of it. The one list of what is asked when one is announced.
import type { FormDefinition } from '#forms/definition.ts';
import { formatLongDate, formatMoment, localDate, localTime, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Span } from './availability.ts';

/** NĐ 224/2026 Đ13: told at least so many working days before. */
export const noticeWorkingDays = 7;
/** Longer is no maintenance. */
export const longestHours = 72;

/** How a stop came to its end. */
export const stopEndings = {
  over: 'Đã xong đúng giờ',
  early: 'Kết thúc sớm',
  cancelled: 'Đã hủy',
} as const;

export type StopEnding = keyof typeof stopEndings;
export const stopEndingIds = Object.keys(stopEndings) as [StopEnding, ...StopEnding[]];

export interface Stop extends Span {
  readonly reason: string;
}

/** The first day on which a stop announced `now` may begin; the day itself is not counted. */
export const earliestDay = (calendar: WorkingCalendar, now: Date): LocalDate =>
  calendar.addWorkingDays(localDate(now), noticeWorkingDays);

/**
 * What of a stop counts as announced when the portal's availability is counted, and what as down: an urgent one, and what was
 * added to one while it ran.
 * @param stop `noticedUntil`: its end as it was announced in time; its beginning, when it was not
 */
export function countedSpans(
  stops: readonly (Span & { readonly noticedUntil: Date; readonly endedAt?: Date })[],
): { readonly planned: Span[]; readonly late: Span[] } {
  const planned: Span[] = [];
  const late: Span[] = [];
  for (const { from, until, noticedUntil, endedAt } of stops) {
    const end = endedAt !== undefined && endedAt < until ? endedAt : until;
    const noticed = noticedUntil < end ? noticedUntil : end;
    if (from < noticed) planned.push({ from, until: noticed });
    if (noticed < end) late.push({ from: noticed < from ? from : noticed, until: end });
  }
  return { planned, late };
}

/** "22:00 đến 23:30 thứ Bảy, 05/12/2026", or both whole where the days differ. */
export function stopTimes({ from, until }: Span): string {
  return localDate(from) === localDate(until)
    ? `${localTime(from)} đến ${localTime(until)} ${formatLongDate(from)}`
    : `${localTime(from)} ${formatLongDate(from)} đến ${localTime(until)} ${formatLongDate(until)}`;
}

/** What every page says of it. */
export function stopNotice(stop: Stop, now: Date): string {
  return now < stop.from
    ? `Cổng tạm ngừng để bảo trì từ ${stopTimes(stop)}. ${stop.reason}`
    : `Cổng đang bảo trì đến ${formatMoment(stop.until)}; người dân vào lại được sau lúc ấy. ${stop.reason}`;
}

export const stopForm: FormDefinition = {
  code: 'bao-tri',
  version: 1,
  title: 'Thông báo bảo trì',
  source: 'Nghị định 224/2026/NĐ-CP, Điều 13',
  toReview: [],
  sections: [
    {
      id: 'stop',
      heading: 'Thông báo bảo trì',
      fields: [
        {
          id: 'from',
          kind: 'moment',
          label: 'Bắt đầu',
          hint: 'Chọn lúc ít người dùng. Ví dụ: 5, 12, 2026, 22 giờ 00 phút.',
          required: true,
        },
        { id: 'until', kind: 'moment', label: 'Dự kiến xong', required: true },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do',
          hint: 'Người dân đọc được. Viết trọn câu, ví dụ: Nâng cấp máy chủ để cổng chạy nhanh hơn.',
          required: true,
          maxLength: 300,
          multiline: true,
        },
        {
          id: 'urgent',
          kind: 'text',
          label: 'Vì sao phải làm gấp',
          hint: `Chỉ ghi khi không thể báo trước ${noticeWorkingDays} ngày làm việc, ví dụ vá lỗ hổng bảo mật. Thời gian ấy tính là gián đoạn.`,
          required: false,
          maxLength: 300,
          multiline: true,
        },
      ],
    },
  ],
  rules: [],
  paper: [],
};

export const extensionForm: FormDefinition = {
  ...stopForm,
  code: 'keo-dai-bao-tri',
  title: 'Kéo dài bảo trì',
  sections: [
    {
      id: 'extension',
      heading: 'Kéo dài bảo trì',
      fields: [
        { id: 'newUntil', kind: 'moment', label: 'Dự kiến xong mới', required: true },
        {
          id: 'why',
          kind: 'text',
          label: 'Vì sao phải kéo dài',
          required: true,
          maxLength: 300,
          multiline: true,
        },
      ],
    },
  ],
};
