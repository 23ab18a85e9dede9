// What an editor reads in each state of his pages.
import { isValidElement, type ComponentProps } from 'react';

import type { MinutesDraft, OpenedMeeting } from '#app/read-models/meetings.ts';
import type { Board, BoardItem, BoardRow, ItemPage, StaffSection } from '#app/read-models/publishing.ts';
import type {
  ItemRoyalties,
  OpenRoyaltyLine,
  OpenStatement,
  PayeeSums,
  RateTable,
  RoyaltyLedger,
  StatementPreview,
} from '#app/read-models/royalties.ts';
import { BoardListPage } from '#app/ui/pages/editor/board/board-list-page.tsx';
import { ErasePage } from '#app/ui/pages/editor/board/erase-page.tsx';
import { examples } from './pages/editor/board.tsx';
import { FreshnessPage } from '#app/ui/pages/editor/board/freshness-page.tsx';
import { ItemDecisions } from '#app/ui/pages/editor/board/item-decisions.tsx';
import { ItemFacts, ItemNews, ItemVersions } from '#app/ui/pages/editor/board/item-facts.tsx';
import { ItemPage as BoardItemPage, ItemServices } from '#app/ui/pages/editor/board/item-page.tsx';
import { SectionPage } from '#app/ui/pages/editor/board/section-page.tsx';
import { SectionsPage } from '#app/ui/pages/editor/board/sections-page.tsx';
import { MeetingPage } from '#app/ui/pages/editor/meetings/meeting-page.tsx';
import { MeetingsPage } from '#app/ui/pages/editor/meetings/meetings-page.tsx';
import { ItemRoyaltiesPage } from '#app/ui/pages/editor/royalties/item-royalties-page.tsx';
import { AuthorPage, LedgerPage } from '#app/ui/pages/editor/royalties/ledger-page.tsx';
import { NewRatesPage } from '#app/ui/pages/editor/royalties/new-rates-page.tsx';
import { NewStatementPage } from '#app/ui/pages/editor/royalties/new-statement-page.tsx';
import { RatesPage } from '#app/ui/pages/editor/royalties/rates-page.tsx';
import { StatementPage } from '#app/ui/pages/editor/royalties/statement-page.tsx';
import { StatementsPage } from '#app/ui/pages/editor/royalties/statements-page.tsx';
import { person as leaderReaders } from '#app/ui/pages/public/sections/person.tsx';
import { statisticalReport } from '#app/ui/pages/public/sections/statistical-report.tsx';

import { kindOf } from '#app/publications/kind-of-section.ts';

import { context } from '../forms/context.ts';
import { deskReply } from '../support/desk-reply.ts';
import { asRoute } from './as-route.tsx';
import { testStates } from './reading.ts';
import { itemPage, line as lineOf, sectionView } from './section-samples.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Mẫn', position: 'Trưởng ban' }, groups: [] };
const section = sectionView('tin-tuc');

const row: BoardRow = {
  ...{ itemId: 'i1', title: 'Tết trồng cây', section, visibility: 'unpublished', updatedAt: at(12) },
  ...{ updatedBy: 'Phát', waitsForMe: false, state: 'writing' },
};
const counted = <T,>(value: T) => new Proxy({}, { get: () => value }) as never;
const board: Board = {
  ...{
    rows: [row],
    total: 1,
    page: 1,
    pages: 1,
    sections: [{ id: section.id, title: section.title, mayStart: true }],
  },
  counts: { waitsForMe: 2, mine: 3, toLookAt: 1, byState: counted(4), byVisibility: counted(5) },
};
const rows = (more: Partial<BoardRow>) => ({ board: { ...board, rows: [{ ...row, ...more }] } });

