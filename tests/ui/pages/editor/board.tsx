// Examples of the board, for the tests.
import type { BoardItem, SectionView } from '#app/read-models/publishing.ts';
import type { ComparedWords, DifferenceMark } from '#app/read-models/version-differences.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { FreshnessTag, ReviewStateTag, VisibilityTag } from '#app/ui/pages/editor/board/board-words.tsx';
import { ConflictNotice, ItemServices } from '#app/ui/pages/editor/board/item-page.tsx';
import { FreshnessYearSheet } from '#app/ui/pages/editor/board/freshness-year-sheet.tsx';
import { ItemDecisions } from '#app/ui/pages/editor/board/item-decisions.tsx';
import { ItemFacts, ItemNews, ItemVersions } from '#app/ui/pages/editor/board/item-facts.tsx';
import { RemindersSwitch } from '#app/ui/pages/editor/board/reminders-page.tsx';

const at = new Date('2026-11-24T09:30:00+07:00');

const words = (text: string, mark?: DifferenceMark): ComparedWords => ({
  kind: 'words',
  text,
  looks: {},
  ...(mark && { mark }),
});

const section: SectionView = {
  id: 'tin-tuc',
  path: '/tin-tuc',
  title: 'Tin tức',
  intro: '',
  kind: 'article',
  demand: 'Đ10.2',
  unit: { id: 'cac-nganh', name: 'Các ngành, đoàn thể' },
  contributors: [],
  inMenu: true,
};

const boardItem: BoardItem = {
  seen: '',
  itemId: '6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c',
  slug: 'tet-trong-cay',
  publicHref: '/tin-tuc/tet-trong-cay',
  section,
  visibility: 'published',
  review: {
    id: 'r',
    state: 'writing',
    lock: 4,
    returned: { reason: 'Thiếu ảnh và nguồn.', by: 'Trần Minh Mẫn' },
    failure: 'Chuyên mục đã đóng.',
  },
  version: {
    id: 'v2',
    number: 2,
    body: {
      title: 'Tết trồng cây',
      summary: 'Xã phát động trồng cây đầu năm.',
      html: '',
      facts: {},
      attachments: [],
      author: 'Huỳnh Tấn Phát',
      source: 'Ủy ban nhân dân xã Phú An',
    },
  },
  versions: [
    { id: 'v2', number: 2, savedBy: 'Huỳnh Tấn Phát', savedAt: at, live: false, base: 1 },
    { id: 'v1', number: 1, savedBy: 'Trần Minh Mẫn', savedAt: at, live: true },
  ],
  actions: [
    { event: 'return', label: 'Trả lại người viết' },
    { event: 'approve', label: 'Duyệt và đăng' },
    { event: 'approve-urgently', label: 'Duyệt khẩn, biên tập sau', whyNot: 'Bạn đã sửa bài này.' },
    { event: 'discard', label: 'Bỏ bản này' },
  ],
  erasures: [
    {
      ...{ id: 'e', what: 'số điện thoại của một người dân', reason: 'Để lộ thông tin cá nhân.', at },
      ...{ proposedBy: 'Trần Minh Mẫn', approvedBy: 'Nguyễn Quốc Long' },
    },
  ],
  previewLinks: [{ id: 'abc', number: 4, createdBy: 'Trần Thị Lan', createdAt: at, expiresAt: at }],
  may: {
    ...{ withdraw: true, unpublish: true, voidAct: false, rename: true },
    ...{ pin: true, preview: true, erase: true, secondLook: true },
  },
  pinned: false,
  next: { event: 'approve', who: ['Nguyễn Quốc Long'] },
  needsSecondLook: { review: 'duyet-khan', reason: 'Bão đổ bộ trong đêm.', who: ['Trần Minh Mẫn'] },
  missing: [],
};

