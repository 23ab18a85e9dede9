// What the applicant is told beside the state of a dossier.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatLongDate } from '#catalog/local-date.ts';
import { describeRemaining } from '#catalog/lateness.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

/** Something is verified before it is decided: where, until when, and whether the applicant is to be there. */
export function Verification({ dossier: { verification } }: { readonly dossier: ApplicantDossier }) {
  if (verification === undefined) return null;
  const { place, meeting, until } = verification;
  return (
    <Notification
      tone={meeting === undefined ? 'info' : 'important'}
      heading={meeting === undefined ? 'Hồ sơ đang được xác minh' : 'Mời bạn có mặt khi xác minh hồ sơ'}
    >
      {meeting !== undefined && (
        <p>
          <strong>{meeting}</strong>
        </p>
      )}
      <p>
        Nơi xác minh: {place}. Dự kiến có kết quả xác minh chậm nhất {formatLongDate(until)}.
        {meeting === undefined && ' Bạn không phải làm gì thêm.'}
      </p>
    </Notification>
  );
}

/** The commune is late, or will be: it says sorry, why, and when the result will be there. */
export function Apology({
  dossier: { postponement, finishedAt },
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  // With the result there, it is history: the list of dates and the paper tell it.
  if (postponement === undefined || finishedAt !== undefined) return null;
  return (
    <Notification tone="important" heading="Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ">
      <p>
        Hẹn trả kết quả lại: <strong>{formatLongDate(postponement.until)}</strong>. Lý do:{' '}
        {postponement.reason}
      </p>
      <p>
        <a href={links.paper('phieu-xin-loi')}>Xem Phiếu xin lỗi và hẹn lại ngày trả kết quả (PDF)</a>
      </p>
    </Notification>
  );
}

/** The day for the result, or for the answer to the filing, has passed: what the applicant may do about it. */
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
