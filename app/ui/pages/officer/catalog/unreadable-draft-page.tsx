// A draft whose record can't be read: that it is so, whose it is, and the ways to be rid of it.
import type { UnreadableDraft } from '#app/read-models/catalog-editing.ts';
import type { Link } from '#app/values/link.ts';

import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { DraftDecisions, type DraftReply } from './draft-decisions.tsx';
import { DraftFacts } from './draft-state.tsx';

export interface UnreadableDraftPageProps {
  readonly desk: Desk;
  readonly unreadable: UnreadableDraft;
  /** "Mẫu đơn, tờ khai" */
  readonly list: Link;
  readonly reply?: DraftReply | undefined;
}

export function UnreadableDraftPage({ desk, unreadable, list, reply }: UnreadableDraftPageProps) {
  const { draft, steps } = unreadable;
  const isDiscardable = steps.decisions.some(({ event }) => event === 'discard');
  return (
    <DeskPage
      desk={desk}
      heading={`Bản nháp ${draft.code} bị hỏng`}
      caption={<a href={list.href}>{list.label}</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <Notification tone="important" heading="Không đọc được nội dung bản nháp này">
        <p>
          {draft.isNew
            ? 'Chưa có gì của bản này được công bố.'
            : 'Bản đang công bố vẫn dùng bình thường; chỉ bản nháp này bị hỏng.'}{' '}
          {isDiscardable
            ? 'Hãy hủy bản nháp rồi soạn lại.'
            : 'Bản nháp đã gửi duyệt thì lấy lại hoặc trả lại trước, rồi hủy và soạn lại.'}
        </p>
      </Notification>
      <DraftFacts draft={draft} />
      <DraftDecisions draft={draft} steps={steps} reply={reply} />
    </DeskPage>
  );
}
