// The day for the result, or for the answer to the filing, has passed: what the applicant may do about it.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { describeRemaining } from '#catalog/lateness.ts';

export function LateNotice({
  dossier: { lateness, finishedAt, receivedAt },
  href,
}: {
  readonly dossier: ApplicantDossier;
  readonly href: string;
}) {
  if (lateness?.kind !== 'late' || finishedAt !== undefined) return null;
  return (
    <p>
      <strong>
        {receivedAt === undefined ? 'Việc trả lời hồ sơ mới nộp' : 'Hồ sơ'} {describeRemaining(lateness)}.
      </strong>{' '}
      Bạn có thể <a href={href}>phản ánh việc trễ hạn</a>: nội dung được viết sẵn, bạn xem lại rồi gửi.
    </p>
  );
}
