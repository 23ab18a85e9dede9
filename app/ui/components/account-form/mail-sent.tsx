// After signing up: where the mail has gone, where to look, and what to do when nothing comes.
import { paths } from '#app/addresses/paths.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../button/button.tsx';
import { inputId } from '../form-fields/input-id.ts';
import { EmailInput } from '../text-input/email-input.tsx';
import { AccountForm } from './account-form.tsx';
import { resendIntent } from './sign-in-form.tsx';

export function MailSent({
  email,
  waitSeconds,
  refused,
}: {
  /** Empty where the browser no longer knows. */
  readonly email: string;
  /** Until the mail can be sent again. */
  readonly waitSeconds: number;
  readonly refused: { readonly email: string; readonly problems: readonly InputProblem[] } | undefined;
}) {
  return (
    <AccountForm
      heading="Hãy mở hộp thư của bạn"
      problems={refused?.problems}
      lead={
        <>
          Chúng tôi vừa gửi thư xác nhận
          {email !== '' && (
            <>
              {' '}
              đến <strong>{email}</strong>
            </>
          )}
          . Mở thư, bấm liên kết trong thư rồi bấm “Xác nhận” là bạn vào được tài khoản và nộp hồ sơ.
        </>
      }
      after={
        <p>
          Địa chỉ chưa đúng? <a href={paths.signUp()}>Đăng ký lại</a> với địa chỉ đúng.
        </p>
      }
    >
      <h2>Chưa thấy thư?</h2>
      <p>
        Thư thường đến trong vài phút; hãy xem cả mục thư rác. Liên kết dùng được trong 24 giờ. Sau một phút
        mà chưa thấy thì gửi lại được.
      </p>
      {email === '' || refused !== undefined ? (
        <EmailInput
          id={inputId('contact')}
          defaultValue={refused?.email ?? email}
          error={messageAt(refused?.problems, 'contact')}
        />
      ) : (
        <input type="hidden" name="email" value={email} />
      )}
      <Button kind="secondary" name="intent" value={resendIntent} waitSeconds={waitSeconds}>
        Gửi lại thư xác nhận
      </Button>
    </AccountForm>
  );
}
