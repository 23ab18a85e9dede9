// What the applicant is told beside the state of a dossier.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatLongDate } from '#catalog/local-date.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
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

/** The commune will be late: it says sorry, why, and when the result will be there. */
export function Apology({
  dossier: { postponement, finishedAt, delay },
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  // With the result there, it is history: the list of dates and the paper tell it. What is late is said first.
  if (postponement === undefined || finishedAt !== undefined || delay !== undefined) return null;
  return (
    <Notification tone="important" heading="Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ">
      <p>
        Hẹn trả kết quả lại: <strong>{formatLongDate(postponement.until)}</strong>. Lý do:{' '}
        {postponement.reason}
      </p>
      <ApologyLink links={links} />
    </Notification>
  );
}

/** The day for the result, or for the answer to the filing, has passed: said first, with the new day, and what the applicant may do about it. */
export function LateNotice({
  dossier: { delay, postponement },
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  if (delay === undefined) return null;
  return (
    <Notification tone="late" heading={<StatusTag tone="stopped">{delay.headline}</StatusTag>}>
      <p>
        {delay.sentence}
        {postponement !== undefined && ` Lý do: ${postponement.reason}`}
      </p>
      {postponement !== undefined && <ApologyLink links={links} />}
      <p>
        Bạn có thể <a href={links.complaint}>phản ánh việc trễ hạn</a>: nội dung được viết sẵn, bạn xem lại
        rồi gửi.
      </p>
    </Notification>
  );
}

const ApologyLink = ({ links }: { readonly links: DossierLinks }) => (
  <p>
    <a href={links.paper('phieu-xin-loi')}>Xem Phiếu xin lỗi và hẹn lại ngày trả kết quả (PDF)</a>
  </p>
);
