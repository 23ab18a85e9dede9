// After signing up: where the mail has gone, where to look, and what to do when nothing comes.
import { paths } from '#app/addresses/paths.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../button/button.tsx';
import { AccountForm } from './account-form.tsx';

/** What the button “Gửi lại thư xác nhận” sends as `intent`. */
export const resendIntent = 'resend-confirmation';

export function MailSent({
  email,
  waitSeconds,
  returnTo,
  problems,
}: {
  /** Undefined where the browser no longer knows: then it cannot be sent again, either. */
  readonly email: string | undefined;
  /** Until the mail can be sent again. */
  readonly waitSeconds: number;
  /** Where whoever signs up was going. */
  readonly returnTo: string | undefined;
  readonly problems: readonly InputProblem[] | undefined;
}) {
  return (
    <AccountForm
      heading="Hãy mở hộp thư của bạn"
      problems={problems}
      lead={
        <>
          Chúng tôi vừa gửi thư xác nhận
          {email !== undefined && (
            <>
              {' '}
              đến <strong>{email}</strong>
            </>
          )}
          . Mở thư mới nhất trên chính máy này, bấm liên kết trong thư rồi bấm “Xác nhận” là bạn vào được tài
          khoản và nộp hồ sơ.
        </>
      }
      after={
        <p>
          {email === undefined ? 'Không nhận được thư?' : 'Địa chỉ chưa đúng?'}{' '}
          <a href={paths.signUpAgain(returnTo)}>Đăng ký lại</a> với địa chỉ đúng.
        </p>
      }
    >
      {email !== undefined && (
        <>
          <h2>Chưa thấy thư?</h2>
          <p>
            Thư thường đến trong vài phút; hãy xem cả mục thư rác. Liên kết dùng được trong 24 giờ. Sau một
            phút mà chưa thấy thì gửi lại được; khi đó chỉ thư mới nhất dùng được.
          </p>
          <Button kind="secondary" name="intent" value={resendIntent} waitSeconds={waitSeconds}>
            Gửi lại thư xác nhận
          </Button>
        </>
      )}
    </AccountForm>
  );
}
