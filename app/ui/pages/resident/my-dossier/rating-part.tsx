// Once the result is handed over: the resident is asked how it was, or reads what he said.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';

import { gradeIds, grades } from '#app/quality/rating.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { GivenRatingSummary } from '../../public/rating/rating-page.tsx';

export function RatingPart({
  rating,
  href,
}: {
  readonly rating: ApplicantDossier['rating'];
  readonly href: string;
}) {
  if (rating === undefined) return null;
  const { given } = rating;
  return (
    <section aria-labelledby="danh-gia">
      <h2 id="danh-gia">Đánh giá của bạn</h2>
      {given === undefined ? (
        <form method="post" action={href}>
          <p>Bạn thấy việc giải quyết hồ sơ này thế nào? Bấm một lần là gửi, không sửa được.</p>
          <ButtonGroup>
            {gradeIds.map((grade) => (
              <Button key={grade} kind="secondary" name="overall" value={grade}>
                {grades[grade]}
              </Button>
            ))}
          </ButtonGroup>
          <p>
            <a href={href}>Đánh giá kỹ hơn, viết thêm ý kiến</a>
          </p>
        </form>
      ) : (
        <GivenRatingSummary given={given} />
      )}
    </section>
  );
}
