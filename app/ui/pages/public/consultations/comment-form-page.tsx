// Writing a comment, or changing one: the clause above, the questions below; nothing typed is lost when something is wrong.
import { lastDayOf } from '#app/consultations/period.ts';
import { commentLimits } from '#app/consultations/comment-words.ts';
import type { HumanCheck } from '#app/read-models/admission.ts';
import type { CommentStart } from '#app/read-models/consultations.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { FormFields, type FieldProblem } from '../../../components/form-fields/form-fields.tsx';
import { HumanCheckFields } from '../../../components/human-check/human-check.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';

export interface CommentAgain {
  readonly wire: Wire;
  readonly problems: readonly FieldProblem[];
  readonly refusal?: string | undefined;
}

export interface CommentFormPageProps {
  readonly start: CommentStart;
  readonly again?: CommentAgain | undefined;
  readonly requestId: string;
  /** Of a change: the comment as it was seen. */
  readonly version?: number | undefined;
  readonly signedIn: boolean;
  readonly acceptedFiles?: string | undefined;
  readonly back: string;
  /** Absent for whoever is signed in. */
  readonly humanCheck?: HumanCheck | undefined;
}

export function CommentFormPage(props: CommentFormPageProps) {
  const { start, again, requestId, version, signedIn, acceptedFiles, back, humanCheck } = props;
  const { clause, form } = start;
  const problems = again?.problems ?? [];
  const told =
    again?.refusal === undefined || problems.length > 0 ? problems : [{ path: '', message: again.refusal }];
  return (
    <>
      <ErrorSummary problems={told} title="Chưa gửi được góp ý" />
      <PageHeading
        caption={<a href={start.href}>{start.title}</a>}
        lead={`Nhận góp ý đến hết ngày ${formatDate(lastDayOf(start))}.`}
      >
        {version === undefined ? 'Góp ý' : 'Sửa góp ý'} cho {clause?.label ?? 'toàn văn dự thảo'}
      </PageHeading>
      {clause !== undefined && (
        <div className="inset item__text" dangerouslySetInnerHTML={{ __html: clause.html }} />
      )}
      <form method="post" noValidate encType="multipart/form-data">
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="draftNumber" value={start.draftNumber} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {form.sections.map((section) => (
          <section key={section.id} className="form-section" aria-labelledby={`s-${section.id}`}>
            <h2 id={`s-${section.id}`}>{section.heading}</h2>
            <FormFields fields={section.fields} wire={again?.wire ?? start.wire} problems={problems} />
          </section>
        ))}
        {acceptedFiles !== undefined && (
          <FileUpload
            label="Tệp kèm theo"
            name="files"
            multiple
            optional
            accept={acceptedFiles}
            hint="Tệp chỉ cán bộ tiếp nhận xem, không đăng lên trang."
            limitText={`PDF, ảnh hoặc Word (.docx), tối đa ${commentLimits.files} tệp, mỗi tệp 10 MB`}
            error={problems.find(({ path }) => path === 'files')?.message}
          />
        )}
        <p>
          {signedIn || version !== undefined
            ? 'Cán bộ xem trong 2 ngày làm việc rồi đăng. Trước khi hết hạn, bạn sửa hoặc rút lại được.'
            : 'Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.'}
        </p>
        {humanCheck !== undefined && <HumanCheckFields check={humanCheck} asked />}
        <ButtonGroup>
          <Button>{version === undefined ? 'Gửi góp ý' : 'Gửi bản đã sửa'}</Button>
          <Button kind="quiet" href={back}>
            Quay lại
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
