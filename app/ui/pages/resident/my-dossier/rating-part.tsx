// Once the result is handed over: the resident is asked how it was, or reads what he said.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';

import { Button } from '../../../components/button/button.tsx';
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
        <>
          <p>
            Bạn thấy việc giải quyết hồ sơ này thế nào? Ủy ban nhân dân dùng đánh giá của bạn để phục vụ tốt
            hơn.
          </p>
          <Button kind="secondary" href={href}>
            Đánh giá việc giải quyết hồ sơ
          </Button>
        </>
      ) : (
        <GivenRatingSummary given={given} />
      )}
    </section>
  );
}
