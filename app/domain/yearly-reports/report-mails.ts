// The words of the mails about the report of a year (Điều 23).
import { lastDayToSend, type ReportNotice } from '#app/publications/yearly-report/due.ts';
import type { ReportCapacity, ReportEvent } from '#app/publications/yearly-report/steps.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Letter } from '../notifications/letter.ts';

interface StepFacts {
  readonly year: number;
  readonly by: string;
  readonly reason?: string;
}

/** To whom a step is told, and how; a step that is not here is told nobody. */
export const stepMails: Readonly<
  Partial<
    Record<
      ReportEvent,
      { readonly to: readonly ReportCapacity[]; readonly letter: (facts: StepFacts) => Letter }
    >
  >
> = {
  submit: {
    to: ['chairman'],
    letter: ({ year, by }) => ({
      subject: `Chờ duyệt: báo cáo năm ${year} theo Điều 23`,
      lines: [
        `${by} trình báo cáo hoạt động trang thông tin điện tử năm ${year}.`,
        `Báo cáo phải gửi trước ngày 25/11/${year}. Mời ông/bà xem, rồi duyệt hoặc trả lại kèm lý do.`,
      ],
    }),
  },
  approve: {
    to: ['office'],
    letter: ({ year, by }) => ({
      subject: `Đã duyệt: báo cáo năm ${year}`,
      lines: [
        `${by} đã duyệt báo cáo năm ${year}.`,
        `Văn phòng lấy số, gửi trước ngày 25/11/${year} và ghi ngày gửi trên Cổng.`,
      ],
    }),
  },
  return: {
    to: ['office'],
    letter: ({ year, by, reason = '' }) => ({
      subject: `Báo cáo năm ${year} được trả lại để sửa`,
      lines: [`${by} trả lại báo cáo năm ${year}.`, '', `Lý do: ${reason}`, '', 'Nội dung đã soạn vẫn còn.'],
    }),
  },
};

/** @param notice `days` until the last day on which it is in time, or since then; days of the calendar */
export function noticeLetter({ kind, year, days }: ReportNotice): Letter {
  const last = formatDate(lastDayToSend(year));
  return kind === 'soon'
    ? {
        subject: `Báo cáo năm ${year} phải gửi trước ngày 25/11/${year}`,
        lines: [
          `Điều 23 Quy chế yêu cầu gửi báo cáo hoạt động trang thông tin điện tử năm ${year} trước ngày 25/11/${year}.`,
          days === 0
            ? 'Hôm nay là ngày cuối để gửi đúng hạn.'
            : `Còn ${days} ngày; ngày cuối để gửi đúng hạn là ${last}.`,
        ],
      }
    : {
        subject: `Quá hạn: báo cáo năm ${year} chưa gửi`,
        lines: [
          `Báo cáo hoạt động trang thông tin điện tử năm ${year} phải gửi trước ngày 25/11/${year} (Điều 23), đến nay Cổng chưa ghi nhận đã gửi.`,
          `Đã quá ngày cuối ${days} ngày. Nếu đã gửi, Văn phòng ghi ngày gửi trên Cổng.`,
        ],
      };
}
