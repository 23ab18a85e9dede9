// What everybody and an officer read of questions, petitions and requests, and what they read of the home page and of figures.
import { expect, test } from 'vitest';
import { isValidElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import type {
  PublishedInquiry,
  RegisterFigures,
  RegisterLine,
  StaffInquiry,
} from '#app/read-models/inquiries.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { examples } from './pages/officer/inquiries.tsx';
import { InquiryDecisionPage, InquiryDeskPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { InboxPage } from '#app/ui/pages/officer/inquiries/inbox-page.tsx';
import { ReasonedLookPage } from '#app/ui/pages/officer/inquiries/reasoned-look-page.tsx';
import { RegisterPage } from '#app/ui/pages/officer/inquiries/register-page.tsx';
import { SiteProvider, type SiteUnit } from '#app/ui/components/page/site.tsx';
import type { CommentStart } from '#app/read-models/consultations.ts';
import type { EnglishProcedure } from '#app/read-models/english.ts';
import { qualityParts } from '#app/ui/pages/officer/quality/quality-sheet.ts';
import type { Quality } from '#app/read-models/quality.ts';
import { examples as qualityExamples } from './pages/officer/quality.tsx';
import { CommentFormPage } from '#app/ui/pages/public/consultations/comment-form-page.tsx';
import { EnglishIndex, EnglishProcedurePage } from '#app/ui/pages/public/english/english-page.tsx';
import { Happening } from '#app/ui/pages/public/home/happening.tsx';
import { LifeEvents } from '#app/ui/pages/public/home/home.tsx';
import { FollowPage } from '#app/ui/pages/public/inquiries/follow-page.tsx';
import { FrontPage } from '#app/ui/pages/public/inquiries/front-page.tsx';
import { PublishedPage } from '#app/ui/pages/public/inquiries/published-page.tsx';
import { PrivacyPage } from '#app/ui/pages/public/privacy/privacy-page.tsx';
import { SimilarStep } from '#app/ui/pages/public/inquiries/similar.tsx';
import { inquiryStatisticsParts } from '#app/ui/pages/public/inquiries/statistics-sheet.ts';
import { InquiryStatisticsPage } from '#app/ui/pages/public/inquiries/statistics-page.tsx';
import { CheckInquiry, WriteInquiry } from '#app/ui/pages/public/inquiries/write-inquiry.tsx';
import { statisticsParts } from '#app/ui/pages/public/statistics/statistics-sheet.ts';
import { StatisticsPage } from '#app/ui/pages/public/statistics/statistics-page.tsx';
import { ServiceUse } from '#app/ui/pages/public/statistics/service-use.tsx';

import { usualHours } from '#catalog/working-calendar.ts';
import type { FormDefinition } from '#forms/definition.ts';

import { context } from '../forms/context.ts';
import { services } from '../support/services.ts';
import { asRoute } from './as-route.tsx';
import { asSheet } from './as-sheet.tsx';
import { readLines, testChanges, testStates } from './reading.ts';
import { line, sectionView } from './section-samples.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Phát', position: 'Văn phòng' }, groups: [] };
const { words } = informationRequest;
const said = { question: 'Câu hỏi', answer: 'Trả lời', list: 'Đã trả lời', empty: 'Chưa có câu hỏi nào.' };

const sample = examples
  .map(({ element }) =>
    isValidElement<{ inquiry?: StaffInquiry }>(element) ? element.props.inquiry : undefined,
  )
  .find((one) => one !== undefined && 'likely' in one);
if (sample === undefined) throw new Error('no inquiry in the examples');
const { due: _due, missed: _missed, point: _point, sketch: _sketch, ...rest } = sample;
const inquiry: StaffInquiry = {
  ...rest,
  entries: [],
  likely: [],
  papers: [],
  actions: [],
  declaration: [],
  shown: [],
};
const of = (more: Partial<StaffInquiry>) => ({ inquiry: { ...inquiry, ...more } });
const late = {
  ...sample.due,
  lateness: { kind: 'late', workingDays: 2 },
  finished: false,
} as StaffInquiry['due'];
const over = {
  ...sample.due,
  lateness: { kind: 'early', workingDays: 2 },
  finished: true,
} as StaffInquiry['due'];
const main = { code: 'PA-9', registerNumber: '9/2026', subject: 'Đường' };
const [likely] = sample.likely;
if (likely === undefined) throw new Error('none is likely');
const { mergeAt: _merge, registerNumber: _number, ...bare } = likely;

testStates<Parameters<typeof InquiryDeskPage>[0]>(
  'an inquiry on the desk',
  (props) => <InquiryDeskPage {...props} />,
  { desk, words, inquiry },
  `
        [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · 12/2026 · PA-7K3M-Q9TX-2V · Nguyễn Văn An
        # Quyết toán kinh phí làm đường liên ấp năm 2025.
        Lúc này bạn không phải làm gì.
        # Tình trạng
        Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
        Thời hạn:Không tính thời hạn
        Gửi lúc:thứ Ba, 24/11/2026, 09:30
        # Quá trình giải quyết
      `,
  {
    'without a subject and a number': [
      of({ subject: '', registerNumber: undefined } as never),
      `
        − [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · 12/2026 · PA-7K3M-Q9TX-2V · Nguyễn Văn An
        − # Quyết toán kinh phí làm đường liên ấp năm 2025.
        + [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · PA-7K3M-Q9TX-2V
        + # Nguyễn Văn An
      `,
    ],
    late: [
      of({ due: late } as never),
      `
        − Thời hạn:Không tính thời hạn
        + Trả lời chậm nhất:thứ Ba, 15/12/2026‹stopped› quá hạn 2 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc.
      `,
    ],
    'answered in time': [
      of({ due: over } as never),
      `
        − Thời hạn:Không tính thời hạn
        + Trả lời chậm nhất:thứ Ba, 15/12/2026‹done› trước hạn 2 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc.
      `,
    ],
    'with what was missed': [
      of({ due: late, missed: sample.missed } as never),
      `
        − Thời hạn:Không tính thời hạn
        + Trả lời chậm nhất:thứ Ba, 15/12/2026‹stopped› quá hạn 2 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc. ‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026
      `,
    ],
    'with acts': [
      of({ actions: sample.actions }),
      `
        − Lúc này bạn không phải làm gì.
        + ‹secondary› [Đề nghị làm rõ](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/hoi-lai)
      `,
    ],
    'with what happened': [
      of({ entries: sample.entries, declaration: sample.declaration, papers: sample.papers }),
      `
        + # Người yêu cầu
        + Họ và tên:Nguyễn Văn An
        + Đề nghị làm rõ
        + thứ Ba, 24/11/2026, 09:30 · Huỳnh Tấn Phát
        + Điều cần làm rõ: Đoạn đường nào? Năm nào?
        + [so-do.pdf](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/tep/f) (117 KB)chưa quét mã độc
        + Gửi yêu cầu
        + thứ Ba, 24/11/2026, 09:30 · Người gửi
        + # Giấy tờ
        + [Phiếu tiếp nhận yêu cầu (PDF)](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
      `,
    ],
    'with others that say the same': [
      of({
        likely: [
          likely,
          { ...bare, id: 'b', code: 'PA-3', same: { category: false, place: false } },
          { ...bare, id: 'c', code: 'PA-4', same: { category: true, place: false }, publicAddress: '/x' },
        ],
      }),
      `
        + # Có thể cùng một việc
        + [Số 9/2026](/can-bo/tiep-can-thong-tin/PA-2N6D-X4RT-9C): Xin quyết toán đường liên ấp năm ngoái.
        + ‹progress› Đang giải quyết gửi 24/11/2026 · cùng chủ đề · cùng ấp
        + [Gộp vào số 9/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/gop?chinh=5b0c3d0e-7a53-4c57-a2b5-2f3f0a6b9d11)
        + [PA-3](/can-bo/tiep-can-thong-tin/PA-3): Xin quyết toán đường liên ấp năm ngoái.
        + ‹progress› Đang giải quyết gửi 24/11/2026
        + [PA-4](/can-bo/tiep-can-thong-tin/PA-4): Xin quyết toán đường liên ấp năm ngoái.
        + ‹progress› Đang giải quyết gửi 24/11/2026 · cùng chủ đề
        + [Xem trả lời đã đăng](/x)
      `,
    ],
    'handled with others': [
      of({ merged: [main, { ...main, code: 'PA-8' }] }),
      `
        + # Giải quyết chung
        + Người gửi các phản ánh này được báo từng bước và nhận cùng một trả lời.
        + [Số 9/2026](/can-bo/tiep-can-thong-tin/PA-9): Đường
        + [Số 9/2026](/can-bo/tiep-can-thong-tin/PA-8): Đường
      `,
    ],
    'handled with a main one': [
      of({ main: { label: 'x' } as never, mainCode: 'PA-9' }),
      `
        + Giải quyết chung với:[số ](/can-bo/tiep-can-thong-tin/PA-9):
      `,
    ],
    'given to somebody, published, with what readers said': [
      of({
        assignedTo: 'Hoa',
        publicAddress: '/cong-khai',
        feedback: { helped: 3, not: 1 },
        eraseOn: '2031-11-24',
      }),
      `
        + Giao cho:Hoa
        + Nội dung bị xóa ngày:24/11/2031
        + Công khai:[Xem bản đăng](/cong-khai)
        + Người đọc thấy có ích:3 có, 1 không
      `,
    ],
    'published without what readers said': [
      of({ publicAddress: '/cong-khai' }),
      `
        + Công khai:[Xem bản đăng](/cong-khai)
      `,
    ],
    'not published, with what readers said': [of({ feedback: { helped: 3, not: 1 } }), ``],
    'with a draft and what is proposed': [
      of({
        draft: [{ label: 'Trả lời', value: 'Xin lỗi.' }],
        proposed: [
          { label: 'Tiêu đề', value: 'Đường', before: 'Đường xá' },
          { label: 'Câu hỏi', value: 'Bao giờ?' },
        ],
      }),
      `
        + # Dự thảo
        + Trả lời: Xin lỗi.
        + Chỉ cán bộ thấy cho đến khi được duyệt.
        + # Bản đăng chờ duyệt
        + Tiêu đề: Đường
        + Đang đăng: Đường xá
        + Câu hỏi: Bao giờ?
        + Được duyệt thì mọi người đọc đúng như trên.
      `,
    ],
  },
);

