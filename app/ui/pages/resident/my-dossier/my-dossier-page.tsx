// One dossier as its owner sees it: what he must do first, the state in plain words, then everything there is.
import type { MessageThread } from '#app/read-models/conversations.ts';
import type { ApplicantDossier, ProfileOffers } from '#app/read-models/dossiers.ts';

import { capitalise } from '#app/values/first-letter.ts';
import { collectionSentence } from '#catalog/collection.ts';
import { certificateDraftPaper, paperKinds } from '#catalog/dossier-parts.ts';
import { states } from '#catalog/dossier-states.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Messages, NewMessages, type MessagesProps } from '../../../components/messages/messages.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import type { BesideFact } from '../../../components/page/beside.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { ProgressSteps } from '../../../components/progress-view/progress-view.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import type { FileLinks } from '../filing/documents-page.tsx';
import { Apology, Verification, LateNotice } from './dossier-notices.tsx';
import { CertificateDraftPart, type DraftReply } from './certificate-draft-part.tsx';
import { CollectorPart, type CollectorReply } from './collector-part.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { ViewedBy } from '../../../components/viewed-by/viewed-by.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { DossierPapers } from './dossier-papers.tsx';
import { DossierTodo } from './dossier-todo.tsx';
import { PaymentFacts } from './payment-facts.tsx';
import { FormerResults, ResultPart, RatingPart } from './result-part.tsx';
import { JustFiled } from './just-filed.tsx';
import { RevokeForm, WithdrawForm } from './withdraw-form.tsx';

export interface DossierLinks extends FileLinks {
  readonly self: string;
  readonly list: string;
  readonly procedure: string;
  /** Where the same procedure is filed anew. */
  readonly again: string;
  /** Where she complains that it is late. */
  readonly complaint: string;
  readonly dueDay: string;
  readonly pay: string;
  readonly supplement: string;
  readonly rate: string;
  readonly paper: (paper: string) => string;
}

export interface MyDossierPageProps {
  readonly accountName: string;
  readonly dossier: ApplicantDossier;
  /** The page right after filing. */
  readonly justFiled: boolean;
  /** What the account could keep of what was told; on the confirmation alone. */
  readonly offers: ProfileOffers;
  /** With the office; absent on the confirmation. */
  readonly thread?: MessageThread | undefined;
  /** What was written to it and could not be sent yet. */
  readonly message?: MessagesProps['reply'];
  /** Whom she named to fetch the result, where that could not be written down. */
  readonly collector?: CollectorReply | undefined;
  /** What she wrote of the draft of her certificate, where that could not be sent. */
  readonly draftReply?: DraftReply | undefined;
  readonly flash?: string | undefined;
  /** Of a result that was fetched just now: where the file is that the browser saves. */
  readonly savedFile?: string | undefined;
  readonly requestId: string;
  readonly links: DossierLinks;
}

