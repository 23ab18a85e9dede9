// How a consultation stands, in words for everybody.
import { lastDayOf } from '#app/consultations/period.ts';
import type { ConsultationLine, ConsultationState } from '#app/read-models/consultations.ts';
import type { Tone } from '#app/steps/step-table.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

export const stateWords: Readonly<
  Record<ConsultationState, { readonly label: string; readonly tone: Tone }>
> = {
  upcoming: { label: 'Sắp lấy ý kiến', tone: 'neutral' },
  open: { label: 'Đang lấy ý kiến', tone: 'progress' },
  closed: { label: 'Đã đóng, đang tổng hợp', tone: 'waiting' },
  withdrawn: { label: 'Tạm dừng lấy ý kiến', tone: 'stopped' },
  answered: { label: 'Đã trả lời', tone: 'done' },
  ended: { label: 'Đã dừng lấy ý kiến', tone: 'stopped' },
};

type Timed = Pick<ConsultationLine, 'state' | 'opensAt' | 'closesAt' | 'daysLeft'>;

/** "Còn 12 ngày, đến hết ngày 15/12/2026" */
export function timeText({ state, opensAt, closesAt, daysLeft }: Timed): string {
  const last = formatDate(lastDayOf({ closesAt }));
  if (state === 'upcoming') return `Nhận góp ý từ ${formatMoment(opensAt)} đến hết ngày ${last}`;
  if (state === 'ended') return 'Không nhận góp ý nữa, không công bố giải trình';
  if (state === 'withdrawn') return 'Dự thảo đã được thu hồi, hiện không nhận góp ý';
  if (state === 'open')
    return daysLeft === 1
      ? `Hôm nay là ngày cuối (24 giờ ngày ${last})`
      : `Còn ${daysLeft} ngày, đến hết ngày ${last}`;
  return `Đã nhận góp ý đến hết ngày ${last}`;
}