testStates<Parameters<typeof InquiryDecisionPage>[0]>(
  'a decision on an inquiry',
  (props) => <InquiryDecisionPage {...props} />,
  { desk, words, ...of({ actions: sample.actions }), event: 'ask', requestId: 'r1', acceptedFiles: '.pdf' },
  `
        [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V) · Quyết toán kinh phí làm đường liên ấp năm 2025. · Nguyễn Văn An
        # Đề nghị làm rõ
        ⇒ files
        [Tiếp tục]
        <version=2>
        <requestId=r1>
        Hỏi những điều còn thiếu.
        Điều cần làm rõ
        <text>
        Tệp kèm theo (không bắt buộc)
        PDF, ảnh hoặc Word (.docx), tối đa 10 tệp, mỗi tệp 10 MB
        <files multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ‹primary› [Đề nghị làm rõ]
        ‹quiet› [Quay lại](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
        # Tình trạng
        Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
        Thời hạn:Không tính thời hạn
        Gửi lúc:thứ Ba, 24/11/2026, 09:30
        # Nội dung
      `,
  {
    'that cannot be made any more': [
      of({ actions: [] }),
      `
        − # Đề nghị làm rõ
        − ⇒ files
        − [Tiếp tục]
        − <version=2>
        − <requestId=r1>
        − Hỏi những điều còn thiếu.
        − Điều cần làm rõ
        − <text>
        − Tệp kèm theo (không bắt buộc)
        − PDF, ảnh hoặc Word (.docx), tối đa 10 tệp, mỗi tệp 10 MB
        − <files multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − ‹primary› [Đề nghị làm rõ]
        − ‹quiet› [Quay lại](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
        + # Việc này không làm được nữa
        + Hiện ở trạng thái “Chờ người yêu cầu làm rõ”.
        + ‹primary› [Xem yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
      `,
    ],
    'that cannot be made any more, with what was written': [
      { ...of({ actions: [] }), again: { wire: { text: 'Đã viết' }, problems: [] } },
      `
        − # Đề nghị làm rõ
        − ⇒ files
        − [Tiếp tục]
        − <version=2>
        − <requestId=r1>
        − Hỏi những điều còn thiếu.
        − Điều cần làm rõ
        − <text>
        − Tệp kèm theo (không bắt buộc)
        − PDF, ảnh hoặc Word (.docx), tối đa 10 tệp, mỗi tệp 10 MB
        − <files multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − ‹primary› [Đề nghị làm rõ]
        − ‹quiet› [Quay lại](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
        + # Việc này không làm được nữa
        + Hiện ở trạng thái “Chờ người yêu cầu làm rõ”.
        + Nội dung bạn đã viết (chép lại nếu cần):
        + Đã viết
        + ‹primary› [Xem yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
      `,
    ],
    'that was wrong': [
      { again: { wire: { text: 'Đã viết' }, problems: [{ path: 'text', message: 'Ghi rõ' }] } },
      `
        − <text>
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-text)
        + Lỗi: Ghi rõ
        + <text> Đã viết
      `,
    ],
    'while somebody was faster': [
      { again: { wire: { text: 'Đã viết' }, problems: [], meanwhile: 'Hoa vừa làm.' } },
      `
        − <text>
        + ‹important›
        + Cần chú ý
        + Hoa vừa làm.
        + <text> Đã viết
      `,
    ],
    'with what was chosen': [
      { chosen: { text: 'Sẵn' } },
      `
        − <text>
        + <text> Sẵn
      `,
    ],
    'with words for it': [
      { templates: [{ id: 't', title: 'Mẫu', text: 'Kính gửi' }] },
      `
        + Mẫu trả lời
        + <template>
        + Chọn mẫu
        + Mẫu
        + ‹secondary› [Chèn mẫu] <intent=template>
      `,
    ],
    'with what is proposed': [
      of({ actions: sample.actions, proposed: [{ label: 'Tiêu đề', value: 'Đường' }] as never }),
      `
        + # Bản đăng chờ duyệt
        + Tiêu đề: Đường
        + Được duyệt thì mọi người đọc đúng như trên.
      `,
    ],
  },
);

const listed = { ...sample, finishedAt: at(20) };
testStates<Parameters<typeof InboxPage>[0]>(
  'the inbox',
  (props) => <InboxPage {...props} />,
  {
    desk,
    heading: 'Thư',
    options: { kind: [{ value: sample.kind, label: 'Yêu cầu' }] },
    filter: {},
    rows: [],
    total: 0,
    page: 1,
    pages: 1,
    templates: false,
  },
  `
        # Thư
        ▸ Lọc thư
        → /can-bo/hop-thu
        Mã hoặc số vào sổ
        <q>
        Loại
        <loai>
        ✓ Tất cả
        Yêu cầu
        Đang chờ ai
        <viec>
        ✓ Tất cả đang giải quyết
        Chờ tôi
        Chờ tiếp nhận, phân loại
        Chờ đơn vị trả lời
        Chờ lãnh đạo duyệt
        Chờ người gửi
        Đã xong
        Sắp xếp
        <xep>
        ✓ Việc của tôi trước
        Hạn trả lời gần nhất
        Mới gửi trước
        <cua-toi=1>
        Tôi đang xử lý
        <qua-han=1>
        Quá hạn
        <hom-nay=1>
        Đến hạn hôm nay
        <bao-lanh-dao=1>
        Quá hạn mức 2 (báo Chủ tịch)
        ▸ Lọc thêm
        Gửi từ ngày
        <tu>
        đến ngày
        <den>
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/hop-thu)
        Không có thư nào
        Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.
      `,
  {
    some: [
      {
        rows: [listed, { ...listed, code: 'PA-2', registerNumber: undefined, assignedTo: 'Hoa' } as never],
        total: 2,
        templates: true,
      },
      `
        − Không có thư nào
        − Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.
        + [Mẫu trả lời](/can-bo/mau-tra-loi)
        + 2 thư
        + Thư
        + Số, mã | Người gửi và nội dung | Trạng thái, người thụ lý | Gửi | Hạn trả lời |
        + [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)PA-7K3M-Q9TX-2V | Nguyễn Văn An · Yêu cầuQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
        + [PA-2](/can-bo/tiep-can-thong-tin/PA-2) | Nguyễn Văn An · Yêu cầuQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõHoa | 24/11/2026 | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
      `,
    ],
    pages: [
      { rows: [listed], total: 40, pages: 2, page: 2 },
      `
        − Không có thư nào
        − Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.
        + 40 thư, trang 2 trong 2
        + Thư
        + Số, mã | Người gửi và nội dung | Trạng thái, người thụ lý | Gửi | Hạn trả lời |
        + [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)PA-7K3M-Q9TX-2V | Nguyễn Văn An · Yêu cầuQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
        + [Trang trước](/can-bo/hop-thu)
        + [1](/can-bo/hop-thu)
        + [2](/can-bo/hop-thu?trang=2) (here)
      `,
    ],
    'of one kind': [
      { kind: { id: 'question', register: 'Sổ', one: 'câu hỏi' }, options: {}, rows: [listed], total: 1 },
      `
        − → /can-bo/hop-thu
        − Loại
        − <loai>
        − ✓ Tất cả
        − Yêu cầu
        − ‹quiet› [Bỏ lọc](/can-bo/hop-thu)
        − Không có thư nào
        − Không có gì ở đây. Hãy chọn “Đã xong” để xem thư đã giải quyết, hoặc bỏ lọc.
        + [Sổ](/can-bo/hoi-dap/so-theo-doi)[Nội dung sắp xóa](/can-bo/hoi-dap/sap-xoa)
        + → /can-bo/hoi-dap
        + ‹quiet› [Bỏ lọc](/can-bo/hoi-dap)
        + 1 câu hỏi
        + Thư
        + Số, mã | Người gửi và nội dung | Trạng thái, người thụ lý | Gửi | Hạn trả lời |
        + [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)PA-7K3M-Q9TX-2V | Nguyễn Văn AnQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
      `,
    ],
    'none of one kind': [
      { kind: { id: 'question', register: 'Sổ', one: 'câu hỏi' }, options: {} },
      `
        − → /can-bo/hop-thu
        − Loại
        − <loai>
        − ✓ Tất cả
        − Yêu cầu
        − ‹quiet› [Bỏ lọc](/can-bo/hop-thu)
        − Không có thư nào
        + [Sổ](/can-bo/hoi-dap/so-theo-doi)[Nội dung sắp xóa](/can-bo/hoi-dap/sap-xoa)
        + → /can-bo/hoi-dap
        + ‹quiet› [Bỏ lọc](/can-bo/hoi-dap)
        + Không có câu hỏi nào
      `,
    ],
  },
);

test('who keeps the portal reads how far it is, and states why the contents are needed', () => {
  const line = { ...inquiry, requesterName: '', subject: '' };
  const reply = {
    ...{ intent: 'state-reason', entries: { words: 'xem' }, ticked: {}, conflict: false },
    problems: [{ path: 'words', message: 'Ghi rõ hơn.' }],
  };
  const lines = readLines(<ReasonedLookPage {...{ desk, words, line, reply }} />).join('\n');
  expect(lines).toContain('PA-7K3M-Q9TX-2V');
  expect(lines).toContain('Chủ tịch được báo ngay');
  expect(lines).toContain('Ghi rõ hơn.');
  expect(lines).toContain('Mở nội dung');
});

testStates<Parameters<typeof FollowPage>[0]>(
  'what she wrote',
  (props) => <FollowPage {...props} />,
  { words, inquiry },
  `
        In từ trang Ủy ban nhân dân
        # Yêu cầu cung cấp thông tin
        Mã theo dõi của bạnPA-7K3M-Q9TX-2V
        ‹secondary› [Sao chép mã]
        Hãy ghi lại mã này hoặc lưu địa chỉ trang. Ai có mã đều xem được trang này, nên đừng đưa mã cho người khác.
        Cán bộ cần bạn làm rõ thêm.
        # Tình trạng
        Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
        Thời hạn:Không tính thời hạn
        Gửi lúc:thứ Ba, 24/11/2026, 09:30
        Số vào sổ:12/2026
        # Quá trình giải quyết
        ‹secondary› [In trang này]
        Trang này in được gọn trên giấy A4: bấm
        Ctrl
        +
        P
        , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      `,
  {
    'and who looked, to its writer': [
      {
        looks: {
          views: [
            {
              name: 'Đỗ Hữu Quang',
              position: 'Quản trị',
              what: 'yêu cầu',
              at: inquiry.submittedAt,
              purpose: 'Sửa lỗi',
            },
          ],
        },
      },
      `
        + # Ai đã xem yêu cầu cung cấp thông tin của tôi
        + ▸ 1 lượt xem của cán bộ
        + Các lượt xem
        + Lúc | Ai | Xem gì | Để làm gì |
        + thứ Ba, 24/11/2026, 09:30 | Đỗ Hữu Quang, Quản trị | yêu cầu | Sửa lỗi |
      `,
    ],
    'and to who has the code alone': [
      { looks: { asked: 'email' } },
      `
        + # Ai đã xem yêu cầu cung cấp thông tin của tôi
        + ▸ Xem cán bộ nào đã mở, lúc nào, vì sao
        + → /tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V?xac-minh
        + Ai có mã theo dõi cũng mở được trang này, nên cần biết bạn là người gửi. Chúng tôi gửi một mã 6 chữ số đến địa chỉ thư điện tử mà bạn đã ghi khi gửi yêu cầu cung cấp thông tin; nhập mã xong, bạn trở lại trang này.
        + ‹primary› [Gửi mã xác nhận]
      `,
    ],
    'just sent': [
      { flash: 'Đã gửi.', notices: { way: undefined, stoppable: false, smsOffered: true } as never },
      `
        − # Yêu cầu cung cấp thông tin
        + # Đã gửi.
        + # Báo tin cho bạn
        + Muốn được báo khi yêu cầu cung cấp thông tin có trả lời hoặc cần bạn bổ sung, hãy ghi số điện thoại di động hoặc địa chỉ thư điện tử. Không ghi thì bạn vẫn xem được ở trang này.
        + Số điện thoại di động hoặc địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + <email>
        + ‹secondary› [Gửi mã xác nhận]
      `,
    ],
    'of which she is told by mail': [
      { notices: { way: 'email', stoppable: true, smsOffered: false } as never },
      `
        + # Báo tin cho bạn
        + Bạn được báo bằng thư điện tử mỗi khi có bước mới.
        + ▸ Đổi nơi nhận tin
        + Địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + <email>
        + ‹secondary› [Gửi mã xác nhận]
        + ‹quiet› [Thôi nhận tin ở nơi này] <intent=stop-notices>
      `,
    ],
    'of which she is told by telephone': [
      { notices: { way: 'phone', stoppable: false, smsOffered: true } as never, ownPhone: '+84901234567' },
      `
        + # Báo tin cho bạn
        + Bạn được báo bằng tin nhắn khi cần bạn bổ sung, khi hẹn ngày và khi có trả lời.
        + ▸ Đổi nơi nhận tin
        + Số điện thoại di động hoặc địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + <email=0901 234 567>
        + ‹secondary› [Gửi mã xác nhận]
      `,
    ],
    'of which she may be told by mail': [
      { notices: { stoppable: false, smsOffered: false }, ownPhone: '+84901234567' },
      `
        + # Báo tin cho bạn
        + Muốn được báo khi yêu cầu cung cấp thông tin có trả lời hoặc cần bạn bổ sung, hãy ghi địa chỉ thư điện tử. Không ghi thì bạn vẫn xem được ở trang này.
        + Địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + <email>
        + ‹secondary› [Gửi mã xác nhận]
      `,
    ],
    'of which she may be told by telephone': [
      { notices: { stoppable: false, smsOffered: true }, ownPhone: '+84901234567' },
      `
        + # Báo tin cho bạn
        + Muốn được báo khi yêu cầu cung cấp thông tin có trả lời hoặc cần bạn bổ sung, hãy ghi số điện thoại di động hoặc địa chỉ thư điện tử. Không ghi thì bạn vẫn xem được ở trang này.
        + Số điện thoại di động hoặc địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + <email=0901 234 567>
        + ‹secondary› [Gửi mã xác nhận]
      `,
    ],
    'whose notices could not be changed': [
      {
        notices: { way: 'email', stoppable: true, smsOffered: true } as never,
        failed: { entry: 'x', problems: [{ path: 'contact', message: 'Sai' }] },
      },
      `
        + # Có chỗ cần sửa
        + [Sai](#f-contact)
        + # Báo tin cho bạn
        + Bạn được báo bằng thư điện tử mỗi khi có bước mới.
        + ▾ Đổi nơi nhận tin
        + Số điện thoại di động hoặc địa chỉ thư điện tử
        + Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung.
        + Lỗi: Sai
        + <email=x>
        + ‹secondary› [Gửi mã xác nhận]
        + ‹quiet› [Thôi nhận tin ở nơi này] <intent=stop-notices>
      `,
    ],
    'that is late': [
      of({ due: late, missed: sample.missed } as never),
      `
        − Thời hạn:Không tính thời hạn
        + Trả lời chậm nhất:thứ Ba, 15/12/2026‹stopped› quá hạn 2 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc. ‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026
      `,
    ],
    'that can be answered': [
      of({ actions: sample.actions }),
      `
        + ‹secondary› [Đề nghị làm rõ](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/hoi-lai)
      `,
    ],
    'that stands with others, is published, given to a unit': [
      of({
        main: { label: 'x' } as never,
        publicAddress: '/x',
        assignedTo: 'Văn phòng',
        eraseOn: '2031-11-24',
      }),
      `
        + Giải quyết chung:Với phản ánh số undefined: undefined
        + Nơi giải quyết:Văn phòng
        + Công khai:[Xem bản đăng](/x)
        + Nội dung được xóa ngày:24/11/2031
      `,
    ],
    'with papers and what happened': [
      of({ papers: sample.papers, entries: sample.entries, shown: sample.shown }),
      `
        + Thông tin bạn cần:Quyết toán kinh phí làm đường liên ấp năm 2025.
        + Đề nghị làm rõ
        + thứ Ba, 24/11/2026, 09:30 · Huỳnh Tấn Phát
        + Điều cần làm rõ: Đoạn đường nào? Năm nào?
        + [so-do.pdf](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/tep/f) (117 KB)
        + Gửi yêu cầu
        + thứ Ba, 24/11/2026, 09:30 · Người gửi
        + # Giấy tờ
        + [Phiếu tiếp nhận yêu cầu (PDF)](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
      `,
    ],
  },
);

