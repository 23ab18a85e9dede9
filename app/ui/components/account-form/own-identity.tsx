// Signing in by the provider of identities, on the page of whoever may: linked or not, and what to do about it.
import { paths } from '#app/addresses/paths.ts';
import type { OwnIdentity as Own } from '#app/read-models/own-identity.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { FactorCodeInput } from './factor-code-input.tsx';

export function OwnIdentity({
  identity,
  back,
  problems,
}: {
  /** Undefined: this portal knows no provider, and nothing is shown. */
  readonly identity: Own | undefined;
  /** The page that shows it. */
  readonly back: string;
  readonly problems?: readonly InputProblem[] | undefined;
}) {
  if (identity === undefined) return undefined;
  const { provider, since, number, asksCode } = identity;
  return (
    <>
      <h2>Đăng nhập bằng {provider}</h2>
      {since === undefined ? (
        <p>
          Chưa liên kết. <a href={paths.toIdentityProvider('link', back)}>Liên kết với {provider}</a>
        </p>
      ) : (
        <>
          <p>
            Đã liên kết từ {formatMoment(since)}.
            {number !== undefined && ` Số định danh cá nhân ${number} do ${provider} xác nhận.`}
          </p>
          <Details summary="Bỏ liên kết" open={(problems?.length ?? 0) > 0}>
            <p>
              Bỏ rồi, bạn chỉ đăng nhập được bằng mật khẩu. Chưa có mật khẩu?{' '}
              <a href={paths.forgotPassword()}>Đặt mật khẩu</a> trước.
            </p>
            <form method="post" noValidate>
              <PasswordInput
                label="Mật khẩu của bạn trên Cổng"
                name="identity-password"
                autoComplete="current-password"
                error={messageAt(problems, 'identity-password')}
              />
              {asksCode && (
                <FactorCodeInput name="identity-code" error={messageAt(problems, 'identity-code')} />
              )}
              <Button kind="warning" name="intent" value="unlink">
                Bỏ liên kết
              </Button>
            </form>
          </Details>
        </>
      )}
    </>
  );
}
