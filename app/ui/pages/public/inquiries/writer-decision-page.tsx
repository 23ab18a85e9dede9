// A step of whoever wrote: what is asked of him stands above his answer.
import { paths } from '#app/addresses/paths.ts';
import type { FollowedInquiry, InquiryWords } from '#app/read-models/inquiries.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { DecisionForm, type DecisionAgain } from '../../../components/inquiries/decision-form.tsx';

export interface WriterDecisionPageProps {
  readonly words: InquiryWords;
  readonly inquiry: FollowedInquiry;
  readonly event: string;
  readonly requestId: string;
  readonly acceptedFiles: string;
  readonly again?: DecisionAgain | undefined;
}

export function WriterDecisionPage(props: WriterDecisionPageProps) {
  const { words, inquiry, event, requestId, acceptedFiles, again } = props;
  const back = paths.inquiry(inquiry.kind, inquiry.code);
  const action = inquiry.actions.find((one) => one.event === event);
  const question = inquiry.paused ? inquiry.entries.at(-1) : undefined;
  const problems = again?.problems ?? [];
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading caption={words.title}>{action?.label ?? 'Việc này không làm được nữa'}</PageHeading>
      {again?.meanwhile !== undefined && (
        <Notification tone="important">
          <p>{again.meanwhile}</p>
        </Notification>
      )}
      {action === undefined ? (
        <>
          <p>
            Hiện ở trạng thái “{inquiry.stateLabel}”. {inquiry.plain}
          </p>
          <Button href={back}>Về trang theo dõi</Button>
        </>
      ) : (
        <>
          {question?.rows.map(({ label, value }) => (
            <Inset key={label}>
              <p className="inquiry-said">
                <strong>{label}:</strong> {value}
              </p>
            </Inset>
          ))}
          <DecisionForm
            action={action}
            version={inquiry.version}
            requestId={requestId}
            wire={again?.wire ?? action.start}
            problems={problems}
            back={back}
            acceptedFiles={acceptedFiles}
          />
        </>
      )}
    </>
  );
}
