// One dossier on an officer's table: what can be done at the top, then everything there is to decide by.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import type { DossierOpinions, MessageThread } from '#app/read-models/conversations.ts';
import { own } from '#forms/own.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { DossierAction, QueuePlace, ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import { inSentence } from '#forms/text.ts';
import { present } from '#app/values/present.ts';

import { Button } from '../../../../components/button/button.tsx';
import { ErrorSummary } from '../../../../components/error-summary/error-summary.tsx';
import { Messages, NewMessages } from '../../../../components/messages/messages.tsx';
import { DeskPage, type Desk } from '../../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../../components/workspace/reply-to.ts';
import { Declaration, Files, OnlyChanged, Supplements } from './dossier-content.tsx';
import { DocumentChecks, TickForms } from './document-checks.tsx';
import { Applicant, Cautions, DossierHead, DossierState } from './dossier-facts.tsx';
import { useFocusOnWrong } from '../../../../components/form-fields/use-focus-on-wrong.ts';
import { FileViewer, useViewing } from './file-viewer.tsx';
import { ViewedBy } from '../../../../components/viewed-by/viewed-by.tsx';
import { GivenRatingSummary } from '../../../public/rating/rating-page.tsx';
import {
  DraftToSign,
  DecisionProposal,
  WriteOffProposal,
  Verification,
  CertificateDraft,
  Proposal,
} from '../queue/what-waits.tsx';
import { Handling } from './handling.tsx';
import { Events, Notes } from './dossier-history.tsx';
import { Labels } from './labels.tsx';
import { Opinions } from './opinions.tsx';
import { listAddress, Neighbours, OnThroughList } from '../queue/queue-place.tsx';

/** What leads on comes first and solid; what ends a dossier comes last and looks like it. */
const order: readonly string[] = ['primary', 'secondary', 'warning'];

/** An apology is due as soon as a dossier is late: then it stands right behind the main act. */
const rankOf = ({ look = 'secondary', consequence }: DossierAction, isLate: boolean): number =>
  isLate && consequence === 'postponement' ? 0.5 : order.indexOf(look);

/** One main act and two common ones; more stand behind a word. */
const mostShown = 3;

export interface DossierPageProps {
  readonly desk: Desk;
  readonly dossier: StaffDossier;
  /** The query of the list from which it was opened. */
  readonly list: string;
  readonly place?: QueuePlace | undefined;
  /** The file that is looked at. */
  readonly viewed?: string | undefined;
  /** What was opened of it, where it is a PDF. */
  readonly viewedPdf?: ShownPdf | undefined;
  /** A step was just made, and the list goes on. */
  readonly stepped?: boolean | undefined;
  /** Messages with its applicant; absent for whoever reads no more than what was filed. */
  readonly thread?: MessageThread | undefined;
  /** Opinions of colleagues; of whoever is asked and reads no more, his own. */
  readonly opinions: DossierOpinions;
  /** Of what is sent next. */
  readonly requestId: string;
  readonly reply?: DeskReply | undefined;
}

const nothingSent = {};

/** What was written in one of the page's small forms and could not be sent yet, as it was typed. */
const writtenIn = (reply: DeskReply | undefined, name: string, ...intents: readonly string[]) => {
  const sent = replyTo(reply, ...intents);
  return sent && { entry: own(sent.entries, name) ?? '', error: sent.problems[0]?.message };
};

