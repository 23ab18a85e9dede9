// A new item begins with its section and its title; everything else is written on its own page.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { Board } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface NewItemPageProps {
  readonly desk: Desk;
  readonly sections: Board['sections'];
  readonly section: string;
  readonly reply?: DeskReply | undefined;
}

export function NewItemPage({ desk, sections, section, reply }: NewItemPageProps) {
  const allowedSections = sections.filter((one) => one.mayStart);
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <DeskPage desk={desk} heading="Viết bài mới" caption={<a href={paths.board()}>Biên tập tin, bài</a>}>
      <ErrorSummary problems={reply?.problems ?? []} />
      {allowedSections.length === 0 ? (
        <p>
          Bạn chưa được giao chuyên mục nào để viết. Người quản trị thêm bạn vào đơn vị phụ trách chuyên mục.
        </p>
      ) : (
        <form method="post" noValidate>
          <Select
            label="Chuyên mục"
            {...input('section', section)}
            options={allowedSections.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder="Chọn chuyên mục"
            hint="Chỉ có những chuyên mục mà đơn vị của bạn phụ trách."
          />
          <TextInput label="Tiêu đề" {...input('title')} maxLength={200} />
          <ButtonGroup>
            <Button>Bắt đầu viết</Button>
            <Button kind="quiet" href={paths.board()}>
              Quay lại danh sách
            </Button>
          </ButtonGroup>
        </form>
      )}
    </DeskPage>
  );
}
