// The page between the password and the desk.
import { paths } from '#app/addresses/paths.ts';
import type { FactorOffer } from '#app/read-models/second-factor.ts';
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { AccountForm } from '../../../components/account-form/account-form.tsx';
import { FactorCodeInput } from '../../../components/account-form/factor-code-input.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { Button } from '../../../components/button/button.tsx';
import { RecoveryCodes, SetUpFactorForm } from './factor-forms.tsx';

export interface SecondStepPageProps {
  /** Where he was going. */
  readonly on: string;
  /** Absent: he is in. */
  readonly lack?: 'code' | 'enrolment';
  readonly name?: string;
  readonly offer?: FactorOffer;
  readonly reply?:
    | {
        readonly problems?: readonly InputProblem[];
        readonly trusts?: boolean;
        readonly offer?: FactorOffer;
        readonly codes?: readonly string[];
      }
    | undefined;
}

export function SecondStepPage({ on, lack, name, offer, reply }: SecondStepPageProps) {
  const { problems, codes, trusts = false } = reply ?? {};
  if (lack === undefined)
    return (
      <AccountForm
        heading={codes === undefined ? 'Bạn đã đăng nhập' : 'Đã bật xác thực hai lớp'}
        after={
          <>
            {codes !== undefined && <RecoveryCodes codes={codes} />}
            <p>
              <a href={on}>Vào trang làm việc</a>
            </p>
          </>
        }
      />
    );
  const others = (
    <form method="post" action={paths.signOut()}>
      <p>Không phải {name}?</p>
      <Button kind="secondary">Đăng xuất</Button>
    </form>
  );
  if (lack === 'code')
    return (
      <AccountForm
        heading="Nhập mã xác thực"
        lead="Mật khẩu đúng. Mở ứng dụng xác thực trên điện thoại của bạn để xem mã."
        problems={problems}
        after={
          <>
            <p>Mất điện thoại và mã dự phòng? Hãy báo quản trị viên của Cổng.</p>
            {others}
          </>
        }
      >
        <FactorCodeInput name="code" error={messageAt(problems, 'code')} />
        <Checkbox
          name="trust"
          label={`Không hỏi mã trên thiết bị này trong ${secondFactorRules.trustedDays} ngày`}
          hint="Chỉ chọn trên máy chỉ một mình bạn dùng. Việc quan trọng vẫn hỏi mã."
          defaultChecked={trusts}
        />
        <Button>Đăng nhập</Button>
      </AccountForm>
    );
  return (
    <AccountForm
      heading="Bật xác thực hai lớp"
      lead="Cổng này yêu cầu cán bộ nhập thêm mã trên điện thoại khi đăng nhập. Hãy bật trước khi vào làm việc."
      problems={problems}
      after={
        <>
          {(reply?.offer ?? offer) !== undefined && (
            <SetUpFactorForm offer={(reply?.offer ?? offer) as FactorOffer} problems={problems} />
          )}
          {others}
        </>
      }
    />
  );
}