const published: PublishedInquiry = {
  ...{
    id: 'p1',
    href: '/hoi-dap/p1',
    title: titleOf({ title: 'Bao giờ?' }),
    category: { value: 'duong', label: 'Đường' },
  },
  ...{
    publishedAt: at(20),
    beginning: 'Sắp xong.',
    question: 'Bao giờ?',
    answer: 'Sắp xong.',
    submittedAt: at(12),
  },
  ...{ changedAt: at(20), corrections: [] },
};
const out = (more: Partial<PublishedInquiry>) => ({ published: { ...published, ...more } });
testStates<Parameters<typeof PublishedPage>[0]>(
  'a published answer',
  (props) => <PublishedPage {...props} />,
  { kind: 'question', words, said, published, address: 'https://x/p1', unitName: 'UBND xã' },
  `
        In từ trang https://x/p1
        Đường
        # Bao giờ?
        # Câu hỏi
        Bao giờ?
        Người gửi không nêu tên · 12/11/2026
        # Trả lời
        Sắp xong.
        Tác giả: UBND xã · Nguồn: UBND xãĐăng 20/11/2026
        # Câu trả lời này có giúp được bạn không?
        ‹secondary› [Có] <co-ich=co>
        ‹secondary› [Không] <co-ich=khong>
        [Đã trả lời](/hoi-dap) · [Yêu cầu cung cấp thông tin](/hoi-dap/dat-cau-hoi)
        ‹secondary› [In trang này]
        ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/p1.pdf)
        Trang này in được gọn trên giấy A4: bấm
        Ctrl
        +
        P
        , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
        Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fhoi-dap%2Fp1)
      `,
  {
    'with a name and a unit': [
      out({ name: 'An', unit: 'Địa chính' }),
      `
        − Người gửi không nêu tên · 12/11/2026
        − Tác giả: UBND xã · Nguồn: UBND xãĐăng 20/11/2026
        + An · 12/11/2026
        + Tác giả: Địa chính · Nguồn: UBND xãĐăng 20/11/2026
      `,
    ],
    changed: [
      out({ changedAt: at(22), corrections: [{ on: '2026-11-22', note: 'Sửa ngày.' }] }),
      `
        − Tác giả: UBND xã · Nguồn: UBND xãĐăng 20/11/2026
        + Tác giả: UBND xã · Nguồn: UBND xãĐăng 20/11/2026, sửa 22/11/2026
        + # Nội dung đã sửa
        + 22/11/2026: Sửa ngày.
      `,
    ],
    'opened again': [
      out({ again: { since: at(22), now: 'open' } }),
      `
        + Việc này đang được giải quyết lại, từ ngày 22/11/2026. Trả lời ở trang này là của lần giải quyết trước.
      `,
    ],
    'answered again': [
      out({ again: { since: at(22), now: 'answered' } }),
      `
        + Việc này đã được giải quyết lại, và người gửi đã có trả lời mới. Trả lời ở trang này là của lần giải quyết trước.
      `,
    ],
    'ended again': [
      out({ again: { since: at(22), now: 'ended' } }),
      `
        + Việc này được đề nghị giải quyết lại ngày 22/11/2026; lần đó kết thúc, không có trả lời mới. Trả lời ở trang này là của lần giải quyết trước.
      `,
    ],
    'said whether it helped': [
      { thanks: 'Cảm ơn bạn.' },
      `
        − ‹secondary› [Có] <co-ich=co>
        − ‹secondary› [Không] <co-ich=khong>
        + Cảm ơn bạn.
      `,
    ],
    followed: [
      { followed: { kind: 'inquiry' as never, target: 'p1' } },
      `
        − [Đã trả lời](/hoi-dap) · [Yêu cầu cung cấp thông tin](/hoi-dap/dat-cau-hoi)
        + [Đã trả lời](/hoi-dap) · [Yêu cầu cung cấp thông tin](/hoi-dap/dat-cau-hoi) · [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/undefined/p1)
      `,
    ],
  },
);

const list = { lines: [], total: 0, page: 1, pages: 1, categories: [] };
const categories = [
  { value: 'duong', label: 'Đường', count: 2 },
  { value: 'dat', label: 'Đất', count: 1 },
];
testStates<Parameters<typeof FrontPage>[0]>(
  'what was answered',
  (props) => <FrontPage {...props} />,
  {
    kind: 'question',
    words,
    published: said,
    narrowing: { words: '', category: '' },
    list,
    address: 'https://x',
    paper: '/x.pdf',
  },
  `
        In từ trang https://x
        # Tiếp cận thông tin
        Dành cho thông tin chưa có trong danh mục công khai. Không thu phí; bạn chỉ trả chi phí thực tế in, sao, gửi nếu có.
        ‹start› [Yêu cầu cung cấp thông tin](/hoi-dap/dat-cau-hoi)
        → /hoi-dap
        Đã gửi? Nhập mã để theo dõi
        <ma>
        [Xem]
        ▸ Không chắc gửi ở đâu?
        Muốn biết một điều: chính sách, thủ tục, công việc của Ủy ban nhân dân.
        Câu hỏi (15 ngày làm việc): gửi ở trang này.
        Thấy việc cần sửa, hoặc cán bộ gây phiền hà; hoặc muốn đề xuất.
        [Phản ánh, kiến nghị](/phan-anh-kien-nghi) (15 ngày làm việc).
        Cần một văn bản, số liệu chưa được công khai.
        [Yêu cầu cung cấp thông tin](/tiep-can-thong-tin/yeu-cau) (3 đến 15 ngày làm việc).
        Thấy một trang của Cổng ghi chưa đúng.
        [Báo thông tin không chính xác](/bao-thong-tin-khong-chinh-xac) (15 ngày).
        Muốn trình bày trực tiếp với Chủ tịch hoặc cán bộ tiếp công dân.
        [Đăng ký giờ tiếp công dân](/tiep-cong-dan) (hẹn giờ trong 2 ngày làm việc).
        Muốn góp ý cho một dự thảo đang được lấy ý kiến.
        [Lấy ý kiến Nhân dân](/gop-y) (đến hết ngày lấy ý kiến).
        Một quyết định hoặc việc làm của cán bộ gây thiệt hại cho quyền lợi của bạn.
        Khiếu nại (30 đến 45 ngày; phải gửi trong 90 ngày từ khi biết): bằng đơn có chữ ký, nộp tại trụ sở hoặc qua bưu điện.
        Biết việc vi phạm pháp luật của ai đó.
        Tố cáo (30 ngày): đơn hoặc trình bày tại trụ sở; không gửi qua Cổng, để giữ bí mật.
        # Đã trả lời
        → /hoi-dap
        Tìm trong câu trả lời đã đăng
        Gõ có dấu hay không dấu đều được
        <q=>
        [Tìm]
        Không có yêu cầu cung cấp thông tin nào
        Chưa có câu hỏi nào.
        [Tình hình trả lời theo đơn vị](/hoi-dap/thong-ke) · Theo dõi qua [RSS](/rss/hoi-dap.xml) hoặc [Atom](/rss/hoi-dap.atom)
      `,
  {
    some: [
      {
        list: {
          ...list,
          lines: [published, { ...published, id: 'p2', unit: 'Địa chính' }],
          total: 30,
          pages: 2,
          categories,
        },
        followed: { kind: 'inquiry' as never, target: 'x' },
      },
      `
        − Không có yêu cầu cung cấp thông tin nào
        − Chưa có câu hỏi nào.
        + [Tất cả](/hoi-dap) (here)
        + [Đường (2)](/hoi-dap?chu-de=duong)
        + [Đất (1)](/hoi-dap?chu-de=dat)
        + 30 yêu cầu cung cấp thông tin
        + # [Bao giờ?](/hoi-dap/p1)
        + Sắp xong.
        + Đường · 20/11/2026
        + # [Bao giờ?](/hoi-dap/p1)
        + Sắp xong.
        + Đường · Địa chính · 20/11/2026
        + [1](/hoi-dap) (here)
        + [2](/hoi-dap?trang=2)
        + [Trang sau](/hoi-dap?trang=2)
        + ‹secondary› [In trang này]
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/x.pdf)
        + Trang này in được gọn trên giấy A4: bấm
        + Ctrl
        + +
        + P
        + , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
        + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/undefined/x)
      `,
    ],
    'of one category': [
      {
        list: { ...list, lines: [published], total: 1, categories },
        narrowing: { words: '', category: 'duong' },
      },
      `
        − Không có yêu cầu cung cấp thông tin nào
        − Chưa có câu hỏi nào.
        + <chu-de=duong>
        + [Tất cả](/hoi-dap)
        + [Đường (2)](/hoi-dap?chu-de=duong) (here)
        + [Đất (1)](/hoi-dap?chu-de=dat)
        + 1 yêu cầu cung cấp thông tin về đường
        + # [Bao giờ?](/hoi-dap/p1)
        + Sắp xong.
        + Đường · 20/11/2026
        + ‹secondary› [In trang này]
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/x.pdf)
        + Trang này in được gọn trên giấy A4: bấm
        + Ctrl
        + +
        + P
        + , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      `,
    ],
    'of one category with words, on a page': [
      {
        list: { ...list, lines: [published], total: 30, page: 2, pages: 3, categories },
        narrowing: { words: 'bao giờ', category: 'duong' },
      },
      `
        − <q=>
        − Không có yêu cầu cung cấp thông tin nào
        − Chưa có câu hỏi nào.
        + <q=bao giờ>
        + <chu-de=duong>
        + [Tất cả](/hoi-dap?q=bao+gi%E1%BB%9D)
        + [Đường (2)](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong) (here)
        + [Đất (1)](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=dat)
        + 30 yêu cầu cung cấp thông tin có từ “bao giờ” về đường
        + # [Bao giờ?](/hoi-dap/p1)
        + Sắp xong.
        + Đường · 20/11/2026
        + [Trang trước](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong)
        + [1](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong)
        + [2](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong&trang=2) (here)
        + [3](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong&trang=3)
        + [Trang sau](/hoi-dap?q=bao+gi%E1%BB%9D&chu-de=duong&trang=3)
        + ‹secondary› [In trang này]
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/x.pdf)
        + Trang này in được gọn trên giấy A4: bấm
        + Ctrl
        + +
        + P
        + , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      `,
    ],
    'none of these words': [
      { list: { ...list, categories }, narrowing: { words: 'abc', category: '' } },
      `
        − <q=>
        − Không có yêu cầu cung cấp thông tin nào
        − Chưa có câu hỏi nào.
        + <q=abc>
        + [Tất cả](/hoi-dap?q=abc) (here)
        + [Đường (2)](/hoi-dap?q=abc&chu-de=duong)
        + [Đất (1)](/hoi-dap?q=abc&chu-de=dat)
        + Không có yêu cầu cung cấp thông tin nào có từ “abc”
        + Thử từ khác, bỏ bớt từ, hoặc gửi cho chúng tôi.
      `,
    ],
    'one category alone': [
      { list: { ...list, categories: categories.slice(1) } },
      `
        − Chưa có câu hỏi nào.
        + Thử từ khác, bỏ bớt từ, hoặc gửi cho chúng tôi.
      `,
    ],
  },
);

