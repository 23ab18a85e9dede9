// Examples of the staff's components, for the preview page and the tests.
import type { OpenPayment } from '#app/read-models/payments.ts';
import type { Example } from '../../../preview/example.ts';
import { Due } from './due.tsx';
import { MailPreview } from './mail-preview.tsx';
import { RefundForm, ReviewForm } from '../payments/payment-decisions.tsx';
import { Notes } from './dossier-history.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { SupplementFields } from './supplement-fields.tsx';

const due = new Date('2026-11-23T17:00:00+07:00');

const payment: OpenPayment = {
  reference: 'PA2611177K3M9QTX2V01',
  code: 'PA-7K3M-Q9TX-2V',
  procedureName: 'Cấp bản sao trích lục hộ tịch',
  payerName: 'Nguyễn Văn An',
  dossierStateLabel: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  awaited: true,
  amount: 16000,
  method: 'vnpay',
  state: 'under-review',
  stateLabel: 'Đang kiểm tra',
  createdAt: new Date('2026-11-17T09:00:00+07:00'),
  saidPaidAt: new Date('2026-11-17T09:04:00+07:00'),
  exchanges: [],
  history: [],
  may: { resolve: true, refund: true },
  seen: 1,
};

export const examples: readonly Example[] = [
  { name: 'Khoản nộp đang kiểm tra', element: <ReviewForm payment={payment} reply={undefined} /> },
  {
    name: 'Hoàn trả, còn chỗ cần sửa',
    element: (
      <RefundForm
        payment={payment}
        reply={{
          typed: { way: 'gateway', 'returnedOn.day': '30' },
          problems: [
            { path: 'returnedOn', message: 'Ngày hoàn trả từ ngày nộp tiền đến hôm nay' },
            { path: 'evidence', message: 'Ghi số chứng từ hoàn trả, tối đa 100 ký tự' },
          ],
        }}
      />
    ),
  },
  {
    name: 'Hạn: còn nhiều ngày',
    element: <Due state="processing" dueAt={due} lateness={{ kind: 'early', workingDays: 5 }} />,
  },
  {
    name: 'Hạn: đến hạn hôm nay',
    element: <Due state="processing" dueAt={due} lateness={{ kind: 'on-time', workingDays: 0 }} />,
  },
  {
    name: 'Hạn: quá hạn',
    element: <Due state="processing" dueAt={due} lateness={{ kind: 'late', workingDays: 2 }} />,
  },
  { name: 'Hạn: tạm dừng', element: <Due state="supplement-requested" /> },
  {
    name: 'Lọc hồ sơ',
    element: (
      <QueueFilters filter={{ late: true, state: 'processing' }} sectors={['ho-tich', 'chung-thuc']} works />
    ),
  },
  {
    name: 'Lọc hồ sơ: của lãnh đạo',
    element: <QueueFilters filter={{ dueSoon: true }} sectors={['ho-tich', 'chung-thuc']} works={false} />,
  },
  {
    name: 'Danh sách hồ sơ',
    element: (
      <QueueTable
        caption="Hồ sơ đang xử lý"
        empty="Không có hồ sơ nào."
        items={[
          {
            code: 'PA-7K3M-Q9TX-2V',
            registerNumber: 'H09.31.20-261110-0001',
            procedureName: 'Đăng ký khai sinh',
            applicantName: 'Nguyễn Văn An',
            sector: 'ho-tich',
            state: 'processing',
            stateLabel: 'Đang xử lý',
            holderName: 'Phạm Văn Dũng',
            submittedAt: new Date('2026-11-10T09:00:00+07:00'),
            dueAt: due,
            lateness: { kind: 'late', workingDays: 2 },
            version: 4,
            handles: true,
            supplemented: true,
          },
        ]}
      />
    ),
  },
  {
    name: 'Chọn mục cần bổ sung',
    element: (
      <SupplementFields
        targets={[
          { target: 'document:birth-notice', label: 'Giấy chứng sinh' },
          { target: 'field:childName', label: 'Họ, chữ đệm, tên của trẻ' },
          { target: 'field:copies', label: 'Số lượng bản sao' },
        ]}
        declaration={[
          {
            heading: 'Trẻ',
            rows: [{ field: 'childName', label: 'Họ, chữ đệm, tên của trẻ', value: 'NGUYỄN MINH ANH' }],
          },
        ]}
        askedBefore
        items={[{ target: 'document:birth-notice', problem: 'missing', note: 'Bản có dấu của bệnh viện' }]}
        overrideReason=""
      />
    ),
  },
  {
    name: 'Thư sẽ gửi',
    element: (
      <MailPreview
        mail={{
          to: 'an@example.com',
          subject: 'Cần bổ sung hồ sơ PA-7K3M-Q9TX-2V',
          text: 'Kính gửi ông/bà Nguyễn Văn An,',
        }}
      />
    ),
  },
  {
    name: 'Ghi chú nội bộ',
    element: (
      <Notes
        mayWrite
        notes={[{ author: 'Phạm Văn Dũng', body: 'Đã gọi điện hỏi lại bệnh viện.', at: due }]}
      />
    ),
  },
  { name: 'Ghi chú nội bộ: chỉ đọc', element: <Notes mayWrite={false} notes={[]} /> },
];
