// Somebody was faster: what he did since this page was drawn, so that the decision can be thought over.
import type { TimelineEntry } from '#app/read-models/dossiers.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import { Events } from './dossier-history.tsx';

export interface MeanwhileProps {
  readonly message: string;
  readonly entries: readonly TimelineEntry[];
  /** The decision can still be taken. */
  readonly open: boolean;
}

export function Meanwhile({ message, entries, open }: MeanwhileProps) {
  return (
    <Notification tone="important" heading="Hồ sơ đã thay đổi, chưa ghi nhận quyết định của bạn">
      <p>{message}</p>
      {entries.length > 0 && (
        <>
          <p>Trong lúc bạn xem:</p>
          <Events entries={entries} />
        </>
      )}
      {open && <p>Nội dung bạn viết vẫn còn. Nếu vẫn muốn làm, hãy bấm lại.</p>}
    </Notification>
  );
}
