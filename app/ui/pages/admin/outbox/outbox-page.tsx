// Mails and short messages as they went out, or did not.
import { outboxFilter } from '#app/lists/outbox.ts';
import { sentMessageDays, undeliveredMessageDays } from '#app/retention/days.ts';
import { mailStates, type MailState } from '#app/vocabulary/mail-states.ts';
import type { MessageWay } from '#app/vocabulary/message-ways.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

export interface MailItem {
  readonly id: string;
  readonly way: MessageWay;
  readonly recipient: string;
  readonly subject: string;
  /** Only where nobody's real mail can be read: in demo mode. */
  readonly body?: string | undefined;
  readonly state: MailState;
  /** Neither its reader nor its words stand here any more. */
  readonly isEmpty: boolean;
  readonly createdAt: Date;
  readonly sentAt?: Date;
  readonly heldUntil?: Date;
  readonly parts?: number;
  readonly attempts: number;
  readonly lastError: string | null;
}

export const OutboxPage = listPage<MailItem, typeof outboxFilter.fields, { readonly demo: boolean }>({
  heading: 'Thư và tin nhắn đi',
  filter: outboxFilter,
  filterLabel: 'Lọc thư và tin nhắn',
  refusedTitle: 'Chưa gửi lại',
  shown: ({ demo, filter }) => ({
    lead: (
      <p className="quiet">
        {demo
          ? 'Bản dùng thử không gửi gì ra ngoài: thư và tin nhắn được ghi thành tệp trong máy chủ và đọc được ở đây, trừ liên kết đặt mật khẩu và mã xác nhận.'
          : 'Nội dung thư và tin nhắn không hiện ở đây để giữ kín thông tin của người dân.'}{' '}
        Người nhận và nội dung được xóa {sentMessageDays} ngày sau khi gửi; không gửi được thì sau{' '}
        {undeliveredMessageDays} ngày.
      </p>
    ),
    ...(filter?.state !== undefined && { empty: 'Không có thư hay tin nhắn nào như vậy.' }),
  }),
  rowKey: (item) => item.id,
  empty: 'Chưa có thư hay tin nhắn nào.',
  table: { cards: false },
  columns: [
    {
      header: 'Thư, tin nhắn',
      rowHeader: true,
      cell: (item) => (
        <>
          {item.isEmpty ? (
            'Đã xóa người nhận và nội dung'
          ) : item.body === undefined ? (
            item.subject
          ) : (
            <Details summary={item.subject}>
              <pre className="mail-preview__text">{item.body}</pre>
            </Details>
          )}
          <span className="second-line">
            {item.way === 'sms' && 'Tin nhắn SMS đến '}
            {item.recipient}
            {item.parts !== undefined && `, ${item.parts} phần`}
          </span>
        </>
      ),
    },
    {
      header: 'Tình trạng',
      cell: (item) => (
        <>
          <StatusTag tone={mailStates[item.state].tone}>{mailStates[item.state].label}</StatusTag>
          {item.state !== 'sent' && item.attempts > 0 && (
            <span className="second-line">đã thử {item.attempts} lần</span>
          )}
          {item.heldUntil !== undefined && (
            <span className="second-line">
              gửi lúc {formatMoment(item.heldUntil)}, không nhắn tin ban đêm
            </span>
          )}
          {item.lastError !== null && <span className="second-line">{item.lastError}</span>}
        </>
      ),
    },
    {
      header: 'Lúc',
      oneLine: true,
      cell: (item) => formatMoment(item.sentAt ?? item.createdAt),
      hideOnPhone: true,
    },
    {
      header: 'Gửi lại',
      cell: (item) =>
        item.state === 'sent' || item.isEmpty || item.attempts === 0 ? (
          ''
        ) : (
          <form method="post">
            <input type="hidden" name="id" value={item.id} />
            <Button kind="secondary" hiddenText={item.subject}>
              Gửi lại
            </Button>
          </form>
        ),
    },
  ],
});
