// What a resident reads of a dossier whose day has passed: the same words on its page, in the list and in the look-up by code.
import { describeRemaining, type Lateness } from './lateness.ts';
import { formatDate, formatLongDate, formatMoment, localDate, type LocalDate } from './local-date.ts';

export interface Delay {
  /** "Hồ sơ quá hạn 2 ngày làm việc" */
  readonly headline: string;
  /** What was promised, that the commune is sorry, and the new day if there is one. */
  readonly sentence: string;
  /** "2026-12-04": the day that is promised instead, while it is still to come. */
  readonly newDay?: LocalDate;
}

export interface LateDay {
  readonly lateness: Lateness | undefined;
  readonly finishedAt: Date | null;
  readonly receivedAt: Date | null;
  /** By when the result was promised, or before the reception the answer; null where nothing is promised now. */
  readonly dueAt: Date | null;
  /** The day that was promised with an apology. */
  readonly apologyUntil: LocalDate | undefined;
}

/** @returns undefined for a dossier that is not late, or has ended */
export function describeDelay(
  { lateness, finishedAt, receivedAt, dueAt, apologyUntil }: LateDay,
  now: Date,
): Delay | undefined {
  if (lateness?.kind !== 'late' || finishedAt !== null) return undefined;
  if (receivedAt === null)
    return {
      headline: `Việc trả lời hồ sơ mới nộp ${describeRemaining(lateness)}`,
      sentence: `${dueAt === null ? 'Chúng tôi' : `Lẽ ra chúng tôi phải trả lời trước ${formatMoment(dueAt)}. Chúng tôi`} xin lỗi vì sự chậm trễ này.`,
    };
  const promised = dueAt === null ? '' : `Đã hẹn trả kết quả ${formatMoment(dueAt)} mà chưa có. `;
  const isAhead = apologyUntil !== undefined && apologyUntil >= localDate(now);
  return {
    headline: `Hồ sơ ${describeRemaining(lateness)}`,
    sentence: `${promised}Chúng tôi xin lỗi vì sự chậm trễ này. ${newDayWords(apologyUntil, isAhead)}`,
    ...(isAhead && { newDay: apologyUntil }),
  };
}

function newDayWords(until: LocalDate | undefined, isAhead: boolean): string {
  if (until === undefined) return 'Chưa có ngày hẹn lại; khi có, chúng tôi báo ngay.';
  return isAhead
    ? `Hẹn lại: ${formatLongDate(until)}.`
    : `Ngày hẹn lại ${formatDate(until)} cũng đã qua. Khi có ngày mới, chúng tôi báo ngay.`;
}
