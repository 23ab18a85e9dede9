// A draft of a procedure: how far each component is, everything that is missing, and what may be done with it now.
import type { ComponentState, OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import { components } from '#catalog/components.ts';
import type { PublicationProblem } from '#catalog/drafting.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import type { Desk } from '../../../components/workspace/desk-page.tsx';
import { TaskList, type Task } from '../../../components/task-list/task-list.tsx';
import type { DraftReply } from './draft-decisions.tsx';
import { DraftLayout } from './draft-layout.tsx';

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
    <DraftLayout
      desk={desk}
      heading={procedure.name ?? code}
      caption={
        <>
          <a href={paths.staffCatalog()}>Thủ tục hành chính</a> ·{' '}
          <a href={paths.staffProcedure(code)}>{code}</a> · bản nháp
        </>
      }
      draft={draft}
      steps={steps}
      missing={missing}
      previews={
        <Button kind="secondary" href={paths.staffProcedurePreview(code)}>
          Xem trước
        </Button>
      }
      compareHref={live === undefined ? undefined : paths.staffComparison(code)}
      reply={reply}
    >
      <section aria-labelledby="cac-phan">
        <h2 id="cac-phan">Các phần của thủ tục</h2>
        <TaskList
          label="Các phần của thủ tục"
          tasks={openDraft.components.map((one) => taskOf(one, code, steps.mayEdit))}
        />
      </section>
    </DraftLayout>
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
