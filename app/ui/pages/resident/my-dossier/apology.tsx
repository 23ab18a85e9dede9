// The commune is late, or will be: it says sorry, why, and when the result will be there.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatLongDate } from '#catalog/local-date.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

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