export const examples: readonly Example[] = [
  {
    name: 'Các bước và tình trạng',
    element: (
      <p>
        <ReviewStateTag state="writing" /> <ReviewStateTag state="submitted" />{' '}
        <ReviewStateTag state="approved" /> <VisibilityTag visibility="published" />{' '}
        <VisibilityTag visibility="withdrawn" />{' '}
        <FreshnessTag lateness={{ kind: 'late', dueOn: '2026-11-20', text: 'trễ 2 ngày làm việc' }} />
      </p>
    ),
  },
  { name: 'Tin cần biết trước', element: <ItemNews boardItem={boardItem} /> },
  { name: 'Bài đang ở đâu', element: <ItemFacts boardItem={boardItem} /> },
  {
    name: 'Việc làm được với bài',
    element: (
      <ItemDecisions
        boardItem={boardItem}
        problems={[{ path: 'reason', message: 'Hãy ghi lý do.' }]}
        entries={{ intent: 'return', entries: { reason: '' } }}
      />
    ),
  },
  {
    name: 'Việc khác',
    element: (
      <ItemServices
        boardItem={boardItem}
        previewLink={{ href: 'https://phuan.example/xem-truoc/abc', expiresAt: at }}
      />
    ),
  },
  { name: 'Các bản', element: <ItemVersions boardItem={boardItem} /> },
  {
    name: 'Người khác vừa lưu',
    element: (
      <ConflictNotice
        conflict={{
          by: 'Trần Minh Mẫn',
          at,
          differences: [
            {
              label: 'Tóm tắt',
              rows: [
                {
                  changed: true,
                  before: {
                    as: '',
                    pieces: [words('Xã trồng '), words('300', 'removed'), words(' cây.')],
                  },
                  after: { as: '', pieces: [words('Xã trồng '), words('500', 'added'), words(' cây.')] },
                  notes: [],
                },
              ],
            },
            {
              label: 'Nội dung',
              rows: [
                { same: 4 },
                {
                  changed: true,
                  before: {
                    as: 'Đề mục lớn',
                    pieces: [{ ...words('Nơi đăng ký', 'restyled'), looks: { href: '/lien-he' } }],
                  },
                  after: {
                    as: 'Đề mục vừa',
                    pieces: [{ ...words('Nơi đăng ký', 'restyled'), looks: { strong: true } }],
                  },
                  notes: [
                    '“Đề mục lớn” thành “Đề mục vừa”',
                    '“Nơi đăng ký”: thêm chữ đậm, bỏ liên kết “/lien-he”',
                  ],
                },
                {
                  changed: true,
                  before: { as: 'Ảnh', pieces: [{ kind: 'picture', alt: 'Vườn ươm', mark: 'removed' }] },
                  notes: [],
                },
              ],
            },
            {
              label: 'Tệp đính kèm',
              rows: [
                {
                  changed: true,
                  after: {
                    as: '',
                    pieces: [
                      words('Kế hoạch ', 'added'),
                      {
                        kind: 'file',
                        mark: 'added',
                        file: {
                          href: '#',
                          name: 'ke-hoach.pdf',
                          mediaType: 'application/pdf',
                          bytes: 120_000,
                        },
                      },
                    ],
                  },
                  notes: [],
                },
              ],
            },
          ],
        }}
      />
    ),
  },
  {
    name: 'Số liệu báo cáo năm',
    element: (
      <FreshnessYearSheet
        sheet={{
          year: 2026,
          until: '2026-11-24',
          units: [
            {
              unit: section.unit,
              published: 1200,
              onTime: 30,
              late: 2,
              medianDaysLate: 1.5,
              unpublished: 1,
              withdrawn: 0,
              longestSilence: 9,
            },
          ],
          sections: [
            {
              section: { id: 'tin-tuc', title: 'Tin tức – Sự kiện' },
              unit: section.unit.name,
              published: 1100,
              onTime: 0,
              late: 0,
              unpublished: 0,
              withdrawn: 0,
              longestSilence: 9,
            },
          ],
          total: { published: 1200, onTime: 30, late: 2, unpublished: 1, withdrawn: 0 },
        }}
      />
    ),
  },
  { name: 'Thư nhắc việc', element: <RemindersSwitch on /> },
];
