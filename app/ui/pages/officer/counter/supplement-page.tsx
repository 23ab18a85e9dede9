// The supplement of somebody without an account, taken in at the counter.
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { SupplementForm, type SupplementFormProps } from '../../resident/my-dossier/supplement-page.tsx';
import { fileLinks } from './file-links.ts';

export type CounterSupplementPageProps = { readonly desk: Desk } & Omit<SupplementFormProps, 'links'>;

export function CounterSupplementPage({ desk, ...form }: CounterSupplementPageProps) {
  const { code, reason, requestedAt } = form.supplement;
  const self = paths.staffDossier(code);
  return (
    <DeskPage
      desk={desk}
      heading="Nhận bổ sung tại quầy"
      caption={
        <>
          <a href={self}>{code}</a> · yêu cầu lúc {formatMoment(requestedAt)}: {reason}
        </>
      }
    >
      <ErrorSummary problems={form.problems} title="Chưa ghi nhận được phần bổ sung" />
      <div className="counter-form">
        <SupplementForm {...form} links={{ ...fileLinks(code), self }} />
      </div>
    </DeskPage>
  );
}
