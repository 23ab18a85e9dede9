// What an officer and a leader read of one dossier in each state, and on the page of each decision.
import type { Opinion } from '#app/read-models/conversations.ts';
import type { AttachmentSummary, DossierAction, StaffDossier } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { DecisionPage } from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import { DossierPage } from '#app/ui/pages/officer/dossiers/dossier/dossier-page.tsx';
import type { DraftOutcome, ProposedSupplement } from '#catalog/dossier-parts.ts';
import type { PlannedStep } from '#catalog/handling-plan.ts';
import { transitionOf } from '#catalog/lifecycle.ts';

import { deskReply } from '../support/desk-reply.ts';
import { testStates } from './reading.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Phạm Văn Dũng', position: 'Công chức' }, groups: [] };

const payment: StaffDossier['payment'] = { amountDue: 0, owed: 'nothing', payable: false, attempts: [] };

const dossier: StaffDossier = {
  ...{ code: 'PA-7K3M-Q9TX-2V', version: 5, slug: 'khai-sinh', procedureName: 'Đăng ký khai sinh', level: 4 },
  ...{ state: 'processing', stateLabel: 'Đang xử lý', plain: '', holder: 'Phạm Văn Dũng', papersToShow: [] },
  ...{ dueExplanation: [], channel: 'online', delivery: 'desk', declaration: [], attachments: [] },
  ...{
    formerResults: [],
    resultFiles: [],
    timeline: [],
    papers: [],
    payment,
    sector: 'ho-tich',
    hasAccount: true,
  },
  ...{ standsIn: false, takesSupplement: false, handling: { steps: [], decided: true }, warnings: [] },
  ...{ warningsConfirmed: false, changed: [], sentAnew: [], supplements: [], notes: [], viewedBy: [] },
  ...{ readsAll: true, mayNote: true, actions: [], labels: [], labelChoices: [], documents: [] },
  ...{ supplementTargets: [], documentsRuledOut: [], supplementLaw: 'NĐ 118/2025', duplicates: [] },
  ...{ supplementAskedBefore: false, usualSupplementDay: '2026-12-04', duplicateCount: 0, toReview: [] },
  applicant: { name: 'Nguyễn Văn An', email: '' },
};

const file = (id: string, more: Partial<AttachmentSummary> = {}): AttachmentSummary => ({
  ...{ id, slot: 'document:a', label: `Giấy ${id}`, fileName: `${id}.pdf`, mediaType: 'application/pdf' },
  ...{ bytes: 2_000, uploadedAt: at(10), superseded: false, ...more },
});

const act = (event: string, more: Partial<DossierAction> = {}): DossierAction => ({
  ...{ event, label: transitionOf(event)?.label ?? event, explain: `Việc ${event}.`, ...more },
});

const of = (more: Partial<StaffDossier>) => ({ dossier: { ...dossier, ...more } });
const paying = (more: Partial<StaffDossier['payment']>) => of({ payment: { ...payment, ...more } });

const row = { field: 'childName', label: 'Họ tên', value: 'NGUYỄN MINH ANH' };
const declaration = [
  { id: 'child', heading: 'Trẻ', rows: [row, { field: 'weight', label: 'Cân nặng', value: '3 kg' }] },
] as unknown as StaffDossier['declaration'];
const proposed = { reason: 'Không đủ.', proposedBy: 'Phạm Văn Dũng', proposedAt: at(16) };
const request: ProposedSupplement = {
  ...{ answerBy: '2026-12-04', grounds: 'Luật A' },
  items: [
    { target: 'document:a', label: 'Giấy chứng sinh', problem: 'missing', note: '' },
    { target: 'field:b', label: 'Họ tên', problem: 'wrong', note: 'Sai chữ đệm' },
  ],
};
const draft = {
  ...{ id: 'd1', title: 'Giấy khai sinh', sentAt: at(16), sentBy: 'Phạm Văn Dũng', answerBy: '2026-11-20' },
  lines: [],
} as const;
const verification = {
  ...{ place: 'thôn 2', until: '2026-12-04', outlastsLimit: false, begunBy: 'Dũng', begunAt: at(18) },
} as const;
const exemption = { id: 'e', label: 'Hộ nghèo', legalBasis: 'NQ 12' };
const attempt: StaffDossier['payment']['attempts'][number] = {
  ...{
    reference: 'R1',
    state: 'under-review',
    method: 'vnpay',
    amount: 8_000,
    createdAt: at(12),
    isPart: false,
  },
};
const twin = (code: string, submittedAt?: Date) => ({
  ...{ code, state: 'processing' as const, stateLabel: 'Đang xử lý' },
  ...present({ submittedAt }),
});
const happened = (event: string, reason?: string) => ({
  ...{ event, label: event, state: 'processing' as const, stateLabel: '', actorName: 'Dũng', at: at(12) },
  ...{ detail: {}, ...present({ reason }) },
});
const toSign = { file: file('dt'), submittedBy: 'Phạm Văn Dũng', submittedAt: at(17) };
const opinion: Opinion = {
  ...{ id: 'o1', code: dossier.code, procedureName: '', state: 'waiting', askedBy: 'Dũng', askedAt: at(12) },
  ...{ askedOf: 'Đặng Thị Hoa', question: 'Đất này của ai?', answerBy: '2026-11-20', late: false },
  may: { answer: false, withdraw: false, remind: false },
};
const asked = (more: Partial<Opinion>) => ({
  opinions: { opinions: [{ ...opinion, ...more }], usualDay: '2026-11-25' } as const,
});
const planned: PlannedStep = {
  until: 0.5,
  station: 'processing',
  title: 'Thẩm định',
  unit: 'Công chức Tư pháp',
  party: 'officer',
};
const stay = { unit: 'Công chức Tư pháp', holder: 'Dũng', from: at(11) };
const supplementAsked: StaffDossier['supplements'][number] = {
  ...{ items: request.items, reason: 'Thiếu giấy.', stage: 'reception', requestedAt: at(13) },
  ...{ requestedBy: 'Trần Thị Một Cửa', late: false },
};

