// Examples of drafts put to the people, as everybody and whoever commented sees them, for the tests.
import { titleOf } from '#app/publications/item-title.ts';
import type {
  CommentList,
  ConsultationLine,
  ConsultationPage as Consultation,
  OwnComment,
} from '#app/read-models/consultations.ts';
import type { Example } from '#app/ui/preview/example.ts';
import { ConsultationPage } from '#app/ui/pages/public/consultations/consultation-page.tsx';
import { ConsultationsPage } from '#app/ui/pages/public/consultations/consultations-page.tsx';
import { DraftComparisonPage } from '#app/ui/pages/public/consultations/draft-comparison-page.tsx';
import { OwnCommentsPage } from '#app/ui/pages/public/consultations/own-comments-page.tsx';

const at = new Date('2026-11-16T09:00:00+07:00');
const closesAt = new Date('2026-12-31T00:00:00+07:00');
const title = 'Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An';
const href = '/gop-y/quy-che-cho';

const line: ConsultationLine = {
  id: 'cho',
  href,
  title: titleOf({ title, sample: true }),
  summary: 'Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.',
  author: 'Nguyễn Thị Hạnh',
  source: 'Ủy ban nhân dân xã',
  state: 'open',
  draftKind: 'Quy chế, quy định của xã',
  opensAt: at,
  closesAt,
  daysLeft: 37,
  comments: 3,
};

const none = { agree: 0, disagree: 0, propose: 0 };

const consultation: Consultation = {
  item: {
    ...line,
    sectionId: 'gop-y',
    kind: 'consultation',
    facts: {
      draftKind: 'rules',
      purpose: 'Thay quy chế năm 2012.',
      legalBasis: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25',
      receiver: 'Công chức Tư pháp - Hộ tịch',
      receiverAddress: 'Ấp An Thuận, xã Phú An',
      receiverEmail: 'tuphap@vidu.gov.vn',
      receiverPhone: '02743123456',
      answerer: 'Phó Chủ tịch Ủy ban nhân dân xã',
    },
    author: 'Ban Biên tập',
    source: 'Ủy ban nhân dân xã Phú An',
    publishedAt: at,
    pinned: false,
    html: '',
    attachments: [],
    contents: [],
    firstPublishedAt: at,
    updatedAt: at,
    changes: [{ at, note: 'Bản thứ hai: sửa giờ đưa hàng vào chợ' }],
    related: [],
  },
  state: 'open',
  opensAt: at,
  closesAt,
  daysLeft: 37,
  clauses: [
    {
      id: 'c1',
      address: 'dieu-1',
      level: 'article',
      label: 'Điều 1',
      title: 'Giờ hoạt động',
      text: 'Điều 1. Giờ hoạt động',
      html: '<p><strong>Điều 1. Giờ hoạt động</strong></p>',
      counts: none,
    },
    {
      id: 'c2',
      address: 'dieu-1-khoan-1',
      level: 'clause',
      label: 'Khoản 1 Điều 1',
      parent: 'dieu-1',
      title: '',
      text: '1. Chợ mở cửa từ 5 giờ.',
      html: '<p>1. Chợ mở cửa từ 5 giờ.</p>',
      counts: { ...none, propose: 2 },
    },
  ],
  versions: [
    { number: 1, publishedAt: at },
    { number: 2, publishedAt: at },
  ],
  tally: { comments: 6, became: { published: 3, waiting: 1, refused: 1, takenBack: 1 } },
  shown: { agree: 1, disagree: 0, propose: 2 },
  mostCommented: [{ address: 'dieu-1-khoan-1', label: 'Khoản 1 Điều 1', comments: 2 }],
  announcements: [
    { kind: 'new-version', at },
    { kind: 'extended', at, moved: { from: at, to: closesAt } },
  ],
};

