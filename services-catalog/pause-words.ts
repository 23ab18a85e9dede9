// The effect of a supplement request or a verification on the limit, in a sentence to the officer who makes it.
import type { ClockPolicy } from './clock-policy.ts';
import { verificationWords } from './limit-words.ts';
import { formatMoment } from './local-date.ts';

/** @param received whether the dossier has been received: before that, no limit runs */
export function pauseSentence(policy: ClockPolicy['supplement'], received: boolean): string {
  if (!received) return 'Thời hạn chỉ bắt đầu tính khi hồ sơ được tiếp nhận.';
  switch (policy) {
    case 'reset':
      return 'Ngừng tính thời hạn, và tính lại từ đầu khi người dân bổ sung đủ.';
    case 'pause':
      return 'Ngừng tính thời hạn, và tính tiếp khi người dân bổ sung đủ.';
    case 'none':
      return 'Thời hạn vẫn tiếp tục chạy trong lúc chờ người dân bổ sung.';
  }
}

const postponeInstead = 'Không kịp thì trình lãnh đạo Ủy ban hẹn lại ngày trả.';

/**
 * @param now when the verification would begin
 * @param due the due date as it is, and with the verification
 */
export function verificationSentence(
  { verification, wording }: ClockPolicy,
  now: Date,
  due: { readonly now: Date; readonly then: Date },
): string {
  if (verification === undefined)
    return `Vẫn tính thời hạn giải quyết: Cổng chưa có quy định nào cho thủ tục này thêm thời gian xác minh (${wording.replace(/\.$/, '')}). ${postponeInstead}`;
  if (due.then > due.now)
    return `${verificationWords(verification)} Xác minh bây giờ thì hạn trả kết quả là ${formatMoment(due.then)}.`;
  const why = now > due.now ? 'Đã quá hạn trả kết quả' : 'Thời gian xác minh chỉ được tính thêm một lần';
  return `${why}, nên lần xác minh này không đổi hạn trả. ${postponeInstead}`;
}