const all = {
  unit: 'Tất cả',
  received: 0,
  inTime: 0,
  late: 0,
  open: 0,
  openLate: 0,
  elsewhere: 0,
  elsewhereLate: 0,
};
const some = {
  ...all,
  received: 9,
  inTime: 5,
  late: 1,
  open: 2,
  openLate: 1,
  elsewhere: 3,
  elsewhereLate: 2,
};
const votes = { satisfied: 3, unsatisfied: 1, reopened: 2 };
testStates<Parameters<typeof InquiryStatisticsPage>[0]>(
  'how inquiries are answered',
  (props) => <InquiryStatisticsPage {...props} />,
  { kind: 'question', words, year: 2026, thisYear: 2026, units: [], all },
  `
        In từ trang Ủy ban nhân dân
        Tiếp cận thông tin
        # Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        [Năm 2025](/hoi-dap/thong-ke?nam=2025)
        Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        Số ngày làm việc tính từ ngày nhận đến ngày trả lời, cả thời gian chờ người gửi bổ sung; 50% số yêu cầu cung cấp thông tin được trả lời nhanh hơn con số này.
        ‹secondary› [In trang này]
        ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/thong-ke.pdf?nam=2026)
        Trang này in được gọn trên giấy A4: bấm
        Ctrl
        +
        P
        , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      `,
  {
    before: [
      { year: 2025 },
      `
        − # Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        − [Năm 2025](/hoi-dap/thong-ke?nam=2025)
        − Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        − ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/thong-ke.pdf?nam=2026)
        + # Tình hình trả lời yêu cầu cung cấp thông tin năm 2025
        + [Năm 2024](/hoi-dap/thong-ke?nam=2024) · [Năm 2026](/hoi-dap/thong-ke?nam=2026)
        + Năm 2025 chưa nhận yêu cầu cung cấp thông tin nào.
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/thong-ke.pdf?nam=2025)
      `,
    ],
    'in the first year': [
      { year: 2018 },
      `
        − # Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        − [Năm 2025](/hoi-dap/thong-ke?nam=2025)
        − Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        − ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/thong-ke.pdf?nam=2026)
        + # Tình hình trả lời yêu cầu cung cấp thông tin năm 2018
        + · [Năm 2019](/hoi-dap/thong-ke?nam=2019)
        + Năm 2018 chưa nhận yêu cầu cung cấp thông tin nào.
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/hoi-dap/thong-ke.pdf?nam=2018)
      `,
    ],
    some: [
      { all: { ...some, medianDays: 4 }, units: [{ ...some, unit: 'Địa chính' }] },
      `
        − Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        + Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        + Đơn vị | Đã nhận | Trả lời đúng hạn | Trả lời trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Số ngày làm việc (trung vị) |
        + Địa chính | Đã nhận: 9 | Trả lời đúng hạn: 5 | Trả lời trễ hạn: 1 | Đang giải quyết (quá hạn): 2 (1) | Không trả lời, chuyển, rút (trễ hạn): 3 (2) | Số ngày làm việc (trung vị): – |
        + Tất cả | Đã nhận: 9 | Trả lời đúng hạn: 5 | Trả lời trễ hạn: 1 | Đang giải quyết (quá hạn): 2 (1) | Không trả lời, chuyển, rút (trễ hạn): 3 (2) | Số ngày làm việc (trung vị): 4 ngày |
      `,
    ],
    'some, and whether they satisfied': [
      {
        all: { ...some, satisfaction: votes },
        units: [{ ...some, unit: 'Địa chính', satisfaction: { ...votes, satisfied: 0, unsatisfied: 0 } }],
      },
      `
        − Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        + Trong 4 người đã cho biết ý kiến về trả lời, 3 người hài lòng (75%), 1 người chưa hài lòng.
        + Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        + Đơn vị | Đã nhận | Trả lời đúng hạn | Trả lời trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Hài lòng / chưa hài lòng | Giải quyết lại | Số ngày làm việc (trung vị) |
        + Địa chính | Đã nhận: 9 | Trả lời đúng hạn: 5 | Trả lời trễ hạn: 1 | Đang giải quyết (quá hạn): 2 (1) | Không trả lời, chuyển, rút (trễ hạn): 3 (2) | Hài lòng / chưa hài lòng: – | Giải quyết lại: 2 | Số ngày làm việc (trung vị): – |
        + Tất cả | Đã nhận: 9 | Trả lời đúng hạn: 5 | Trả lời trễ hạn: 1 | Đang giải quyết (quá hạn): 2 (1) | Không trả lời, chuyển, rút (trễ hạn): 3 (2) | Hài lòng / chưa hài lòng: 3 / 1 | Giải quyết lại: 2 | Số ngày làm việc (trung vị): – |
      `,
    ],
    'none said whether it satisfied': [
      { all: { ...some, satisfaction: { satisfied: 0, unsatisfied: 0, reopened: 0 } } },
      `
        − Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
        + Chưa có người gửi nào cho biết có hài lòng với trả lời hay không.
        + Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        + Đơn vị | Đã nhận | Trả lời đúng hạn | Trả lời trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Hài lòng / chưa hài lòng | Giải quyết lại | Số ngày làm việc (trung vị) |
        + Tất cả | Đã nhận: 9 | Trả lời đúng hạn: 5 | Trả lời trễ hạn: 1 | Đang giải quyết (quá hạn): 2 (1) | Không trả lời, chuyển, rút (trễ hạn): 3 (2) | Hài lòng / chưa hài lòng: – | Giải quyết lại: 0 | Số ngày làm việc (trung vị): – |
      `,
    ],
  },
);

const news = sectionView('tin-tuc');
const link = (title: string) => ({ title, path: ['', title.length].join('/') });
const open = {
  notices: link('Thông báo'),
  news: link('Tin tức'),
  consultations: link('Góp ý dự thảo'),
  events: link('Sự kiện sắp tới đây'),
  week: link('Lịch tuần này nhé'),
};
testStates<Parameters<typeof Happening>[0]>(
  'what happens in the commune',
  (props) => <Happening {...props} />,
  { today: '2026-11-24', notices: [], news: [], consultations: [], events: [], sections: open },
  `
        # Thông báo, chỉ đạo
        Hiện chưa có nội dung nào.
        [Xem tất cả: Thông báo](/9)
        # Đang lấy ý kiến
        Hiện chưa có nội dung nào.
        [Xem tất cả: Góp ý dự thảo](/13)
        # Tin mới
        Hiện chưa có nội dung nào.
        [Xem tất cả: Tin tức](/7)
        # Lịch làm việc của lãnh đạo
        Hiện chưa có nội dung nào.
        [Xem tất cả: Lịch tuần này nhé](/17)
        # Sự kiện sắp tới
        Hiện chưa có nội dung nào.
        [Xem tất cả: Sự kiện sắp tới đây](/19)
      `,
  {
    'where sections are closed': [
      { sections: { news: open.news }, notices: [line(news, 'Báo')] },
      `
        − # Thông báo, chỉ đạo
        − [Xem tất cả: Thông báo](/9)
        − # Đang lấy ý kiến
        − Hiện chưa có nội dung nào.
        − [Xem tất cả: Góp ý dự thảo](/13)
        − Hiện chưa có nội dung nào.
        − # Lịch làm việc của lãnh đạo
        − Hiện chưa có nội dung nào.
        − [Xem tất cả: Lịch tuần này nhé](/17)
        − # Sự kiện sắp tới
        − Hiện chưa có nội dung nào.
        − [Xem tất cả: Sự kiện sắp tới đây](/19)
      `,
    ],
    'news and notices': [
      { news: [line(news, 'Tết trồng cây'), line(news, 'Hội làng')], notices: [line(news, 'Cắt điện')] },
      `
        − Hiện chưa có nội dung nào.
        − Hiện chưa có nội dung nào.
        + # [Cắt điện](/tin-tuc/cắt-điện)
        + thứ Ba, 24/11/2026
        + Về Cắt điện
        + Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã
        + # [Tết trồng cây](/tin-tuc/tết-trồng-cây)
        + thứ Ba, 24/11/2026
        + Về Tết trồng cây
        + Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã
        + # [Hội làng](/tin-tuc/hội-làng)
        + thứ Ba, 24/11/2026
        + Về Hội làng
        + Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã
      `,
    ],
    events: [
      { events: [line(sectionView('su-kien'), 'Hội làng')] },
      `
        − Hiện chưa có nội dung nào.
        + # [Hội làng](/su-kien/hội-làng)
        + 08:30, Chủ nhật, 22/11/2026 · Hội trường Ủy ban nhân dân xã
        + Về Hội làng
        + Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã
      `,
    ],
  },
);
const event = {
  event: 'birth' as never,
  procedures: [{ code: '1', slug: 'khai-sinh', name: 'Khai sinh' }],
  total: 1,
};
testStates<Parameters<typeof LifeEvents>[0]>(
  'what happens in a life',
  (props) => <LifeEvents {...props} />,
  {
    events: [event],
    links: {
      services: '/s',
      lookUp: '/l',
      procedure: (slug) => ['/p', slug].join('/'),
      event: (id) => ['/e', id].join('/'),
    },
  },
  `
        # Theo việc của bạn
        # [Sinh con, nuôi con](/e/birth)
        [Khai sinh](/p/khai-sinh)
      `,
  {
    'with more': [
      { events: [{ ...event, total: 4 }] },
      `
        + [Xem tất cả 4 thủ tục về Sinh con, nuôi con](/e/birth)
      `,
    ],
  },
);

