// The day that was promised has passed: what the applicant may do about it.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { describeRemaining } from '#catalog/lateness.ts';

export function LateNotice({
  dossier: { lateness, finishedAt },
  href,
}: {
  readonly dossier: ApplicantDossier;
  readonly href: string;
}) {
  if (lateness?.kind !== 'late' || finishedAt !== undefined) return null;
  return (
    <p>
      <strong>Hồ sơ {describeRemaining(lateness)}.</strong> Bạn có thể{' '}
      <a href={href}>phản ánh việc trễ hạn</a>: nội dung được viết sẵn, bạn xem lại rồi gửi.
    </p>
  );
}
