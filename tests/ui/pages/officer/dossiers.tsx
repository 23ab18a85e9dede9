// Examples of the staff's components, for the tests.
import { queueColumnIds, usualLayout } from '#app/lists/queue-layout.ts';
import type { DocumentCheck, QueueItem } from '#app/read-models/dossiers.ts';
import type { OpenPayment } from '#app/read-models/payments.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { DocumentChecks, TickForms } from '#app/ui/pages/officer/dossiers/dossier/document-checks.tsx';
import { Due } from '#app/ui/pages/officer/dossiers/dossier/due.tsx';
import { FileViewer, useViewing } from '#app/ui/pages/officer/dossiers/dossier/file-viewer.tsx';
import { MailPreview } from '#app/ui/pages/officer/dossiers/decisions/previews.tsx';
import { RefundForm, ReviewForm } from '#app/ui/pages/officer/payments/payment-decisions.tsx';
import { Notes } from '#app/ui/pages/officer/dossiers/dossier/dossier-history.tsx';
import {
  QueueFilters,
  type QueueChoices,
  QueueLayoutForm,
} from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { Neighbours, OnThroughList } from '#app/ui/pages/officer/dossiers/queue/queue-place.tsx';
import { QueueTable } from '#app/ui/pages/officer/dossiers/queue/queue-table.tsx';
import { SavedLists, SaveListForm } from '#app/ui/pages/officer/dossiers/queue/saved-lists.tsx';
import { PromisableDays } from '#app/ui/pages/officer/dossiers/queue/what-waits.tsx';
import { deskReply } from '../../../support/desk-reply.ts';
import { SupplementFields } from '#app/ui/pages/officer/dossiers/decisions/supplement-fields.tsx';

const due = new Date('2026-11-23T17:00:00+07:00');

const sentFile = {
  ...{ id: 'a', slot: 'document:chung-sinh', label: 'Giấy chứng sinh', fileName: 'giấy chứng sinh.xml' },
  ...{ mediaType: 'application/xml', bytes: 240_000, uploadedAt: due, superseded: false },
};

const documents: readonly DocumentCheck[] = [
  { id: 'to-khai', name: 'Tờ khai đăng ký khai sinh', found: 'declared', marks: [], files: [], seen: '' },
  {
    ...{ id: 'chung-sinh', name: 'Giấy chứng sinh', found: 'sent', marks: [], files: [sentFile], seen: '' },
    checked: { by: 'Trần Thị Một Cửa', at: due, outdated: true },
  },
  { id: 'tuy-than', name: 'Giấy tờ tùy thân', found: 'at-desk', marks: [], files: [], seen: '' },
  { id: 'cam-doan', name: 'Giấy cam đoan về việc sinh', found: 'missing', marks: [], files: [], seen: '' },
  {
    ...{ id: 'uy-quyen', name: 'Văn bản ủy quyền', condition: 'Khi nộp thay người khác.' },
    ...{ found: 'not-sent', marks: [], files: [], seen: '' },
  },
];

/** The list of documents with a file of it opened. */
function Looking() {
  const viewing = useViewing(
    { code: 'PA-7K3M-Q9TX-2V', attachments: [sentFile], documents, mayNote: true },
    { list: '', viewed: 'a' },
  );
  return (
    <>
      <DocumentChecks documents={documents} viewing={viewing} />
      <FileViewer viewing={viewing} documents={documents} />
      <TickForms documents={documents} ticks={viewing.ticks} />
    </>
  );
}

const choices: QueueChoices = {
  sectors: ['ho-tich', 'chung-thuc'],
  labels: [{ value: '1', label: 'chờ xác minh' }],
  units: [{ value: 'tu-phap', label: 'Tư pháp - Hộ tịch' }],
  holders: [{ value: 'demo-hotich', label: 'Phạm Văn Dũng' }],
  procedures: [
    { value: '1.001193', label: 'Đăng ký khai sinh' },
    { value: '1.000656', label: 'Đăng ký khai tử' },
  ],
};

const items: readonly QueueItem[] = [
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
    receivedAt: new Date('2026-11-10T14:00:00+07:00'),
    dueAt: due,
    lateness: { kind: 'late', workingDays: 2 },
    version: 4,
    handles: true,
    supplemented: true,
    draftCorrected: false,
    newMessage: true,
    labels: [{ id: '1', name: 'chờ xác minh', tone: 'waiting' }],
    channel: 'in-person',
    action: { event: 'complete', label: 'Ghi nhận kết quả' },
  },
  {
    code: 'PA-1HZ8-PC4R-6W',
    procedureName: 'Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
    applicantName: 'Công Tằng Tôn Nữ Thị Minh Nguyệt Ánh',
    sector: 'ho-tich',
    state: 'payment-required',
    stateLabel: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    submittedAt: new Date('2026-11-16T09:00:00+07:00'),
    version: 1,
    handles: true,
    supplemented: false,
    draftCorrected: false,
    newMessage: false,
    labels: [],
    channel: 'online',
  },
];