testStates<Parameters<typeof DossierPage>[0]>(
  'a dossier on the desk',
  (props) => <DossierPage {...props} />,
  {
    desk,
    dossier,
    list: 'viec=moi-gui',
    opinions: { opinions: [], usualDay: '2026-11-25' },
    requestId: 'r1',
  },
  `
        [Danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui) · PA-7K3M-Q9TX-2V
        # Đăng ký khai sinh
        Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        Lúc này bạn không phải làm gì với hồ sơ.
        # Người nộp hồ sơ
        Họ và tên:Nguyễn Văn An
        # Tờ khai
        Thủ tục này không yêu cầu giấy tờ kèm theo.
        # Giấy tờ
        Người nộp không gửi tệp nào.
        # Tình trạng
        Trạng thái:‹progress› Đang xử lý
        Đang ở:Phạm Văn Dũng
        Hẹn trả kết quả:Chưa tính
        Cách nộp:Trực tuyến
        Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        Phí, lệ phí:Không phải nộp
        # Nhãn
        Để tìm lại hồ sơ; cán bộ và lãnh đạo Ủy ban thấy, người nộp không thấy. [Danh sách nhãn](/can-bo/nhan)
        ▸ Gắn nhãn
        → #nhan
        Nhãn mới
        Nói về việc, ví dụ: chờ xác minh. Không ghi tên, số giấy tờ của người dân. Tối đa 30 ký tự.
        <newLabel>
        ‹secondary› [Gắn nhãn] <intent=put-label>
        # Các bước xử lý
        [Phiếu kiểm soát quá trình giải quyết hồ sơ (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/phieu-kiem-soat.pdf)
        # Ý kiến đồng nghiệp
        Xin ý kiến không dừng thời hạn giải quyết. Người được hỏi đọc được hồ sơ đến khi trả lời; người nộp không thấy câu hỏi và ý kiến.
        Chưa xin ý kiến ai về hồ sơ này.
        # Ghi chú nội bộ
        Cán bộ giải quyết hồ sơ và lãnh đạo Ủy ban đọc được; người nộp không thấy.
        → #ghi-chu
        Thêm ghi chú
        <note>
        ‹secondary› [Lưu ghi chú] <intent=note>
        # Quá trình giải quyết
        # Ai đã xem hồ sơ
        Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
      `,
  {
    'of which no more than the filing is read': [
      of({ readsAll: false, actions: [act('take')] }),
      `
        − [Danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui) · PA-7K3M-Q9TX-2V
        − Lúc này bạn không phải làm gì với hồ sơ.
        − # Nhãn
        − Để tìm lại hồ sơ; cán bộ và lãnh đạo Ủy ban thấy, người nộp không thấy. [Danh sách nhãn](/can-bo/nhan)
        − ▸ Gắn nhãn
        − → #nhan
        − Nhãn mới
        − Nói về việc, ví dụ: chờ xác minh. Không ghi tên, số giấy tờ của người dân. Tối đa 30 ký tự.
        − <newLabel>
        − ‹secondary› [Gắn nhãn] <intent=put-label>
        − # Các bước xử lý
        − [Phiếu kiểm soát quá trình giải quyết hồ sơ (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/phieu-kiem-soat.pdf)
        − # Ghi chú nội bộ
        − Cán bộ giải quyết hồ sơ và lãnh đạo Ủy ban đọc được; người nộp không thấy.
        − → #ghi-chu
        − Thêm ghi chú
        − <note>
        − ‹secondary› [Lưu ghi chú] <intent=note>
        − # Ai đã xem hồ sơ
        − Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
        + [Xin ý kiến](/can-bo/y-kien) · PA-7K3M-Q9TX-2V
      `,
    ],
    'of which the only file, a picture, is looked at': [
      { ...of({ attachments: [file('b', { mediaType: 'image/jpeg' })] }), viewed: 'b' },
      `
        − Người nộp không gửi tệp nào.
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Giấy b · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + Giấy b b.pdf (2 KB)
        + Tệp 1 / 1: Giấy b, b.pdf[Mở riêng](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/b)[Đóng](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        + Cỡ ảnh
        + <zoom=vua checked>
        + Vừa khung
        + <zoom=150>
        + 150 %
        + <zoom=200>
        + 200 %
        + <zoom=300>
        + 300 %
        + (Giấy b: b.pdf)
      `,
    ],
    'of which a file that no browser shows is looked at, the second of three and one that was replaced': [
      {
        ...of({
          attachments: [
            file('c', { slot: 'other' }),
            file('old', { superseded: true }),
            file('b', { mediaType: 'image/png' }),
            file('a', { mediaType: 'application/zip' }),
          ],
          documents: [
            { id: 'b', name: 'Giấy b', found: 'sent', marks: [], files: [file('b')], seen: 'w' },
            { id: 'a', name: 'Giấy a', found: 'sent', marks: [], files: [file('a')], seen: 'w' },
          ],
        }),
        viewed: 'a',
      },
      `
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Người nộp không gửi tệp nào.
        + # Thành phần hồ sơ
        + Đánh dấu giấy tờ đã xem, đúng yêu cầu: 0 / 2
        + <checked=1>
        + Giấy b
        + ‹quiet› [Ghi dấu “Giấy b”]
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)‹done› Đã gửi
        + <checked=1>
        + Giấy a
        + ‹quiet› [Ghi dấu “Giấy a”]
        + [a.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=a#xem-tep) (here) (2 KB)‹done› Đã gửi
        + [c.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep) (2 KB)Giấy c · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + [old.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/old) (2 KB)Giấy old · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc · đã thay bằng tệp khác
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Giấy b · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + [a.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=a#xem-tep) (2 KB)Giấy a · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + Giấy a a.pdf (2 KB)
        + [Tệp trước](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep)Tệp 2 / 3: Giấy a, a.pdf[Tệp sau](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep)[Mở riêng](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/a)[Đóng](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        + Trình duyệt không mở được loại tệp này tại chỗ. Hãy [tải tệp về](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/a) để xem.
        + [
        + ()
        + ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep)
        + [Tệp](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=a#xem-tep) (here)
        + [
        + (PDF)
        + ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep)
        + <checked=1>
        + Đã xem, đúng yêu cầu
        + ‹quiet› [Ghi dấu “Giấy a”]
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
        + <document=b>
        + <seen=w>
        + <event=>
        + <list=viec=moi-gui>
        + <viewed=a>
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
        + <document=a>
        + <seen=w>
        + <event=>
        + <list=viec=moi-gui>
        + <viewed=a>
      `,
    ],
    'of which a PDF is looked at, the last of two': [
      { ...of({ attachments: [file('b'), file('c')] }), viewed: 'c' },
      `
        − Người nộp không gửi tệp nào.
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Giấy b · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + [c.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep) (2 KB)Giấy c · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + Giấy c c.pdf (2 KB)
        + [Tệp trước](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep)Tệp 2 / 2: Giấy c, c.pdf[Mở riêng](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/c)[Đóng](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        + Cỡ ảnh
        + <zoom=vua checked>
        + Vừa khung
        + <zoom=150>
        + 150 %
        + <zoom=200>
        + 200 %
        + <zoom=300>
        + 300 %
        + Đang mở tệp…
        + [
        + (PDF)
        + ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep)
        + [
        + (PDF)
        + ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep) (here)
      `,
    ],
    'with a number': [
      of({ registerNumber: 'H09.31.20-261110-0001' }),
      `
        − [Danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui) · PA-7K3M-Q9TX-2V
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        + [Danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui) · H09.31.20-261110-0001 · PA-7K3M-Q9TX-2V
        + Nguyễn Văn AnH09.31.20-261110-0001‹progress› Đang xử lýChưa tính
      `,
    ],
    'that has ended': [
      of({
        holder: '',
        state: 'returned',
        finishedAt: at(20),
        returnedAt: at(21),
        dueAt: at(24),
        lateness: { kind: 'early', workingDays: 2 },
      }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Lúc này bạn không phải làm gì với hồ sơ.
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹done› Đã trả kết quảthứ Ba, 24/11/2026, 09:00‹done› trước hạn 2 ngày làm việc
        + Hồ sơ đã kết thúc.
        + Trạng thái:‹done› Đã trả kết quả
        + Đang ở:Đã kết thúc
        + Hẹn trả kết quả:thứ Ba, 24/11/2026, 09:00‹done› trước hạn 2 ngày làm việc
        + Xử lý xong lúc:thứ Sáu, 20/11/2026, 09:00
        + Trả kết quả lúc:thứ Bảy, 21/11/2026, 09:00
      `,
    ],
    'that is late': [
      of({ dueAt: at(18), lateness: { kind: 'late', workingDays: 2 } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00‹stopped› quá hạn 2 ngày làm việc
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00‹stopped› quá hạn 2 ngày làm việc
      `,
    ],
    'whose answer is due': [
      of({
        answerDueAt: at(18),
        lateness: { kind: 'early', workingDays: 1 },
        dueExplanation: ['Tính từ ngày nộp.'],
      }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00‹waiting› còn 1 ngày làm việc
        + Trả lời hồ sơ chậm nhất:thứ Tư, 18/11/2026, 09:00‹waiting› còn 1 ngày làm việc ▸ Cách tính ngày hẹn Tính từ ngày nộp.
      `,
    ],
    'in the middle of a list': [
      {
        place: {
          ...{ position: 2, total: 4 },
          previous: { code: 'PA-1', page: 1, left: 4 },
          next: { code: 'PA-3', page: 2, left: 2, again: 'receive' },
        },
      },
      `
        + [Hồ sơ trước](/can-bo/ho-so/PA-1?ds=viec%3Dmoi-gui)2 / 4[Hồ sơ kế tiếp](/can-bo/ho-so/PA-3/tiep-nhan?ds=viec%3Dmoi-gui%26trang%3D2)
      `,
    ],
    'after a step, with others to come': [
      { stepped: true, place: { total: 3, next: { code: 'PA-3', page: 1, left: 3, again: 'receive' } } },
      `
        + [Hồ sơ kế tiếp](/can-bo/ho-so/PA-3/tiep-nhan?ds=viec%3Dmoi-gui)
        + ‹primary› [Hồ sơ kế tiếp (3)](/can-bo/ho-so/PA-3/tiep-nhan?ds=viec%3Dmoi-gui) [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'in a list that goes on beyond what is counted': [
      {
        stepped: true,
        place: { total: 10_000, beyond: true, position: 2, next: { code: 'PA-3', page: 1, left: 9998 } },
      },
      `
        + 2 / hơn 10.000[Hồ sơ kế tiếp](/can-bo/ho-so/PA-3?ds=viec%3Dmoi-gui)
        + ‹primary› [Hồ sơ kế tiếp](/can-bo/ho-so/PA-3?ds=viec%3Dmoi-gui) [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'after the last step of a list': [
      { stepped: true, place: { total: 0 } },
      `
        + Danh sách này không còn hồ sơ nào khác. [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'whose last step can be taken back': [
      of({
        undoable: { label: 'Tiếp nhận', minutes: 3 },
        actions: [act('undo', { consequence: 'undoing' })],
      }),
      `
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/hoan-tac?ds=viec%3Dmoi-gui
        + <version=5>
        + <requestId=r1>
        + <seen=0>
        + Bạn vừa làm: tiếp nhận.
        + ‹quiet› [Hoàn tác, còn 3 phút] <intent=decide>
      `,
    ],
    'with one act': [
      of({ actions: [act('receive')] }),
      `
        − Lúc này bạn không phải làm gì với hồ sơ.
        + ‹primary› [Tiếp nhận hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tiep-nhan?ds=viec%3Dmoi-gui)
      `,
    ],
    'with acts of each look': [
      of({
        actions: [act('refuse', { look: 'warning' }), act('hand-over'), act('receive', { look: 'primary' })],
      }),
      `
        − Lúc này bạn không phải làm gì với hồ sơ.
        + ‹primary› [Tiếp nhận hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tiep-nhan?ds=viec%3Dmoi-gui)‹secondary› [Chuyển cho đồng nghiệp](/can-bo/ho-so/PA-7K3M-Q9TX-2V/chuyen-giao?ds=viec%3Dmoi-gui)‹warning› [Không tiếp nhận](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tu-choi?ds=viec%3Dmoi-gui)
      `,
    ],
    'with many acts': [
      of({ actions: ['a', 'b', 'c', 'd', 'e'].map((event) => act(event)) }),
      `
        − Lúc này bạn không phải làm gì với hồ sơ.
        + ‹primary› [a](/can-bo/ho-so/PA-7K3M-Q9TX-2V/a?ds=viec%3Dmoi-gui)‹secondary› [b](/can-bo/ho-so/PA-7K3M-Q9TX-2V/b?ds=viec%3Dmoi-gui)‹secondary› [c](/can-bo/ho-so/PA-7K3M-Q9TX-2V/c?ds=viec%3Dmoi-gui)
        + ‹secondary› ▸ Việc khác (2)
        + [d](/can-bo/ho-so/PA-7K3M-Q9TX-2V/d?ds=viec%3Dmoi-gui)
        + [e](/can-bo/ho-so/PA-7K3M-Q9TX-2V/e?ds=viec%3Dmoi-gui)
      `,
    ],
    'with four acts': [
      of({ actions: ['a', 'b', 'c', 'd'].map((event) => act(event)) }),
      `
        − Lúc này bạn không phải làm gì với hồ sơ.
        + ‹primary› [a](/can-bo/ho-so/PA-7K3M-Q9TX-2V/a?ds=viec%3Dmoi-gui)‹secondary› [b](/can-bo/ho-so/PA-7K3M-Q9TX-2V/b?ds=viec%3Dmoi-gui)‹secondary› [c](/can-bo/ho-so/PA-7K3M-Q9TX-2V/c?ds=viec%3Dmoi-gui)‹secondary› [d](/can-bo/ho-so/PA-7K3M-Q9TX-2V/d?ds=viec%3Dmoi-gui)
      `,
    ],
    'that takes a supplement at the counter': [
      of({ takesSupplement: true, actions: [act('receive', { look: 'primary' })] }),
      `
        − Lúc này bạn không phải làm gì với hồ sơ.
        + ‹primary› [Nhận bổ sung tại quầy](/can-bo/tiep-nhan/PA-7K3M-Q9TX-2V/bo-sung)‹secondary› [Tiếp nhận hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tiep-nhan?ds=viec%3Dmoi-gui)
      `,
    ],
    'of whoever has no account': [
      of({ hasAccount: false }),
      `
        + Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy.
      `,
    ],
    'of whoever has no account, before who stands in': [
      of({ hasAccount: false, standsIn: true }),
      `
        + Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy. [Gắn với tài khoản](/can-bo/tiep-nhan/PA-7K3M-Q9TX-2V)
      `,
    ],
    'whose applicant is known whole': [
      of({
        applicant: {
          ...{ name: 'An', email: 'an@example.com', phone: '0901234567', identityNumber: '046' },
          ...{ address: 'thôn 2', collector: { name: 'Lê', identityNumber: '047' } },
          representative: { name: 'Cúc', identityNumber: '048', authorisation: 'by-law', number: '15' },
        },
        representativeContact: { phone: '0907654321', email: 'cuc@example.com' },
        postalAddress: 'thôn 3',
        delivery: 'post',
      }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Họ và tên:Nguyễn Văn An
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        + AnCúc nộp thayPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        + Họ và tên:An
        + Số định danh, CMND:046
        + Điện thoại:[0901 234 567](tel:0901234567)
        + Thư điện tử:[an@example.com](mailto:an@example.com)
        + Nơi cư trú:thôn 2
        + Người nộp thay:Cúc, giấy tờ số 048; giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ số 15
        + Điện thoại người nộp thay:[0907 654 321](tel:0907654321)
        + Thư điện tử người nộp thay:[cuc@example.com](mailto:cuc@example.com)
        + Cách nhận kết quả:Qua bưu chính, đến thôn 3
        + Nhờ nhận thay:Lê, giấy tờ số 047
      `,
    ],
    'that was fetched by who was named': [
      of({
        applicant: { ...dossier.applicant, collector: { name: 'Lê', identityNumber: '047' } },
        collection: { collector: 'applicant' },
        ...{ receivedAt: at(11), submittedAt: at(10), holderName: 'Trần Thị Một Cửa' },
      }),
      `
        + Người thụ lý:Trần Thị Một Cửa
        + Nộp lúc:thứ Ba, 10/11/2026, 09:00
        + Tiếp nhận lúc:thứ Tư, 11/11/2026, 09:00
        + Người nhận kết quả:Người nộp hồ sơ, tại quầy
      `,
    ],
    'that came by post': [
      of({ channel: 'post', counter: { arrivedOn: '2026-11-09' } }),
      `
        − Người nộp không gửi tệp nào.
        − Cách nộp:Trực tuyến
        + Không có giấy tờ nào được quét.
        + Cách nộp:Qua bưu chính, đến ngày 09/11/2026
      `,
    ],
    'with what is odd': [
      of({ warnings: [{ path: 'a', message: 'Tuổi lạ.' } as never] }),
      `
        + ‹info›
        + Nên xem lại (chưa hỏi người nộp)
        + Tuổi lạ.
      `,
    ],
    'with what is odd, confirmed': [
      of({ warnings: [{ path: 'a', message: 'Tuổi lạ.' } as never], warningsConfirmed: true }),
      `
        + ‹info›
        + Cổng đã hỏi lại, người nộp xác nhận đúng như đã khai
        + Tuổi lạ.
      `,
    ],
    'with what is odd, confirmed at the desk': [
      of({ warnings: [{ path: 'a', message: 'Tuổi lạ.' } as never], warningsConfirmed: true, counter: {} }),
      `
        − Người nộp không gửi tệp nào.
        + ‹info›
        + Cổng đã hỏi lại, cán bộ tiếp nhận xác nhận đúng như đã khai
        + Tuổi lạ.
        + Không có giấy tờ nào được quét.
      `,
    ],
    declared: [
      of({ declaration }),
      `
        + # Trẻ
        + Họ tên:NGUYỄN MINH ANH
        + Cân nặng:3 kg
      `,
    ],
    'declared, and changed since': [
      of({
        declaration,
        changed: [
          { field: 'childName', label: 'Họ tên', before: '', after: 'NGUYỄN MINH ANH' },
          { field: 'other', label: 'Khác', before: 'x', after: '' },
        ],
      }),
      `
        + Chỉ xem phần thay đổi từ lần gửi trước (2 chỗ khai, 0 tệp)
        + Người nộp đã sửa 2 chỗ khi bổ sung
        + Mục | Trước | Sau |
        + Họ tên | Để trống | NGUYỄN MINH ANH |
        + Khác | x | Để trống |
        + # Trẻ
        + Họ tên:NGUYỄN MINH ANH ‹waiting› Đã sửaTrước: để trống
        + Cân nặng:3 kg
      `,
    ],
    'with files, some sent anew': [
      of({
        ...{ attachments: [file('a', { superseded: true }), file('b'), file('c')], sentAnew: ['a', 'c'] },
        resultFiles: [file('kq')],
        result: { token: 'T9', documentNumber: '07' },
        papers: [{ paper: 'to-khai', label: 'Tờ khai', issuedAt: at(10) }],
      }),
      `
        − Người nộp không gửi tệp nào.
        + Chỉ xem phần thay đổi từ lần gửi trước (0 chỗ khai, 2 tệp)
        + [a.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/a) (2 KB)‹waiting› Mới gửiGiấy a · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc · đã thay bằng tệp khác
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Giấy b · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + [c.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=c#xem-tep) (2 KB)‹waiting› Mới gửiGiấy c · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + # Kết quả
        + Số 07.
        + Ai nhận kết quả này đều kiểm tra được thật hay giả: [kiểm tra kết quả](/xac-thuc/T9).
        + [kq.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/kq) (2 KB)Giấy kq · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + # Văn bản của hồ sơ
        + [Tờ khai (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/to-khai.pdf) ngày 10/11/2026
      `,
    ],
    'without files, from the counter': [
      of({ counter: {} }),
      `
        − Người nộp không gửi tệp nào.
        + Không có giấy tờ nào được quét.
      `,
    ],
    'with documents to look at': [
      of({
        attachments: [file('b')],
        documents: [
          {
            id: 'a',
            name: 'Giấy A',
            found: 'sent',
            marks: [],
            files: [file('b')],
            seen: 'w1',
            checked: { by: 'Hoa', at: at(12), outdated: false },
          },
          {
            id: 'b',
            name: 'Giấy B',
            found: 'missing',
            condition: 'Khi thay.',
            marks: [],
            files: [],
            seen: 'w2',
            checked: { by: 'Hoa', at: at(12), outdated: true },
          },
          {
            id: 'c',
            name: 'Giấy C',
            found: 'at-desk',
            marks: ['original-seen', 'paper-taken'],
            files: [],
            seen: 'w3',
          },
        ],
      }),
      `
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Người nộp không gửi tệp nào.
        + # Thành phần hồ sơ
        + Đánh dấu giấy tờ đã xem, đúng yêu cầu: 1 / 3
        + <checked=1 checked>
        + Giấy A
        + ‹quiet› [Ghi dấu “Giấy A”]
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Hoa đã xem thứ Năm, 12/11/2026, 09:00‹done› Đã gửi
        + <checked=1>
        + Giấy B
        + ‹quiet› [Ghi dấu “Giấy B”]
        + Khi thay.Hoa đã xem bản trước; có tệp mới, hãy xem lại‹stopped› Chưa gửi
        + <checked=1>
        + Giấy C
        + ‹quiet› [Ghi dấu “Giấy C”]
        + Đã đối chiếu bản chính, Đã nhận bản giấy‹neutral› Xuất trình tại quầy
        + [b.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui&tep=b#xem-tep) (2 KB)Giấy b · thứ Ba, 10/11/2026, 09:00 · chưa quét mã độc
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
        + <document=a>
        + <seen=w1>
        + <event=>
        + <list=viec=moi-gui>
        + <viewed=>
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
        + <document=b>
        + <seen=w2>
        + <event=>
        + <list=viec=moi-gui>
        + <viewed=>
        + → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
        + <document=c>
        + <seen=w3>
        + <event=>
        + <list=viec=moi-gui>
        + <viewed=>
      `,
    ],
    'with documents that a leader looks at': [
      of({
        mayNote: false,
        documents: [{ id: 'a', name: 'Giấy A', found: 'sent', marks: [], files: [], seen: 'w1' }],
      }),
      `
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − → #ghi-chu
        − Thêm ghi chú
        − <note>
        − ‹secondary› [Lưu ghi chú] <intent=note>
        + # Thành phần hồ sơ
        + Giấy A‹done› Đã gửi
        + Chưa có ghi chú nào.
      `,
    ],
    'whose supplement waits': [
      of({ supplements: [{ ...supplementAsked, answerBy: '2026-11-20' }] }),
      `
        + # Yêu cầu bổ sung
        + Thiếu giấy.Trần Thị Một Cửa, thứ Sáu, 13/11/2026, 09:00 · chờ trả lời đến hết ngày 20/11/2026
        + Giấy chứng sinh: còn thiếu
        + Họ tên: chưa đúng – Sai chữ đệm
      `,
    ],
    'whose supplement is late': [
      of({ supplements: [{ ...supplementAsked, answerBy: '2026-11-20', late: true }] }),
      `
        + # Yêu cầu bổ sung
        + Thiếu giấy.Trần Thị Một Cửa, thứ Sáu, 13/11/2026, 09:00 · chưa trả lời, đã quá ngày hẹn 20/11/2026
        + Giấy chứng sinh: còn thiếu
        + Họ tên: chưa đúng – Sai chữ đệm
      `,
    ],
    'whose supplement has no day': [
      of({ supplements: [supplementAsked] }),
      `
        + # Yêu cầu bổ sung
        + Thiếu giấy.Trần Thị Một Cửa, thứ Sáu, 13/11/2026, 09:00 · chưa trả lời
        + Giấy chứng sinh: còn thiếu
        + Họ tên: chưa đúng – Sai chữ đệm
      `,
    ],
    'whose supplement came': [
      of({ supplements: [{ ...supplementAsked, answeredAt: at(15) }] }),
      `
        + # Yêu cầu bổ sung
        + Thiếu giấy.Trần Thị Một Cửa, thứ Sáu, 13/11/2026, 09:00 · trả lời Chủ nhật, 15/11/2026, 09:00
        + Giấy chứng sinh: còn thiếu
        + Họ tên: chưa đúng – Sai chữ đệm
      `,
    ],
    'whose end is proposed': [
      of({ decisionProposal: { ...proposed, step: 'stop' } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Trạng thái:‹progress› Đang xử lý
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lý‹waiting› Chờ lãnh đạo quyết định dừngChưa tính
        + # Đề xuất dừng giải quyết
        + Đang chờ:Chờ lãnh đạo quyết định dừng; chưa có gì gửi cho người dân
        + Lý do in trên thông báo:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Trạng thái:‹progress› Đang xử lý ‹waiting› Chờ lãnh đạo quyết định dừng
      `,
    ],
    'whose supplement is proposed': [
      of({ decisionProposal: { ...proposed, step: 'supplement', request } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Trạng thái:‹progress› Đang xử lý
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lý‹waiting› Chờ lãnh đạo duyệt yêu cầu bổ sungChưa tính
        + # Đề xuất yêu cầu bổ sung
        + Đang chờ:Chờ lãnh đạo duyệt yêu cầu bổ sung; chưa có gì gửi cho người dân
        + Giấy chứng sinh:Còn thiếu
        + Họ tên:Chưa đúng. Sai chữ đệm
        + Hạn bổ sung:đến hết thứ Sáu, 04/12/2026
        + Lý do in trên phiếu:Không đủ.
        + Căn cứ để yêu cầu thêm:Luật A
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Trạng thái:‹progress› Đang xử lý ‹waiting› Chờ lãnh đạo duyệt yêu cầu bổ sung
      `,
    ],
    'whose supplement is proposed, the first': [
      of({ decisionProposal: { ...proposed, step: 'supplement', request: { ...request, grounds: '' } } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Trạng thái:‹progress› Đang xử lý
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lý‹waiting› Chờ lãnh đạo duyệt yêu cầu bổ sungChưa tính
        + # Đề xuất yêu cầu bổ sung
        + Đang chờ:Chờ lãnh đạo duyệt yêu cầu bổ sung; chưa có gì gửi cho người dân
        + Giấy chứng sinh:Còn thiếu
        + Họ tên:Chưa đúng. Sai chữ đệm
        + Hạn bổ sung:đến hết thứ Sáu, 04/12/2026
        + Lý do in trên phiếu:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Trạng thái:‹progress› Đang xử lý ‹waiting› Chờ lãnh đạo duyệt yêu cầu bổ sung
      `,
    ],
    'whose fee is not collected': [
      of({ writeOff: { ...proposed, amount: 16_000 } }),
      `
        + # Đề nghị xóa khoản phải thu
        + Chưa thu:16.000 đồng
        + Lý do không thu được:Không đủ.
        + Người đề nghị:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
      `,
    ],
    'with an apology to sign': [
      of({ dueAt: at(18), proposal: { ...proposed, until: '2026-12-04', extendsUntil: '2026-11-18' } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00
        + # Đề xuất xin lỗi, hẹn lại ngày trả
        + Hẹn trả hiện nay:thứ Tư, 18/11/2026, 09:00
        + Hẹn lại:thứ Sáu, 04/12/2026
        + Lý do in trên phiếu:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Ký muộn nhất ngày 18/11/2026 thì thời hạn được gia hạn đến ngày hẹn lại; ký sau đó thì hồ sơ tính là trễ hạn (Nghị định 118/2025/NĐ-CP).
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'with an apology to sign too late': [
      of({ dueAt: at(18), proposal: { ...proposed, until: '2026-12-04' } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00
        + # Đề xuất xin lỗi, hẹn lại ngày trả
        + Hẹn trả hiện nay:thứ Tư, 18/11/2026, 09:00
        + Hẹn lại:thứ Sáu, 04/12/2026
        + Lý do in trên phiếu:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Cảnh báo: Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'with an apology': [
      of({
        postponement: {
          until: '2026-12-04',
          reason: 'Chờ.',
          signedAt: at(18),
          signedBy: 'Long',
          extended: true,
        },
      }),
      `
        + Đã xin lỗi, hẹn lại:thứ Sáu, 04/12/2026: Chờ. (Long ký thứ Tư, 18/11/2026, 09:00)
      `,
    ],
    'whose draft waits': [
      of({ certificateDraft: draft }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Trả lời:Chờ người nộp trả lời đến hết thứ Sáu, 20/11/2026; không trả lời là đồng ý
        + Đã gửi:thứ Hai, 16/11/2026, 09:00, Phạm Văn Dũng
        + Nội dung:[Bản dự thảo (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/ban-du-thao.pdf)
      `,
    ],
    'whose draft is wrong': [
      of({ certificateDraft: { ...draft, outcome: 'corrected', answeredAt: at(18), correction: 'Sai.' } }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Trả lời:Người nộp nêu chỗ sai, thứ Tư, 18/11/2026, 09:00
        + Chỗ người nộp cho là sai:Sai.
        + Đã gửi:thứ Hai, 16/11/2026, 09:00, Phạm Văn Dũng
        + Nội dung:[Bản dự thảo (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/ban-du-thao.pdf)
      `,
    ],
    'whose draft has lapsed': [
      of({ certificateDraft: { ...draft, outcome: 'lapsed' } }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Trả lời:Không còn hiệu lực
        + Đã gửi:thứ Hai, 16/11/2026, 09:00, Phạm Văn Dũng
      `,
    ],
    'that is verified': [
      of({
        verification,
        timeline: [
          happened('begin-verification', 'Cũ.'),
          happened('begin-verification', 'Xem nhà.'),
          happened('take'),
        ],
      }),
      `
        + # Đang xác minh
        + Nơi xác minh:thôn 2
        + Cần xác minh:Xem nhà.
        + Cần có kết quả:đến hết thứ Sáu, 04/12/2026
        + Người xác minh:Dũng, từ thứ Tư, 18/11/2026, 09:00
        + take
        + thứ Năm, 12/11/2026, 09:00 · Dũng
        + begin-verification
        + thứ Năm, 12/11/2026, 09:00 · Dũng
        + Xem nhà.
        + begin-verification
        + thứ Năm, 12/11/2026, 09:00 · Dũng
        + Cũ.
      `,
    ],
    'that is verified beyond its limit, with the applicant': [
      of({ verification: { ...verification, outlastsLimit: true, meeting: '8 giờ' } }),
      `
        + # Đang xác minh
        + Nơi xác minh:thôn 2
        + Cần có kết quả:đến hết thứ Sáu, 04/12/2026; hạn trả kết quả hết trước ngày này
        + Hẹn người nộp hồ sơ:8 giờ
        + Người xác minh:Dũng, từ thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'whose result waits for a signature': [
      of({ resultDraft: toSign }),
      `
        + # Kết quả chờ ký
        + Dự thảo:[dt.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/dt) (2 KB, mở ở thẻ mới)
        + Số, ký hiệu:Số tiếp theo, cấp khi ký
        + Người trình:Phạm Văn Dũng, thứ Ba, 17/11/2026, 09:00
      `,
    ],
    'whose result is a picture with a number and a note': [
      of({
        resultDraft: {
          ...toSign,
          file: file('dt', { mediaType: 'image/png' }),
          documentNumber: '07',
          note: 'Gấp.',
        },
      }),
      `
        + # Kết quả chờ ký
        + Dự thảo:[dt.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/dt) (2 KB, mở ở thẻ mới) (Dự thảo kết quả: dt.pdf)
        + Số, ký hiệu:07
        + Người trình:Phạm Văn Dũng, thứ Ba, 17/11/2026, 09:00
        + Lời trình:Gấp.
      `,
    ],
    'with twins': [
      of({ duplicateCount: 3, duplicates: [twin('PA-8', at(19)), twin('PA-9')] }),
      `
        + Cảnh báo: Có thể trùng: người này đã nộp 3 hồ sơ khác cùng thủ tục. [Xem danh sách 3 hồ sơ](/can-bo/ho-so?cung-nguoi=PA-7K3M-Q9TX-2V)
        + ▸ Xem nhanh 2 hồ sơ mới nhất
        + [PA-8](/can-bo/ho-so/PA-8) Đang xử lý, nộp 19/11/2026
        + [PA-9](/can-bo/ho-so/PA-9) Đang xử lý
      `,
    ],
    'with all its twins': [
      of({ duplicateCount: 1, duplicates: [twin('PA-8')] }),
      `
        + Cảnh báo: Có thể trùng: người này đã nộp 1 hồ sơ khác cùng thủ tục. [Xem danh sách 1 hồ sơ](/can-bo/ho-so?cung-nguoi=PA-7K3M-Q9TX-2V)
        + ▸ Xem nhanh
        + [PA-8](/can-bo/ho-so/PA-8) Đang xử lý
      `,
    ],
    'of a procedure to look over, owed for': [
      of({ toReview: ['Điểm 1'], owedAtHandover: 'Còn nợ 8.000 đồng.' }),
      `
        + Cảnh báo: Còn nợ 8.000 đồng.
        + ▸ Thủ tục này có 1 điểm cần rà soát
        + Điểm 1
      `,
    ],
    'to be paid': [
      paying({ amountDue: 16_000, owed: 'amount' }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:16.000 đồng ‹waiting› Chưa nộp
      `,
    ],
    'paid in part': [
      paying({
        amountDue: 8_000,
        owed: 'amount',
        paidAmount: 8_000,
        assessment: { lines: [], total: 16_000, undetermined: [] } as never,
      }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:16.000 đồng ‹waiting› Đã nộp 8.000 đồng, còn 8.000 đồng
      `,
    ],
    paid: [
      paying({ amountDue: 16_000, paidAt: at(12), paidAmount: 16_000 }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:16.000 đồng ‹done› Đã nộp thứ Năm, 12/11/2026, 09:00
      `,
    ],
    'whose sum is to come': [
      paying({
        owed: 'amount-to-come',
        assessment: {
          lines: [],
          total: 0,
          undetermined: [{ itemId: 'c', name: 'Phí khác', note: 'Theo tỉnh.' }],
        } as never,
      }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:Chờ kế toán ghi số tiền Phí khác: Theo tỉnh.
      `,
    ],
    'with an exemption claimed': [
      paying({ exemption }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:Chưa thu Người nộp đề nghị miễn, chưa ai quyết định: hộ nghèo
      `,
    ],
    'with an exemption accepted': [
      paying({ exemption: { ...exemption, outcome: 'accepted' } }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:Không phải nộp Đã chấp nhận miễn: hộ nghèo
      `,
    ],
    'with an exemption refused': [
      paying({ amountDue: 16_000, owed: 'amount', exemption: { ...exemption, outcome: 'refused' } }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:16.000 đồng ‹waiting› Chưa nộp Không chấp nhận miễn: hộ nghèo
      `,
    ],
    'with attempts to pay': [
      paying({
        attempts: [
          attempt,
          { ...attempt, reference: 'R2', state: 'failed' },
          { ...attempt, reference: 'R3', state: 'refund-due', isPart: true },
        ],
      }),
      `
        − Phí, lệ phí:Không phải nộp
        + Phí, lệ phí:Không phải nộp Lần nộp 8.000 đồng: ‹waiting› Đang kiểm tra Phần nộp thừa 8.000 đồng: ‹waiting› Phải hoàn trả
      `,
    ],
    'with labels': [
      of({
        labels: [{ id: '1', name: 'chờ xác minh', tone: 'waiting' }],
        labelChoices: [
          { id: '1', name: 'chờ xác minh', tone: 'waiting' },
          { id: '2', name: 'gấp', tone: 'stopped' },
        ],
      }),
      `
        − Nhãn mới
        + → #nhanchờ xác minh
        + <label=1>
        + ‹quiet› [Bỏ nhãn chờ xác minh] <intent=take-label>
        + Nhãn có sẵn (không bắt buộc)
        + <label>
        + Chọn nhãn
        + gấp
        + Hoặc nhãn mới (không bắt buộc)
      `,
    ],
    'with a label that could not be put on': [
      {
        reply: deskReply({
          intent: 'put-label',
          entries: { newLabel: 'x' },
          problems: [{ path: '', message: 'Dài quá.' }],
        }),
      },
      `
        − ▸ Gắn nhãn
        − <newLabel>
        + ▾ Gắn nhãn
        + Lỗi: Dài quá.
        + <newLabel=x>
      `,
    ],
    'on its way': [
      of({
        handling: {
          decided: false,
          now: { unit: 'Người nộp hồ sơ', from: at(13) },
          steps: [
            {
              step: planned,
              is: 'done',
              stay: { ...stay, until: at(12), lateness: { kind: 'early', workingDays: 1 } },
            },
            {
              step: planned,
              is: 'now',
              stay: { ...stay, lateness: { kind: 'late', workingDays: 1 } },
              dueAt: at(18),
            },
            { step: { ...planned, time: { value: 8, unit: 'working-hour' } }, is: 'ahead', dueAt: at(19) },
            {
              step: { ...planned, station: 'return', time: { value: 8, unit: 'working-hour' } },
              is: 'ahead',
              dueAt: at(20),
            },
            { step: planned, is: 'ahead' },
            { step: planned, is: 'passed-over' },
          ],
        },
      }),
      `
        + Đang ở người nộp hồ sơ từ thứ Sáu, 13/11/2026, 09:00.
        + Thẩm định
        + Dũng
        + Xong thứ Năm, 12/11/2026, 09:00 ‹done› trước hạn 1 ngày làm việc
        + Thẩm định
        + Dũng
        + Đang ở bước này từ thứ Tư, 11/11/2026, 09:00, cần xong trước thứ Tư, 18/11/2026, 09:00 ‹stopped› quá hạn 1 ngày làm việc
        + (here)
        + Thẩm định
        + Công chức Tư pháp
        + Chưa đến, cần xong trước thứ Năm, 19/11/2026, 09:00 (8 giờ làm việc)
        + Thẩm định
        + Công chức Tư pháp
        + Chưa đến, hẹn trả thứ Sáu, 20/11/2026, 09:00 (8 giờ làm việc)
        + Thẩm định
        + Công chức Tư pháp
        + Chưa đến
        + Thẩm định
        + Công chức Tư pháp
        + Không qua bước này trên Cổng
        + Thời gian từng bước: Cổng tạm chia theo thời hạn của thủ tục (chưa đối chiếu). Thủ tục chưa ghi thời gian của mỗi bước.
      `,
    ],
    'with an opinion that waits': [
      asked({ remindedAt: at(14), may: { answer: false, withdraw: true, remind: true } }),
      `
        − Chưa xin ý kiến ai về hồ sơ này.
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Đặng Thị Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026; đã nhắc thứ Bảy, 14/11/2026, 09:00
        + → #y-kien
        + <opinion=o1>
        + ‹quiet› [Nhắc Đặng Thị Hoa] <intent=remind>
        + ‹quiet› [Rút câu hỏi Đặng Thị Hoa] <intent=withdraw-question>
      `,
    ],
    'with an opinion that waits too long': [
      asked({ late: true, may: { answer: false, withdraw: true, remind: false } }),
      `
        − Chưa xin ý kiến ai về hồ sơ này.
        + ‹stopped› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Đặng Thị Hoa, thứ Năm, 12/11/2026, 09:00 · quá ngày trả lời 20/11/2026
        + → #y-kien
        + <opinion=o1>
        + ‹quiet› [Rút câu hỏi Đặng Thị Hoa] <intent=withdraw-question>
      `,
    ],
    'with an opinion to give': [
      { ...of({ readsAll: false }), ...asked({ may: { answer: true, withdraw: false, remind: false } }) },
      `
        − [Danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui) · PA-7K3M-Q9TX-2V
        − Lúc này bạn không phải làm gì với hồ sơ.
        − # Nhãn
        − Để tìm lại hồ sơ; cán bộ và lãnh đạo Ủy ban thấy, người nộp không thấy. [Danh sách nhãn](/can-bo/nhan)
        − ▸ Gắn nhãn
        − → #nhan
        − Nhãn mới
        − Nói về việc, ví dụ: chờ xác minh. Không ghi tên, số giấy tờ của người dân. Tối đa 30 ký tự.
        − <newLabel>
        − ‹secondary› [Gắn nhãn] <intent=put-label>
        − # Các bước xử lý
        − [Phiếu kiểm soát quá trình giải quyết hồ sơ (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/phieu-kiem-soat.pdf)
        − Chưa xin ý kiến ai về hồ sơ này.
        − # Ghi chú nội bộ
        − Cán bộ giải quyết hồ sơ và lãnh đạo Ủy ban đọc được; người nộp không thấy.
        − → #ghi-chu
        − Thêm ghi chú
        − <note>
        − ‹secondary› [Lưu ghi chú] <intent=note>
        − # Ai đã xem hồ sơ
        − Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
        + [Xin ý kiến](/can-bo/y-kien) · PA-7K3M-Q9TX-2V
        + ‹waiting› Chờ ý kiến
        + Đất này của ai?
        + Dũng hỏi Đặng Thị Hoa, thứ Năm, 12/11/2026, 09:00 · hạn trả lời: đến hết ngày 20/11/2026
        + → /can-bo/y-kien
        + <opinion=o1>
        + <code=PA-7K3M-Q9TX-2V>
        + Ý kiến của bạn
        + Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó.
        + <answer>
        + ‹secondary› [Gửi ý kiến]
      `,
    ],
    'with an opinion given': [
      asked({
        state: 'given',
        late: true,
        remindedAt: at(14),
        answer: { text: 'Của xã.', by: 'Hoa', at: at(15) },
      }),
      `
        − Chưa xin ý kiến ai về hồ sơ này.
        + ‹done› Đã có ý kiến
        + Đất này của ai?
        + Dũng hỏi Đặng Thị Hoa, thứ Năm, 12/11/2026, 09:00
        + Của xã.
        + Hoa, Chủ nhật, 15/11/2026, 09:00
      `,
    ],
    'with an opinion withdrawn': [
      asked({ state: 'withdrawn', withdrawnAt: at(15) }),
      `
        − Chưa xin ý kiến ai về hồ sơ này.
        + ‹neutral› Đã rút câu hỏi
        + Đất này của ai?
        + Dũng hỏi Đặng Thị Hoa, thứ Năm, 12/11/2026, 09:00 · rút lúc Chủ nhật, 15/11/2026, 09:00
      `,
    ],
    'on which somebody may be asked': [
      {
        opinions: {
          opinions: [],
          usualDay: '2026-11-25',
          advisers: [{ label: 'Địa chính', options: [{ value: 'hoa', label: 'Hoa' }] }],
        },
      },
      `
        + ▸ Xin ý kiến đồng nghiệp
        + → #y-kien
        + <requestId=r1>
        + Hỏi ai
        + <of>
        + ✓ Chọn đồng nghiệp hoặc đơn vị
        + Hoa
        + Câu hỏi
        + Hỏi đúng điều cần để giải quyết; người được hỏi đọc được cả hồ sơ.
        + <question>
        + Hạn trả lời
        + Ngày
        + <answerBy.day=25>
        + Tháng
        + <answerBy.month=11>
        + Năm
        + <answerBy.year=2026>
        + ‹secondary› [Gửi câu hỏi] <intent=ask-opinion>
      `,
    ],
    'with notes': [
      of({ notes: [{ author: 'Hoa', body: 'Đã gọi.', at: at(12) }] }),
      `
        + Đã gọi.
        + Hoa, thứ Năm, 12/11/2026, 09:00
      `,
    ],
    'with notes that a leader reads': [
      of({ mayNote: false }),
      `
        − → #ghi-chu
        − Thêm ghi chú
        − <note>
        − ‹secondary› [Lưu ghi chú] <intent=note>
        + Chưa có ghi chú nào.
      `,
    ],
    'with a note that could not be kept': [
      {
        reply: deskReply({
          intent: 'note',
          entries: { note: 'abc' },
          problems: [{ path: '', message: 'Dài quá.' }],
        }),
      },
      `
        − <note>
        + Lỗi: Dài quá.
        + <note> abc
      `,
    ],
    'with messages': [
      {
        thread: {
          ...{ side: 'office', officePhone: '', templates: [] },
          messages: [{ id: 'm1', own: false, author: 'An', text: 'Xong chưa?', at: at(12), fresh: true }],
        },
      },
      `
        + ‹important›
        + 1 tin nhắn mới
        + [Đọc và trả lời](#tin-nhan)
        + # Tin nhắn với người nộp
        + Tin nhắn không thay thế văn bản yêu cầu bổ sung, không dừng và không kéo dài thời hạn. Cần sửa hay gửi thêm giấy tờ, hãy dùng “Yêu cầu bổ sung”.
        + ‹waiting› Tin nhắn mới
        + Xong chưa?
        + An, thứ Năm, 12/11/2026, 09:00
        + → #tin-nhan
        + <requestId=r1>
        + <seen=m1>
        + Nhắn người nộp
        + Người nộp được báo tin, và đọc trên trang hồ sơ. Tối đa 2.000 ký tự.
        + <message>
        + ‹secondary› [Gửi tin nhắn] <intent=message>
        + [Mẫu trả lời hay dùng](/can-bo/mau-tra-loi)
      `,
    ],
    'with messages that nobody reads': [
      {
        thread: {
          ...{ side: 'office', officePhone: '', templates: [], messages: [] },
          closed: { why: 'no-account', name: 'An', phone: '0901234567' },
        },
      },
      `
        + # Tin nhắn với người nộp
        + An không có tài khoản trên Cổng nên không đọc được tin nhắn. Hãy gọi [0901 234 567](tel:0901234567).
      `,
    ],
    'with messages, and no way to call': [
      {
        thread: {
          ...{ side: 'office', officePhone: '', templates: [], messages: [] },
          closed: { why: 'no-account', name: 'An' },
        },
      },
      `
        + # Tin nhắn với người nộp
        + An không có tài khoản trên Cổng nên không đọc được tin nhắn. Hồ sơ không ghi số điện thoại: báo khi người nộp đến quầy.
      `,
    ],
    'with messages that a leader reads': [
      {
        thread: {
          side: 'office',
          officePhone: '',
          templates: [],
          messages: [],
          closed: { why: 'reads-only' },
        },
      },
      `
        + # Tin nhắn với người nộp
        + Tin nhắn không thay thế văn bản yêu cầu bổ sung, không dừng và không kéo dài thời hạn. Cần sửa hay gửi thêm giấy tờ, hãy dùng “Yêu cầu bổ sung”.
        + Chưa có tin nhắn nào.
      `,
    ],
    'that was rated': [
      of({ rating: { overall: 'unsatisfied', aspects: { attitude: 'satisfied' }, at: at(22) } }),
      `
        + # Đánh giá của người nộp
        + Đánh giá chung:‹stopped› Chưa hài lòng
        + Thái độ phục vụ của cán bộ:‹done› Hài lòng
        + Đánh giá lúc:Chủ nhật, 22/11/2026, 09:00
      `,
    ],
    'that was looked at': [
      of({
        viewedBy: [
          {
            name: 'Hoa',
            position: 'Công chức',
            what: 'Nội dung',
            purpose: 'Xác minh',
            receiver: 'Công an xã',
            at: at(12),
          },
        ],
      }),
      `
        − Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
        + ▸ 1 lượt xem của cán bộ
        + Các lượt xem
        + Lúc | Ai | Xem gì | Để làm gì |
        + thứ Năm, 12/11/2026, 09:00 | Hoa, Công chức | Nội dungGửi đến: Công an xã | Xác minh |
      `,
    ],
  },
);

const onPage = (action: Partial<DossierAction>, more: Partial<StaffDossier> = {}) =>
  of({ actions: [act('complete', action), act('other')], ...more });
const onResult = (outcome?: DraftOutcome) =>
  onPage(
    { consequence: 'result' },
    { draftValues: {}, certificateDraft: { ...draft, ...present({ outcome }) } },
  );
const reply = {
  entries: { reason: 'Đã viết.', overrideReason: '', items: [], wire: {} },
  problems: [{ path: 'reason', message: 'Ghi rõ hơn' }],
};

testStates<Parameters<typeof DecisionPage>[0]>(
  'a decision',
  (props) => <DecisionPage {...props} />,
  {
    ...{ desk, ...onPage({}), event: 'complete', preview: undefined, requestId: 'r1', templates: [] },
    ...{ acceptedFiles: '.pdf', list: 'viec=moi-gui' },
  },
  `
        [PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui) · Nguyễn Văn An · Đăng ký khai sinh
        # Ghi nhận kết quả
        Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        [Tiếp tục] <intent=decide>
        <version=5>
        <requestId=r1>
        <seen=0>
        Việc complete.
        ‹primary› [Ghi nhận kết quả] <intent=decide>
        ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        # Người nộp hồ sơ
        Họ và tên:Nguyễn Văn An
        # Tờ khai
        Thủ tục này không yêu cầu giấy tờ kèm theo.
        Việc này không gửi thư hay tin nhắn cho người dân.
        # Tình trạng
        Trạng thái:‹progress› Đang xử lý
        Đang ở:Phạm Văn Dũng
        Hẹn trả kết quả:Chưa tính
        Cách nộp:Trực tuyến
        Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        Phí, lệ phí:Không phải nộp
      `,
  {
    'of a numbered dossier in a list': [
      {
        ...onPage({}, { registerNumber: 'H09' }),
        place: { position: 1, total: 2, next: { code: 'PA-3', page: 1, left: 1 } },
      },
      `
        − [PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui) · Nguyễn Văn An · Đăng ký khai sinh
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        + [H09](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui) · Nguyễn Văn An · Đăng ký khai sinh
        + 1 / 2[Hồ sơ kế tiếp](/can-bo/ho-so/PA-3?ds=viec%3Dmoi-gui)
        + Nguyễn Văn AnH09‹progress› Đang xử lýChưa tính
      `,
    ],
    'that is not open any more': [
      of({ actions: [] }),
      `
        − [Tiếp tục] <intent=decide>
        − <version=5>
        − <requestId=r1>
        − <seen=0>
        − Việc complete.
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        − ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        − # Người nộp hồ sơ
        − Họ và tên:Nguyễn Văn An
        − # Tờ khai
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Việc này không gửi thư hay tin nhắn cho người dân.
        − # Tình trạng
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        − Cách nộp:Trực tuyến
        − Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        − Phí, lệ phí:Không phải nộp
        + Hồ sơ đang ở trạng thái Đang xử lý, nên việc này không làm được nữa.
        + ‹primary› [Xem hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
      `,
    ],
    'that is not open any more, with what was written': [
      { ...of({ actions: [] }), reply },
      `
        − [Tiếp tục] <intent=decide>
        − <version=5>
        − <requestId=r1>
        − <seen=0>
        − Việc complete.
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        − ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        − # Người nộp hồ sơ
        − Họ và tên:Nguyễn Văn An
        − # Tờ khai
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Việc này không gửi thư hay tin nhắn cho người dân.
        − # Tình trạng
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        − Cách nộp:Trực tuyến
        − Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        − Phí, lệ phí:Không phải nộp
        + # Có chỗ cần sửa
        + [Ghi rõ hơn](#f-reason)
        + Hồ sơ đang ở trạng thái Đang xử lý, nên việc này không làm được nữa.
        + Nội dung bạn đã viết (chép lại nếu cần)
        + <reason> Đã viết.
        + ‹primary› [Xem hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
      `,
    ],
    'of what a colleague holds now': [
      of({ actions: [act('take-over')], holderName: 'Hoa' }),
      `
        − [Tiếp tục] <intent=decide>
        − <version=5>
        − <requestId=r1>
        − <seen=0>
        − Việc complete.
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        − ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        − # Người nộp hồ sơ
        − Họ và tên:Nguyễn Văn An
        − # Tờ khai
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Việc này không gửi thư hay tin nhắn cho người dân.
        − # Tình trạng
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        − Cách nộp:Trực tuyến
        − Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        − Phí, lệ phí:Không phải nộp
        + Hồ sơ đang do Hoa giữ, nên việc này không làm được nữa. Hãy nhờ người đang thụ lý, hoặc nhận thay nếu cần.
        + ‹primary› [Xem hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
      `,
    ],
    'to take what a colleague holds now': [
      { ...of({ actions: [act('take-over')] }), event: 'take' },
      `
        − # Ghi nhận kết quả
        − [Tiếp tục] <intent=decide>
        − <version=5>
        − <requestId=r1>
        − <seen=0>
        − Việc complete.
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        − ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        − # Người nộp hồ sơ
        − Họ và tên:Nguyễn Văn An
        − # Tờ khai
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Việc này không gửi thư hay tin nhắn cho người dân.
        − # Tình trạng
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        − Cách nộp:Trực tuyến
        − Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        − Phí, lệ phí:Không phải nộp
        + # Nhận xử lý
        + Hồ sơ đang ở trạng thái Đang xử lý, nên việc này không làm được nữa.
        + ‹primary› [Xem hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
      `,
    ],
    'to hand over, when nobody is there': [
      { ...onPage({ consequence: 'handing-over', asks: [] }), reply },
      `
        + # Có chỗ cần sửa
        + [Ghi rõ hơn](#f-reason)
      `,
    ],
    'with a reason': [
      onPage({ reason: 'required' }),
      `
        + Lý do
        + <reason>
      `,
    ],
    'with a reason in words of its own, that may be left out': [
      onPage({ reason: 'optional', reasonWords: { label: 'Lời trình', hint: 'Ngắn.' } }),
      `
        + Lời trình (không bắt buộc)
        + Ngắn.
        + <reason>
      `,
    ],
    'with a reason and words for it': [
      { ...onPage({ reason: 'required' }), templates: [{ id: 't', name: 'Mẫu', text: 'abc' } as never] },
      `
        + Mẫu trả lời
        + <template>
        + Chọn mẫu
        + ‹secondary› [Chèn mẫu] <intent=template>
        + Lý do
        + <reason>
      `,
    ],
    'with a reason that was wrong': [
      { ...onPage({ reason: 'required' }), reply },
      `
        + # Có chỗ cần sửa
        + [Ghi rõ hơn](#f-reason)
        + Lý do
        + Lỗi: Ghi rõ hơn
        + <reason> Đã viết.
      `,
    ],
    'with a mail': [
      {
        ...onPage({ reason: 'required' }),
        preview: { mail: { to: 'an@example.com', subject: 'Chủ đề', text: 'Kính gửi' } },
      },
      `
        − Việc này không gửi thư hay tin nhắn cho người dân.
        + Lý do
        + <reason>
        + ‹secondary› [Xem trước thư] <intent=preview>
        + # Người dân sẽ được báo như sau
        + Gửi đến an@example.com
        + Tiêu đề: Chủ đề
        + Kính gửi
      `,
    ],
    'with a mail about a file': [
      {
        ...onPage({ reason: 'required', consequence: 'result' }),
        preview: { mail: { to: 'an@example.com', subject: 'Chủ đề', text: 'Kính gửi' } },
      },
      `
        − Việc này không gửi thư hay tin nhắn cho người dân.
        + ⇒ files
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + Lý do
        + <reason>
        + # Người dân sẽ được báo như sau
        + Gửi đến an@example.com
        + Tiêu đề: Chủ đề
        + Kính gửi
      `,
    ],
    'that hands a draft over': [
      onPage({ consequence: 'result-draft' }),
      `
        + ⇒ files
        + Dự thảo kết quả
        + PDF để ký số được, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'that signs': [
      {
        ...onPage({ consequence: 'signed-result' }, { resultDraft: toSign, draftValues: {} }),
        asksPassword: true,
      },
      `
        + Cảnh báo: Hồ sơ nộp trực tuyến, mà người nộp chưa được xem bản dự thảo. Thủ tục này yêu cầu gửi bản dự thảo để người nộp xác nhận trước khi in kết quả.
        + # Kết quả chờ ký
        + Dự thảo:[dt.pdf](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/dt) (2 KB, mở ở thẻ mới)
        + Số, ký hiệu:Số tiếp theo, cấp khi ký
        + Người trình:Phạm Văn Dũng, thứ Ba, 17/11/2026, 09:00
        + Mật khẩu của bạn
        + Chữ ký số mang tên bạn: nhập lại mật khẩu đăng nhập để ký
        + <password>
        + ‹secondary› [Hiện mật khẩu]
      `,
    ],
    'that signs without a certificate': [
      { ...onPage({ consequence: 'signed-result' }), asksPassword: true, obstacle: 'Chứng thư hết hạn.' },
      `
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        + Cảnh báo: Chứng thư hết hạn. Trong lúc chờ, lãnh đạo khác có chứng thư còn hiệu lực ký được việc này; cần gấp thì gọi quản trị viên.
      `,
    ],
    'to receive': [
      {
        ...of({
          actions: [
            act('complete', { consequence: 'registration' }),
            act('refuse', { insteadOfReception: true }),
            act('ask', { insteadOfReception: true }),
            act('other'),
          ],
          ...{ duplicateCount: 1, duplicates: [twin('PA-8')] },
        }),
        preview: { dueAt: at(24), dueExplanation: ['Tính từ hôm nay.'] },
      },
      `
        + Cảnh báo: Có thể trùng: người này đã nộp 1 hồ sơ khác cùng thủ tục. [Xem danh sách 1 hồ sơ](/can-bo/ho-so?cung-nguoi=PA-7K3M-Q9TX-2V)
        + ▸ Xem nhanh
        + [PA-8](/can-bo/ho-so/PA-8) Đang xử lý
        + Nếu tiếp nhận bây giờ, hẹn trả kết quả: thứ Ba, 24/11/2026, 09:00
        + ▸ Cách tính ngày hẹn
        + Tính từ hôm nay.
        + Hồ sơ chưa đúng, chưa đủ? [Không tiếp nhận](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tu-choi?ds=viec%3Dmoi-gui) · [ask](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ask?ds=viec%3Dmoi-gui)
      `,
    ],
    'to collect for what is owed': [
      onPage({ consequence: 'collection' }, { payment: { ...payment, owed: 'amount', amountDue: 16_000 } }),
      `
        − Phí, lệ phí:Không phải nộp
        + Cảnh báo: Hồ sơ chưa nộp 16.000 đồng. Hãy thu trước khi trả kết quả.
        + Phí, lệ phí:16.000 đồng ‹waiting› Chưa nộp
      `,
    ],
    'to collect for what is not known': [
      onPage({ consequence: 'collection' }, { payment: { ...payment, owed: 'amount-to-come' } }),
      `
        − Phí, lệ phí:Không phải nộp
        + Cảnh báo: Kế toán chưa ghi số tiền phải nộp của hồ sơ này. Hãy hỏi kế toán trước khi trả kết quả.
        + Phí, lệ phí:Chờ kế toán ghi số tiền
      `,
    ],
    'to take a payment': [onPage({ consequence: 'payment' }), ``],
    'to take a payment while the bank looks': [
      onPage({ consequence: 'payment' }, { payment: { ...payment, onItsWay: 'under-review' } }),
      `
        + Cảnh báo: Một lần nộp trực tuyến của hồ sơ này đang được kiểm tra. Hỏi kế toán trước khi thu, kẻo người dân nộp hai lần.
      `,
    ],
    'to take a payment while one waits': [
      onPage({ consequence: 'payment' }, { payment: { ...payment, onItsWay: 'pending' } }),
      ``,
    ],
    'to ask for a supplement': [
      {
        ...onPage(
          { consequence: 'supplement-request' },
          {
            declaration,
            attachments: [
              file('x', { slot: 'document:a' }),
              file('y', { slot: 'document:b', superseded: true }),
            ],
            supplementTargets: [
              { target: 'document:a', label: 'Giấy A' },
              { target: 'document:b', label: 'Giấy B' },
              { target: 'field:childName', label: 'Họ tên' },
              { target: 'field:copies', label: 'Bản sao' },
            ],
            documentsRuledOut: [{ target: 'document:z', label: 'Giấy Z' }],
          },
        ),
        reply: { ...reply, problems: [{ path: 'target', message: 'Chọn ít nhất một' }] },
      },
      `
        + # Có chỗ cần sửa
        + [Chọn ít nhất một](#f-target)
        + Chọn tất cả những chỗ cần bổ sung hoặc sửa: pháp luật chỉ cho yêu cầu bổ sung một lần (NĐ 118/2025).
        + Lỗi: Chọn ít nhất một
        + Giấy tờ
        + <target=document:a>
        + Giấy A
        + Vấn đề của Giấy A
        + <problem.document:a>
        + Còn thiếu
        + ✓ Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Giấy A
        + <note.document:a>
        + <target=document:b>
        + Giấy B
        + Vấn đề của Giấy B
        + <problem.document:b>
        + ✓ Còn thiếu
        + Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Giấy B
        + <note.document:b>
        + ▸ Giấy tờ mà theo tờ khai thì hồ sơ này không cần
        + Chỉ yêu cầu khi câu trả lời trong tờ khai chưa đúng
        + <target=document:z>
        + Giấy Z
        + Vấn đề của Giấy Z
        + <problem.document:z>
        + ✓ Còn thiếu
        + Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Giấy Z
        + <note.document:z>
        + Nội dung tờ khai
        + <target=field:childName>
        + Họ tênNGUYỄN MINH ANH
        + Vấn đề của Họ tên
        + <problem.field:childName>
        + Còn thiếu
        + ✓ Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Họ tên
        + <note.field:childName>
        + ▸ Mục tờ khai mà hồ sơ này chưa khai
        + Mục chưa khai
        + <target=field:copies>
        + Bản sao
        + Vấn đề của Bản sao
        + <problem.field:copies>
        + ✓ Còn thiếu
        + Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Bản sao
        + <note.field:copies>
        + # Trẻ
        + Họ tên:NGUYỄN MINH ANH
        + Cân nặng:3 kg
      `,
    ],
    'to propose another supplement, too late': [
      {
        ...onPage(
          { consequence: 'supplement-proposal' },
          {
            ...{ supplementAskedBefore: true, supplementWasDue: '2026-11-13' },
            supplementTargets: [{ target: 'field:copies', label: 'Bản sao' }],
            documentsRuledOut: [{ target: 'document:z', label: 'Giấy Z' }],
          },
        ),
        reply: {
          entries: {
            ...{ reason: '', overrideReason: 'Luật A', wire: {} },
            items: [
              { target: 'field:copies', problem: 'wrong', note: 'Ghi lại' },
              { target: 'document:z', problem: 'out-of-date', note: '' },
            ],
          },
          problems: [{ path: 'overrideReason', message: 'Ghi căn cứ' }],
        },
      },
      `
        + # Có chỗ cần sửa
        + [Ghi căn cứ](#f-overrideReason)
        + Chọn tất cả những chỗ cần bổ sung hoặc sửa: pháp luật chỉ cho yêu cầu bổ sung một lần (NĐ 118/2025).
        + ▾ Giấy tờ mà theo tờ khai thì hồ sơ này không cần
        + Chỉ yêu cầu khi câu trả lời trong tờ khai chưa đúng
        + <target=document:z checked>
        + Giấy Z
        + Vấn đề của Giấy Z
        + <problem.document:z>
        + Còn thiếu
        + Chưa đúng
        + ✓ Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Giấy Z
        + <note.document:z=>
        + ▾ Mục tờ khai mà hồ sơ này chưa khai
        + Mục chưa khai
        + <target=field:copies checked>
        + Bản sao
        + Vấn đề của Bản sao
        + <problem.field:copies>
        + Còn thiếu
        + ✓ Chưa đúng
        + Đã hết hạn hoặc không còn đúng
        + Hướng dẫn người dân về Bản sao
        + <note.field:copies=Ghi lại>
        + Cảnh báo: Đã quá hạn trả hồ sơ để bổ sung: 3 ngày làm việc kể từ ngày tiếp nhận, đến hết ngày 13/11/2026 (Nghị định 118/2025/NĐ-CP). Hãy nói rõ vì sao đến nay mới yêu cầu: lãnh đạo Ủy ban duyệt theo lý do ấy.
        + Cảnh báo: Hồ sơ này đã được yêu cầu bổ sung một lần.
        + Căn cứ để yêu cầu bổ sung thêm lần nữa
        + Ghi rõ điều khoản của pháp luật chuyên ngành cho phép.
        + Lỗi: Ghi căn cứ
        + <overrideReason> Luật A
      `,
    ],
    'while somebody was faster': [
      {
        ...onPage({ reason: 'required' }, { timeline: [happened('take', 'Cũ.'), happened('note', 'Mới.')] }),
        reply: { ...reply, problems: [], meanwhile: { message: 'Hoa vừa làm.', seen: 1 } },
      },
      `
        − <seen=0>
        + ‹important›
        + Hồ sơ đã thay đổi, chưa ghi nhận quyết định của bạn
        + Hoa vừa làm.
        + Trong lúc bạn xem:
        + note
        + thứ Năm, 12/11/2026, 09:00 · Dũng
        + Mới.
        + Nội dung bạn viết vẫn còn. Nếu vẫn muốn làm, hãy bấm lại.
        + <seen=2>
        + Lý do
        + <reason> Đã viết.
      `,
    ],
    'while somebody was faster, and it is closed': [
      {
        ...of({ actions: [], timeline: [happened('take', 'Cũ.')] }),
        reply: { ...reply, problems: [], meanwhile: { message: 'Hoa vừa làm.', seen: 1 } },
      },
      `
        − [Tiếp tục] <intent=decide>
        − <version=5>
        − <requestId=r1>
        − <seen=0>
        − Việc complete.
        − ‹primary› [Ghi nhận kết quả] <intent=decide>
        − ‹quiet› [Quay lại hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
        − # Người nộp hồ sơ
        − Họ và tên:Nguyễn Văn An
        − # Tờ khai
        − Thủ tục này không yêu cầu giấy tờ kèm theo.
        − Việc này không gửi thư hay tin nhắn cho người dân.
        − # Tình trạng
        − Trạng thái:‹progress› Đang xử lý
        − Đang ở:Phạm Văn Dũng
        − Hẹn trả kết quả:Chưa tính
        − Cách nộp:Trực tuyến
        − Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        − Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        − Phí, lệ phí:Không phải nộp
        + ‹important›
        + Hồ sơ đã thay đổi, chưa ghi nhận quyết định của bạn
        + Hoa vừa làm.
        + Hồ sơ đang ở trạng thái Đang xử lý, nên việc này không làm được nữa.
        + Nội dung bạn đã viết (chép lại nếu cần)
        + <reason> Đã viết.
        + ‹primary› [Xem hồ sơ](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
      `,
    ],
    'on the days that can be promised': [
      onPage(
        { shows: 'promisable-days' },
        {
          dueAt: at(18),
          promisable: { first: '2026-11-20', last: '2026-12-04', extendsUntil: '2026-11-18' },
        },
      ),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00
        + Hẹn trả hiện nay: thứ Tư, 18/11/2026, 09:00. Hẹn lại được từ thứ Sáu, 20/11/2026 đến thứ Sáu, 04/12/2026.
        + Ký muộn nhất ngày 18/11/2026 thì thời hạn được gia hạn đến ngày hẹn lại; ký sau đó thì hồ sơ tính là trễ hạn (Nghị định 118/2025/NĐ-CP).
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'on the one day that can be promised': [
      onPage(
        { shows: 'promisable-days' },
        { dueAt: at(18), promisable: { first: '2026-11-20', last: '2026-11-20' } },
      ),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00
        + Hẹn trả hiện nay: thứ Tư, 18/11/2026, 09:00. Hẹn lại được đúng một ngày: thứ Sáu, 20/11/2026.
        + Cảnh báo: Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'on what a page does not show': [
      onPage(
        {},
        {
          ...{ dueAt: at(18), promisable: { first: '2026-11-20', last: '2026-12-04' }, verification },
          ...{
            decisionProposal: { ...proposed, step: 'decline' },
            writeOff: { ...proposed, amount: 16_000 },
          },
          ...{ certificateDraft: draft, draftValues: {}, proposal: { ...proposed, until: '2026-12-04' } },
          payment: { ...payment, exemption },
        },
      ),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Trạng thái:‹progress› Đang xử lý
        − Hẹn trả kết quả:Chưa tính
        − Phí, lệ phí:Không phải nộp
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lý‹waiting› Chờ lãnh đạo quyết định từ chốithứ Tư, 18/11/2026, 09:00
        + Trạng thái:‹progress› Đang xử lý ‹waiting› Chờ lãnh đạo quyết định từ chối
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
        + Phí, lệ phí:Chưa thu Người nộp đề nghị miễn, chưa ai quyết định: hộ nghèo
      `,
    ],
    'on an apology': [
      onPage({ shows: 'proposal' }, { dueAt: at(18), proposal: { ...proposed, until: '2026-12-04' } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Hẹn trả kết quả:Chưa tính
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýthứ Tư, 18/11/2026, 09:00
        + # Đề xuất xin lỗi, hẹn lại ngày trả
        + Hẹn trả hiện nay:thứ Tư, 18/11/2026, 09:00
        + Hẹn lại:thứ Sáu, 04/12/2026
        + Lý do in trên phiếu:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Cảnh báo: Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'on a proposal': [
      onPage({ shows: 'decision-proposal' }, { decisionProposal: { ...proposed, step: 'decline' } }),
      `
        − Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lýChưa tính
        − Trạng thái:‹progress› Đang xử lý
        + Nguyễn Văn AnPA-7K3M-Q9TX-2V‹progress› Đang xử lý‹waiting› Chờ lãnh đạo quyết định từ chốiChưa tính
        + # Đề xuất từ chối giải quyết
        + Đang chờ:Chờ lãnh đạo quyết định từ chối; chưa có gì gửi cho người dân
        + Lý do in trên thông báo:Không đủ.
        + Người đề xuất:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
        + Trạng thái:‹progress› Đang xử lý ‹waiting› Chờ lãnh đạo quyết định từ chối
      `,
    ],
    'on a fee that is not collected': [
      onPage({ shows: 'write-off' }, { writeOff: { ...proposed, amount: 16_000 } }),
      `
        + # Đề nghị xóa khoản phải thu
        + Chưa thu:16.000 đồng
        + Lý do không thu được:Không đủ.
        + Người đề nghị:Phạm Văn Dũng, thứ Hai, 16/11/2026, 09:00
      `,
    ],
    'on an exemption with papers': [
      onPage(
        { shows: 'exemption' },
        {
          payment: { ...payment, exemption },
          attachments: [
            file('a'),
            file('b', { slot: 'document:exemption-paper' }),
            file('c', { slot: 'document:exemption-paper' }),
            file('d', { slot: 'document:exemption-paper', superseded: true }),
          ],
        },
      ),
      `
        − Phí, lệ phí:Không phải nộp
        + # Đề nghị miễn phí, lệ phí
        + Trường hợp:Hộ nghèo
        + Căn cứ:NQ 12
        + Giấy tờ gửi kèm để chứng minh:b.pdf; c.pdf
        + Đến nay:Người nộp đề nghị miễn, chưa ai quyết định
        + Phí, lệ phí:Chưa thu Người nộp đề nghị miễn, chưa ai quyết định: hộ nghèo
      `,
    ],
    'on an exemption without papers': [
      onPage({ shows: 'exemption' }, { payment: { ...payment, exemption } }),
      `
        − Phí, lệ phí:Không phải nộp
        + # Đề nghị miễn phí, lệ phí
        + Trường hợp:Hộ nghèo
        + Căn cứ:NQ 12
        + Giấy tờ gửi kèm để chứng minh:Chưa có. Xem giấy tờ khác của hồ sơ, danh sách của Ủy ban, hoặc yêu cầu bổ sung.
        + Đến nay:Người nộp đề nghị miễn, chưa ai quyết định
        + Phí, lệ phí:Chưa thu Người nộp đề nghị miễn, chưa ai quyết định: hộ nghèo
      `,
    ],
    'on a draft of a certificate': [
      onPage({ shows: 'certificate-draft' }, { certificateDraft: draft }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Trả lời:Chờ người nộp trả lời đến hết thứ Sáu, 20/11/2026; không trả lời là đồng ý
        + Đã gửi:thứ Hai, 16/11/2026, 09:00, Phạm Văn Dũng
        + Nội dung:[Bản dự thảo (PDF)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/giay-to/ban-du-thao.pdf)
      `,
    ],
    'on what is verified': [
      onPage({ shows: 'verification' }, { verification }),
      `
        + # Đang xác minh
        + Nơi xác minh:thôn 2
        + Cần có kết quả:đến hết thứ Sáu, 04/12/2026
        + Người xác minh:Dũng, từ thứ Tư, 18/11/2026, 09:00
      `,
    ],
    'on a result whose draft is agreed': [
      onResult('agreed'),
      `
        + ⇒ files
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'on a result whose draft is silent': [
      onResult('silent'),
      `
        + ⇒ files
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'on a result whose draft is corrected': [
      onResult('corrected'),
      `
        + ⇒ files
        + Cảnh báo: Người nộp nêu chỗ sai trong bản dự thảo, mà chưa được gửi bản mới.
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'on a result whose draft is lapsed': [
      onResult('lapsed'),
      `
        + ⇒ files
        + Cảnh báo: Hồ sơ nộp trực tuyến, mà người nộp chưa được xem bản dự thảo. Thủ tục này yêu cầu gửi bản dự thảo để người nộp xác nhận trước khi in kết quả.
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'on a result whose draft is unanswered': [
      onResult(),
      `
        + ⇒ files
        + Cảnh báo: Người nộp chưa trả lời về bản dự thảo, và hạn trả lời chưa hết.
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'on a result that nobody was shown': [
      onPage({ consequence: 'result' }, { draftValues: {} }),
      `
        + ⇒ files
        + Cảnh báo: Hồ sơ nộp trực tuyến, mà người nộp chưa được xem bản dự thảo. Thủ tục này yêu cầu gửi bản dự thảo để người nộp xác nhận trước khi in kết quả.
        + Tệp kết quả
        + PDF, ảnh hoặc Word, tối đa 10 MB
        + <file required>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
    'with a paper ahead': [
      onPage({ paper: { kind: 'refusal', ahead: 'issued' }, reason: 'required' }),
      `
        + Lý do
        + <reason>
        + ▸ Giấy sẽ cấp cho người dân
        + ‹secondary› [Xem với nội dung đang viết]
        + ‹quiet› [Mở riêng tệp]
      `,
    ],
    'with a paper ahead, and nothing to fill in': [
      onPage({ paper: { kind: 'refusal', ahead: 'issued' } }),
      `
        + ▸ Giấy sẽ cấp cho người dân
        + [Mở riêng tệp](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ghi-ket-qua/xem-truoc.pdf)
      `,
    ],
  },
);
