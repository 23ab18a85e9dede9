// Paying online: what for, how much, the button that leads to the gateway, and how earlier attempts stand.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { minutesAtGateway } from '#catalog/payment-term.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import type { DossierLinks } from './my-dossier-page.tsx';
import { amountToCome, Attempts, Cost } from './payment-facts.tsx';

export interface PayPageProps {
  readonly accountName: string;
  readonly dossier: ApplicantDossier;
  /** The word for the amount. */
  readonly seen: string;
  readonly problem?: string | undefined;
  readonly links: DossierLinks;
}

function whyNot({ owed, amountDue }: ApplicantDossier['payment']): string {
  if (owed === 'amount-to-come') return amountToCome;
  return owed === 'nothing'
    ? 'Hồ sơ này không phải nộp phí, lệ phí.'
    : `Hồ sơ này không nộp trực tuyến được lúc này. Bạn nộp ${formatVnd(amountDue)} tại Bộ phận Một cửa.`;
}

export function PayPage({ accountName, dossier, seen, problem, links }: PayPageProps) {
  const { payment } = dossier;
  const underReview = payment.onItsWay === 'under-review';
  return (
    <Page
      current="myDossiers"
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Hồ sơ của tôi', href: links.list },
        { label: dossier.code, href: links.self },
        { label: 'Nộp phí, lệ phí' },
      ]}
    >
      <ErrorSummary problems={problem === undefined ? [] : [{ message: problem }]} title="Chưa nộp được" />
      <PageHeading caption={`Hồ sơ ${dossier.code}: ${dossier.procedureName}`}>Nộp phí, lệ phí</PageHeading>
      <Cost payment={payment} />
      {payment.paidAt === undefined && payment.paidAmount !== undefined && (
        <p>
          Đã nộp {formatVnd(payment.paidAmount)}, còn phải nộp <strong>{formatVnd(payment.amountDue)}</strong>
          .
        </p>
      )}
      {payment.paidAt !== undefined && (
        <Notification tone="success" heading="Đã nộp">
          <p>
            Đã nhận {formatVnd(payment.paidAmount ?? payment.amountDue)} lúc {formatMoment(payment.paidAt)}.
            Biên nhận có ở <a href={links.self}>trang hồ sơ</a>.
          </p>
        </Notification>
      )}
      {payment.paidAt === undefined && underReview && (
        <Notification tone="important" heading="Một lần nộp đang được kiểm tra">
          <p>
            Tiền có thể đã được trừ. Hãy đợi kết quả kiểm tra trước khi nộp lại, chúng tôi sẽ báo cho bạn qua
            thư điện tử.
          </p>
        </Notification>
      )}
      {payment.payable && payment.onItsWay === 'pending' && (
        <Notification heading="Một lần nộp đang chờ xác nhận">
          <p>
            Nếu bạn đã thanh toán, xác nhận thường đến trong vài phút; bạn không cần làm gì thêm và không bị
            thu hai lần nếu không nộp lại. Nếu bạn chưa trả, hãy nộp lại ở dưới.
          </p>
          <p>
            <a href={links.pay}>Xem lại tình trạng</a>
          </p>
        </Notification>
      )}
      {payment.payable && !underReview && (
        <form method="post">
          <input type="hidden" name="seen" value={seen} />
          <p>
            Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR),
            sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
          </p>
          <p>
            Ở đó bạn có {minutesAtGateway} phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn
            quay lại trang này nộp lần khác.
          </p>
          <ButtonGroup>
            <Button name="intent" value="pay">
              Nộp {formatVnd(payment.amountDue)} qua VNPAY
            </Button>
            <a href={links.self}>Để sau</a>
          </ButtonGroup>
        </form>
      )}
      {!payment.payable && payment.paidAt === undefined && !underReview && (
        <p>
          {whyNot(payment)} <a href={links.self}>Về hồ sơ</a>
        </p>
      )}
      <Attempts attempts={payment.attempts} />
    </Page>
  );
}
