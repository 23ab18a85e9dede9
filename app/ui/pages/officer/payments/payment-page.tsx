// One payment: how it stands, what the gateway said, what was done about it, and the decision that waits for the accountant.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpenPayment } from '#app/read-models/payments.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { exchangeSources, gatewayOutcomes, paymentMethods, refundWays } from '#catalog/payment-states.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { PaymentStatus } from '../../../components/status-tag/payment-status.tsx';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Timeline } from '../../../components/timeline/timeline.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { RefundForm, ReviewForm } from './payment-decisions.tsx';

export interface PaymentPageProps {
  readonly desk: Desk;
  readonly payment: OpenPayment;
  readonly reply?: DeskReply | undefined;
}

export function PaymentPage({ desk, payment, reply }: PaymentPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={`Khoản nộp ${formatVnd(payment.amount)}`}
      caption={
        <>
          <a href={paths.staffPayments()}>Thu phí, lệ phí</a> · hồ sơ {payment.code} · {payment.payerName}
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <div className="dossier">
        <div className="dossier__main">
          {payment.may.resolve && <ReviewForm payment={payment} reply={reply} />}
          {payment.may.refund && <RefundForm payment={payment} reply={reply} />}
          {payment.waiting !== undefined && (
            <p>
              <a href={paths.staffProposal(payment.waiting)}>Việc ghi nhận hoàn trả khoản này</a> đang chờ Chủ
              tịch hoặc Phó Chủ tịch duyệt.
            </p>
          )}
          {payment.whyNot !== undefined && <p>{payment.whyNot}</p>}
          <Exchanges exchanges={payment.exchanges} forgeries={payment.forgeries} />
          <History payment={payment} />
        </div>
        <div className="dossier__side">
          <SummaryList heading="Khoản nộp" rows={factsOf(payment)} dense />
        </div>
      </div>
    </DeskPage>
  );
}

function factsOf(payment: OpenPayment): SummaryRow[] {
  const { refund } = payment;
  const rowOf = (label: string, value: string | undefined): SummaryRow[] =>
    value === undefined ? [] : [{ label, value }];
  return [
    { label: 'Tình trạng', value: <PaymentStatus state={payment.state} to="staff" /> },
    { label: 'Số tiền', value: formatVnd(payment.amount) },
    { label: 'Thủ tục', value: payment.procedureName },
    { label: 'Trạng thái hồ sơ', value: payment.dossierStateLabel },
    { label: 'Cách nộp', value: paymentMethods[payment.method].label },
    { label: 'Mã giao dịch', value: <span className="payment__reference">{payment.reference}</span> },
    ...rowOf('Mã của VNPAY', payment.transaction),
    ...rowOf('Ngân hàng', payment.bank),
    { label: 'Tạo lúc', value: formatMoment(payment.createdAt) },
    ...rowOf('Thay đổi lúc', payment.decidedAt && formatMoment(payment.decidedAt)),
    ...rowOf('Biên nhận số', payment.receiptNumber),
    ...(refund === undefined
      ? []
      : [
          { label: 'Hoàn trả ngày', value: formatDate(refund.returnedOn) },
          { label: 'Cách hoàn trả', value: refundWays[refund.way] },
          { label: 'Số chứng từ', value: refund.evidence },
          ...rowOf('Ghi chú', refund.note === '' ? undefined : refund.note),
          { label: 'Người ghi nhận', value: refund.recordedByName },
        ]),
  ];
}

interface Forged {
  readonly forgeries: OpenPayment['forgeries'] | undefined;
}

function Exchanges({ exchanges, forgeries }: Pick<OpenPayment, 'exchanges'> & Forged) {
  if (exchanges.length === 0 && forgeries === undefined) return null;
  return (
    <section aria-labelledby="cong-thanh-toan">
      <h2 id="cong-thanh-toan">Cổng thanh toán đã báo gì</h2>
      <Table
        caption="Cổng thanh toán đã báo gì"
        captionHidden
        dense
        rows={exchanges}
        empty={<p>Chưa có tin nào mang chữ ký đúng.</p>}
        rowKey={(row) => `${row.source}-${row.at.toISOString()}-${row.outcome}-${row.transaction}`}
        columns={[
          {
            header: 'Lúc',
            rowHeader: true,
            cell: (row) => (
              <>
                {formatMoment(row.at)}
                {row.times > 1 && (
                  <span className="second-line">
                    {row.times} lần, lần cuối {formatMoment(row.lastAt)}
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Từ đâu',
            cell: (row) => exchangeSources[row.source],
          },
          { header: 'Kết quả', cell: (row) => gatewayOutcomes[row.outcome] },
          {
            header: 'Số tiền',
            numeric: true,
            hideOnPhone: true,
            cell: (row) => (row.amount === undefined ? '' : formatVnd(row.amount)),
          },
          { header: 'Mã của VNPAY', hideOnPhone: true, cell: (row) => row.transaction },
        ]}
      />
      {forgeries !== undefined && (
        <p>
          Ngoài ra có {forgeries.times} tin mang mã này nhưng chữ ký sai, lần cuối{' '}
          {formatMoment(forgeries.lastAt)}. Cổng không dùng tin nào trong số đó.
        </p>
      )}
    </section>
  );
}

function History({ payment }: { readonly payment: OpenPayment }) {
  if (payment.history.length === 0) return null;
  return (
    <section aria-labelledby="quyet-dinh">
      <h2 id="quyet-dinh">Đã quyết định</h2>
      <Timeline
        entries={payment.history.map((entry) => ({
          title: entry.label,
          at: entry.at,
          by: entry.actorName,
          children: entry.reason !== '' && <p>{entry.reason}</p>,
        }))}
      />
    </section>
  );
}
