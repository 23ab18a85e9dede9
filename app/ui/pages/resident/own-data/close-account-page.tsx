// Before an account is closed: what goes at once, what the law has the office keep, and what stands against it.
import { paths } from '#app/addresses/paths.ts';
import type { OwnDataSummary } from '#app/read-models/own-data.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';

export interface CloseAccountPageProps {
  readonly accountName: string;
  readonly own: Pick<OwnDataSummary, 'running' | 'drafts'>;
  readonly problems: readonly InputProblem[];
}

export function CloseAccountPage({ accountName, own, problems }: CloseAccountPageProps) {
  const { running, drafts } = own;
  return (
    <Page
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Tài khoản của tôi', href: paths.account() },
        { label: 'Dữ liệu của tôi', href: paths.ownData() },
        { label: 'Đóng tài khoản' },
      ]}
    >
      <ErrorSummary problems={problems} title="Chưa đóng được tài khoản" />
      <PageHeading>Đóng tài khoản</PageHeading>
      {running.length > 0 && (
        <Notification tone="important" heading="Chưa đóng được: còn hồ sơ chưa xong">
          <p>
            Hồ sơ đang giải quyết phải báo tin được cho bạn: hãy đợi kết quả, hoặc rút hồ sơ. Khoản còn nợ thì
            nộp trước.
          </p>
          <ul>
            {running.map(({ code, why }) => (
              <li key={code}>
                <a href={paths.myDossier(code)}>{code}</a>: {why}
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <h2>Xóa ngay</h2>
      <ul>
        <li>Số điện thoại, thư điện tử, mật khẩu; mọi thiết bị bị đăng xuất.</li>
        <li>Thông tin điền sẵn vào tờ khai, tin nhận qua thư điện tử.</li>
        <li>
          {drafts === 0 ? 'Hồ sơ đang khai (bạn không có).' : `${drafts} hồ sơ đang khai và tệp kèm theo.`}
        </li>
      </ul>
      <h2>Được giữ, vì pháp luật buộc giữ</h2>
      <ul>
        <li>Hồ sơ đã kết thúc, giấy tờ và kết quả trong đó; chứng từ nộp tiền.</li>
        <li>
          Câu hỏi, phản ánh, yêu cầu, góp ý đã gửi: đến hết thời hạn ghi ở trang{' '}
          <a href={paths.privacy()}>Dữ liệu cá nhân của bạn</a>. Mã theo dõi vẫn dùng được.
        </li>
      </ul>
      <p>
        Đóng rồi thì không mở lại được; bạn có thể đăng ký tài khoản mới, nhưng hồ sơ cũ không tự về đó. Hãy{' '}
        <a href={paths.ownData()}>tải dữ liệu của bạn</a> trước.
      </p>
      {running.length === 0 && (
        <form method="post" noValidate>
          <PasswordInput
            label="Mật khẩu của bạn"
            name="password"
            autoComplete="current-password"
            error={messageAt(problems, 'password')}
          />
          <ButtonGroup>
            <Button kind="warning">Đóng tài khoản của tôi</Button>
            <a href={paths.ownData()}>Không đóng</a>
          </ButtonGroup>
        </form>
      )}
    </Page>
  );
}
