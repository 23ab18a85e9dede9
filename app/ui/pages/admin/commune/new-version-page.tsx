// A change is begun: the facts of today, to be written over.
import { paths } from '#app/addresses/paths.ts';
import type { CommuneFacts } from '#app/commune/facts.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { VersionFields } from './version-form.tsx';

export function NewVersionPage({
  desk,
  facts,
  reply,
}: {
  readonly desk: Desk;
  /** Of today. */
  readonly facts: CommuneFacts;
  readonly reply?: DeskReply | undefined;
}) {
  const problems = reply?.problems ?? [];
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
        <VersionFields entries={reply?.entries ?? { ...facts }} problems={problems} />
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
