// The messages about a dossier, on its page of either side, and where the next one is written. What a message is not is said
// before it is written.
import { paths } from '#app/addresses/paths.ts';
import { longestMessage, messagesAnchor, type MessageSide } from '#app/conversations/messages.ts';
import type { Message, MessagesClosed, MessageThread } from '#app/read-models/conversations.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { TemplateChoice } from '../inquiries/template-choice.tsx';
import { Notification } from '../notification/notification.tsx';
import { Telephone } from '../page/telephone.tsx';
import { Said, type SaidEntry } from '../said/said.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';
import { TextInput } from '../text-input/text-input.tsx';

/** Older ones unfold. */
const mostUnfolded = 10;

const words = {
  applicant: {
    heading: 'Tin nhắn với cán bộ',
    nature:
      'Tin nhắn không thay thế văn bản yêu cầu bổ sung, không làm thay đổi trạng thái và thời hạn của hồ sơ.',
    empty: 'Chưa có tin nhắn nào. Cần hỏi về hồ sơ này, bạn viết ở dưới; cán bộ trả lời tại đây.',
    label: 'Tin nhắn của bạn',
    hint: 'Đừng ghi số giấy tờ nếu không cần.',
  },
  office: {
    heading: 'Tin nhắn với người nộp',
    nature:
      'Tin nhắn không thay thế văn bản yêu cầu bổ sung, không dừng và không kéo dài thời hạn. Cần sửa hay gửi thêm giấy tờ, hãy dùng “Yêu cầu bổ sung”.',
    empty: 'Chưa có tin nhắn nào.',
    label: 'Nhắn người nộp',
    hint: 'Người nộp được báo tin, và đọc trên trang hồ sơ.',
  },
} as const satisfies Record<MessageSide, unknown>;

export interface MessagesProps {
  readonly thread: MessageThread;
  /** The page's own number of the next sending. */
  readonly requestId: string;
  /** What was typed, and what is wrong with it. */
  readonly reply?: { readonly entry: string; readonly error?: string | undefined } | undefined;
}

export function Messages({ thread, requestId, reply }: MessagesProps) {
  const { side, messages, closed, officePhone, templates } = thread;
  const { heading, nature, empty, label, hint } = words[side];
  const freshIds = messages.filter(({ fresh }) => fresh).map(({ id }) => id);
  const older = messages.slice(0, -mostUnfolded);
  return (
    <section aria-labelledby={messagesAnchor}>
      <h2 id={messagesAnchor}>{heading}</h2>
      {closed?.why !== 'no-account' && <p className="quiet small">{nature}</p>}
      {older.length > 0 && (
        <Details summary={`Xem ${older.length} tin nhắn trước`}>
          <Said label="Các tin nhắn trước" entries={older.map(entryOf)} />
        </Details>
      )}
      {messages.length > 0 && <Said label={heading} entries={messages.slice(-mostUnfolded).map(entryOf)} />}
      {closed === undefined ? (
        <>
          {messages.length === 0 && <p>{empty}</p>}
          <form method="post" action={`#${messagesAnchor}`} noValidate className="no-print">
            <input type="hidden" name="requestId" value={requestId} />
            <input type="hidden" name="seen" value={freshIds.join(' ')} />
            {templates.length > 0 && <TemplateChoice templates={templates} field="message" />}
            <TextInput
              label={label}
              name="message"
              hint={`${hint} Tối đa ${longestMessage.toLocaleString('vi')} ký tự.`}
              multiline
              rows={4}
              error={reply?.error}
              defaultValue={reply?.entry}
            />
            <Button kind="secondary" name="intent" value="message">
              Gửi tin nhắn
            </Button>
            {side === 'office' && (
              <p className="small">
                <a href={paths.replyTemplates()}>Mẫu trả lời hay dùng</a>
              </p>
            )}
          </form>
        </>
      ) : (
        <Closed closed={closed} side={side} officePhone={officePhone} none={messages.length === 0} />
      )}
    </section>
  );
}

function entryOf({ id, own, author, text, at, readAt, fresh }: Message): SaidEntry {
  return {
    key: id,
    text: text ?? 'Nội dung đã được xóa vì hết thời hạn lưu.',
    by: author,
    at,
    theirs: fresh ? 'new' : !own,
    ...(own && { after: readAt === undefined ? 'Chưa đọc' : `Đã đọc lúc ${formatMoment(readAt)}` }),
    ...(fresh && { mark: <StatusTag tone="waiting">Tin nhắn mới</StatusTag> }),
  };
}

function Closed({
  closed,
  side,
  officePhone,
  none,
}: {
  readonly closed: MessagesClosed;
  readonly side: MessageSide;
  readonly officePhone: string;
  readonly none: boolean;
}) {
  switch (closed.why) {
    case 'ended':
      return (
        <p>
          Hồ sơ đã kết thúc; tin nhắn được nhận đến hết ngày {formatDate(closed.lastDay)}.
          {side === 'applicant' && (
            <>
              {' '}
              Cần hỏi thêm, bạn gọi <Telephone number={officePhone} />.
            </>
          )}
        </p>
      );
    case 'no-account':
      return (
        <p>
          {closed.name} không có tài khoản trên Cổng nên không đọc được tin nhắn.{' '}
          {closed.phone === undefined ? (
            'Hồ sơ không ghi số điện thoại: báo khi người nộp đến quầy.'
          ) : (
            <>
              Hãy gọi <Telephone number={closed.phone} />.
            </>
          )}
        </p>
      );
    case 'reads-only':
      return none ? <p>Chưa có tin nhắn nào.</p> : null;
  }
}

/** At the top of the page, where messages stand further down. */
export function NewMessages({ thread: { messages } }: Pick<MessagesProps, 'thread'>) {
  const count = messages.filter(({ fresh }) => fresh).length;
  if (count === 0) return null;
  return (
    <Notification tone="important" heading={`${count} tin nhắn mới`}>
      <p>
        <a href={`#${messagesAnchor}`}>Đọc và trả lời</a>
      </p>
    </Notification>
  );
}
