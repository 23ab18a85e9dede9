// The two boxes of a new password: chosen, and typed once more.
import { inSentence } from '#forms/text.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { PasswordInput } from '../password-input/password-input.tsx';

/** @param props.label of the first box: "Mật khẩu mới" */
export function NewPassword({
  label,
  problems,
}: {
  readonly label: string;
  readonly problems: readonly InputProblem[] | undefined;
}) {
  return (
    <>
      <PasswordInput
        label={label}
        name="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự"
        error={messageAt(problems, 'password')}
      />
      <PasswordInput
        label={`Nhập lại ${inSentence(label)}`}
        name="repeated"
        autoComplete="new-password"
        error={messageAt(problems, 'repeated')}
      />
    </>
  );
}
