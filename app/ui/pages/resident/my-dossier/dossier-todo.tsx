// What waits for the resident, before anything else on the page.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { paperKinds, problemLabels } from '#catalog/dossier-parts.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { draftAnchor } from './certificate-draft-part.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';

/** Earlier ones were on the paper of what is not received. */
const refusals: readonly string[] = [paperKinds['decline-notice'].segment, paperKinds.refusal.segment];

export function DossierTodo({
  dossier,
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  const { payment, supplement } = dossier;
  switch (dossier.todo) {
    case 'pay':
      if (payment.onItsWay === 'under-review')
        return (
          <Notification tone="important" heading="Một lần nộp đang được kiểm tra">
            <p>{dossier.nextStep}</p>
          </Notification>
        );
      return (
        <Notification tone="important" heading="Bạn cần nộp phí, lệ phí">
          <p>{dossier.nextStep}</p>
          <Button href={links.pay}>Nộp {formatVnd(payment.amountDue)}</Button>
        </Notification>
      );
    case 'supplement':
      return (
        <Notification tone="important" heading="Bạn cần bổ sung hồ sơ">
          {supplement !== undefined && (
            <>
              <p>
                Cán bộ yêu cầu lúc {formatMoment(supplement.requestedAt)}: {supplement.reason}
              </p>
              <ul>
                {supplement.items.map((item) => (
                  <li key={item.target}>
                    <strong>{item.label}</strong>: {problemLabels[item.problem]}. {item.note}
                  </li>
                ))}
              </ul>
              {supplement.answerBy !== undefined && (
                <p>
                  {supplement.late
                    ? `Ngày hẹn bổ sung (${formatDate(supplement.answerBy)}) đã qua. Bạn vẫn gửi được phần bổ sung; nếu cần thêm thời gian, hãy báo cho cán bộ.`
                    : `Hạn bổ sung: đến hết ${formatLongDate(supplement.answerBy)}.`}
                </p>
              )}
            </>
          )}
          <Button href={links.supplement}>Bổ sung hồ sơ</Button>
        </Notification>
      );
    case 'check-draft':
      if (dossier.certificateDraft === undefined) return null;
      return (
        <Notification
          tone="important"
          heading={`Bạn xem bản dự thảo ${dossier.certificateDraft.title} đã đúng chưa`}
        >
          <p>Trả lời đến hết {formatLongDate(dossier.certificateDraft.answerBy)}. Không trả lời là đồng ý.</p>
          <Button href={`#${draftAnchor}`}>Xem bản dự thảo</Button>
        </Notification>
      );
    case 'read-refusal': {
      const notice = dossier.papers.find(({ paper }) => refusals.includes(paper));
      return (
        <Notification tone="important" heading="Hồ sơ bị từ chối giải quyết">
          {dossier.declined !== undefined && <p>Lý do: {dossier.declined.reason}</p>}
          <p>{dossier.nextStep}</p>
          {notice !== undefined && (
            <Button href={links.paper(notice.paper)}>Đọc thông báo từ chối (PDF)</Button>
          )}
        </Notification>
      );
    }
    default:
      // Asked for after the filing: it goes on meanwhile.
      if (!payment.payable || payment.onItsWay === 'under-review') return null;
      return (
        <Notification
          tone="important"
          heading={
            dossier.state === 'closed-unpaid'
              ? 'Nộp phí, lệ phí để mở lại hồ sơ'
              : 'Bạn còn phải nộp phí, lệ phí'
          }
        >
          <p>
            {dossier.state === 'closed-unpaid'
              ? dossier.nextStep
              : `${dossier.finishedAt === undefined ? 'Hồ sơ vẫn được giải quyết. ' : ''}Bạn nộp trực tuyến, hoặc nộp tại Bộ phận Một cửa.`}
          </p>
          <Button href={links.pay}>Nộp {formatVnd(payment.amountDue)}</Button>
        </Notification>
      );
  }
}
