// What an officer reads where many dossiers lie: money, work at once, the start of the day, questions, the search.
import type { Opinion } from '#app/read-models/conversations.ts';
import type { QueueItem } from '#app/read-models/dossiers.ts';
import type { LedgerLine, OpenPayment } from '#app/read-models/payments.ts';
import { BatchPage } from '#app/ui/pages/officer/batches/batch-page.tsx';
import { BatchesPage } from '#app/ui/pages/officer/batches/batches-page.tsx';
import { NewBatchPage } from '#app/ui/pages/officer/batches/new-batch-page.tsx';
import { QueuePage } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { LandingPage } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { OpinionsPage } from '#app/ui/pages/officer/opinions/opinions-page.tsx';
import { PaymentPage } from '#app/ui/pages/officer/payments/payment-page.tsx';
import { PaymentsPage } from '#app/ui/pages/officer/payments/payments-page.tsx';
import { StaffSearchPage } from '#app/ui/pages/officer/search/search-page.tsx';

import { queueColumnIds, usualLayout } from '#app/lists/queue-layout.ts';

import { deskReply } from '../support/desk-reply.ts';
import { testStates } from './reading.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Phạm Văn Dũng', position: 'Công chức' }, groups: [] };

const item: QueueItem = {
  ...{
    code: 'PA-1',
    procedureName: 'Khai sinh',
    applicantName: 'An',
    sector: 'ho-tich',
    state: 'processing',
  },
  ...{ stateLabel: 'Đang xử lý', version: 3, channel: 'online', handles: true, supplemented: false },
  ...{ draftCorrected: false, newMessage: false, labels: [] },
};

const payment: OpenPayment = {
  ...{ reference: 'R1', code: 'PA-1', procedureName: 'Khai sinh', amount: 8_000, method: 'vnpay' },
  ...{
    state: 'settled',
    stateLabel: '',
    createdAt: at(12),
    payerName: 'An',
    dossierStateLabel: 'Đang xử lý',
  },
  ...{ awaited: true, exchanges: [], history: [], may: { resolve: false, refund: false }, seen: 2 },
  aloneUpTo: 500_000,
};
const pay = (more: Partial<OpenPayment>) => ({ payment: { ...payment, ...more } });
const resolve = { resolve: true, refund: false };
const refund = { resolve: false, refund: true };
const exchange = {
  ...{
    source: 'ipn',
    outcome: 'paid',
    amount: 8_000,
    transaction: 'T1',
    at: at(12),
    times: 1,
    lastAt: at(13),
  },
} as unknown as OpenPayment['exchanges'][number];

testStates<Parameters<typeof PaymentPage>[0]>(
  'one payment',
  (props) => <PaymentPage {...props} />,
  { desk, payment },
  `
        [Thu phí, lệ phí](/can-bo/thanh-toan) · hồ sơ PA-1 · An
        # Khoản nộp 8.000 đồng
        # Khoản nộp
        Tình trạng:‹done› Đã nhận tiền
        Số tiền:8.000 đồng
        Thủ tục:Khai sinh
        Trạng thái hồ sơ:Đang xử lý
        Cách nộp:Trực tuyến qua VNPAY
        Mã giao dịch:R1
        Tạo lúc:thứ Năm, 12/11/2026, 09:00
      `,
  {
    'the bank looks': [
      pay({ may: resolve, state: 'under-review' }),
      `
        − Tình trạng:‹done› Đã nhận tiền
        + <seen=2>
        + # Tiền đã vào tài khoản chưa?
        + Cổng thanh toán báo giao dịch nghi ngờ hoặc đang được xử lý. Hãy đối chiếu sao kê tài khoản hoặc trang quản lý của VNPAY theo mã giao dịch. Hệ thống vẫn tự hỏi lại VNPAY mỗi giờ.
        + Kết quả đối chiếu
        + <cameIn=yes>
        + Tiền đã vào tài khoản
        + Khoản nộp được ghi nhận, biên nhận được lập, hồ sơ đi tiếp.
        + <cameIn=no>
        + Tiền không vào tài khoản
        + Lần nộp này không thành công; người dân nộp lại được.
        + Căn cứ
        + Ví dụ: sao kê ngày nào, ai ở VNPAY xác nhận. Được lưu vào nhật ký; người dân không thấy.
        + <reason>
        + ‹primary› [Ghi nhận kết quả] <intent=resolve>
        + Tình trạng:‹waiting› Đang kiểm tra
      `,
    ],
    'the bank looks, and it was said to be paid': [
      pay({ may: resolve, saidPaidAt: at(12) }),
      `
        + <seen=2>
        + # Tiền đã vào tài khoản chưa?
        + Cổng thanh toán báo đã thanh toán lúc thứ Năm, 12/11/2026, 09:00, nhưng cũng đã báo khác đi. Hãy đối chiếu sao kê tài khoản hoặc trang quản lý của VNPAY theo mã giao dịch. Hệ thống vẫn tự hỏi lại VNPAY mỗi giờ.
        + Kết quả đối chiếu
        + <cameIn=yes>
        + Tiền đã vào tài khoản
        + Khoản nộp được ghi nhận, biên nhận được lập, hồ sơ đi tiếp.
        + <cameIn=no>
        + Tiền không vào tài khoản
        + Lần nộp này không thành công; người dân nộp lại được.
        + Căn cứ
        + Ví dụ: sao kê ngày nào, ai ở VNPAY xác nhận. Được lưu vào nhật ký; người dân không thấy.
        + <reason>
        + ‹primary› [Ghi nhận kết quả] <intent=resolve>
      `,
    ],
    'the bank looks at what is not awaited': [
      pay({ may: resolve, awaited: false }),
      `
        + <seen=2>
        + # Tiền đã vào tài khoản chưa?
        + Cổng thanh toán báo giao dịch nghi ngờ hoặc đang được xử lý. Hãy đối chiếu sao kê tài khoản hoặc trang quản lý của VNPAY theo mã giao dịch. Hệ thống vẫn tự hỏi lại VNPAY mỗi giờ.
        + Kết quả đối chiếu
        + <cameIn=yes>
        + Tiền đã vào tài khoản
        + Hồ sơ không còn khoản phải nộp, nên tiền chuyển vào danh sách phải hoàn trả.
        + <cameIn=no>
        + Tiền không vào tài khoản
        + Lần nộp này không thành công.
        + Căn cứ
        + Ví dụ: sao kê ngày nào, ai ở VNPAY xác nhận. Được lưu vào nhật ký; người dân không thấy.
        + <reason>
        + ‹primary› [Ghi nhận kết quả] <intent=resolve>
      `,
    ],
    'it goes back': [
      pay({ may: refund, state: 'refund-due' }),
      `
        − Tình trạng:‹done› Đã nhận tiền
        + <seen=2>
        + # Ghi nhận đã hoàn trả 8.000 đồng
        + Chỉ ghi nhận khi tiền đã trả cho An. Người nộp đã được báo: “Tiền được trả về thẻ hoặc tài khoản đã dùng để nộp, không phải làm gì thêm. Khi trả xong, chúng tôi sẽ báo.”
        + Nếu trả bằng tiền mặt, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.
        + Cách hoàn trả
        + <way=cash>
        + Tiền mặt tại Bộ phận Một cửa
        + <way=bank-transfer>
        + Chuyển khoản
        + <way=gateway>
        + Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)
        + Ngày hoàn trả
        + Ngày
        + <returnedOn.day=>
        + Tháng
        + <returnedOn.month=>
        + Năm
        + <returnedOn.year=>
        + Số chứng từ
        + Số phiếu chi, ủy nhiệm chi hoặc mã hoàn tiền của VNPAY. Người nộp sẽ thấy số này.
        + <evidence>
        + Ghi chú (không bắt buộc)
        + Chỉ kế toán thấy.
        + <note>
        + ‹primary› [Ghi nhận đã hoàn trả] <intent=refund>
        + Tình trạng:‹waiting› Phải hoàn trả
      `,
    ],
    'it goes back in cash': [
      pay({ may: refund, method: 'desk' }),
      `
        − Cách nộp:Trực tuyến qua VNPAY
        + <seen=2>
        + # Ghi nhận đã hoàn trả 8.000 đồng
        + Chỉ ghi nhận khi tiền đã trả cho An. Người nộp đã được báo: “Xin mang giấy tờ tùy thân đến Bộ phận Một cửa trong giờ làm việc để nhận lại tiền mặt, hoặc gọi cho chúng tôi nếu muốn nhận qua tài khoản.”
        + Nếu trả bằng tiền mặt, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.
        + Cách hoàn trả
        + <way=cash>
        + Tiền mặt tại Bộ phận Một cửa
        + <way=bank-transfer>
        + Chuyển khoản
        + Ngày hoàn trả
        + Ngày
        + <returnedOn.day=>
        + Tháng
        + <returnedOn.month=>
        + Năm
        + <returnedOn.year=>
        + Số chứng từ
        + Số phiếu chi, ủy nhiệm chi hoặc mã hoàn tiền của VNPAY. Người nộp sẽ thấy số này.
        + <evidence>
        + Ghi chú (không bắt buộc)
        + Chỉ kế toán thấy.
        + <note>
        + ‹primary› [Ghi nhận đã hoàn trả] <intent=refund>
        + Cách nộp:Tiền mặt tại quầy
      `,
    ],
    'it goes back, and something is wrong': [
      {
        ...pay({ may: refund }),
        reply: deskReply({
          entries: {
            'returnedOn.day': '3',
            'returnedOn.month': '11',
            'returnedOn.year': '2026',
            evidence: 'E',
            note: 'N',
          },
          problems: [{ path: 'evidence', message: 'Ghi số' }],
        }),
      },
      `
        + # Có chỗ cần sửa
        + [Ghi số](#f-evidence)
        + <seen=2>
        + # Ghi nhận đã hoàn trả 8.000 đồng
        + Chỉ ghi nhận khi tiền đã trả cho An. Người nộp đã được báo: “Tiền được trả về thẻ hoặc tài khoản đã dùng để nộp, không phải làm gì thêm. Khi trả xong, chúng tôi sẽ báo.”
        + Nếu trả bằng tiền mặt, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.
        + Cách hoàn trả
        + <way=cash>
        + Tiền mặt tại Bộ phận Một cửa
        + <way=bank-transfer>
        + Chuyển khoản
        + <way=gateway>
        + Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)
        + Ngày hoàn trả
        + Ngày
        + <returnedOn.day=3>
        + Tháng
        + <returnedOn.month=11>
        + Năm
        + <returnedOn.year=2026>
        + Số chứng từ
        + Số phiếu chi, ủy nhiệm chi hoặc mã hoàn tiền của VNPAY. Người nộp sẽ thấy số này.
        + Lỗi: Ghi số
        + <evidence=E>
        + Ghi chú (không bắt buộc)
        + Chỉ kế toán thấy.
        + <note> N
        + ‹primary› [Ghi nhận đã hoàn trả] <intent=refund>
      `,
    ],
    'it is for somebody else to give back': [
      pay({ whyNot: 'Người khác ghi.' }),
      `
        + Người khác ghi.
      `,
    ],
    'a leader confirms it, or is to confirm it': [
      pay({ waiting: 'p1' }),
      `
        + [Việc ghi nhận hoàn trả khoản này](/can-bo/quan-tri/de-nghi/p1) đang chờ Chủ tịch hoặc Phó Chủ tịch duyệt.
      `,
    ],
    'everything is known': [
      pay({
        ...{ transaction: 'V1', bank: 'NCB', decidedAt: at(13), receiptNumber: '07' },
        refund: {
          amount: 8_000,
          way: 'gateway',
          returnedOn: '2026-11-25',
          evidence: 'HT',
          note: 'N',
          recordedByName: 'Hoa',
        },
        history: [
          { label: 'Đã vào', actorName: 'Hoa', at: at(14), reason: 'Sao kê' },
          { label: 'Khác', actorName: 'Hoa', at: at(15), reason: '' },
        ],
      }),
      `
        + # Đã quyết định
        + Đã vào
        + thứ Bảy, 14/11/2026, 09:00 · Hoa
        + Sao kê
        + Khác
        + Chủ nhật, 15/11/2026, 09:00 · Hoa
        + Mã của VNPAY:V1
        + Ngân hàng:NCB
        + Thay đổi lúc:thứ Sáu, 13/11/2026, 09:00
        + Biên nhận số:07
        + Hoàn trả ngày:25/11/2026
        + Cách hoàn trả:Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)
        + Số chứng từ:HT
        + Ghi chú:N
        + Người ghi nhận:Hoa
      `,
    ],
    'it went back without a note': [
      pay({
        refund: {
          amount: 8_000,
          way: 'transfer' as never,
          returnedOn: '2026-11-25',
          evidence: 'HT',
          note: '',
          recordedByName: 'Hoa',
        },
      }),
      `
        + Hoàn trả ngày:25/11/2026
        + Cách hoàn trả:
        + Số chứng từ:HT
        + Người ghi nhận:Hoa
      `,
    ],
    'the gateway spoke': [
      pay({ exchanges: [exchange, { ...exchange, transaction: 'T2', times: 3 }] }),
      `
        + # Cổng thanh toán đã báo gì
        + Cổng thanh toán đã báo gì
        + Lúc | Từ đâu | Kết quả | Số tiền | Mã của VNPAY |
        + thứ Năm, 12/11/2026, 09:00 | Cổng thanh toán báo | Đã thanh toán | 8.000 đồng | T1 |
        + thứ Năm, 12/11/2026, 09:003 lần, lần cuối thứ Sáu, 13/11/2026, 09:00 | Cổng thanh toán báo | Đã thanh toán | 8.000 đồng | T2 |
      `,
    ],
    'the gateway named no sum': [
      pay({
        exchanges: [
          {
            source: exchange.source,
            outcome: exchange.outcome,
            transaction: 'T1',
            at: at(12),
            times: 2,
            lastAt: at(13),
          },
        ],
      }),
      `
        + # Cổng thanh toán đã báo gì
        + Cổng thanh toán đã báo gì
        + Lúc | Từ đâu | Kết quả | Số tiền | Mã của VNPAY |
        + thứ Năm, 12/11/2026, 09:002 lần, lần cuối thứ Sáu, 13/11/2026, 09:00 | Cổng thanh toán báo | Đã thanh toán | | T1 |
      `,
    ],
    'somebody forged': [
      pay({ forgeries: { times: 2, lastAt: at(14) } }),
      `
        + # Cổng thanh toán đã báo gì
        + Chưa có tin nào mang chữ ký đúng.
        + Ngoài ra có 2 tin mang mã này nhưng chữ ký sai, lần cuối thứ Bảy, 14/11/2026, 09:00. Cổng không dùng tin nào trong số đó.
      `,
    ],
  },
);

