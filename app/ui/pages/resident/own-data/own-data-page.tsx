// What is stored of a resident: how much of what, where each is looked at and changed, his devices, and all of it to take along.
import { paths } from '#app/addresses/paths.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { OwnDataSummary } from '#app/read-models/own-data.ts';

import { OwnDevices } from '../../../components/account-form/own-devices.tsx';
import { OwnEvents } from '../../../components/account-form/own-events.tsx';
import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface OwnDataPageProps {
  readonly accountName: string;
  readonly own: OwnDataSummary;
  readonly flash?: { readonly kind: string; readonly message: string } | undefined;
  /** What was sent about devices, and what was wrong with it. */
  readonly reply?:
    | { readonly problems: readonly InputProblem[]; readonly ticked: readonly string[] }
    | undefined;
}

export function OwnDataPage({ accountName, own, flash, reply }: OwnDataPageProps) {
  const refused = flash?.kind === 'notice' ? flash.message : undefined;
  return (
    <Page
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Tài khoản của tôi', href: paths.account() },
        { label: 'Dữ liệu của tôi' },
      ]}
    >
      {flash !== undefined && refused === undefined && (
        <Notification tone="success">
          <p>{flash.message}</p>
        </Notification>
      )}
      <ErrorSummary
        problems={refused === undefined ? [] : [{ path: 'password', message: refused }]}
        title="Chưa tải được dữ liệu"
      />
      <ErrorSummary problems={reply?.problems ?? []} title="Chưa đăng xuất được" />
      <PageHeading lead="Cổng lưu những gì dưới đây về bạn. Bạn xem, sửa, tải về hoặc xóa ngay tại các trang này, không phải làm đơn.">
        Dữ liệu của tôi
      </PageHeading>
      <Stored own={own} />
      <OwnDevices
        sessions={own.sessions}
        asksPassword={own.asksPassword}
        hint="Không nhận ra một máy? Đăng xuất máy ấy rồi đổi mật khẩu."
        problems={reply?.problems}
        ticked={reply?.ticked}
      />
      <OwnEvents events={own.events} />
      <h2>Tải toàn bộ dữ liệu</h2>
      <p>
        Một tệp ZIP: một trang để đọc, cũng nội dung ấy ở dạng dữ liệu (JSON), và các tệp bạn đã gửi, kết quả
        bạn đã nhận. Trong đó có ảnh giấy tờ tùy thân: chỉ tải trên máy của bạn. Cổng ghi lại mỗi lần tải.
      </p>
      <form method="post" action={paths.ownArchive()} noValidate>
        <PasswordInput
          label="Mật khẩu của bạn"
          name="password"
          autoComplete="current-password"
          error={refused}
        />
        <Button kind="secondary">Tải dữ liệu của tôi (ZIP)</Button>
      </form>
      <h2>Yêu cầu khác về dữ liệu của bạn</h2>
      <p>
        Điều chưa làm được ở đây, ví dụ sửa thông tin trong hồ sơ đã gửi: xem{' '}
        <a href={paths.privacy()}>Dữ liệu cá nhân của bạn</a>. Ủy ban nhân dân báo đã nhận yêu cầu trong 2
        ngày làm việc.{' '}
        <span className="quiet">(Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu.)</span>
      </p>
      <h2>Đóng tài khoản</h2>
      <p>
        Không dùng nữa thì bạn <a href={paths.closeAccount()}>đóng tài khoản</a>.
      </p>
    </Page>
  );
}

function Stored({ own }: { readonly own: OwnDataSummary }) {
  const counted = (number: number, thing: string) => (number === 0 ? 'Không có' : `${number} ${thing}`);
  const place = (href: string, label: string) => ({ change: { href, label } });
  return (
    <SummaryList
      heading="Cổng đang lưu"
      rows={[
        {
          label: 'Tên, số điện thoại, thư điện tử',
          value: 'Để đăng nhập và báo tin',
          ...place(paths.contacts(), 'Xem, sửa'),
        },
        {
          label: 'Thông tin điền sẵn vào tờ khai',
          value: own.kept.length === 0 ? 'Không có' : own.kept.join('; '),
          ...place(paths.account(), 'Xem, sửa'),
        },
        {
          label: 'Hồ sơ',
          value:
            own.dossiers + own.drafts === 0 ? 'Không có' : `${own.dossiers} đã gửi, ${own.drafts} đang khai`,
          ...place(paths.myDossiers(), 'Xem'),
        },
        {
          label: 'Câu hỏi, phản ánh, yêu cầu',
          value: counted(own.inquiries, 'đã gửi'),
          ...place(paths.myInquiries(), 'Xem'),
        },
        {
          label: 'Góp ý dự thảo',
          value: counted(own.consultations, 'dự thảo'),
          ...place(paths.myConsultations(), 'Xem'),
        },
        {
          label: 'Tin nhận qua thư điện tử',
          value: counted(own.followings, 'mục'),
          ...place(paths.myFollowings(), 'Xem, thôi nhận'),
        },
      ]}
    />
  );
}
