// What the applicant was shown of the certificate, and what she said to it; before the result, that she was not.
import { paths } from '#app/addresses/paths.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { certificateDraftPaper, draftOutcomeLabels } from '#catalog/dossier-parts.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Warning } from '../../../components/warning/warning.tsx';

type Drafted = Pick<StaffDossier, 'certificateDraft' | 'draftValues'>;

export function CertificateDraft({ dossier }: { readonly dossier: Drafted & Pick<StaffDossier, 'code'> }) {
  const { certificateDraft, code } = dossier;
  if (certificateDraft === undefined) return null;
  const { title, sentAt, sentBy, answerBy, outcome, answeredAt, correction } = certificateDraft;
  const said =
    outcome === undefined
      ? `Chờ người nộp trả lời đến hết ${formatLongDate(answerBy)}; không trả lời là đồng ý`
      : `${draftOutcomeLabels[outcome]}${answeredAt === undefined ? '' : `, ${formatMoment(answeredAt)}`}`;
  return (
    <SummaryList
      heading={`Bản dự thảo ${title}`}
      dense
      rows={[
        { label: 'Trả lời', value: <strong>{said}</strong> },
        ...(correction === undefined ? [] : [{ label: 'Chỗ người nộp cho là sai', value: correction }]),
        { label: 'Đã gửi', value: `${formatMoment(sentAt)}, ${sentBy}` },
        ...(outcome === 'lapsed'
          ? []
          : [
              {
                label: 'Nội dung',
                value: <a href={paths.staffPaper(code, certificateDraftPaper.segment)}>Bản dự thảo (PDF)</a>,
              },
            ]),
      ]}
    />
  );
}

/** The result may be made all the same: our source asks for the step and says nothing of a result without it. */
export function DraftWarning({ dossier }: { readonly dossier: Drafted }) {
  const { certificateDraft, draftValues } = dossier;
  if (draftValues === undefined) return null;
  const why = whyNotYet(certificateDraft?.outcome ?? (certificateDraft === undefined ? 'none' : 'waits'));
  return why === undefined ? null : <Warning>{why}</Warning>;
}

function whyNotYet(
  said: NonNullable<NonNullable<Drafted['certificateDraft']>['outcome']> | 'none' | 'waits',
): string | undefined {
  switch (said) {
    case 'none':
    case 'lapsed':
      return 'Hồ sơ nộp trực tuyến, mà người nộp chưa được xem bản dự thảo. Thủ tục này yêu cầu gửi bản dự thảo để người nộp xác nhận trước khi in kết quả.';
    case 'waits':
      return 'Người nộp chưa trả lời về bản dự thảo, và hạn trả lời chưa hết.';
    case 'corrected':
      return 'Người nộp nêu chỗ sai trong bản dự thảo, mà chưa được gửi bản mới.';
    case 'agreed':
    case 'silent':
      return undefined;
  }
}
