// Address and password, at either door.
import type { ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { AccountForm, messageFor, type AccountFormProps } from './account-form.tsx';

export function SignInForm({
  email,
  ...page
}: Pick<AccountFormProps, 'heading' | 'lead' | 'problems' | 'flash'> & {
  readonly email: string | undefined;
  readonly after: ReactNode;
}) {
  return (
    <AccountForm {...page}>
      <TextInput
        label="Địa chỉ thư điện tử"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        spellCheck={false}
        defaultValue={email}
        error={messageFor(page.problems, 'email')}
      />
      <TextInput
        label="Mật khẩu"
        name="password"
        type="password"
        autoComplete="current-password"
        error={messageFor(page.problems, 'password')}
      />
      <Button>Đăng nhập</Button>
    </AccountForm>
  );
}
