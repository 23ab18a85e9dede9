// A new procedure begins with its code, its name and its sector; everything else is written in its draft.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';
import { sectors, type SectorId } from '#catalog/sectors.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface NewProcedurePageProps {
  readonly desk: Desk;
  readonly sectors: readonly SectorId[];
  readonly reply?: DeskReply | undefined;
}

export function NewProcedurePage({ desk, sectors: allowed, reply }: NewProcedurePageProps) {
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <DeskPage
      desk={desk}
      heading="Thêm thủ tục"
      caption={<a href={paths.staffCatalog()}>Thủ tục hành chính</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>Bản nháp được lập ngay; chưa có gì hiện ra với người dân cho đến khi được duyệt và công bố.</p>
      <form method="post" noValidate>
        <TextInput
          label="Mã thủ tục"
          {...input('code')}
          width={10}
          hint="Mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính, ví dụ 1.001193"
          spellCheck={false}
        />
        <TextInput label="Tên thủ tục" {...input('name')} multiline rows={2} />
        <Select
          label="Lĩnh vực"
          {...input('sector')}
          options={allowed.map((value) => ({ value, label: sectors[value] }))}
          placeholder="Chọn lĩnh vực"
        />
        <ButtonGroup>
          <Button>Lập bản nháp</Button>
          <Button kind="quiet" href={paths.staffCatalog()}>
            Quay lại danh sách
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
