// Right after filing: it worked, the code to keep, the confirmation, and what happens next and when.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

export function JustFiled({
  dossier,
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  const confirmation = dossier.papers.find((paper) => paper.paper === 'xac-nhan-da-nop');
  const toPay = dossier.payment.payable;
  return (
    <>
      <Panel heading={toPay ? 'Đã nhận hồ sơ, còn một bước: nộp phí' : 'Đã gửi hồ sơ'} code={dossier.code}>
        <p>
          {dossier.submittedAt !== undefined && <>Gửi lúc {formatMoment(dossier.submittedAt)}. </>}
          Thư xác nhận đã được gửi đến địa chỉ thư điện tử của bạn.
        </p>
      </Panel>
      {toPay && (
        <p>
          <Button href={links.pay}>Nộp {formatVnd(dossier.payment.amountDue)}</Button>
        </p>
      )}
      {confirmation !== undefined && (
        <p>
          <a href={links.paper(confirmation.paper)}>Tải {confirmation.label} (PDF)</a>
        </p>
      )}
      <h2>Tiếp theo</h2>
      <p>{dossier.nextStep}</p>
      {dossier.dueAt !== undefined && <p>Hẹn trả kết quả: {formatMoment(dossier.dueAt)}.</p>}
      <p>
        Giữ lại mã hồ sơ: ai có mã cũng xem được hồ sơ đến bước nào ở trang Tra cứu, nhưng không xem được
        thông tin của bạn.
      </p>
      <p>
        <a href={links.self}>Xem hồ sơ này</a>
      </p>
    </>
  );
}
