// The staff's pages of one inquiry: what it says, one decision on it.
import type { FilledTemplate, InquiryWords, StaffInquiry } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { dutyLabel } from '#app/inquiries/clock.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { ShownMapPoint } from '../../../components/boundary-map/map-point.tsx';
import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DecisionForm, type DecisionAgain } from '../../../components/inquiries/decision-form.tsx';
import { DueText } from '../../../components/inquiries/due-text.tsx';
import { Entries, Papers } from '../../../components/inquiries/entries.tsx';
import { ErasedNotice, leftOfInquiry } from '../../../components/inquiries/erased-notice.tsx';

interface OneInquiry {
  readonly desk: Desk;
  readonly words: InquiryWords;
  readonly inquiry: StaffInquiry;
}

export function InquiryDeskPage({ desk, words, inquiry }: OneInquiry) {
  const { kind, code, actions } = inquiry;
  return (
    <DeskPage
      desk={desk}
      heading={inquiry.subject === '' ? inquiry.requesterName : inquiry.subject}
      caption={
        <span className="tabular">
          <a href={paths.staffInquiries(kind)}>{words.desk}</a>
          {inquiry.registerNumber === undefined ? '' : ` · ${inquiry.registerNumber}`}
          {` · ${code}`}
          {inquiry.subject !== '' && ` · ${inquiry.requesterName}`}
        </span>
      }
    >
      {inquiry.erased !== undefined && (
        <ErasedNotice one={words.one} erased={inquiry.erased} left={leftOfInquiry} />
      )}
      {actions.length === 0 ? (
        <p className="quiet">Lúc này bạn không phải làm gì.</p>
      ) : (
        <nav className="decisions no-print" aria-label="Việc có thể làm">
          {actions.map(({ event, segment, label, look }) => (
            <Button key={event} kind={look} href={paths.staffInquiryDecision(kind, code, segment)}>
              {label}
            </Button>
          ))}
        </nav>
      )}
      <div className="dossier">
        <div className="dossier__main">
          {inquiry.declaration.map((section) => (
            <SummaryList key={section.heading} heading={section.heading} rows={section.rows} dense />
          ))}
          <Draft inquiry={inquiry} />
          <Proposed inquiry={inquiry} />
          {inquiry.point !== undefined && inquiry.sketch !== undefined && (
            <ShownMapPoint sketch={inquiry.sketch} point={inquiry.point} label="Nơi xảy ra" />
          )}
        </div>
        <div className="dossier__side">
          <State inquiry={inquiry} />
          <Merged inquiry={inquiry} />
          <Likely inquiry={inquiry} />
          <section aria-labelledby="qua-trinh">
            <h2 id="qua-trinh">Quá trình giải quyết</h2>
            <Entries
              entries={inquiry.entries}
              fileHref={(id) => paths.staffInquiryFile(kind, code, id)}
              forStaff
            />
          </section>
          <Papers papers={inquiry.papers} hrefOf={(name) => paths.staffInquiryPaper(kind, code, name)} />
        </div>
      </div>
    </DeskPage>
  );
}

/** What was written and nobody outside has seen yet. */
function Draft({ inquiry }: { readonly inquiry: StaffInquiry }) {
  if (inquiry.draft === undefined) return null;
  return (
    <section aria-labelledby="du-thao">
      <h2 id="du-thao">Dự thảo</h2>
      {inquiry.draft.map(({ label, value }) => (
        <Inset key={label}>
          <p className="inquiry-said">
            <strong>{label}:</strong> {value}
          </p>
        </Inset>
      ))}
      <p className="quiet">Chỉ cán bộ thấy cho đến khi được duyệt.</p>
    </section>
  );
}

/** The words for everybody that wait for approval. */
function Proposed({ inquiry }: { readonly inquiry: StaffInquiry }) {
  if (inquiry.proposed === undefined) return null;
  return (
    <section aria-labelledby="ban-dang-cho-duyet">
      <h2 id="ban-dang-cho-duyet">Bản đăng chờ duyệt</h2>
      {inquiry.proposed.map(({ label, value, before }) => (
        <Inset key={label}>
          <p className="inquiry-said">
            <strong>{label}:</strong> {value}
          </p>
          {before !== undefined && <p className="inquiry-said quiet">Đang đăng: {before}</p>}
        </Inset>
      ))}
      <p className="quiet">Được duyệt thì mọi người đọc đúng như trên.</p>
    </section>
  );
}

