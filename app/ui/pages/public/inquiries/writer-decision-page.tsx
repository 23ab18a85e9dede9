// A step of whoever wrote: what is asked of him stands above his answer.
import { paths } from '#app/addresses/paths.ts';
import type { AskedOfWriter, FollowedInquiry, InquiryWords } from '#app/read-models/inquiries.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { DecisionForm, type DecisionAgain } from '../../../components/inquiries/decision-form.tsx';
import { ShowsWriter } from './shows-writer.tsx';

export interface WriterDecisionPageProps {
  readonly words: InquiryWords;
  readonly inquiry: FollowedInquiry;
  readonly event: string;
  readonly requestId: string;
  readonly acceptedFiles: string;
  readonly again?: DecisionAgain | undefined;
  /** What comes before it. */
  readonly asked?: AskedOfWriter | undefined;
  /** Somebody is: not whoever wrote, where his account is asked for. */
  readonly signedIn?: boolean | undefined;
}

export function WriterDecisionPage(props: WriterDecisionPageProps) {
  const { words, inquiry, event, requestId, acceptedFiles, again, asked, signedIn } = props;
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
      ) : asked !== undefined ? (
        <ShowsWriter
          asked={asked}
          one={words.one}
          here={paths.inquiryDecision(inquiry.kind, inquiry.code, action.segment)}
          signedIn={signedIn}
          problems={problems}
          back={back}
        />
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
