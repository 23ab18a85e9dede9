// Number or address, and password, at either door.
import { messageAt } from '#app/values/input-problem.ts';

import type { ReactNode } from 'react';

import { Button, ButtonGroup } from '../button/button.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { ContactInput } from '../text-input/contact-input.tsx';
import { AccountForm, type AccountFormProps } from './account-form.tsx';

/** What the button “Gửi lại thư xác nhận” sends as `intent`. */
export const resendIntent = 'resend-confirmation';

export function SignInForm({
  contact,
  byPhone = false,
  unconfirmed = false,
  ...page
}: Pick<AccountFormProps, 'heading' | 'lead' | 'problems' | 'flash'> & {
  readonly contact: string | undefined;
  /** Residents sign in by telephone, too. */
  readonly byPhone?: boolean;
  /** The address waits for its confirmation: the mail can be asked for again. */
  readonly unconfirmed?: boolean | undefined;
  readonly after: ReactNode;
}) {
  return (
    <AccountForm {...page}>
      <ContactInput byPhone={byPhone} defaultValue={contact} error={messageAt(page.problems, 'contact')} />
      <PasswordInput
        label="Mật khẩu"
        name="password"
        autoComplete="current-password"
        error={messageAt(page.problems, 'password')}
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
