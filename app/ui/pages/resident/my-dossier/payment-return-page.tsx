// Back from the gateway. It only shows: what counts is the gateway's own notification.
import { present } from '#app/values/present.ts';
import { formatVnd } from '#catalog/money.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';

export interface PaymentReturnPageProps {
  readonly heading: string;
  readonly message: string;
  /** đồng */
  readonly amount?: number | undefined;
  readonly dossier?:
    | {
        readonly code: string;
        readonly href: string;
        readonly payHref: string;
        /** Once it is paid. */
        readonly receiptHref?: string | undefined;
      }
    | undefined;
  /** `again`: it may be tried again; `wait`: the answer is on its way; `done`: paid. */
  readonly then: 'again' | 'wait' | 'done';
  readonly selfHref: string;
  readonly listHref: string;
}

export function PaymentReturnPage({
  heading,
  message,
  amount,
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
      {amount !== undefined && (
        <p>
          Số tiền: <strong>{formatVnd(amount)}</strong>
          {dossier?.receiptHref !== undefined && (
            <>
              . <a href={dossier.receiptHref}>Tải biên nhận (PDF)</a>
            </>
          )}
        </p>
      )}
      {then === 'wait' && (
        <p>
          <Button kind="secondary" href={selfHref}>
            Xem lại tình trạng
          </Button>
        </p>
      )}
      {dossier !== undefined && (
        <ButtonGroup>
          {then === 'again' && <Button href={dossier.payHref}>Nộp lại</Button>}
          <Button href={dossier.href} kind={then === 'again' ? 'secondary' : 'primary'}>
            Về hồ sơ
          </Button>
        </ButtonGroup>
      )}
      {dossier === undefined && (
        <p>
          <a href={listHref}>Về hồ sơ của tôi</a>
        </p>
      )}
    </Page>
  );
}
