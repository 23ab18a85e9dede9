// What the dossier costs, whether it is paid, and each attempt to pay.
import type { ApplicantDossier, PaymentAttempt } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { FeeLines } from '../filing/fee-lines.tsx';
import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';
import { Table } from '../table/table.tsx';

const attemptStates: Readonly<Record<PaymentAttempt['state'], { tone: Tone; text: string }>> = {
  pending: { tone: 'progress', text: 'Đang chờ xác nhận' },
  settled: { tone: 'done', text: 'Đã nộp' },
  failed: { tone: 'stopped', text: 'Không thành công' },
  'under-review': { tone: 'waiting', text: 'Đang được kiểm tra' },
  expired: { tone: 'neutral', text: 'Hết hạn, chưa nộp' },
  'refund-due': { tone: 'waiting', text: 'Nộp thừa, chờ hoàn lại' },
};

type Payment = ApplicantDossier['payment'];

export function PaymentFacts({ payment, payHref }: { readonly payment: Payment; readonly payHref: string }) {
  const { assessment, amountDue, paidAt, payable, attempts } = payment;
  if (assessment === undefined && amountDue === 0 && attempts.length === 0) return null;
  return (
    <section>
      <h2>Phí, lệ phí</h2>
      {assessment !== undefined && <FeeLines assessment={assessment} />}
      <p>
        {paidAt !== undefined && `Đã nộp lúc ${formatMoment(paidAt)}.`}
        {paidAt === undefined &&
          amountDue > 0 &&
          !payable &&
          `Chưa nộp. Bạn nộp ${formatVnd(amountDue)} tại Bộ phận Một cửa.`}
        {payable && <a href={payHref}>Nộp {formatVnd(amountDue)} trực tuyến</a>}
      </p>
      <Attempts attempts={attempts} />
    </section>
  );
}

export function Attempts({ attempts }: { readonly attempts: readonly PaymentAttempt[] }) {
  if (attempts.length === 0) return null;
  return (
    <Table
      caption="Các lần nộp"
      dense
      rows={attempts}
      rowKey={(attempt) => attempt.reference}
      columns={[
        { header: 'Lúc', cell: (attempt) => formatMoment(attempt.createdAt), rowHeader: true },
        {
          header: 'Cách nộp',
          cell: (attempt) => (attempt.method === 'vnpay' ? 'VNPAY' : 'Tại quầy'),
          hideOnPhone: true,
        },
        { header: 'Số tiền', cell: (attempt) => formatVnd(attempt.amount), numeric: true },
        {
          header: 'Tình trạng',
          cell: (attempt) => (
            <StatusTag tone={attemptStates[attempt.state].tone}>
              {attemptStates[attempt.state].text}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
