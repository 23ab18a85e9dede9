// One template of a reply, with what its text may name.
import { paths } from '#app/addresses/paths.ts';
import type { ReplyTemplate, TemplateKind } from '#app/read-models/inquiries.ts';
import { replyTemplateFields } from '#forms/definitions/staff/reply-template.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Select } from '../../../components/select/select.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface ReplyTemplatePageProps {
  readonly desk: Desk;
  readonly kind: TemplateKind;
  /** Null for a new one. */
  readonly template: ReplyTemplate | null;
  /** For which it can be meant alone; none for a kind that is not about dossiers. */
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
  readonly reply?:
    | {
        readonly wire: Wire;
        readonly procedure: string;
        readonly problems: readonly InputProblem[];
        readonly meanwhile?: string;
      }
    | undefined;
}

export function ReplyTemplatePage({ desk, kind, template, procedures, reply }: ReplyTemplatePageProps) {
  const problems = reply?.problems ?? [];
  return (
    <DeskPage
      desk={desk}
      heading={template === null ? 'Thêm mẫu trả lời' : 'Sửa mẫu trả lời'}
      caption={
        <>
          <a href={paths.replyTemplates()}>Mẫu trả lời</a> · {kind.name}
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {reply?.meanwhile !== undefined && (
        <Notification tone="important">
          <p>{reply.meanwhile}</p>
        </Notification>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="kind" value={kind.id} />
        <input type="hidden" name="version" value={template?.version ?? 0} />
        <FormFields
          fields={replyTemplateFields}
          wire={reply?.wire ?? { title: template?.title ?? '', body: template?.body ?? '' }}
          problems={problems}
        />
        {procedures.length > 0 && (
          <Select
            label="Dùng cho thủ tục"
            name="procedure"
            placeholder="Mọi thủ tục"
            options={procedures.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={reply?.procedure ?? template?.procedureCode ?? ''}
            error={messageAt(problems, 'procedure')}
          />
        )}
        <ButtonGroup>
          <Button name="intent" value="save">
            Lưu mẫu
          </Button>
          {template !== null && (
            <Button kind="warning" name="intent" value="remove">
              Xóa mẫu
            </Button>
          )}
          <Button kind="quiet" href={paths.replyTemplates()}>
            Quay lại
          </Button>
        </ButtonGroup>
      </form>
      <SummaryList
        heading="Từ thay thế được điền khi chèn mẫu"
        dense
        rows={Object.entries(kind.variables).map(([name, meaning]) => ({
          label: `{${name}}`,
          value: meaning,
        }))}
      />
    </DeskPage>
  );
}