/** Those that are handled with it. */
function Merged({ inquiry: { kind, merged } }: { readonly inquiry: StaffInquiry }) {
  if (merged.length === 0) return null;
  return (
    <section aria-labelledby="giai-quyet-chung">
      <h2 id="giai-quyet-chung">Giải quyết chung</h2>
      <p>Người gửi các phản ánh này được báo từng bước và nhận cùng một trả lời.</p>
      <ul>
        {merged.map(({ code, registerNumber, subject }) => (
          <li key={code}>
            <a href={paths.staffInquiry(kind, code)}>Số {registerNumber}</a>: {subject}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Others that may say the same: to be read before one decides, and merged into where that is right. */
function Likely({ inquiry: { kind, code, likely } }: Pick<OneInquiry, 'inquiry'>) {
  if (likely.length === 0) return null;
  return (
    <section aria-labelledby="co-the-trung">
      <h2 id="co-the-trung">Có thể cùng một việc</h2>
      <ul className="inquiry-likely">
        {likely.map((one) => (
          <li key={one.code}>
            <p>
              <a href={paths.staffInquiry(kind, one.code)}>
                {one.registerNumber === undefined ? one.code : `Số ${one.registerNumber}`}
              </a>
              : {one.subject}
            </p>
            <p className="quiet small">
              <StatusTag tone={one.tone}>{one.stateLabel}</StatusTag> gửi {formatDate(one.submittedAt)}
              {one.same.category && ' · cùng chủ đề'}
              {one.same.place && ' · cùng ấp'}
            </p>
            {(one.mergeAt !== undefined || one.publicAddress !== undefined) && (
              <p className="no-print small">
                {one.mergeAt !== undefined && (
                  <a href={paths.staffInquiryDecision(kind, code, one.mergeAt, one.id)}>
                    Gộp vào số {one.registerNumber}
                  </a>
                )}
                {one.publicAddress !== undefined && <a href={one.publicAddress}>Xem trả lời đã đăng</a>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ inquiry }: { readonly inquiry: StaffInquiry }) {
  return (
    <SummaryList
      heading="Tình trạng"
      dense
      rows={[
        { label: 'Trạng thái', value: <StatusTag tone={inquiry.tone}>{inquiry.stateLabel}</StatusTag> },
        {
          label: inquiry.due === undefined ? 'Thời hạn' : dutyLabel(inquiry.due),
          value: <DueText due={inquiry.due} missed={inquiry.missed} paused={inquiry.paused} />,
        },
        { label: 'Gửi lúc', value: formatMoment(inquiry.submittedAt) },
        ...(inquiry.main === undefined
          ? []
          : [
              {
                label: 'Giải quyết chung với',
                value: (
                  <>
                    {inquiry.mainCode === undefined ? (
                      `số ${inquiry.main.registerNumber}`
                    ) : (
                      <a href={paths.staffInquiry(inquiry.kind, inquiry.mainCode)}>
                        số {inquiry.main.registerNumber}
                      </a>
                    )}
                    : {inquiry.main.stateLabel}
                  </>
                ),
              },
            ]),
        ...(inquiry.assignedTo === undefined ? [] : [{ label: 'Giao cho', value: inquiry.assignedTo }]),
        ...(inquiry.eraseOn === undefined
          ? []
          : [{ label: 'Nội dung bị xóa ngày', value: formatDate(inquiry.eraseOn) }]),
        ...(inquiry.publicAddress === undefined
          ? []
          : [{ label: 'Công khai', value: <a href={inquiry.publicAddress}>Xem bản đăng</a> }]),
        ...(inquiry.publicAddress === undefined || inquiry.feedback === undefined
          ? []
          : [
              {
                label: 'Người đọc thấy có ích',
                value: `${inquiry.feedback.helped} có, ${inquiry.feedback.not} không`,
              },
            ]),
      ]}
    />
  );
}

export interface InquiryDecisionPageProps extends OneInquiry {
  readonly event: string;
  readonly requestId: string;
  /** Answers that the way here has given already. */
  readonly chosen?: Wire;
  readonly acceptedFiles: string;
  readonly templates?: readonly FilledTemplate[] | undefined;
  readonly again?: DecisionAgain | undefined;
}

export function InquiryDecisionPage(props: InquiryDecisionPageProps) {
  const { desk, words, inquiry, event, requestId, chosen, acceptedFiles, again } = props;
  const { kind, code } = inquiry;
  const back = paths.staffInquiry(kind, code);
  const action = inquiry.actions.find((one) => one.event === event);
  const problems = again?.problems ?? [];
  return (
    <DeskPage
      desk={desk}
      heading={action?.label ?? 'Việc này không làm được nữa'}
      caption={
        <>
          <a href={back}>{inquiry.registerNumber ?? code}</a> ·{' '}
          {[inquiry.subject, inquiry.requesterName].filter((part) => part !== '').join(' · ')}
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {again?.meanwhile !== undefined && (
        <Notification tone="important">
          <p>{again.meanwhile}</p>
        </Notification>
      )}
      <div className="dossier">
        <div className="dossier__main">
          {action !== undefined && <Proposed inquiry={inquiry} />}
          {action === undefined ? (
            <>
              <p>Hiện ở trạng thái “{inquiry.stateLabel}”.</p>
              <Kept again={again} />
              <Button href={back}>Xem {words.one}</Button>
            </>
          ) : (
            <DecisionForm
              action={action}
              version={inquiry.version}
              requestId={requestId}
              wire={again?.wire ?? { ...action.start, ...chosen }}
              problems={problems}
              back={back}
              acceptedFiles={acceptedFiles}
              templates={props.templates}
            />
          )}
        </div>
        <div className="dossier__side">
          <State inquiry={inquiry} />
          <SummaryList heading="Nội dung" rows={inquiry.shown} dense />
          {action !== undefined && action.form.sections.every(({ fields }) => fields.length === 0) && (
            <Draft inquiry={inquiry} />
          )}
        </div>
      </div>
    </DeskPage>
  );
}

/** What was written for a decision that came too late, to be copied. */
function Kept({ again }: { readonly again: DecisionAgain | undefined }) {
  const text = again?.wire['text'];
  if (typeof text !== 'string' || text === '') return null;
  return (
    <>
      <p>Nội dung bạn đã viết (chép lại nếu cần):</p>
      <blockquote className="inquiry-said">{text}</blockquote>
    </>
  );
}
