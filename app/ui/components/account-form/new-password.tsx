// The two boxes of a new password: chosen, and typed once more.
import { inSentence } from '#forms/text.ts';

import { PasswordInput } from '../password-input/password-input.tsx';
import { messageFor, type FieldMessage } from './account-form.tsx';

/** @param props.label of the first box: "Mật khẩu mới" */
export function NewPassword({
  label,
  problems,
}: {
  readonly label: string;
  readonly problems: readonly FieldMessage[] | undefined;
}) {
  return (
    <>
      <PasswordInput
        label={label}
        name="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự"
        error={messageFor(problems, 'password')}
      />
      <PasswordInput
        label={`Nhập lại ${inSentence(label)}`}
        name="repeated"
        autoComplete="new-password"
        error={messageFor(problems, 'repeated')}
      />
    </>
  );
}
