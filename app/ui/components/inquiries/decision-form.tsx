// The form of a decision, of the writer or of staff: what its transition asks, sent once.
import { replyField } from '#app/inquiries/reply-template.ts';
import type { FilledTemplate, InquiryAction } from '#app/read-models/inquiries.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../button/button.tsx';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { DefaultButton } from '../form-fields/default-button.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { FormFields } from '../form-fields/form-fields.tsx';

export interface DecisionFormProps {
  readonly action: InquiryAction;
  readonly version: number;
  readonly requestId: string;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly back: string;
  readonly acceptedFiles: string;
  readonly templates?: readonly FilledTemplate[] | undefined;
}

export function DecisionForm(props: DecisionFormProps) {
  const { action, version, requestId, wire, problems, back, acceptedFiles, templates = [] } = props;
  const field = replyField(action);
  return (
    <form method="post" noValidate encType={action.files ? 'multipart/form-data' : undefined}>
      <DefaultButton />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="requestId" value={requestId} />
      <p>{action.explain}</p>
      {field !== undefined && templates.length > 0 && (
        <TemplateChoice templates={templates} field={field.id} />
      )}
      <FormFields
        fields={action.form.sections.flatMap((section) => section.fields)}
        wire={wire}
        problems={problems}
      />
      {action.files && (
        <FileUpload
          label="Tệp kèm theo"
          name="files"
          multiple
          optional
          accept={acceptedFiles}
          limitText={`PDF, ảnh hoặc Word (.docx), tối đa ${attachmentLimits.filesPerSlot} tệp, mỗi tệp ${fileSize(attachmentLimits.fileBytes)}`}
          limits={{ fileBytes: attachmentLimits.fileBytes, files: attachmentLimits.filesPerSlot }}
          error={messageAt(problems, 'files')}
        />
      )}
      <ButtonGroup>
        <Button kind={action.look === 'warning' ? 'warning' : 'primary'}>{action.label}</Button>
        <Button kind="quiet" href={back}>
          Quay lại
        </Button>
      </ButtonGroup>
    </form>
  );
}

/** What a decision page is given after it was refused: nothing typed is lost. */
export interface DecisionAgain {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** Somebody was faster: what he did. */
  readonly meanwhile?: string | undefined;
}
