// One comment as the unit reads it, whole, and the decision on it.
import { commentStates, commentSteps } from '#app/consultations/comment-steps.ts';
import { authorKinds, declineReasons, stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { scanInWords } from '#app/vocabulary/file-scans.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { nationalNumber } from '#forms/phone-number.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Timeline } from '../../../components/timeline/timeline.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { StepForm } from '../../../components/workspace/step-form.tsx';

export interface CommentPageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  readonly comment: StaffComment;
  readonly decisions: readonly OfferedStep[];
  /** How many others wait, and the one to go on with. */
  readonly waiting: number;
  readonly next?: string | undefined;
  readonly requestId: string;
  readonly reply?: DeskReply | undefined;
}

export function CommentPage(props: CommentPageProps) {
  const { desk, item, title, comment, decisions, waiting, next, requestId, reply } = props;
  return (
    <DeskPage
      desk={desk}
      heading={comment.name}
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> ·{' '}
          <a href={paths.staffConsultation(item)}>{title}</a>
        </>
      }
      actions={
        next === undefined ? undefined : (
          <span data-desk-act="" data-desk-next="">
            <a href={paths.staffComment(item, next)}>Góp ý chờ duyệt tiếp theo</a> (còn {waiting})
          </span>
        )
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <div className="dossier dossier--main-first">
        <div className="dossier__main">
          <Facts item={item} comment={comment} />
          {comment.own && <p>{commentSteps.words.ownWork?.['author']}</p>}
          {decisions.map((decision) => (
            <DecisionPart
              key={decision.event}
              decision={decision}
              comment={comment}
              next={comment.state === 'submitted' ? next : undefined}
              requestId={requestId}
              reply={reply}
            />
          ))}
        </div>
        <div className="dossier__side">
          <section aria-labelledby="qua-trinh">
            <h2 id="qua-trinh">Quá trình</h2>
            <Timeline
              entries={comment.history.toReversed().map(({ label, by, at }) => ({
                title: label,
                at,
                by,
              }))}
            />
          </section>
        </div>
      </div>
    </DeskPage>
  );
}

function Facts({ item, comment }: { readonly item: string; readonly comment: StaffComment }) {
  const { on, quote, shownText, declined, dueOn, state } = comment;
  return (
    <SummaryList
      dense
      rows={[
        {
          label: 'Trạng thái',
          value: (
            <>
              <StatusTag tone={commentStates[state].tone}>{commentStates[state].label}</StatusTag>
              {dueOn !== undefined && ` hạn duyệt ${formatDate(dueOn)}${comment.late ? ', quá hạn' : ''}`}
            </>
          ),
        },
        ...(declined === undefined ? [] : [{ label: 'Lý do không đăng', value: declineReasons[declined] }]),
        {
          label: 'Về',
          value: (
            <>
              {on.label}
              {on.gone && ', không còn trong bản mới'}
              {on.text !== undefined && <span className="second-line consultation-lines">{on.text}</span>}
            </>
          ),
        },
        ...(quote === undefined
          ? []
          : [
              { label: 'Đoạn được trích', value: on.quoteStands ? quote : `${quote} (đã sửa trong bản mới)` },
            ]),
        { label: 'Ý kiến', value: stances[comment.stance].label },
        {
          label: 'Nội dung',
          value: comment.erased ? (
            'Đã xóa, vì hết thời hạn lưu'
          ) : (
            <span className="consultation-lines">{comment.text || 'Không ghi thêm.'}</span>
          ),
        },
        ...(shownText === undefined || shownText === comment.text
          ? []
          : [{ label: 'Bản đang đăng', value: <span className="consultation-lines">{shownText}</span> }]),
        { label: 'Người gửi', value: `${comment.name} (${authorKinds[comment.authorKind]})` },
        { label: 'Hiện tên khi đăng', value: comment.showName ? 'Có' : 'Không' },
        ...(comment.address === '' ? [] : [{ label: 'Nơi ở', value: comment.address }]),
        ...(comment.phone === undefined
          ? []
          : [{ label: 'Số điện thoại', value: nationalNumber(comment.phone) }]),
        ...(comment.email === '' ? [] : [{ label: 'Thư điện tử', value: comment.email }]),
        { label: 'Gửi lúc', value: formatMoment(comment.receivedAt) },
        ...(comment.files.length === 0
          ? []
          : [
              {
                label: 'Tệp kèm theo',
                value: (
                  <ul>
                    {comment.files.map(({ id, fileName, bytes, scan }) => (
                      <li key={id}>
                        {scan === 'infected' ? (
                          fileName
                        ) : (
                          <a href={paths.staffCommentFile(item, comment.id, id)}>{fileName}</a>
                        )}{' '}
                        ({Math.ceil(bytes / 1024)} KB) · {scanInWords(scan)}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  );
}

interface DecisionPartProps extends Pick<CommentPageProps, 'comment' | 'requestId' | 'reply'> {
  readonly decision: OfferedStep;
  /** Where the officer goes on when this one is decided. */
  readonly next: string | undefined;
}

function DecisionPart({ decision, comment, next, requestId, reply }: DecisionPartProps) {
  const { explain, ...step } = decision;
  return (
    <div data-desk-act="">
      <StepForm
        step={step}
        version={comment.version}
        refused={replyTo(reply, step.event)}
        // What is to be masked is there to be edited, not to be copied.
        given={{ maskedText: comment.shownText ?? comment.text }}
        reasonLast
        folded={step.reason !== undefined || step.asks !== undefined}
      >
        <input type="hidden" name="requestId" value={requestId} />
        {comment.state === 'submitted' && <input type="hidden" name="next" value={next ?? ''} />}
        {explain !== undefined && <p>{explain}</p>}
      </StepForm>
    </div>
  );
}