const figures = {
  ...{ months: [], byState: {}, filedThisYear: 0, handledThisYear: 0, onTimeThisYear: 0, refusedThisYear: 1 },
  ...{ stoppedThisYear: 2, stoppedLateThisYear: 3, answeredLateThisYear: 4, lateNow: 5 },
};
testStates<Parameters<typeof ServiceUse>[0]>(
  'how a service is used',
  (props) => <ServiceUse {...props} />,
  { figures },
  `
        Lượt xem trong 12 tháng:0
        Hồ sơ nhận từ đầu năm:0
        Hồ sơ có kết quả từ đầu năm:0
        Không tiếp nhận:1
        Rút hoặc dừng giải quyết:2
        Hồ sơ nộp được trả lời trễ hạn:4
        Đang quá hạn:5
      `,
  {
    handled: [
      {
        figures: {
          ...figures,
          filedThisYear: 8,
          handledThisYear: 6,
          onTimeThisYear: 3,
          workingDays: { median: 2, p90: 5 },
        },
      },
      `
        − Hồ sơ nhận từ đầu năm:0
        − Hồ sơ có kết quả từ đầu năm:0
        + Hồ sơ nhận từ đầu năm:8
        + Hồ sơ có kết quả từ đầu năm:6, đúng hạn 50 %
        + Thời gian thực tế:50% hồ sơ xong trong 2 ngày làm việc, 90% xong trong 5 ngày làm việc
        + ▸ Xem theo tháng và theo tình trạng
        + Hồ sơ nộp mỗi tháng (hồ sơ)
        + ▸ Xem số liệu dạng bảng: Hồ sơ nộp mỗi tháng
        + Hồ sơ nộp mỗi tháng
        + Tháng | Số hồ sơ |
        + Lượt xem mỗi tháng (lượt xem)
        + ▸ Xem số liệu dạng bảng: Lượt xem mỗi tháng
        + Lượt xem mỗi tháng
        + Tháng | Số lượt xem |
      `,
    ],
    'viewed alone': [
      { figures: { ...figures, months: [{ month: '2026-11', views: 7, filed: 0 }] as never } },
      `
        − Lượt xem trong 12 tháng:0
        + Lượt xem trong 12 tháng:7
        + ▸ Xem theo tháng và theo tình trạng
        + Hồ sơ nộp mỗi tháng (hồ sơ)
        + ▸ Xem số liệu dạng bảng: Hồ sơ nộp mỗi tháng
        + Hồ sơ nộp mỗi tháng
        + Tháng | Số hồ sơ |
        + Tháng 11/2026 | 0 |
        + Lượt xem mỗi tháng (lượt xem)
        + ▸ Xem số liệu dạng bảng: Lượt xem mỗi tháng
        + Lượt xem mỗi tháng
        + Tháng | Số lượt xem |
        + Tháng 11/2026 | 7 |
      `,
    ],
  },
);

const registered: RegisterLine = {
  ...{
    kind: 'question',
    code: 'PA-1',
    requesterName: 'Lê Thị Út',
    subject: 'Giờ tiếp dân',
    stateLabel: 'Đã trả lời',
  },
  ...{ tone: 'done', paused: false, submittedAt: at(10), channel: '' },
};
const counted: RegisterFigures = {
  ...{ filed: 9, open: 8, answered: 7, withdrawn: 4, onTime: 3, late: 2, openLate: 1, byGround: [] },
};

testStates<Parameters<typeof RegisterPage>[0]>(
  'the register of a period',
  (props) => <RegisterPage {...props} />,
  {
    ...{ desk, words, kind: 'question', title: 'Quý 4/2026', rows: [], figures: counted, filter: {} },
    options: { period: [{ value: '2026-q4', label: 'Quý 4/2026' }] },
  },
  `
    [Yêu cầu cung cấp thông tin](/can-bo/hoi-dap)
    # Sổ theo dõi cung cấp thông tin theo yêu cầu: Quý 4/2026
    ▸ Chọn kỳ: Kỳ: Quý 4/2026
    → /can-bo/hoi-dap/so-theo-doi
    Kỳ
    <ky>
    ✓ Quý 4/2026
    Hoặc từ ngày
    <tu>
    đến ngày
    <den>
    ‹secondary› [Lọc]
    ‹quiet› [Bỏ lọc](/can-bo/hoi-dap/so-theo-doi)
    ‹secondary› [Tải bảng Excel](/can-bo/hoi-dap/so-theo-doi.xlsx)
    # Số liệu trong kỳ
    Đã nhận:9
    Đang giải quyết:8
    Đã trả lời:7
    Người gửi rút:4
    Đúng hạn:3
    Trễ hạn:2, trong đó 1 đang quá hạn, chưa xong
    Kỳ này không có yêu cầu cung cấp thông tin nào.
    ‹secondary› [In trang này]
    Trang này in được gọn trên giấy A4: bấm
    Ctrl
    +
    P
    , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
  `,
  {
    'in which something was refused and something forwarded': [
      {
        figures: {
          ...{ ...counted, refused: 6, forwarded: 5 },
          byGround: [{ label: 'Từ chối: Trùng', count: 6 }],
        },
      },
      `
        + Từ chối:6
        + Hướng dẫn đến cơ quan khác:5
        + Từ chối: Trùng:6
      `,
    ],
    'with lines: one with a number, one that says no more': [
      {
        rows: [{ ...registered, registerNumber: '01/2026', ground: 'Trùng' }, registered],
      },
      `
        − Kỳ này không có yêu cầu cung cấp thông tin nào.
        + Sổ theo dõi cung cấp thông tin theo yêu cầu: Quý 4/2026
        + Số | Ngày nhận | Người gửi | Nội dung | Kết quả | Thời hạn |
        + [01/2026](/can-bo/hoi-dap/PA-1) | Ngày nhận: 10/11/2026 | Lê Thị Út | Giờ tiếp dân | Đã trả lờiTrùng | Không tính thời hạn |
        + [PA-1](/can-bo/hoi-dap/PA-1) | Ngày nhận: 10/11/2026 | Lê Thị Út | Giờ tiếp dân | Đã trả lời | Không tính thời hạn |
      `,
    ],
    'of a kind that answers in one way or another': [
      { rows: [{ ...registered, channel: 'Qua thư' }, registered] },
      `
        − Kỳ này không có yêu cầu cung cấp thông tin nào.
        + Sổ theo dõi cung cấp thông tin theo yêu cầu: Quý 4/2026
        + Số | Ngày nhận | Người gửi | Nội dung | Hình thức | Kết quả | Thời hạn |
        + [PA-1](/can-bo/hoi-dap/PA-1) | Ngày nhận: 10/11/2026 | Lê Thị Út | Giờ tiếp dân | Qua thư | Đã trả lời | Không tính thời hạn |
        + [PA-1](/can-bo/hoi-dap/PA-1) | Ngày nhận: 10/11/2026 | Lê Thị Út | Giờ tiếp dân | | Đã trả lời | Không tính thời hạn |
      `,
    ],
  },
);

const asked: FormDefinition = {
  ...{ code: 'hoi', version: 1, title: '', source: '', toReview: [], rules: [], paper: [] },
  sections: [
    {
      ...{ id: 'question', heading: 'Câu hỏi' },
      fields: [{ id: 'subject', kind: 'text', label: 'Hỏi về', required: true }],
    },
  ],
};
const [section] = asked.sections;
if (section === undefined) throw new Error('no section');
const held = [{ id: 'f1', fileName: 'anh.jpg', bytes: 2_000 }];
const attachments = { label: 'Ảnh, tệp', hint: 'Nếu có.', behind: 'question' };
const humanCheck = { ticket: 't1', challenge: '{}', question: 'Hai cộng ba?' };
const writing = { onChange: () => {}, heldAs: 'h', def: asked, context, wire: {}, problems: [] };

