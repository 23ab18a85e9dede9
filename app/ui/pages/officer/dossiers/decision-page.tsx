// One decision on one dossier: what it does, what it asks for, what the applicant will be sent; asked once.
import { Fragment, type ReactNode } from 'react';

import type { QueuePlace, ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import type { FilledTemplate } from '#app/read-models/inquiries.ts';
import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { formatVnd } from '#catalog/money.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { TemplateChoice } from '../../../components/inquiries/template-choice.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { AskedFields, hasAnswers, usualAnswers, CannotSign, SignersPassword } from './asked-fields.tsx';
import {
  CertificateDraft,
  DraftWarning,
  DecisionProposal,
  WriteOffProposal,
  Verification,
  DraftToSign,
  PromisableDays,
  Proposal,
} from './what-waits.tsx';
import { DocumentChecks, TickForms } from './document-checks.tsx';
import { Declaration, OnlyChanged } from './dossier-content.tsx';
import { Applicant, Cautions, DossierHead, DossierState } from './dossier-facts.tsx';
import { ExemptionClaim } from './exemption-claim.tsx';
import { FileViewer, useViewing } from './file-viewer.tsx';
import { MailPreview, type MailText, PaperPreview } from './previews.tsx';
import { Meanwhile } from './dossier-history.tsx';
import { Neighbours } from './queue-place.tsx';
import { ReceptionDate } from './reception-date.tsx';
import { SupplementFields, type TypedItem } from './supplement-fields.tsx';

/** What an officer has written so far: never lost, whatever the answer to it. */
export interface DecisionEntries {
  readonly reason: string;
  readonly overrideReason: string;
  readonly items: readonly TypedItem[];
  /** What the table asks of this decision. */
  readonly wire: Wire;
}

export interface DecisionReply {
  readonly entries: DecisionEntries;
  readonly problems: readonly InputProblem[];
  /** Somebody was faster: what to say, and how many events the page had shown. */
  readonly meanwhile?: { readonly message: string; readonly seen: number } | undefined;
  readonly mail?: MailText | undefined;
}

export interface DecisionPageProps {
  readonly desk: Desk;
  readonly dossier: StaffDossier;
  readonly event: string;
  readonly preview:
    | {
        readonly mail?: MailText;
        readonly dueAt?: Date;
        readonly dueExplanation?: readonly string[];
        /** What is asked, with the answers that there are now. */
        readonly asks?: readonly FieldDefinition[];
      }
    | undefined;
  readonly requestId: string;
  /** It signs with a certificate of his. */
  readonly asksPassword?: boolean | undefined;
  /** What keeps him from signing, where something does. */
  readonly obstacle?: string | undefined;
  /** Words that are used often as its reason. */
  readonly templates: readonly FilledTemplate[];
  readonly acceptedFiles: string;
  /** The query of the list from which the dossier was opened. */
  readonly list: string;
  readonly place?: QueuePlace | undefined;
  /** The file that is looked at. */
  readonly viewed?: string | undefined;
  /** What was opened of it, where it is a PDF. */
  readonly viewedPdf?: ShownPdf | undefined;
  readonly reply?: DecisionReply | undefined;
}

/** Of the form, with whose answers so far the paper is drawn. */
const formId = 'quyet-dinh';

const nothing: DecisionEntries = { reason: '', overrideReason: '', items: [], wire: {} };

export function DecisionPage({
  desk,
  dossier,
  event,
  preview,
  requestId,
  asksPassword,
  obstacle,
  templates,
  acceptedFiles,
  list,
  place,
  viewed,
  viewedPdf,
  reply,
}: DecisionPageProps) {
  const viewing = useViewing(dossier, { event, list, viewed, viewedPdf });
  const action = dossier.actions.find((candidate) => candidate.event === event);
  const entries = reply?.entries ?? nothing;
  const problems = reply?.problems ?? [];
  const back = paths.staffDossier(dossier.code, list);
  const frame = (children: ReactNode) => (
    <DeskPage
      desk={desk}
      heading={action?.label ?? transitionOf(event)?.label ?? 'Việc này'}
      caption={
        <>
          <a href={back}>{dossier.registerNumber ?? dossier.code}</a> · {dossier.applicant.name} ·{' '}
          {dossier.procedureName}
        </>
      }
      actions={place && <Neighbours place={place} list={list} />}
      follows={<DossierHead dossier={dossier} />}
    >
      <ErrorSummary problems={problems} />
      {reply?.meanwhile !== undefined && (
        <Meanwhile
          message={reply.meanwhile.message}
          entries={dossier.timeline.slice(reply.meanwhile.seen)}
          open={action !== undefined}
        />
      )}
      {children}
    </DeskPage>
  );
  if (action === undefined)
    return frame(<NoLonger dossier={dossier} event={event} back={back} entries={entries} />);

  // The mail about a result says nothing of the note, and a preview would lose the chosen file.
  const asksFile = action.consequence === 'result' || action.consequence === 'result-draft';
  const showsText = action.reason !== undefined && !asksFile && preview?.mail !== undefined;
  const receives = action.consequence === 'registration';
  const { payment } = dossier;
  const asks = preview?.asks ?? action.asks;
  if (action.consequence === 'handing-over' && !hasAnswers(asks))
    return frame(<NobodyTakesIt back={back} entries={entries} />);
  return frame(
    <div className="dossier dossier--main-first">
      <div className="dossier__main">
        {receives && <Cautions dossier={dossier} />}
        {obstacle !== undefined && <CannotSign obstacle={obstacle} />}
        <form method="post" id={formId} noValidate encType={asksFile ? 'multipart/form-data' : undefined}>
          <DefaultButton value="decide" />
          <input type="hidden" name="version" value={dossier.version} />
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name="seen" value={dossier.timeline.length} />
          <p>{action.explain}</p>
          {action.consequence === 'collection' && payment.owed === 'amount' && (
            <Warning>Hồ sơ chưa nộp {formatVnd(payment.amountDue)}. Hãy thu trước khi trả kết quả.</Warning>
          )}
          {action.consequence === 'collection' && payment.owed === 'amount-to-come' && (
            <Warning>
              Kế toán chưa ghi số tiền phải nộp của hồ sơ này. Hãy hỏi kế toán trước khi trả kết quả.
            </Warning>
          )}
          {action.consequence === 'payment' && payment.onItsWay === 'under-review' && (
            <Warning>
              Một lần nộp trực tuyến của hồ sơ này đang được kiểm tra. Hỏi kế toán trước khi thu, kẻo người
              dân nộp hai lần.
            </Warning>
          )}
          {preview?.dueAt !== undefined && (
            <ReceptionDate dueAt={preview.dueAt} explanation={preview.dueExplanation ?? []} />
          )}
          {(action.consequence === 'supplement-request' || action.consequence === 'supplement-proposal') && (
            <SupplementFields
              targets={dossier.supplementTargets}
              ruledOut={dossier.documentsRuledOut}
              declaration={dossier.declaration}
              attachments={dossier.attachments}
              law={dossier.supplementLaw}
              wasDue={dossier.supplementWasDue}
              askedBefore={dossier.supplementAskedBefore}
              items={entries.items}
              overrideReason={entries.overrideReason}
              error={messageAt(problems, 'target')}
              overrideError={messageAt(problems, 'overrideReason')}
            />
          )}
          {action.shows === 'promisable-days' && <PromisableDays dossier={dossier} />}
          {action.shows === 'proposal' && <Proposal dossier={dossier} />}
          {action.shows === 'decision-proposal' && <DecisionProposal dossier={dossier} />}
          {action.shows === 'write-off' && <WriteOffProposal dossier={dossier} />}
          {action.shows === 'exemption' && <ExemptionClaim dossier={dossier} />}
          {action.shows === 'certificate-draft' && <CertificateDraft dossier={dossier} />}
          {(asksFile || action.consequence === 'signed-result') && <DraftWarning dossier={dossier} />}
          {action.shows === 'verification' && <Verification dossier={dossier} />}
          {dossier.resultDraft !== undefined && (
            <DraftToSign code={dossier.code} draft={dossier.resultDraft} />
          )}
          {asksFile && (
            <FileUpload
              label={action.consequence === 'result' ? 'Tệp kết quả' : 'Dự thảo kết quả'}
              name="file"
              accept={acceptedFiles}
              limitText={`${action.consequence === 'result' ? 'PDF, ảnh hoặc Word' : 'PDF để ký số được'}, tối đa ${fileSize(attachmentLimits.fileBytes)}`}
              limits={{ fileBytes: attachmentLimits.fileBytes }}
              error={messageAt(problems, 'file')}
            />
          )}
          {asks !== undefined && (
            <AskedFields
              key={dossier.code}
              action={{ ...action, asks }}
              wire={{ ...usualAnswers({ ...action, asks }, dossier), ...entries.wire }}
              problems={problems}
            />
          )}
          {action.reason !== undefined && templates.length > 0 && (
            <TemplateChoice templates={templates} field="reason" />
          )}
          {action.reason !== undefined && (
            <TextInput
              label={action.reasonWords?.label ?? 'Lý do'}
              name="reason"
              multiline
              rows={4}
              hint={action.reasonWords?.hint}
              optional={action.reason === 'optional'}
              defaultValue={entries.reason}
              error={messageAt(problems, 'reason')}
            />
          )}
          {asksPassword === true && obstacle === undefined && <SignersPassword problems={problems} />}
          {receives && <DocumentChecks documents={dossier.documents} viewing={viewing} />}
          <div className={receives ? 'decision-bar' : undefined}>
            <ButtonGroup>
              {obstacle === undefined && (
                <Button name="intent" value="decide">
                  {action.label}
                </Button>
              )}
              {showsText && (
                <Button kind="secondary" name="intent" value="preview">
                  Xem trước thư
                </Button>
              )}
              <Button kind="quiet" href={back}>
                Quay lại hồ sơ
              </Button>
            </ButtonGroup>
          </div>
          {receives && <InsteadOfReception dossier={dossier} list={list} />}
        </form>
        <OnlyChanged dossier={dossier} />
        <Applicant dossier={dossier} />
        <Declaration dossier={dossier} />
        {!receives && (
          <section aria-labelledby="thanh-phan">
            <DocumentChecks documents={dossier.documents} viewing={viewing} />
          </section>
        )}
        <TickForms documents={dossier.documents} ticks={viewing.ticks} />
      </div>
      <FileViewer viewing={viewing} documents={dossier.documents} />
      <div className="dossier__side">
        {action.paper?.ahead !== undefined && (
          <PaperPreview
            code={dossier.code}
            event={event}
            shows={action.paper.ahead}
            form={
              asks === undefined && !asksFile && action.reason === undefined && !receives ? undefined : formId
            }
          />
        )}
        <MailPreview mail={reply?.mail ?? preview?.mail} />
        <DossierState dossier={dossier} />
      </div>
    </div>,
  );
}

function NobodyTakesIt({ back, entries }: { readonly back: string; readonly entries: DecisionEntries }) {
  return (
    <>
      <p>
        Lúc này không có đồng nghiệp nào nhận được hồ sơ này: người cùng lĩnh vực đang vắng, hoặc chưa có
        người thứ hai được giao lĩnh vực này. Bạn có thể trả lại danh sách chung, hoặc nhờ quản trị viên giao
        vai trò.
      </p>
      <Reason entries={entries} />
      <ButtonGroup>
        <Button href={back}>Quay lại hồ sơ</Button>
      </ButtonGroup>
    </>
  );
}

/** Whoever looks before he receives may find that he has to do something else. */
function InsteadOfReception({ dossier, list }: { readonly dossier: StaffDossier; readonly list: string }) {
  const others = dossier.actions.filter(({ insteadOfReception }) => insteadOfReception === true);
  if (others.length === 0) return null;
  return (
    <p>
      Hồ sơ chưa đúng, chưa đủ?{' '}
      {others.map((other, index) => (
        <Fragment key={other.event}>
          {index > 0 && ' · '}
          <a href={decisionPaths.staffDecision(dossier.code, other.event, list)}>{other.label}</a>
        </Fragment>
      ))}
    </p>
  );
}

function NoLonger({
  dossier,
  event,
  back,
  entries,
}: {
  readonly dossier: StaffDossier;
  readonly event: string;
  readonly back: string;
  readonly entries: DecisionEntries;
}) {
  const isTakeable = event !== 'take' && dossier.actions.some((action) => action.event === 'take-over');
  return (
    <>
      {isTakeable ? (
        <p>
          Hồ sơ đang do <strong>{dossier.holderName}</strong> giữ, nên việc này không làm được nữa. Hãy nhờ
          người đang thụ lý, hoặc nhận thay nếu cần.
        </p>
      ) : (
        <p>
          Hồ sơ đang ở trạng thái <strong>{dossier.stateLabel}</strong>, nên việc này không làm được nữa.
        </p>
      )}
      <Reason entries={entries} />
      <ButtonGroup>
        <Button href={back}>Xem hồ sơ</Button>
      </ButtonGroup>
    </>
  );
}

/** It cannot be sent any more, and is not lost. */
function Reason({ entries }: { readonly entries: DecisionEntries }) {
  return entries.reason === '' ? null : (
    <TextInput
      label="Nội dung bạn đã viết (chép lại nếu cần)"
      name="reason"
      multiline
      rows={4}
      defaultValue={entries.reason}
    />
  );
}
