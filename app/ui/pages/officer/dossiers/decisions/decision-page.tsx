// One decision on one dossier: what it does, what it asks for, what the applicant will be sent; asked once.
import type { ReactNode } from 'react';

import type { QueuePlace, ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import type { FilledTemplate } from '#app/read-models/inquiries.ts';
import { paths } from '#app/addresses/paths.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../../components/button/button.tsx';
import { ErrorSummary } from '../../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../../components/file-upload/file-upload.tsx';
import { DefaultButton } from '../../../../components/form-fields/default-button.tsx';
import { TemplateChoice } from '../../../../components/inquiries/template-choice.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../../components/workspace/desk-page.tsx';
import { AskedFields, hasAnswers, usualAnswers, CannotSign, SignersPassword } from './asked-fields.tsx';
import { decisionParts, shownParts } from './decision-parts.tsx';
import { DocumentChecks, TickForms } from '../dossier/document-checks.tsx';
import { Declaration, OnlyChanged } from '../dossier/dossier-content.tsx';
import { Applicant, DossierHead, DossierState } from '../dossier/dossier-facts.tsx';
import { Meanwhile } from '../dossier/dossier-history.tsx';
import { FileViewer, useViewing } from '../dossier/file-viewer.tsx';
import { NoLonger } from './no-decision.tsx';
import { MailPreview, type MailText, PaperPreview } from './previews.tsx';
import { Neighbours } from '../queue/queue-place.tsx';
import { ReceptionDate } from './reception-date.tsx';
import type { TypedItem } from './supplement-fields.tsx';
import { DraftToSign } from '../queue/what-waits.tsx';

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

  const {
    Above,
    Before,
    Below,
    Without,
    file,
    checksDocuments = false,
  } = (action.consequence && decisionParts[action.consequence]) ?? {};
  const Shown = action.shows && shownParts[action.shows];
  const told = { dossier, list, entries, problems };
  // The mail about a result says nothing of the note, and a preview would lose the chosen file.
  const showsText = action.reason !== undefined && file === undefined && preview?.mail !== undefined;
  const asks = preview?.asks ?? action.asks;
  if (Without !== undefined && !hasAnswers(asks)) return frame(<Without back={back} entries={entries} />);
  const asksSomething =
    asks !== undefined || file !== undefined || action.reason !== undefined || checksDocuments;
  const documents = <DocumentChecks documents={dossier.documents} viewing={viewing} />;
  return frame(
    <div className="dossier dossier--main-first">
      <div className="dossier__main">
        {Above !== undefined && <Above {...told} />}
        {obstacle !== undefined && <CannotSign obstacle={obstacle} />}
        <form method="post" id={formId} noValidate encType={file && 'multipart/form-data'}>
          <DefaultButton value="decide" />
          <input type="hidden" name="version" value={dossier.version} />
          <input type="hidden" name="requestId" value={requestId} />
          <input type="hidden" name="seen" value={dossier.timeline.length} />
          <p>{action.explain}</p>
          {preview?.dueAt !== undefined && (
            <ReceptionDate dueAt={preview.dueAt} explanation={preview.dueExplanation ?? []} />
          )}
          {Before !== undefined && <Before {...told} />}
          {Shown !== undefined && <Shown {...told} />}
          {dossier.resultDraft !== undefined && (
            <DraftToSign code={dossier.code} draft={dossier.resultDraft} />
          )}
          {file !== undefined && (
            <FileUpload
              label={file.label}
              name="file"
              accept={acceptedFiles}
              limitText={`${file.kinds}, tối đa ${fileSize(attachmentLimits.fileBytes)}`}
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
          {checksDocuments && documents}
          <div className={checksDocuments ? 'decision-bar' : undefined}>
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
          {Below !== undefined && <Below {...told} />}
        </form>
        <OnlyChanged dossier={dossier} />
        <Applicant dossier={dossier} />
        <Declaration dossier={dossier} />
        {!checksDocuments && <section aria-labelledby="thanh-phan">{documents}</section>}
        <TickForms documents={dossier.documents} ticks={viewing.ticks} />
      </div>
      <FileViewer viewing={viewing} documents={dossier.documents} />
      <div className="dossier__side">
        {action.paper?.ahead !== undefined && (
          <PaperPreview
            code={dossier.code}
            event={event}
            shows={action.paper.ahead}
            form={asksSomething ? formId : undefined}
          />
        )}
        <MailPreview mail={reply?.mail ?? preview?.mail} />
        <DossierState dossier={dossier} />
      </div>
    </div>,
  );
}
