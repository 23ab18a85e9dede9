// Who joins the staff, and where his invitation goes.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { staffLinkDays } from '#app/vocabulary/password-links.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface NewStaffPageProps {
  readonly desk: Desk;
  readonly reply?: DeskReply | undefined;
}

export function NewStaffPage({ desk, reply }: NewStaffPageProps) {
  const { entries, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <DeskPage desk={desk} heading="Thêm cán bộ" caption={<a href={paths.staffUsers()}>Cán bộ và vai trò</a>}>
      <ErrorSummary problems={problems} />
      <p>{`Cổng gửi thư mời có liên kết dùng được trong ${staffLinkDays} ngày. Cán bộ tự đặt mật khẩu; không ai khác biết.`}</p>
      <form method="post" noValidate>
        <TextInput label="Họ và tên" {...input('name')} autoComplete="off" />
        <TextInput
          label="Thư điện tử"
          {...input('email')}
          type="email"
          hint="Địa chỉ riêng của cán bộ này, dùng để đăng nhập"
          autoComplete="off"
          spellCheck={false}
        />
        <TextInput
          label="Chức vụ"
          {...input('position')}
          hint="Ví dụ: Công chức Tư pháp - Hộ tịch"
          autoComplete="off"
        />
        <Button>Gửi thư mời</Button>
      </form>
    </DeskPage>
  );
}
