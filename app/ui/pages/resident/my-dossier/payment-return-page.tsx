// Back from the gateway. It only shows: what counts is the gateway's own notification.
import { present } from '#app/values/present.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { Button } from '../../../components/button/button.tsx';

export interface PaymentReturnPageProps {
  readonly heading: string;
  readonly message: string;
  readonly dossier?: { readonly code: string; readonly href: string; readonly payHref: string } | undefined;
  /** `again`: it may be tried again; `wait`: the answer is on its way; `done`: paid. */
  readonly then: 'again' | 'wait' | 'done';
  readonly selfHref: string;
  readonly listHref: string;
}

export function PaymentReturnPage({
  heading,
  message,
  dossier,
  then,
  selfHref,
  listHref,
}: PaymentReturnPageProps) {
  return (
    <Page
      current="myDossiers"
      breadcrumbs={[{ label: 'Hồ sơ của tôi', href: listHref }, { label: 'Kết quả thanh toán' }]}
    >
      <PageHeading {...present({ caption: dossier && `Hồ sơ ${dossier.code}` })}>{heading}</PageHeading>
      <p>{message}</p>
      {then === 'wait' && (
        <p>
          <Button kind="secondary" href={selfHref}>
            Xem lại tình trạng
          </Button>
        </p>
      )}
      {dossier !== undefined && (
        <p>
          <Button href={dossier.href} kind={then === 'again' ? 'secondary' : 'primary'}>
            Về hồ sơ
          </Button>{' '}
          {then === 'again' && <Button href={dossier.payHref}>Nộp lại</Button>}
        </p>
      )}
      {dossier === undefined && (
        <p>
          <a href={listHref}>Về hồ sơ của tôi</a>
        </p>
      )}
    </Page>
  );
}
