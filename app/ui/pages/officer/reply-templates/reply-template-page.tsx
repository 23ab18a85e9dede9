// One template of a reply, with what its text may name.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ReplyTemplate, TemplateKind } from '#app/read-models/inquiries.ts';
import { replyTemplateFields } from '#forms/definitions/staff/reply-template.ts';
import { readWire } from '#forms/wire.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
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
  readonly reply?: DeskReply | undefined;
}

export function ReplyTemplatePage({ desk, kind, template, procedures, reply }: ReplyTemplatePageProps) {
  const { entries, problems = [] } = reply ?? {};
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
      <form method="post" noValidate>
        <input type="hidden" name="kind" value={kind.id} />
        <input type="hidden" name="version" value={template?.version ?? 0} />
        <FormFields
          fields={replyTemplateFields}
          wire={
            entries === undefined
              ? { title: template?.title ?? '', body: template?.body ?? '' }
              : readWire(Object.entries(entries))
          }
          problems={problems}
        />
        {procedures.length > 0 && (
          <Select
            label="Dùng cho thủ tục"
            {...inputsOf(entries, problems)('procedure', template?.procedureCode ?? '')}
            placeholder="Mọi thủ tục"
            options={procedures.map(({ code, name }) => ({ value: code, label: name }))}
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