const payment: OpenPayment = {
  reference: 'PA2611177K3M9QTX2V01',
  code: 'PA-7K3M-Q9TX-2V',
  procedureName: 'Cấp bản sao trích lục hộ tịch',
  payerName: 'Nguyễn Văn An',
  dossierStateLabel: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  aloneUpTo: 500_000,
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
        reply={deskReply({
          entries: { way: 'gateway', 'returnedOn.day': '30' },
          problems: [
            { path: 'returnedOn', message: 'Ngày hoàn trả từ ngày nộp phí đến hôm nay' },
            { path: 'evidence', message: 'Ghi số chứng từ hoàn trả, tối đa 100 ký tự' },
          ],
        })}
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
    element: <QueueFilters filter={{ due: 'late', state: 'processing' }} choices={choices} works />,
  },
  {
    name: 'Lọc hồ sơ: của lãnh đạo',
    element: <QueueFilters filter={{ due: 'soon' }} choices={choices} works={false} />,
  },
  {
    name: 'Danh sách hồ sơ, dòng gọn',
    element: (
      <QueueTable
        caption="Hồ sơ đang xử lý"
        empty="Không có hồ sơ nào."
        filter={{ order: 'due' }}
        sortable
        items={items}
      />
    ),
  },
  {
    name: 'Danh sách hồ sơ, dòng thoáng, mọi cột',
    element: (
      <QueueTable
        caption="Hồ sơ của người dân"
        empty="Không có hồ sơ nào."
        filter={{}}
        layout={{ density: 'comfortable', columns: queueColumnIds }}
        items={items}
      />
    ),
  },
  {
    name: 'Danh sách của kế toán: không tên, không chọn được dòng nào',
    element: (
      <QueueTable
        caption="Hồ sơ chưa nộp phí"
        empty="Không có hồ sơ nào."
        filter={{}}
        pickedBy="chon-ho-so"
        items={items.map(({ action: _, ...item }) => ({
          ...item,
          applicantName: '',
          handles: false,
          labels: [],
        }))}
      />
    ),
  },
  {
    name: 'Hồ sơ trong danh sách',
    element: (
      <Neighbours
        list="viec=moi-gui"
        place={{
          position: 2,
          total: 4,
          previous: { code: 'PA-1HZ8-PC4R-6W', page: 1, left: 4 },
          next: { code: 'PA-7K3M-Q9TX-2V', page: 1, left: 2 },
        }}
      />
    ),
  },
  {
    name: 'Sau một việc: hồ sơ kế tiếp',
    element: (
      <OnThroughList
        list="viec=moi-gui"
        place={{ total: 3, next: { code: 'PA-7K3M-Q9TX-2V', page: 1, left: 3, again: 'receive' } }}
      />
    ),
  },
  {
    name: 'Sau một việc: danh sách đã hết',
    element: <OnThroughList list="viec=moi-gui" place={{ total: 0 }} />,
  },
  {
    name: 'Thành phần hồ sơ khi tiếp nhận',
    element: <Looking />,
  },
  { name: 'Cách hiển thị danh sách', element: <QueueLayoutForm layout={usualLayout} /> },
  {
    name: 'Danh sách riêng',
    element: (
      <SavedLists
        filter={{ due: 'late' }}
        lists={[
          { id: '1', name: 'Khai sinh quá hạn', query: 'han=qua-han', count: 3 },
          { id: '2', name: 'Đã trả trong tháng', query: 'ket-thuc=1' },
        ]}
      />
    ),
  },
  {
    name: 'Danh sách riêng, chưa lưu được',
    element: (
      <SaveListForm
        filter={{ due: 'soon' }}
        lists={[]}
        reply={deskReply({
          entries: { name: '' },
          problems: [{ path: '', message: 'Hãy đặt tên cho danh sách.' }],
        })}
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
        ruledOut={[{ target: 'document:abandonment-record', label: 'Biên bản về việc trẻ bị bỏ rơi' }]}
        declaration={[
          {
            id: 'child',
            heading: 'Trẻ',
            rows: [{ field: 'childName', label: 'Họ, chữ đệm, tên của trẻ', value: 'NGUYỄN MINH ANH' }],
          },
        ]}
        attachments={[]}
        law="Nghị định 118/2025/NĐ-CP"
        askedBefore
        items={[{ target: 'document:birth-notice', problem: 'missing', note: 'Bản có dấu của bệnh viện' }]}
        overrideReason=""
      />
    ),
  },
  {
    name: 'Hẹn lại: chỉ một ngày',
    element: (
      <PromisableDays
        dossier={{
          dueAt: new Date('2026-11-30T17:00:00+07:00'),
          promisable: { first: '2026-12-01', last: '2026-12-01' },
        }}
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
