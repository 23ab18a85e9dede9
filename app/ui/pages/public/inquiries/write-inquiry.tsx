// Writing to the commune: the form, and what was written once more before it is sent.
import { Form } from '@remix-run/react';

import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { HumanCheck } from '#app/read-models/admission.ts';
import type { HeldInquiryFile, InquiryWords } from '#app/read-models/inquiries.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { own } from '#forms/own.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import type { ReadSection } from '#forms/read-declaration.ts';

import { controlOf } from '#forms/kinds/index.ts';
import { textOf } from '#forms/wire.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileList } from '../../../components/file-list/file-list.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { HumanCheckFields } from '../../../components/human-check/human-check.tsx';
import type { Places } from '../../../components/form-fields/address-control.tsx';
import { HiddenWire } from '../../../components/form-fields/hidden-wire.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { SimilarWhileWriting } from './similar.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface WriteInquiryProps {
  /** Told of every change. */
  readonly onChange: (wire: Wire) => void;
  /** Where the browser's storage holds what the form shows when it comes back. */
  readonly heldAs: string;
  readonly def: FormDefinition;
  readonly context: FormContext;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  /** Places to choose from without JavaScript, by the path of an address. */
  readonly choices?: Places['choices'];
  /** Where files go with it: how they are asked for. */
  readonly attachments?: InquiryKind['attachments'] | undefined;
  readonly files: WrittenFiles;
  readonly acceptedFiles: string;
  /** Of a kind that is published: where answered ones like it are found, by what is written in `field`. */
  readonly similar?: { readonly at: string; readonly field: string };
}

/** What is held already, and under which number. */
export interface WrittenFiles {
  readonly batch: string;
  readonly held: readonly HeldInquiryFile[];
}

export function WriteInquiry(props: WriteInquiryProps) {
  const { def, context, wire, problems, choices, attachments, files, acceptedFiles, similar } = props;
  const { onChange, heldAs } = props;
  const form = useSectionForm({
    def,
    sectionId: 'all',
    wire,
    problems,
    context,
    choices,
    onChange,
    hasReview: true,
  });
  const opensQuestions = def.sections.some(
    ({ showWhen, fields }) =>
      showWhen !== undefined ||
      fields.some((field) => field.showWhen !== undefined || controlOf(field).layout === 'address'),
  );
  const attach = ({ label, hint }: NonNullable<typeof attachments>) => (
    <section className="form-section" aria-labelledby="s-files">
      <h2 id="s-files">Tệp gửi kèm</h2>
      <input type="hidden" name="batch" value={files.batch} />
      <FileUpload
        label={label}
        name="files"
        hint={hint}
        multiple
        optional
        accept={acceptedFiles}
        limitText={`Ảnh JPG, PNG, WebP, HEIC hoặc PDF; tối đa ${attachmentLimits.filesPerSlot} tệp, mỗi tệp ${fileSize(attachmentLimits.fileBytes)}`}
        limits={{ fileBytes: attachmentLimits.fileBytes, files: attachmentLimits.filesPerSlot }}
        error={messageAt(problems, 'files')}
      />
      <FileList
        label="Tệp đã gửi lên"
        files={files.held.map(({ id, fileName, bytes }) => ({
          id,
          fileName,
          byteSize: bytes,
          removable: true,
        }))}
      />
      <Button kind="secondary" name="intent" value="add-files" formNoValidate>
        Tải tệp lên, gửi thêm tệp khác
      </Button>
    </section>
  );
  return (
    <Form
      method="post"
      encType={attachments === undefined ? 'application/x-www-form-urlencoded' : 'multipart/form-data'}
      data-declaration=""
      data-held-as={heldAs}
      {...form.formProps}
    >
      <DefaultButton value="check" />
      <ErrorSummary problems={form.summary} attempt={form.attempt} />
      <FormSections
        def={def}
        form={form}
        after={attachments && { section: attachments.behind, shown: attach(attachments) }}
      />
      {similar !== undefined && (
        <SimilarWhileWriting at={similar.at} text={textOf(own(form.wire, similar.field))} />
      )}
      {opensQuestions && <ShowMoreQuestions />}
      <ButtonGroup>
        <Button name="intent" value="check">
          Xem lại trước khi gửi
        </Button>
      </ButtonGroup>
    </Form>
  );
}

export interface CheckInquiryProps {
  readonly words: InquiryWords;
  /** "lưu 24 tháng kể từ …": how long what is sent stands. */
  readonly rule: string;
  readonly sections: readonly ReadSection[];
  readonly wire: Wire;
  readonly files: WrittenFiles;
  /** Sent twice, it files once. */
  readonly requestId: string;
  /** Left out for whoever is signed in. */
  readonly humanCheck?: HumanCheck | undefined;
  /** Why it was not sent. */
  readonly problems: readonly InputProblem[];
}

export function CheckInquiry(props: CheckInquiryProps) {
  const { words, rule, sections, wire, files, requestId, humanCheck, problems } = props;
  const batch = files.batch === '' ? null : <input type="hidden" name="batch" value={files.batch} />;
  return (
    <>
      <ErrorSummary problems={problems} title="Chưa gửi được" />
      <h2>Xem lại trước khi gửi</h2>
      {sections.map((section) => (
        <SummaryList key={section.id} heading={section.heading} headingLevel={3} rows={section.rows} />
      ))}
      {files.held.length > 0 && (
        <SummaryList
          heading="Tệp gửi kèm"
          headingLevel={3}
          rows={files.held.map(({ fileName, bytes }) => ({ label: fileName, value: fileSize(bytes) }))}
        />
      )}
      <p>
        Gửi xong, bạn nhận một mã để theo dõi. Thông tin cá nhân của bạn chỉ dùng để giải quyết {words.one}{' '}
        này. Nội dung được {rule}, rồi được xóa; bạn được báo trước.
      </p>
      <div className="button-group">
        <Form method="post">
          <HiddenWire wire={wire} />
          {batch}
          <input type="hidden" name="requestId" value={requestId} />
          {humanCheck !== undefined && (
            <HumanCheckFields
              key={humanCheck.ticket}
              check={humanCheck}
              withQuestion={problems.length > 0}
              problems={problems}
            />
          )}
          <Button name="intent" value="send">
            {words.send}
          </Button>
        </Form>
        <Form method="post">
          <HiddenWire wire={wire} />
          {batch}
          <Button kind="secondary" name="intent" value="edit">
            Sửa lại
          </Button>
        </Form>
      </div>
    </>
  );
}
