// What an officer reads of files, labels and the catalog, an administrator of records, everybody of a procedure.
import type { AssignmentEntry } from '#app/read-models/assignments.ts';
import type { KeptLabel } from '#app/read-models/dossiers.ts';
import type { DossierExport } from '#app/read-models/exports.ts';
import { RecordsPage } from '#app/ui/pages/admin/records/records-page.tsx';
import { AssignmentPage } from '#app/ui/pages/officer/assignments/assignment-page.tsx';
import { DraftLayout } from '#app/ui/pages/officer/catalog/draft-layout.tsx';
import { ReviewPage } from '#app/ui/pages/officer/catalog/review-page.tsx';
import { ExportPage } from '#app/ui/pages/officer/exports/export-page.tsx';
import { ExportsPage } from '#app/ui/pages/officer/exports/exports-page.tsx';
import { LabelsPage } from '#app/ui/pages/officer/labels/labels-page.tsx';
import { ProcedureFacts } from '#app/ui/pages/public/procedure/facts.tsx';

import { services } from '../support/services.ts';
import { testStates } from './reading.ts';

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
  },
);
testStates<Parameters<typeof ExportsPage>[0]>(
  'files of lists',
  (props) => <ExportsPage {...props} />,
  { desk, requestId: 'r1', exports: [] },
  `
        [Về danh sách hồ sơ](/can-bo/ho-so)
        # Tệp đã xuất
        Bạn chưa xuất danh sách nào. Ở [danh sách hồ sơ](/can-bo/ho-so), hãy lọc rồi bấm “Xuất ra tệp”.
      `,
  {
    'one is asked for': [
      { list: 'viec=moi-gui' },
      `
        − [Về danh sách hồ sơ](/can-bo/ho-so)
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
        + ‹primary› [Xuất danh sách]
      `,
    ],
    'one is asked for, others are there': [
      {
        list: 'viec=moi-gui',
        exports: [file, { ...file, id: 'e2', finishedAt: at(13) }],
        refused: 'Dài quá.',
      },
      `
        − [Về danh sách hồ sơ](/can-bo/ho-so)
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
      { mayKeep: true, changed: label, reply: { name: 'x', tone: 'waiting', error: 'Có rồi.' } },
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
        refused: { point: 'p2', ground: 'abc', message: 'Ghi rõ' },
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
          reason: '',
          wire: {},
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
  { desk, filter: {}, lines: [], page: 1, pages: 1, people: [] },
  `
        # Nhật ký
        ▸ Lọc nhật ký
        → /can-bo/quan-tri/nhat-ky
        Nhật ký
        <loai>
        ✓ Thay đổi đã làm
        Xem hồ sơ
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
        lines: [
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
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | ▸ Kết thúc <entry=p1> <seen=w> Ngày cuối phụ trách <until=2026-11-16> ‹secondary› [Kết thúc phân công Phạm Văn Dũng] <intent=end> |
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
        + <from=2026-11-16>
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
          reply: { end: { entryId: 'p2', until: '2026-10-01', message: 'Ngày đã qua.' } },
        },
        ...assignedOf({}, {}),
      },
      `
        − Cán bộ | Thời gian | Công khai | Người phân công |
        − Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 |
        + # Có chỗ cần sửa
        + Ngày đã qua.
        + Cán bộ | Thời gian | Công khai | Người phân công | Kết thúc |
        + Phạm Văn DũngPhụ trách chính | từ 01/11/2026‹done› Đang phụ trách | Công khai: họ tên, chức danh; số của Ủy ban | Người phân công: Long, thứ Ba, 10/11/2026, 09:00 | ▸ Kết thúc <entry=p1> <seen=w> Ngày cuối phụ trách <until=2026-11-16> ‹secondary› [Kết thúc phân công Phạm Văn Dũng] <intent=end> |
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
        + <from=2026-11-16>
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
