// Address and password, at either door.
import type { ReactNode } from 'react';

import { Button, ButtonGroup } from '../button/button.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { EmailInput } from '../text-input/email-input.tsx';
import { AccountForm, messageFor, type AccountFormProps } from './account-form.tsx';

/** What the button “Gửi lại thư xác nhận” sends as `intent`. */
export const resendIntent = 'resend-confirmation';

export function SignInForm({
  email,
  unconfirmed = false,
  ...page
}: Pick<AccountFormProps, 'heading' | 'lead' | 'problems' | 'flash'> & {
  readonly email: string | undefined;
  /** The address waits for its confirmation: the mail can be asked for again. */
  readonly unconfirmed?: boolean | undefined;
  readonly after: ReactNode;
}) {
  return (
    <AccountForm {...page}>
      <EmailInput autoComplete="username" defaultValue={email} error={messageFor(page.problems, 'email')} />
      <PasswordInput
        label="Mật khẩu"
        name="password"
        autoComplete="current-password"
        error={messageFor(page.problems, 'password')}
      />
      <ButtonGroup>
        <Button>Đăng nhập</Button>
        {unconfirmed && (
          <Button kind="secondary" name="intent" value={resendIntent}>
            Gửi lại thư xác nhận
          </Button>
        )}
      </ButtonGroup>
    </AccountForm>
  );
}
