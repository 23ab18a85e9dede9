// What an officer reads of files, labels and the catalog, an administrator of records, everybody of a procedure.
import type { FormDefinition } from '#forms/definition.ts';
import type { OpenFormDraft, StaffForm, StaffFormRow } from '#app/read-models/catalog-editing.ts';
import type { AssignmentEntry } from '#app/read-models/assignments.ts';
import type { KeptLabel } from '#app/read-models/dossiers.ts';
import type { DossierExport } from '#app/read-models/exports.ts';
import { RecordsPage } from '#app/ui/pages/admin/records/records-page.tsx';
import { AssignmentPage } from '#app/ui/pages/officer/assignments/assignment-page.tsx';
import { ComponentPage } from '#app/ui/pages/officer/catalog/component-page.tsx';
import { DraftLayout } from '#app/ui/pages/officer/catalog/draft-layout.tsx';
import { ReviewPage } from '#app/ui/pages/officer/catalog/review-page.tsx';
import type { BookLine } from '#app/read-models/tracking-book.ts';
import { TrackingBookPage } from '#app/ui/pages/officer/tracking-book/tracking-book-page.tsx';
import { ExportPage } from '#app/ui/pages/officer/exports/export-page.tsx';
import { ExportsPage } from '#app/ui/pages/officer/exports/exports-page.tsx';
import { LabelsPage } from '#app/ui/pages/officer/labels/labels-page.tsx';
import { BuilderPage } from '#app/ui/pages/officer/form-builder/builder-page.tsx';
import { ChoosePage } from '#app/ui/pages/officer/form-builder/choose-page.tsx';
import { EditorPage } from '#app/ui/pages/officer/form-builder/editor-page.tsx';
import { FormListPage } from '#app/ui/pages/officer/form-builder/form-list-page.tsx';
import { FormOverviewPage } from '#app/ui/pages/officer/form-builder/form-overview-page.tsx';
import { ProcedureFacts } from '#app/ui/pages/public/procedure/facts.tsx';
import { procedureLinks } from '#app/ui/pages/public/procedure/procedure-links.ts';
import { ProcedureView } from '#app/ui/pages/public/procedure/procedure-view.tsx';
import { components } from '#catalog/components.ts';
import { draftTransitions } from '#catalog/draft-steps.ts';
import { blockIds } from '#forms/editing/index.ts';

import { deskReply } from '../support/desk-reply.ts';
import { services } from '../support/services.ts';
import { context } from '../forms/context.ts';
import { asRoute } from './as-route.tsx';
import { testChanges, testStates } from './reading.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Hoa', position: 'Công chức' }, groups: [] };