const comments: CommentList = {
  comments: [
    {
      id: 'a',
      by: 'Nguyễn Văn An',
      stance: 'propose',
      text: 'Ghe về lúc 3 giờ. Gọi […].',
      quote: 'từ 4 giờ',
      masked: true,
      receivedAt: at,
      on: { label: 'Khoản 1 Điều 1', address: 'dieu-1-khoan-1', quoteStands: false },
    },
    {
      id: 'b',
      by: 'Một người dân',
      stance: 'propose',
      text: 'Cho thả vịt.',
      masked: false,
      receivedAt: at,
      on: { label: 'Khoản 2 Điều 5 (bản 1)', quoteStands: false },
    },
    { id: 'c', by: 'Tổ tiểu thương', stance: 'agree', text: '', masked: false, receivedAt: at },
  ],
  total: 23,
  page: 1,
  pages: 2,
};

const page = { slug: 'quy-che-cho', section: { title: 'Lấy ý kiến Nhân dân', path: '/gop-y' } };
const address = `https://phuanbinhduong.gov.vn${href}`;
const noComments: CommentList = { comments: [], total: 0, page: 1, pages: 1 };
const section = { id: 'gop-y', title: 'Lấy ý kiến Nhân dân', intro: 'Dự thảo đang cần ý kiến của bạn.' };
const feeds = { rss: '/rss/gop-y.xml', atom: '/rss/gop-y.atom', calendar: '/lich/gop-y.ics' };

const ownComment: OwnComment = {
  id: 'a',
  state: 'unconfirmed',
  version: 1,
  stance: 'propose',
  text: 'Ghe về lúc 3 giờ.\nXin mở sớm hơn.',
  quote: 'từ 4 giờ',
  on: 'Khoản 1 Điều 1',
  receivedAt: at,
  files: ['bảng giờ ghe.pdf'],
  may: { confirm: true, change: true, takeBack: true },
};
const own = { title, href, closesAt, name: 'Nguyễn Văn An' };
const changeHref = (comment: string) => `/gop-y/cua-toi/0/${comment}`;
const nothingMore = { confirm: false, change: false, takeBack: false };

