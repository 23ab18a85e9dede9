// Something is verified before it is decided: where, until when, and whether the applicant is to be there.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatLongDate } from '#catalog/local-date.ts';

import { Notification } from '../../../components/notification/notification.tsx';

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
