// What the writers of a procedure and of a form see alike of their draft: what stands in its way, its parts, and what may be done with it.
import type { ReactNode } from 'react';

import type { DraftSteps, DraftSummary } from '#app/read-models/catalog-editing.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { MissingList } from '../../../components/missing-list/missing-list.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { DraftDecisions, type DraftReply } from './draft-decisions.tsx';
import { DraftFacts } from './draft-state.tsx';

export interface DraftLayoutProps {
  readonly desk: Desk;
  readonly heading: string;
  readonly caption: ReactNode;
  readonly draft: DraftSummary;
  readonly steps: DraftSteps;
  /** What keeps it from being published now. */
  readonly missing: DraftReply['missing'];
  /** Buttons that lead to what the draft will look like. */
  readonly previews: ReactNode;
  /** Where it is compared with what is live; absent where nothing is. */
  readonly compareHref: string | undefined;
  readonly reply: DraftReply | undefined;
  /** Between the facts of the draft and its decisions. */
  readonly aside?: ReactNode;
  /** Its parts, each leading to where it is written. */
  readonly children: ReactNode;
}

export function DraftLayout(props: DraftLayoutProps) {
  const { desk, heading, caption, draft, steps, missing, previews, compareHref, reply, aside, children } =
    props;
  const refusedFor = reply?.missing ?? [];
  return (
    <DeskPage desk={desk} heading={heading} caption={caption}>
      <ErrorSummary problems={reply?.problems ?? []} />
      {refusedFor.length > 0 && <MissingList heading="Chưa công bố được" missing={refusedFor} />}
      {draft.failure !== undefined && (
        <Notification tone="important" heading="Cần xem lại">
          <p>{draft.failure}</p>
        </Notification>
      )}
      <div className="decisions">
        {previews}
        {compareHref !== undefined && (
          <Button kind="secondary" href={compareHref}>
            So sánh với bản đang công bố
          </Button>
        )}
      </div>
      <div className="draft-layout">
        <div className="draft-layout__main">
          {steps.mayEdit && draft.state !== 'open' && (
            <p>Sửa bất cứ chỗ nào thì bản nháp trở về đang soạn và phải gửi duyệt lại.</p>
          )}
          {children}
        </div>
        <div className="draft-layout__side">
          <DraftFacts draft={draft} />
          {refusedFor.length === 0 && <Readiness missing={missing} />}
          {aside}
          <DraftDecisions draft={draft} steps={steps} compareHref={compareHref} reply={reply} />
        </div>
      </div>
    </DeskPage>
  );
}

function Readiness({ missing }: Pick<DraftLayoutProps, 'missing'>) {
  return missing.length === 0 ? (
    <p>Đã đủ để công bố.</p>
  ) : (
    <MissingList heading="Còn thiếu để công bố" missing={missing} />
  );
}
