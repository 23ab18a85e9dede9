// Offers what was typed into this editor before and never saved.
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import type { Unsaved } from './use-unsaved.ts';

export function UnsavedNotice({ unsaved: { at, restore, drop } }: { readonly unsaved: Unsaved }) {
  if (at === undefined) return null;
  return (
    <Notification tone="important" heading="Bạn có nội dung chưa lưu">
      <p>Trình duyệt này còn giữ những gì bạn nhập ở đây lúc {formatMoment(at)} mà chưa lưu.</p>
      <ButtonGroup>
        <Button kind="secondary" type="button" onClick={restore}>
          Lấy lại nội dung chưa lưu
        </Button>
        <Button kind="quiet" type="button" onClick={drop}>
          Bỏ nội dung đó
        </Button>
      </ButtonGroup>
    </Notification>
  );
}
