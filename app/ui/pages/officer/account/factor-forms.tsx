// Setting up a second factor: the QR code and the secret for the app, the password and the first code; then the recovery codes, this once.
import type { FactorOffer } from '#app/read-models/second-factor.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { FactorCodeInput } from '../../../components/account-form/factor-code-input.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';

const quietZone = 4;

export function SetUpFactorForm({
  offer,
  renews = false,
  problems,
}: {
  readonly offer: FactorOffer;
  /** He has a factor: that is shown, too. */
  readonly renews?: boolean;
  readonly problems?: readonly InputProblem[] | undefined;
}) {
  const { path, modules } = offer.qr;
  const side = modules + 2 * quietZone;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="offer" value={offer.sealed} />
      <ol className="govuk-list govuk-list--number">
        <li>
          Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator hoặc Microsoft Authenticator.
        </li>
        <li>
          Trong ứng dụng, chọn thêm tài khoản rồi quét mã QR này. Đang dùng chính điện thoại ấy:{' '}
          <a href={offer.address}>mở trong ứng dụng</a>.
          <br />
          <svg
            role="img"
            aria-label="Mã QR để thêm tài khoản vào ứng dụng xác thực"
            viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
            width={220}
            height={220}
          >
            <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
            <path d={path} fill="#000" />
          </svg>
          <br />
          Không quét được: chọn nhập tay và gõ khóa <code translate="no">{offer.secret}</code>
        </li>
        <li>Nhập mật khẩu của bạn và mã mà ứng dụng đang hiện.</li>
      </ol>
      <PasswordInput
        label="Mật khẩu của bạn"
        name="password"
        autoComplete="current-password"
        error={messageAt(problems, 'password')}
      />
      {renews && (
        <FactorCodeInput
          label="Mã xác thực đang dùng"
          name="currentCode"
          error={messageAt(problems, 'currentCode')}
        />
      )}
      <FactorCodeInput
        label={renews ? 'Mã xác thực mới' : 'Mã xác thực'}
        name="code"
        recovery={false}
        error={messageAt(problems, 'code')}
      />
      <Button name="intent" value="set-up">
        {renews ? 'Thay xác thực hai lớp' : 'Bật xác thực hai lớp'}
      </Button>
    </form>
  );
}

export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <>
      <h2>Mã dự phòng</h2>
      <Warning>
        Các mã này chỉ hiện một lần. Hãy in ra hoặc chép lại, cất riêng với điện thoại. Mỗi mã dùng được một
        lần khi bạn không có điện thoại.
      </Warning>
      <ul className="govuk-list" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <button type="button" className="button button--secondary" hidden data-copies={codes.join('\n')}>
          Sao chép các mã
        </button>{' '}
        <button type="button" className="button button--secondary" hidden data-print="">
          In các mã
        </button>
      </p>
    </>
  );
}