export function MyDossierPage({
  accountName,
  dossier,
  justFiled,
  offers,
  thread,
  message,
  collector,
  draftReply,
  flash,
  savedFile,
  requestId,
  links,
}: MyDossierPageProps) {
  return (
    <Page
      current="myDossiers"
      account={{ name: accountName }}
      beside={besideDossier(dossier)}
      breadcrumbs={[{ label: 'Hồ sơ của tôi', href: links.list }, { label: dossier.code }]}
    >
      {flash !== undefined && (
        <Notification tone="success" answers={flash}>
          <p>{flash}</p>
        </Notification>
      )}
      {message?.error !== undefined && (
        <ErrorSummary
          title="Chưa gửi được tin nhắn"
          problems={[{ path: 'message', message: message.error }]}
        />
      )}
      {draftReply !== undefined && (
        <ErrorSummary
          title="Chưa gửi được câu trả lời về bản dự thảo"
          problems={[{ path: 'correction', message: draftReply.problem }]}
        />
      )}
      {collector !== undefined && (
        <ErrorSummary title="Chưa ghi được người nhận thay" problems={collector.problems} />
      )}
      {justFiled ? (
        <JustFiled dossier={dossier} offers={offers} links={links} />
      ) : (
        <>
          <PageHeading caption={`Hồ sơ ${dossier.code}`}>{dossier.procedureName}</PageHeading>
          <LateNotice dossier={dossier} links={links} />
          <ResultPart dossier={dossier} links={links} savedFile={savedFile} />
          <FormerResults dossier={dossier} links={links} />
          <RatingPart rating={dossier.rating} href={links.rate} />
          <DossierTodo dossier={dossier} links={links} />
          <p className="dossier-state">
            <DossierStatus
              state={dossier.state}
              to="applicant"
              declined={dossier.declined !== undefined}
              withdrawn={dossier.withdrawn}
            />{' '}
            {dossier.plain}
          </p>
          {dossier.todo === undefined && dossier.state !== 'returned' && (
            <p>
              {dossier.declined !== undefined && `Lý do từ chối: ${dossier.declined.reason} `}
              {dossier.nextStep}
            </p>
          )}
          {dossier.canRevokeWithdrawal && <RevokeForm version={dossier.version} requestId={requestId} />}
          <ProgressSteps steps={dossier.steps} lastDay={resultDay(dossier)} />
          {thread !== undefined && <NewMessages thread={thread} />}
          <CertificateDraftPart
            draft={dossier.finishedAt === undefined ? dossier.certificateDraft : undefined}
            paper={links.paper(certificateDraftPaper.segment)}
            requestId={requestId}
            reply={draftReply}
          />
          <Verification dossier={dossier} />
          <Apology dossier={dossier} links={links} />
          <DossierFacts dossier={dossier} />
          {dossier.collecting !== undefined && <CollectorPart {...dossier.collecting} reply={collector} />}
          <DossierPapers dossier={dossier} links={links} />
          <PaymentFacts
            payment={dossier.payment}
            payHref={links.pay}
            receiptHref={
              dossier.papers.some(({ paper }) => paper === receipt) ? links.paper(receipt) : undefined
            }
          />
          {thread !== undefined && <Messages thread={thread} requestId={requestId} reply={message} />}
          <DossierHistory
            timeline={dossier.timeline}
            collected={dossier.collection && collectionSentence(dossier.collection)}
          />
          {dossier.declaration.length > 0 && <h2>Nội dung đã khai</h2>}
          {dossier.declaration.map((section) => (
            <SummaryList
              key={section.heading}
              heading={section.heading}
              headingLevel={3}
              dense
              rows={section.rows}
            />
          ))}
          <ViewedBy views={dossier.viewedBy} />
          {dossier.canWithdraw && (
            <WithdrawForm
              version={dossier.version}
              requestId={requestId}
              paid={dossier.payment.paidAt !== undefined}
            />
          )}
          {isEnded(dossier) && (
            <form method="post" action={links.again}>
              <Button kind="secondary" name="from" value={dossier.code}>
                Nộp hồ sơ mới, khai giống hồ sơ này
              </Button>
            </form>
          )}
          <p className="quiet small">
            <a href={links.procedure}>Xem lại hướng dẫn của thủ tục này</a>.
          </p>
        </>
      )}
    </Page>
  );
}

/** What she reads out at the telephone, and what she asks there. */
function besideDossier(dossier: ApplicantDossier): readonly BesideFact[] {
  const { paidAmount, owed, amountDue } = dossier.payment;
  const day = isEnded(dossier) ? undefined : resultDay(dossier);
  const money = [
    ...(paidAmount === undefined ? [] : [`đã nộp ${formatVnd(paidAmount)}`]),
    ...(owed === 'amount' ? [`còn phải nộp ${formatVnd(amountDue)}`] : []),
  ];
  return [
    { label: 'Mã tra cứu', value: <span className="code">{dossier.code}</span> },
    ...(day === undefined ? [] : [{ label: 'Kết quả', value: capitalise(day) }]),
    ...(money.length === 0 ? [] : [{ label: 'Phí, lệ phí', value: capitalise(money.join(', ')) }]),
  ];
}

const isEnded = ({ state, declined }: ApplicantDossier): boolean =>
  states[state].final || declined !== undefined;

const receipt = paperKinds['payment-receipt'].segment;

/** When the result is to be had: promised, else expected. */
function resultDay({ delay, postponement, dueAt, expectedDueAt }: ApplicantDossier): string | undefined {
  if (delay !== undefined)
    return delay.newDay === undefined ? 'quá hẹn' : `hẹn lại ${formatDate(delay.newDay)}`;
  const promised = postponement?.until ?? dueAt;
  if (promised !== undefined) return `hẹn ${formatDate(promised)}`;
  return expectedDueAt === undefined ? undefined : `dự kiến ${formatDate(expectedDueAt)}`;
}
