// A draft of a procedure: how far each component is, everything that is missing, and what may be done with it now.
import type { ComponentState, OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import { components } from '#catalog/components.ts';
import type { PublicationProblem } from '#catalog/drafting.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { TaskList, type Task } from '../../../components/task-list/task-list.tsx';
import { DraftDecisions, type DraftReply } from './draft-decisions.tsx';
import { DraftFacts } from './draft-state.tsx';
import { MissingList } from '../../../components/missing-list/missing-list.tsx';

export interface DraftPageProps {
  readonly desk: Desk;
  readonly openDraft: OpenProcedureDraft;
  readonly reply?: DraftReply | undefined;
}

export function DraftPage({ desk, openDraft, reply }: DraftPageProps) {
  const { draft, procedure, steps, problems, live } = openDraft;
  const { code } = draft;
  const missing = problems.map((problem) => ({ message: toldOf(problem), href: hrefOf(openDraft, problem) }));
  return (
    <DeskPage
      desk={desk}
      heading={procedure.name ?? code}
      caption={
        <>
          <a href={paths.staffCatalog()}>Thủ tục hành chính</a> ·{' '}
          <a href={paths.staffProcedure(code)}>{code}</a> · bản nháp
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {reply !== undefined && reply.missing.length > 0 && (
        <MissingList heading="Chưa công bố được" missing={reply.missing} />
      )}
      {draft.failure !== undefined && (
        <Notification tone="important" heading="Cần xem lại">
          <p>{draft.failure}</p>
        </Notification>
      )}
      <div className="decisions">
        <Button kind="secondary" href={paths.staffProcedurePreview(code)}>
          Xem trước
        </Button>
        {live !== undefined && (
          <Button kind="secondary" href={paths.staffComparison(code)}>
            So sánh với bản đang công bố
          </Button>
        )}
      </div>
      <div className="draft-layout">
        <div className="draft-layout__main">
          <section aria-labelledby="cac-phan">
            <h2 id="cac-phan">Các phần của thủ tục</h2>
            {steps.mayEdit && draft.state !== 'open' && (
              <p>Sửa bất cứ phần nào thì bản nháp trở về đang soạn và phải gửi duyệt lại.</p>
            )}
            <TaskList
              label="Các phần của thủ tục"
              tasks={openDraft.components.map((one) => taskOf(one, code, steps.mayEdit))}
            />
          </section>
        </div>
        <div className="draft-layout__side">
          <DraftFacts draft={draft} />
          {reply === undefined || reply.missing.length === 0 ? <Readiness missing={missing} /> : null}
          <DraftDecisions
            draft={draft}
            steps={steps}
            compareHref={live === undefined ? undefined : paths.staffComparison(code)}
            reply={reply}
          />
        </div>
      </div>
    </DeskPage>
  );
}

function Readiness({ missing }: { readonly missing: DraftReply['missing'] }) {
  return missing.length === 0 ? (
    <p>Đã đủ để công bố.</p>
  ) : (
    <MissingList heading="Còn thiếu để công bố" missing={missing} />
  );
}

const toldOf = ({ component, message }: PublicationProblem) => `${components[component]}: ${message}`;

function hrefOf({ draft, steps }: OpenProcedureDraft, { component }: PublicationProblem): string | undefined {
  return steps.mayEdit ? paths.staffComponent(draft.code, component) : undefined;
}

function taskOf(one: ComponentState, code: string, mayEdit: boolean): Task {
  const hints = [
    ...(one.notes.length > 0 ? [`Cần rà soát: ${one.notes.length} điểm`] : []),
    ...(one.touched === undefined ? [] : [`${one.touched.name} sửa ${formatMoment(one.touched.at)}`]),
  ];
  return {
    label: components[one.component],
    ...(mayEdit && { href: paths.staffComponent(code, one.component) }),
    ...(hints.length > 0 && { hint: hints.join(' · ') }),
    status: statusOf(one),
  };
}

function statusOf({ state, changed, notes }: ComponentState): Task['status'] {
  if (state === 'missing') return { tone: 'waiting', text: 'Còn thiếu' };
  if (changed) return { tone: 'progress', text: 'Đã sửa' };
  return notes.length > 0 ? { tone: 'neutral', text: 'Cần rà soát' } : { text: 'Xong' };
}