const file: DossierExport = {
  id: 'e1',
  kind: 'list',
  format: 'xlsx',
  startedAt: at(12),
  written: 1500,
  bytes: 2_000,
  list: 'viec=moi-gui',
};
const exported = (more: Partial<DossierExport>) => ({ dossierExport: { ...file, ...more } });
testStates<Parameters<typeof ExportPage>[0]>(
  'a file of a list',
  (props) => <ExportPage {...props} />,
  { desk, dossierExport: file },
  `
        Bạn yêu cầu lúc thứ Năm, 12/11/2026, 09:00
        # Xuất ra tệp: Hồ sơ mới gửi, chờ tiếp nhận
        [Tệp đã xuất](/can-bo/xuat-danh-sach)
        Đang chờ đến lượt
        Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
      `,
  {
    'being written': [
      exported({ total: 3000 }),
      `
        − Đang chờ đến lượt
        + Đã viết 1.500 / 3.000 hồ sơ
      `,
    ],
    failed: [
      exported({ failure: 'Hết chỗ.', finishedAt: at(13) }),
      `
        − Đang chờ đến lượt
        − Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + # Có chỗ cần sửa
        + Hết chỗ.
        + ‹primary› [Xuất lại](/can-bo/xuat-danh-sach?ds=viec%3Dmoi-gui)‹quiet› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    written: [
      exported({ total: 1500, finishedAt: at(13), until: at(14) }),
      `
        − Đang chờ đến lượt
        − Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + Xong: 1.500 hồ sơ
        + Tệp mở được đến thứ Bảy, 14/11/2026, 09:00. Hãy giữ như giữ hồ sơ, và xóa khi dùng xong.
        + ‹primary› [Lấy tệp (XLSX, 2 KB)](/can-bo/xuat-danh-sach/e1/tep)‹quiet› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'written, and gone': [
      exported({ total: 1500, finishedAt: at(13) }),
      `
        − Đang chờ đến lượt
        − Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + Xong: 1.500 hồ sơ, tệp đã xóa
        + Tệp được xóa sau 24 giờ. Hãy xuất lại nếu cần.
        + ‹primary› [Xuất lại](/can-bo/xuat-danh-sach?ds=viec%3Dmoi-gui)‹quiet› [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      `,
    ],
    'of the book': [
      exported({ kind: 'tracking-book', list: '' }),
      `
        − # Xuất ra tệp: Hồ sơ mới gửi, chờ tiếp nhận
        + # Xuất ra tệp: Sổ theo dõi hồ sơ
      `,
    ],
    'of a log': [
      exported({ kind: 'records', list: 'loai=dang-nhap', total: 7, written: 7, finishedAt: at(13) }),
      `
        − # Xuất ra tệp: Hồ sơ mới gửi, chờ tiếp nhận
        − Đang chờ đến lượt
        − Cổng tự viết tiếp, kể cả khi bạn đóng trang này. Trang tự cập nhật.
        + # Xuất ra tệp: Nhật ký: Đăng nhập
        + Xong: 7 dòng, tệp đã xóa
        + Tệp được xóa sau 24 giờ. Hãy xuất lại nếu cần.
        + ‹primary› [Xuất lại](/can-bo/quan-tri/nhat-ky?loai=dang-nhap)‹quiet› [Về nhật ký](/can-bo/quan-tri/nhat-ky?loai=dang-nhap)
      `,
    ],
  },
);
testStates<Parameters<typeof ExportsPage>[0]>(
  'files of lists',
  (props) => <ExportsPage {...props} />,
  { desk, requestId: 'r1', exports: [] },
  `
        # Tệp đã xuất
        Bạn chưa xuất danh sách nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy lọc rồi bấm “Xuất ra tệp”.
      `,
  {
    'one is asked for': [
      { list: 'viec=moi-gui' },
      `
        − # Tệp đã xuất
        − Bạn chưa xuất danh sách nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy lọc rồi bấm “Xuất ra tệp”.
        + [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
        + # Xuất danh sách ra tệp
        + <ds=viec=moi-gui>
        + <requestId=r1>
        + Danh sách Hồ sơ mới gửi, chờ tiếp nhận như bạn đang lọc và sắp xếp, tối đa 25.000 hồ sơ. Tệp có tên người nộp: hãy giữ như giữ hồ sơ, và xóa khi dùng xong. Cổng ghi lại ai xuất, và người nộp thấy hồ sơ của mình được xem.
        + Loại tệp
        + <format=xlsx checked>
        + Bảng tính (XLSX)
        + <format=csv>
        + CSV
        + Dùng vào việc gì
        + Người có hồ sơ trong tệp đọc được. Để trống: theo dõi, tổng hợp công việc
        + <purpose>
        + Gửi cho cơ quan nào khác
        + Để trống nếu không gửi cho ai
        + <receiver>
        + ‹primary› [Xuất danh sách]
      `,
    ],
    'one is asked for, others are there': [
      {
        list: 'viec=moi-gui',
        exports: [file, { ...file, id: 'e2', finishedAt: at(13) }],
        reply: deskReply({ problems: [{ path: 'format', message: 'Dài quá.' }] }),
      },
      `
        − # Tệp đã xuất
        − Bạn chưa xuất danh sách nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy lọc rồi bấm “Xuất ra tệp”.
        + [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
        + # Xuất danh sách ra tệp
        + # Có chỗ cần sửa
        + [Dài quá.](#f-format)
        + <ds=viec=moi-gui>
        + <requestId=r1>
        + Danh sách Hồ sơ mới gửi, chờ tiếp nhận như bạn đang lọc và sắp xếp, tối đa 25.000 hồ sơ. Tệp có tên người nộp: hãy giữ như giữ hồ sơ, và xóa khi dùng xong. Cổng ghi lại ai xuất, và người nộp thấy hồ sơ của mình được xem.
        + Loại tệp
        + <format=xlsx checked>
        + Bảng tính (XLSX)
        + <format=csv>
        + CSV
        + Dùng vào việc gì
        + Người có hồ sơ trong tệp đọc được. Để trống: theo dõi, tổng hợp công việc
        + <purpose>
        + Gửi cho cơ quan nào khác
        + Để trống nếu không gửi cho ai
        + <receiver>
        + ‹primary› [Xuất danh sách]
        + Tệp bạn đã xuất
        + Tệp | Loại tệp | Xuất lúc | Kết quả |
        + [Hồ sơ mới gửi, chờ tiếp nhận](/can-bo/xuat-danh-sach/e1) | Bảng tính (XLSX) | Xuất lúc: thứ Năm, 12/11/2026, 09:00 | Đang chờ đến lượt |
        + [Hồ sơ mới gửi, chờ tiếp nhận](/can-bo/xuat-danh-sach/e2) | Bảng tính (XLSX) | Xuất lúc: thứ Năm, 12/11/2026, 09:00 | Xong: 1.500 hồ sơ, tệp đã xóa |
      `,
    ],
    'others are there': [
      { exports: [file] },
      `
        − Bạn chưa xuất danh sách nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy lọc rồi bấm “Xuất ra tệp”.
        + Tệp bạn đã xuất
        + Tệp | Loại tệp | Xuất lúc | Kết quả |
        + [Hồ sơ mới gửi, chờ tiếp nhận](/can-bo/xuat-danh-sach/e1) | Bảng tính (XLSX) | Xuất lúc: thứ Năm, 12/11/2026, 09:00 | Đang chờ đến lượt |
      `,
    ],
  },
);

const label: KeptLabel = { id: 'l1', name: 'gấp', tone: 'stopped', dossiers: 0, seen: 'w1' };
testStates<Parameters<typeof LabelsPage>[0]>(
  'the labels',
  (props) => <LabelsPage {...props} />,
  { desk, labels: [], mayKeep: false },
  `
        [Danh sách hồ sơ](/can-bo/ho-so)
        # Nhãn hồ sơ
        Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.
        Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
      `,
  {
    'of who keeps them': [
      { mayKeep: true },
      `
        − Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.
        − Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
        + Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ.
        + Chưa có nhãn nào. Thêm nhãn ở dưới, hoặc khi gắn nhãn trên trang một hồ sơ.
        + # Thêm nhãn
        + Tên nhãn
        + Tối đa 30 ký tự; không ghi tên, số giấy tờ của người dân.
        + <name>
        + Màu
        + <tone>
        + ✓ Xám
        + Xanh dương
        + Xanh lá
        + Vàng
        + Đỏ
        + ‹primary› [Thêm nhãn] <intent=save>
      `,
    ],
    some: [
      { labels: [label, { ...label, id: 'l2', dossiers: 3 }] },
      `
        − Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
        + Nhãn hồ sơ
        + Nhãn | Hồ sơ mang nhãn |
        + gấp | chưa có |
        + gấp | [3 hồ sơ mang nhãn gấp](/can-bo/ho-so?nhan=l2&ket-thuc=1) |
      `,
    ],
    'one is changed': [
      { mayKeep: true, labels: [label], changed: label },
      `
        − Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.
        − Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
        + Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ.
        + Nhãn hồ sơ
        + Nhãn | Hồ sơ mang nhãn | Sửa |
        + gấp | chưa có | [Sửa nhãn gấp](/can-bo/nhan?sua=l1#sua) |
        + # Sửa nhãn “gấp”
        + <seen=w1>
        + Tên nhãn
        + Tối đa 30 ký tự; không ghi tên, số giấy tờ của người dân.
        + <name=gấp>
        + Màu
        + <tone>
        + Xám
        + Xanh dương
        + Xanh lá
        + Vàng
        + ✓ Đỏ
        + ‹primary› [Lưu nhãn] <intent=save>
        + ‹warning› [Xóa nhãn] <intent=remove>
        + ‹quiet› [Thôi](/can-bo/nhan)
      `,
    ],
    'one with dossiers is changed': [
      { mayKeep: true, changed: { ...label, dossiers: 3 } },
      `
        − Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.
        − Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
        + Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ.
        + Chưa có nhãn nào. Thêm nhãn ở dưới, hoặc khi gắn nhãn trên trang một hồ sơ.
        + # Sửa nhãn “gấp”
        + <seen=w1>
        + Tên nhãn
        + Tối đa 30 ký tự; không ghi tên, số giấy tờ của người dân.
        + <name=gấp>
        + Màu
        + <tone>
        + Xám
        + Xanh dương
        + Xanh lá
        + Vàng
        + ✓ Đỏ
        + ‹primary› [Lưu nhãn] <intent=save>
        + ‹warning› [Xóa nhãn, cả trên 3 hồ sơ] <intent=remove>
        + ‹quiet› [Thôi](/can-bo/nhan)
      `,
    ],
    'one could not be kept': [
      {
        mayKeep: true,
        changed: label,
        reply: deskReply({
          entries: { name: 'x', tone: 'waiting' },
          problems: [{ path: 'name', message: 'Có rồi.' }],
        }),
      },
      `
        − Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.
        − Chưa có nhãn nào. Thêm nhãn khi gắn nhãn trên trang một hồ sơ.
        + # Có chỗ cần sửa
        + [Có rồi.](#f-name)
        + Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ.
        + Chưa có nhãn nào. Thêm nhãn ở dưới, hoặc khi gắn nhãn trên trang một hồ sơ.
        + # Sửa nhãn “gấp”
        + <seen=w1>
        + Tên nhãn
        + Tối đa 30 ký tự; không ghi tên, số giấy tờ của người dân.
        + Lỗi: Có rồi.
        + <name=x>
        + Màu
        + <tone>
        + Xám
        + Xanh dương
        + Xanh lá
        + ✓ Vàng
        + Đỏ
        + ‹primary› [Lưu nhãn] <intent=save>
        + ‹warning› [Xóa nhãn] <intent=remove>
        + ‹quiet› [Thôi](/can-bo/nhan)
      `,
    ],
  },
);

const point = {
  id: 'p1',
  component: 'charges',
  note: 'Chưa đối chiếu.',
  state: 'open',
  version: 1,
  may: [],
} as never as Parameters<typeof ReviewPage>[0]['reviewed']['points'][number];
const reviewed = {
  ...{ code: '1.1', name: 'Khai sinh', sector: 'ho-tich', slug: 'khai-sinh', points: [], mayEdit: false },
  state: 'under-review',
  review: { state: 'under-review', open: 2, points: 5 },
} as never as Parameters<typeof ReviewPage>[0]['reviewed'];
const parts = [
  { component: 'charges', rows: [] },
  { component: 'documents', rows: [] },
] as const;
testStates<Parameters<typeof ReviewPage>[0]>(
  'points of a procedure',
  (props) => <ReviewPage {...props} />,
  { desk, reviewed, components: parts },
  `
        [Rà soát thủ tục](/can-bo/thu-tuc/ra-soat) · Hộ tịch · 1.1
        # Khai sinh
        ‹waiting› Đang rà soát Còn 2 trên 5 điểm chưa rà soát. [Trang của người dân](/dich-vu-cong/khai-sinh) · [Các bản và lịch sử](/can-bo/thu-tuc/1.1)
        Bản đang công bố không có điểm nào phải rà soát.
        Bạn không phụ trách lĩnh vực này, nên chỉ được xem.
        # Phí, lệ phí
        ▸ Nội dung đang công bố
        # Thành phần, số lượng hồ sơ
        ▸ Nội dung đang công bố
      `,
  {
    'of who edits': [
      { reviewed: { ...reviewed, mayEdit: true, next: { code: '1.2', name: 'Khai tử' } } },
      `
        − Bạn không phụ trách lĩnh vực này, nên chỉ được xem.
        + → /can-bo/thu-tuc/1.1
        + ‹quiet› [Nội dung sai: sửa trong bản nháp: Phí, lệ phí] <intent=open>
        + → /can-bo/thu-tuc/1.1
        + ‹quiet› [Nội dung sai: sửa trong bản nháp: Thành phần, số lượng hồ sơ] <intent=open>
        + Tiếp theo: [Khai tử](/can-bo/thu-tuc/1.2/ra-soat)
      `,
    ],
    some: [
      {
        reviewed: {
          ...reviewed,
          points: [
            point,
            { ...point, id: 'p2', component: 'documents', last: { by: 'Hoa', at: at(12), ground: '' } },
          ],
        } as never,
      },
      `
        − Bản đang công bố không có điểm nào phải rà soát.
        + ‹waiting› Chưa rà soát
        + Chưa đối chiếu.
        + ‹waiting› Chưa rà soát
        + Chưa đối chiếu.
        + Hoa, thứ Năm, 12/11/2026, 09:00
      `,
    ],
    'to be confirmed': [
      {
        reviewed: {
          ...reviewed,
          points: [
            { ...point, may: ['confirm', 'withdraw'], last: { by: 'Hoa', at: at(12), ground: 'QĐ 1' } },
          ],
        } as never,
      },
      `
        − Bản đang công bố không có điểm nào phải rà soát.
        + ‹waiting› Chưa rà soát
        + Chưa đối chiếu.
        + Hoa, thứ Năm, 12/11/2026, 09:00: QĐ 1
        + <point=p1>
        + <version=1>
        + Đã đối chiếu với văn bản nào, hoặc vì sao rút
        + Số, ký hiệu và điều khoản, ví dụ: Điều 22 Nghị định 123/2015/NĐ-CP. Người dân đọc được.
        + <ground>
        + ‹primary› [Xác nhận đúng] <event=confirm>
        + ‹secondary› [Rút nội dung] <event=withdraw>
      `,
    ],
    'one could not be confirmed': [
      {
        reviewed: {
          ...reviewed,
          points: [
            { ...point, may: ['confirm'] },
            { ...point, id: 'p2', may: ['confirm'] },
          ],
        } as never,
        reply: deskReply({
          entries: { point: 'p2', ground: 'abc' },
          problems: [{ path: 'ground-p2', message: 'Ghi rõ' }],
        }),
      },
      `
        − Bản đang công bố không có điểm nào phải rà soát.
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-ground-p2)
        + ‹waiting› Chưa rà soát
        + Chưa đối chiếu.
        + <point=p1>
        + <version=1>
        + Đã đối chiếu với văn bản nào, hoặc vì sao rút
        + Số, ký hiệu và điều khoản, ví dụ: Điều 22 Nghị định 123/2015/NĐ-CP. Người dân đọc được.
        + <ground>
        + ‹primary› [Xác nhận đúng] <event=confirm>
        + ‹waiting› Chưa rà soát
        + Chưa đối chiếu.
        + <point=p2>
        + <version=1>
        + Đã đối chiếu với văn bản nào, hoặc vì sao rút
        + Số, ký hiệu và điều khoản, ví dụ: Điều 22 Nghị định 123/2015/NĐ-CP. Người dân đọc được.
        + Lỗi: Ghi rõ
        + <ground> abc
        + ‹primary› [Xác nhận đúng] <event=confirm>
      `,
    ],
  },
);

const draft = {
  kind: 'form',
  code: 'khai-sinh',
  state: 'open',
  version: 4,
  changeNote: '',
  createdBy: 'Hoa',
  createdAt: at(12),
  updatedAt: at(12),
  editors: [],
  isNew: false,
} as never as Parameters<typeof DraftLayout>[0]['draft'];
testStates<Parameters<typeof DraftLayout>[0]>(
  'a draft of the catalog',
  (props) => <DraftLayout {...props} />,
  {
    desk,
    heading: 'Khai sinh',
    caption: '',
    draft,
    steps: { mayEdit: true, decisions: [] },
    missing: [],
    previews: '',
    compareHref: undefined,
    reply: undefined,
    children: 'Các phần',
  },
  `
        # Khai sinh
        Các phần
        Trạng thái:‹progress› Đang soạn
        Người soạn:Hoa
        Sửa lần cuối:thứ Năm, 12/11/2026, 09:00
        Đã đủ để công bố.
      `,
  {
    'that is sent': [
      { draft: { ...draft, state: 'submitted' } },
      `
        − Trạng thái:‹progress› Đang soạn
        + Sửa bất cứ chỗ nào thì bản nháp trở về đang soạn và phải gửi duyệt lại.
        + Trạng thái:‹waiting› Chờ duyệt
      `,
    ],
    'that is sent, of who only looks': [
      { draft: { ...draft, state: 'submitted' }, steps: { mayEdit: false, decisions: [] } },
      `
        − Trạng thái:‹progress› Đang soạn
        + Trạng thái:‹waiting› Chờ duyệt
      `,
    ],
    'that lacks something': [
      { missing: [{ message: 'Phí', href: '#phi' }], compareHref: '#so' },
      `
        − Đã đủ để công bố.
        + ‹secondary› [So sánh với bản đang công bố](#so)
        + ‹important›
        + Còn thiếu để công bố
        + [Phí](#phi)
      `,
    ],
    'that failed': [
      { draft: { ...draft, failure: 'Mẫu đã đổi.' } },
      `
        + ‹important›
        + Cần xem lại
        + Mẫu đã đổi.
      `,
    ],
    'that could not come out': [
      {
        missing: [{ message: 'Phí', href: '#phi' }],
        reply: {
          intent: 'approve',
          entries: {},
          problems: [{ path: 'x', message: 'Sai' }],
          missing: [{ message: 'Giấy tờ', href: '#giay' }],
        },
      },
      `
        − Đã đủ để công bố.
        + # Có chỗ cần sửa
        + [Sai](#f-x)
        + ‹important›
        + Chưa công bố được
        + [Giấy tờ](#giay)
      `,
    ],
  },
);

testStates<Parameters<typeof RecordsPage>[0]>(
  'records',
  (props) => <RecordsPage {...props} />,
  { desk, requestId: 'r1', filter: {}, rows: [], page: 1, pages: 1 },
  `
        # Nhật ký
        ▸ Lọc nhật ký
        → /can-bo/quan-tri/nhat-ky
        Nhật ký
        <loai>
        ✓ Thay đổi đã làm
        Xem hồ sơ, phản ánh, yêu cầu
        Đăng nhập
        Tìm người
        Từ ngày
        <tu>
        Đến hết ngày
        <den>
        Mã thủ tục, tên người, chữ trong bài, lý do
        <q>
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/quan-tri/nhat-ky)
        Thay đổi về thủ tục, tài khoản, vai trò, lịch, chữ ký số, tin, bài. Không ai sửa hay xóa được dòng nào.
        Không có dòng nào như vậy.
      `,
  {
    some: [
      {
        rows: [
          { id: 'r1', at: at(12), person: 'Hoa', what: 'Xem', code: 'PA-1', about: 'Hồ sơ', detail: [] },
          {
            id: 'r2',
            at: at(13),
            person: 'Hoa',
            what: 'Giao vai trò',
            about: 'Tài khoản Dũng',
            detail: ['Kế toán', 'đến Tết'],
          },
          { id: 'r3', at: at(13), person: 'Hoa', what: 'Sao lưu', detail: [] },
        ],
        pages: 2,
      },
      `
        − Không có dòng nào như vậy.
        + Nhật ký
        + Việc | Ai | Lúc |
        + PA-1: XemHồ sơ | Hoa | thứ Năm, 12/11/2026, 09:00 |
        + Giao vai tròTài khoản DũngKế toán; đến Tết | Hoa | thứ Sáu, 13/11/2026, 09:00 |
        + Sao lưu | Hoa | thứ Sáu, 13/11/2026, 09:00 |
        + [1](/can-bo/quan-tri/nhat-ky) (here)
        + [2](/can-bo/quan-tri/nhat-ky?trang=2)
        + [Trang sau](/can-bo/quan-tri/nhat-ky?trang=2)
        + → /can-bo/xuat-danh-sach
        + <kind=records>
        + <ds=>
        + <requestId=r1>
        + Xuất nhật ký như đang lọc, tối đa 25.000 dòng. Cổng ghi lại ai xuất.
        + ‹secondary› [Bảng tính (XLSX)] <format=xlsx>
        + ‹secondary› [CSV] <format=csv>
      `,
    ],
  },
);

const service = services.find(({ offered }) => offered.slug === 'dang-ky-khai-sinh');
if (service === undefined) throw new Error('no birth');
const { sheet } = service;
testStates<Parameters<typeof ProcedureFacts>[0]>(
  'facts of a procedure',
  (props) => <ProcedureFacts {...props} />,
  { sheet },
  `
        Nơi giải quyết:Ủy ban nhân dân xã Phú An (Chủ tịch hoặc Phó Chủ tịch được phân công ký)
        Quyết định công bố:163/QĐ-BTP, nguồn không ghi ngàychưa đối chiếu
        Rà soát:Đang rà soát: chỗ nào chưa đối chiếu thì ghi rõ ở chỗ đó
      `,
  {
    'changed, with a term': [
      { changedAt: at(12), term: 'Toàn trình' },
      `
        + Theo quy định hiện hành:Toàn trìnhchưa đối chiếu
        + Thay đổi lần cuối:12/11/2026
      `,
    ],
    'nobody is assigned': [
      { responsible: null },
      `
        + Người phụ trách:Cán bộ lĩnh vực Hộ tịchĐiện thoại: [](tel:)
      `,
    ],
    'looked over': [
      { sheet: { ...sheet, review: { ...sheet.review, state: 'approved', lastOn: '2026-11-12' } as never } },
      `
        − Rà soát:Đang rà soát: chỗ nào chưa đối chiếu thì ghi rõ ở chỗ đó
        + Rà soát:Đã rà soát xong ngày 12/11/2026
      `,
    ],
    'looked over, nobody knows when': [
      { sheet: { ...sheet, review: { ...sheet.review, state: 'approved', lastOn: undefined } as never } },
      `
        − Rà soát:Đang rà soát: chỗ nào chưa đối chiếu thì ghi rõ ở chỗ đó
        + Rà soát:Đã rà soát xong
      `,
    ],
  },
);

const entry: AssignmentEntry = {
  ...{ id: 'u1', entryId: 'p1', name: 'Phạm Văn Dũng', part: 'main', from: '2026-11-01' },
  ...{ state: 'holds', named: true, telephone: '', basis: '', assignedBy: 'Long', assignedAt: at(10) },
};
const assignedOf = (...more: readonly Partial<AssignmentEntry>[]) => ({
  entries: more.map((one, index) => ({ ...entry, entryId: `p${index + 1}`, ...one })),
});

testStates<Parameters<typeof AssignmentPage>[0]>(
  'who answers for a procedure',
  (props) => <AssignmentPage {...props} />,
  {
    ...{ desk, today: '2026-11-16', mayAssign: false, officers: [], entries: [entry] },
    line: {
      ...{ code: '1.001193', slug: 'khai-sinh', procedureName: 'Đăng ký khai sinh', sector: 'ho-tich' },
      ...{ level: 4, timeLimit: 'Trong ngày', assigned: [], coming: [], bySector: [], seen: 'w' },
    },
  },
  `
    [Phân công giải quyết](/can-bo/phan-cong)
    # Đăng ký khai sinh
    ‹secondary› [Xem trang thủ tục](/dich-vu-cong/khai-sinh)
    # Hôm nay
    Không cán bộ nào được giao lĩnh vực này.
    # Các lần phân công
    Các lần phân công
    Cán bộ | Thời gian | Công khai | Người phân công |
    Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
  `,
  {
    'nobody was ever assigned': [
      { entries: [] },
      `
        − Các lần phân công
        − Cán bộ | Thời gian | Công khai | Người phân công |
        − Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
        + Chưa phân công ai cho thủ tục này.
      `,
    ],
    'of whom nothing but his office is told, with a telephone of his own and a document': [
      assignedOf({ named: false, telephone: '0274 3000 002', basis: 'QĐ 12' }),
      `
        − Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: chức danh; 0274 3000 002 | Người phân công: Long, thứ Ba, 10/11/2026, 09:00QĐ 12 |
      `,
    ],
    'each by what becomes of it': [
      {
        ...{ mayAssign: true, officers: [{ id: 'u2', name: 'Hoa', position: 'Công chức' }] },
        ...assignedOf({}, { state: 'coming' }, { state: 'over' }, { state: 'called-off' }),
      },
      `
        − Cán bộ | Thời gian | Công khai | Người phân công |
        − Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
        + Cán bộ | Thời gian | Công khai | Người phân công | Kết thúc |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | ▸ Kết thúc <entry=p1> <seen=w> Ngày cuối phụ trách <until=16/11/2026> ‹secondary› [Kết thúc phân công Phạm Văn Dũng] <intent=end> |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹waiting› Chưa đến ngày | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | <entry=p2> <seen=w> ‹quiet› [Hủy phân công Phạm Văn Dũng] <intent=end> |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹neutral› Đã thôi | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹stopped› Đã hủy | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | |
        + # Phân công mới
        + <codes=1.001193>
        + <seen=w>
        + Phân công cho
        + <userId>
        + ✓ Chọn cán bộ
        + Hoa, Công chức
        + Việc
        + <part=main checked>
        + Phụ trách chính
        + <part=deputy>
        + Thay khi vắng
        + Từ ngày
        + Người phụ trách chính trước đó thôi phụ trách từ ngày này.
        + <from=16/11/2026>
        + Đến hết ngày (không bắt buộc)
        + Để trống: cho đến khi phân công lại.
        + <until>
        + Điện thoại công khai (không bắt buộc)
        + Hiện trên trang thủ tục. Để trống: số của Ủy ban.
        + <telephone>
        + Không chọn: chỉ hiện chức danh và đơn vị.
        + <named=yes checked>
        + Hiện họ tên trên trang thủ tục
        + Căn cứ (không bắt buộc)
        + Ví dụ: Quyết định 12/QĐ-UBND ngày 05/01/2026.
        + <basis>
        + ‹primary› [Phân công] <intent=assign>
      `,
    ],
    'whose last day was refused, of two': [
      {
        ...{
          mayAssign: true,
          reply: deskReply({
            intent: 'end',
            entries: { entry: 'p2', until: '2026-10-01' },
            problems: [{ path: '', message: 'Ngày đã qua.' }],
          }),
        },
        ...assignedOf({}, {}),
      },
      `
        − Cán bộ | Thời gian | Công khai | Người phân công |
        − Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
        + # Có chỗ cần sửa
        + Ngày đã qua.
        + Cán bộ | Thời gian | Công khai | Người phân công | Kết thúc |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | ▸ Kết thúc <entry=p1> <seen=w> Ngày cuối phụ trách <until=16/11/2026> ‹secondary› [Kết thúc phân công Phạm Văn Dũng] <intent=end> |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | ▾ Kết thúc <entry=p2> <seen=w> Ngày cuối phụ trách Lỗi: Ngày đã qua. <until=2026-10-01> ‹secondary› [Kết thúc phân công Phạm Văn Dũng] <intent=end> |
        + # Phân công mới
        + <codes=1.001193>
        + <seen=w>
        + Phân công cho
        + <userId>
        + ✓ Chọn cán bộ
        + Việc
        + <part=main checked>
        + Phụ trách chính
        + <part=deputy>
        + Thay khi vắng
        + Từ ngày
        + Người phụ trách chính trước đó thôi phụ trách từ ngày này.
        + <from=16/11/2026>
        + Đến hết ngày (không bắt buộc)
        + Để trống: cho đến khi phân công lại.
        + <until>
        + Điện thoại công khai (không bắt buộc)
        + Hiện trên trang thủ tục. Để trống: số của Ủy ban.
        + <telephone>
        + Không chọn: chỉ hiện chức danh và đơn vị.
        + <named=yes checked>
        + Hiện họ tên trên trang thủ tục
        + Căn cứ (không bắt buộc)
        + Ví dụ: Quyết định 12/QĐ-UBND ngày 05/01/2026.
        + <basis>
        + ‹primary› [Phân công] <intent=assign>
      `,
    ],
  },
);

const figures = {
  ...{ months: [], byState: {}, filedThisYear: 0, handledThisYear: 0, onTimeThisYear: 0, refusedThisYear: 1 },
  ...{ stoppedThisYear: 2, stoppedLateThisYear: 3, answeredLateThisYear: 4, lateNow: 5 },
};

testChanges<Parameters<typeof ProcedureView>[0]>(
  'a procedure',
  (props) => <ProcedureView {...props} />,
  { sheet, forms: [], links: procedureLinks('khai-sinh') },
  {
    'that the commune only tells of': [
      { sheet: { ...sheet, resolver: { by: 'police', commune: 'informs' } } },
      `
        − # Mang theo khi đến Bộ phận Một cửa để xuất trình
        − # Khi bạn đến Bộ phận Một cửa
        − Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
        − Trực tiếp tại Bộ phận Một cửa
        − Trực tuyến trên Cổng này
        + # Mang theo khi đến nộp để xuất trình
        + Trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả (Một cửa) của Ủy ban nhân dân xã Phú An
        + Trực tuyến, theo hướng dẫn của Bộ phận Tiếp nhận và Trả kết quả (Một cửa) của Ủy ban nhân dân xã Phú An
      `,
    ],
    'that is filed elsewhere': [
      { sheet: { ...sheet, filing: { at: 'desk' } } },
      `
        − ‹start› [Nộp hồ sơ trực tuyến](/dich-vu-cong/khai-sinh/nop-ho-so)
        − hoặc đến [Bộ phận Một cửa](#den-noi-h)
        − Tờ khai đăng ký khai sinh1 bản chính. Nộp trực tuyến thì khai ngay trên Cổng, không phải nộp giấy này.
        − Nộp trực tuyến thì không phải tải bản chụp giấy này lên.
        − Tài khoản của Cổng; chưa có thì đăng ký khi bắt đầu
        − ‹secondary› [Đã chuẩn bị xong, nộp trực tuyến](/dich-vu-cong/khai-sinh/nop-ho-so)
        − Cần đăng nhập. Bạn có thể dừng giữa chừng và khai tiếp sau.
        − # Cách nộp trực tuyến
        − # Đăng nhập
        − Bấm “Nộp hồ sơ trực tuyến” rồi đăng nhập vào tài khoản của bạn. Chưa có tài khoản thì [đăng ký](/dang-ky), một lần dùng cho mọi thủ tục.
        − # Khai tờ khai trên máy
        − Mỗi phần một trang. Cổng lưu lại sau mỗi phần; bạn có thể dừng và khai tiếp sau, trên máy khác cũng được.
        − # Đính kèm giấy tờ
        − Chụp hoặc quét từng [giấy tờ phải chuẩn bị](#thanh-phan-ho-so), rõ chữ, đủ trang, rồi tải lên đúng ô. Nhận tệp PDF, ảnh (JPG, PNG, HEIC) và Word (DOCX).
        − # Chọn cách nhận kết quả
        − Kết quả nhận tại Bộ phận Một cửa. Nếu bạn thuộc trường hợp được miễn phí, lệ phí thì chọn luôn ở bước này.
        − # Kiểm tra, cam đoan và gửi
        − Đọc lại từng phần, đánh dấu lời cam đoan rồi bấm “Gửi hồ sơ”. Mã tra cứu hiện ngay, kèm giấy xác nhận đã nộp để tải về.
        − # Nộp phí, lệ phí tại Bộ phận Một cửa
        − Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bảnchưa đối chiếu. Cổng tính trước số tiền theo tờ khai; bạn nộp khi đến nhận kết quả.
        − # Theo dõi và bổ sung khi được yêu cầu
        − Xem hồ sơ đến đâu ở [Hồ sơ của tôi](/ho-so) hoặc [tra cứu bằng mã](/tra-cuu). Khi cần bổ sung, Cổng báo cho bạn và bạn chỉ sửa đúng chỗ được yêu cầu. Thời hạn giải quyết: trong ngày.
        − # Nhận kết quả
        − Nhận tại Bộ phận Một cửa, theo giấy hẹn. Kết quả là: Giấy khai sinh (bản chính). Khi đến Bộ phận Một cửa, mang theo [giấy tờ phải xuất trình](#thanh-phan-ho-so).
        − Nộp trực tuyến thì nhận kết quả tại Bộ phận Một cửa.
        − ▸
        + Tờ khai đăng ký khai sinh1 bản chính. Khai trên máy ở mục Mẫu đơn, tờ khai rồi in ra, ký và nộp; hoặc tải mẫu trống về viết tay.
        + Nộp hồ sơ tại Bộ phận Một cửa. [Xem địa chỉ và giờ làm việc](/lien-he)
      `,
    ],
    'told in English, too': [
      { english: '/en/khai-sinh' },
      `
        − Hộ tịch · mã thủ tục 1.001193
        + Hộ tịch · mã thủ tục 1.001193 · [In English](/en/khai-sinh)
      `,
    ],
    'with its paper': [
      { paper: '/khai-sinh.pdf' },
      `
        + ‹secondary› [Mở bản PDF để lưu hoặc in](/khai-sinh.pdf)
        + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fdich-vu-cong%2Fdang-ky-khai-sinh)
      `,
    ],
    'with others of the same event': [
      { related: [{ slug: 'cu-tru', name: 'Cư trú' }] },
      `
        + # Thủ tục liên quan
        + [Cư trú](/dich-vu-cong/cu-tru)
        + Xem tất cả: [Sinh con, nuôi con](/dich-vu-cong?su-kien=birth)
      `,
    ],
    'with its figures': [
      { figures },
      `
        + ▸
        + # Tình hình sử dụng
        + Lượt xem trong 12 tháng:0
        + Hồ sơ nhận từ đầu năm:0
        + Hồ sơ có kết quả từ đầu năm:0
        + Không tiếp nhận:1
        + Rút hoặc dừng giải quyết:2
        + Hồ sơ nộp được trả lời trễ hạn:4
        + Đang quá hạn:5
        + [Thống kê của mọi dịch vụ công trực tuyến](/dich-vu-cong/thong-ke)
      `,
    ],
  },
);

const builtForm = {
  ...{ code: 'khai-sinh', version: 1, title: 'TỜ KHAI', source: '', toReview: [], paper: [], rules: [] },
  sections: [
    {
      id: 'child',
      heading: 'Trẻ',
      fields: [
        { id: 'childName', kind: 'text', label: 'Họ tên', required: true },
        {
          ...{ id: 'papers', kind: 'group', label: 'Giấy tờ', required: false, minEntries: 0, maxEntries: 3 },
          ...{ entryLabel: 'Giấy', fields: [{ id: 'title', kind: 'text', label: 'Tên', required: true }] },
        },
      ],
    },
  ],
} as unknown as FormDefinition;
const openDraft: OpenFormDraft = {
  ...{ draft, definition: builtForm, usedBy: [], problems: [], seen: {}, touched: {} },
  steps: { mayEdit: false, decisions: [] },
};
const built = (more: Partial<OpenFormDraft>) => ({ openDraft: { ...openDraft, ...more } });
const mayEdit = { mayEdit: true, decisions: [] };
const drafted = (more: object) => ({ ...(draft as object), ...more }) as unknown as typeof draft;
const user = { code: '1.000', name: 'Khai sinh', slug: 'khai-sinh' };
const onPart = [
  { part: 'field:childName', message: 'Ô chưa có trên giấy.' },
  { part: 'paper', message: 'Giấy còn trống.' },
] as const;

testStates<Parameters<typeof BuilderPage>[0]>(
  'a draft of a form',
  (props) => <BuilderPage {...props} />,
  { desk, openDraft },
  `
        [Mẫu đơn, tờ khai](/can-bo/thu-tuc/mau-don) · [khai-sinh](/can-bo/thu-tuc/mau-don/khai-sinh) · bản nháp
        # Tờ khai
        ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)‹secondary› [Giấy để trống (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/trong.pdf)‹secondary› [Giấy điền ví dụ (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/da-dien.pdf)
        # Các phần và các ô
        # Trẻ
        Họ tên
        Chữ · bắt buộc
        Giấy tờ
        Danh sách lặp lại · không bắt buộc · từ 0 đến 3 mục
        Tên
        Chữ · bắt buộc
        # Quy tắc giữa các ô
        Chưa có quy tắc nào buộc các câu trả lời với nhau.
        # Trên giấy
        Giấy được xếp bằng tay, từng dòng một, như mẫu chính thức.
        Trạng thái:‹progress› Đang soạn
        Người soạn:Hoa
        Sửa lần cuối:thứ Năm, 12/11/2026, 09:00
        Đã đủ để công bố.
        # Thông tin chung
        Tên trên giấy:TỜ KHAI
        Nguồn:chưa ghi
        Dùng cho:chưa thủ tục nào
      `,
  {
    'that she may edit, with problems': [
      built({ steps: mayEdit, problems: onPart }),
      `
        − # Trẻ
        − Họ tên
        − Giấy tờ
        − Tên
        − Đã đủ để công bố.
        + # [Trẻ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=section%3Achild)
        + ‹quiet› [Điều kiện Trẻ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        + [Họ tên](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=field%3AchildName)
        + Ô chưa có trên giấy.
        + ‹quiet› [Xuống Họ tên] <intent=down:field:childName>
        + ‹quiet› [Điều kiện Họ tên](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=field%3AchildName)
        + [Giấy tờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=field%3Apapers)
        + ‹quiet› [Lên Giấy tờ] <intent=up:field:papers>
        + ‹quiet› [Điều kiện Giấy tờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=field%3Apapers)
        + [Tên](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=field%3Apapers.title)
        + ‹quiet› [Điều kiện Tên](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=field%3Apapers.title)
        + [Thêm ô vào mỗi mục của Giấy tờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers)
        + [Thêm ô vào phần Trẻ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child)
        + ‹secondary› [Thêm phần](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-phan)
        + [Thêm quy tắc](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac)
        + Giấy còn trống.
        + ▸ Cho giấy tự xếp theo các phần
        + Các dòng xếp bằng tay bị thay; nơi gửi, người ký và phần dành cho cơ quan vẫn giữ. Mẫu do văn bản ban hành thì nên giữ cách xếp của văn bản.
        + ‹secondary› [Tự xếp lại giấy] <intent=layout:standard>
        + [Thêm dòng trên giấy](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong)
        + ‹important›
        + Còn thiếu để công bố
        + [Ô chưa có trên giấy.](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=field%3AchildName)
        + [Giấy còn trống.](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap#phan-paper)
        + [Sửa thông tin chung](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=form)
      `,
    ],
    'with problems': [
      built({ problems: onPart }),
      `
        − Đã đủ để công bố.
        + Ô chưa có trên giấy.
        + Giấy còn trống.
        + ‹important›
        + Còn thiếu để công bố
        + Ô chưa có trên giấy.
        + Giấy còn trống.
      `,
    ],
    'that changes what is live': [
      built({
        live: builtForm,
        steps: { mayEdit: false, decisions: draftTransitions.filter(({ event }) => event === 'approve') },
      }),
      `
        − ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)‹secondary› [Giấy để trống (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/trong.pdf)‹secondary› [Giấy điền ví dụ (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/da-dien.pdf)
        + ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)‹secondary› [Giấy để trống (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/trong.pdf)‹secondary› [Giấy điền ví dụ (PDF)](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc/da-dien.pdf)‹secondary› [So sánh với bản đang công bố](/can-bo/thu-tuc/mau-don/khai-sinh/so-sanh)
        + # Duyệt và công bố
        + <version=4>
        + [Xem những chỗ khác với bản đang công bố](/can-bo/thu-tuc/mau-don/khai-sinh/so-sanh) trước khi duyệt.
        + Công bố vào lúc (không bắt buộc)
        + Để trống thì công bố ngay khi duyệt.
        + Ngày
        + <publishAt.day=>
        + Tháng
        + <publishAt.month=>
        + Năm
        + <publishAt.year=>
        + Giờ
        + <publishAt.hour=>
        + Phút
        + <publishAt.minute=>
        + ‹primary› [Duyệt và công bố] <intent=approve>
      `,
    ],
    'with all that is told at its head': [
      built({
        usedBy: [user, { ...user, code: '2.000', name: 'Khai tử' }],
        definition: {
          ...builtForm,
          ...{ subtitle: '(Dùng cho xã)', corner: 'Mẫu 1', source: 'TT 04', toReview: ['Điểm A', 'Điểm B'] },
        },
      }),
      `
        − Nguồn:chưa ghi
        − Dùng cho:chưa thủ tục nào
        + Dòng dưới tên:(Dùng cho xã)
        + Ký hiệu:Mẫu 1
        + Nguồn:TT 04
        + Dùng cho:Khai sinh; Khai tử
        + Cần rà soát:Điểm A; Điểm B
      `,
    ],
  },
);

const partAs = (request: Parameters<typeof EditorPage>[0]['request']) => ({ request });
const conflict = {
  rows: [
    {
      ...{ label: 'Tên phần', changed: true },
      ...{ before: [{ text: 'Em', mark: 'removed' }], after: [{ text: 'Con', mark: 'added' }] },
    },
  ],
} as unknown as NonNullable<NonNullable<Parameters<typeof EditorPage>[0]['reply']>['conflict']>;
const partReply = { wire: { heading: 'Con' }, problems: [], seen: 's2' };

testStates<Parameters<typeof EditorPage>[0]>(
  'a part of a form',
  (props) => asRoute(<EditorPage {...props} />),
  { desk, openDraft, request: { edit: 'section:child' }, context, seen: 's1', start: { heading: 'Trẻ' } },
  `
        [Mẫu đơn, tờ khai](/can-bo/thu-tuc/mau-don) · [khai-sinh](/can-bo/thu-tuc/mau-don/khai-sinh) · [bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)
        # Phần “Trẻ”
        → /
        [Tiếp tục] <intent=save>
        <seen=s1>
        # Phần
        Tên phần
        Ví dụ: Người đề nghị
        <heading=Trẻ>
        Lời dẫn (không bắt buộc)
        <intro>
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        ‹primary› [Lưu] <intent=save>
        ‹quiet› [Quay lại bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)
        [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        ▸ Bỏ phần này khỏi mẫu
        Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        ‹warning› [Bỏ] <intent=remove:section:child>
      `,
  {
    'that somebody has to mend': [
      built({ problems: [{ part: 'section:child', message: 'Phần còn trống.' }, ...onPart] }),
      `
        + Phần còn trống.
      `,
    ],
    'of a draft that is sent': [
      built({ draft: drafted({ state: 'submitted' }) }),
      `
        + ‹info›
        + Thông tin
        + Bản nháp đã gửi duyệt. Lưu thay đổi ở đây thì bản nháp trở về đang soạn và phải gửi duyệt lại.
      `,
    ],
    'that is wrong': [
      { reply: { ...partReply, problems: [{ path: 'heading', message: 'Ghi tên' }] } },
      `
        − <seen=s1>
        − <heading=Trẻ>
        + # Có chỗ cần sửa
        + [Ghi tên](#f-heading)
        + <seen=s2>
        + Lỗi: Ghi tên
        + <heading=Con>
      `,
    ],
    'that another changed meanwhile': [
      { reply: { ...partReply, conflict: { ...conflict, by: { name: 'Dũng', at: at(12) } } } },
      `
        − <seen=s1>
        − <heading=Trẻ>
        − ‹primary› [Lưu] <intent=save>
        + ‹important›
        + Dũng vừa sửa phần này, chưa lưu bản của bạn
        + Lưu lúc thứ Năm, 12/11/2026, 09:00. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi sửa tiếp và lưu bản của bạn, hoặc lấy bản của người kia.
        + # Tên phần
        + Bản của Dũng
        + [bỏ: Em]
        + Bản của bạn
        + [thêm: Con]
        + ‹secondary› [Bỏ bản của tôi, lấy bản của Dũng](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=section%3Achild)
        + <seen=s2>
        + <heading=Con>
        + ‹primary› [Lưu bản của tôi] <intent=save>
      `,
    ],
    'that somebody changed meanwhile': [
      { reply: { ...partReply, conflict } },
      `
        − <seen=s1>
        − <heading=Trẻ>
        − ‹primary› [Lưu] <intent=save>
        + ‹important›
        + Người khác vừa sửa phần này, chưa lưu bản của bạn
        + Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi sửa tiếp và lưu bản của bạn, hoặc lấy bản của người kia.
        + # Tên phần
        + Bản của người kia
        + [bỏ: Em]
        + Bản của bạn
        + [thêm: Con]
        + ‹secondary› [Bỏ bản của tôi, lấy bản của người kia](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/sua?phan=section%3Achild)
        + <seen=s2>
        + <heading=Con>
        + ‹primary› [Lưu bản của tôi] <intent=save>
      `,
    ],
    'that is a question': [
      partAs({ edit: 'field:papers.title' }),
      `
        − # Phần “Trẻ”
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Ô “Tên”
        + # Câu hỏi
        + Tên ô
        + Người khai đọc dòng này, ví dụ: Ngày sinh của người được cấp
        + <label=>
        + Lời nhắc khi bỏ trống (không bắt buộc)
        + Cần khi tên ô là một câu hỏi, ví dụ: Chọn người đăng ký
        + <missing=>
        + Lời chỉ dẫn (không bắt buộc)
        + Dòng nhỏ dưới tên ô
        + <hint=>
        + Có bắt buộc khai không?
        + <required=always>
        + Bắt buộc
        + <required=never>
        + Không bắt buộc
        + # Chữ
        + Câu trả lời tự ghi, một dòng hoặc nhiều dòng.
        + <multiline=yes>
        + Cho ghi nhiều dòng
        + Số ký tự tối đa (không bắt buộc)
        + Bỏ trống thì một dòng được 200 ký tự, nhiều dòng được 2.000 ký tự
        + <maxLength=>
        + Gợi ý khi ghi một dòng (không bắt buộc)
        + Mỗi dòng một gợi ý; người khai chọn hoặc tự ghi
        + <suggestions>
        + # Trên giấy
        + Tên in trên giấy (không bắt buộc)
        + Bỏ trống thì in như tên ô
        + <paperLabel=>
        + # Điền sẵn và ví dụ
        + Ví dụ để xem thử (không bắt buộc)
        + <example=>
        + [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=field%3Apapers.title)
        + [Bắt buộc khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/bat-buoc?o=papers.title)
        + Nó bị bỏ khỏi bản nháp. Hồ sơ đã nộp vẫn giữ câu trả lời cũ.
        + ‹warning› [Bỏ] <intent=remove:field:papers.title>
        + # Người khai sẽ thấy
        + Tên
        + <xemThu.title=>
      `,
    ],
    'that is a line on paper': [
      {
        ...built({ definition: { ...builtForm, paper: [{ block: 'heading', text: 'Nội dung' }] } }),
        ...partAs({
          edit: `block:${blockIds([{ block: 'heading', text: 'Nội dung' }])[0] ?? ''}` as 'paper',
        }),
      },
      `
        − # Phần “Trẻ”
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Dòng trên giấy: Đề mục
        + # Đề mục
        + Một dòng chữ đậm, mở đầu một phần.
        + Đề mục
        + <text=>
        + [Thêm dòng sau dòng này](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=8ethrfghgr)
        + Nó bị bỏ khỏi bản nháp. Hồ sơ đã nộp vẫn giữ câu trả lời cũ.
        + ‹warning› [Bỏ] <intent=remove:block:8ethrfghgr>
      `,
    ],
    'that is the whole': [
      partAs({ edit: 'form' }),
      `
        − # Phần “Trẻ”
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − ▸ Bỏ phần này khỏi mẫu
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Thông tin chung của mẫu đơn
        + # Tên và nguồn
        + Tên mẫu đơn
        + Viết hoa như in trên giấy: ĐƠN ĐỀ NGHỊ …
        + <title=>
        + Dòng dưới tên (không bắt buộc)
        + <subtitle=>
        + Ký hiệu ở góc giấy (không bắt buộc)
        + Ví dụ: Mẫu số 04
        + <corner=>
        + Nguồn của mẫu
        + Văn bản ban hành mẫu, hoặc “Mẫu do xã soạn”
        + <source=>
        + Nơi gửi (không bắt buộc)
        + Ví dụ: Kính gửi: Ủy ban nhân dân {đơn vị}. Chỗ {đơn vị} in tên xã, phường của ngày in
        + <addressee=>
        + # Cần rà soát
        + Những điều chưa đối chiếu được (không bắt buộc)
        + Mỗi dòng một điều; chỉ cán bộ đọc
        + <toReview>
      `,
    ],
    'whose condition is set': [
      partAs({ condition: 'section:child' }),
      `
        − # Phần “Trẻ”
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − ▸ Bỏ phần này khỏi mẫu
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Điều kiện: Phần “Trẻ”
        + # Khi nào
        + Khi nào hỏi phần này?: Luôn hỏi
        + <choice=always>
      `,
    ],
    'that is a new section': [
      partAs({ add: 'section' }),
      `
        − # Phần “Trẻ”
        − ‹primary› [Lưu] <intent=save>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − ▸ Bỏ phần này khỏi mẫu
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Thêm phần
        + ‹primary› [Thêm] <intent=save>
      `,
    ],
    'that is a new question': [
      partAs({ add: 'field', section: 'child', kind: 'text' }),
      `
        − # Phần “Trẻ”
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − ‹primary› [Lưu] <intent=save>
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − ▸ Bỏ phần này khỏi mẫu
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + # Thêm ô: Chữ
        + # Câu hỏi
        + Tên ô
        + Người khai đọc dòng này, ví dụ: Ngày sinh của người được cấp
        + <label=>
        + Lời nhắc khi bỏ trống (không bắt buộc)
        + Cần khi tên ô là một câu hỏi, ví dụ: Chọn người đăng ký
        + <missing=>
        + Lời chỉ dẫn (không bắt buộc)
        + Dòng nhỏ dưới tên ô
        + <hint=>
        + Có bắt buộc khai không?
        + <required=always>
        + Bắt buộc
        + <required=never>
        + Không bắt buộc
        + # Chữ
        + Câu trả lời tự ghi, một dòng hoặc nhiều dòng.
        + <multiline=yes>
        + Cho ghi nhiều dòng
        + Số ký tự tối đa (không bắt buộc)
        + Bỏ trống thì một dòng được 200 ký tự, nhiều dòng được 2.000 ký tự
        + <maxLength=>
        + Gợi ý khi ghi một dòng (không bắt buộc)
        + Mỗi dòng một gợi ý; người khai chọn hoặc tự ghi
        + <suggestions>
        + # Trên giấy
        + Tên in trên giấy (không bắt buộc)
        + Bỏ trống thì in như tên ô
        + <paperLabel=>
        + <offPaper=yes>
        + Không in trên giấy: Cổng hỏi riêng
        + # Điền sẵn và ví dụ
        + Điền sẵn từ tài khoản (không bắt buộc)
        + <profile>
        + ✓ Chọn trong danh sách
        + Họ tên của người khai
        + Thư điện tử của người khai
        + ‹primary› [Thêm] <intent=save>
        + # Người khai sẽ thấy
        + Điền đủ tên ô và các lựa chọn, rồi ô hiện ra ở đây.
      `,
    ],
    'that is no more, while something was typed': [
      { ...partAs({ edit: 'section:gone' }), reply: partReply },
      `
        − [Mẫu đơn, tờ khai](/can-bo/thu-tuc/mau-don) · [khai-sinh](/can-bo/thu-tuc/mau-don/khai-sinh) · [bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)
        − # Phần “Trẻ”
        − → /
        − [Tiếp tục] <intent=save>
        − <seen=s1>
        − # Phần
        − Tên phần
        − Ví dụ: Người đề nghị
        − <heading=Trẻ>
        − Lời dẫn (không bắt buộc)
        − <intro>
        − Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        − ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        − ‹primary› [Lưu] <intent=save>
        − ‹quiet› [Quay lại bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)
        − [Chỉ hỏi khi…](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/dieu-kien?phan=section%3Achild)
        − ▸ Bỏ phần này khỏi mẫu
        − Cả phần và mọi ô trong đó bị bỏ khỏi bản nháp.
        − ‹warning› [Bỏ] <intent=remove:section:child>
        + [Mẫu đơn, tờ khai](/can-bo/thu-tuc/mau-don) · [khai-sinh](/can-bo/thu-tuc/mau-don/khai-sinh)
        + # Phần này không còn nữa
        + Người khác vừa bỏ hoặc vừa sửa nó. Hãy mở bản nháp để xem mẫu đơn bây giờ ra sao.
        + # Bạn đã viết
        + Chép lại nếu còn cần.
        + Con
        + ‹primary› [Mở bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)
      `,
    ],
  },
);

testChanges<Parameters<typeof ChoosePage>[0]>(
  'what is added to a form',
  (props) => <ChoosePage {...props} />,
  { desk, form: builtForm, choosing: { choose: 'field', section: 'child' } },
  {
    'to a section that is no more': [
      { choosing: { choose: 'field', section: 'gone' } },
      `
        − # Thêm ô nào vào phần “Trẻ”?
        − [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=text)
        − [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=person-name)
        − [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=radio)
        − [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=select)
        − [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=choices)
        − [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=checkbox)
        − [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=number)
        − [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=money)
        − [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=date)
        − [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=partial-date)
        − [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=moment)
        − [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=address)
        − [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=phone)
        − [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=map-point)
        − [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-number)
        − [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-paper)
        − [Tệp đính kèm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=attachment)
        − [Ghi bằng chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=derived)
        − [Danh sách lặp lại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=group)
        + # Thêm ô nào vào phần “gone”?
        + [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=text)
        + [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=person-name)
        + [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=radio)
        + [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=select)
        + [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=choices)
        + [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=checkbox)
        + [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=number)
        + [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=money)
        + [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=date)
        + [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=partial-date)
        + [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=moment)
        + [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=address)
        + [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=phone)
        + [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=map-point)
        + [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=identity-number)
        + [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=identity-paper)
        + [Tệp đính kèm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=attachment)
        + [Ghi bằng chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=derived)
        + [Danh sách lặp lại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=gone&loai=group)
      `,
    ],
    'to each entry of a group': [
      { choosing: { choose: 'field', section: 'child', group: 'papers' } },
      `
        − # Thêm ô nào vào phần “Trẻ”?
        − [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=text)
        − [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=person-name)
        − [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=radio)
        − [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=select)
        − [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=choices)
        − [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=checkbox)
        − [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=number)
        − [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=money)
        − [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=date)
        − [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=partial-date)
        − [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=moment)
        − [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=address)
        − [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=phone)
        − [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=map-point)
        − [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-number)
        − [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-paper)
        − [Tệp đính kèm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=attachment)
        − Ảnh hoặc tệp PDF gửi kèm câu trả lời.
        − [Ghi bằng chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=derived)
        − Tự tính từ một ô trước: ngày hoặc số tiền viết bằng chữ.
        − [Danh sách lặp lại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=group)
        − Cùng vài ô, khai cho từng người, từng giấy tờ.
        + # Thêm ô nào vào mỗi mục của “Giấy tờ”?
        + [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=text)
        + [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=person-name)
        + [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=radio)
        + [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=select)
        + [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=choices)
        + [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=checkbox)
        + [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=number)
        + [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=money)
        + [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=date)
        + [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=partial-date)
        + [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=moment)
        + [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=address)
        + [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=phone)
        + [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=map-point)
        + [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=identity-number)
        + [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=papers&loai=identity-paper)
      `,
    ],
    'to each entry of a group that is no more': [
      { choosing: { choose: 'field', section: 'child', group: 'gone' } },
      `
        − # Thêm ô nào vào phần “Trẻ”?
        − [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=text)
        − [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=person-name)
        − [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=radio)
        − [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=select)
        − [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=choices)
        − [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=checkbox)
        − [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=number)
        − [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=money)
        − [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=date)
        − [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=partial-date)
        − [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=moment)
        − [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=address)
        − [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=phone)
        − [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=map-point)
        − [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-number)
        − [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-paper)
        − [Tệp đính kèm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=attachment)
        − Ảnh hoặc tệp PDF gửi kèm câu trả lời.
        − [Ghi bằng chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=derived)
        − Tự tính từ một ô trước: ngày hoặc số tiền viết bằng chữ.
        − [Danh sách lặp lại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=group)
        − Cùng vài ô, khai cho từng người, từng giấy tờ.
        + # Thêm ô nào vào mỗi mục của “gone”?
        + [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=text)
        + [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=person-name)
        + [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=radio)
        + [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=select)
        + [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=choices)
        + [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=checkbox)
        + [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=number)
        + [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=money)
        + [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=date)
        + [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=partial-date)
        + [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=moment)
        + [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=address)
        + [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=phone)
        + [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=map-point)
        + [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=identity-number)
        + [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&nhom=gone&loai=identity-paper)
      `,
    ],
    'to its rules': [
      { choosing: { choose: 'rule' } },
      `
        − # Thêm ô nào vào phần “Trẻ”?
        − [Chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=text)
        − Câu trả lời tự ghi, một dòng hoặc nhiều dòng.
        − [Họ tên người](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=person-name)
        − Họ, chữ đệm, tên của một người.
        − [Chọn một](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=radio)
        − Vài lựa chọn, thấy cả cùng lúc.
        − [Chọn một trong danh sách dài](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=select)
        − Danh sách thả xuống, khi có nhiều lựa chọn.
        − [Chọn nhiều](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=choices)
        − Vài lựa chọn, được đánh dấu nhiều ô.
        − [Ô đánh dấu](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=checkbox)
        − Một câu để đồng ý; bắt buộc thì là lời cam đoan.
        − [Số đếm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=number)
        − Một số nguyên: số bản, số người, số trang.
        − [Số tiền](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=money)
        − Một số tiền, tính bằng đồng.
        − [Ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=date)
        − Một ngày đầy đủ: ngày, tháng, năm.
        − [Ngày có thể chỉ biết năm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=partial-date)
        − Ngày sinh của người lớn tuổi: biết cả ngày, hoặc chỉ tháng, hoặc chỉ năm.
        − [Ngày và giờ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=moment)
        − Ngày, kèm giờ và phút nếu biết.
        − [Địa chỉ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=address)
        − Số nhà, ấp, xã, tỉnh.
        − [Số điện thoại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=phone)
        − Số di động hoặc cố định trong nước.
        − [Điểm trên sơ đồ xã](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=map-point)
        − Nơi xảy ra việc, chấm trên sơ đồ. Không có JavaScript thì không chấm được, nên đừng bắt buộc.
        − [Số định danh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-number)
        − Chỉ số định danh cá nhân hoặc số CMND.
        − [Giấy tờ tùy thân](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=identity-paper)
        − Loại giấy tờ, số, ngày cấp và nơi cấp.
        − [Tệp đính kèm](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=attachment)
        − Ảnh hoặc tệp PDF gửi kèm câu trả lời.
        − [Ghi bằng chữ](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=derived)
        − Tự tính từ một ô trước: ngày hoặc số tiền viết bằng chữ.
        − [Danh sách lặp lại](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-o?phan=child&loai=group)
        − Cùng vài ô, khai cho từng người, từng giấy tờ.
        + # Thêm quy tắc nào?
        + [Ngày sau không trước ngày trước](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=not-before)
        + Ví dụ: ngày chết không trước ngày sinh.
        + [Đủ tuổi](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=min-age)
        + Người sinh ngày ấy phải đủ số tuổi, tính đến hôm nay hoặc một ngày đã khai.
        + [Chưa quá số ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=within-days)
        + Việc đã xảy ra chưa quá bấy nhiêu ngày, ví dụ 60 ngày kể từ ngày sinh.
        + [Trước ít nhất số ngày](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=at-least-days-ahead)
        + Việc sẽ diễn ra sau ít nhất bấy nhiêu ngày kể từ hôm nay, ví dụ thông báo trước 20 ngày; nên chỉ nhắc.
        + [Cộng lại bằng tổng](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=sum)
        + Các số thành phần cộng lại bằng số tổng.
        + [Số mục bằng số đã khai](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=entries-equal)
        + Danh sách có đúng bấy nhiêu mục.
        + [Hai ô phải khác nhau](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=different)
        + Ví dụ: người đề nghị không phải người bị tố cáo.
        + [Giống một trong các ô](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=same-as-one-of)
        + Ví dụ: dân tộc của con theo cha hoặc theo mẹ.
        + [Số định danh khớp năm sinh, giới tính](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=identity-matches)
        + So số định danh 12 chữ số với năm sinh và giới tính; nên chỉ nhắc, không chặn.
        + [Nơi ở trong địa bàn](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-quy-tac?loai=in-commune)
        + Địa chỉ thuộc xã, phường của Cổng; có thể ghi theo tên cũ, nên chỉ nhắc, không chặn.
      `,
    ],
  },
);

testChanges<Parameters<typeof ChoosePage>[0]>(
  'what is added to the paper of a form',
  (props) => <ChoosePage {...props} />,
  { desk, form: builtForm, choosing: { choose: 'block' } },
  {
    'after a line': [
      { choosing: { choose: 'block', after: '1x9' } },
      `
        − [Dòng khai](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=line)
        − [Đề mục](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=heading)
        − [Đoạn văn](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=paragraph)
        − [Bảng](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=table)
        − [Hai cột so sánh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=columns)
        − [Nơi gửi](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=addressee)
        − [Nơi và ngày viết đơn](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=place-and-date)
        − [Chữ ký](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=signatures)
        − [Phần dành cho cơ quan](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?loai=office-use)
        + [Dòng khai](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=line)
        + [Đề mục](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=heading)
        + [Đoạn văn](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=paragraph)
        + [Bảng](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=table)
        + [Hai cột so sánh](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=columns)
        + [Nơi gửi](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=addressee)
        + [Nơi và ngày viết đơn](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=place-and-date)
        + [Chữ ký](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=signatures)
        + [Phần dành cho cơ quan](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap/them-dong?sau=1x9&loai=office-use)
      `,
    ],
  },
);

const keptForm: StaffForm = {
  ...{ code: 'khai-sinh', title: 'TỜ KHAI', versions: [], usedBy: [], mayEdit: false },
};
const live = {
  version: { id: 'v2', version: 2, live: true, source: 'staff', publishedAt: at(12), note: 'Theo TT 04.' },
  definition: { ...builtForm, source: 'TT 04' },
} as unknown as NonNullable<StaffForm['live']>;
const kept = (more: Partial<StaffForm>) => ({ form: { ...keptForm, ...more } });
const done = { event: 'publish', label: 'Công bố', actor: 'Long', at: at(12), about: [] };

testStates<Parameters<typeof FormOverviewPage>[0]>(
  'a form and what was done with it',
  (props) => <FormOverviewPage {...props} />,
  { desk, form: keptForm, audit: [] },
  `
        [Mẫu đơn, tờ khai](/can-bo/thu-tuc/mau-don) · [khai-sinh](/can-bo/thu-tuc/mau-don/khai-sinh)
        # Tờ khai
        ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)
        # Bản đang công bố
        Mẫu đơn này chưa được công bố.
        # Dùng cho thủ tục
        Chưa thủ tục nào dùng mẫu này. Chọn mẫu ở phần “Mẫu đơn” của một thủ tục.
        # Các bản đã công bố
        Chưa công bố bản nào.
        # Bản nháp
        Không có bản nháp nào đang soạn.
        # Nhật ký
        Chưa có việc nào được ghi.
      `,
  {
    'that may be written anew': [
      kept({ mayEdit: true }),
      `
        + ‹primary› [Sửa mẫu đơn] <intent=open>
      `,
    ],
    'that is written anew': [
      kept({ mayEdit: true, draft }),
      `
        − ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)
        − Không có bản nháp nào đang soạn.
        + ‹primary› [Mở bản nháp](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)
        + Trạng thái:‹progress› Đang soạn
        + Người soạn:Hoa
        + Sửa lần cuối:thứ Năm, 12/11/2026, 09:00
      `,
    ],
    'that is live, used, and done something with': [
      { ...kept({ live, versions: [live.version], usedBy: [user] }), audit: [done] },
      `
        − ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)
        − Mẫu đơn này chưa được công bố.
        − Chưa thủ tục nào dùng mẫu này. Chọn mẫu ở phần “Mẫu đơn” của một thủ tục.
        − Chưa công bố bản nào.
        − Chưa có việc nào được ghi.
        + ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)‹quiet› [Lập mẫu mới từ mẫu này](/can-bo/thu-tuc/mau-don/moi?theo=khai-sinh)
        + Bản số:2, công bố thứ Năm, 12/11/2026, 09:00
        + Nguồn:TT 04
        + Gồm:1 phần, 2 ô khai
        + [Khai sinh](/can-bo/thu-tuc/1.000)
        + Từng bản, ai soạn, ai duyệt, thay đổi gì
        + Bản | Công bố lúc | Thay đổi | So sánh |
        + Bản số 2đang công bố | thứ Năm, 12/11/2026, 09:00 | Theo TT 04. | bản đầu |
        + Công bố
        + thứ Năm, 12/11/2026, 09:00 · Long
      `,
    ],
    'that is live, and has to be looked at': [
      kept({ live: { ...live, definition: { ...live.definition, toReview: ['Điểm A'] } } }),
      `
        − ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)
        − Mẫu đơn này chưa được công bố.
        + ‹secondary› [Xem thử và điền thử](/can-bo/thu-tuc/mau-don/khai-sinh/xem-truoc)‹quiet› [Lập mẫu mới từ mẫu này](/can-bo/thu-tuc/mau-don/moi?theo=khai-sinh)
        + Bản số:2, công bố thứ Năm, 12/11/2026, 09:00
        + Nguồn:TT 04
        + Gồm:1 phần, 2 ô khai
        + # Cần rà soát: 1 điểm
        + Điểm A
      `,
    ],
  },
);

const edited = {
  ...builtForm,
  sections: [
    {
      ...{ id: 'naming', heading: 'Tên thủ tục' },
      fields: [{ id: 'name', kind: 'text', label: 'Tên', required: true }],
    },
    {
      ...{ id: 'more', heading: 'Thêm', intro: 'Cần khi khác.', showWhen: { field: 'name', equals: 'X' } },
      fields: [{ id: 'more', kind: 'text', label: 'Thêm gì', required: true }],
    },
  ],
} as unknown as FormDefinition;
const liveRow = { label: 'Tên', value: 'Khai sinh' } as unknown as Parameters<
  typeof ComponentPage
>[0]['live'][number];

testStates<Parameters<typeof ComponentPage>[0]>(
  'a part of a procedure',
  (props) => asRoute(<ComponentPage {...props} />),
  {
    ...{ desk, code: '1.000', procedureName: 'Khai sinh', component: 'naming', form: edited, context },
    ...{ wire: {}, problems: [], seen: 's1', live: [], changed: false, needs: [], voidsApproval: false },
  },
  `
        [1.000](/can-bo/thu-tuc/1.000) · [bản nháp](/can-bo/thu-tuc/1.000/ban-nhap) · Khai sinh
        # Tên, mã, lĩnh vực
        → /
        [Tiếp tục] <intent=save>
        <seen=s1>
        # Tên thủ tục
        Tên
        <name=>
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        ‹primary› [Lưu] <intent=save>
        ‹quiet› [Quay lại bản nháp](/can-bo/thu-tuc/1.000/ban-nhap)
        # Đang công bố
        Chưa công bố phần này.
      `,
  {
    'that has one section, called as it is': [
      {
        form: {
          ...edited,
          sections: edited.sections.slice(0, 1).map((one) => ({ ...one, heading: components.naming })),
        },
      },
      `
        − # Tên thủ tục
      `,
    ],
    'that is live': [
      { live: [liveRow] },
      `
        − Chưa công bố phần này.
        + Tên:Khai sinh
      `,
    ],
    'that is live, and changed': [
      { live: [liveRow], changed: true },
      `
        − Chưa công bố phần này.
        + Bản nháp đã khác bản này.
        + Tên:Khai sinh
      `,
    ],
    'that is changed, and not live': [{ changed: true }, ''],
    'of a draft that is sent': [
      { voidsApproval: true },
      `
        + ‹info›
        + Thông tin
        + Bản nháp đã gửi duyệt. Lưu thay đổi ở đây thì bản nháp trở về đang soạn và phải gửi duyệt lại.
      `,
    ],
    'whose answer opens another section': [
      { wire: { name: 'X' } },
      `
        − <name=>
        + <name=X>
        + # Thêm
        + Cần khi khác.
        + Thêm gì
        + <more=>
      `,
    ],
    'that is wrong': [
      { problems: [{ path: 'name', message: 'Ghi tên' }] },
      `
        + # Có chỗ cần sửa
        + [Ghi tên](#f-name)
        + Lỗi: Ghi tên
      `,
    ],
    'that another changed meanwhile': [
      { conflict: { ...conflict, by: { name: 'Dũng', at: at(12) } } },
      `
        − ‹primary› [Lưu] <intent=save>
        + ‹important›
        + Dũng vừa sửa phần này, chưa lưu bản của bạn
        + Lưu lúc thứ Năm, 12/11/2026, 09:00. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong hai: sửa tiếp và lưu bản của bạn, hoặc lấy bản của người kia.
        + # Tên phần
        + Bản của Dũng
        + [bỏ: Em]
        + Bản của bạn
        + [thêm: Con]
        + ‹secondary› [Bỏ bản của tôi, lấy bản của Dũng](/can-bo/thu-tuc/1.000/ban-nhap/ten-goi)
        + ‹primary› [Lưu bản của tôi] <intent=save>
      `,
    ],
    'that somebody changed meanwhile': [
      { conflict },
      `
        − ‹primary› [Lưu] <intent=save>
        + ‹important›
        + Người khác vừa sửa phần này, chưa lưu bản của bạn
        + Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong hai: sửa tiếp và lưu bản của bạn, hoặc lấy bản của người kia.
        + # Tên phần
        + Bản của người kia
        + [bỏ: Em]
        + Bản của bạn
        + [thêm: Con]
        + ‹secondary› [Bỏ bản của tôi, lấy bản của người kia](/can-bo/thu-tuc/1.000/ban-nhap/ten-goi)
        + ‹primary› [Lưu bản của tôi] <intent=save>
      `,
    ],
    'that chooses the level': [
      {
        needs: [
          {
            level: 3,
            needs: [
              { component: 'naming', need: 'Có tên', met: true },
              { component: 'charges', need: 'Có phí', met: false, why: 'Chưa có phí.' },
            ],
          },
        ],
      },
      `
        + # Mỗi mức độ cần gì
        + ▾ Mức độ 3: còn thiếu 1 điều
        + ‹done› Có
        + Có tên
        + ‹waiting› Thiếu
        + Có phí
        + Chưa có phí.
        + [Sang phần Phí, lệ phí](/can-bo/thu-tuc/1.000/ban-nhap/phi-le-phi)
      `,
    ],
  },
);

const bookLine: BookLine = {
  ...{
    number: 7,
    year: 2026,
    code: 'PA-1',
    registerNumber: 'H55.12-261112-0001',
    procedureName: 'Khai sinh',
  },
  ...{ sets: 1, applicantName: 'An', handledBy: 'Tư pháp', receivedAt: at(12), delivery: 'desk', notes: [] },
};
const book = {
  ...{ rows: [bookLine], total: 1, beyond: false, page: 1, pages: 1 },
  options: { sector: [{ value: 'ho-tich', label: 'Hộ tịch' }], procedure: [] },
  period: { from: '2026-11-01', until: '2026-11-30' },
};

testStates<Parameters<typeof TrackingBookPage>[0]>(
  'the tracking book',
  (props) => <TrackingBookPage {...props} />,
  { ...book, desk, filter: {}, requestId: 'r1' },
  `
        Hồ sơ tiếp nhận từ ngày 01/11/2026 đến ngày 30/11/2026
        # Sổ theo dõi hồ sơ
        ▸ Chọn kỳ, lọc sổ: Tiếp nhận từ ngày 01/11/2026; đến ngày 30/11/2026
        → /can-bo/so-theo-doi
        Tiếp nhận từ ngày
        <tu=2026-11-01>
        đến ngày
        <den=2026-11-30>
        Lĩnh vực
        <linh-vuc>
        ✓ Tất cả
        Hộ tịch
        Cách nộp
        <cach-nop>
        ✓ Tất cả
        Trực tuyến
        Tại quầy
        Qua bưu chính
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/so-theo-doi)
        → /can-bo/xuat-danh-sach
        <kind=tracking-book>
        <ds=>
        <requestId=r1>
        Tệp theo mẫu của Thông tư, có địa chỉ và số điện thoại của người nộp: hãy giữ như giữ hồ sơ. Cổng ghi lại ai lấy, và người nộp thấy hồ sơ của mình được xem. Bảng tính tối đa 25.000 hồ sơ, bản in tối đa 3.000.
        ‹secondary› [Bảng tính (XLSX)] <format=xlsx>
        ‹secondary› [Bản in (PDF)] <format=pdf>
        1 hồ sơ trong sổ
        STT | Mã hồ sơ | Thủ tục | Bộ | Cá nhân, tổ chức | Chủ trì giải quyết | Nhận hồ sơ | Hẹn trả | Trả kết quả | Nhận kết quả | Ghi chú |
        STT: 07 | [H55.12-261112-0001](/can-bo/ho-so/PA-1) | Thủ tục: Khai sinh | Bộ: 01 | Cá nhân, tổ chức: An | Chủ trì giải quyết: Tư pháp | Nhận hồ sơ: 09:00 12/11/2026 | Hẹn trả: – | Trả kết quả: – | Nhận kết quả: Một cửa | Ghi chú: – |
      `,
  {
    'without any': [
      { rows: [], total: 0 },
      `
        − 1 hồ sơ trong sổ
        − STT | Mã hồ sơ | Thủ tục | Bộ | Cá nhân, tổ chức | Chủ trì giải quyết | Nhận hồ sơ | Hẹn trả | Trả kết quả | Nhận kết quả | Ghi chú |
        − STT: 07 | [H55.12-261112-0001](/can-bo/ho-so/PA-1) | Thủ tục: Khai sinh | Bộ: 01 | Cá nhân, tổ chức: An | Chủ trì giải quyết: Tư pháp | Nhận hồ sơ: 09:00 12/11/2026 | Hẹn trả: – | Trả kết quả: – | Nhận kết quả: Một cửa | Ghi chú: – |
        + Trong kỳ này chưa có hồ sơ nào được tiếp nhận. Hãy chọn kỳ khác.
      `,
    ],
    'with more lines than are counted': [
      { total: 100_000, beyond: true },
      `
        − 1 hồ sơ trong sổ
        + Hơn 100.000 hồ sơ trong sổ
      `,
    ],
    'of several pages': [
      { filter: { sector: 'ho-tich' }, total: 1_200, page: 2, pages: 24 },
      `
        − ▸ Chọn kỳ, lọc sổ: Tiếp nhận từ ngày 01/11/2026; đến ngày 30/11/2026
        − Hộ tịch
        − ✓ Tất cả
        − <ds=>
        − 1 hồ sơ trong sổ
        + ▸ Chọn kỳ, lọc sổ: Tiếp nhận từ ngày 01/11/2026; đến ngày 30/11/2026; Lĩnh vực: Hộ tịch
        + Tất cả
        + ✓ Hộ tịch
        + <ds=linh-vuc=ho-tich>
        + 1.200 hồ sơ trong sổ
        + [Trang trước](/can-bo/so-theo-doi?linh-vuc=ho-tich)
        + [1](/can-bo/so-theo-doi?linh-vuc=ho-tich)
        + [2](/can-bo/so-theo-doi?linh-vuc=ho-tich&trang=2) (here)
        + [3](/can-bo/so-theo-doi?linh-vuc=ho-tich&trang=3)
        + …
        + [24](/can-bo/so-theo-doi?linh-vuc=ho-tich&trang=24)
        + [Trang sau](/can-bo/so-theo-doi?linh-vuc=ho-tich&trang=3)
      `,
    ],
    'of what came to its end': [
      {
        rows: [
          {
            ...bookLine,
            dueAt: at(20),
            returnedAt: at(19),
            delivery: 'post',
            notes: ['Bổ sung', 'Hẹn lại'],
          },
        ],
      },
      `
        − STT: 07 | [H55.12-261112-0001](/can-bo/ho-so/PA-1) | Thủ tục: Khai sinh | Bộ: 01 | Cá nhân, tổ chức: An | Chủ trì giải quyết: Tư pháp | Nhận hồ sơ: 09:00 12/11/2026 | Hẹn trả: – | Trả kết quả: – | Nhận kết quả: Một cửa | Ghi chú: – |
        + STT: 07 | [H55.12-261112-0001](/can-bo/ho-so/PA-1) | Thủ tục: Khai sinh | Bộ: 01 | Cá nhân, tổ chức: An | Chủ trì giải quyết: Tư pháp | Nhận hồ sơ: 09:00 12/11/2026 | Hẹn trả: 20/11/2026 | Trả kết quả: 19/11/2026 | Nhận kết quả: Bưu chính | Ghi chú: Bổ sung; Hẹn lại |
      `,
    ],
  },
);

const formRow: StaffFormRow = {
  ...{ code: 'khai-sinh', title: 'TỜ KHAI', usedBy: [], toReview: 0, mayEdit: true },
};
const listedDraft = { state: 'open', updatedAt: at(12) } as const;

testStates<Parameters<typeof FormListPage>[0]>(
  'the forms',
  (props) => <FormListPage {...props} />,
  { desk, rows: [formRow], filter: {}, mayStart: false },
  `
        # Mẫu đơn, tờ khai
        ▸ Lọc mẫu đơn
        → /can-bo/thu-tuc/mau-don
        Tên hoặc mã mẫu đơn
        <q>
        <cho-toi-duyet=1>
        Chờ tôi duyệt
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/thu-tuc/mau-don)
        1 mẫu đơn
        Mẫu đơn, tờ khai
        Mẫu đơn, tờ khai | Dùng cho thủ tục | Bản | Cần rà soát | Bản nháp |
        [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | không |
      `,
  {
    'without any': [
      { rows: [] },
      `
        − 1 mẫu đơn
        − Mẫu đơn, tờ khai
        − Mẫu đơn, tờ khai | Dùng cho thủ tục | Bản | Cần rà soát | Bản nháp |
        − [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | không |
        + Không có mẫu đơn nào
        + Không có mẫu đơn nào như vậy. [Xem tất cả](/can-bo/thu-tuc/mau-don).
      `,
    ],
    'of which one may be begun': [
      { mayStart: true },
      `
        + ‹primary› [Thêm mẫu đơn](/can-bo/thu-tuc/mau-don/moi)
      `,
    ],
    'published, used, and to be looked at': [
      { rows: [{ ...formRow, version: 2, publishedAt: at(12), usedBy: [user], toReview: 3 }] },
      `
        − [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | không |
        + [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | [Khai sinh](/can-bo/thu-tuc/1.000) | Bản số 212/11/2026 | ‹waiting› 3 điểm | không |
      `,
    ],
    'published without a day': [
      { rows: [{ ...formRow, version: 2 }] },
      `
        − [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | không |
        + [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | Bản số 2 | không | không |
      `,
    ],
    'with drafts': [
      {
        rows: [
          { ...formRow, draft: { ...listedDraft, failure: 'Chưa công bố được.' } },
          { ...formRow, code: 'khai-tu', draft: { ...listedDraft, unreadable: true } },
        ],
      },
      `
        − 1 mẫu đơn
        − [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | không |
        + 2 mẫu đơn
        + [Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh)khai-sinh | chưa thủ tục nào | ‹neutral› Chưa công bố | không | [‹progress› Đang soạn: Tờ khai](/can-bo/thu-tuc/mau-don/khai-sinh/ban-nhap)sửa 12/11/2026Chưa công bố được. |
        + [Tờ khai](/can-bo/thu-tuc/mau-don/khai-tu)khai-tu | chưa thủ tục nào | ‹neutral› Chưa công bố | không | [‹stopped› Bị hỏng: Tờ khai](/can-bo/thu-tuc/mau-don/khai-tu/ban-nhap)sửa 12/11/2026 |
      `,
    ],
  },
);
