// Who joins the staff, and where his invitation goes.
import { paths } from '#app/addresses/paths.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface NewStaffPageProps {
  readonly desk: Desk;
  readonly entries?: { readonly name: string; readonly email: string; readonly position: string };
  readonly problems?: readonly InputProblem[];
}

export function NewStaffPage({ desk, entries, problems = [] }: NewStaffPageProps) {
  return (
    <DeskPage desk={desk} heading="Thêm cán bộ" caption={<a href={paths.staffUsers()}>Cán bộ và vai trò</a>}>
      <ErrorSummary problems={problems} />
      <p>Cổng gửi thư mời có liên kết dùng được trong 3 ngày. Cán bộ tự đặt mật khẩu; không ai khác biết.</p>
      <form method="post" noValidate>
        <TextInput
          label="Họ và tên"
          name="name"
          autoComplete="off"
          defaultValue={entries?.name}
          error={messageAt(problems, 'name')}
        />
        <TextInput
          label="Thư điện tử"
          name="email"
          type="email"
          hint="Địa chỉ riêng của cán bộ này, dùng để đăng nhập"
          autoComplete="off"
          spellCheck={false}
          defaultValue={entries?.email}
          error={messageAt(problems, 'email')}
        />
        <TextInput
          label="Chức vụ"
          name="position"
          hint="Ví dụ: Công chức Tư pháp - Hộ tịch"
          autoComplete="off"
          defaultValue={entries?.position}
          error={messageAt(problems, 'position')}
        />
        <Button>Gửi thư mời</Button>
      </form>
    </DeskPage>
  );
}