const owed = {
  ...{ code: 'PA-1', version: 3, applicantName: 'An', procedureName: 'Khai sinh', amountDue: 8_000 },
  ...{
    stateLabel: 'Đang xử lý',
    underReview: false,
    writeOffProposed: false,
    mayWriteOff: false,
    requestId: 'q1',
  },
};
const outstanding = {
  owed: 2,
  owedAmount: 24_000,
  returned: 0,
  returnedAmount: 0,
  writtenOff: 0,
  writtenOffAmount: 0,
};
const ledgerLine: LedgerLine = {
  ...{ reference: 'R1', code: 'PA-1', applicantName: 'An', procedureName: 'Khai sinh', amount: 8_000 },
  ...{ method: 'vnpay', state: 'settled', stateLabel: '', createdAt: at(12) },
};
const ledger = { waivers: [], outstanding, items: [], counts: [], page: 1, pages: 1 };
const priced = {
  ...{
    code: 'PA-1',
    version: 3,
    applicantName: 'An',
    procedureName: 'Khai sinh',
    stateLabel: 'Đang',
    requestId: 'q1',
  },
  items: [
    { input: 'amount.a', name: 'Phí', quantity: 1 },
    { input: 'amount.b', name: 'Bản sao', quantity: 2, unitAmount: 5_000, ground: 'NQ 12' },
    { input: 'amount.c', name: 'Phí khác', quantity: 1, unitAmount: 3_000 },
  ],
};
const noAmounts = { dossiers: [], total: 0 };

