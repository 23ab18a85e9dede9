// What somebody who came from the provider of identities is asked before an account is his.
import { paths } from '#app/addresses/paths.ts';
import type { IdentityChoice } from '#app/read-models/own-identity.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { AccountForm } from '../../../components/account-form/account-form.tsx';
import { FactorCodeInput } from '../../../components/account-form/factor-code-input.tsx';
import { Button } from '../../../components/button/button.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';

export function LinkIdentityPage({
  choice,
  problems,
}: {
  readonly choice: IdentityChoice;
  readonly problems?: readonly InputProblem[] | undefined;
}) {
  const { provider, name } = choice;
  const greeting = `${provider} đã xác nhận${name === undefined ? '' : `: ${name}`}.`;
  switch (choice.may) {
    case 'link': {
      const { account, asks } = choice;
      return (
        <AccountForm
          heading={`Liên kết với ${provider}`}
          lead={`${greeting} Liên kết rồi, bạn đăng nhập bằng ${provider} là vào tài khoản “${account.name}”.`}
          problems={problems}
          after={
            <p>
              Không phải tài khoản của bạn? <a href={paths.signOut()}>Đăng xuất</a>
            </p>
          }
        >
          {asks.password && (
            <PasswordInput
              label="Mật khẩu của bạn trên Cổng"
              name="password"
              autoComplete="current-password"
              error={messageAt(problems, 'password')}
            />
          )}
          {asks.code && <FactorCodeInput name="code" error={messageAt(problems, 'code')} />}
          <Button name="intent" value="link">
            Liên kết
          </Button>
        </AccountForm>
      );
    }
    case 'open':
      return (
        <AccountForm
          heading="Bạn đã có tài khoản trên Cổng chưa?"
          lead={`${greeting} Cổng báo tin về hồ sơ đến ${choice.contact}.`}
          problems={problems}
          after={
            <p>
              Đã có tài khoản? <a href={paths.signIn(paths.linkIdentity())}>Đăng nhập để liên kết</a>
            </p>
          }
        >
          <Button name="intent" value="open">
            Chưa có, mở tài khoản
          </Button>
        </AccountForm>
      );
    case 'sign-in': {
      const isStaff = choice.door === 'staff';
      return (
        <AccountForm
          heading="Đăng nhập để liên kết"
          lead={`${greeting} ${choice.why}`}
          problems={problems}
          after={
            <>
              <p>
                <Button href={(isStaff ? paths.staffSignIn : paths.signIn)(paths.linkIdentity())}>
                  Đăng nhập để liên kết
                </Button>
              </p>
              {!isStaff && (
                <p>
                  Chưa có tài khoản? <a href={paths.signUp(paths.linkIdentity())}>Đăng ký</a>
                </p>
              )}
            </>
          }
        />
      );
    }
  }
}