testStates<Parameters<typeof BoardListPage>[0]>(
  'the board',
  (props) => <BoardListPage {...props} />,
  { desk, filter: {}, board },
  `
        # Biên tập tin, bài
        ‹primary› [Viết bài mới](/can-bo/bien-tap/moi)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        [Chờ tôi (2)](/can-bo/bien-tap) (here)[Tôi đang viết (3)](/can-bo/bien-tap?danh-sach=cua-toi)[Đang viết (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=dang-viet)[Chờ biên tập (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-bien-tap)[Chờ duyệt (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-duyet)[Đã duyệt, chờ đăng (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-dang)[Duyệt khẩn, chờ xem lại (1)](/can-bo/bien-tap?danh-sach=tat-ca&khan=cho-xem-lai)[Đang đăng (5)](/can-bo/bien-tap?danh-sach=tat-ca&hien=dang-dang)[Tất cả](/can-bo/bien-tap?danh-sach=tat-ca)
        ▸ Lọc tin, bài
        → /can-bo/bien-tap
        Tìm trong tiêu đề
        <q>
        Danh sách
        <danh-sach>
        ✓ Chờ tôi
        Tôi đang viết
        Tất cả
        Chuyên mục
        <chuyen-muc>
        ✓ Tất cả
        Tin tức
        Đang ở bước
        <buoc>
        ✓ Tất cả
        Đang viết
        Chờ biên tập
        Chờ duyệt
        Đã duyệt, chờ đăng
        Trên Cổng
        <hien>
        ✓ Tất cả
        Đang đăng
        Đã thu hồi
        Đã gỡ
        Chưa đăng
        Duyệt khẩn
        <khan>
        ✓ Tất cả
        Chờ xem lại
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/bien-tap)
        1 tin, bài
        Tin, bài
        Tin, bài | Bước | Trên Cổng | Thời hạn | Sửa lần cuối |
        [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
  {
    'of who starts nothing': [
      { board: { ...board, sections: [{ id: 'x', title: 'X', mayStart: false }] } },
      `
        − ‹primary› [Viết bài mới](/can-bo/bien-tap/moi)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        − Tin tức
        + ‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        + X
      `,
    ],
    'with nothing': [
      { board: { ...board, rows: [], total: 0 } },
      `
        − 1 tin, bài
        − Tin, bài
        − Tin, bài | Bước | Trên Cổng | Thời hạn | Sửa lần cuối |
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + Không có tin, bài nào
        + Không có việc nào chờ bạn. [Xem tất cả tin, bài](/can-bo/bien-tap?danh-sach=tat-ca) hoặc [viết bài mới](/can-bo/bien-tap/moi).
      `,
    ],
    'with nothing, of who starts nothing': [
      { board: { ...board, rows: [], total: 0, sections: [] } },
      `
        − ‹primary› [Viết bài mới](/can-bo/bien-tap/moi)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        − Chuyên mục
        − <chuyen-muc>
        − Tin tức
        − ✓ Tất cả
        − 1 tin, bài
        − Tin, bài
        − Tin, bài | Bước | Trên Cổng | Thời hạn | Sửa lần cuối |
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + ‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        + Không có tin, bài nào
        + Không có việc nào chờ bạn. [Xem tất cả tin, bài](/can-bo/bien-tap?danh-sach=tat-ca).
      `,
    ],
    'with nothing that waits': [
      { board: { ...board, rows: [], total: 0 }, filter: { waiting: true } as never },
      `
        − 1 tin, bài
        − Tin, bài
        − Tin, bài | Bước | Trên Cổng | Thời hạn | Sửa lần cuối |
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + Không có tin, bài nào
        + Không có việc nào chờ bạn. [Xem tất cả tin, bài](/can-bo/bien-tap?danh-sach=tat-ca) hoặc [viết bài mới](/can-bo/bien-tap/moi).
      `,
    ],
    'with pages': [
      { board: { ...board, pages: 3, page: 2, total: 60 } },
      `
        − 1 tin, bài
        + 60 tin, bài
        + [Trang trước](/can-bo/bien-tap)
        + [1](/can-bo/bien-tap)
        + [2](/can-bo/bien-tap?trang=2) (here)
        + [3](/can-bo/bien-tap?trang=3)
        + [Trang sau](/can-bo/bien-tap?trang=3)
      `,
    ],
    'with an item that was returned': [
      rows({ returnReason: 'Thiếu ảnh.' }),
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tứcTrả lại: Thiếu ảnh. | ‹waiting› Trả lại để sửa | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'with an item that was returned and sent again': [
      rows({ returnReason: 'Thiếu ảnh.', state: 'submitted' }),
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tứcTrả lại: Thiếu ảnh. | ‹waiting› Chờ biên tập | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'with an item that could not come out': [
      rows({ failure: 'Đã đóng.', publishAt: at(20), state: 'approved' }),
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tứcChưa đăng được: Đã đóng. | ‹stopped› Chưa đăng được | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'with an item to look at again': [
      rows({ needsSecondLook: true, visibility: 'published' }),
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹waiting› Duyệt khẩn, chờ xem lại ‹progress› Đang viết | ‹done› Đang đăng | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'with an item without a step': [
      { board: { ...board, rows: [{ ...row, state: undefined, needsSecondLook: true } as never] } },
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹waiting› Duyệt khẩn, chờ xem lại | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'with an item that cannot be read, and is late': [
      rows({
        unreadable: true,
        lateness: { kind: 'late', dueOn: '2026-11-20', text: 'trễ 2 ngày' },
        waitsForMe: true,
      }),
      `
        − [Tết trồng cây](/can-bo/bien-tap/i1)Tin tức | ‹progress› Đang viết | ‹stopped› Đã gỡ | không tính | thứ Năm, 12/11/2026, 09:00Phát |
        + [Tết trồng cây](/can-bo/bien-tap/i1)Tin tứcBản lưu bị hỏng: mở bài để viết lại, bỏ bản này hoặc gỡ khỏi Cổng | ‹progress› Đang viết | ‹stopped› Đã gỡ | ‹stopped› trễ 2 ngày | thứ Năm, 12/11/2026, 09:00Phát |
      `,
    ],
    'of one section': [
      {
        filter: { section: section.id },
        place: {
          address: '/x',
          heading: 'Văn bản',
          add: 'Thêm văn bản',
          things: 'văn bản',
          news: { text: '2 văn bản chưa rõ', href: '/y' },
        },
      },
      `
        − # Biên tập tin, bài
        − ‹primary› [Viết bài mới](/can-bo/bien-tap/moi)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        − [Chờ tôi (2)](/can-bo/bien-tap) (here)[Tôi đang viết (3)](/can-bo/bien-tap?danh-sach=cua-toi)[Đang viết (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=dang-viet)[Chờ biên tập (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-bien-tap)[Chờ duyệt (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-duyet)[Đã duyệt, chờ đăng (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-dang)[Duyệt khẩn, chờ xem lại (1)](/can-bo/bien-tap?danh-sach=tat-ca&khan=cho-xem-lai)[Đang đăng (5)](/can-bo/bien-tap?danh-sach=tat-ca&hien=dang-dang)[Tất cả](/can-bo/bien-tap?danh-sach=tat-ca)
        − ▸ Lọc tin, bài
        − → /can-bo/bien-tap
        − Chuyên mục
        − <chuyen-muc>
        − Tin tức
        − ✓ Tất cả
        − ‹quiet› [Bỏ lọc](/can-bo/bien-tap)
        − 1 tin, bài
        + # Văn bản
        + ‹primary› [Thêm văn bản](/can-bo/bien-tap/moi?chuyen-muc=tin-tuc)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        + ‹important›
        + Cần chú ý
        + [2 văn bản chưa rõ](/y)
        + ▸ Lọc tin, bài: Chuyên mục: tin-tuc
        + → /x
        + ‹quiet› [Bỏ lọc](/x)
        + 1 văn bản
      `,
    ],
    'of one section where who looks starts nothing': [
      {
        filter: { section: 'khac' },
        place: { address: '/x', heading: 'Văn bản', add: 'Thêm văn bản', things: 'văn bản' },
      },
      `
        − # Biên tập tin, bài
        − ‹primary› [Viết bài mới](/can-bo/bien-tap/moi)‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        − [Chờ tôi (2)](/can-bo/bien-tap) (here)[Tôi đang viết (3)](/can-bo/bien-tap?danh-sach=cua-toi)[Đang viết (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=dang-viet)[Chờ biên tập (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-bien-tap)[Chờ duyệt (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-duyet)[Đã duyệt, chờ đăng (4)](/can-bo/bien-tap?danh-sach=tat-ca&buoc=cho-dang)[Duyệt khẩn, chờ xem lại (1)](/can-bo/bien-tap?danh-sach=tat-ca&khan=cho-xem-lai)[Đang đăng (5)](/can-bo/bien-tap?danh-sach=tat-ca&hien=dang-dang)[Tất cả](/can-bo/bien-tap?danh-sach=tat-ca)
        − ▸ Lọc tin, bài
        − → /can-bo/bien-tap
        − Chuyên mục
        − <chuyen-muc>
        − Tin tức
        − ✓ Tất cả
        − ‹quiet› [Bỏ lọc](/can-bo/bien-tap)
        − 1 tin, bài
        + # Văn bản
        + ‹secondary› [Ủy quyền](/can-bo/bien-tap/uy-quyen)
        + ▸ Lọc tin, bài: Chuyên mục: khac
        + → /x
        + ‹quiet› [Bỏ lọc](/x)
        + 1 văn bản
      `,
    ],
  },
);

const sample = examples
  .map(({ element }) =>
    isValidElement<{ boardItem?: BoardItem }>(element) ? element.props.boardItem : undefined,
  )
  .find((one) => one !== undefined);
if (sample === undefined) throw new Error('no item in the examples');
const { needsSecondLook: _look, next: _next, review, ...rest } = sample;
const may = {
  withdraw: false,
  unpublish: false,
  voidAct: false,
  rename: false,
  pin: false,
  preview: false,
  erase: false,
  secondLook: false,
};
const quiet: BoardItem = {
  ...rest,
  may,
  actions: [],
  erasures: [],
  previewLinks: [],
  versions: [],
  review: { id: 'r', state: 'writing', lock: 4 },
};
const { review: _review, ...unreviewed } = quiet;
const item = (more: Partial<BoardItem>) => ({ boardItem: { ...quiet, ...more } });
const reviewed = (more: Partial<NonNullable<BoardItem['review']>>) =>
  item({ review: { id: 'r', state: 'writing', lock: 4, ...more } });

testStates<Parameters<typeof ItemFacts>[0]>(
  'an item at a glance',
  (props) => <ItemFacts {...props} />,
  { boardItem: quiet },
  `
        Bước:‹progress› Đang viết
        Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        Đơn vị phụ trách:Các ngành, đoàn thể
      `,
  {
    'never out': [
      item({ visibility: 'unpublished' }),
      `
        − Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        + Trên Cổng:‹stopped› Đã gỡ
      `,
    ],
    'taken down': [
      item({ visibility: 'withdrawn', withdrawn: { at: at(20), reason: 'Sai.' }, leadsTo: '/khac' }),
      `
        − Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        + Trên Cổng:‹stopped› Đã thu hồi [Xem trang công khai](/tin-tuc/tet-trong-cay)
        + Lý do thu hồi:Sai.
        + Dẫn người đọc đến:/khac
      `,
    ],
    'no step': [
      { boardItem: unreviewed },
      `
        − Bước:‹progress› Đang viết
      `,
    ],
    'to come out, and to go': [
      reviewed({ state: 'approved', publishAt: at(25), expireAt: at(27), urgentReason: 'Bão.' }),
      `
        − Bước:‹progress› Đang viết
        + Bước:‹done› Đã duyệt, chờ đăng
        + Đăng lúc:thứ Tư, 25/11/2026, 09:00
        + Tự gỡ lúc:thứ Sáu, 27/11/2026, 09:00
        + Lý do duyệt khẩn:Bão.
      `,
    ],
    'out until': [
      item({ publishedAt: at(11), expiresAt: at(28) }),
      `
        + Bản đang đăng tự gỡ lúc:thứ Bảy, 28/11/2026, 09:00
      `,
    ],
    'with a limit': [
      item({ limit: { text: '5 ngày', lateness: { kind: 'due', dueOn: '2026-11-20', text: 'còn 3 ngày' } } }),
      `
        + Thời hạn đăng:5 ngày: hạn 20/11/2026 ‹waiting› còn 3 ngày
      `,
    ],
    'with a limit kept': [
      item({ limit: { text: '5 ngày' } }),
      `
        + Thời hạn đăng:5 ngày
      `,
    ],
    pinned: [item({ pinned: true }), ``],
  },
);
testStates<Parameters<typeof ItemNews>[0]>(
  'what is new of an item',
  (props) => <ItemNews {...props} />,
  { boardItem: quiet },
  ``,
  {
    'it cannot be read': [
      item({ version: { ...quiet.version, unreadable: true } }),
      `
        + ‹important›
        + Bản lưu mới nhất của bài này bị hỏng, không đọc được
        + Người đọc không thấy bài này. Hãy nhập lại nội dung rồi lưu, hoặc bỏ bản này, hoặc gỡ bài khỏi Cổng; các bản lưu trước vẫn còn trong danh sách các bản.
      `,
    ],
    'it was erased': [
      item({ version: { ...quiet.version, erased: true } }),
      `
        + ‹important›
        + Nội dung của bản mới nhất đã được xóa
        + Muốn đăng tiếp, hãy nhập lại nội dung, không có phần đã xóa.
      `,
    ],
    'to look at again': [
      item({ needsSecondLook: { review: 'r', reason: 'Bão.', who: ['Lan', 'Tâm'] } }),
      `
        + ‹important›
        + Đã đăng khẩn, cần xem lại
        + Bão.
        + Người xem lại được: Lan, Tâm.
      `,
    ],
    'to look at again, by who looks': [
      item({
        may: { ...may, secondLook: true },
        needsSecondLook: { review: 'r', reason: 'Bão.', who: ['Lan'] },
      }),
      `
        + ‹important›
        + Đã đăng khẩn, cần xem lại
        + Bão.
        + <review=r>
        + ‹secondary› [Đã xem lại, không phải sửa] <intent=second-look>
      `,
    ],
    'to look at again, by nobody': [
      item({ needsSecondLook: { review: 'r', reason: 'Bão.', who: [] } }),
      `
        + ‹important›
        + Đã đăng khẩn, cần xem lại
        + Bão.
        + Trưởng ban Biên tập có thể [ủy quyền biên tập](/can-bo/bien-tap/uy-quyen) cho một cán bộ chưa làm bước nào của bài này, kể cả khi chính Trưởng ban đã soạn hoặc trình.
      `,
    ],
    'nobody approves': [
      item({ next: { event: 'approve', who: [] } }),
      `
        + ‹important›
        + Chưa có ai làm được bước tiếp theo
        + Ba bước viết, biên tập, duyệt phải do ba người khác nhau làm (Điều 18), kể cả với bản đã bỏ từ lần đăng trước.
        + Trưởng ban Biên tập có thể [ủy quyền duyệt](/can-bo/bien-tap/uy-quyen) cho một cán bộ chưa làm bước nào của bài này, kể cả khi chính Trưởng ban đã soạn hoặc trình.
      `,
    ],
    'nobody edits': [
      item({ next: { event: 'edit', who: [] } }),
      `
        + ‹important›
        + Chưa có ai làm được bước tiếp theo
        + Ba bước viết, biên tập, duyệt phải do ba người khác nhau làm (Điều 18), kể cả với bản đã bỏ từ lần đăng trước.
        + Trưởng ban Biên tập có thể [ủy quyền biên tập](/can-bo/bien-tap/uy-quyen) cho một cán bộ chưa làm bước nào của bài này, kể cả khi chính Trưởng ban đã soạn hoặc trình.
      `,
    ],
    'somebody approves': [item({ next: { event: 'approve', who: ['Lan'] } }), ``],
    'its approval holds no longer': [
      reviewed({ lapsed: 'Người duyệt thôi việc.' }),
      `
        + ‹important›
        + Phải duyệt lại
        + Người duyệt thôi việc.
      `,
    ],
    returned: [
      reviewed({ returned: { reason: 'Thiếu ảnh.', by: 'Mẫn' } }),
      `
        + ‹important›
        + Mẫn trả lại để sửa
        + Thiếu ảnh.
      `,
    ],
    'returned and sent again': [
      reviewed({ state: 'submitted', returned: { reason: 'Thiếu ảnh.', by: 'Mẫn' } }),
      ``,
    ],
    'it did not come out': [
      reviewed({ failure: 'Đã đóng.' }),
      `
        + ‹important›
        + Chưa đăng được
        + Đã đóng.
      `,
    ],
    edited: [
      reviewed({ state: 'edited' }),
      `
        + ‹info›
        + Thông tin
        + Sửa bài lúc này thì lần duyệt không còn giá trị và bài phải được duyệt lại.
      `,
    ],
    approved: [
      reviewed({ state: 'approved' }),
      `
        + ‹info›
        + Thông tin
        + Sửa bài lúc này thì lần duyệt không còn giá trị và bài phải được duyệt lại.
      `,
    ],
  },
);
testStates<Parameters<typeof ItemVersions>[0]>(
  'versions of an item',
  (props) => <ItemVersions {...props} />,
  { boardItem: quiet },
  `
        # Các bản đã lưu
      `,
  {
    some: [
      item({
        versions: [
          { id: 'v4', number: 4, savedBy: 'An', savedAt: at(14), live: false, base: 2, givenUp: true },
          { id: 'v3', number: 3, savedBy: 'An', savedAt: at(13), live: false, base: 2, erased: true },
          { id: 'v1', number: 1, savedBy: 'An', savedAt: at(12), live: true },
        ],
      }),
      `
        + thứ Bảy, 14/11/2026, 09:00, An (đã bỏ), viết từ bản 2 [so với bản 2 của bản 4](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/so-sanh?tu=2&den=4)
        + thứ Sáu, 13/11/2026, 09:00, An (đã xóa) [so với bản 2 của bản 3](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/so-sanh?tu=2&den=3)
        + thứ Năm, 12/11/2026, 09:00, An (đang đăng)
      `,
    ],
  },
);
const actions: BoardItem['actions'] = [
  { event: 'save', label: 'Lưu' },
  { event: 'submit', label: 'Trình' },
  { event: 'return', label: 'Trả lại' },
  { event: 'approve', label: 'Duyệt' },
  { event: 'approve-urgently', label: 'Duyệt khẩn', whyNot: 'Bạn đã sửa.' },
  { event: 'discard', label: 'Bỏ' },
];
testStates<Parameters<typeof ItemDecisions>[0]>(
  'decisions on an item',
  (props) => <ItemDecisions {...props} />,
  { ...item({}), problems: [] },
  ``,
  {
    each: [
      item({ actions }),
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + <reason>
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
    'each, of what was taken down': [
      item({ actions, visibility: 'withdrawn' }),
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + <reason>
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay. Bài đang bị thu hồi: duyệt là đăng lại, dòng báo thu hồi không còn.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
    'each, of what was never out': [
      item({ actions, visibility: 'unpublished', next: { event: 'approve', who: ['Lan'] } }),
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + <reason>
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay. Bài đã gỡ: duyệt là đăng lại.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
    'each, and the next is for others': [
      item({ actions, next: { event: 'return', who: ['Lan'] } }),
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + <reason>
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
    'one could not be made': [
      {
        ...item({ actions }),
        entries: { intent: 'return', entries: { reason: 'abc' } },
        problems: [{ path: 'reason', message: 'Ghi rõ' }],
      },
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + Lỗi: Ghi rõ
        + <reason> abc
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
    'with its times': [
      item({
        actions,
        review: { ...review, id: 'r', state: 'edited', lock: 4, publishAt: at(25), expireAt: at(27) },
      }),
      `
        + # Trả lại
        + <version=4>
        + Bài trở về người viết kèm lý do này.
        + Lý do
        + <reason>
        + ‹secondary› [Trả lại] <intent=return>
        + # Duyệt
        + <version=4>
        + Địa chỉ: /tin-tuc/tet-trong-cay.
        + Đăng vào lúc (không bắt buộc)
        + Để trống thì đăng ngay khi duyệt.
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
        + Tự gỡ xuống vào lúc (không bắt buộc)
        + Để trống thì bài ở lại trên Cổng.
        + Ngày
        + <expireAt.day=>
        + Tháng
        + <expireAt.month=>
        + Năm
        + <expireAt.year=>
        + Giờ
        + <expireAt.hour=>
        + Phút
        + <expireAt.minute=>
        + ‹primary› [Duyệt] <intent=approve>
        + # Duyệt khẩn
        + Bạn đã sửa.
        + ▸ Bỏ
        + <version=4>
        + Cảnh báo:
        + Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
        + ‹warning› [Bỏ] <intent=discard>
      `,
    ],
  },
);
testStates<Parameters<typeof ItemServices>[0]>(
  'what else is done with an item',
  (props) => <ItemServices {...props} />,
  { ...item({}), previewLink: undefined },
  `
        # Việc khác
        [Xem trước](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xem-truoc)
        [Nhuận bút](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/nhuan-but)
      `,
  {
    'take down': [
      item({ may: { ...may, withdraw: true } }),
      `
        + [Thu hồi, để lại lý do](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/thu-hoi)
      `,
    ],
    'take out': [
      item({ may: { ...may, unpublish: true } }),
      `
        + [Gỡ khỏi Cổng](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/go-bai)
      `,
    ],
    rename: [
      item({ may: { ...may, rename: true } }),
      `
        + [Đổi địa chỉ trang](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/dia-chi)
      `,
    ],
    pin: [
      item({ may: { ...may, pin: true } }),
      `
        + ‹quiet› [Ghim ở đầu chuyên mục] <intent=pin>
      `,
    ],
    unpin: [
      item({ may: { ...may, pin: true }, pinned: true }),
      `
        + ‹quiet› [Thôi ghim ở đầu chuyên mục] <intent=unpin>
      `,
    ],
    preview: [
      item({ may: { ...may, preview: true }, previewLinks: sample.previewLinks }),
      `
        + ▸ Gửi cho người ngoài xem trước
        + Liên kết mở bản đã lưu hiện nay, trong 7 ngày. Nó hết hiệu lực ngay khi bản này được đăng hoặc bị bỏ, khi bài bị thu hồi, gỡ hoặc xóa.
        + ‹secondary› [Lập liên kết xem trước] <intent=preview-link>
        + # Liên kết xem trước đang mở được
        + Bản 4, Trần Thị Lan lập thứ Ba, 24/11/2026, 09:30, đến thứ Ba, 24/11/2026, 09:30.
        + <link=abc>
        + ‹quiet› [Thu lại liên kết lập thứ Ba, 24/11/2026, 09:30] <intent=end-preview-link>
      `,
    ],
    previewed: [
      { ...item({ may: { ...may, preview: true } }), previewLink: { href: '/xem/abc', expiresAt: at(25) } },
      `
        + ‹success›
        + Liên kết xem trước
        + [/xem/abc](/xem/abc)
        + Ai có liên kết này đều đọc được bản hiện nay, đến thứ Tư, 25/11/2026, 09:00.
        + ▸ Gửi cho người ngoài xem trước
        + Liên kết mở bản đã lưu hiện nay, trong 7 ngày. Nó hết hiệu lực ngay khi bản này được đăng hoặc bị bỏ, khi bài bị thu hồi, gỡ hoặc xóa.
        + ‹secondary› [Lập liên kết xem trước] <intent=preview-link>
      `,
    ],
    erase: [
      item({ may: { ...may, erase: true } }),
      `
        + [Xóa hẳn nội dung đăng nhầm](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xoa)
      `,
    ],
  },
);

const one: StaffSection = { ...section, members: [], closed: false, items: 3, seen: 'w1', membersSeen: 'w2' };
testStates<Parameters<typeof SectionsPage>[0]>(
  'the sections',
  (props) => <SectionsPage {...props} />,
  { desk, sections: [one], waiting: [], mayManage: false, mayAssign: false, mayAdd: false },
  `
        [Biên tập tin, bài](/can-bo/bien-tap)
        # Chuyên mục
        Chuyên mục
        Chuyên mục | Đơn vị phụ trách | Hạn cập nhật | Thành viên biên tập | Tin, bài | Trình đơn |
        Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
      `,
  {
    'of who manages': [
      {
        mayManage: true,
        mayAdd: true,
        sections: [
          one,
          { ...one, id: 'b', title: 'Khác', inMenu: false },
          { ...one, id: 'c', parentId: 'b', title: 'Con' },
        ],
      },
      `
        − Chuyên mục | Đơn vị phụ trách | Hạn cập nhật | Thành viên biên tập | Tin, bài | Trình đơn |
        − Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
        + ‹primary› [Thêm chuyên mục](/can-bo/chuyen-muc/moi)
        + Chuyên mục | Đơn vị phụ trách | Hạn cập nhật | Thành viên biên tập | Tin, bài | Trình đơn | Thứ tự |
        + [Tin tức](/can-bo/chuyen-muc/tin-tuc)/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện | <section=tin-tuc> <seen=tin-tuc b> ‹quiet› [Xuống Tin tức] <intent=down> |
        + [Khác](/can-bo/chuyen-muc/b)/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹neutral› Ẩn | <section=b> <seen=tin-tuc b> ‹quiet› [Lên Khác] <intent=up> |
        + [Con](/can-bo/chuyen-muc/c)/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện | <section=c> <seen=c> |
      `,
    ],
    'of who assigns': [
      { mayAssign: true },
      `
        − Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
        + [Tin tức](/can-bo/chuyen-muc/tin-tuc)/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
      `,
    ],
    'with what waits': [
      {
        waiting: [{ title: 'thêm chuyên mục', id: 'p1' }, { title: 'đổi tên' }],
        sections: [{ ...one, waiting: { title: 'đổi tên', id: 'p2' } }],
      },
      `
        − Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
        + Thêm chuyên mục [Đang chờ duyệt: thêm chuyên mục](/can-bo/quan-tri/de-nghi/p1)
        + Đổi tên ‹waiting› Chờ duyệt
        + Tin tức/tin-tuc · Đ10.2[Đang chờ duyệt: đổi tên](/can-bo/quan-tri/de-nghi/p2) | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
      `,
    ],
    'with people and a limit': [
      {
        sections: [
          {
            ...one,
            members: [
              { id: 'u1', name: 'Phát' },
              { id: 'u2', name: 'Lan' },
            ],
            limitDays: 5,
            contributors: ['Đoàn xã'],
            closed: true,
          },
        ],
      },
      `
        − Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 6 đơn vị khác | thường xuyên | chưa phân công | 3 | ‹done› Hiện |
        + Tin tức/tin-tuc · Đ10.2 | cac-nganhcùng 1 đơn vị khác | 5 ngày làm việc | Phát, Lan | 3 | ‹stopped› Đã đóng |
      `,
    ],
  },
);
testStates<Parameters<typeof SectionPage>[0]>(
  'a section',
  (props) => <SectionPage {...props} />,
  {
    desk,
    section: one,
    units: [{ id: 'u', name: 'Đơn vị' }],
    parents: [{ id: 'p', title: 'Cha' }],
    people: [{ id: 'u1', name: 'Phát' }],
    mayManage: true,
    mayAssign: false,
  },
  `
        [Chuyên mục](/can-bo/chuyen-muc)
        # Tin tức
        <seen=w1>
        Trình đơn và việc đóng chuyên mục đổi ngay. Những mục khác, và việc mở lại, phải có người khác duyệt.
        Tên chuyên mục
        <title=Tin tức>
        Giới thiệu ngắn (không bắt buộc)
        <intro>
        Đơn vị phụ trách
        <unit>
        Chọn đơn vị
        Đơn vị
        Hạn cập nhật, ngày làm việc (không bắt buộc)
        Tính từ ngày sự việc. Để trống: cập nhật thường xuyên.
        <limitDays=>
        Đơn vị cùng cung cấp thông tin (Điều 11)
        Người của các đơn vị này cũng viết được trong chuyên mục.
        <contributors=u>
        Đơn vị
        <inMenu=yes checked>
        Hiện trong trình đơn
        Không viết thêm được; bài đã đăng vẫn đọc được.
        <closed=yes>
        Đóng chuyên mục
        ‹primary› [Lưu] <intent=save>
        ‹quiet› [Quay lại](/can-bo/chuyen-muc)
      `,
  {
    'of who assigns alone': [
      { mayManage: false, mayAssign: true, section: { ...one, members: [{ id: 'u1', name: 'Phát' }] } },
      `
        − <seen=w1>
        − Trình đơn và việc đóng chuyên mục đổi ngay. Những mục khác, và việc mở lại, phải có người khác duyệt.
        − Tên chuyên mục
        − <title=Tin tức>
        − Giới thiệu ngắn (không bắt buộc)
        − <intro>
        − Đơn vị phụ trách
        − <unit>
        − Chọn đơn vị
        − Đơn vị
        − Hạn cập nhật, ngày làm việc (không bắt buộc)
        − Tính từ ngày sự việc. Để trống: cập nhật thường xuyên.
        − <limitDays=>
        − Đơn vị cùng cung cấp thông tin (Điều 11)
        − Người của các đơn vị này cũng viết được trong chuyên mục.
        − <contributors=u>
        − Đơn vị
        − <inMenu=yes checked>
        − Hiện trong trình đơn
        − Không viết thêm được; bài đã đăng vẫn đọc được.
        − <closed=yes>
        − Đóng chuyên mục
        − ‹primary› [Lưu] <intent=save>
        − ‹quiet› [Quay lại](/can-bo/chuyen-muc)
        + # Thành viên biên tập
        + <seen=w2>
        + Ai biên tập chuyên mục này
        + Phó Trưởng ban biên tập được mọi chuyên mục.
        + <members=u1 checked>
        + Phát
        + ‹primary› [Lưu phân công] <intent=assign>
      `,
    ],
    'with what waits, closed, with a limit': [
      {
        section: {
          ...one,
          waiting: { title: 'đổi tên', id: 'p2' },
          closed: true,
          inMenu: false,
          limitDays: 5,
          parentId: 'p',
        },
      },
      `
        − <limitDays=>
        − <inMenu=yes checked>
        − <closed=yes>
        + ‹info›
        + Thông tin
        + Một thay đổi của chuyên mục này chưa có hiệu lực.
        + [Đang chờ duyệt: đổi tên](/can-bo/quan-tri/de-nghi/p2)
        + <limitDays=5>
        + <inMenu=yes>
        + <closed=yes checked>
      `,
    ],
    new: [
      { section: undefined },
      `
        − # Tin tức
        − <seen=w1>
        − Trình đơn và việc đóng chuyên mục đổi ngay. Những mục khác, và việc mở lại, phải có người khác duyệt.
        − <title=Tin tức>
        − Chọn đơn vị
        − Đơn vị cùng cung cấp thông tin (Điều 11)
        − Người của các đơn vị này cũng viết được trong chuyên mục.
        − <contributors=u>
        − Đơn vị
        − <inMenu=yes checked>
        − Hiện trong trình đơn
        − Không viết thêm được; bài đã đăng vẫn đọc được.
        − <closed=yes>
        − Đóng chuyên mục
        − ‹primary› [Lưu] <intent=save>
        + # Thêm chuyên mục
        + Chuyên mục có trên Cổng khi Trưởng Ban Biên tập hoặc Chủ tịch duyệt; Trưởng ban đề nghị thì Phó Trưởng ban hoặc Chủ tịch duyệt.
        + <title=>
        + Đăng gì trong đó
        + <kind>
        + Trang giới thiệu
        + Lãnh đạo
        + Cán bộ, công chức
        + ✓ Tin, bài
        + Sự kiện
        + Ý kiến chỉ đạo
        + Trả lời kiến nghị
        + Khen thưởng, xử phạt
        + Lịch tuần
        + Tuyên truyền, hướng dẫn
        + Quy hoạch, kế hoạch
        + Dự án
        + Công trình
        + Thông tin công khai
        + Liên kết
        + Văn bản
        + Báo cáo thống kê
        + Nằm trong chuyên mục
        + <parent>
        + ✓ Không nằm trong chuyên mục nào
        + Cha
        + ✓ Chọn đơn vị
        + ‹primary› [Đề nghị thêm chuyên mục] <intent=save>
      `,
    ],
    'that could not be kept': [
      {
        reply: deskReply({
          intent: 'save',
          entries: {
            title: 'T',
            intro: 'I',
            kind: 'article',
            unit: 'u',
            parent: 'p',
            limitDays: 'x',
            closed: 'yes',
          },
          ticked: { contributors: [] },
          problems: [{ path: 'limitDays', message: 'Ghi số' }],
        }),
      },
      `
        − <title=Tin tức>
        − <intro>
        − <limitDays=>
        − Đơn vị
        − <inMenu=yes checked>
        − <closed=yes>
        + # Có chỗ cần sửa
        + [Ghi số](#f-limitDays)
        + <title=T>
        + <intro> I
        + ✓ Đơn vị
        + Lỗi: Ghi số
        + <limitDays=x>
        + <inMenu=yes>
        + <closed=yes checked>
      `,
    ],
  },
);

const erasable = {
  itemId: 'i1',
  title: 'Bài',
  section: 'Tin tức',
  seen: 'w1',
  versions: [],
  foundInNotes: false,
  foundInAddress: false,
  erasures: [],
};
const version = {
  id: 'v1',
  number: 1,
  savedBy: 'An',
  savedAt: at(12),
  live: true,
  title: 'Bài một',
  files: [],
  found: false,
};
const typed = { words: '', what: '', reason: '' };
testStates<Parameters<typeof ErasePage>[0]>(
  'erasing',
  (props) => <ErasePage {...props} />,
  { desk, erasable },
  `
        [Biên tập](/can-bo/bien-tap) · Tin tức · [Bài](/can-bo/bien-tap/i1)
        # Xóa hẳn nội dung đăng nhầm
        Cảnh báo:
        Chỉ dùng khi bài để lộ thông tin cá nhân hay điều không được công khai. Bản đã chọn mất hẳn, kể cả ảnh và tệp mà không bài nào khác dùng; không ai lấy lại được. Việc này cần người thứ hai duyệt: trong lúc chờ, hãy gỡ hoặc thu hồi bài nếu nội dung còn đang đăng.
        Cổng không đọc chữ bên trong ảnh và tệp PDF. Bản sao lưu đã có vẫn giữ nội dung này đến khi hết hạn lưu.
        Mọi bản của bài này đã được xóa.
      `,
  {
    versions: [
      {
        erasable: {
          ...erasable,
          versions: [version, { ...version, id: 'v2', number: 2, live: false, files: ['a.jpg', 'b.jpg'] }],
        },
      },
      `
        − Mọi bản của bài này đã được xóa.
        + <seen=w1>
        + Chữ cần tìm trong các bản (không bắt buộc)
        + Ví dụ họ tên, số điện thoại. Chữ này không được lưu lại.
        + <words>
        + ‹secondary› [Tìm] <intent=find>
        + Xóa các bản
        + <versions=v1>
        + Bản 1 (người đọc đang thấy): Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00.
        + <versions=v2>
        + Bản 2: Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00. Ảnh, tệp: a.jpg, b.jpg.
        + <notes=yes>
        + Xóa cả lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài
        + <address=yes>
        + Đổi cả địa chỉ trang, bỏ địa chỉ cũ
        + Xóa điều gì
        + Không nhắc lại nội dung, ví dụ “số điện thoại của một người dân”.
        + <what>
        + Vì sao
        + Người đọc thấy câu này ở chỗ nội dung đã xóa.
        + <reason>
        + ‹warning› [Gửi đề nghị xóa] <intent=propose>
        + ‹quiet› [Quay lại](/can-bo/bien-tap/i1)
      `,
    ],
    'words that are nowhere': [
      {
        reply: {
          ...deskReply({ entries: { ...typed, words: 'an' } }),
          erasable: { ...erasable, versions: [version] },
        },
      },
      `
        − Mọi bản của bài này đã được xóa.
        + <seen=w1>
        + Chữ cần tìm trong các bản (không bắt buộc)
        + Ví dụ họ tên, số điện thoại. Chữ này không được lưu lại.
        + <words=an>
        + ‹secondary› [Tìm] <intent=find>
        + Không bản nào có chữ này.
        + Xóa các bản
        + <versions=v1>
        + Bản 1 (người đọc đang thấy): Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00.
        + <notes=yes>
        + Xóa cả lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài
        + <address=yes>
        + Đổi cả địa chỉ trang, bỏ địa chỉ cũ
        + Xóa điều gì
        + Không nhắc lại nội dung, ví dụ “số điện thoại của một người dân”.
        + <what=>
        + Vì sao
        + Người đọc thấy câu này ở chỗ nội dung đã xóa.
        + <reason>
        + ‹warning› [Gửi đề nghị xóa] <intent=propose>
        + ‹quiet› [Quay lại](/can-bo/bien-tap/i1)
      `,
    ],
    'words that are found': [
      {
        reply: {
          erasable: {
            ...erasable,
            versions: [
              { ...version, found: true },
              { ...version, id: 'v2', number: 2 },
            ],
            foundInNotes: true,
            foundInAddress: true,
          },
          ...deskReply({ entries: { ...typed, words: 'an' } }),
        },
      },
      `
        − Mọi bản của bài này đã được xóa.
        + <seen=w1>
        + Chữ cần tìm trong các bản (không bắt buộc)
        + Ví dụ họ tên, số điện thoại. Chữ này không được lưu lại.
        + <words=an>
        + ‹secondary› [Tìm] <intent=find>
        + Có trong 1 bản, đã chọn sẵn dưới đây. Lý do, ghi chú của các bước cũng có. Địa chỉ trang cũng có.
        + Xóa các bản
        + <versions=v1 checked>
        + Bản 1 (người đọc đang thấy): Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00.
        + <versions=v2>
        + Bản 2 (người đọc đang thấy): Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00.
        + <notes=yes checked>
        + Xóa cả lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài
        + <address=yes checked>
        + Đổi cả địa chỉ trang, bỏ địa chỉ cũ
        + Xóa điều gì
        + Không nhắc lại nội dung, ví dụ “số điện thoại của một người dân”.
        + <what=>
        + Vì sao
        + Người đọc thấy câu này ở chỗ nội dung đã xóa.
        + <reason>
        + ‹warning› [Gửi đề nghị xóa] <intent=propose>
        + ‹quiet› [Quay lại](/can-bo/bien-tap/i1)
      `,
    ],
    'it could not be proposed': [
      {
        reply: {
          ...deskReply({
            entries: { ...typed, notes: 'yes', address: 'yes', what: 'số', reason: 'R' },
            ticked: { versions: ['v1'] },
            problems: [{ path: 'what', message: 'Ghi rõ' }],
          }),
          erasable: { ...erasable, versions: [version] },
        },
      },
      `
        − Mọi bản của bài này đã được xóa.
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-what)
        + <seen=w1>
        + Chữ cần tìm trong các bản (không bắt buộc)
        + Ví dụ họ tên, số điện thoại. Chữ này không được lưu lại.
        + <words=>
        + ‹secondary› [Tìm] <intent=find>
        + Xóa các bản
        + <versions=v1 checked>
        + Bản 1 (người đọc đang thấy): Bài một
        + An lưu thứ Năm, 12/11/2026, 09:00.
        + <notes=yes checked>
        + Xóa cả lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài
        + <address=yes checked>
        + Đổi cả địa chỉ trang, bỏ địa chỉ cũ
        + Xóa điều gì
        + Không nhắc lại nội dung, ví dụ “số điện thoại của một người dân”.
        + Lỗi: Ghi rõ
        + <what=số>
        + Vì sao
        + Người đọc thấy câu này ở chỗ nội dung đã xóa.
        + <reason> R
        + ‹warning› [Gửi đề nghị xóa] <intent=propose>
        + ‹quiet› [Quay lại](/can-bo/bien-tap/i1)
      `,
    ],
    'erased before': [
      { erasable: { ...erasable, erasures: sample.erasures } },
      `
        + # Đã xóa hẳn
        + thứ Ba, 24/11/2026, 09:30: số điện thoại của một người dân. Lý do: Để lộ thông tin cá nhân. Trần Minh Mẫn đề nghị, Nguyễn Quốc Long duyệt.
      `,
    ],
  },
);

const fresh = { section, counts: { due: 0, late: 0, onTime: 0 }, items: [] };
const late = { kind: 'late', dueOn: '2026-11-20', text: 'trễ 2 ngày' } as const;
testStates<Parameters<typeof FreshnessPage>[0]>(
  'how fresh the sections are',
  (props) => <FreshnessPage {...props} />,
  { desk, year: 2026, rows: [fresh] },
  `
        [Biên tập tin, bài](/can-bo/bien-tap)
        # Thời hạn cập nhật năm 2026
        Thời hạn tính bằng ngày làm việc, từ ngày ban hành, phê duyệt (Điều 12). [Xem năm 2025](/can-bo/thoi-han-cap-nhat?nam=2025)
        Báo cáo năm gửi trước ngày 25/11/2026 (Điều 23): [số liệu phục vụ báo cáo năm 2026](/can-bo/thoi-han-cap-nhat/bao-cao?nam=2026) · [thư nhắc việc buổi sáng](/can-bo/nhac-viec)
        Không có tin, bài nào đang chờ đăng hoặc trễ hạn.
        Theo chuyên mục
        Chuyên mục | Hạn cập nhật | Đúng hạn | Đang chờ đăng | Trễ hạn | Đăng gần nhất |
        Tin tứccac-nganh | thường xuyên | 0 | 0 | 0 | chưa đăng |
      `,
  {
    'some are late': [
      {
        rows: [
          {
            ...fresh,
            ...{ counts: { due: 1, late: 2, onTime: 3 }, lastPublishedAt: at(12), daysSince: 12 },
            items: [
              { itemId: 'i1', title: 'Một', published: true, lateness: late, limit: '5 ngày' },
              {
                itemId: 'i2',
                title: 'Hai',
                published: false,
                lateness: { ...late, kind: 'due' },
                limit: '5 ngày',
              },
            ],
          },
          {
            ...fresh,
            section: { ...section, id: 'b', limitDays: 5 },
            daysSince: 0,
            lastPublishedAt: at(24),
          },
        ],
      },
      `
        − Không có tin, bài nào đang chờ đăng hoặc trễ hạn.
        − Tin tứccac-nganh | thường xuyên | 0 | 0 | 0 | chưa đăng |
        + Đang chờ đăng và trễ hạn
        + Tin, bài | Hạn đăng | Tình trạng |
        + [Một](/can-bo/bien-tap/i1)Tin tức | 20/11/20265 ngày | ‹stopped› trễ 2 ngày |
        + [Hai](/can-bo/bien-tap/i2)Tin tức | 20/11/20265 ngày | ‹waiting› trễ 2 ngày |
        + Tin tứccac-nganh | thường xuyên | 3 | 1 | 2 | 12/11/202612 ngày trước |
        + Tin tứccac-nganh | 5 ngày làm việc | 0 | 0 | 0 | 24/11/2026 |
      `,
    ],
  },
);

const person = { id: 'u1', name: 'Phát', position: 'Uỷ viên' };
const meeting: OpenedMeeting = {
  ...{
    id: 'm1',
    lock: 2,
    kind: 'regular',
    reason: '',
    startsAt: at(25),
    place: 'Phòng họp',
    stage: 'coming',
  },
  ...{
    chair: person,
    inPlaceOfHead: false,
    convenedBy: 'Mẫn',
    convenedAt: at(12),
    changedAt: at(12),
    agenda: [],
  },
  ...{ invited: [], proposals: [], decisions: [], addenda: [], may: [], iAmExcused: false },
} as unknown as OpenedMeeting;
const minutesDraft: MinutesDraft = {
  ...{ savedBy: 'Tâm', savedAt: at(13), missing: [], seen: 'w1', lock: 1, names: {} },
  content: { attendance: [], points: [], other: '', decisions: [] },
};
const of = (more: Partial<OpenedMeeting>) => ({ meeting: { ...meeting, ...more } });
const decision = {
  id: 'd1',
  meetingId: 'm1',
  meetingOn: '2026-11-12',
  text: 'Viết bài',
  responsible: person,
  dueOn: '2026-11-20',
  state: 'open',
  mayFinish: true,
} as const;
testStates<Parameters<typeof MeetingPage>[0]>(
  'a meeting',
  (props) => <MeetingPage {...props} />,
  { desk, meeting },
  `
        [Họp Ban Biên tập](/can-bo/hop-ban-bien-tap)
        # Họp thường kỳ Ban Biên tập
        ‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        Tình trạng:‹progress› Sắp họp
        Thời gian:thứ Tư, 25/11/2026, 09:00
        Địa điểm:Phòng họp
        Chủ trì:Phát
        Thư ký:người mở biên bản
        Triệu tập:Mẫn, thứ Năm, 12/11/2026, 09:00
        # Chương trình
        # Người được mời
      `,
  {
    'with all that may be done before': [
      of({
        may: [
          'write-minutes',
          'change',
          'take-chair',
          'propose',
          'excuse',
          'cancel',
          'settle-proposal',
        ] as never,
      }),
      `
        − ‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        + ‹primary› [Mở biên bản](/can-bo/hop-ban-bien-tap/m1/bien-ban)‹secondary› [Thay đổi](/can-bo/hop-ban-bien-tap/m1/sua)‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        + Trước giờ họp, Phó Trưởng ban chủ trì thay khi Trưởng ban đã báo vắng: hãy nhờ Trưởng ban báo vắng trên Cổng. Từ giờ họp, Phó Trưởng ban chủ trì thay khi Trưởng ban không có mặt. Người chủ trì đã thôi việc thì Trưởng ban hoặc Phó Trưởng ban làm tiếp.
        + <version=2>
        + ‹secondary› [Nhận chủ trì cuộc họp] <intent=take-chair>
        + ▸ Đề nghị một nội dung cho chương trình
        + Nội dung đề nghị
        + <title=>
        + Ghi chú (không bắt buộc)
        + <note>
        + ‹secondary› [Gửi đề nghị] <intent=propose>
        + ▸ Báo vắng
        + Lý do vắng mặt
        + Chỉ Trưởng ban, người chủ trì và thư ký đọc được lý do; lý do được xóa 6 tháng sau ngày họp.
        + <absence>
        + ‹secondary› [Báo vắng] <intent=excuse>
        + ▸ Hủy cuộc họp
        + <version=2>
        + Lý do hủy
        + Được gửi cho mọi người được mời.
        + <cancelReason>
        + ‹warning› [Hủy cuộc họp] <intent=cancel>
      `,
    ],
    excused: [
      of({ may: ['excuse'], iAmExcused: true }),
      `
        + Bạn đã báo vắng cuộc họp này.
        + ‹secondary› [Tôi dự họp được] <intent=come>
      `,
    ],
    'excused, and no longer asked': [of({ iAmExcused: true }), ``],
    'called off': [
      of({ stage: 'cancelled', cancelReason: 'Bão.' }),
      `
        − ‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        − Tình trạng:‹progress› Sắp họp
        + Tình trạng:‹stopped› Đã hủy
        + Lý do hủy:Bão.
      `,
    ],
    'out of turn, in place of the head, finished by another': [
      of({
        reason: 'Gấp.',
        inPlaceOfHead: true,
        chairedBy: { ...person, name: 'Lan' },
        secretary: { ...person, name: 'Tâm' },
      }),
      `
        − Chủ trì:Phát
        − Thư ký:người mở biên bản
        + Lý do họp đột xuất:Gấp.
        + Chủ trì:Lan (thay Trưởng ban đi vắng)
        + Làm tiếp việc của người chủ trì:Phát
        + Thư ký:Tâm
      `,
    ],
    'with agenda and guests': [
      of({
        agenda: [
          { title: 'Một' },
          { title: 'Hai', presenter: person, minutes: 10 },
          { title: 'Ba', minutes: 5 },
        ],
        invited: [
          { ...person, excused: false },
          { ...person, id: 'u2', excused: true },
          { ...person, id: 'u3', excused: true, absence: 'Ốm.' },
        ],
      }),
      `
        + Một
        + HaiPhát, 10 phút
        + Ba5 phút
        + Phát, Uỷ viên
        + Phát, Uỷ viênBáo vắng
        + Phát, Uỷ viênBáo vắng: Ốm.
      `,
    ],
    'with proposals': [
      of({
        may: ['settle-proposal'],
        proposals: [
          { id: 'p1', title: 'Nhuận bút', note: '', by: 'Lan', state: 'proposed' },
          { id: 'p2', title: 'Ảnh', note: 'Đẹp', by: 'Lan', state: 'taken' },
        ] as never,
      }),
      `
        + # Đề nghị đưa vào chương trình
        + Nhuận bút ‹waiting› Chờ xem xétLan
        + <proposal=p1>
        + ‹secondary› [Đưa vào chương trình : Nhuận bút] <intent=take-proposal>
        + ‹quiet› [Không đưa vào : Nhuận bút] <intent=decline-proposal>
        + Ảnh ‹done› Đã đưa vào chương trìnhLan: Đẹp
      `,
    ],
    'with a draft to confirm': [
      of({ may: ['confirm-minutes', 'write-minutes'], draft: minutesDraft }),
      `
        − ‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        + ‹primary› [Ghi tiếp biên bản](/can-bo/hop-ban-bien-tap/m1/bien-ban)‹secondary› [Đưa vào lịch (.ics)](/can-bo/hop-ban-bien-tap/m1/lich.ics)
        + # Dự thảo biên bản
        + Tâm lưu lúc thứ Sáu, 13/11/2026, 09:00.
        + Cảnh báo:
        + Xác nhận rồi thì biên bản không sửa được nữa, chỉ bổ sung, đính chính được.
        + <seen=w1>
        + ‹primary› [Xác nhận biên bản] <intent=confirm-minutes>
      `,
    ],
    'with a draft that lacks something': [
      of({ may: ['confirm-minutes'], draft: { ...minutesDraft, missing: ['giờ kết thúc'] } }),
      `
        + # Dự thảo biên bản
        + Tâm lưu lúc thứ Sáu, 13/11/2026, 09:00.
        + Trước khi xác nhận, biên bản còn cần:
        + giờ kết thúc
      `,
    ],
    'with a draft for others': [
      of({ draft: minutesDraft }),
      `
        + # Dự thảo biên bản
        + Tâm lưu lúc thứ Sáu, 13/11/2026, 09:00.
        + Người chủ trì xác nhận; biên bản do người chủ trì ghi thì người khác đã dự họp xác nhận.
      `,
    ],
    'with a report': [
      of({ report: { text: 'Đã họp.', at: at(13) }, may: ['see-report'] } as never),
      `
        + # Báo cáo Trưởng ban
        + Đã họp.
        + Phát báo cáo lúc thứ Sáu, 13/11/2026, 09:00. Trưởng ban chưa ghi nhận.
        + ‹primary› [Ghi nhận đã xem báo cáo] <intent=see-report>
      `,
    ],
    'with a report that was seen': [
      of({ report: { text: 'Đã họp.', at: at(13), seenAt: at(14) } }),
      `
        + # Báo cáo Trưởng ban
        + Đã họp.
        + Phát báo cáo lúc thứ Sáu, 13/11/2026, 09:00. Trưởng ban đã xem lúc thứ Bảy, 14/11/2026, 09:00.
      `,
    ],
    'to report': [
      of({ may: ['report'] }),
      `
        + # Báo cáo kết quả với Trưởng ban
        + Kết quả cuộc họp
        + Bạn đã chủ trì thay Trưởng ban, nên báo cáo kết quả sau cuộc họp (Điều 19).
        + <report>
        + ‹primary› [Gửi báo cáo] <intent=report>
      `,
    ],
    'to correct': [
      of({ may: ['write-addendum'] }),
      `
        + ▸ Bổ sung, đính chính biên bản
        + <version=0>
        + Nội dung bổ sung, đính chính
        + Người ghi không tự xác nhận: người chủ trì, hoặc người khác đã dự họp nếu người chủ trì ghi, xác nhận.
        + <addendum>
        + ‹secondary› [Lưu dự thảo bổ sung] <intent=write-addendum>
      `,
    ],
    'to confirm a correction': [
      of({
        may: ['confirm-addendum', 'write-addendum'],
        addendumDraft: { savedBy: 'Tâm', savedAt: at(14), text: 'Sửa.', lock: 3, seen: 'w3' },
      } as never),
      `
        + ▾ Bổ sung, đính chính biên bản
        + Dự thảo do Tâm lưu lúc thứ Bảy, 14/11/2026, 09:00, chưa được xác nhận:
        + Sửa.
        + <version=3>
        + Nội dung bổ sung, đính chính
        + Người ghi không tự xác nhận: người chủ trì, hoặc người khác đã dự họp nếu người chủ trì ghi, xác nhận.
        + <addendum> Sửa.
        + ‹secondary› [Lưu dự thảo bổ sung] <intent=write-addendum>
        + <seen=w3>
        + ‹primary› [Xác nhận phần bổ sung đã lưu] <intent=confirm-addendum>
      `,
    ],
    corrected: [
      of({ addenda: [{ number: 1, text: 'Sửa', writtenBy: 'a', confirmedBy: 'b', confirmedAt: at(14) }] }),
      `
        + [Biên bản đã được bổ sung, đính chính 1 lần](/can-bo/hop-ban-bien-tap/m1/bien-ban)
      `,
    ],
    'with decisions': [
      of({
        decisions: [
          decision,
          {
            ...decision,
            id: 'd2',
            state: 'done',
            doneAt: at(14),
            doneBy: 'Lan',
            doneNote: 'Xong.',
            mayFinish: false,
          },
          { ...decision, id: 'd3', state: 'late' },
        ],
      }),
      `
        + # Kết luận và việc thực hiện
        + Kết luận và việc thực hiện
        + Kết luận | Người thực hiện | Thời hạn | Tình trạng |
        + Viết bài | Phát | 20/11/2026 | ‹progress› Đang thực hiện ▸ Ghi đã làm xong <decision=d1> Kết quả thực hiện <note-d1> ‹secondary› [Đã làm xong : Viết bài] <intent=finish> |
        + Viết bài | Phát | 20/11/2026 | ‹done› Đã xong14/11/2026, Lan: Xong. |
        + Viết bài | Phát | 20/11/2026 | ‹stopped› Quá hạn ▸ Ghi đã làm xong <decision=d3> Kết quả thực hiện <note-d3> ‹secondary› [Đã làm xong : Viết bài] <intent=finish> |
      `,
    ],
    'with minutes': [
      of({ minutes: {} as never }),
      `
        + ‹secondary› [Đọc và in biên bản](/can-bo/hop-ban-bien-tap/m1/bien-ban)‹secondary› [Biên bản (PDF)](/can-bo/hop-ban-bien-tap/m1/bien-ban.pdf)
      `,
    ],
  },
);
const list = { rows: [], total: 0, page: 1, pages: 1, years: [2026], decisions: [], mayConvene: false };
testStates<Parameters<typeof MeetingsPage>[0]>(
  'the meetings',
  (props) => <MeetingsPage {...props} />,
  { desk, filter: {}, list },
  `
        # Họp Ban Biên tập
        # Kết luận chưa thực hiện xong
        Không có kết luận nào đang chờ thực hiện.
        # Các cuộc họp
        ▸ Lọc cuộc họp
        → /can-bo/hop-ban-bien-tap
        Năm
        <nam>
        ✓ Tất cả
        2026
        Tình trạng
        <tinh-trang>
        ✓ Tất cả
        Đã triệu tập
        Đang ghi biên bản
        Đã có biên bản
        Đã hủy
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/hop-ban-bien-tap)
        Không có cuộc họp nào
        Chưa có cuộc họp nào.
      `,
  {
    'of who convenes': [
      { list: { ...list, mayConvene: true } },
      `
        − Chưa có cuộc họp nào.
        + ‹primary› [Triệu tập họp](/can-bo/hop-ban-bien-tap/moi)
        + Chưa có cuộc họp nào. [Triệu tập cuộc họp đầu tiên](/can-bo/hop-ban-bien-tap/moi)
      `,
    ],
    filtered: [
      { filter: { year: 2026 }, list: { ...list, mayConvene: true } },
      `
        − ▸ Lọc cuộc họp
        − 2026
        − ✓ Tất cả
        − Chưa có cuộc họp nào.
        + ‹primary› [Triệu tập họp](/can-bo/hop-ban-bien-tap/moi)
        + ▸ Lọc cuộc họp: Năm: 2026
        + Tất cả
        + ✓ 2026
        + Không có cuộc họp nào như vậy. [Xem tất cả cuộc họp](/can-bo/hop-ban-bien-tap)
      `,
    ],
    some: [
      {
        list: {
          ...{ ...list, total: 40, pages: 2, decisions: [decision] },
          rule: { kind: 'late', dueOn: '2026-11-20', daysLeft: -4, lastOn: '2026-08-20', nextAt: at(25) },
          rows: [
            {
              id: 'm1',
              kind: meeting.kind,
              startsAt: at(25),
              place: 'Phòng họp',
              stage: meeting.stage,
              chair: 'Mẫn',
              pointCount: 3,
              openDecisions: 1,
            },
          ],
        },
      },
      `
        − Không có kết luận nào đang chờ thực hiện.
        − Không có cuộc họp nào
        − Chưa có cuộc họp nào.
        + ‹stopped› Trễ 4 ngày, từ hạn 20/11/2026 Họp gần nhất ngày 20/08/2026. Đã triệu tập cuộc họp thứ Tư, 25/11/2026, 09:00. Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19).
        + Kết luận chưa thực hiện xong
        + Kết luận | Người thực hiện | Thời hạn | Tình trạng |
        + Viết bài[Họp ngày 12/11/2026](/can-bo/hop-ban-bien-tap/m1) | Phát | 20/11/2026 | ‹progress› Đang thực hiện ▸ Ghi đã làm xong <decision=d1> Kết quả thực hiện <note-d1> ‹secondary› [Đã làm xong : Viết bài] <intent=finish> |
        + 40 cuộc họp
        + Các cuộc họp
        + Cuộc họp | Chủ trì | Số mục | Kết luận chưa xong | Tình trạng |
        + [thứ Tư, 25/11/2026, 09:00](/can-bo/hop-ban-bien-tap/m1)Họp thường kỳ, Phòng họp | Mẫn | 3 | 1 | ‹progress› Sắp họp |
        + [1](/can-bo/hop-ban-bien-tap) (here)
        + [2](/can-bo/hop-ban-bien-tap?trang=2)
        + [Trang sau](/can-bo/hop-ban-bien-tap?trang=2)
      `,
    ],
    'a decision could not be finished': [
      {
        list: { ...list, decisions: [decision, { ...decision, id: 'd2' }] },
        reply: deskReply({
          intent: 'finish',
          entries: { decision: 'd2', 'note-d2': 'abc' },
          problems: [{ path: 'note-d2', message: 'Ghi rõ' }],
        }),
      },
      `
        − Không có kết luận nào đang chờ thực hiện.
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-note-d2)
        + Kết luận chưa thực hiện xong
        + Kết luận | Người thực hiện | Thời hạn | Tình trạng |
        + Viết bài[Họp ngày 12/11/2026](/can-bo/hop-ban-bien-tap/m1) | Phát | 20/11/2026 | ‹progress› Đang thực hiện ▸ Ghi đã làm xong <decision=d1> Kết quả thực hiện <note-d1> ‹secondary› [Đã làm xong : Viết bài] <intent=finish> |
        + Viết bài[Họp ngày 12/11/2026](/can-bo/hop-ban-bien-tap/m1) | Phát | 20/11/2026 | ‹progress› Đang thực hiện ▾ Ghi đã làm xong <decision=d2> Kết quả thực hiện Lỗi: Ghi rõ <note-d2> abc ‹secondary› [Đã làm xong : Viết bài] <intent=finish> |
      `,
    ],
  },
);

const author = { id: 'a', name: 'Cúc', note: 'Văn phòng', staff: true, known: true };
const outsider = { id: 'b', name: 'Ba', note: '', staff: false, known: false };
const royalty: OpenRoyaltyLine = {
  ...{ id: 'l1', lock: 2, version: 3, author, state: 'proposed', proposedBy: 'Nga', proposedAt: at(10) },
  ...{ work: { id: 'tin', label: 'Tin' }, grade: { id: 'b', label: 'Loại B' }, unitValue: 139_000 },
  ...{ tableCoefficient: 100, coefficient: 100, coefficientReason: '', amount: 139_000, takenBack: 0 },
  ...{ namesakes: [], changedBy: [] },
  may: { approve: false, refuse: false, change: false, withdraw: false, correct: false },
  item: {
    ...{ id: 'i1', title: 'Tết trồng cây', section: 'Tin tức', visibility: 'published', standing: true },
    ...{ sample: false, editedSince: false },
  },
};
const lineAs = (more: Partial<OpenRoyaltyLine>, may: Partial<OpenRoyaltyLine['may']> = {}) => ({
  ...royalty,
  ...more,
  may: { ...royalty.may, ...may },
});
const rates: RateTable = {
  ...{ id: 'r1', effectiveFrom: '2018-07-01', unitValue: 139_000, legalBasis: 'NĐ 18/2014', note: 'Tạm.' },
  ...{ provisional: false, createdAt: at(11), state: 'in-force' },
  grades: [
    { id: 'b', label: 'Loại B' },
    { id: 'c', label: 'Loại C' },
  ],
  works: [
    { id: 'tin', label: 'Tin', coefficients: { b: 100, c: 50 } },
    { id: 'anh', label: 'Ảnh', coefficients: { b: 20 } },
  ],
};
const royalties: ItemRoyalties = {
  item: { id: 'i1', title: 'Tết trồng cây', published: true },
  ...{ mayPropose: false, lines: [royalty], rates, people: [author, { ...outsider, note: 'Báo' }] },
};
const paidFor = (more: Partial<ItemRoyalties>) => ({ royalties: { ...royalties, ...more } });
const lined = (more: Partial<OpenRoyaltyLine>, may: Partial<OpenRoyaltyLine['may']> = {}) =>
  paidFor({ lines: [lineAs(more, may)] });
const answered = (line: string, path: string, entries: Readonly<Record<string, string>> = {}) => ({
  reply: deskReply({
    entries: {
      ...(line !== '' && { line }),
      ...Object.fromEntries(
        Object.entries(entries).map(([name, entry]) => [line === '' ? name : `${line}.${name}`, entry]),
      ),
    },
    problems: [{ path, message: 'Sửa chỗ này' }],
  }),
});
const decided = { decidedBy: 'Mẫn', decidedAt: at(14) };

testStates<Parameters<typeof ItemRoyaltiesPage>[0]>(
  'the royalties of an item',
  (props) => <ItemRoyaltiesPage {...props} />,
  { desk, royalties },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Tết trồng cây](/can-bo/bien-tap/i1)
        # Nhuận bút của bài
        # Cúc: tin
        ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
      `,
  {
    'of an item without any': [
      paidFor({ lines: [] }),
      `
        − # Cúc: tin
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + Chưa có khoản nhuận bút nào cho bài này.
      `,
    ],
    'of an item that is not published': [
      paidFor({ item: { ...royalties.item, published: false } }),
      `
        + Bài chưa đăng: đề nghị được ngay, duyệt sau khi bài đăng lên Cổng.
      `,
    ],
    'of an item that is not published, for which there are none': [
      paidFor({
        item: { ...royalties.item, published: false },
        whyNone: 'Văn bản không có nhuận bút.',
        mayPropose: true,
      }),
      `
        + Văn bản không có nhuận bút.
      `,
    ],
    'it may be approved': [
      lined({}, { approve: true }),
      `
        + <line=l1>
        + <version=2>
        + ‹primary› [Duyệt 139.000 đồng khoản của Cúc] <intent=approve>
      `,
    ],
    'it may be approved or not': [
      lined({}, { approve: true, refuse: true }),
      `
        + <line=l1>
        + <version=2>
        + ‹primary› [Duyệt 139.000 đồng khoản của Cúc] <intent=approve>
        + ▸ Không duyệt
        + <line=l1>
        + <version=2>
        + Lý do
        + Người đề nghị và tác giả thấy câu này.
        + <l1.refusal>
        + ‹warning› [Không duyệt khoản của Cúc] <intent=refuse>
      `,
    ],
    'it may be approved, of a namesake': [
      {
        ...lined(
          { namesakes: ['Cúc (cán bộ)', 'Cúc (báo)'], namesakeReason: 'ở xã khác' },
          { approve: true },
        ),
        ...answered('l1', 'l1.approval', { approval: 'đã hỏi' }),
      },
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l1-approval)
        + Cảnh báo:
        + Trùng tên với Cúc (cán bộ), Cúc (báo). Mỗi bài chỉ trả mỗi người một khoản; Cổng không kiểm tra được số định danh đã nhập là của ai. Người đề nghị ghi: ở xã khác
        + <line=l1>
        + <version=2>
        + Vì sao biết đây là người khác
        + Lưu cùng việc duyệt.
        + Lỗi: Sửa chỗ này
        + <l1.approval=đã hỏi>
        + ‹primary› [Duyệt 139.000 đồng khoản của Cúc] <intent=approve>
      `,
    ],
    'it is of a namesake, and nobody wrote why': [
      lined({ namesakes: ['Cúc (báo)'] }),
      `
        + Cảnh báo:
        + Trùng tên với Cúc (báo). Mỗi bài chỉ trả mỗi người một khoản; Cổng không kiểm tra được số định danh đã nhập là của ai. Người đề nghị chưa ghi vì sao là người khác.
      `,
    ],
    'it may be withdrawn alone': [
      lined({}, { withdraw: true }),
      `
        + <line=l1>
        + <version=2>
        + ‹quiet› [Rút khoản này của Cúc] <intent=withdraw>
      `,
    ],
    'it is refused': [
      lined({ state: 'refused', ...decided, refusalReason: 'Không đủ.' }),
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + ‹stopped› Không duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3. Mẫn không duyệt thứ Bảy, 14/11/2026, 09:00. Lý do: Không đủ.
      `,
    ],
    'it was changed by others': [
      lined({ changedBy: ['Phát', 'Dũng'], whyNot: 'Bạn đã sửa khoản này.' }),
      `
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3. Người sửa sau đó: Phát, Dũng.
        + Bạn đã sửa khoản này.
      `,
    ],
    'it is on a statement that she opens': [
      lined({ state: 'stated', statement: { number: '03/2026', id: 's1' } }),
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + ‹progress› Trong bảng kê 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3. [Bảng kê 03/2026](/can-bo/nhuan-but/bang-ke/s1).
      `,
    ],
    'it is on a statement that she does not open': [
      lined({ state: 'stated', statement: { number: '03/2026' } }),
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + ‹progress› Trong bảng kê 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3. Bảng kê 03/2026.
      `,
    ],
    'it is paid, and may be taken back': [
      { ...lined({ state: 'paid', takenBack: 20_000 }, { correct: true }) },
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + ‹done› Đã chi 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.thu hồi hoặc chờ thu hồi 20.000 đồng
        + ▸ Thu hồi khoản đã chi
        + Lập một khoản âm cho người nhận này, người khác duyệt, rồi trừ vào bảng kê tiếp theo của người đó. Thu hồi hết thì đề nghị lại được khoản đúng.
        + <line=l1>
        + <version=2>
        + Số tiền thu hồi (đồng)
        + Nhiều nhất 119.000 đồng.
        + <l1.amount>
        + Lý do thu hồi
        + Người nhận và người duyệt thấy câu này.
        + <l1.why>
        + ‹warning› [Đề nghị thu hồi của Cúc] <intent=correct>
      `,
    ],
    'it is taken back wrongly': [
      {
        ...lined({ state: 'paid', takenBack: 20_000 }, { correct: true }),
        ...answered('l1', 'l1.amount', { amount: '9', why: 'nhầm' }),
      },
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l1-amount)
        + ‹done› Đã chi 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.thu hồi hoặc chờ thu hồi 20.000 đồng
        + ▾ Thu hồi khoản đã chi
        + Lập một khoản âm cho người nhận này, người khác duyệt, rồi trừ vào bảng kê tiếp theo của người đó. Thu hồi hết thì đề nghị lại được khoản đúng.
        + <line=l1>
        + <version=2>
        + Số tiền thu hồi (đồng)
        + Nhiều nhất 119.000 đồng.
        + Lỗi: Sửa chỗ này
        + <l1.amount=9>
        + Lý do thu hồi
        + Người nhận và người duyệt thấy câu này.
        + <l1.why=nhầm>
        + ‹warning› [Đề nghị thu hồi của Cúc] <intent=correct>
      `,
    ],
    'it takes another back': [
      lined({ amount: -20_000, corrects: { amount: 139_000, statement: '02/2026', reason: 'tính nhầm' } }),
      `
        − # Cúc: tin
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + # Cúc: thu hồi tin
        + ‹waiting› Chờ duyệt -20.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.Thu hồi từ khoản 139.000 đồng đã chi ở bảng kê 02/2026. Lý do: tính nhầm
      `,
    ],
    'what it is paid for is no longer there': [
      paidFor({
        lines: [
          lineAs({
            id: 'm1',
            item: { ...royalty.item, visibility: 'withdrawn', sample: true, editedSince: true },
          }),
          lineAs({ id: 'm2', item: { ...royalty.item, visibility: 'unpublished' } }),
          lineAs({ id: 'm3', item: { ...royalty.item, visibility: 'unpublished', standing: false } }),
          lineAs({ id: 'm4', author: outsider, item: { ...royalty.item, visibility: 'never-published' } }),
          lineAs({ id: 'm5', author: outsider, state: 'paid' }),
        ],
      }),
      `
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.bài đã thu hồi; bài mẫu của bản dùng thử; bài có bản sửa mới hơn
        + # Cúc: tin
        + ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.bài đã hết hạn đăng
        + # Cúc: tin
        + ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.bài đã gỡ khỏi Cổng
        + # Ba: tin
        + ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.người nhận chưa có số định danh; chưa đăng
        + # Ba: tin
        + ‹done› Đã chi 139.000 đồng = hệ số 1 × 139.000 đồng
      `,
    ],
  },
);

testStates<Parameters<typeof ItemRoyaltiesPage>[0]>(
  'a royalty that may be proposed',
  (props) => <ItemRoyaltiesPage {...props} />,
  { desk, ...paidFor({ mayPropose: true, lines: [] }) },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Tết trồng cây](/can-bo/bien-tap/i1)
        # Nhuận bút của bài
        Chưa có khoản nhuận bút nào cho bài này.
        # Đề nghị một khoản
        Theo [bảng hệ số](/can-bo/nhuan-but/dinh-muc) áp dụng từ 01/07/2018, một đơn vị hệ số là 139.000 đồng. Bài nhiều tác giả thì đề nghị mỗi người một khoản; mỗi người chỉ một khoản, một thể loại cho mỗi bài.
        Tác giả
        <author>
        Chọn tác giả
        Cúc, Văn phòng
        Ba, Báo, chưa có số định danh
        Người khác, nhập tên dưới đây
        Họ tên người ngoài cơ quan (không bắt buộc)
        Chỉ nhập khi chọn “Người khác”.
        <name>
        Đơn vị hoặc ghi chú (không bắt buộc)
        <note>
        Số định danh của người ngoài cơ quan (không bắt buộc)
        12 chữ số. Ai không có số định danh thì nhập mã số thuế 10 chữ số. Số này được niêm phong, để một người không được trả hai lần cho một bài.
        <number>
        Thể loại
        <work>
        Chọn thể loại
        Tin (1 / 0,5)
        Ảnh (0,2)
        Chất lượng
        <grade>
        Chọn chất lượng
        Loại B
        Loại C
        Hệ số khác bảng (không bắt buộc)
        Để trống thì lấy theo bảng. Ví dụ 0,5.
        <coefficient>
        Lý do khác bảng (không bắt buộc)
        <reason>
        ‹primary› [Đề nghị] <intent=propose>
      `,
  {
    'by a table that will change': [
      paidFor({ mayPropose: true, lines: [], rates: { ...rates, provisional: true } }),
      `
        − Theo [bảng hệ số](/can-bo/nhuan-but/dinh-muc) áp dụng từ 01/07/2018, một đơn vị hệ số là 139.000 đồng. Bài nhiều tác giả thì đề nghị mỗi người một khoản; mỗi người chỉ một khoản, một thể loại cho mỗi bài.
        + Theo [bảng hệ số](/can-bo/nhuan-but/dinh-muc) áp dụng từ 01/07/2018, một đơn vị hệ số là 139.000 đồng (bảng tạm, cần rà soát). Bài nhiều tác giả thì đề nghị mỗi người một khoản; mỗi người chỉ một khoản, một thể loại cho mỗi bài.
      `,
    ],
    'and was proposed wrongly': [
      answered('', 'work', { author: 'b' }),
      `
        − Ba, Báo, chưa có số định danh
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-work)
        + ✓ Ba, Báo, chưa có số định danh
        + Lỗi: Sửa chỗ này
      `,
    ],
    'and was proposed for a namesake': [
      answered('', 'namesake', { name: 'Cúc' }),
      `
        − <name>
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-namesake)
        + <name=Cúc>
        + Vì sao biết là người khác, khi trùng tên
        + Ví dụ nơi ở, cơ quan, giấy tờ đã xem. Người duyệt thấy câu này.
        + Lỗi: Sửa chỗ này
        + <namesake>
      `,
    ],
    'and was proposed for a namesake, with why': [
      answered('', 'work', { namesake: 'ở xã khác' }),
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-work)
        + Vì sao biết là người khác, khi trùng tên
        + Ví dụ nơi ở, cơ quan, giấy tờ đã xem. Người duyệt thấy câu này.
        + <namesake=ở xã khác>
        + Lỗi: Sửa chỗ này
      `,
    ],
    'and another line was wrong': [
      answered('l1', 'l1.work', { author: 'b' }),
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l1-work)
      `,
    ],
  },
);

testStates<Parameters<typeof ItemRoyaltiesPage>[0]>(
  'a royalty that may be changed',
  (props) => <ItemRoyaltiesPage {...props} />,
  { desk, ...lined({}, { change: true }) },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Tết trồng cây](/can-bo/bien-tap/i1)
        # Nhuận bút của bài
        # Cúc: tin
        ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        ▸ Sửa hoặc rút khoản này
        <line=l1>
        <version=2>
        Tác giả
        <l1.author>
        Chọn tác giả
        ✓ Cúc, Văn phòng
        Ba, Báo, chưa có số định danh
        Người khác, nhập tên dưới đây
        Họ tên người ngoài cơ quan (không bắt buộc)
        Chỉ nhập khi chọn “Người khác”.
        <l1.name>
        Đơn vị hoặc ghi chú (không bắt buộc)
        <l1.note>
        Số định danh của người ngoài cơ quan (không bắt buộc)
        12 chữ số. Ai không có số định danh thì nhập mã số thuế 10 chữ số. Số này được niêm phong, để một người không được trả hai lần cho một bài.
        <l1.number>
        Thể loại
        <l1.work>
        Chọn thể loại
        ✓ Tin (1 / 0,5)
        Ảnh (0,2)
        Chất lượng
        <l1.grade>
        Chọn chất lượng
        ✓ Loại B
        Loại C
        Hệ số khác bảng (không bắt buộc)
        Để trống thì lấy theo bảng. Ví dụ 0,5.
        <l1.coefficient>
        Lý do khác bảng (không bắt buộc)
        <l1.reason>
        ‹secondary› [Lưu thay đổi của Cúc] <intent=change>
      `,
  {
    'and is approved': [
      lined({ state: 'approved', ...decided }, { refuse: true, change: true, withdraw: true }),
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + ‹progress› Đã duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        + Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3. Mẫn duyệt thứ Bảy, 14/11/2026, 09:00.
        + ▸ Thôi duyệt
        + Lý do
        + Người đề nghị và tác giả thấy câu này.
        + <l1.refusal>
        + ‹warning› [Không duyệt khoản của Cúc] <intent=refuse>
        + Khoản này đã duyệt: sửa thì phải duyệt lại.
        + <line=l1>
        + <version=2>
        + <line=l1>
        + <version=2>
        + ‹quiet› [Rút khoản này của Cúc] <intent=withdraw>
      `,
    ],
    'by another coefficient, of a namesake': [
      lined(
        { coefficient: 50, amount: 69_500, coefficientReason: 'hai tác giả', namesakeReason: 'ở xã khác' },
        { change: true },
      ),
      `
        − ‹waiting› Chờ duyệt 139.000 đồng = hệ số 1 × 139.000 đồng
        − Loại B. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        − <l1.coefficient>
        − <l1.reason>
        + ‹waiting› Chờ duyệt 69.500 đồng = hệ số 0,5 × 139.000 đồng
        + Loại B; bảng ghi hệ số 1, lý do khác bảng: hai tác giả. Nga đề nghị thứ Ba, 10/11/2026, 09:00, bản 3.
        + Vì sao biết là người khác, khi trùng tên
        + Ví dụ nơi ở, cơ quan, giấy tờ đã xem. Người duyệt thấy câu này.
        + <l1.namesake=ở xã khác>
        + <l1.coefficient=0,5>
        + <l1.reason=hai tác giả>
      `,
    ],
    'and was changed wrongly': [
      answered('l1', 'l1.work', { author: 'b' }),
      `
        − ▸ Sửa hoặc rút khoản này
        − ✓ Cúc, Văn phòng
        − Ba, Báo, chưa có số định danh
        − ✓ Tin (1 / 0,5)
        − ✓ Loại B
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l1-work)
        + ▾ Sửa hoặc rút khoản này
        + Cúc, Văn phòng
        + ✓ Ba, Báo, chưa có số định danh
        + Lỗi: Sửa chỗ này
        + Tin (1 / 0,5)
        + Loại B
      `,
    ],
    'and another line was': [
      answered('l2', 'l2.work', { author: 'b' }),
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l2-work)
      `,
    ],
    'and was refused without a reason': [
      { ...lined({}, { refuse: true, change: true }), ...answered('l1', 'l1.refusal', { refusal: 'x' }) },
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-l1-refusal)
        + ▾ Không duyệt
        + Lý do
        + Người đề nghị và tác giả thấy câu này.
        + Lỗi: Sửa chỗ này
        + <l1.refusal=x>
        + ‹warning› [Không duyệt khoản của Cúc] <intent=refuse>
        + <line=l1>
        + <version=2>
      `,
    ],
  },
);

const sums = {
  lines: 2,
  proposed: 1_000,
  approved: 20_000,
  stated: 300_000,
  paid: 4_000_000,
  total: 4_321_000,
};
const ledger: RoyaltyLedger = {
  ...{ lines: [royalty], count: 1, page: 1, pages: 1, authors: [{ author, ...sums }], sums },
  ...{ all: true, toDecide: 0 },
};
const ledgerAs = (more: Partial<RoyaltyLedger>) => ({ ledger: { ...ledger, ...more } });
const periods = [
  { value: '2026', label: 'Năm 2026' },
  { value: '2025', label: 'Năm 2025' },
];

testStates<Parameters<typeof LedgerPage>[0]>(
  'the ledger of royalties',
  (props) => <LedgerPage {...props} />,
  { desk, ledger, filter: {}, periods, authors: [author], title: 'Năm 2026' },
  `
        # Nhuận bút, thù lao
        ‹primary› [Bảng kê chi trả](/can-bo/nhuan-but/bang-ke)‹secondary› [Bảng hệ số](/can-bo/nhuan-but/dinh-muc)
        ▸ Lọc nhuận bút
        → /can-bo/nhuan-but
        Kỳ
        <ky>
        ✓ Năm 2026
        Năm 2025
        Từ trước đến nay
        Hoặc từ ngày
        <tu>
        đến ngày
        <den>
        Tác giả
        <tac-gia>
        ✓ Tất cả
        Cúc
        Tình trạng
        <tinh-trang>
        ✓ Tất cả
        Chờ duyệt
        Đã duyệt
        Trong bảng kê
        Đã chi
        Không duyệt
        Đã rút
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/nhuan-but)
        # Năm 2026
        Cộng theo tác giả
        Tác giả | Số khoản | Chờ duyệt | Đã duyệt, chưa chi | Đã chi | Cộng |
        [Cúc](/can-bo/nhuan-but/tac-gia/a)Văn phòng | 2 | 1.000 đồng | 320.000 đồng | 4.000.000 đồng | 4.321.000 đồng |
        # Từng khoản
        1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx)
        Từng khoản nhuận bút
        Tin, bài | Thể loại, chất lượng | Số tiền | Tình trạng |
        [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹waiting› Chờ duyệt |
      `,
  {
    'without any': [
      ledgerAs({ lines: [], count: 0, authors: [] }),
      `
        − Cộng theo tác giả
        − Tác giả | Số khoản | Chờ duyệt | Đã duyệt, chưa chi | Đã chi | Cộng |
        − [Cúc](/can-bo/nhuan-but/tac-gia/a)Văn phòng | 2 | 1.000 đồng | 320.000 đồng | 4.000.000 đồng | 4.321.000 đồng |
        − # Từng khoản
        − 1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx)
        − Từng khoản nhuận bút
        − Tin, bài | Thể loại, chất lượng | Số tiền | Tình trạng |
        − [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹waiting› Chờ duyệt |
        + Không có khoản nhuận bút nào như vậy. Nhuận bút được đề nghị từ trang của từng bài.
      `,
    ],
    'her own': [
      ledgerAs({ all: false }),
      `
        − ‹primary› [Bảng kê chi trả](/can-bo/nhuan-but/bang-ke)‹secondary› [Bảng hệ số](/can-bo/nhuan-but/dinh-muc)
        + ‹secondary› [Bảng hệ số](/can-bo/nhuan-but/dinh-muc)
        + Bạn xem được các khoản của mình và các khoản bạn đã đề nghị.
      `,
    ],
    'some wait for her': [
      ledgerAs({ toDecide: 2 }),
      `
        + ‹important›
        + 2 khoản chờ bạn duyệt
        + [Xem các khoản chờ duyệt](/can-bo/nhuan-but?ky=tat-ca&tinh-trang=cho-duyet)
      `,
    ],
    'of several, over several pages': [
      {
        ...ledgerAs({
          ...{ count: 60, page: 2, pages: 3 },
          authors: [...ledger.authors, { author: outsider, ...sums }],
        }),
        filter: { period: '2026', author: 'a' },
      },
      `
        − ▸ Lọc nhuận bút
        − Cúc
        − ✓ Tất cả
        − 1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx)
        + ▸ Lọc nhuận bút: Kỳ: Năm 2026; Tác giả: Cúc
        + Tất cả
        + ✓ Cúc
        + [Ba](/can-bo/nhuan-but/tac-gia/b)ngoài cơ quan | 2 | 1.000 đồng | 320.000 đồng | 4.000.000 đồng | 4.321.000 đồng |
        + Cộng | 2 | 1.000 đồng | 320.000 đồng | 4.000.000 đồng | 4.321.000 đồng |
        + 60 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx?ky=2026&tac-gia=a)
        + [Trang trước](/can-bo/nhuan-but?ky=2026&tac-gia=a)
        + [1](/can-bo/nhuan-but?ky=2026&tac-gia=a)
        + [2](/can-bo/nhuan-but?ky=2026&tac-gia=a&trang=2) (here)
        + [3](/can-bo/nhuan-but?ky=2026&tac-gia=a&trang=3)
        + [Trang sau](/can-bo/nhuan-but?ky=2026&tac-gia=a&trang=3)
      `,
    ],
    'on a statement, refused, published': [
      ledgerAs({
        lines: [
          lineAs({ state: 'stated', statement: { number: '03/2026', id: 's1' } }),
          lineAs({ id: 'l2', state: 'refused', refusalReason: 'Không đủ.' }),
          lineAs({ id: 'l3', item: { ...royalty.item, publishedAt: at(19) } }),
        ],
        count: 3,
      }),
      `
        − 1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx)
        − [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹waiting› Chờ duyệt |
        + 3 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx)
        + [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹progress› Trong bảng kê[bảng kê 03/2026](/can-bo/nhuan-but/bang-ke/s1) |
        + [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹stopped› Không duyệtKhông đủ. |
        + [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức, đăng 19/11/2026 | TinLoại B, hệ số 1 | 139.000 đồng | ‹waiting› Chờ duyệt |
      `,
    ],
  },
);

testStates<Parameters<typeof AuthorPage>[0]>(
  'the royalties of an author',
  (props) => <AuthorPage {...props} />,
  { desk, ledger, author },
  `
        [Nhuận bút](/can-bo/nhuan-but) · Văn phòng
        # Cúc
        Cộng theo tác giả
        Tác giả | Số khoản | Chờ duyệt | Đã duyệt, chưa chi | Đã chi | Cộng |
        [Cúc](/can-bo/nhuan-but/tac-gia/a)Văn phòng | 2 | 1.000 đồng | 320.000 đồng | 4.000.000 đồng | 4.321.000 đồng |
        # Từng khoản
        1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx?ky=tat-ca&tac-gia=a)
        Từng khoản nhuận bút
        Tin, bài | Thể loại, chất lượng | Số tiền | Tình trạng |
        [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but)Cúc · Tin tức | TinLoại B, hệ số 1 | 139.000 đồng | ‹waiting› Chờ duyệt |
      `,
  {
    'from outside, over two pages': [
      { author: outsider, ...ledgerAs({ count: 30, pages: 2 }) },
      `
        − [Nhuận bút](/can-bo/nhuan-but) · Văn phòng
        − # Cúc
        − 1 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx?ky=tat-ca&tac-gia=a)
        + [Nhuận bút](/can-bo/nhuan-but)
        + # Ba
        + 30 khoản. [Tải về Excel (.xlsx)](/can-bo/nhuan-but/so-theo-doi.xlsx?ky=tat-ca&tac-gia=b)
        + [1](/can-bo/nhuan-but/tac-gia/b) (here)
        + [2](/can-bo/nhuan-but/tac-gia/b?trang=2)
        + [Trang sau](/can-bo/nhuan-but/tac-gia/b?trang=2)
      `,
    ],
  },
);

const payee: PayeeSums = { author, lines: 2, gross: 600_000, withheld: 60_000, net: 540_000 };
const statement: OpenStatement = {
  ...{ id: 's1', number: '03/2026', from: '2026-10-01', until: '2026-12-31', state: 'drawn', lock: 2 },
  ...{ gross: 1_200_000, withheld: 120_000, net: 1_080_000, netInWords: 'Một triệu', lost: [] },
  ...{ payees: [payee, { ...payee, author: outsider }], lines: [royalty], drawnBy: 'Kim', drawnAt: at(20) },
  may: { approve: false, pay: false, drop: false, cancel: false },
};
const stated = (more: Partial<OpenStatement>, may: Partial<OpenStatement['may']> = {}) => ({
  statement: { ...statement, ...more, may: { ...statement.may, ...may } },
});
const problems = (path: string) => deskReply({ problems: [{ path, message: 'Sửa chỗ này' }] });
const withholding = { percent: 10, from: 2_000_000 };

testStates<Parameters<typeof StatementPage>[0]>(
  'a statement',
  (props) => <StatementPage {...props} />,
  { desk, statement, issuer: { header: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'], place: 'Phú An' } },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Bảng kê](/can-bo/nhuan-but/bang-ke)
        # Bảng kê số 03/2026
        ‹secondary› [Tải về Excel (.xlsx)](/can-bo/nhuan-but/bang-ke/s1/bang-ke.xlsx)
        ‹waiting› Chờ duyệt 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        Kim lập thứ Sáu, 20/11/2026, 09:00.
        ‹secondary› [In trang này]
        Trang này in được gọn trên giấy A4: bấm
        Ctrl
        +
        P
        , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
        ỦY BAN NHÂN DÂN
        XÃ PHÚ AN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Phú An, ngày 20 tháng 11 năm 2026
        BẢNG KÊ CHI TRẢ NHUẬN BÚT, THÙ LAO
        Số 03/2026, tin, bài đăng từ ngày 01/10/2026 đến ngày 31/12/2026
        Cộng theo người nhận
        STT | Người nhận | Số khoản | Nhuận bút | Ký nhận |
        1 | CúcVăn phòng | 2 | 600.000 đồng | |
        2 | Ba | 2 | 600.000 đồng | |
        | Cộng | 1 | 1.200.000 đồng | |
        Số tiền bằng chữ: Một triệu.
        Người lập bảng
        (ký, ghi rõ họ tên)
        Kế toán
        (ký, ghi rõ họ tên)
        Thủ trưởng đơn vị
        (ký, ghi rõ họ tên)
        # Chi tiết từng khoản
        Chi tiết từng khoản
        Tin, bài | Tác giả | Thể loại, chất lượng | Hệ số × đơn vị | Số tiền |
        [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but) | Cúc | Tin, Loại B | 1 × 139.000 đồng | 139.000 đồng |
      `,
  {
    'may be approved': [
      stated({}, { approve: true }),
      `
        + <version=2>
        + ‹primary› [Duyệt chi 1.200.000 đồng] <intent=approve>
      `,
    ],
    'is approved, and may be paid': [
      stated({ state: 'approved', approvedBy: 'Mẫn', approvedAt: at(21) }, { pay: true }),
      `
        − ‹waiting› Chờ duyệt 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        − Kim lập thứ Sáu, 20/11/2026, 09:00.
        + ‹progress› Đã duyệt, chờ chi 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        + Kim lập thứ Sáu, 20/11/2026, 09:00. Mẫn duyệt thứ Bảy, 21/11/2026, 09:00.
        + <version=2>
        + Ngày chi
        + Tác giả có tài khoản trên Cổng sẽ nhận thư báo.
        + Ngày
        + <paidOn.day=>
        + Tháng
        + <paidOn.month=>
        + Năm
        + <paidOn.year=>
        + ‹primary› [Ghi nhận đã chi] <intent=pay>
      `,
    ],
    'is paid on a day that is none': [
      {
        ...stated({}, { pay: true }),
        reply: {
          ...problems('paidOn'),
          intent: 'pay',
          entries: { 'paidOn.day': '31', 'paidOn.month': '2', 'paidOn.year': '2026' },
        },
      },
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-paidOn)
        + <version=2>
        + Ngày chi
        + Tác giả có tài khoản trên Cổng sẽ nhận thư báo.
        + Lỗi: Sửa chỗ này
        + Ngày
        + <paidOn.day=31>
        + Tháng
        + <paidOn.month=2>
        + Năm
        + <paidOn.year=2026>
        + ‹primary› [Ghi nhận đã chi] <intent=pay>
      `,
    ],
    'is paid': [
      stated({ state: 'paid', paidBy: 'Hà', paidOn: '2026-11-24' }),
      `
        − ‹waiting› Chờ duyệt 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        − Kim lập thứ Sáu, 20/11/2026, 09:00.
        + ‹done› Đã chi 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        + Kim lập thứ Sáu, 20/11/2026, 09:00. Hà ghi nhận đã chi ngày 24/11/2026.
      `,
    ],
    'of which tax is withheld': [
      stated({ withholding }),
      `
        − STT | Người nhận | Số khoản | Nhuận bút | Ký nhận |
        − 1 | CúcVăn phòng | 2 | 600.000 đồng | |
        − 2 | Ba | 2 | 600.000 đồng | |
        − | Cộng | 1 | 1.200.000 đồng | |
        + STT | Người nhận | Số khoản | Nhuận bút | Khấu trừ thuế (10%) | Thực nhận | Ký nhận |
        + 1 | CúcVăn phòng | 2 | 600.000 đồng | 60.000 đồng | 540.000 đồng | |
        + 2 | Ba | 2 | 600.000 đồng | 60.000 đồng | 540.000 đồng | |
        + | Cộng | 1 | 1.200.000 đồng | 120.000 đồng | 1.080.000 đồng | |
        + Thuế khấu trừ là số dự kiến: khi chi, tính theo tổng số chi cho mỗi người trong ngày, kể cả bảng kê khác cùng ngày.
      `,
    ],
    'of which tax was withheld': [
      stated({ withholding, state: 'paid' }),
      `
        − ‹waiting› Chờ duyệt 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        − STT | Người nhận | Số khoản | Nhuận bút | Ký nhận |
        − 1 | CúcVăn phòng | 2 | 600.000 đồng | |
        − 2 | Ba | 2 | 600.000 đồng | |
        − | Cộng | 1 | 1.200.000 đồng | |
        + ‹done› Đã chi 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        + STT | Người nhận | Số khoản | Nhuận bút | Khấu trừ thuế (10%) | Thực nhận | Ký nhận |
        + 1 | CúcVăn phòng | 2 | 600.000 đồng | 60.000 đồng | 540.000 đồng | |
        + 2 | Ba | 2 | 600.000 đồng | 60.000 đồng | 540.000 đồng | |
        + | Cộng | 1 | 1.200.000 đồng | 120.000 đồng | 1.080.000 đồng | |
        + Thuế đã khấu trừ theo tổng số chi cho mỗi người trong ngày chi, kể cả bảng kê khác cùng ngày.
      `,
    ],
    'may be cancelled': [
      stated({}, { cancel: true }),
      `
        + ▸ Hủy bảng kê
        + <version=2>
        + Số bảng kê không dùng lại. Các khoản trong đó trở lại chờ vào bảng kê khác.
        + Lý do hủy
        + <reason=>
        + ‹warning› [Hủy bảng kê] <intent=cancel>
      `,
    ],
    'is cancelled without a reason': [
      {
        ...stated({}, { cancel: true }),
        reply: { ...problems('reason'), intent: 'cancel', entries: { reason: 'x' } },
      },
      `
        + # Có chỗ cần sửa
        + [Sửa chỗ này](#f-reason)
        + ▾ Hủy bảng kê
        + <version=2>
        + Số bảng kê không dùng lại. Các khoản trong đó trở lại chờ vào bảng kê khác.
        + Lý do hủy
        + Lỗi: Sửa chỗ này
        + <reason=x>
        + ‹warning› [Hủy bảng kê] <intent=cancel>
      `,
    ],
    'is cancelled': [
      stated({ state: 'cancelled', cancelled: { by: 'Mẫn', at: at(22), reason: 'Sai kỳ.' } }),
      `
        − ‹secondary› [Tải về Excel (.xlsx)](/can-bo/nhuan-but/bang-ke/s1/bang-ke.xlsx)
        − ‹waiting› Chờ duyệt 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        − Kim lập thứ Sáu, 20/11/2026, 09:00.
        − ‹secondary› [In trang này]
        − Trang này in được gọn trên giấy A4: bấm
        − Ctrl
        − +
        − P
        − , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
        − ỦY BAN NHÂN DÂN
        − XÃ PHÚ AN
        − CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        − Độc lập - Tự do - Hạnh phúc
        − Phú An, ngày 20 tháng 11 năm 2026
        − BẢNG KÊ CHI TRẢ NHUẬN BÚT, THÙ LAO
        − Số 03/2026, tin, bài đăng từ ngày 01/10/2026 đến ngày 31/12/2026
        − Cộng theo người nhận
        − STT | Người nhận | Số khoản | Nhuận bút | Ký nhận |
        − 1 | CúcVăn phòng | 2 | 600.000 đồng | |
        − 2 | Ba | 2 | 600.000 đồng | |
        − | Cộng | 1 | 1.200.000 đồng | |
        − Số tiền bằng chữ: Một triệu.
        − Người lập bảng
        − (ký, ghi rõ họ tên)
        − Kế toán
        − (ký, ghi rõ họ tên)
        − Thủ trưởng đơn vị
        − (ký, ghi rõ họ tên)
        − # Chi tiết từng khoản
        − Chi tiết từng khoản
        − Tin, bài | Tác giả | Thể loại, chất lượng | Hệ số × đơn vị | Số tiền |
        − [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but) | Cúc | Tin, Loại B | 1 × 139.000 đồng | 139.000 đồng |
        + ‹stopped› Đã hủy 1.200.000 đồng, bài đăng từ 01/10/2026 đến 31/12/2026.
        + Kim lập thứ Sáu, 20/11/2026, 09:00. Mẫn hủy Chủ nhật, 22/11/2026, 09:00. Lý do: Sai kỳ. Các khoản đã trở lại chờ vào bảng kê khác.
      `,
    ],
    'holds what is not paid any more': [
      stated({ lost: [{ line: royalty, why: 'Bài đã gỡ.' }], whyNot: 'Chờ bỏ khoản.' }, { drop: true }),
      `
        + ‹important›
        + Không còn được chi
        + Cúc: [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but), 139.000 đồng. Bài đã gỡ.
        + Bảng kê không duyệt, không chi được khi còn các khoản này.
        + Chờ bỏ khoản.
        + <version=2>
        + ‹warning› [Bỏ các khoản không còn được chi] <intent=drop>
      `,
    ],
  },
);

const preview: StatementPreview = {
  ...{ from: '2026-10-01', until: '2026-12-31', lines: [royalty, lineAs({ id: 'l2', takenBack: 5_000 })] },
  ...{ lost: [], payers: ['Kế', 'Hà'] },
};

testStates<Parameters<typeof NewStatementPage>[0]>(
  'a statement that is drawn up',
  (props) => <NewStatementPage {...props} />,
  { desk, preview, filter: {}, periods },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Bảng kê](/can-bo/nhuan-but/bang-ke)
        # Lập bảng kê chi trả
        → /can-bo/nhuan-but/bang-ke/moi
        Kỳ
        <ky>
        ✓ Năm 2026
        Năm 2025
        Hoặc từ ngày
        <tu>
        đến ngày
        <den>
        ‹secondary› [Xem các khoản]
        # Bài đăng từ 01/10/2026 đến 31/12/2026
        <from=2026-10-01>
        <until=2026-12-31>
        Các khoản đã duyệt, chưa vào bảng kê nào: 2 khoản, 278.000 đồng
        Bài mẫu, bài hết hạn và khoản thu hồi có ghi chú; bỏ chọn khoản nào chưa chi. Khoản thu hồi phải vào bảng kê tiếp theo của người đó.
        <lines=l1 checked>
        Cúc: Tết trồng cây (Tin), 139.000 đồng
        <lines=l2 checked>
        Cúc: Tết trồng cây (Tin), 139.000 đồng
        thu hồi hoặc chờ thu hồi 5.000 đồng
        Nếu bạn lập cả các khoản trên thì người ghi nhận đã chi là Kế hoặc Hà.
        ‹primary› [Lập bảng kê] <intent=draw>
      `,
  {
    'of nothing': [
      { preview: { ...preview, lines: [] } },
      `
        − <from=2026-10-01>
        − <until=2026-12-31>
        − Các khoản đã duyệt, chưa vào bảng kê nào: 2 khoản, 278.000 đồng
        − Bài mẫu, bài hết hạn và khoản thu hồi có ghi chú; bỏ chọn khoản nào chưa chi. Khoản thu hồi phải vào bảng kê tiếp theo của người đó.
        − <lines=l1 checked>
        − Cúc: Tết trồng cây (Tin), 139.000 đồng
        − <lines=l2 checked>
        − Cúc: Tết trồng cây (Tin), 139.000 đồng
        − thu hồi hoặc chờ thu hồi 5.000 đồng
        − Nếu bạn lập cả các khoản trên thì người ghi nhận đã chi là Kế hoặc Hà.
        − ‹primary› [Lập bảng kê] <intent=draw>
        + Không có khoản nào đã duyệt mà chưa vào bảng kê trong kỳ này.
      `,
    ],
    'of other days': [
      { filter: { period: '2025', from: '2025-01-01', until: '2025-02-01' } },
      `
        − ✓ Năm 2026
        − Năm 2025
        − <tu>
        − <den>
        + Năm 2026
        + ✓ Năm 2025
        + <tu=2025-01-01>
        + <den=2025-02-01>
      `,
    ],
    'whom nobody could pay': [
      { preview: { ...preview, whyNot: 'Cần người khác.' } },
      `
        − Nếu bạn lập cả các khoản trên thì người ghi nhận đã chi là Kế hoặc Hà.
        + Cảnh báo:
        + Cần người khác.
      `,
    ],
    'besides what is not paid': [
      { preview: { ...preview, lost: [{ line: royalty, why: 'Bài đã gỡ.' }] } },
      `
        + ‹important›
        + Đã duyệt nhưng không được chi
        + Cúc: [Tết trồng cây](/can-bo/bien-tap/i1/nhuan-but), 139.000 đồng. Bài đã gỡ.
        + Các khoản này không vào bảng kê. Trưởng ban có thể thôi duyệt ở trang nhuận bút của bài.
      `,
    ],
    'of some': [
      { reply: deskReply({ ticked: { lines: ['l2'] }, problems: [{ path: 'lines', message: 'Thiếu' }] }) },
      `
        − <lines=l1 checked>
        + # Có chỗ cần sửa
        + [Thiếu](#f-lines)
        + <lines=l1>
      `,
    ],
  },
);

testStates<Parameters<typeof RatesPage>[0]>(
  'the rates of royalties',
  (props) => <RatesPage {...props} />,
  { desk, tables: [rates], mayEnter: false },
  `
        [Nhuận bút](/can-bo/nhuan-but)
        # Bảng hệ số nhuận bút
        Nhuận bút bằng hệ số nhân với giá trị một đơn vị hệ số. Bảng mới không đổi các khoản đã tính theo bảng cũ.
        # Áp dụng từ 01/07/2018
        ‹done› Đang áp dụng Một đơn vị hệ số: 139.000 đồng
        Căn cứ: NĐ 18/2014. Tạm. Không khấu trừ thuế thu nhập cá nhân. Có sẵn trong Cổng.
        Hệ số áp dụng từ 01/07/2018
        Thể loại | Loại B | Loại C |
        Tin | 1 | 0,5 |
        Ảnh | 0,2 | |
      `,
  {
    'may be entered anew': [
      { mayEnter: true },
      `
        + ‹primary› [Nhập bảng mới](/can-bo/nhuan-but/dinh-muc/moi)
      `,
    ],
    'for now, entered by somebody': [
      { tables: [{ ...rates, provisional: true, createdBy: 'Kim', withholding }] },
      `
        − Căn cứ: NĐ 18/2014. Tạm. Không khấu trừ thuế thu nhập cá nhân. Có sẵn trong Cổng.
        + Cảnh báo:
        + Bảng tạm, cần rà soát: hãy đối chiếu với văn bản rồi nhập bảng chính thức.
        + Căn cứ: NĐ 18/2014. Tạm. Khấu trừ thuế thu nhập cá nhân 10% khi chi một lần từ 2.000.000 đồng. Kim nhập thứ Tư, 11/11/2026, 09:00.
      `,
    ],
    'to come, and past': [
      {
        tables: [
          { ...rates, id: 'r2', state: 'coming' },
          { ...rates, id: 'r0', state: 'past' },
        ],
      },
      `
        − ‹done› Đang áp dụng Một đơn vị hệ số: 139.000 đồng
        + ‹waiting› Chưa đến ngày Một đơn vị hệ số: 139.000 đồng
        + ▸ 1 bảng không còn áp dụng
        + # Áp dụng từ 01/07/2018
        + ‹neutral› Không còn áp dụng Một đơn vị hệ số: 139.000 đồng
        + Căn cứ: NĐ 18/2014. Tạm. Không khấu trừ thuế thu nhập cá nhân. Có sẵn trong Cổng.
        + Hệ số áp dụng từ 01/07/2018
        + Thể loại | Loại B | Loại C |
        + Tin | 1 | 0,5 |
        + Ảnh | 0,2 | |
      `,
    ],
  },
);

testStates<Parameters<typeof NewRatesPage>[0]>(
  'rates that are entered',
  (props) => <NewRatesPage {...props} />,
  { desk, entries: {}, size: { grades: 2, works: 1 } },
  `
        [Nhuận bút](/can-bo/nhuan-but) · [Bảng hệ số](/can-bo/nhuan-but/dinh-muc)
        # Nhập bảng hệ số mới
        [Tiếp tục] <intent=enter>
        Áp dụng từ ngày
        Ngày
        <effectiveFrom.day=>
        Tháng
        <effectiveFrom.month=>
        Năm
        <effectiveFrom.year=>
        Giá trị một đơn vị hệ số (đồng)
        Bằng 10% mức lương cơ sở. Ví dụ 234.000.
        <unitValue>
        Căn cứ pháp lý
        <legalBasis>
        Ghi chú (không bắt buộc)
        <note>
        <provisional=yes>
        Bảng tạm, cần rà soát với văn bản
        # Hệ số
        Để trống ô nào thì thể loại đó không có mức ấy. Xóa tên thể loại để bỏ cả dòng.
        Hệ số theo thể loại và chất lượng
        Thể loại | <grades.0.label> <grades.0.id=> | <grades.1.label> <grades.1.id=> |
        <works.0.label> <works.0.id=> | <works.0.0> | <works.0.1> |
        ‹quiet› [Thêm dòng] <intent=more>
        # Khấu trừ thuế thu nhập cá nhân
        Phần trăm khấu trừ (không bắt buộc)
        Để trống thì không khấu trừ. Hãy hỏi kế toán quy định đang áp dụng.
        <percent>
        Khi chi một lần cho một người từ (đồng) (không bắt buộc)
        <from>
        ‹primary› [Áp dụng bảng này] <intent=enter>
        ‹quiet› [Quay lại](/can-bo/nhuan-but/dinh-muc)
      `,
  {
    'as they were typed': [
      {
        reply: deskReply({
          entries: {
            ...{ 'effectiveFrom.day': '1', 'effectiveFrom.month': '2', 'effectiveFrom.year': '2026' },
            ...{ provisional: 'yes', unitValue: '234.000', percent: '10', from: '2.000.000', note: 'Tạm' },
            ...{
              'grades.0.label': 'Loại A',
              'grades.0.id': 'a',
              'works.0.label': 'Tin',
              'works.0.id': 'tin',
            },
            ...{ 'grades.1.label': '', 'works.0.0': '1,5', 'works.0.1': '1', legalBasis: 'NĐ 18' },
          },
          problems: [{ path: 'effectiveFrom', message: 'Sửa ngày' }],
        }),
      },
      `
        − <effectiveFrom.day=>
        − <effectiveFrom.month=>
        − <effectiveFrom.year=>
        − <unitValue>
        − <legalBasis>
        − <note>
        − <provisional=yes>
        − Thể loại | <grades.0.label> <grades.0.id=> | <grades.1.label> <grades.1.id=> |
        − <works.0.label> <works.0.id=> | <works.0.0> | <works.0.1> |
        − <percent>
        − <from>
        + # Có chỗ cần sửa
        + [Sửa ngày](#f-effectiveFrom)
        + Lỗi: Sửa ngày
        + <effectiveFrom.day=1>
        + <effectiveFrom.month=2>
        + <effectiveFrom.year=2026>
        + <unitValue=234.000>
        + <legalBasis> NĐ 18
        + <note> Tạm
        + <provisional=yes checked>
        + Thể loại | <grades.0.label=Loại A> <grades.0.id=a> | <grades.1.label=> <grades.1.id=> |
        + <works.0.label=Tin> <works.0.id=tin> | <works.0.0=1,5> | <works.0.1=1> |
        + <percent=10>
        + <from=2.000.000>
      `,
    ],
  },
);

testStates<Parameters<typeof StatementsPage>[0]>(
  'the statements',
  (props) => <StatementsPage {...props} />,
  { desk, rows: [], mayDraw: false },
  `
        [Nhuận bút](/can-bo/nhuan-but)
        # Bảng kê chi trả nhuận bút
        Chưa có bảng kê nào. Bảng kê lập từ các khoản đã duyệt của một kỳ.
      `,
  {
    'may be drawn up': [
      { mayDraw: true },
      `
        + ‹primary› [Lập bảng kê](/can-bo/nhuan-but/bang-ke/moi)
      `,
    ],
    'drawn up, and paid': [
      {
        rows: [statement, { ...statement, id: 's2', number: '02/2026', state: 'paid', paidOn: '2026-11-24' }],
      },
      `
        − Chưa có bảng kê nào. Bảng kê lập từ các khoản đã duyệt của một kỳ.
        + Bảng kê
        + Số | Kỳ | Số tiền | Tình trạng | Người lập |
        + [03/2026](/can-bo/nhuan-but/bang-ke/s1) | 01/10/2026 – 31/12/2026 | 1.200.000 đồng | ‹waiting› Chờ duyệt | Kim20/11/2026 |
        + [02/2026](/can-bo/nhuan-but/bang-ke/s2) | 01/10/2026 – 31/12/2026 | 1.200.000 đồng | ‹done› Đã chingày 24/11/2026 | Kim20/11/2026 |
      `,
    ],
  },
);

const leaders = sectionView('lanh-dao');
const leader = itemPage(leaders, 'Nguyễn Quốc Long', {
  facts: { post: 'Chủ tịch', duties: '- Phụ trách chung\n\n+ Tài chính', born: '' },
});

const Facts = leaderReaders.Facts ?? (() => null);

testStates<{ facts: ItemPage['facts'] }>(
  'a leader',
  ({ facts }) => <Facts section={leaders} page={{ ...leader, facts }} />,
  { facts: leader.facts },
  `
    Chức vụ:Chủ tịch
    Nhiệm vụ đảm nhiệm: Phụ trách chung Tài chính
  `,
  {
    'whose day of birth is told': [
      { facts: { ...leader.facts, born: '1970-02-03' } },
      `
        + Ngày sinh:03/02/1970
      `,
    ],
    'of whose birth only the year and month are told': [
      { facts: { ...leader.facts, born: '1970-02' } },
      `
        + Ngày sinh:02/1970
      `,
    ],
  },
);

const saving = { event: 'save', label: 'Lưu' } as unknown as BoardItem['actions'][number];
const submitting = { event: 'submit', label: 'Trình duyệt' } as unknown as BoardItem['actions'][number];
const refused = { ...saving, whyNot: 'Bài đang chờ duyệt.' };
const written: BoardItem = { ...quiet, actions: [saving] };
const writing = {
  ...{ desk, context, wire: {}, plain: '', held: {}, seen: 'v1', keptAt: undefined, problems: [] },
  kind: kindOf(section),
};
const writtenAs = (more: Partial<BoardItem>) => ({ boardItem: { ...written, ...more } });
const shownPicture = { src: '/anh.jpg', about: 'anh.jpg' };

testStates<Parameters<typeof BoardItemPage>[0]>(
  'an item that is written',
  (props) => asRoute(<BoardItemPage {...props} />),
  { ...writing, boardItem: written },
  `
        [Biên tập](/can-bo/bien-tap) · Tin tức
        # Tết trồng cây
        → / ⇒ files
        [Tiếp tục] <intent=save>
        <seen=v1>
        Tiêu đề
        <item.title=>
        Tóm tắt
        Một, hai câu, hiện trong danh sách và khi chia sẻ.
        <item.summary>
        # Nội dung
        Nội dung bài
        Cách mỗi đoạn bằng một dòng trống.
        <item.html-doan>
        # Ảnh đại diện
        Chọn ảnh (không bắt buộc)
        Ảnh JPG, PNG, mỗi ảnh không quá 10 MB. Ảnh được tải lên khi bấm “Lưu”.
        <pictureFile>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        # Tệp đính kèm
        Thêm tệp (không bắt buộc)
        Mỗi tệp không quá 10 MB. Tệp được tải lên khi bấm “Lưu”.
        <attachmentFiles multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        # Tác giả và nguồn
        Tác giả
        Người viết, người chụp ảnh hoặc tổ biên tập.
        <item.author=>
        Nguồn tin
        Đơn vị, văn bản hoặc trang đã lấy tin. Tin tự viết thì ghi tên đơn vị.
        <item.source=>
        Ngày diễn ra hoặc ngày ban hành (không bắt buộc)
        Thời hạn cập nhật được tính từ ngày này.
        Ngày
        <item.eventDate.day=>
        Tháng
        <item.eventDate.month=>
        Năm
        <item.eventDate.year=>
        Sửa gì so với bản đang đăng (không bắt buộc)
        Người đọc thấy câu này dưới bài.
        <item.changeNote=>
        <item.sample=yes>
        Đây là nội dung mẫu để dùng thử: mọi nơi hiện bài đều ghi “Nội dung mẫu”. Bỏ dấu khi nội dung là thật; dấu mất khi bản này được duyệt và đăng.
        Những gì bạn nhập chỉ được lưu khi bạn bấm một nút lưu dưới đây.
        ‹primary› [Lưu] <intent=save>
        ‹quiet› [Quay lại danh sách](/can-bo/bien-tap)
        Bước:‹progress› Đang viết
        Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        Đơn vị phụ trách:Các ngành, đoàn thể
        Đã đủ để đăng.
        # Việc khác
        [Xem trước](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xem-truoc)
        [Nhuận bút](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/nhuan-but)
        # Các bản đã lưu
      `,
  {
    'and may be handed on': [
      writtenAs({ actions: [saving, submitting] }),
      `
        + ‹secondary› [Trình duyệt] <intent=submit>
      `,
    ],
    'and may not be handed on yet': [
      writtenAs({ actions: [saving, { ...submitting, whyNot: 'Còn thiếu ảnh.' }] }),
      '',
    ],
    wrongly: [
      { problems: [{ path: 'item.title', message: 'Ghi tiêu đề' }] },
      `
        + # Có chỗ cần sửa
        + [Ghi tiêu đề](#f-item-title)
        + Lỗi: Ghi tiêu đề
      `,
    ],
    'with a number that another has': [
      writtenAs({ doubles: [{ itemId: 'i9', title: 'Quyết định 9' }] as never }),
      `
        + ‹important›
        + Số, ký hiệu này đã có
        + Cùng cơ quan, cùng năm đã có văn bản mang số này. Hãy kiểm tra để không đăng hai lần:
        + [Quyết định 9](/can-bo/bien-tap/i9)
      `,
    ],
    'and was typed before': [
      {
        ...writtenAs({ autosave: { savedAt: at(13), outdated: false } as never }),
        keptAt: '21:04',
      },
      `
        − Những gì bạn nhập chỉ được lưu khi bạn bấm một nút lưu dưới đây.
        + ‹info›
        + Đang hiện phần bạn nhập mà chưa lưu
        + Giữ lại từ thứ Sáu, 13/11/2026, 09:00.
        + ‹quiet› [Bỏ phần chưa lưu] <intent=discard-typing>
        + Đã lưu lúc 21:04.
      `,
    ],
    'and was typed before somebody saved it': [
      writtenAs({ autosave: { savedAt: at(13), outdated: true } as never }),
      `
        + ‹info›
        + Đang hiện phần bạn nhập mà chưa lưu
        + Giữ lại từ thứ Sáu, 13/11/2026, 09:00. Sau đó có người đã lưu một bản mới: khi bạn lưu, Cổng sẽ cho xem chỗ khác nhau.
        + ‹quiet› [Bỏ phần chưa lưu] <intent=discard-typing>
      `,
    ],
    'while another saved it': [
      { conflict: { by: 'Nga', at: at(13), differences: [] } },
      `
        − ‹primary› [Lưu] <intent=save>
        + ‹important›
        + Nga vừa lưu bài này, chưa lưu bản của bạn
        + Lưu lúc thứ Sáu, 13/11/2026, 09:00. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong hai: sửa tiếp và bấm “Lưu bản của tôi”, hoặc lấy bản của Nga.
        + Hai bản giống nhau.
        + ‹secondary› [Bỏ bản của tôi, lấy bản của Nga] <intent=discard-typing>
        + ‹primary› [Lưu bản của tôi] <intent=save>
      `,
    ],
    'and misses something': [
      writtenAs({
        missing: [
          { path: 'item.picture.file', message: 'Thiếu ảnh.' },
          { path: 'item.summary', message: 'Thiếu tóm tắt.' },
        ],
      }),
      `
        − Đã đủ để đăng.
        + ‹important›
        + Còn thiếu để đăng
        + [Thiếu ảnh.](#f-pictureFile)
        + [Thiếu tóm tắt.](#f-item-summary)
      `,
    ],
    'and is decided on nowhere': [
      { boardItem: { ...unreviewed, actions: [saving], missing: [] } },
      `
        − Bước:‹progress› Đang viết
        − Đã đủ để đăng.
      `,
    ],
    'with a picture and a file': [
      {
        wire: {
          item: {
            picture: { fileId: 'p1', alt: 'Cây', caption: 'Tết', remove: '' },
            attachments: {
              '0': { fileId: 'f1', title: 'Mẫu đơn', remove: 'co' },
              '1': { fileId: 'f2', title: 'Lịch', remove: '' },
            },
          },
        },
        held: { p1: shownPicture, f1: { href: '/mau.pdf', about: 'mau.pdf' } },
      },
      `
        − Chọn ảnh (không bắt buộc)
        + <item.picture.fileId=p1>
        + (Cây)
        + Ảnh cho thấy gì
        + Đọc cho người không nhìn thấy ảnh.
        + <item.picture.alt=Cây>
        + Chú thích (không bắt buộc)
        + <item.picture.caption=Tết>
        + <item.picture.remove=co>
        + Bỏ ảnh này
        + Thay bằng ảnh khác (không bắt buộc)
        + Tệp 1
        + <item.attachments.0.fileId=f1>
        + [mau.pdf](/mau.pdf)
        + Tên tệp mà người đọc thấy
        + <item.attachments.0.title=Mẫu đơn>
        + <item.attachments.0.remove=co checked>
        + Bỏ tệp này
        + Tệp 2
        + <item.attachments.1.fileId=f2>
        + Tên tệp mà người đọc thấy
        + <item.attachments.1.title=Lịch>
        + <item.attachments.1.remove=co>
        + Bỏ tệp này
      `,
    ],
    'with a picture that nobody told of, to be taken off': [
      {
        wire: { item: { picture: { fileId: 'p1', alt: '', remove: 'co' } } },
        held: { p1: shownPicture },
      },
      `
        − Chọn ảnh (không bắt buộc)
        + <item.picture.fileId=p1>
        + (Ảnh chưa có lời mô tả)
        + Ảnh cho thấy gì
        + Đọc cho người không nhìn thấy ảnh.
        + <item.picture.alt=>
        + Chú thích (không bắt buộc)
        + <item.picture.caption=>
        + <item.picture.remove=co checked>
        + Bỏ ảnh này
        + Thay bằng ảnh khác (không bắt buộc)
      `,
    ],
    'with a picture that is broken': [
      { problems: [{ path: 'item.picture', message: 'Ảnh hỏng' }] },
      `
        + # Có chỗ cần sửa
        + [Ảnh hỏng](#f-item-picture)
        + Lỗi: Ảnh hỏng
      `,
    ],
    'before it was ever published': [
      writtenAs({ visibility: 'never-published' }),
      `
        − Sửa gì so với bản đang đăng (không bắt buộc)
        − Người đọc thấy câu này dưới bài.
        − <item.changeNote=>
        − Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        + Trên Cổng:‹neutral› Chưa đăng
      `,
    ],
    'in a section of which items go to the archive': [
      writtenAs({ section: { ...quiet.section, limitDays: 30 } }),
      `
        + <item.archived=yes>
        + Tài liệu lưu trữ: ban hành đã hơn một năm, nay đăng để tra cứu. Không tính là đúng hạn hay trễ hạn; người đọc thấy ghi chú này.
      `,
    ],
  },
);

testStates<Parameters<typeof BoardItemPage>[0]>(
  'an item that others write',
  (props) => asRoute(<BoardItemPage {...props} />),
  { ...writing, ...writtenAs({ actions: [refused] }) },
  `
        [Biên tập](/can-bo/bien-tap) · Tin tức
        # Tết trồng cây
        Xã phát động trồng cây đầu năm.
        Tác giả: Huỳnh Tấn Phát. Nguồn: Ủy ban nhân dân xã Phú An.
        ‹secondary› [Đọc toàn bài như người đọc sẽ thấy](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xem-truoc)
        Bước:‹progress› Đang viết
        Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
        Đơn vị phụ trách:Các ngành, đoàn thể
        Đã đủ để đăng.
        # Việc khác
        [Xem trước](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xem-truoc)
        [Nhuận bút](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/nhuan-but)
        # Các bản đã lưu
      `,
  {
    'which she tried': [
      { problems: [{ path: '', message: 'Bài đã gửi.' }] },
      `
        + # Có chỗ cần sửa
        + Bài đã gửi.
      `,
    ],
    'which misses something': [
      writtenAs({ actions: [refused], missing: [{ path: 'item.summary', message: 'Thiếu tóm tắt.' }] }),
      `
        − Đã đủ để đăng.
        + ‹important›
        + Còn thiếu để đăng
        + Thiếu tóm tắt.
      `,
    ],
    'which somebody typed before': [
      writtenAs({ actions: [refused], autosave: { savedAt: at(13), outdated: false } as never }),
      '',
    ],
  },
);

const reports = sectionView('thong-ke');
const report = lineOf(reports, 'Dân số');
const Reports = statisticalReport.List ?? (() => null);
const listed = { section: reports } as ComponentProps<typeof Reports>;

testStates<{ lines: readonly (typeof report)[] }>(
  'reports of figures in their list',
  ({ lines }) => <Reports {...listed} lines={lines} />,
  { lines: [report] },
  `
        # [Dân số](/thong-ke/dân-số)
        Báo cáo tháng · tháng 10 năm 2026 · Trạm Y tế xã · gửi ngày 17/11/2026
        Về Dân số
        Tác giả: Nguyễn Văn Viết · Nguồn: Đài Truyền thanh xã
      `,
  {},
);
