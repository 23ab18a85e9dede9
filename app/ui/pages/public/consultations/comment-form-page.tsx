// Writing a comment, or changing one: the clause above, the questions below; nothing typed is lost when something is wrong.
import { Form } from '@remix-run/react';

import { moderationDays } from '#app/consultations/comment-steps.ts';
import { lastDayOf } from '#app/consultations/period.ts';
import { commentLimits } from '#app/consultations/comment-words.ts';
import type { HumanCheck } from '#app/read-models/admission.ts';
import type { CommentStart } from '#app/read-models/consultations.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { noProblems, type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { useTabDraft, type TabDraft } from '../../../components/autosave/use-tab-draft.ts';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { HumanCheckFields } from '../../../components/human-check/human-check.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';

export interface CommentAgain {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly refusal?: string | undefined;
}

export interface CommentFormPageProps {
  readonly start: CommentStart;
  readonly again?: CommentAgain | undefined;
  readonly requestId: string;
  /** Of a change: the comment as it was seen. */
  readonly version?: number | undefined;
  readonly signedIn: boolean;
  /** A telephone may be given in the place of an address. */
  readonly byPhone?: boolean;
  /** Absent where no files are taken. */
  readonly acceptedFiles?: string | undefined;
  readonly back: string;
  /** Absent for whoever is signed in, and once nothing is taken. */
  readonly humanCheck?: HumanCheck | undefined;
}

export function CommentFormPage(props: CommentFormPageProps) {
  const draft = useTabDraft(props.start.wire, props.again?.wire);
  if (props.start.closed !== undefined && props.again === undefined)
    return (
      <>
        <CommentHeading {...props} />
        <Notification tone="important">
          <p>{props.start.closed}</p>
        </Notification>
        <Button kind="quiet" href={props.back}>
          Quay lại
        </Button>
      </>
    );
  return <CommentForm key={draft.formKey} {...props} draft={draft} />;
}

function CommentHeading({
  start,
  version,
  lead,
}: Pick<CommentFormPageProps, 'start' | 'version'> & { readonly lead?: string }) {
  return (
    <PageHeading
      caption={start.href === undefined ? start.title : <a href={start.href}>{start.title}</a>}
      lead={lead}
    >
      {version === undefined ? 'Góp ý' : 'Sửa góp ý'} cho {start.clause?.label ?? 'toàn văn dự thảo'}
    </PageHeading>
  );
}

function CommentForm(props: CommentFormPageProps & { readonly draft: TabDraft }) {
  const {
    draft,
    start,
    again,
    requestId,
    version,
    signedIn,
    byPhone = false,
    acceptedFiles,
    back,
    humanCheck,
  } = props;
  const { clause, form: def, context } = start;
  // Once nothing is taken, what she typed stays for her to copy; mending it would be of no use.
  const isClosed = start.closed !== undefined;
  const problems = isClosed ? noProblems : (again?.problems ?? noProblems);
  const { wire, keep } = draft;
  const form = useSectionForm({ def, sectionId: 'all', wire, problems, context, onChange: keep });
  const refusal = start.closed ?? (problems.length === 0 ? again?.refusal : undefined);
  return (
    <>
      {refusal !== undefined && <ErrorSummary problems={[{ message: refusal }]} title={notSent} />}
      <CommentHeading
        {...props}
        {...(start.state === 'open' && { lead: `Nhận góp ý đến hết ngày ${formatDate(lastDayOf(start))}.` })}
      />
      {clause !== undefined && (
        <div className="inset item__text" dangerouslySetInnerHTML={{ __html: clause.html }} />
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        data-declaration=""
        data-held-as={draft.heldAs}
        {...form.formProps}
      >
        <ErrorSummary problems={form.summary} attempt={form.attempt} title={notSent} />
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="draftNumber" value={start.draftNumber} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <FormSections def={def} form={form} />
        {acceptedFiles !== undefined && (
          <>
            <FileUpload
              label="Tệp kèm theo"
              name="files"
              multiple
              optional
              accept={acceptedFiles}
              hint="Tệp chỉ cán bộ tiếp nhận xem, không đăng lên trang."
              limitText={`PDF, ảnh hoặc Word (.docx), tối đa ${commentLimits.files} tệp, mỗi tệp ${fileSize(attachmentLimits.fileBytes)}`}
              limits={{ fileBytes: attachmentLimits.fileBytes, files: commentLimits.files }}
              error={messageAt(problems, 'files')}
            />
            {again !== undefined && (
              <noscript>
                <p>
                  Nếu lúc nãy bạn đã chọn tệp, hãy chọn lại: trình duyệt không giữ tệp khi trang hiện lại.
                </p>
              </noscript>
            )}
          </>
        )}
        {!isClosed && (
          <p>
            {signedIn || version !== undefined
              ? `Cán bộ xem trong ${moderationDays} ngày làm việc rồi đăng. Trước khi hết hạn, bạn sửa hoặc rút lại được.`
              : byPhone
                ? 'Gửi xong, bạn xác nhận: nhập mã trong tin nhắn, hoặc mở liên kết trong thư. Trước khi hết hạn, bạn sửa hoặc rút lại được.'
                : 'Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.'}
          </p>
        )}
        {humanCheck !== undefined && (
          <HumanCheckFields
            key={humanCheck.ticket}
            check={humanCheck}
            withQuestion={again !== undefined}
            problems={problems}
          />
        )}
        <ButtonGroup>
          {!isClosed && <Button>{version === undefined ? 'Gửi góp ý' : 'Gửi bản đã sửa'}</Button>}
          <Button kind="quiet" href={back}>
            Quay lại
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

const notSent = 'Chưa gửi được góp ý';