testStates<Parameters<typeof WriteInquiry>[0]>(
  'what she writes',
  (props) => asRoute(<WriteInquiry {...props} />),
  { ...writing, files: { batch: '', held: [] }, acceptedFiles: '.jpg' },
  `
        → /
        [Tiếp tục] <intent=check>
        # Câu hỏi
        Hỏi về
        <subject=>
        ‹primary› [Xem lại trước khi gửi] <intent=check>
      `,
  {
    'with files': [
      { attachments, files: { batch: 'b1', held } },
      `
        − → /
        + → / ⇒ files
        + # Tệp gửi kèm
        + <batch=b1>
        + Ảnh, tệp (không bắt buộc)
        + Nếu có.
        + Ảnh JPG, PNG, WebP, HEIC hoặc PDF; tối đa 10 tệp, mỗi tệp 10 MB
        + <files multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + anh.jpg (2 KB)
        + ‹quiet› [Bỏ tệp anh.jpg] <intent=remove-file:f1>
        + ‹secondary› [Tải tệp lên, gửi thêm tệp khác] <intent=add-files>
      `,
    ],
    'with files, of which one is broken': [
      { attachments, files: { batch: 'b1', held: [] }, problems: [{ path: 'files', message: 'Tệp hỏng' }] },
      `
        − → /
        + → / ⇒ files
        + # Có chỗ cần sửa
        + [Tệp hỏng](#f-files)
        + # Tệp gửi kèm
        + <batch=b1>
        + Ảnh, tệp (không bắt buộc)
        + Nếu có.
        + Ảnh JPG, PNG, WebP, HEIC hoặc PDF; tối đa 10 tệp, mỗi tệp 10 MB
        + Lỗi: Tệp hỏng
        + <files multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + ‹secondary› [Tải tệp lên, gửi thêm tệp khác] <intent=add-files>
      `,
    ],
    'in a form of which a question opens another': [
      {
        def: {
          ...asked,
          sections: [
            {
              ...section,
              fields: [
                ...section.fields,
                {
                  ...{ id: 'more', kind: 'text', label: 'Thêm', required: false },
                  showWhen: { field: 'subject', equals: 'Đất' },
                },
              ],
            },
          ],
        },
      },
      `
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
    'in a form with a section that opens': [
      {
        def: {
          ...asked,
          sections: [section, { ...section, id: 'more', showWhen: { field: 'subject', equals: 'Đất' } }],
        },
      },
      `
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
    'in a form that asks for a place': [
      {
        def: {
          ...asked,
          sections: [{ ...section, fields: [{ id: 'at', kind: 'address', label: 'Nơi', required: true }] }],
        },
      },
      `
        − Hỏi về
        − <subject=>
        + Nơi
        + Ở đâu?
        + <at.place=here>
        + Xã Phú An, thị xã Bến Cát, tỉnh Bình Dương
        + <at.place=listed>
        + Xã, phường khác
        + <at.place=other>
        + Nơi khác: tự ghi
        + Ở nước ngoài, hoặc tên cũ không có trong danh sách
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
  },
);

testStates<Parameters<typeof CheckInquiry>[0]>(
  'what she wrote, before it is sent',
  (props) => asRoute(<CheckInquiry {...props} />),
  {
    ...{ words, rule: 'lưu 24 tháng', wire: { subject: 'Đất' }, files: { batch: '', held: [] } },
    ...{ requestId: 'r1', problems: [] },
    sections: [
      { id: 'question', heading: 'Câu hỏi', rows: [{ field: 'subject', label: 'Hỏi về', value: 'Đất' }] },
    ],
  },
  `
        # Xem lại trước khi gửi
        # Câu hỏi
        Hỏi về:Đất
        Gửi xong, bạn nhận một mã để theo dõi. Thông tin cá nhân của bạn chỉ dùng để giải quyết yêu cầu cung cấp thông tin này. Nội dung được lưu 24 tháng, rồi được xóa; bạn được báo trước.
        → /
        <subject=Đất>
        <requestId=r1>
        ‹primary› [Gửi yêu cầu] <intent=send>
        → /
        <subject=Đất>
        ‹secondary› [Sửa lại] <intent=edit>
      `,
  {
    'with files': [
      { files: { batch: 'b1', held } },
      `
        + # Tệp gửi kèm
        + anh.jpg:2 KB
        + <batch=b1>
        + <batch=b1>
      `,
    ],
    'by somebody unknown': [
      { humanCheck },
      `
        + <humanTicket=t1>
        + Để trống ô này
        + <website>
        + Hai cộng ba?
        + Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
        + <humanAnswer>
      `,
    ],
    'by somebody unknown, who answered wrongly': [
      { humanCheck, problems: [{ path: 'humanAnswer', message: 'Sai' }] },
      `
        + # Chưa gửi được
        + [Sai](#f-humanAnswer)
        + <humanTicket=t1>
        + Để trống ô này
        + <website>
        + Hai cộng ba?
        + Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
        + Lỗi: Sai
        + <humanAnswer>
      `,
    ],
  },
);

const answer = {
  ...{
    id: 'a1',
    href: '/hoi-dap/a1',
    title: titleOf({ title: 'Đất' }),
    question: 'Đất này?',
    answer: 'Của xã.',
  },
};

testStates<Parameters<typeof SimilarStep>[0]>(
  'what was answered already',
  (props) => asRoute(<SimilarStep {...props} />),
  { words, similar: [answer], wire: { subject: 'Đất' }, files: { batch: '' } },
  `
        # Có thể đã có câu trả lời
        Xem các câu đã được trả lời dưới đây. Nếu đúng điều bạn cần, bạn không phải gửi nữa.
        ▸ Đất
        Đất này?
        Trả lời: Của xã.
        [Mở câu trả lời này](/hoi-dap/a1)
        → /
        <subject=Đất>
        ‹primary› [Không có câu nào đúng, viết tiếp] <intent=anyway>
        → /
        <subject=Đất>
        ‹secondary› [Sửa lại] <intent=edit>
        ‹quiet› [Đã có câu trả lời, không gửi nữa](/tiep-can-thong-tin)
      `,
  {
    'with files': [
      { files: { batch: 'b1' } },
      `
        + <batch=b1>
        + <batch=b1>
      `,
    ],
  },
);

const start: CommentStart = {
  ...{ title: 'Dự thảo A', href: '/du-thao/a', state: 'open', closesAt: at(20), draftNumber: 2 },
  ...{ form: asked, context, wire: {} },
};

testStates<Parameters<typeof CommentFormPage>[0]>(
  'a comment that is written',
  (props) => asRoute(<CommentFormPage {...props} />),
  { start, requestId: 'r1', signedIn: false, back: '/back' },
  `
        [Dự thảo A](/du-thao/a)
        # Góp ý cho toàn văn dự thảo
        Nhận góp ý đến hết ngày 20/11/2026.
        → / ⇒ files
        <requestId=r1>
        <draftNumber=2>
        # Câu hỏi
        Hỏi về
        <subject=>
        Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        ‹primary› [Gửi góp ý]
        ‹quiet› [Quay lại](/back)
      `,
  {
    'on a clause': [
      {
        start: {
          ...start,
          clause: { label: 'Điều 1', html: '<p>Phạm vi</p>' } as unknown as NonNullable<
            CommentStart['clause']
          >,
        },
      },
      `
        − # Góp ý cho toàn văn dự thảo
        + # Góp ý cho Điều 1
        + Phạm vi
      `,
    ],
    'on what readers cannot open any more': [
      { start: { ...start, href: undefined } as never },
      `
        − [Dự thảo A](/du-thao/a)
        + Dự thảo A
      `,
    ],
    'when the period is over': [
      { start: { ...start, state: 'ended' } },
      `
        − Nhận góp ý đến hết ngày 20/11/2026.
      `,
    ],
    'by somebody signed in': [
      { signedIn: true },
      `
        − Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        + Cán bộ xem trong 2 ngày làm việc rồi đăng. Trước khi hết hạn, bạn sửa hoặc rút lại được.
      `,
    ],
    'by telephone': [
      { byPhone: true },
      `
        − Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        + Gửi xong, bạn xác nhận: nhập mã trong tin nhắn, hoặc mở liên kết trong thư. Trước khi hết hạn, bạn sửa hoặc rút lại được.
      `,
    ],
    anew: [
      { version: 3 },
      `
        − # Góp ý cho toàn văn dự thảo
        − Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        − ‹primary› [Gửi góp ý]
        + # Sửa góp ý cho toàn văn dự thảo
        + <version=3>
        + Cán bộ xem trong 2 ngày làm việc rồi đăng. Trước khi hết hạn, bạn sửa hoặc rút lại được.
        + ‹primary› [Gửi bản đã sửa]
      `,
    ],
    'with files, by somebody unknown': [
      { acceptedFiles: '.pdf', humanCheck },
      `
        + Tệp kèm theo (không bắt buộc)
        + Tệp chỉ cán bộ tiếp nhận xem, không đăng lên trang.
        + PDF, ảnh hoặc Word (.docx), tối đa 5 tệp, mỗi tệp 10 MB
        + <files multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + <humanTicket=t1>
        + Để trống ô này
        + <website>
        + Hai cộng ba?
        + Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
        + <humanAnswer>
      `,
    ],
    wrongly: [
      {
        ...{ acceptedFiles: '.pdf', humanCheck },
        again: {
          wire: { subject: 'Đất' },
          problems: [{ path: 'subject', message: 'Ghi rõ' }],
          refusal: 'Chưa gửi.',
        },
      },
      `
        − <subject=>
        + # Chưa gửi được góp ý
        + [Ghi rõ](#f-subject)
        + Lỗi: Ghi rõ
        + <subject=Đất>
        + Tệp kèm theo (không bắt buộc)
        + Tệp chỉ cán bộ tiếp nhận xem, không đăng lên trang.
        + PDF, ảnh hoặc Word (.docx), tối đa 5 tệp, mỗi tệp 10 MB
        + <files multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + Nếu lúc nãy bạn đã chọn tệp, hãy chọn lại: trình duyệt không giữ tệp khi trang hiện lại.
        + <humanTicket=t1>
        + Để trống ô này
        + <website>
        + Hai cộng ba?
        + Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
        + <humanAnswer>
      `,
    ],
    'in vain': [
      { again: { wire: { subject: 'Đất' }, problems: [], refusal: 'Đã có người gửi.' } },
      `
        − <subject=>
        + # Chưa gửi được góp ý
        + Đã có người gửi.
        + <subject=Đất>
      `,
    ],
    'after the close': [
      { start: { ...start, closed: 'Đã hết hạn.' } },
      `
        − Nhận góp ý đến hết ngày 20/11/2026.
        − → / ⇒ files
        − <requestId=r1>
        − <draftNumber=2>
        − # Câu hỏi
        − Hỏi về
        − <subject=>
        − Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        − ‹primary› [Gửi góp ý]
        + ‹important›
        + Cần chú ý
        + Đã hết hạn.
      `,
    ],
    'before the close, and sent after it': [
      {
        start: { ...start, state: 'ended', closed: 'Đã hết hạn.' },
        again: { wire: { subject: 'Đất' }, problems: [{ path: 'subject', message: 'Ghi rõ' }] },
      },
      `
        − Nhận góp ý đến hết ngày 20/11/2026.
        − <subject=>
        − Gửi xong, bạn nhận một thư điện tử: mở liên kết trong thư để xác nhận. Trước khi hết hạn, bạn sửa hoặc rút lại được cũng bằng liên kết đó.
        − ‹primary› [Gửi góp ý]
        + # Chưa gửi được góp ý
        + Đã hết hạn.
        + <subject=Đất>
      `,
    ],
  },
);

const unit = {
  ...{
    name: 'Ủy ban nhân dân phường Phú An',
    header: ['Ủy ban nhân dân', 'Phường Phú An'],
    kindWord: 'phường',
  },
  ...{ localName: 'phường Phú An', place: 'Phú An', address: 'Đường ĐT 744', phone: '0274 3000 000' },
  ...{ hours: usualHours, responsible: { name: 'Mẫn', title: 'Phó Chủ tịch' } },
} as unknown as SiteUnit;
const inSite = (page: ReactElement, more: Partial<SiteUnit> = {}) => (
  <SiteProvider site={{ unit: { ...unit, ...more }, mode: 'live', sections: [], linksOut: [] }}>
    {page}
  </SiteProvider>
);
const english: EnglishProcedure = {
  ...{ slug: 'khai-sinh', name: 'Birth', vietnameseName: 'Khai sinh', about: 'The commune records a birth.' },
  ...{
    forForeigners: 'Come to the commune.',
    time: ['Within the day', 'Else tomorrow.'],
    charges: ['Nothing'],
  },
  ...{ channels: ['in-person', 'post', 'online'], filing: 'here', results: ['A paper', 'A copy'] },
  ...{ translatedOn: '2026-11-10', stale: false },
  documents: [
    { id: 'a', required: true, vietnamese: 'Giấy A', english: { name: 'Paper A' } },
    { id: 'b', required: false, vietnamese: 'Giấy B', english: undefined },
    {
      id: 'c',
      required: false,
      vietnamese: 'Giấy C',
      english: { name: 'Paper C', condition: 'If the commune asks' },
    },
  ],
} as unknown as EnglishProcedure;
const told = (more: Partial<EnglishProcedure>) => ({ procedure: { ...english, ...more } });

testStates<Parameters<typeof EnglishProcedurePage>[0]>(
  'a procedure in English',
  (props) => inSite(<EnglishProcedurePage {...props} />),
  { procedure: english },
  `
        [Home page (in Vietnamese)](/)
        [In English](/en)
        Birth (here)
        Khai sinh
        # Birth
        The ward records a birth.
        # If you are not a Vietnamese citizen
        Come to the ward.
        # At a glance
        Time:Within the day.Else tomorrow.
        Charges:Nothing.
        How to ask:At the desk, by post or online
        You get:A paper; A copy
        # What to bring
        Paper A
        Giấy B (not always)
        Paper C (not always). If the ward asks
        ‹secondary› [All of it, and the forms, in Vietnamese](/dich-vu-cong/khai-sinh)
        A summary to find your way, translated on 10 November 2026. The Vietnamese text and the law decide.
      `,
  {
    'that changed since': [
      told({ stale: true }),
      `
        + ‹important›
        + This translation may be out of date
        + The procedure has changed since it was translated on 10 November 2026. Time and charges below are today’s; for the papers, the [Vietnamese page](/dich-vu-cong/khai-sinh) is right.
      `,
    ],
    'that is filed at the desk': [
      told({ filing: 'desk' }),
      `
        − How to ask:At the desk, by post or online
        + How to ask:At the desk or by post
      `,
    ],
    'that is filed in one way': [
      told({ channels: ['in-person'] }),
      `
        − How to ask:At the desk, by post or online
        + How to ask:At the desk
      `,
    ],
    'that is filed on the national portal': [
      told({ filing: 'national-portal' }),
      `
        − How to ask:At the desk, by post or online
        + How to ask:On the national portal of public services, or at the desk
      `,
    ],
    'that another body decides': [
      told({ filing: 'resolver', resolver: { by: 'police', commune: 'informs' } }),
      `
        − How to ask:At the desk, by post or online
        + How to ask:Only at the office of the police: the commune does not decide it
      `,
    ],
    'that another body decides, and the desk takes in': [
      told({ filing: 'resolver', resolver: { by: 'police', commune: 'hands-over' } }),
      `
        − How to ask:At the desk, by post or online
        + How to ask:Only at the desk: the commune does not decide it
      `,
    ],
  },
);

/** Of a page its foot alone. */
const footOf = (page: ReactElement) => (
  <div
    dangerouslySetInnerHTML={{ __html: /<footer.*<\/footer>/s.exec(renderToStaticMarkup(page))?.[0] ?? '' }}
  />
);

testStates<Partial<SiteUnit>>(
  'the foot of the English pages',
  (more) => footOf(inSite(<EnglishIndex procedures={[english]} />, more)),
  {},
  `
        People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
        Run by Ban Biên tập Website phường, answered for by Mẫn, Phó Chủ tịch.
      `,
  {
    'of a commune that no word tells': [
      { kindWord: 'làng' },
      `
        − People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
        − Run by Ban Biên tập Website phường, answered for by Mẫn, Phó Chủ tịch.
        + People’s Committee of Phú An commune (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
        + Run by Ban Biên tập Website làng, answered for by Mẫn, Phó Chủ tịch.
      `,
    ],
    'without a telephone': [
      { phone: '' },
      `
        − People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
        + People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744. Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
      `,
    ],
    'open on Saturdays': [
      { hours: { ...usualHours, saturday: ['07:30', '11:30'] } },
      `
        − People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00. Closed on public holidays.
        + People’s Committee of Phú An ward (Ủy ban nhân dân phường Phú An), Đường ĐT 744, telephone [0274 3000 000](tel:02743000000). Monday to Friday, 07:30 – 11:30 and 13:00 – 17:00; Saturday, 07:30 – 11:30. Closed on public holidays.
      `,
    ],
  },
);

const [service] = services;
if (service === undefined) throw new Error('no service');
const serviceLine = {
  ...{ code: '1.000', name: 'Khai sinh', href: '/khai-sinh', offer: service.sheet.offer },
  figures: { ...figures, months: [{ month: '2026-11', views: 5, filings: 2 }], filedThisYear: 4 },
} as unknown as Parameters<typeof StatisticsPage>[0]['services'][number];

testStates<Parameters<typeof StatisticsPage>[0]>(
  'how all services are used',
  (props) => <StatisticsPage {...props} />,
  {
    ...{ computedAt: at(12), services: [serviceLine], others: { filed: 1, handled: 2 } },
    files: { services: '/a.csv', months: '/b.csv' },
  },
  `
        # Từ đầu năm đến nay
        Dịch vụ nhận hồ sơ trực tuyến:1
        Hồ sơ nhận:4
        Hồ sơ có kết quả:0
        Tỷ lệ có kết quả đúng hạn:–
        Hồ sơ không được tiếp nhận:1
        Hồ sơ rút hoặc dừng giải quyết:2
        Trong đó đã quá hạn trước khi rút hoặc dừng:3
        Hồ sơ nộp được trả lời trễ hạn:4
        Hồ sơ đang quá hạn:5
        Trang này chỉ tính dịch vụ nhận hồ sơ trực tuyến tại Cổng, cả hồ sơ giấy của những dịch vụ ấy. Thủ tục khác nhận thêm 1 hồ sơ, có kết quả 2 hồ sơ: số liệu hoạt động của Cổng tính tất cả.
        Số liệu đến thứ Năm, 12/11/2026, 09:00. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã xem.
        # Mười hai tháng qua
        Hồ sơ nộp mỗi tháng (hồ sơ)
        ▸ Xem số liệu dạng bảng: Hồ sơ nộp mỗi tháng
        Hồ sơ nộp mỗi tháng
        Tháng | Số hồ sơ |
        Tháng 11/2026 | 2 |
        Lượt xem mỗi tháng (lượt xem)
        ▸ Xem số liệu dạng bảng: Lượt xem mỗi tháng
        Lượt xem mỗi tháng
        Tháng | Số lượt xem |
        Tháng 11/2026 | 5 |
        # Từng dịch vụ
        Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0 là xong trong ngày.
        Tình hình sử dụng từng dịch vụ
        Dịch vụ | Mức độ | Lượt xem, 12 tháng | Hồ sơ nhận | Có kết quả | Đúng hạn | 50% xong trong (ngày) | 90% xong trong (ngày) |
        [Khai sinh](/khai-sinh) | 3 | 5 | 4 | 0 | – | – | – |
        Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
        Số liệu của tháng, quý, năm bất kỳ, theo lĩnh vực, mức độ và thủ tục: [số liệu hoạt động của Cổng](/thong-ke/so-lieu). Báo cáo của các ngành: [mục Thống kê](/thong-ke).
        # Tải số liệu
        [Số liệu từng dịch vụ (tệp CSV)](/a.csv)
        [Lượt xem và hồ sơ nộp theo tháng (tệp CSV)](/b.csv)
      `,
  {
    'before they are counted': [
      { computedAt: undefined },
      `
        − # Từ đầu năm đến nay
        − Dịch vụ nhận hồ sơ trực tuyến:1
        − Hồ sơ nhận:4
        − Hồ sơ có kết quả:0
        − Tỷ lệ có kết quả đúng hạn:–
        − Hồ sơ không được tiếp nhận:1
        − Hồ sơ rút hoặc dừng giải quyết:2
        − Trong đó đã quá hạn trước khi rút hoặc dừng:3
        − Hồ sơ nộp được trả lời trễ hạn:4
        − Hồ sơ đang quá hạn:5
        − Trang này chỉ tính dịch vụ nhận hồ sơ trực tuyến tại Cổng, cả hồ sơ giấy của những dịch vụ ấy. Thủ tục khác nhận thêm 1 hồ sơ, có kết quả 2 hồ sơ: số liệu hoạt động của Cổng tính tất cả.
        − Số liệu đến thứ Năm, 12/11/2026, 09:00. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã xem.
        − # Mười hai tháng qua
        − Hồ sơ nộp mỗi tháng (hồ sơ)
        − ▸ Xem số liệu dạng bảng: Hồ sơ nộp mỗi tháng
        − Hồ sơ nộp mỗi tháng
        − Tháng | Số hồ sơ |
        − Tháng 11/2026 | 2 |
        − Lượt xem mỗi tháng (lượt xem)
        − ▸ Xem số liệu dạng bảng: Lượt xem mỗi tháng
        − Lượt xem mỗi tháng
        − Tháng | Số lượt xem |
        − Tháng 11/2026 | 5 |
        − # Từng dịch vụ
        − Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0 là xong trong ngày.
        − Tình hình sử dụng từng dịch vụ
        − Dịch vụ | Mức độ | Lượt xem, 12 tháng | Hồ sơ nhận | Có kết quả | Đúng hạn | 50% xong trong (ngày) | 90% xong trong (ngày) |
        − [Khai sinh](/khai-sinh) | 3 | 5 | 4 | 0 | – | – | – |
        − Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
        − Số liệu của tháng, quý, năm bất kỳ, theo lĩnh vực, mức độ và thủ tục: [số liệu hoạt động của Cổng](/thong-ke/so-lieu). Báo cáo của các ngành: [mục Thống kê](/thong-ke).
        − # Tải số liệu
        − [Số liệu từng dịch vụ (tệp CSV)](/a.csv)
        − [Lượt xem và hồ sơ nộp theo tháng (tệp CSV)](/b.csv)
        + Chưa có số liệu. Số liệu được tổng hợp mỗi 10 phút, hãy quay lại sau.
      `,
    ],
    'with days': [
      {
        services: [
          {
            ...serviceLine,
            figures: {
              ...{ ...serviceLine.figures, handledThisYear: 4, onTimeThisYear: 3 },
              workingDays: { median: 2, p90: 5 },
            },
          },
        ],
      },
      `
        − Hồ sơ có kết quả:0
        − Tỷ lệ có kết quả đúng hạn:–
        − [Khai sinh](/khai-sinh) | 3 | 5 | 4 | 0 | – | – | – |
        + Hồ sơ có kết quả:4
        + Tỷ lệ có kết quả đúng hạn:75 %
        + [Khai sinh](/khai-sinh) | 3 | 5 | 4 | 4 | 75 % | 2 | 5 |
      `,
    ],
  },
);

testStates<Parameters<typeof inquiryStatisticsParts>[0]>(
  'how inquiries are answered, on paper',
  (shown) => <>{asSheet(inquiryStatisticsParts(shown))}</>,
  { words, year: 2026, units: [{ ...some, unit: 'Địa chính' }], all: { ...some, medianDays: 4 } },
  `
        # Năm 2026
        Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        Đơn vị | Đã nhận | Đúng hạn | Trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Số ngày (trung vị) |
        Địa chính | 9 | 5 | 1 | 2 (1) | 3 (2) | – |
        Tất cả | 9 | 5 | 1 | 2 (1) | 3 (2) | 4 |
        Số ngày làm việc tính từ ngày nhận đến ngày trả lời, cả thời gian chờ người gửi bổ sung; 50% số yêu cầu cung cấp thông tin được trả lời nhanh hơn con số này.
      `,
  {
    'in a year without any': [
      { all },
      `
        − Tình hình trả lời yêu cầu cung cấp thông tin năm 2026
        − Đơn vị | Đã nhận | Đúng hạn | Trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Số ngày (trung vị) |
        − Địa chính | 9 | 5 | 1 | 2 (1) | 3 (2) | – |
        − Tất cả | 9 | 5 | 1 | 2 (1) | 3 (2) | 4 |
        − Số ngày làm việc tính từ ngày nhận đến ngày trả lời, cả thời gian chờ người gửi bổ sung; 50% số yêu cầu cung cấp thông tin được trả lời nhanh hơn con số này.
        + Năm 2026 chưa nhận yêu cầu cung cấp thông tin nào.
      `,
    ],
    'and whether they satisfied': [
      {
        all: { ...some, satisfaction: votes },
        units: [
          { ...some, unit: 'Địa chính', satisfaction: { satisfied: 5, unsatisfied: 6, reopened: 7 } },
          { ...some, unit: 'Văn phòng' },
        ],
      },
      `
        − Đơn vị | Đã nhận | Đúng hạn | Trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Số ngày (trung vị) |
        − Địa chính | 9 | 5 | 1 | 2 (1) | 3 (2) | – |
        − Tất cả | 9 | 5 | 1 | 2 (1) | 3 (2) | 4 |
        + Trong 4 người đã cho biết ý kiến về trả lời, 3 người hài lòng (75%), 1 người chưa hài lòng.
        + Đơn vị | Đã nhận | Đúng hạn | Trễ hạn | Đang giải quyết (quá hạn) | Không trả lời, chuyển, rút (trễ hạn) | Hài lòng / chưa hài lòng | Giải quyết lại | Số ngày (trung vị) |
        + Địa chính | 9 | 5 | 1 | 2 (1) | 3 (2) | 5 / 6 | 7 | – |
        + Văn phòng | 9 | 5 | 1 | 2 (1) | 3 (2) | 0 / 0 | 0 | – |
        + Tất cả | 9 | 5 | 1 | 2 (1) | 3 (2) | 3 / 1 | 2 | – |
      `,
    ],
  },
);

const rated = { 'very-satisfied': 12, satisfied: 7, unsatisfied: 1 };
const unrated = { 'very-satisfied': 0, satisfied: 0, unsatisfied: 0 };
const { href: _href, ...printedLine } = serviceLine;
const ratings = {
  year: 2026,
  rates: {},
  satisfaction: { overall: unrated, aspects: { convenience: unrated, timeliness: rated, attitude: unrated } },
};

testStates<Parameters<typeof statisticsParts>[0]>(
  'how all services are used, on paper',
  (shown) => <>{asSheet(statisticsParts(shown))}</>,
  { computedAt: at(12), services: [printedLine], others: { filed: 1, handled: 2 }, quality: ratings },
  `
        # Từ đầu năm đến nay
        Dịch vụ nhận hồ sơ trực tuyến:1
        Hồ sơ nhận:4
        Hồ sơ có kết quả:0
        Tỷ lệ có kết quả đúng hạn:–
        Hồ sơ không được tiếp nhận:1
        Hồ sơ rút hoặc dừng giải quyết:2
        Trong đó đã quá hạn trước khi rút hoặc dừng:3
        Hồ sơ nộp được trả lời trễ hạn:4
        Hồ sơ đang quá hạn:5
        Trang này chỉ tính dịch vụ nhận hồ sơ trực tuyến tại Cổng, cả hồ sơ giấy của những dịch vụ ấy. Thủ tục khác nhận thêm 1 hồ sơ, có kết quả 2 hồ sơ: số liệu hoạt động của Cổng tính tất cả.
        Số liệu đến thứ Năm, 12/11/2026, 09:00. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã xem.
        # Mười hai tháng qua
        Hồ sơ nộp mỗi tháng
        Lượt xem mỗi tháng
        # Từng dịch vụ
        Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0 là xong trong ngày.
        Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
        Tình hình sử dụng từng dịch vụ, từ đầu năm; lượt xem trong 12 tháng
        Dịch vụ | Mức độ | Lượt xem | Nhận | Có kết quả | Đúng hạn | 50% xong trong | 90% xong trong |
        Khai sinh | 3 | 5 | 4 | 0 | – | – | – |
        # Chất lượng phục vụ năm 2026
        Năm nay chưa có người nộp hồ sơ nào đánh giá. Ai đã nhận kết quả đều đánh giá được một lần.
        Các thành phần của bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg) mà Cổng tính được
        Thành phần | Nhóm | Đạt | Tổng số | Tỷ lệ |
        Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau: số liệu tổng hợp tính mọi hồ sơ có kết quả, kể cả hồ sơ không có ngày hẹn trả; bộ chỉ số QĐ 766 chỉ tính hồ sơ có ngày hẹn trả, theo ngày hẹn sau cùng; chỉ số 1 của Thông tư 01/2018/TT-VPCP so với thời hạn theo quy định, nên hồ sơ đã hẹn lại vẫn có thể là trễ.
        Các thành phần khác của bộ chỉ số cần dữ liệu ngoài Cổng nên không tính ở đây.
      `,
  {
    'before they are counted': [
      { computedAt: undefined, services: [] },
      `
        − Dịch vụ nhận hồ sơ trực tuyến:1
        − Hồ sơ nhận:4
        − Hồ sơ có kết quả:0
        − Tỷ lệ có kết quả đúng hạn:–
        − Hồ sơ không được tiếp nhận:1
        − Hồ sơ rút hoặc dừng giải quyết:2
        − Trong đó đã quá hạn trước khi rút hoặc dừng:3
        − Hồ sơ nộp được trả lời trễ hạn:4
        − Hồ sơ đang quá hạn:5
        − Trang này chỉ tính dịch vụ nhận hồ sơ trực tuyến tại Cổng, cả hồ sơ giấy của những dịch vụ ấy. Thủ tục khác nhận thêm 1 hồ sơ, có kết quả 2 hồ sơ: số liệu hoạt động của Cổng tính tất cả.
        − Số liệu đến thứ Năm, 12/11/2026, 09:00. Lượt xem chỉ là một con số mỗi tháng: Cổng không ghi ai đã xem.
        − # Mười hai tháng qua
        − Hồ sơ nộp mỗi tháng
        − Lượt xem mỗi tháng
        − # Từng dịch vụ
        − Thời gian tính bằng ngày làm việc, từ lúc tiếp nhận đến lúc có kết quả, kể cả thời gian chờ bổ sung; 0 là xong trong ngày.
        − Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
        − Tình hình sử dụng từng dịch vụ, từ đầu năm; lượt xem trong 12 tháng
        − Dịch vụ | Mức độ | Lượt xem | Nhận | Có kết quả | Đúng hạn | 50% xong trong | 90% xong trong |
        − Khai sinh | 3 | 5 | 4 | 0 | – | – | – |
        + Chưa có số liệu.
      `,
    ],
    'and how good they were': [
      {
        quality: {
          ...ratings,
          rates: { 'facts-settled': { met: 3, of: 4, about: 'procedures' } },
          satisfaction: { ...ratings.satisfaction, overall: rated },
        },
      },
      `
        − Năm nay chưa có người nộp hồ sơ nào đánh giá. Ai đã nhận kết quả đều đánh giá được một lần.
        + Đánh giá của người nộp 20 hồ sơ, sau khi nhận kết quả
        + Về | Rất hài lòng | Hài lòng | Chưa hài lòng |
        + Đánh giá chung | 12 | 7 | 1 |
        + Thuận tiện khi làm thủ tục | 0 | 0 | 0 |
        + Đúng thời gian đã hẹn | 12 | 7 | 1 |
        + Thái độ phục vụ của cán bộ | 0 | 0 | 0 |
        + Thủ tục không còn điểm phải rà soát | Công khai, minh bạch | 3 | 4 | 75 % |
      `,
    ],
  },
);

const shownQuality = qualityExamples
  .map(({ element }) => (isValidElement<{ quality?: Quality }>(element) ? element.props.quality : undefined))
  .find((one) => one?.agency !== undefined);
if (shownQuality?.agency === undefined) throw new Error('no quality in the examples');
const { agency, ...ofStaff } = shownQuality;

testStates<Quality>(
  'how well dossiers are handled, on paper',
  (quality) => <>{asSheet(qualityParts(quality))}</>,
  ofStaff,
  `
        # Điểm của tôi
        Tính trên 42 hồ sơ đã giải quyết xong trong kỳ; tối đa 10 điểm.
        Điểm của từng cán bộ
        Cán bộ | Hồ sơ | CS 1 | CS 2 | CS 3 | CS 4 | CS 7 | Tổng |
        Phạm Văn Dũng | 42 | 1,7 | 0⁠–⁠2 | 1,9⁠–⁠2 | 0⁠–⁠1,4 | 0⁠–⁠1,7 | 3,6⁠–⁠8,8 |
        Lê Thị Cúc | 0 | – | – | – | – | – | – |
      `,
  {
    'with the points of the committee': [
      { agency },
      `
        − # Điểm của tôi
        + # Điểm của Ủy ban nhân dân
        + Tổng 8,6⁠–⁠15,8 trên 18 điểm. Xếp loại: Chưa xác định: từ “Trung bình” đến “Xuất sắc”.
        + Tổng còn là một khoảng vì Cổng không tự biết hết chỉ số 2, 3, 4, 6, 7, 9, mà đơn vị chưa nhập.
        + Chín chỉ số của Thông tư 01/2018/TT-VPCP
        + Chỉ số | Điểm | Ghi chú |
        + 1. Tổng thời gian giải quyết so với quy định | 1,7 | |
        + 2. Thời gian của từng đơn vị tham gia | 0⁠–⁠2 | Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục. |
        + 3. Số lần liên hệ để hoàn thiện hồ sơ | 1,9⁠–⁠2 | Tính theo số lần yêu cầu bổ sung. Lần bổ sung do lỗi của người nộp không bị trừ điểm, nhưng Cổng không lưu là lỗi của ai. |
        + 4. Số cơ quan phải liên hệ | 0⁠–⁠1,4 | Cổng chỉ thấy việc đến Bộ phận Một cửa để nộp phí, nhận kết quả. |
        + 5. Tổ chức Bộ phận Một cửa | 2 | Đơn vị nhập 2 điểm. Căn cứ: Biên bản kiểm tra 12/BB-UBND. Lê Thị Cúc nhập, Nguyễn Quốc Long duyệt ngày 30/11/2026. |
        + 6. Công khai thủ tục hành chính | 1⁠–⁠2 | Công khai điện tử thì có; việc niêm yết tại trụ sở không lưu trên Cổng. |
        + 7. Thái độ của cán bộ | 0⁠–⁠1,7 | Cổng không lưu phản ánh nào là về hồ sơ nào; phản ánh không đúng cũng không bị trừ điểm. |
        + 8. Trả lời phản ánh, kiến nghị | 2 | |
        + 9. Dịch vụ công trực tuyến | 0⁠–⁠1 | Kỳ này không có hồ sơ nào nộp, hoặc có hồ sơ quá hạn, hoặc dưới 20% thủ tục ở mức độ 3, 4: khi ấy văn bản Cổng có được (chưa đối chiếu) không nói rõ số điểm. |
        + # Điểm của từng cán bộ
      `,
    ],
  },
);

testChanges<Partial<SiteUnit>>(
  'what is stored of people, and whom they ask',
  (more) =>
    inSite(
      <PrivacyPage stored={[{ what: 'Hồ sơ', why: 'Giải quyết', until: '5 năm' }]} inShort="Giữ 5 năm." />,
      more,
    ),
  { email: 'a@x.vn' },
  {
    'without an address': [
      { email: '' },
      `
        − Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải lưu. Có tài khoản thì bạn tự xem, sửa, tải về, đăng xuất máy khác và đóng tài khoản ở trang [Dữ liệu của tôi](/tai-khoan/du-lieu); yêu cầu khác gửi đến Ủy ban nhân dân phường Phú An qua [a@x.vn](mailto:a@x.vn) hoặc số [0274 3000 000](tel:02743000000). Ủy ban nhân dân xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; hạn chế, phản đối trong 15 ngày; xóa trong 20 ngày. Ảnh chụp căn cước, hộ chiếu được coi là dữ liệu nhạy cảm. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu với bản gốc.)
        + Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải lưu. Có tài khoản thì bạn tự xem, sửa, tải về, đăng xuất máy khác và đóng tài khoản ở trang [Dữ liệu của tôi](/tai-khoan/du-lieu); yêu cầu khác gửi đến Ủy ban nhân dân phường Phú An hoặc số [0274 3000 000](tel:02743000000). Ủy ban nhân dân xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; hạn chế, phản đối trong 15 ngày; xóa trong 20 ngày. Ảnh chụp căn cước, hộ chiếu được coi là dữ liệu nhạy cảm. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu với bản gốc.)
      `,
    ],
    'without a telephone': [
      { phone: '' },
      `
        − Bạn có quyền xem, sửa, nhận bản sao, yêu cầu xóa: gọi [0274 3000 000](tel:02743000000).
        − Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải lưu. Có tài khoản thì bạn tự xem, sửa, tải về, đăng xuất máy khác và đóng tài khoản ở trang [Dữ liệu của tôi](/tai-khoan/du-lieu); yêu cầu khác gửi đến Ủy ban nhân dân phường Phú An qua [a@x.vn](mailto:a@x.vn) hoặc số [0274 3000 000](tel:02743000000). Ủy ban nhân dân xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; hạn chế, phản đối trong 15 ngày; xóa trong 20 ngày. Ảnh chụp căn cước, hộ chiếu được coi là dữ liệu nhạy cảm. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu với bản gốc.)
        + Bạn có quyền xem, sửa, nhận bản sao, yêu cầu xóa.
        + Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải lưu. Có tài khoản thì bạn tự xem, sửa, tải về, đăng xuất máy khác và đóng tài khoản ở trang [Dữ liệu của tôi](/tai-khoan/du-lieu); yêu cầu khác gửi đến Ủy ban nhân dân phường Phú An qua [a@x.vn](mailto:a@x.vn). Ủy ban nhân dân xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; hạn chế, phản đối trong 15 ngày; xóa trong 20 ngày. Ảnh chụp căn cước, hộ chiếu được coi là dữ liệu nhạy cảm. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu với bản gốc.)
      `,
    ],
  },
);
