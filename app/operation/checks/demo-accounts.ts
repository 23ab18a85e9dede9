// In live mode nobody is an account of the demonstration, whose password everybody knows.
import { fine, nothing, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const demoAccounts: Check<Installation> = {
  id: 'demo-accounts',
  title: 'Tài khoản dùng thử',
  urgency: 'trouble',
  run({ facts, isLive }) {
    if (!isLive) return nothing('Đây là bản dùng thử.');
    return facts.demoAccounts === 0
      ? fine('Không có tài khoản dùng thử nào.')
      : wrong(
          `${facts.demoAccounts} tài khoản dùng thử (@demo.phuan), ai cũng biết mật khẩu.`,
          'Cơ sở dữ liệu này là của bản dùng thử: hãy dùng một cơ sở dữ liệu trống cho Cổng đang vận hành.',
        );
  },
};
