// The exemption that the applicant claims, before whoever decides about it: the ground, its law, and what she sent to prove it.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { exemptionDocument } from '#catalog/exemption.ts';

import { SummaryList } from '../../../../components/summary-list/summary-list.tsx';
import { exemptionStates } from '../dossier/dossier-facts.tsx';

export function ExemptionClaim({
  dossier,
}: {
  readonly dossier: Pick<StaffDossier, 'payment' | 'attachments'>;
}) {
  const { exemption } = dossier.payment;
  if (exemption === undefined) return null;
  const files = dossier.attachments.filter(
    ({ slot, superseded }) => slot === `document:${exemptionDocument}` && !superseded,
  );
  return (
    <SummaryList
      heading="Đề nghị miễn phí, lệ phí"
      dense
      rows={[
        { label: 'Trường hợp', value: <strong>{exemption.label}</strong> },
        { label: 'Căn cứ', value: exemption.legalBasis },
        {
          label: 'Giấy tờ gửi kèm để chứng minh',
          value:
            files.length === 0
              ? 'Chưa có. Xem giấy tờ khác của hồ sơ, danh sách của Ủy ban, hoặc yêu cầu bổ sung.'
              : files.map(({ fileName }) => fileName).join('; '),
        },
        { label: 'Đến nay', value: exemptionStates[exemption.outcome ?? 'claimed'] },
      ]}
    />
  );
}
