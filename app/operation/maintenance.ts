// Stops of the portal that are announced before (NĐ 224/2026 Đ13): when a stop may begin, which part of it counts as announced, its
// words for readers, and its form.
import type { FormDefinition } from '#forms/definition.ts';
import { formatLongDate, formatMoment, localDate, localTime, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Span } from './availability.ts';

/** Least notice in working days (NĐ 224/2026 Đ13). */
export const noticeWorkingDays = 7;
/** Longest stop, in hours: our own rule. */
export const longestHours = 72;

/** How a stop ended. */
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

/** @returns the first day on which a stop announced at `now` may begin: seven working days later, without the day of `now` */
export const earliestDay = (calendar: WorkingCalendar, now: Date): LocalDate =>
  calendar.addWorkingDays(localDate(now), noticeWorkingDays);

/**
 * Divides stops for the availability: `planned` counts as announced, `late` as down. Late are urgent stops, and extensions of a
 * stop during the stop.
 * @param stops `noticedUntil`: the end that was announced in time; the beginning, if none was
 */
export function countedSpans(
  stops: readonly (Span & { readonly noticedUntil: Date; readonly endedAt?: Date })[],
): { readonly planned: Span[]; readonly late: Span[] } {
  const planned: Span[] = [];
  const late: Span[] = [];
  for (const { from, until, noticedUntil, endedAt } of stops) {
    const end = endedAt !== undefined && endedAt < until ? endedAt : until;
    const plannedEnd = noticedUntil < end ? noticedUntil : end;
    if (from < plannedEnd) planned.push({ from, until: plannedEnd });
    if (plannedEnd < end) late.push({ from: plannedEnd < from ? from : plannedEnd, until: end });
  }
  return { planned, late };
}

/** @returns "22:00 đến 23:30 thứ Bảy, 05/12/2026" in Asia/Ho_Chi_Minh; with two days when they differ */
export function stopTimes({ from, until }: Span): string {
  return localDate(from) === localDate(until)
    ? `${localTime(from)} đến ${localTime(until)} ${formatLongDate(from)}`
    : `${localTime(from)} ${formatLongDate(from)} đến ${localTime(until)} ${formatLongDate(until)}`;
}

/** @returns the Vietnamese notice for every page: about a stop to come before it begins, about a running one after that */
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
          label: 'Thời điểm bắt đầu',
          hint: 'Chọn lúc ít người dùng. Ví dụ: 5, 12, 2026, 22 giờ 00 phút.',
          required: true,
        },
        { id: 'until', kind: 'moment', label: 'Thời điểm dự kiến xong', required: true },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do',
          hint: 'Người dân đọc được. Viết trọn câu, ví dụ: Nâng cấp máy chủ để Cổng chạy nhanh hơn.',
          required: true,
          maxLength: 300,
          multiline: true,
        },
        {
          id: 'urgent',
          kind: 'text',
          label: 'Lý do phải làm gấp',
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
        { id: 'newUntil', kind: 'moment', label: 'Thời điểm dự kiến xong mới', required: true },
        {
          id: 'why',
          kind: 'text',
          label: 'Lý do phải kéo dài',
          required: true,
          maxLength: 300,
          multiline: true,
        },
      ],
    },
  ],
};
