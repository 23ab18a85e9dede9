// One person's comments on one draft, for himself alone: where each stands, and what he can still do.
import { commentStates } from '#app/consultations/comment-steps.ts';
import { answerOutcomes, declineReasons, stances } from '#app/consultations/comment-words.ts';
import { lastDayOf } from '#app/consultations/period.ts';
import type { OwnComment, OwnComments } from '#app/read-models/consultations.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErasedNotice, leftOfComments } from '../../../components/inquiries/erased-notice.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface OwnCommentsPageProps {
  readonly own: OwnComments;
  /** One for each comment, in order. */
  readonly requestIds: readonly string[];
  readonly changeHref: (comment: string) => string;
  readonly flash?: string | undefined;
  readonly refusal?: string | undefined;
}

export function OwnCommentsPage({ own, requestIds, changeHref, flash, refusal }: OwnCommentsPageProps) {
  return (
    <>
      {refusal !== undefined && (
        <ErrorSummary problems={[{ message: refusal }]} title="Chưa thực hiện được" />
      )}
      <PageHeading
        caption={own.href === undefined ? own.title : <a href={own.href}>{own.title}</a>}
        lead={leadOf(own)}
      >
        Góp ý của tôi
      </PageHeading>
      {flash !== undefined && (
        <Notification tone="success" answers={flash}>
          <p>{flash}</p>
        </Notification>
      )}
      {own.ended !== undefined && (
        <Notification tone="important" heading="Đã dừng lấy ý kiến">
          <p>
            Từ {formatMoment(own.ended.at)} dự thảo không còn được lấy ý kiến, và không có bản giải trình.
          </p>
          <p className="consultation-lines">{own.ended.note}</p>
        </Notification>
      )}
      {own.unread !== undefined && (
        <Notification
          tone="important"
          heading={own.href === undefined ? 'Dự thảo đang không hiện trên Cổng' : 'Dự thảo đã được thu hồi'}
        >
          <p>
            Từ {formatMoment(own.unread.since)} dự thảo{' '}
            {own.href === undefined ? 'không hiện trên Cổng' : 'được thu hồi, không nhận góp ý mới'}
            {own.unread.reason !== undefined && ` (${own.unread.reason})`}. Ủy ban nhân dân sẽ báo cho bạn:
            đăng lại, hoặc dừng lấy ý kiến và góp ý của bạn được dùng thế nào.
          </p>
        </Notification>
      )}
      {own.erased !== undefined && <ErasedNotice one="góp ý" erased={own.erased} left={leftOfComments} />}
      {own.eraseOn !== undefined && (
        <p>
          Góp ý của bạn được xóa ngày {formatDate(own.eraseOn)}, trừ điều đã đăng ở trang của dự thảo. Muốn
          giữ lại, hãy lưu trang này trước ngày đó.
        </p>
      )}
      {own.comments.map((comment, index) => (
        <One
          key={comment.id}
          comment={comment}
          readable={own.href !== undefined}
          requestId={requestIds[index] ?? ''}
          change={changeHref(comment.id)}
        />
      ))}
    </>
  );
}

function leadOf(own: OwnComments): string | undefined {
  const last = formatDate(lastDayOf(own));
  if (own.state === 'ended') return undefined;
  if (own.state === 'withdrawn') return 'Trong lúc chờ, bạn vẫn sửa hoặc rút góp ý được.';
  return own.open
    ? `Bạn sửa hoặc rút góp ý được đến hết ngày ${last}.`
    : `Đợt lấy ý kiến đã đóng hết ngày ${last}.`;
}

interface OneProps {
  readonly comment: OwnComment;
  /** The page of the draft, on which it is shown, can be opened. */
  readonly readable: boolean;
  readonly requestId: string;
  readonly change: string;
}

function One({ comment, readable, requestId, change }: OneProps) {
  const { id, state, version, may, answer, declined, decisionNote } = comment;
  const words = commentStates[state];
  return (
    <section aria-labelledby={`gop-y-${id}`}>
      <h2 id={`gop-y-${id}`}>{comment.on}</h2>
      <SummaryList
        rows={[
          {
            label: 'Tình trạng',
            value: (
              <>
                <StatusTag tone={words.tone}>{words.label}</StatusTag>{' '}
                {words.shown && !readable
                  ? 'Nay không hiện nữa, vì dự thảo không còn trên Cổng.'
                  : words.plain}
              </>
            ),
          },
          ...(declined === undefined ? [] : [{ label: 'Lý do không đăng', value: declineReasons[declined] }]),
          ...(decisionNote === undefined
            ? []
            : [
                {
                  label: 'Lời của cán bộ',
                  value: <span className="consultation-lines">{decisionNote}</span>,
                },
              ]),
          { label: 'Ý kiến', value: stances[comment.stance].label },
          ...(comment.quote === undefined ? [] : [{ label: 'Đoạn được trích', value: comment.quote }]),
          ...(comment.text === ''
            ? []
            : [{ label: 'Nội dung', value: <span className="consultation-lines">{comment.text}</span> }]),
          ...(comment.files.length === 0 ? [] : [{ label: 'Tệp kèm theo', value: comment.files.join(', ') }]),
          { label: 'Gửi lúc', value: formatMoment(comment.receivedAt) },
          ...(answer === undefined
            ? []
            : [
                { label: 'Trả lời', value: answerOutcomes[answer.outcome] },
                {
                  label: 'Nội dung trả lời',
                  value: <span className="consultation-lines">{answer.reason}</span>,
                },
                ...(answer.corrected === undefined
                  ? []
                  : [
                      {
                        label: 'Đính chính',
                        value: `${formatDate(answer.corrected.at)}: ${answer.corrected.note}`,
                      },
                    ]),
              ]),
        ]}
      />
      {(may.confirm || may.change || may.takeBack) && (
        <form method="post">
          <input type="hidden" name="comment" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="requestId" value={requestId} />
          <ButtonGroup>
            {may.confirm && (
              <Button name="event" value="confirm">
                Xác nhận và gửi góp ý
              </Button>
            )}
            {may.change && (
              <Button kind="secondary" href={change}>
                Sửa góp ý
              </Button>
            )}
          </ButtonGroup>
          {may.takeBack && (
            <Details summary="Rút góp ý">
              <p>
                Rút rồi, góp ý không hiện trên trang và không được xem xét. Muốn góp ý lại, bạn gửi góp ý mới.
              </p>
              <Button kind="warning" name="event" value="take-back">
                Rút góp ý này
              </Button>
            </Details>
          )}
        </form>
      )}
    </section>
  );
}
