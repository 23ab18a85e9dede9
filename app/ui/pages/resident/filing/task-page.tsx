// The draft as a list of tasks, in any order: what is done, what is missing, where to go on.
import { paths } from '#app/addresses/paths.ts';
import type { DraftCheck } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { documentsToAttach } from '#catalog/procedure.ts';
import { own } from '#forms/own.ts';
import { isBlank } from '#forms/wire.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { TaskList, type Task } from '../../../components/task-list/task-list.tsx';
import { DraftNews } from './draft-news.tsx';
import type { AtHand } from './at-hand.tsx';
import { FilingFrame } from './filing-frame.tsx';
import { filingSteps, type FilingStep } from '#app/steps/filing-steps.ts';
import { personFields } from '#app/steps/representation-form.ts';
import { deliveryText } from './choices-page.tsx';

export interface TaskPageProps {
  readonly accountName: string;
  readonly check: DraftCheck;
  readonly atHand: AtHand;
  readonly stepHref: (step: string) => string;
}

export function TaskPage({ accountName, check, atHand, stepHref }: TaskPageProps) {
  const { draft } = check;
  const steps = filingSteps(draft);
  const statuses = steps.map((step) => ({ step, status: statusOf(step, check) }));
  const next = statuses.find(({ status }) => !status.done)?.step ?? steps.at(-1);
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={draft.procedure.name}
      heading="Hồ sơ đang khai"
      lead={`Mã ${draft.code}. Lưu lần cuối ${formatMoment(draft.savedAt)}.`}
      atHand={atHand}
      before={<DraftNews draft={draft} />}
    >
      <TaskList
        label="Các phần của hồ sơ"
        tasks={statuses.map(({ step, status }): Task => ({
          label: step.heading,
          href: stepHref(step.id),
          ...present({ hint: status.hint }),
          status:
            status.tone === undefined ? { text: status.text } : { tone: status.tone, text: status.text },
        }))}
      />
      <ButtonGroup>
        {next !== undefined && (
          <Button href={stepHref(next.id)}>
            {next === steps[0] && draft.savedSections.length === 0
              ? 'Bắt đầu khai'
              : `Tiếp tục: ${next.heading}`}
          </Button>
        )}
        <a href={paths.myDossiers()}>Để sau, về hồ sơ của tôi</a>
      </ButtonGroup>
      <Details summary="Xóa hồ sơ đang khai này">
        <p>Mọi câu trả lời và tệp của hồ sơ này sẽ bị xóa, không lấy lại được.</p>
        <form method="post">
          <Button kind="warning" name="intent" value="discard">
            Xóa hồ sơ đang khai
          </Button>
        </form>
      </Details>
      <p className="quiet">
        Hồ sơ đang khai được giữ đến hết {formatLongDate(draft.keptUntil)} nếu bạn không sửa gì thêm, sau đó
        tự động bị xóa.
      </p>
    </FilingFrame>
  );
}

interface Status {
  readonly done: boolean;
  readonly text: string;
  readonly tone?: NonNullable<Task['status']['tone']>;
  readonly hint?: string;
}

const notBegun: Status = { done: false, text: 'Chưa khai', tone: 'neutral' };

function statusOf(step: FilingStep, check: DraftCheck): Status {
  const { draft, problems, warnings, missingDocuments, ready } = check;
  switch (step.kind) {
    case 'representation': {
      const { person, wire = {}, problems: unclear = [] } = draft.representation ?? {};
      if (person !== undefined) return { done: true, text: 'Đã khai xong', hint: person };
      // Who files is known from the account.
      return personFields.every(({ id }) => isBlank(own(wire, id)))
        ? notBegun
        : { done: false, text: `Còn ${unclear.length} chỗ phải khai`, tone: 'waiting' };
    }
    case 'section': {
      const fields = draft.form.sections.find((section) => section.id === step.id)?.fields ?? [];
      if (fields.some((field) => draft.toReview.includes(field.id)))
        return { done: false, text: 'Cần xem lại', tone: 'waiting' };
      const wrong = problems.filter((problem) => problem.section === step.id).length;
      const isSaved = draft.savedSections.includes(step.id);
      // Whole is whole, whether it was typed here or came from the account or an earlier dossier.
      if (wrong === 0 && (isSaved || fields.some(({ id }) => !isBlank(own(draft.wire, id)))))
        return { done: true, text: 'Đã khai xong' };
      return isSaved ? { done: false, text: `Còn ${wrong} chỗ cần sửa`, tone: 'waiting' } : notBegun;
    }
    case 'documents': {
      const fileCount = draft.attachments.filter((file) => file.slot.startsWith('document:')).length;
      // As long as the declaration is not whole, nobody has forgotten them.
      const toCome = fileCount === 0 && problems.length > 0;
      const lacking = (text: string) =>
        toCome ? ({ text: 'Chưa kèm tệp', tone: 'neutral' } as const) : ({ text, tone: 'waiting' } as const);
      if (missingDocuments.length > 0) {
        const hint = missingDocuments.map((document) => document.name).join('; ');
        return { done: false, ...lacking('Còn thiếu'), hint };
      }
      const doubtful = warnings.filter(({ section }) => section === step.id);
      if (doubtful.length > 0) {
        const hint = doubtful.map(({ message }) => message).join(' ');
        return { done: true, ...lacking('Cần xem lại'), hint };
      }
      if (fileCount > 0) return { done: true, text: `Đã có ${fileCount} tệp` };
      return {
        done: true,
        text: 'Không bắt buộc',
        hint: `${documentsToAttach(draft.procedure).length} loại giấy tờ có thể kèm theo`,
      };
    }
    case 'choices':
      return draft.lacksForPost !== undefined
        ? { done: false, text: 'Còn thiếu nơi gửi', tone: 'waiting', hint: deliveryText(draft.delivery) }
        : { done: true, text: 'Đã chọn', hint: deliveryText(draft.delivery, draft.postalAddress) };
    case 'check':
      return ready
        ? { done: false, text: 'Gửi được rồi', tone: 'progress' }
        : { done: false, text: 'Chưa gửi được', tone: 'neutral' };
  }
}