export const examples: readonly Example[] = [
  {
    name: 'Các dự thảo lấy ý kiến',
    element: (
      <ConsultationsPage
        section={section}
        lines={[
          line,
          { ...line, id: 'moi', state: 'upcoming', comments: 0 },
          { ...line, id: 'dong', state: 'closed', daysLeft: 0 },
          { ...line, id: 'xong', state: 'answered', daysLeft: 0 },
        ]}
        filter={{}}
        pages={2}
        address="https://phuanbinhduong.gov.vn/gop-y"
        feeds={feeds}
      />
    ),
  },
  {
    name: 'Không có dự thảo ở tình trạng này',
    element: (
      <ConsultationsPage
        section={section}
        lines={[]}
        filter={{ stage: 'open' }}
        pages={1}
        address="https://phuanbinhduong.gov.vn/gop-y"
        feeds={feeds}
      />
    ),
  },
  {
    name: 'Một dự thảo đang lấy ý kiến, bản thứ hai',
    element: <ConsultationPage {...page} consultation={consultation} comments={comments} address={address} />,
  },
  {
    name: 'Một dự thảo đã có giải trình',
    element: (
      <ConsultationPage
        {...page}
        consultation={{
          ...consultation,
          state: 'answered',
          daysLeft: 0,
          announcements: [{ kind: 'answered', at }, ...consultation.announcements],
          answers: {
            at,
            rows: [
              {
                summary: 'Mở cửa sớm hơn.',
                outcome: 'accepted',
                reason: 'Sửa thành 4 giờ.',
                about: ['Khoản 1 Điều 1', 'Khoản 2 Điều 5 (bản 1), không còn trong bản mới'],
                comments: 2,
                by: ['Nguyễn Văn An', 'Một người dân'],
                corrected: { at, note: 'Sửa giờ cho đúng với bản ký.' },
              },
            ],
          },
        }}
        comments={comments}
        clause="c2"
        address={address}
      />
    ),
  },
  {
    name: 'Một dự thảo đã thu hồi, chưa ai góp ý',
    element: (
      <ConsultationPage
        {...page}
        consultation={{
          ...consultation,
          item: { ...consultation.item, withdrawn: { at, reason: 'Cấp trên đã ban hành quy định mới.' } },
          versions: [{ number: 1, publishedAt: at }],
          mostCommented: [],
          announcements: [],
        }}
        comments={noComments}
        address={address}
      />
    ),
  },
  {
    name: 'Một dự thảo đã dừng lấy ý kiến',
    element: (
      <ConsultationPage
        {...page}
        consultation={{
          ...consultation,
          state: 'ended',
          item: { ...consultation.item, withdrawn: { at, reason: 'Cấp trên đã ban hành quy định mới.' } },
          announcements: [
            {
              kind: 'ended',
              at,
              note: 'Cấp trên đã ban hành quy định mới.\nGóp ý đã nhận: gửi Sở Công Thương.',
            },
          ],
        }}
        comments={comments}
        address={address}
      />
    ),
  },
  {
    name: 'So sánh hai bản dự thảo',
    element: (
      <DraftComparisonPage
        slug={page.slug}
        comparison={{
          title,
          href,
          from: 1,
          to: 2,
          versions: [1, 2, 4],
          hidden: [{ number: 3, why: 'Có số điện thoại của một hộ dân.' }],
          unchanged: 4,
          parts: [
            {
              label: 'Điều 1. Giờ hoạt động',
              became: 'changed',
              rows: [
                {
                  changed: true,
                  before: {
                    as: '',
                    pieces: [{ kind: 'words', text: '4 giờ', looks: {}, mark: 'removed' }],
                  },
                  after: { as: '', pieces: [{ kind: 'words', text: '3 giờ 30', looks: {}, mark: 'added' }] },
                  notes: [],
                },
              ],
            },
            { label: 'Điều 6. Gửi xe', became: 'gone', rows: [] },
          ],
        }}
      />
    ),
  },
  {
    name: 'Góp ý của tôi, khi còn sửa được',
    element: (
      <OwnCommentsPage
        own={{ ...own, state: 'open', open: true, comments: [ownComment] }}
        requestIds={['r']}
        changeHref={changeHref}
        refusal="Góp ý vừa đổi. Hãy xem lại."
      />
    ),
  },
  {
    name: 'Góp ý của tôi, dự thảo đã thu hồi rồi dừng',
    element: (
      <OwnCommentsPage
        own={{
          ...own,
          state: 'ended',
          open: false,
          unread: { since: at, reason: 'Sai phụ lục' },
          ended: { at, note: 'Làm lại từ đầu.\nGóp ý đã nhận: chuyển sang đợt mới.' },
          comments: [
            {
              ...ownComment,
              state: 'upheld',
              declined: 'off-topic',
              decisionNote: 'Ông/bà xem mục Phản ánh, kiến nghị.',
              may: nothingMore,
            },
          ],
        }}
        requestIds={['r']}
        changeHref={changeHref}
      />
    ),
  },
  {
    name: 'Góp ý của tôi, khi đã có giải trình',
    element: (
      <OwnCommentsPage
        own={{
          ...own,
          state: 'answered',
          open: false,
          eraseOn: '2028-12-31',
          comments: [
            {
              ...ownComment,
              state: 'published',
              may: nothingMore,
              answer: { outcome: 'partly', reason: 'Mở từ 4 giờ 30.' },
            },
            {
              ...ownComment,
              id: 'b',
              on: 'Khoản 2 Điều 5 (bản 1), không còn trong bản mới',
              state: 'declined',
              declined: 'off-topic',
              may: nothingMore,
            },
          ],
        }}
        requestIds={['r', 's']}
        changeHref={changeHref}
        flash="Đã nhận góp ý của bạn."
      />
    ),
  },
];
