// Two devices wrote the same answers: what was replaced is shown, and can be had back with one button.
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import type { SectionView } from './section-view.ts';

const nothing = '(để trống)';

export function ReplacedNotice({ replaced }: { readonly replaced: NonNullable<SectionView['replaced']> }) {
  return (
    <Notification tone="important" heading="Hồ sơ này còn được sửa ở nơi khác">
      <p>
        Lúc {replaced.at}, phần này đã được lưu từ một thiết bị hoặc cửa sổ khác. Những gì bạn nhập ở đây đã
        thay các câu trả lời đó. Không có gì bị mất: hãy chọn giữ bên nào.
      </p>
      <SummaryList
        dense
        rows={replaced.answers.map((answer) => ({
          label: answer.label,
          value: (
            <>
              Nơi khác: {answer.before === '' ? nothing : answer.before}
              <br />Ở đây: {answer.now === '' ? nothing : answer.now}
            </>
          ),
        }))}
      />
      {/* A document of its own is asked for, so that every input is drawn anew. */}
      <form method="post">
        <ButtonGroup>
          <Button kind="secondary" name="intent" value="keep">
            Giữ câu trả lời ở đây
          </Button>
          <Button kind="secondary" name="intent" value="restore">
            Lấy lại câu trả lời ở nơi khác
          </Button>
        </ButtonGroup>
      </form>
    </Notification>
  );
}
