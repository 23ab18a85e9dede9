// A change is begun: the facts of today, to be written over.
import { paths } from '#app/addresses/paths.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { VersionFields, type VersionFieldsProps } from './version-form.tsx';

export function NewVersionPage({ desk, entries, problems }: VersionFieldsProps & { readonly desk: Desk }) {
  return (
    <DeskPage
      desk={desk}
      heading="Soạn thay đổi thông tin đơn vị"
      caption={<a href={paths.staffCommune()}>Thông tin đơn vị</a>}
    >
      <ErrorSummary problems={problems} />
      <p>
        Các ô đã ghi sẵn thông tin hôm nay. Chỉ sửa chỗ thay đổi; chưa có gì đổi trên Cổng cho đến khi được
        duyệt.
      </p>
      <form method="post" noValidate>
        <VersionFields entries={entries} problems={problems} />
        <ButtonGroup>
          <Button name="intent" value="write">
            Lưu bản soạn
          </Button>
          <Button kind="secondary" href={paths.staffCommune()}>
            Không soạn nữa
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
