// Asked of whoever signs with a certificate of his own, once for one act or one batch; and what keeps him from signing.
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Warning } from '../../../components/warning/warning.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';

export function CannotSign({ obstacle }: { readonly obstacle: string }) {
  return (
    <Warning>
      {obstacle} Trong lúc chờ, lãnh đạo khác có chứng thư còn hiệu lực ký được việc này; cần gấp thì gọi quản
      trị viên.
    </Warning>
  );
}

export function SignersPassword({ problems }: { readonly problems: readonly InputProblem[] }) {
  return (
    <PasswordInput
      label="Mật khẩu của bạn"
      name="password"
      autoComplete="current-password"
      hint="Chữ ký số mang tên bạn: nhập lại mật khẩu đăng nhập để ký"
      error={messageAt(problems, 'password')}
    />
  );
}
