// The account of a member of the staff: his second factor, and where he is signed in.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OwnAccountEvent, OwnSession } from '#app/read-models/own-data.ts';
import type { OwnIdentity as Own } from '#app/read-models/own-identity.ts';
import type { FactorOffer, OwnFactor } from '#app/read-models/second-factor.ts';
import { paths } from '#app/addresses/paths.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FactorCodeInput } from '../../../components/account-form/factor-code-input.tsx';
import { deviceInputs, OwnDevices } from '../../../components/account-form/own-devices.tsx';
import { OwnEvents } from '../../../components/account-form/own-events.tsx';
import { OwnIdentity } from '../../../components/account-form/own-identity.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { RecoveryCodes, SetUpFactorForm } from './factor-forms.tsx';

export interface OwnAccountPageProps {
  readonly desk: Desk;
  readonly identity?: Own | undefined;
  readonly factor: OwnFactor;
  readonly offer: FactorOffer;
  readonly sessions: readonly OwnSession[];
  readonly asksPassword: boolean;
  readonly events: readonly OwnAccountEvent[];
  readonly reply?: (DeskReply & { readonly offer?: FactorOffer }) | undefined;
}

export function OwnAccountPage({
  desk,
  identity,
  factor,
  offer,
  sessions,
  asksPassword,
  events,
  reply,
}: OwnAccountPageProps) {
  const [setting, ending] = [replyTo(reply, 'set-up'), replyTo(reply, 'give-up')];
  const codes = setting?.entries['codes'];
  const form = (
    <SetUpFactorForm
      offer={setting?.problems.length ? (reply?.offer ?? offer) : offer}
      renews={factor.since !== undefined}
      problems={setting?.problems}
    />
  );
  return (
    <DeskPage desk={desk} heading="Tài khoản của bạn">
      <ErrorSummary problems={reply?.problems ?? []} />
      <h2>Xác thực hai lớp</h2>
      {codes !== undefined && <RecoveryCodes codes={codes.split(' ')} />}
      {factor.since === undefined ? (
        <>
          <p>
            Chưa bật. Bật rồi, mỗi lần đăng nhập bạn nhập thêm một mã trên điện thoại: người biết mật khẩu của
            bạn vẫn không vào được.
          </p>
          {form}
        </>
      ) : (
        <>
          <p>
            Đã bật từ {formatMoment(factor.since)}. Còn {factor.codesLeft} mã dự phòng chưa dùng.
          </p>
          {factor.trusted.length > 0 && (
            <form method="post">
              <SummaryList
                heading="Thiết bị không hỏi mã khi đăng nhập"
                rows={factor.trusted.map(({ device = 'Thiết bị không rõ', until }) => ({
                  label: device,
                  value: `Đến ${formatMoment(until)}`,
                }))}
              />
              <ButtonGroup>
                <Button kind="secondary" name="intent" value="trust-none">
                  Hỏi mã trên mọi thiết bị
                </Button>
              </ButtonGroup>
            </form>
          )}
          <Details
            summary="Thay điện thoại hoặc lấy mã dự phòng mới"
            open={(setting?.problems.length ?? 0) > 0}
          >
            {form}
          </Details>
          {!factor.required && (
            <Details summary="Tắt xác thực hai lớp" open={(ending?.problems.length ?? 0) > 0}>
              <form method="post" noValidate>
                <PasswordInput
                  label="Mật khẩu của bạn"
                  name="password"
                  autoComplete="current-password"
                  error={messageAt(ending?.problems, 'password')}
                />
                <FactorCodeInput name="code" error={messageAt(ending?.problems, 'code')} />
                <Button kind="warning" name="intent" value="give-up">
                  Tắt xác thực hai lớp
                </Button>
              </form>
            </Details>
          )}
        </>
      )}
      <OwnIdentity
        identity={identity}
        back={paths.staffAccount()}
        problems={replyTo(reply, 'unlink')?.problems}
      />
      <OwnDevices
        sessions={sessions}
        asksPassword={asksPassword}
        problems={(replyTo(reply, 'sign-out-chosen') ?? replyTo(reply, 'sign-out-others'))?.problems}
        ticked={reply?.ticked[deviceInputs.session]}
      />
      <OwnEvents events={events} />
      <h2>Mật khẩu</h2>
      <p>
        <a href={paths.changePassword()}>Đổi mật khẩu</a>
      </p>
    </DeskPage>
  );
}
