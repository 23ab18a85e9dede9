// Number or address, and password, at either door.
import { paths } from '#app/addresses/paths.ts';
import { messageAt } from '#app/values/input-problem.ts';

import type { ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { ContactInput } from '../text-input/contact-input.tsx';
import { AccountForm, type AccountFormProps } from './account-form.tsx';

export function SignInForm({
  contact,
  byPhone = false,
  awaited = false,
  provider,
  ...page
}: Pick<AccountFormProps, 'heading' | 'lead' | 'problems' | 'flash'> & {
  readonly contact: string | undefined;
  /** Residents sign in by telephone, too. */
  readonly byPhone?: boolean;
  /** This browser signed up with what was typed, and has not confirmed it yet. */
  readonly awaited?: boolean | undefined;
  /** Where else one may sign in: "VNeID", and the way there. */
  readonly provider?: { readonly name: string; readonly href: string } | undefined;
  readonly after: ReactNode;
}) {
  return (
    <AccountForm
      {...page}
      before={
        provider && (
          <>
            <Button kind="secondary" href={provider.href}>
              Đăng nhập bằng {provider.name}
            </Button>
            <p>Hoặc đăng nhập bằng mật khẩu trên Cổng:</p>
          </>
        )
      }
    >
      <ContactInput byPhone={byPhone} defaultValue={contact} error={messageAt(page.problems, 'contact')} />
      <PasswordInput
        label="Mật khẩu"
        name="password"
        autoComplete="current-password"
        error={messageAt(page.problems, 'password')}
      />
      {awaited && (
        <p>
          Bạn vừa đăng ký bằng địa chỉ này: hãy mở thư xác nhận trước. Chưa thấy thư thì{' '}
          <a href={paths.signUpSent()}>gửi lại thư xác nhận</a>.
        </p>
      )}
      <Button>Đăng nhập</Button>
    </AccountForm>
  );
}