export function DossierPage({
  desk,
  dossier,
  list,
  place,
  viewed,
  viewedPdf,
  stepped = false,
  thread,
  opinions,
  requestId,
  reply,
}: DossierPageProps) {
  const note = writtenIn(reply, 'note', 'note');
  useFocusOnWrong(reply ?? nothingSent);
  const viewing = useViewing(dossier, { list, viewed, viewedPdf });
  const opinionsSection = (
    <Opinions {...opinions} requestId={requestId} reply={replyTo(reply, 'ask-opinion')} />
  );
  return (
    <DeskPage
      desk={desk}
      caption={<Codes dossier={dossier} list={list} />}
      heading={dossier.procedureName}
      actions={place && <Neighbours place={place} list={list} />}
      follows={
        <>
          <DossierHead dossier={dossier} />
          {dossier.readsAll && <Decisions dossier={dossier} list={list} />}
        </>
      }
    >
      <ErrorSummary problems={replyTo(reply, 'remind', 'withdraw-question', 'take-label')?.problems ?? []} />
      <Undo dossier={dossier} list={list} requestId={requestId} />
      {stepped && place && <OnThroughList key={dossier.code} place={place} list={list} />}
      {!dossier.readsAll && opinionsSection}
      {thread !== undefined && <NewMessages thread={thread} />}
      <Proposal dossier={dossier} />
      <DecisionProposal dossier={dossier} />
      <WriteOffProposal dossier={dossier} />
      <CertificateDraft dossier={dossier} />
      <Verification dossier={dossier} />
      {dossier.resultDraft !== undefined && <DraftToSign code={dossier.code} draft={dossier.resultDraft} />}
      <Cautions dossier={dossier} />
      <div className="dossier dossier--wide">
        <div className="dossier__main">
          <OnlyChanged dossier={dossier} />
          <Applicant dossier={dossier} />
          <Declaration dossier={dossier} />
          <section aria-labelledby="thanh-phan">
            <DocumentChecks documents={dossier.documents} viewing={viewing} />
          </section>
          <Files dossier={dossier} viewing={viewing} />
          <Supplements dossier={dossier} />
        </div>
        <FileViewer viewing={viewing} documents={dossier.documents} />
        <div className="dossier__side">
          <DossierState dossier={dossier} />
          {dossier.readsAll && (
            <>
              <Labels dossier={dossier} reply={writtenIn(reply, 'newLabel', 'put-label')} />
              <Handling dossier={dossier} />
              {thread !== undefined && (
                <Messages
                  thread={thread}
                  requestId={requestId}
                  reply={writtenIn(reply, 'message', 'message', 'template')}
                />
              )}
              {opinionsSection}
              <Notes
                notes={dossier.notes}
                mayWrite={dossier.mayNote}
                error={note?.error}
                entry={note?.entry}
              />
            </>
          )}
          <section aria-labelledby="qua-trinh">
            <h2 id="qua-trinh">Quá trình giải quyết</h2>
            <Events entries={dossier.timeline} />
          </section>
          {dossier.readsAll && <ViewedBy views={dossier.viewedBy} heading="Ai đã xem hồ sơ" />}
          {dossier.rating !== undefined && (
            <section aria-labelledby="danh-gia">
              <h2 id="danh-gia">Đánh giá của người nộp</h2>
              <GivenRatingSummary given={dossier.rating} />
            </section>
          )}
        </div>
      </div>
      <TickForms documents={dossier.documents} ticks={viewing.ticks} />
    </DeskPage>
  );
}

interface Behind {
  readonly dossier: StaffDossier;
  readonly list: string;
}

function Codes({ dossier, list }: Behind) {
  return (
    <span className="tabular">
      {dossier.readsAll ? (
        <a href={listAddress(list)}>Danh sách hồ sơ</a>
      ) : (
        <a href={paths.opinions()}>Xin ý kiến</a>
      )}
      {' · '}
      {dossier.registerNumber !== undefined && `${registerNumberInWords(dossier.registerNumber)} · `}
      {dossier.code}
    </span>
  );
}

/** One press: nothing is asked, and whoever pressed by mistake can do again what he took back. */
function Undo({ dossier, list, requestId }: Behind & { readonly requestId: string }) {
  const { undoable } = dossier;
  if (undoable === undefined) return null;
  return (
    <form
      method="post"
      action={decisionPaths.staffDecision(dossier.code, 'undo', list)}
      className="undo no-print"
    >
      <input type="hidden" name="version" value={dossier.version} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="seen" value={dossier.timeline.length} />
      <span>Bạn vừa làm: {inSentence(undoable.label)}.</span>
      <Button kind="quiet" name="intent" value="decide">{`Hoàn tác, còn ${undoable.minutes} phút`}</Button>
    </form>
  );
}

export function Decisions({ dossier, list }: Behind) {
  const isLate = dossier.lateness?.kind === 'late';
  const actions = dossier.actions
    .filter(({ consequence }) => consequence !== 'undoing')
    .toSorted((a, b) => rankOf(a, isLate) - rankOf(b, isLate));
  if (actions.length === 0 && !dossier.takesSupplement) {
    return (
      <p className="quiet">
        {dossier.holder === '' ? 'Hồ sơ đã kết thúc.' : 'Lúc này bạn không phải làm gì với hồ sơ.'}
      </p>
    );
  }
  const acts = [
    ...(dossier.takesSupplement
      ? [{ event: 'supplement', label: 'Nhận bổ sung tại quầy', href: paths.counterSupplement(dossier.code) }]
      : []),
    ...actions.map(({ event, label, look }) => ({
      ...{ event, label, href: decisionPaths.staffDecision(dossier.code, event, list) },
      ...present({ look }),
    })),
  ];
  const shown = acts.length > mostShown + 1 ? acts.slice(0, mostShown) : acts;
  const others = acts.slice(shown.length);
  return (
    <nav className="decisions no-print" aria-label="Việc có thể làm với hồ sơ">
      {shown.map(({ event, label, href, look }, index) => (
        <span key={event} data-desk-act="">
          <Button
            href={href}
            kind={index === 0 ? (look ?? 'primary') : look === 'warning' ? look : 'secondary'}
          >
            {label}
          </Button>
        </span>
      ))}
      {others.length > 0 && (
        <details className="decisions__others">
          <summary className="button button--secondary">Việc khác ({others.length})</summary>
          <ul>
            {others.map(({ event, label, href }) => (
              <li key={event} data-desk-act="">
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
