// A new form: from nothing, or as a copy of a published one.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { formTitle } from '#forms/text.ts';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface NewFormPageProps {
  readonly desk: Desk;
  /** The published forms that can be copied. */
  readonly published: readonly { readonly code: string; readonly title: string }[];
  readonly copyOf: string;
  readonly reply?: DeskReply | undefined;
}

export function NewFormPage({ desk, published, copyOf, reply }: NewFormPageProps) {
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <DeskPage desk={desk} heading="Thêm mẫu đơn" caption={<a href={paths.staffForms()}>Mẫu đơn, tờ khai</a>}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>Bản nháp được lập ngay; chưa thủ tục nào dùng được cho đến khi mẫu được duyệt và công bố.</p>
      <form method="post" noValidate>
        <TextInput
          label="Tên mẫu đơn"
          {...input('title')}
          hint="Viết như in trên giấy, ví dụ: ĐƠN ĐỀ NGHỊ XÁC NHẬN NƠI CƯ TRÚ"
        />
        <TextInput
          label="Mã"
          {...input('code')}
          optional
          width={20}
          hint="Chữ thường không dấu và gạch nối; bỏ trống thì đặt theo tên"
          spellCheck={false}
        />
        <Select
          label="Chép từ mẫu có sẵn"
          {...input('copyOf', copyOf)}
          optional
          placeholder="Không chép, bắt đầu từ đầu"
          options={published.map(({ code, title }) => ({ value: code, label: formTitle(title) }))}
        />
        <ButtonGroup>
          <Button>Lập bản nháp</Button>
          <Button kind="quiet" href={paths.staffForms()}>
            Quay lại danh sách
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
