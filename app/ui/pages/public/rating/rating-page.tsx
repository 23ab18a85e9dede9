// How a dossier was handled, said by its applicant: the question, or what he answered. The same signed in and by a mail's link.
import { aspects, gradeIds, grades, ratingCommentRule, ratingForm, type Grade } from '#app/quality/rating.ts';
import type { DossierRating, GivenRating } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment, localDate } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface RatingPageProps {
  readonly rating: DossierRating;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly flash?: string | undefined;
  /** To the dossier, for whoever is signed in. */
  readonly back?: string | undefined;
}

export function RatingPage({ rating, wire, problems, flash, back }: RatingPageProps) {
  const { code, procedureName, returnedAt, given } = rating;
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading caption={`Hồ sơ ${code}`} lead={procedureName}>
        {ratingForm.title}
      </PageHeading>
      {flash !== undefined && (
        <Notification tone="success" answers={flash}>
          <p>{flash}</p>
        </Notification>
      )}
      {given === undefined ? (
        <form method="post" noValidate>
          <p>
            {returnedAt !== undefined && `Kết quả đã trả ngày ${formatDate(localDate(returnedAt))}. `}
            Mỗi hồ sơ đánh giá một lần; sau khi gửi, không sửa được.
          </p>
          <FormFields
            fields={ratingForm.sections.flatMap((section) => section.fields)}
            wire={wire}
            problems={problems}
          />
          <p className="quiet small">
            Cán bộ giải quyết hồ sơ thấy mức bạn chọn; ý kiến viết thêm chỉ lãnh đạo Ủy ban nhân dân đọc, và
            được xóa sau {ratingCommentRule.months} tháng. Số liệu công khai không có tên bạn.
          </p>
          <ButtonGroup>
            <Button>Gửi đánh giá</Button>
            {back !== undefined && (
              <Button kind="quiet" href={back}>
                Quay lại hồ sơ
              </Button>
            )}
          </ButtonGroup>
        </form>
      ) : (
        <>
          <p>Hồ sơ này đã được đánh giá. Mỗi hồ sơ đánh giá một lần.</p>
          <GivenRatingSummary given={given} />
          {back !== undefined && (
            <p>
              <a href={back}>Quay lại hồ sơ</a>
            </p>
          )}
        </>
      )}
    </>
  );
}

const tones = {
  'very-satisfied': 'done',
  satisfied: 'done',
  unsatisfied: 'stopped',
} as const satisfies Record<Grade, Tone>;

function GradeTag({ grade }: { readonly grade: Grade }) {
  return <StatusTag tone={tones[grade]}>{grades[grade]}</StatusTag>;
}

export function GivenRatingSummary({ given }: { readonly given: GivenRating }) {
  const { overall, comment, commentErasedAt, at } = given;
  return (
    <SummaryList
      rows={[
        { label: 'Đánh giá chung', value: <GradeTag grade={overall} /> },
        ...Object.entries(aspects).flatMap(([aspect, label]) => {
          const grade = gradeOf(given, aspect);
          return grade === undefined ? [] : [{ label, value: <GradeTag grade={grade} /> }];
        }),
        ...(comment === undefined
          ? []
          : [{ label: 'Ý kiến thêm', value: <span className="consultation-lines">{comment}</span> }]),
        ...(commentErasedAt === undefined
          ? []
          : [
              {
                label: 'Ý kiến thêm',
                value: `Đã xóa ngày ${formatDate(localDate(commentErasedAt))}, hết thời gian lưu.`,
              },
            ]),
        { label: 'Đánh giá lúc', value: formatMoment(at) },
      ]}
    />
  );
}

function gradeOf({ aspects: grades }: GivenRating, aspect: string): Grade | undefined {
  const grade = Object.entries(grades).find(([name]) => name === aspect)?.[1];
  return gradeIds.find((id) => id === grade);
}
