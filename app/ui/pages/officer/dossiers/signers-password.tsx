// Asked of whoever signs with a certificate of his own, once for one act or one batch.
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { PasswordInput } from '../../../components/password-input/password-input.tsx';

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
