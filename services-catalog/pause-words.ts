// The effect of a supplement request on the limit, in a sentence to the officer who makes it.
import type { ClockPolicy } from './clock-policy.ts';

/** @param received whether the dossier has been received: before that, no limit runs */
export function pauseSentence(policy: ClockPolicy['supplement'], received: boolean): string {
  if (!received) return 'Thời hạn chỉ bắt đầu tính khi hồ sơ được tiếp nhận.';
  switch (policy) {
    case 'reset':
      return 'Thời hạn dừng lại, và tính lại từ đầu khi người dân bổ sung đủ.';
    case 'pause':
      return 'Thời hạn dừng lại, và tính tiếp khi người dân bổ sung đủ.';
    case 'none':
      return 'Thời hạn vẫn tiếp tục chạy trong lúc chờ người dân bổ sung.';
  }
}