testStates<Parameters<typeof PaymentsPage>[0]>(
  'the payments',
  (props) => <PaymentsPage {...props} />,
  { desk, owed: [], owedTotal: 0, taken: [], filter: {} },
  `
        # Thu phí, lệ phí
        → /can-bo/thanh-toan
        Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        <q>
        [Tìm]
        # Chờ thu tại quầy
        Không có hồ sơ nào chờ thu.
      `,
  {
    'something is owed': [
      {
        owed: [owed, { ...owed, code: 'PA-2', mayWriteOff: true, underReview: true, writeOffProposed: true }],
        owedTotal: 2,
      },
      `
        − Không có hồ sơ nào chờ thu.
        + Chờ thu tại quầy
        + Hồ sơ | Phải thu | Trạng thái | Ghi nhận |
        + PA-1An · Khai sinh | Phải thu: 8.000 đồng | Trạng thái: Đang xử lý | ▸ Đã nhận tiền của hồ sơ PA-1 <code=PA-1> <version=3> <requestId=q1> Đã nhận đủ 8.000 đồng tiền mặt? Biên nhận ghi tên bạn là người thu; người dân nhận thư và biên nhận. ‹primary› [Xác nhận đã thu] <intent=take> |
        + PA-2An · Khai sinh | Phải thu: 8.000 đồng | Trạng thái: Đang xử lý; chờ lãnh đạo duyệt xóa khoản này | ▸ Đã nhận tiền của hồ sơ PA-2 <code=PA-2> <version=3> <requestId=q1> Một lần nộp trực tuyến của hồ sơ này đang được kiểm tra: hỏi kế toán trước khi thu, kẻo người dân nộp hai lần. Đã nhận đủ 8.000 đồng tiền mặt? Biên nhận ghi tên bạn là người thu; người dân nhận thư và biên nhận. ‹primary› [Xác nhận đã thu] <intent=take> ▸ Không thu được của hồ sơ PA-2 <code=PA-2> <version=3> <requestId=q1> Lý do không thu được Lãnh đạo Ủy ban duyệt thì khoản này không thu nữa; sổ thu ghi lý do. <reason> ‹secondary› [Đề nghị xóa khoản phải thu] <intent=write-off> |
      `,
    ],
    'more is owed than stands there': [
      { owed: [owed], owedTotal: 7 },
      `
        − Không có hồ sơ nào chờ thu.
        + Có 7 hồ sơ chờ thu; dưới đây là 1 hồ sơ nộp sớm nhất. Tìm hồ sơ khác bằng mã hoặc tên người nộp.
        + Chờ thu tại quầy
        + Hồ sơ | Phải thu | Trạng thái | Ghi nhận |
        + PA-1An · Khai sinh | Phải thu: 8.000 đồng | Trạng thái: Đang xử lý | ▸ Đã nhận tiền của hồ sơ PA-1 <code=PA-1> <version=3> <requestId=q1> Đã nhận đủ 8.000 đồng tiền mặt? Biên nhận ghi tên bạn là người thu; người dân nhận thư và biên nhận. ‹primary› [Xác nhận đã thu] <intent=take> |
      `,
    ],
    'something was looked for': [
      { filter: { words: 'an', state: 'settled' }, notice: 'Chỉ 50 dòng.' },
      `
        − <q>
        − Không có hồ sơ nào chờ thu.
        + Chỉ 50 dòng.
        + <q=an>
        + <trang-thai=settled>
        + Không có hồ sơ nào chờ thu hợp với “an”.
      `,
    ],
    'something was taken': [
      {
        taken: [
          { code: 'PA-1', amount: 8_000, receiptNumber: '07', at: at(12) },
          { code: 'PA-2', amount: 5_000, receiptNumber: '08', at: at(13) },
        ],
      },
      `
        + # Bạn đã thu hôm nay: 13.000 đồng
        + Bạn đã thu hôm nay
        + Hồ sơ | Số tiền | Lúc | Biên nhận |
        + PA-1 | 8.000 đồng | thứ Năm, 12/11/2026, 09:00 | [07 (PDF)](/can-bo/ho-so/PA-1/giay-to/bien-lai.pdf) |
        + PA-2 | 5.000 đồng | thứ Sáu, 13/11/2026, 09:00 | [08 (PDF)](/can-bo/ho-so/PA-2/giay-to/bien-lai.pdf) |
      `,
    ],
    'an accountant looks': [
      { ledger },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + Còn phải thu: 24.000 đồng của 2 hồ sơ.
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan) (here)
        + Chưa có khoản nào.
      `,
    ],
    'an accountant looked for something': [
      { ledger, filter: { words: 'an' } },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        − <q>
        − Không có hồ sơ nào chờ thu.
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + <q=an>
        + Còn phải thu: 24.000 đồng của 2 hồ sơ.
        + Không có hồ sơ nào chờ thu hợp với “an”.
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan?q=an) (here)
        + Không có khoản nào hợp với “an”.
      `,
    ],
    'an accountant has to decide': [
      {
        ledger: {
          ...ledger,
          counts: [
            { state: 'under-review', label: 'Đang kiểm tra', count: 2 },
            { state: 'refund-due', label: 'Phải hoàn trả', count: 1 },
          ],
          pages: 3,
        },
        filter: { state: 'refund-due' },
      },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + ‹important›
        + Chờ kế toán quyết định
        + [2 khoản đang kiểm tra](/can-bo/thanh-toan?trang-thai=under-review): tiền đã vào tài khoản hay chưa.
        + [1 khoản phải hoàn trả](/can-bo/thanh-toan?trang-thai=refund-due): trả lại người nộp rồi ghi nhận chứng từ.
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + <trang-thai=refund-due>
        + Còn phải thu: 24.000 đồng của 2 hồ sơ.
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan)[Đang kiểm tra (2)](/can-bo/thanh-toan?trang-thai=under-review)[Phải hoàn trả (1)](/can-bo/thanh-toan?trang-thai=refund-due) (here)
        + Chưa có khoản nào.
        + [1](/can-bo/thanh-toan?trang-thai=refund-due) (here)
        + [2](/can-bo/thanh-toan?trang-thai=refund-due&trang=2)
        + [3](/can-bo/thanh-toan?trang-thai=refund-due&trang=3)
        + [Trang sau](/can-bo/thanh-toan?trang-thai=refund-due&trang=2)
      `,
    ],
    'an accountant has to give back': [
      { ledger: { ...ledger, counts: [{ state: 'refund-due', label: 'Hoàn', count: 1 }] } },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + ‹important›
        + Chờ kế toán quyết định
        + [1 khoản phải hoàn trả](/can-bo/thanh-toan?trang-thai=refund-due): trả lại người nộp rồi ghi nhận chứng từ.
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + Còn phải thu: 24.000 đồng của 2 hồ sơ.
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan) (here)[Hoàn (1)](/can-bo/thanh-toan?trang-thai=refund-due)
        + Chưa có khoản nào.
      `,
    ],
    'an accountant has to look': [
      { ledger: { ...ledger, counts: [{ state: 'under-review', label: 'Xem', count: 1 }] } },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + ‹important›
        + Chờ kế toán quyết định
        + [1 khoản đang kiểm tra](/can-bo/thanh-toan?trang-thai=under-review): tiền đã vào tài khoản hay chưa.
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + Còn phải thu: 24.000 đồng của 2 hồ sơ.
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan) (here)[Xem (1)](/can-bo/thanh-toan?trang-thai=under-review)
        + Chưa có khoản nào.
      `,
    ],
    'an accountant reads what was paid and waived': [
      {
        ledger: {
          ...ledger,
          items: [ledgerLine, { ...ledgerLine, reference: 'R2', decidedAt: at(14), receiptNumber: '07' }],
          outstanding: {
            owed: 2,
            owedAmount: 24_000,
            returned: 1,
            returnedAmount: 8_000,
            writtenOff: 1,
            writtenOffAmount: 5_000,
          },
          waivers: [
            {
              ...{
                code: 'PA-3',
                applicantName: 'Bình',
                procedureName: 'Khai tử',
                ground: 'Hộ nghèo',
                by: 'Hoa',
              },
              ...{ evidence: 'Danh sách', examined: 'Sổ hộ nghèo', at: at(12) },
            },
          ],
        },
      },
      `
        − Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp
        + ‹secondary› [Sổ biên nhận](/can-bo/thanh-toan/bien-nhan)
        + Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch
        + Còn phải thu: 24.000 đồng của 2 hồ sơ, trong đó 8.000 đồng của 1 hồ sơ đã trả kết quả. Đã xóa: 5.000 đồng của 1 hồ sơ.
        + # Miễn phí, lệ phí đã chấp nhận trong 90 ngày qua
        + Miễn phí, lệ phí đã chấp nhận
        + Hồ sơ | Trường hợp | Giấy tờ đã xem | Người chấp nhận |
        + PA-3Bình · Khai tử | Trường hợp: Hộ nghèo | Giấy tờ đã xem: Sổ hộ nghèo (danh sách) | Người chấp nhận: Hoa, thứ Năm, 12/11/2026, 09:00 |
        + # Các khoản đã ghi nhận
        + [Tất cả](/can-bo/thanh-toan) (here)
        + Các khoản đã ghi nhận
        + Hồ sơ | Số tiền | Tình trạng | Cách nộp | Lúc | Biên nhận |
        + [PA-1](/can-bo/thanh-toan/R1)An · Khai sinhR1 | Số tiền: 8.000 đồng | ‹done› Đã nhận tiền | VNPAY | thứ Năm, 12/11/2026, 09:00 | Biên nhận: |
        + [PA-1](/can-bo/thanh-toan/R2)An · Khai sinhR2 | Số tiền: 8.000 đồng | ‹done› Đã nhận tiền | VNPAY | thứ Bảy, 14/11/2026, 09:00 | Biên nhận: [07 (PDF)](/can-bo/ho-so/PA-1/giay-to/bien-lai.pdf) |
      `,
    ],
    'sums are to come': [
      { amounts: { missing: { dossiers: [priced], total: 1 }, entered: noAmounts } },
      `
        + # Chờ ghi số tiền: 1 hồ sơ
        + Mức thu do Hội đồng nhân dân tỉnh quy định, chưa có trên Cổng khi hồ sơ được nộp. Ghi số tiền kèm nghị quyết; người dân được báo tin và nộp trực tuyến hoặc tại Bộ phận Một cửa.
        + Chờ ghi số tiền
        + Hồ sơ | Trạng thái | Số tiền |
        + PA-1An · Khai sinh | Đang | Bản sao: 2 × 5.000 đồng = 10.000 đồng; Phí khác: 3.000 đồng ▸ Ghi số tiền của hồ sơ PA-1 <intent=set-amount> <code=PA-1> <version=3> <requestId=q1> Phí Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.a> Bản sao: số tiền của một (hồ sơ này có 2) Số đồng của một; Cổng nhân với 2, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.b=5000> Phí khác Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.c=3000> Nghị quyết làm căn cứ Ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được. <reason=NQ 12> ‹primary› [Ghi số tiền và báo người dân] |
      `,
    ],
    'sums were entered, more than stand there': [
      { amounts: { missing: noAmounts, entered: { dossiers: [priced], total: 9 } } },
      `
        + # Đã ghi số tiền, chưa nộp: 9 hồ sơ
        + Dưới đây là 1 hồ sơ nộp sớm nhất. Nhập mã để tìm hồ sơ khác.
        + Đã ghi số tiền, chưa nộp
        + Hồ sơ | Trạng thái | Số tiền |
        + PA-1An · Khai sinh | Đang | Bản sao: 2 × 5.000 đồng = 10.000 đồng; Phí khác: 3.000 đồng ▸ Sửa số tiền của hồ sơ PA-1 <intent=set-amount> <code=PA-1> <version=3> <requestId=q1> Phí Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.a> Bản sao: số tiền của một (hồ sơ này có 2) Số đồng của một; Cổng nhân với 2, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.b=5000> Phí khác Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.c=3000> Nghị quyết làm căn cứ Ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được. <reason=NQ 12> ‹primary› [Sửa số tiền và báo người dân] |
      `,
    ],
    'no sum is to come': [{ amounts: { missing: noAmounts, entered: noAmounts } }, ``],
    'a sum could not be taken': [
      {
        amounts: {
          missing: { dossiers: [priced, { ...priced, code: 'PA-2' }], total: 2 },
          entered: noAmounts,
        },
        reply: deskReply({
          intent: 'set-amount',
          entries: { code: 'PA-2', 'amount.a': 'abc', reason: 'NQ' },
          problems: [
            { path: 'amount.a', message: 'Ghi số' },
            { path: '', message: 'Vừa đổi.' },
          ],
        }),
      },
      `
        + # Chưa ghi nhận
        + [Ghi số](#f-PA-2-amount-a)
        + Vừa đổi.
        + # Chờ ghi số tiền: 2 hồ sơ
        + Mức thu do Hội đồng nhân dân tỉnh quy định, chưa có trên Cổng khi hồ sơ được nộp. Ghi số tiền kèm nghị quyết; người dân được báo tin và nộp trực tuyến hoặc tại Bộ phận Một cửa.
        + Chờ ghi số tiền
        + Hồ sơ | Trạng thái | Số tiền |
        + PA-1An · Khai sinh | Đang | Bản sao: 2 × 5.000 đồng = 10.000 đồng; Phí khác: 3.000 đồng ▸ Ghi số tiền của hồ sơ PA-1 <intent=set-amount> <code=PA-1> <version=3> <requestId=q1> Phí Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.a> Bản sao: số tiền của một (hồ sơ này có 2) Số đồng của một; Cổng nhân với 2, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.b=5000> Phí khác Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.c=3000> Nghị quyết làm căn cứ Ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được. <reason=NQ 12> ‹primary› [Ghi số tiền và báo người dân] |
        + PA-2An · Khai sinh | Đang | Bản sao: 2 × 5.000 đồng = 10.000 đồng; Phí khác: 3.000 đồng ▾ Ghi số tiền của hồ sơ PA-2 <intent=set-amount> <code=PA-2> <version=3> <requestId=q1> Phí Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. Lỗi: Ghi số <amount.a=abc> Bản sao: số tiền của một (hồ sơ này có 2) Số đồng của một; Cổng nhân với 2, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.b=5000> Phí khác Số đồng, ví dụ 50.000. Không phải nộp thì ghi 0. <amount.c=3000> Nghị quyết làm căn cứ Ví dụ: Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026. Người dân đọc được. <reason=NQ> ‹primary› [Ghi số tiền và báo người dân] |
      `,
    ],
    'money could not be taken': [
      { reply: deskReply({ intent: 'take', problems: [{ path: 'x', message: 'Đã thu.' }] }) },
      `
        + # Chưa ghi nhận
        + Đã thu.
      `,
    ],
  },
);

const step = { kind: 'step', event: 'receive' } as const;
const candidate = (code: string, more: object = {}) => ({ item: { ...item, code }, unseen: false, ...more });
const previewed = (more: object = {}) => ({
  preview: {
    acts: [{ act: step, possible: 1 }],
    act: step,
    candidates: [candidate('PA-1')],
    total: 1,
    ...more,
  },
});
const eleven = Array.from({ length: 11 }, (_, n) => candidate(`PA-${n + 2}`, { whyNot: 'Quá hạn.' }));
const chosen = { codes: ['PA-1'], whole: false, list: 'viec=moi-gui' };

testStates<Parameters<typeof NewBatchPage>[0]>(
  'a batch before it begins',
  (props) => <NewBatchPage {...props} />,
  { desk, chosen, ...previewed(), requestId: 'r1' },
  `
        [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
        # Tiếp nhận hồ sơ: 1 hồ sơ
        [Nhật ký xử lý hàng loạt](/can-bo/hang-loat)
        → /can-bo/hang-loat/moi
        <ho-so=PA-1>
        <ds=viec=moi-gui>
        Việc cần làm:
        [Tiếp nhận hồ sơ (1)] <viec=tiep-nhan>
        <requestId=r1>
        <viec=tiep-nhan>
        <ds=viec=moi-gui>
        Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        Làm được: 1 hồ sơ
        Làm | Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Bạn đã xem |
        <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        ‹primary› [Tiếp nhận hồ sơ]
        ‹quiet› [Thôi, về danh sách](/can-bo/ho-so?viec=moi-gui)
      `,
  {
    'nothing is chosen': [
      previewed({ candidates: [], total: 0, act: undefined, acts: [] }),
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − → /can-bo/hang-loat/moi
        − <ho-so=PA-1>
        − <ds=viec=moi-gui>
        − Việc cần làm:
        − [Tiếp nhận hồ sơ (1)] <viec=tiep-nhan>
        − <requestId=r1>
        − <viec=tiep-nhan>
        − <ds=viec=moi-gui>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − Làm được: 1 hồ sơ
        − Làm | Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Bạn đã xem |
        − <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        − ‹primary› [Tiếp nhận hồ sơ]
        − ‹quiet› [Thôi, về danh sách](/can-bo/ho-so?viec=moi-gui)
        + # Xử lý các hồ sơ đã chọn
        + Chưa chọn hồ sơ nào. Hãy về danh sách và đánh dấu những hồ sơ cần xử lý.
      `,
    ],
    'nothing can be done': [
      { preview: { acts: [], candidates: [candidate('PA-1', { whyNot: 'Không được.' })], total: 1 } },
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − → /can-bo/hang-loat/moi
        − <ho-so=PA-1>
        − <ds=viec=moi-gui>
        − Việc cần làm:
        − [Tiếp nhận hồ sơ (1)] <viec=tiep-nhan>
        − <requestId=r1>
        − <viec=tiep-nhan>
        − <ds=viec=moi-gui>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − Làm được: 1 hồ sơ
        − Làm | Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Bạn đã xem |
        − <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        − ‹primary› [Tiếp nhận hồ sơ]
        − ‹quiet› [Thôi, về danh sách](/can-bo/ho-so?viec=moi-gui)
        + # Xử lý các hồ sơ đã chọn
        + Với các hồ sơ này, bạn không làm được việc nào hàng loạt. Hãy mở từng hồ sơ.
        + ▾ Không làm được: 1 hồ sơ
        + Những hồ sơ không làm được, và vì sao
        + Hồ sơ | Người nộp | Vì sao |
        + [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Không được. |
      `,
    ],
    'some are left out, some are unseen': [
      previewed({
        candidates: [
          candidate('PA-1'),
          candidate('PA-2', { unseen: true }),
          candidate('PA-3', { whyNot: 'Quá hạn.' }),
        ],
      }),
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − Làm được: 1 hồ sơ
        + # Tiếp nhận hồ sơ: 2 hồ sơ
        + Cảnh báo: Trong đó có 1 hồ sơ bạn chưa mở xem. Bạn chịu trách nhiệm về từng hồ sơ.
        + Làm được: 2 hồ sơ
        + <item=PA-2:3 checked> Làm với hồ sơ PA-2 | [PA-2](/can-bo/ho-so/PA-2?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | chưa |
        + ▾ Không làm được: 1 hồ sơ
        + Những hồ sơ không làm được, và vì sao
        + Hồ sơ | Người nộp | Vì sao |
        + [PA-3](/can-bo/ho-so/PA-3?ds=viec%3Dmoi-gui) | An | Quá hạn. |
      `,
    ],
    'all are unseen': [
      previewed({ candidates: [candidate('PA-1', { unseen: true })] }),
      `
        − <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        + Cảnh báo: Bạn chưa mở xem hồ sơ nào trong 1 hồ sơ này. Bạn chịu trách nhiệm về từng hồ sơ.
        + <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | chưa |
      `,
    ],
    'many are left out': [
      previewed({ candidates: [candidate('PA-1'), ...eleven] }),
      `
        + ▸ Không làm được: 11 hồ sơ
        + Những hồ sơ không làm được, và vì sao
        + Hồ sơ | Người nộp | Vì sao |
        + [PA-2](/can-bo/ho-so/PA-2?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-3](/can-bo/ho-so/PA-3?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-4](/can-bo/ho-so/PA-4?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-5](/can-bo/ho-so/PA-5?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-6](/can-bo/ho-so/PA-6?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-7](/can-bo/ho-so/PA-7?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-8](/can-bo/ho-so/PA-8?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-9](/can-bo/ho-so/PA-9?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-10](/can-bo/ho-so/PA-10?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-11](/can-bo/ho-so/PA-11?ds=viec%3Dmoi-gui) | An | Quá hạn. |
        + [PA-12](/can-bo/ho-so/PA-12?ds=viec%3Dmoi-gui) | An | Quá hạn. |
      `,
    ],
    'more are chosen than can be done': [
      previewed({ total: 900 }),
      `
        + Cảnh báo: Mỗi lần làm được tối đa 200 hồ sơ. Dưới đây là 1 hồ sơ đầu; xong rồi hãy làm tiếp.
      `,
    ],
    'the whole list, again': [
      { chosen: { ...chosen, whole: true, again: 'b1' } },
      `
        + <ca=1>
        + <lai=b1>
      `,
    ],
    'papers are printed': [
      previewed({ act: { kind: 'print', paper: 'receipt' } }),
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − <viec=tiep-nhan>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − ‹primary› [Tiếp nhận hồ sơ]
        + # In giấy tiếp nhận hồ sơ và hẹn trả kết quả: 1 hồ sơ
        + <viec=in-giay-tiep-nhan>
        + Các giấy được ghép thành một tệp PDF theo thứ tự dưới đây, mở được trong 24 giờ. Mỗi hồ sơ ghi lại là bạn đã xem giấy này.
        + ‹primary› [In giấy tiếp nhận hồ sơ và hẹn trả kết quả]
      `,
    ],
    'labels are put on': [
      previewed({ act: { kind: 'label', labelling: 'put-on' } }),
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − <viec=tiep-nhan>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − ‹primary› [Tiếp nhận hồ sơ]
        + # Gắn nhãn: 1 hồ sơ
        + <viec=gan-nhan>
        + Chỉ cán bộ và lãnh đạo Ủy ban thấy nhãn; người nộp không thấy và không nhận thư.
        + ‹primary› [Gắn nhãn]
      `,
    ],
    'nobody takes it': [
      previewed({
        act: { kind: 'step', event: 'hand-over' },
        asks: [{ id: 'to', kind: 'select', label: 'Ai', required: true, options: { labelled: [] } }],
      }),
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − <requestId=r1>
        − <viec=tiep-nhan>
        − <ds=viec=moi-gui>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − Làm được: 1 hồ sơ
        − Làm | Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Bạn đã xem |
        − <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        − ‹primary› [Tiếp nhận hồ sơ]
        − ‹quiet› [Thôi, về danh sách](/can-bo/ho-so?viec=moi-gui)
        + # Chuyển cho đồng nghiệp: 1 hồ sơ
        + Không có đồng nghiệp nào nhận được những hồ sơ này: người cùng lĩnh vực đang vắng, hoặc chưa có.
      `,
    ],
    'a reason is asked, and one was wrong': [
      {
        ...previewed({ act: { kind: 'step', event: 'refuse' } }),
        asksPassword: true,
        reply: deskReply({
          entries: { reason: 'Đã viết.' },
          problems: [{ path: 'reason', message: 'Ghi rõ' }],
        }),
      },
      `
        − # Tiếp nhận hồ sơ: 1 hồ sơ
        − <viec=tiep-nhan>
        − Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
        − Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong.
        − <item=PA-1:3 checked> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        − ‹primary› [Tiếp nhận hồ sơ]
        + # Không tiếp nhận: 1 hồ sơ
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-reason)
        + <viec=tu-choi>
        + Hồ sơ kết thúc. Người dân nhận Phiếu từ chối tiếp nhận có ghi lý do.
        + Mỗi hồ sơ được làm riêng như khi bạn làm từng hồ sơ, người nộp nhận thư riêng; hồ sơ nào không làm được thì báo lý do, các hồ sơ khác vẫn xong. Thư báo cho người dân được gửi sau 10 phút; trước đó bạn hoàn tác được.
        + Lý do không tiếp nhận
        + Dùng chung cho mọi hồ sơ. Viết cho người dân đọc: thiếu điều kiện gì, theo quy định nào, phải làm gì tiếp.
        + Lỗi: Ghi rõ
        + <reason> Đã viết.
        + Mật khẩu của bạn
        + Chữ ký số mang tên bạn: nhập lại mật khẩu đăng nhập để ký
        + <password>
        + ‹secondary› [Hiện mật khẩu]
        + <item=PA-1:3> Làm với hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | An | Khai sinh | ‹progress› Đang xử lý | | rồi |
        + ‹primary› [Không tiếp nhận]
      `,
    ],
    'one was ticked': [{ reply: deskReply({ ticked: { item: ['PA-1:3'] } }) }, ``],
  },
);

const batch = {
  ...{ id: 'b1', act: step, startedAt: at(12), size: 3, done: 1, undone: 0, list: 'viec=moi-gui', items: [] },
};
const outcomes = [
  { code: 'PA-1', registerNumber: 'H09', outcome: 'done', told: 'Đã tiếp nhận.' },
  { code: 'PA-2', outcome: 'refused', told: 'Đã có người nhận.' },
  { code: 'PA-3' },
] as never;

testStates<Parameters<typeof BatchPage>[0]>(
  'a batch',
  (props) => <BatchPage {...props} />,
  { desk, batch },
  `
        Bạn yêu cầu lúc thứ Năm, 12/11/2026, 09:00
        # Tiếp nhận hồ sơ: 3 hồ sơ
        [Nhật ký xử lý hàng loạt](/can-bo/hang-loat)
        Đã làm 1 / 3 hồ sơ
        Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
      `,
  {
    'on its way, with one that failed': [
      { batch: { ...batch, undone: 1, items: outcomes, reason: 'Đủ giấy.' } },
      `
        − Đã làm 1 / 3 hồ sơ
        + Đã làm 2 / 3 hồ sơ, 1 hồ sơ chưa được
        + Lý do chung: Đủ giấy.
        + Chưa được: 1 hồ sơ
        + Hồ sơ | Vì sao |
        + [PA-2](/can-bo/ho-so/PA-2?ds=viec%3Dmoi-gui) | Đã có người nhận. |
        + ▸ Đã được: 1 hồ sơ
        + Những hồ sơ đã được
        + Hồ sơ | Đã làm |
        + [H09](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | Đã tiếp nhận. |
      `,
    ],
    'over, with one that failed': [
      { batch: { ...batch, undone: 2, items: outcomes, finishedAt: at(13) } },
      `
        − Đã làm 1 / 3 hồ sơ
        − Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + Xong: 1 / 3 hồ sơ được, 2 hồ sơ chưa được
        + Chưa được: 1 hồ sơ
        + Hồ sơ | Vì sao |
        + [PA-2](/can-bo/ho-so/PA-2?ds=viec%3Dmoi-gui) | Đã có người nhận. |
        + ‹primary› [Làm lại 1 hồ sơ chưa được](/can-bo/hang-loat/moi?lai=b1&ds=viec%3Dmoi-gui&viec=tiep-nhan)‹quiet› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
        + ▸ Đã được: 1 hồ sơ
        + Những hồ sơ đã được
        + Hồ sơ | Đã làm |
        + [H09](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui) | Đã tiếp nhận. |
      `,
    ],
    over: [
      { batch: { ...batch, done: 3, finishedAt: at(13) } },
      `
        − Đã làm 1 / 3 hồ sơ
        − Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + Xong: 3 / 3 hồ sơ được
        + ‹primary› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'of an act that is no more': [
      { batch: { ...batch, act: undefined } as never },
      `
        − # Tiếp nhận hồ sơ: 3 hồ sơ
        + # Việc hàng loạt: 3 hồ sơ
      `,
    ],
    printed: [
      {
        batch: {
          ...batch,
          act: { kind: 'print', paper: 'receipt' } as never,
          finishedAt: at(13),
          papersUntil: at(14),
        },
      },
      `
        − # Tiếp nhận hồ sơ: 3 hồ sơ
        − Đã làm 1 / 3 hồ sơ
        − Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + # In giấy tiếp nhận hồ sơ và hẹn trả kết quả: 3 hồ sơ
        + Xong: 1 / 3 hồ sơ được
        + ‹primary› [Mở tệp PDF (1 giấy)](/can-bo/hang-loat/b1/giay-to.pdf)
        + Tệp mở được đến thứ Bảy, 14/11/2026, 09:00.
        + ‹quiet› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'printed, and gone': [
      { batch: { ...batch, act: { kind: 'print', paper: 'receipt' } as never, finishedAt: at(13) } },
      `
        − # Tiếp nhận hồ sơ: 3 hồ sơ
        − Đã làm 1 / 3 hồ sơ
        − Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + # In giấy tiếp nhận hồ sơ và hẹn trả kết quả: 3 hồ sơ
        + Xong: 1 / 3 hồ sơ được
        + Tệp chung không còn: tệp được xóa sau 24 giờ, hoặc các giấy quá lớn để ghép. Hãy in lại nếu cần.
        + ‹primary› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'printed, and none came': [
      { batch: { ...batch, done: 0, act: { kind: 'print', paper: 'receipt' } as never, finishedAt: at(13) } },
      `
        − # Tiếp nhận hồ sơ: 3 hồ sơ
        − Đã làm 1 / 3 hồ sơ
        − Cổng tự làm tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + # In giấy tiếp nhận hồ sơ và hẹn trả kết quả: 3 hồ sơ
        + Xong: 0 / 3 hồ sơ được
        + ‹primary› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'being printed': [
      { batch: { ...batch, act: { kind: 'print', paper: 'receipt' } as never } },
      `
        − # Tiếp nhận hồ sơ: 3 hồ sơ
        + # In giấy tiếp nhận hồ sơ và hẹn trả kết quả: 3 hồ sơ
      `,
    ],
  },
);

testStates<Parameters<typeof BatchesPage>[0]>(
  'the batches',
  (props) => <BatchesPage {...props} />,
  { desk, batches: [] },
  `
        Của bạn, trong 30 ngày qua
        # Nhật ký xử lý hàng loạt
        [Tệp đã xuất](/can-bo/xuat-danh-sach)
        Bạn chưa xử lý hàng loạt lần nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy đánh dấu nhiều hồ sơ rồi bấm “Xử lý các hồ sơ đã chọn”.
      `,
  {
    some: [
      {
        batches: [
          { ...batch, undone: 1 },
          { ...batch, id: 'b2', finishedAt: at(13) },
        ],
      },
      `
        − Bạn chưa xử lý hàng loạt lần nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy đánh dấu nhiều hồ sơ rồi bấm “Xử lý các hồ sơ đã chọn”.
        + Nhật ký xử lý hàng loạt
        + Việc | Bắt đầu | Kết quả |
        + [Tiếp nhận hồ sơ: 3 hồ sơ](/can-bo/hang-loat/b1) | thứ Năm, 12/11/2026, 09:00 | Đã làm 2 / 3 hồ sơ, 1 hồ sơ chưa được |
        + [Tiếp nhận hồ sơ: 3 hồ sơ](/can-bo/hang-loat/b2) | thứ Năm, 12/11/2026, 09:00 | Xong: 1 / 3 hồ sơ được |
      `,
    ],
  },
);

testStates<Parameters<typeof LandingPage>[0]>(
  'the start of the day',
  (props) => <LandingPage {...props} />,
  { desk, waiting: [], readAt: at(12), doors: [] },
  `
        Công chức
        # Chào Phạm Văn Dũng
        Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
      `,
  {
    'something waits': [
      {
        waiting: [
          { label: 'Mới gửi', count: 3, href: '/moi' },
          { label: 'Quá hạn', count: 2, href: '/qua-han', urgent: true },
          { label: 'Gấp', count: 0, href: '/gap', urgent: true },
        ],
        lacks: [{ label: 'Chứng thư', count: 1, href: '/chung-thu' }],
      },
      `
        − Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
        + # Việc chờ bạn
        + [2Quá hạn](/qua-han)
        + [3Mới gửi](/moi)
        + [0Gấp](/gap)
        + # Cổng còn thiếu
        + [1Chứng thư](/chung-thu)
      `,
    ],
    'dossiers were handed over': [
      {
        handedOver: [
          { code: 'PA-1', procedureName: 'Khai sinh', by: 'Hoa', at: at(12) },
          {
            code: 'PA-2',
            registerNumber: 'H09',
            procedureName: 'Khai tử',
            by: 'Hoa',
            at: at(13),
            to: 'Cúc',
            reason: 'Nghỉ.',
          },
        ],
      },
      `
        + # Vừa đổi người thụ lý
        + [PA-1](/can-bo/ho-so/PA-1) Khai sinh
        + Hoa chuyển cho bạn, thứ Năm, 12/11/2026, 09:00
        + [H09](/can-bo/ho-so/PA-2) Khai tử
        + Hoa chuyển từ bạn sang Cúc, thứ Sáu, 13/11/2026, 09:00: Nghỉ.
      `,
    ],
    'the first of his dossiers': [
      {
        first: { heading: 'Gấp nhất', items: [item], filter: { due: 'late' }, total: 4, empty: 'Không có.' },
      },
      `
        − Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
        + # Gấp nhất
        + Gấp nhất
        + Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Người thụ lý |
        + [PA-1](/can-bo/ho-so/PA-1?ds=han%3Dqua-han) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + [Xem cả 4 hồ sơ](/can-bo/ho-so?han=qua-han) · [Xem tất cả hồ sơ](/can-bo/ho-so)
      `,
    ],
    'all of his dossiers': [
      { first: { heading: 'Gấp nhất', items: [item], filter: {}, total: 1, empty: 'Không có.' } },
      `
        − Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
        + # Gấp nhất
        + Gấp nhất
        + Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Người thụ lý |
        + [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + [Xem tất cả hồ sơ](/can-bo/ho-so)
      `,
    ],
    'none of his dossiers': [
      { first: { heading: 'Gấp nhất', items: [], filter: {}, total: 0, empty: 'Không có.' } },
      `
        − Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
        + # Gấp nhất
        + Không có.
        + [Xem tất cả hồ sơ](/can-bo/ho-so)
      `,
    ],
    doors: [
      { doors: [{ label: 'Biên tập', href: '/bien-tap', about: 'Tin bài' }] },
      `
        − Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ quản trị viên giao vai trò.
        + [Biên tập](/bien-tap)
        + Tin bài
      `,
    ],
    'what a leader reads': [
      {
        workload: {
          holders: [{ id: 'hoa', name: 'Hoa', open: 3, late: 1, soon: 2 }],
          units: [],
          inSeveralUnits: 2,
          months: [
            { month: '2026-10', filed: 4, open: 1, settled: 3 },
            { month: '2026-11', filed: 0, open: 0, settled: 0 },
          ],
        },
      },
      `
        + # Hồ sơ theo người thụ lý
        + Theo cán bộ
        + Cán bộ | Đang giữ | Quá hạn | Đến hạn trong 3 ngày |
        + Hoa | [3](/can-bo/ho-so?nguoi-giu=hoa) | [1](/can-bo/ho-so?han=qua-han&nguoi-giu=hoa) | [2](/can-bo/ho-so?han=sap-den&nguoi-giu=hoa) |
        + Chưa ai thụ lý hồ sơ nào.
        + 2 hồ sơ được tính ở nhiều đơn vị, vì người thụ lý thuộc các đơn vị đó.
        + # Mười hai tháng qua
        + Hồ sơ nộp (hồ sơ)
        + Hồ sơ có kết quả (hồ sơ)
        + Hồ sơ theo tháng
        + Tháng | Nộp | Trong đó chưa xong | Có kết quả |
        + Tháng 11/2026 | 0 | 0 | 0 |
        + Tháng 10/2026 | [4](/can-bo/ho-so?nop-tu=2026-10-01&nop-den=2026-10-31&ket-thuc=1) | [1](/can-bo/ho-so?nop-tu=2026-10-01&nop-den=2026-10-31) | [3](/can-bo/chat-luong/ho-so?ky=2026-10) |
        + Hồ sơ nộp tính theo ngày nộp; hồ sơ có kết quả tính theo ngày có kết quả, dù nộp lúc nào.
      `,
    ],
  },
);

const opinion: Opinion = {
  ...{
    id: 'o1',
    code: 'PA-1',
    procedureName: 'Khai sinh',
    state: 'waiting',
    askedBy: 'Dũng',
    askedAt: at(12),
  },
  ...{ askedOf: 'Hoa', question: 'Đất này của ai?', answerBy: '2026-11-20', late: false },
  may: { answer: true, withdraw: false, remind: false },
};

testStates<Parameters<typeof OpinionsPage>[0]>(
  'questions of colleagues',
  (props) => <OpinionsPage {...props} />,
  { desk, waiting: [], requested: [], given: [], most: 2 },
  `
        # Xin ý kiến
        # Chờ ý kiến của bạn
        Không có câu hỏi nào chờ bạn. Đồng nghiệp hỏi thì hiện ở đây.
        # Bạn đã hỏi
        Bạn chưa hỏi ai. Câu hỏi được gửi từ trang của hồ sơ.
        # Bạn đã trả lời
        Bạn chưa cho ý kiến nào.
      `,
  {
    'some wait': [
      { waiting: [opinion, { ...opinion, id: 'o2', registerNumber: 'H09' }] },
      `
        − Không có câu hỏi nào chờ bạn. Đồng nghiệp hỏi thì hiện ở đây.
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + ▸ Cho ý kiến
        + → /can-bo/y-kien
        + <opinion=o1>
        + <code=PA-1>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + <answer>
        + ‹secondary› [Gửi ý kiến]
        + [Khai sinh](/can-bo/ho-so/PA-1) H09
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + ▸ Cho ý kiến
        + → /can-bo/y-kien
        + <opinion=o2>
        + <code=PA-1>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + <answer>
        + ‹secondary› [Gửi ý kiến]
      `,
    ],
    'an answer could not be sent': [
      {
        waiting: [opinion, { ...opinion, id: 'o2' }],
        reply: deskReply({
          entries: { opinion: 'o2', answer: 'Của xã' },
          problems: [{ path: 'answer', message: 'Dài quá' }],
        }),
      },
      `
        − Không có câu hỏi nào chờ bạn. Đồng nghiệp hỏi thì hiện ở đây.
        + # Chưa gửi được ý kiến
        + [Dài quá](#f-answer-o2)
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + ▸ Cho ý kiến
        + → /can-bo/y-kien
        + <opinion=o1>
        + <code=PA-1>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + <answer>
        + ‹secondary› [Gửi ý kiến]
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + ▾ Cho ý kiến
        + → /can-bo/y-kien
        + <opinion=o2>
        + <code=PA-1>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + Lỗi: Dài quá
        + <answer> Của xã
        + ‹secondary› [Gửi ý kiến]
      `,
    ],
    'an answer to what waits no more': [
      {
        waiting: [opinion],
        reply: deskReply({
          entries: { opinion: 'o9', answer: 'Của xã' },
          problems: [{ path: '', message: 'Đã rút' }],
        }),
      },
      `
        − Không có câu hỏi nào chờ bạn. Đồng nghiệp hỏi thì hiện ở đây.
        + # Chưa gửi được ý kiến
        + [Đã rút](#f-unsent)
        + Bạn đã viết
        + Chép lại nếu còn cần.
        + <unsent> Của xã
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + ▸ Cho ý kiến
        + → /can-bo/y-kien
        + <opinion=o1>
        + <code=PA-1>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + <answer>
        + ‹secondary› [Gửi ý kiến]
      `,
    ],
    'some were asked, some given': [
      { requested: [opinion, { ...opinion, id: 'o2' }], given: [{ ...opinion, id: 'o3' }] },
      `
        − Bạn chưa hỏi ai. Câu hỏi được gửi từ trang của hồ sơ.
        − Bạn chưa cho ý kiến nào.
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + Chỉ hiện 2 câu hỏi gần nhất.
        + Khai sinh PA-1
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
      `,
    ],
    'none is late': [
      { late: [] },
      `
        + # Quá ngày mà chưa có ý kiến
        + Không có câu hỏi nào quá ngày trả lời.
      `,
    ],
    'some are late': [
      { late: [opinion, { ...opinion, id: 'o2' }] },
      `
        + # Quá ngày mà chưa có ý kiến
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + Dũng hỏi Hoa, hạn trả lời: đến hết ngày 20/11/2026
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + Dũng hỏi Hoa, hạn trả lời: đến hết ngày 20/11/2026
        + Chỉ hiện 2 câu hỏi gần nhất.
      `,
    ],
    'one is late': [
      { late: [opinion] },
      `
        + # Quá ngày mà chưa có ý kiến
        + [Khai sinh](/can-bo/ho-so/PA-1) PA-1
        + Dũng hỏi Hoa, hạn trả lời: đến hết ngày 20/11/2026
      `,
    ],
  },
);

const found = { query: 'an', procedures: [], inquiries: [], published: [], publishedTotal: 0 };
testStates<Parameters<typeof StaffSearchPage>[0]>(
  'the search of the staff',
  (props) => <StaffSearchPage {...props} />,
  { desk, search: { ...found, query: '' } },
  `
        # Tìm kiếm
        → /can-bo/tim
        Tên, mã, số định danh, điện thoại, thủ tục
        Tên có dấu hay không dấu, thứ tự nào cũng được, nhưng trọn từng tiếng. Mã hồ sơ, mã tra cứu gõ một phần là đủ.
        <q=>
        [Tìm]
      `,
  {
    'nothing can be looked for': [
      { search: { ...found, problem: 'Ngắn quá.' } },
      `
        − <q=>
        + Lỗi: Ngắn quá.
        + <q=an>
      `,
    ],
    'nothing is found': [
      { search: found },
      `
        − <q=>
        + <q=an>
        + Không tìm thấy gì với “an”.
      `,
    ],
    'nothing is found, nor in the lists': [
      { search: { ...found, dossiers: { items: [], total: 0, more: false } } },
      `
        − <q=>
        + <q=an>
        + Không tìm thấy gì với “an”.
        + Tên: gõ trọn từng tiếng, ví dụ “van an” chứ không phải “van a”.
        + Số định danh, số điện thoại: gõ đủ các chữ số; cách hay chấm ở giữa thế nào cũng được.
        + Bạn chỉ tìm thấy hồ sơ thuộc lĩnh vực mình được giao.
      `,
    ],
    dossiers: [
      { search: { ...found, dossiers: { items: [], total: 3, more: false } } },
      `
        − <q=>
        + <q=an>
        + # 3 hồ sơ
        + Hồ sơ tìm thấy
        + Người nộp | Hồ sơ | Trạng thái, người thụ lý | Hẹn trả |
        + [Xem tất cả, lọc thêm trong danh sách hồ sơ](/can-bo/ho-so?q=an&xep=moi-nop)
      `,
    ],
    'more dossiers than are counted': [
      { search: { ...found, dossiers: { items: [], total: 50, more: true } } },
      `
        − <q=>
        + <q=an>
        + # Hơn 50 hồ sơ
        + Có nhiều hồ sơ như vậy, đây là những hồ sơ mới nhất. Gõ thêm họ, tên đệm để tìm gần hơn.
        + Hồ sơ tìm thấy
        + Người nộp | Hồ sơ | Trạng thái, người thụ lý | Hẹn trả |
        + [Xem tất cả, lọc thêm trong danh sách hồ sơ](/can-bo/ho-so?q=an&xep=moi-nop)
      `,
    ],
    'procedures, before who has lists': [
      {
        search: {
          ...found,
          procedures: [{ code: '1.1', slug: 'khai-sinh', name: 'Khai sinh' }],
          dossiers: { items: [], total: 0, more: false },
        },
      },
      `
        − <q=>
        + <q=an>
        + # Thủ tục
        + [Khai sinh](/dich-vu-cong/khai-sinh)1.1 · [Hồ sơ Khai sinh](/can-bo/ho-so?thu-tuc=1.1&ket-thuc=1) · [Biên tập Khai sinh](/can-bo/thu-tuc/1.1)
      `,
    ],
    'procedures, questions and what is published': [
      {
        search: {
          ...found,
          procedures: [{ code: '1.1', slug: 'khai-sinh', name: 'Khai sinh' }],
          inquiries: [{ kind: 'question', code: 'HD-1', subject: 'Hỏi', stateLabel: 'Mới' } as never],
          published: [
            { subject: 's', address: '/tin/a', title: ['Tin'], shelf: { label: 'Tin tức' } } as never,
          ],
          publishedTotal: 4,
        },
      },
      `
        − <q=>
        + <q=an>
        + # Thủ tục
        + [Khai sinh](/dich-vu-cong/khai-sinh)1.1 · [Biên tập Khai sinh](/can-bo/thu-tuc/1.1)
        + # Hỏi đáp, phản ánh, yêu cầu của người dân
        + [HD-1](/can-bo/hoi-dap/HD-1)Hỏi · Mới
        + # Trên Cổng
        + [](/tin/a)Tin tức
        + [Tìm tiếp trên Cổng](/tim-kiem?q=an)
      `,
    ],
  },
);

const noChoice = { sectors: ['ho-tich'], holders: [], units: [], labels: [], procedures: [] };
const queued = (...more: readonly Partial<QueueItem>[]) => ({
  items: more.map((one, index) => ({ ...item, code: `PA-${index + 1}`, ...one })),
});

testStates<Parameters<typeof QueuePage>[0]>(
  'the queue',
  (props) => <QueuePage {...props} />,
  {
    ...{ desk, filter: {}, choices: noChoice, works: true, layout: usualLayout, saved: [], ...queued({}) },
    ...{ total: 1, more: false, page: 1, pages: 1, readAt: at(12) },
  },
  `
        # Hồ sơ
        1 hồ sơ
        Bấm ? để xem phím tắt
        [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        ▸ Cách hiển thị
        Dòng
        <density=dense checked>
        Gọn
        <density=comfortable>
        Thoáng
        Cột
        <column=applicant checked>
        Người nộp
        <column=procedure checked>
        Thủ tục
        <column=state checked>
        Trạng thái
        <column=due checked>
        Hạn trả
        <column=due-day>
        Ngày hẹn trả
        <column=holder checked>
        Người thụ lý
        <column=submitted>
        Ngày nộp
        <column=received>
        Tiếp nhận
        <column=sector>
        Lĩnh vực
        <column=channel>
        Cách nộp
        ‹secondary› [Lưu cách hiển thị] <intent=layout>
        ▸ Lọc hồ sơ
        → /can-bo/ho-so
        Tên, mã, số giấy tờ, điện thoại
        <q>
        Hạn trả
        <han>
        ✓ Tất cả
        Quá hạn
        Đến hạn hôm nay
        Trong 3 ngày làm việc
        Đang chờ
        <cho>
        ✓ Tất cả
        Bộ phận Một cửa
        Cán bộ chuyên môn
        Lãnh đạo Ủy ban
        Người dân
        Kết quả xác minh
        Người thụ lý
        <nguoi-giu>
        ✓ Tất cả
        Tôi
        Chưa ai thụ lý
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/ho-so)
        ▸ Lọc thêm
        Cách nộp
        <cach-nop>
        ✓ Tất cả
        Trực tuyến
        Tại quầy
        Qua bưu chính
        Trạng thái
        <trang-thai>
        ✓ Tất cả
        Yêu cầu thực hiện nghĩa vụ tài chính
        Đã đóng vì chưa nộp phí
        Mới đăng ký
        Được tiếp nhận
        Đang xử lý
        Chờ xác minh
        Chờ ký kết quả
        Yêu cầu bổ sung giấy tờ
        Không được tiếp nhận
        Công dân yêu cầu rút hồ sơ
        Dừng xử lý
        Đã xử lý xong
        Đã trả kết quả
        Kết quả đã thu hồi
        Nộp từ ngày
        <nop-tu>
        đến ngày
        <nop-den>
        Sắp xếp
        <xep>
        ✓ Việc cần làm trước
        Hạn trả gần nhất
        Hạn trả xa nhất
        Mới nộp trước
        Nộp lâu nhất trước
        Mới tiếp nhận trước
        Tiếp nhận lâu nhất trước
        Theo người thụ lý
        Theo thủ tục
        <viec=tat-ca>
        Cần tôi làm
        <tin-nhan=1>
        Có tin nhắn mới
        <ket-thuc=1>
        Cả hồ sơ đã kết thúc
        Hồ sơ
        Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        → /can-bo/hang-loat/moi
        <ds=>
        ‹secondary› [Xử lý các hồ sơ đã chọn]
      `,
  {
    'without any': [
      { ...queued(), total: 0 },
      `
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − Hồ sơ
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − → /can-bo/hang-loat/moi
        − <ds=>
        − ‹secondary› [Xử lý các hồ sơ đã chọn]
        + Không có hồ sơ nào
        + Không có hồ sơ nào ở đây. Hãy chọn danh sách khác trong mục “Công việc”.
      `,
    ],
    'of several pages': [
      { filter: { state: 'processing' }, total: 1_200, page: 2, pages: 40 },
      `
        − # Hồ sơ
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − ▸ Lọc thêm
        − ✓ Tất cả
        − Hồ sơ
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + # Đang xử lý
        + 1.200 hồ sơ, trang 2 trong 40
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=trang-thai%3Dprocessing)
        + ▸ Lưu danh sách
        + Tên danh sách riêng
        + Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
        + <name>
        + ‹secondary› [Lưu danh sách] <intent=save-list>
        + ▸ Lọc hồ sơ: Trạng thái: Đang xử lý
        + ▸ Lọc thêm: Trạng thái: Đang xử lý
        + Tất cả
        + ✓ Đang xử lý
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?trang-thai=processing&xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?trang-thai=processing&xep=han-tra) | [Người thụ lý](/can-bo/ho-so?trang-thai=processing&xep=nguoi-giu) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=trang-thai%3Dprocessing%26trang%3D2) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=trang-thai=processing>
        + [Chọn 200 hồ sơ đầu của danh sách](/can-bo/hang-loat/moi?ca=1&ds=trang-thai%3Dprocessing)
        + [Trang trước](/can-bo/ho-so?trang-thai=processing)
        + [1](/can-bo/ho-so?trang-thai=processing)
        + [2](/can-bo/ho-so?trang-thai=processing&trang=2) (here)
        + [3](/can-bo/ho-so?trang-thai=processing&trang=3)
        + …
        + [40](/can-bo/ho-so?trang-thai=processing&trang=40)
        + [Trang sau](/can-bo/ho-so?trang-thai=processing&trang=3)
      `,
    ],
    'of more than can be worked on at once': [
      { total: 101 },
      `
        − 1 hồ sơ
        + 101 hồ sơ
        + [Chọn cả 101 hồ sơ của danh sách](/can-bo/hang-loat/moi?ca=1)
      `,
    ],
    'found by words, and nothing is': [
      { ...queued(), total: 0, filter: { text: 'an' } },
      `
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − <q>
        − Hồ sơ
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − → /can-bo/hang-loat/moi
        − <ds=>
        − ‹secondary› [Xử lý các hồ sơ đã chọn]
        + Không có hồ sơ nào
        + ▸ Lọc hồ sơ: Tên, mã, số giấy tờ, điện thoại: an
        + <q=an>
        + Không tìm thấy hồ sơ nào như vậy. Hãy gõ trọn từng tiếng trong tên (không cần dấu), một phần mã hồ sơ hay mã tra cứu, trọn số định danh hoặc số điện thoại.
      `,
    ],
    'longer than it is counted, on its last page': [
      { filter: { closed: true }, total: 10_000, beyond: true, page: 200, pages: 200 },
      `
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − ▸ Lọc thêm
        − <ket-thuc=1>
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + Hơn 10.000 hồ sơ, trang 200 trong 200
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=ket-thuc%3D1)
        + ▸ Lưu danh sách
        + Tên danh sách riêng
        + Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
        + <name>
        + ‹secondary› [Lưu danh sách] <intent=save-list>
        + ▸ Lọc hồ sơ: Cả hồ sơ đã kết thúc
        + ▸ Lọc thêm: Cả hồ sơ đã kết thúc
        + <ket-thuc=1 checked>
        + ‹info›
        + Trang này kết thúc ở hồ sơ thứ 10.000 của danh sách
        + Danh sách còn hồ sơ khác. Hãy lọc theo ngày nộp, thủ tục hoặc trạng thái để xem.
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc&ket-thuc=1) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra&ket-thuc=1) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu&ket-thuc=1) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=ket-thuc%3D1%26trang%3D200) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=ket-thuc=1>
        + [Chọn 200 hồ sơ đầu của danh sách](/can-bo/hang-loat/moi?ca=1&ds=ket-thuc%3D1)
        + [Trang trước](/can-bo/ho-so?ket-thuc=1&trang=199)
        + [1](/can-bo/ho-so?ket-thuc=1)
        + …
        + [199](/can-bo/ho-so?ket-thuc=1&trang=199)
        + [200](/can-bo/ho-so?ket-thuc=1&trang=200) (here)
      `,
    ],
    'found by words, and more than are shown': [
      { filter: { text: 'an' }, total: 200, more: true },
      `
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − <q>
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + Hơn 200 hồ sơ
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=q%3Dan)
        + ▸ Lọc hồ sơ: Tên, mã, số giấy tờ, điện thoại: an
        + <q=an>
        + ‹info›
        + Danh sách chỉ gồm 200 hồ sơ nộp gần đây nhất
        + Còn hồ sơ khác khớp với “an”. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp; hoặc [tìm cả hồ sơ nộp trước đó](/can-bo/ho-so?q=an&ca-cu=1).
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?q=an&xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?q=an&xep=han-tra) | [Người thụ lý](/can-bo/ho-so?q=an&xep=nguoi-giu) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=q%3Dan) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=q=an>
      `,
    ],
    'found by words among older ones, and more than are shown': [
      { filter: { text: 'an', older: true }, total: 200, more: true },
      `
        − 1 hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − <q>
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + Hơn 200 hồ sơ
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=q%3Dan%26ca-cu%3D1)
        + ▸ Lọc hồ sơ: Tên, mã, số giấy tờ, điện thoại: an
        + <q=an>
        + ‹info›
        + Danh sách chỉ gồm 200 hồ sơ nộp gần đây nhất
        + Còn hồ sơ khác khớp với “an”. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp.
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?q=an&xep=thu-tuc&ca-cu=1) | Trạng thái | [Hạn trả](/can-bo/ho-so?q=an&xep=han-tra&ca-cu=1) | [Người thụ lý](/can-bo/ho-so?q=an&xep=nguoi-giu&ca-cu=1) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=q%3Dan%26ca-cu%3D1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=q=an&ca-cu=1>
      `,
    ],
    'kept under a name': [
      { saved: [{ id: 'l1', name: 'Của tôi', query: 'viec=cua-toi', count: 3 }] },
      `
        + [Của tôi3](/can-bo/ho-so)
      `,
    ],
    'to be kept under a name that is too long': [
      {
        filter: { state: 'processing' },
        reply: deskReply({
          intent: 'save-list',
          entries: { name: 'Của tôi' },
          problems: [{ path: '', message: 'Quá dài.' }],
        }),
      },
      `
        − # Hồ sơ
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − ▸ Lọc thêm
        − ✓ Tất cả
        − Hồ sơ
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + # Đang xử lý
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=trang-thai%3Dprocessing)
        + ▾ Lưu danh sách
        + Tên danh sách riêng
        + Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
        + Lỗi: Quá dài.
        + <name=Của tôi>
        + ‹secondary› [Lưu danh sách] <intent=save-list>
        + ▸ Lọc hồ sơ: Trạng thái: Đang xử lý
        + ▸ Lọc thêm: Trạng thái: Đang xử lý
        + Tất cả
        + ✓ Đang xử lý
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?trang-thai=processing&xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?trang-thai=processing&xep=han-tra) | [Người thụ lý](/can-bo/ho-so?trang-thai=processing&xep=nguoi-giu) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=trang-thai%3Dprocessing) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=trang-thai=processing>
      `,
    ],
    'of whoever is owed': [
      queued({ handles: false, applicantName: '' }),
      `
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − → /can-bo/hang-loat/moi
        − <ds=>
        − ‹secondary› [Xử lý các hồ sơ đã chọn]
        + Hồ sơ | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        + [PA-1](/can-bo/thanh-toan?q=PA-1) | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
      `,
    ],
    'ordered by the day of the result, the last first': [
      { filter: { order: 'due-last' } },
      `
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − ▸ Lọc hồ sơ
        − ▸ Lọc thêm
        − ✓ Việc cần làm trước
        − Hạn trả xa nhất
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=xep%3Dhan-tra-xa)
        + ▸ Lưu danh sách
        + Tên danh sách riêng
        + Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
        + <name>
        + ‹secondary› [Lưu danh sách] <intent=save-list>
        + ▸ Lọc hồ sơ: Sắp xếp: Hạn trả xa nhất
        + ▸ Lọc thêm: Sắp xếp: Hạn trả xa nhất
        + Việc cần làm trước
        + ✓ Hạn trả xa nhất
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả ↓](/can-bo/ho-so) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=xep%3Dhan-tra-xa) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <ds=xep=han-tra-xa>
      `,
    ],
    'ordered by when they came': [
      {
        filter: { order: 'received-oldest' },
        layout: { density: 'comfortable', columns: ['received', 'submitted'] },
      },
      `
        − [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=)
        − <density=dense checked>
        − <density=comfortable>
        − <column=applicant checked>
        − <column=procedure checked>
        − <column=state checked>
        − <column=due checked>
        − <column=holder checked>
        − <column=submitted>
        − <column=received>
        − ▸ Lọc hồ sơ
        − ▸ Lọc thêm
        − ✓ Việc cần làm trước
        − Tiếp nhận lâu nhất trước
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        − <ds=>
        + [Xuất ra tệp](/can-bo/xuat-danh-sach?ds=xep%3Dtiep-nhan-lau)
        + ▸ Lưu danh sách
        + Tên danh sách riêng
        + Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
        + <name>
        + ‹secondary› [Lưu danh sách] <intent=save-list>
        + <density=dense>
        + <density=comfortable checked>
        + <column=applicant>
        + <column=procedure>
        + <column=state>
        + <column=due>
        + <column=holder>
        + <column=submitted checked>
        + <column=received checked>
        + ▸ Lọc hồ sơ: Sắp xếp: Tiếp nhận lâu nhất trước
        + ▸ Lọc thêm: Sắp xếp: Tiếp nhận lâu nhất trước
        + Việc cần làm trước
        + ✓ Tiếp nhận lâu nhất trước
        + Chọn | Hồ sơ | [Tiếp nhận ↑](/can-bo/ho-so) | [Ngày nộp](/can-bo/ho-so?xep=moi-nop) |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1?ds=xep%3Dtiep-nhan-lau) | | |
        + <ds=xep=tiep-nhan-lau>
      `,
    ],
    'with every column, and all that is told of a line': [
      {
        layout: { density: 'dense', columns: queueColumnIds },
        ...queued(
          {
            ...{
              registerNumber: 'H55.12-261112-0001',
              submittedAt: at(10),
              receivedAt: at(11),
              dueAt: at(20),
            },
            ...{ holderName: 'Dũng', newMessage: true, supplemented: true, proposedStep: 'decline' },
            action: { event: 'approve', label: 'Duyệt kết quả', brief: 'Duyệt' },
          },
          {
            registerNumber: '7',
            dueAt: at(25),
            limitDueAt: at(18),
            draftCorrected: true,
          },
          { state: 'submitted', stateLabel: 'Mới đăng ký', submittedAt: at(10) },
          {
            ...{
              state: 'supplement-requested',
              stateLabel: 'Chờ bổ sung',
              submittedAt: at(10),
              supplemented: true,
            },
          },
          { action: { event: 'receive', label: 'Tiếp nhận' }, handles: false },
        ),
      },
      `
        − <column=due-day>
        − <column=submitted>
        − <column=received>
        − <column=sector>
        − <column=channel>
        − Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) |
        − <ho-so=PA-1> Chọn hồ sơ PA-1 | [PA-1](/can-bo/ho-so/PA-1) | An | Khai sinh | ‹progress› Đang xử lý | | chưa ai nhận |
        + <column=due-day checked>
        + <column=submitted checked>
        + <column=received checked>
        + <column=sector checked>
        + <column=channel checked>
        + Chọn | Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả](/can-bo/ho-so?xep=han-tra) | [Ngày hẹn trả](/can-bo/ho-so?xep=han-tra) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) | [Ngày nộp](/can-bo/ho-so?xep=moi-nop) | [Tiếp nhận](/can-bo/ho-so?xep=moi-tiep-nhan) | Lĩnh vực | Cách nộp | Việc làm tiếp |
        + <ho-so=PA-1> Chọn hồ sơ PA-1 | [H55.12-261112-0001](/can-bo/ho-so/PA-1) Tin nhắn mớiPA-1 | An | Khai sinh | ‹waiting› chờ lãnh đạo quyết định từ chối Đang xử lý đã bổ sung | 20/11/2026 | 20/11/26 | Dũng | 10/11/26 | 11/11/26 | Hộ tịch | Trực tuyến | [Duyệt hồ sơ PA-1](/can-bo/ho-so/PA-1/approve) |
        + <ho-so=PA-2> Chọn hồ sơ PA-2 | [7](/can-bo/ho-so/PA-2)PA-2 | An | Khai sinh | ‹waiting› Báo sai bản dự thảo‹progress› Đang xử lý | 18/11/2026 | 25/11/26 | chưa ai nhận | | | Hộ tịch | Trực tuyến | |
        + <ho-so=PA-3> Chọn hồ sơ PA-3 | [PA-3](/can-bo/ho-so/PA-3) | An | Khai sinh | ‹progress› Mới đăng ký | nộp 10/11 | | chưa ai nhận | 10/11/26 | nộp 10/11 | Hộ tịch | Trực tuyến | |
        + <ho-so=PA-4> Chọn hồ sơ PA-4 | [PA-4](/can-bo/ho-so/PA-4) | An | Khai sinh | ‹waiting› Yêu cầu bổ sung giấy tờ đã bổ sung | tạm dừng | | | 10/11/26 | nộp 10/11 | Hộ tịch | Trực tuyến | |
        + | [PA-5](/can-bo/thanh-toan?q=PA-5) | An | Khai sinh | ‹progress› Đang xử lý | | | chưa ai nhận | | | Hộ tịch | Trực tuyến | [Tiếp nhận hồ sơ PA-5](/can-bo/ho-so/PA-5/tiep-nhan) |
      `,
    ],
  },
);
