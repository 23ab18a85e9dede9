// What the dossier costs, whether it is paid, and each attempt to pay.
import type { ApplicantDossier, PaymentAttempt } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { inSentence } from '#forms/text.ts';
import { howMoneyComesBack, paymentMethods, refundWays } from '#catalog/payment-states.ts';

import { FeeLines } from '../filing/fee-lines.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { PaymentStatus } from '../../../components/status-tag/payment-status.tsx';
import { Table } from '../../../components/table/table.tsx';

/** While the accountant has not entered what the province asks. */
export const amountToCome = 'Kế toán ghi số tiền phải nộp và báo cho bạn.';

/** What the dossier costs, and whether an exemption is claimed only or holds. */
export function Cost({ payment }: { readonly payment: ApplicantDossier['payment'] }) {
  const { assessment, exemption } = payment;
  if (assessment === undefined) return null;
  return (
    <>
      <FeeLines
        assessment={assessment}
        exemptionLabel={() => exemption?.label}
        isExempted={exemption?.outcome === 'accepted'}
      />
      {exemption !== undefined && <p>{claimSentence(exemption)}</p>}
    </>
  );
}

function claimSentence({ label, outcome }: NonNullable<ApplicantDossier['payment']['exemption']>): string {
  switch (outcome) {
    case 'accepted':
      return `Đã chấp nhận miễn phí, lệ phí: ${inSentence(label)}.`;
    case 'refused':
      return `Bạn đề nghị miễn phí, lệ phí (${inSentence(label)}); cán bộ không chấp nhận. Lý do có ở phần Quá trình giải quyết.`;
    default:
      return `Bạn đề nghị miễn phí, lệ phí (${inSentence(label)}). Cán bộ xem giấy tờ chứng minh rồi báo cho bạn; không được chấp nhận thì bạn nộp phí, lệ phí.`;
  }
}

export function PaymentFacts({
  payment,
  payHref,
  receiptHref,
}: {
  readonly payment: ApplicantDossier['payment'];
  readonly payHref: string;
  /** Once it is paid. */
  readonly receiptHref: string | undefined;
}) {
  const { assessment, amountDue, owed, paidAt, paidAmount, payable, attempts } = payment;
  if (assessment === undefined && amountDue === 0 && attempts.length === 0) return null;
  const underReview = payment.onItsWay === 'under-review';
  return (
    <section>
      <h2>Phí, lệ phí</h2>
      <Cost payment={payment} />
      <p>
        {paidAmount !== undefined && (
          <>
            Đã nộp <strong>{formatVnd(paidAmount)}</strong>
            {paidAt !== undefined && ` lúc ${formatMoment(paidAt)}`}.{' '}
            {receiptHref !== undefined && (
              <>
                <a href={receiptHref}>Tải biên nhận (PDF)</a>{' '}
              </>
            )}
          </>
        )}
        {owed === 'amount' &&
          !payable &&
          !underReview &&
          `${paidAmount === undefined ? 'Chưa nộp. Bạn nộp' : 'Còn phải nộp'} ${formatVnd(amountDue)} tại Bộ phận Một cửa.`}
        {owed === 'amount-to-come' && `${amountToCome} Bạn trả trực tuyến hoặc tại Bộ phận Một cửa.`}
        {payable && !underReview && (
          <>
            {paidAmount !== undefined && `Còn phải nộp ${formatVnd(amountDue)}. `}
            <a href={payHref}>Nộp {formatVnd(amountDue)} trực tuyến</a>, hoặc nộp tại Bộ phận Một cửa.
          </>
        )}
        {underReview &&
          'Một lần nộp đang được kiểm tra: tiền có thể đã được trừ, xin đừng nộp lại. Chúng tôi báo cho bạn ngay khi có kết quả.'}
      </p>
      <MoneyBack attempts={attempts} />
      <Attempts attempts={attempts} />
    </section>
  );
}

/** What goes back to the payer and how, and what he has got back already. */
function MoneyBack({ attempts }: { readonly attempts: readonly PaymentAttempt[] }) {
  return attempts.map(({ reference, goesBack, method, refund }) => {
    if (goesBack !== undefined)
      return (
        <Inset key={reference}>
          <p>
            <strong>Chúng tôi hoàn lại cho bạn {formatVnd(goesBack)}.</strong> {howMoneyComesBack[method]}
          </p>
        </Inset>
      );
    if (refund === undefined) return null;
    return (
      <Inset key={reference}>
        <p>
          <strong>Đã hoàn lại cho bạn {formatVnd(refund.amount)}</strong> ngày {formatDate(refund.returnedOn)}
          . Cách trả: {refundWays[refund.way]}. Số chứng từ: {refund.evidence}.
        </p>
      </Inset>
    );
  });
}

export function Attempts({ attempts: all }: { readonly attempts: readonly PaymentAttempt[] }) {
  const attempts = all.filter(({ isPart }) => !isPart);
  if (attempts.length === 0) return null;
  return (
    <Table
      caption="Các lần nộp"
      dense
      cards
      rows={attempts}
      rowKey={(attempt) => attempt.reference}
      columns={[
        { header: 'Lúc', oneLine: true, cell: (attempt) => formatMoment(attempt.createdAt), rowHeader: true },
        { header: 'Cách nộp', cell: (attempt) => paymentMethods[attempt.method].brief },
        { header: 'Số tiền', cell: (attempt) => formatVnd(attempt.amount), numeric: true },
        {
          header: 'Tình trạng',
          cell: (attempt) => <PaymentStatus state={attempt.state} to="payer" />,
        },
      ]}
    />
  );
}
