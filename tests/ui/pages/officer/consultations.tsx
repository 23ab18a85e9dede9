// Examples of consultations on the desk, for the tests.
import type {
  AnswerDesk,
  AnsweredComment,
  DeskConsultation,
  StaffComment,
} from '#app/read-models/consultations.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { deskReply } from '../../../support/desk-reply.ts';
import { AnswerPage } from '#app/ui/pages/officer/consultations/answer-page.tsx';
import { AnswersPage } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { CommentPage } from '#app/ui/pages/officer/consultations/comment-page.tsx';
import { CommentQueuePage } from '#app/ui/pages/officer/consultations/comment-queue-page.tsx';
import { ConsultationListPage } from '#app/ui/pages/officer/consultations/consultation-list-page.tsx';
import { DraftOutlinePage } from '#app/ui/pages/officer/consultations/draft-outline-page.tsx';

const at = new Date('2026-11-16T09:00:00+07:00');
const closesAt = new Date('2026-12-31T00:00:00+07:00');
const desk: Desk = { actor: { name: 'Lê Thị Cúc', position: 'Công chức Tư pháp - Hộ tịch' }, groups: [] };
const title = 'Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An';
const item = 'cho';
const href = '/gop-y/quy-che-cho';

const line: DeskConsultation = {
  itemId: item,
  title,
  href,
  state: 'open',
  closesAt,
  daysLeft: 37,
  waiting: 3,
  late: 1,
  received: 12,
  answerState: 'writing',
  answerDueOn: '2027-01-15',
  answerLate: false,
  toApprove: false,
  toReview: 1,
  proposals: 0,
  endLate: false,
};

const { href: _href, closesAt: _closesAt, answerState: _state, answerDueOn: _due, ...unpublished } = line;

const comment: StaffComment = {
  id: 'a',
  state: 'submitted',
  version: 2,
  stance: 'propose',
  authorKind: 'person',
  name: 'Nguyễn Văn An',
  address: 'Ấp An Thuận',
  email: 'an@vidu.vn',
  showName: true,
  text: 'Ghe về lúc 3 giờ.\nGọi tôi qua số 0909 222 333.',
  quote: 'từ 4 giờ',
  on: { label: 'Khoản 2 Điều 3', gone: false, quoteStands: false, text: '2. Hàng được đưa vào từ 3 giờ 30.' },
  receivedAt: at,
  dueOn: '2026-11-18',
  late: true,
  files: [{ id: 'f', fileName: 'bảng giờ ghe.pdf', bytes: 120_000 }],
  own: false,
  erased: false,
  history: [{ label: 'Gửi góp ý', by: 'Người gửi', at }],
};

const decisions = [
  { event: 'publish', label: 'Đăng nguyên văn', look: 'primary' },
  {
    event: 'publish-masked',
    label: 'Đăng, có che thông tin riêng',
    explain: 'Thay thông tin riêng bằng “[…]”.',
    look: 'secondary',
    asks: [
      {
        id: 'maskedText',
        kind: 'text',
        label: 'Nội dung đăng',
        required: true,
        multiline: true,
        example: '',
      },
    ],
  },
  {
    event: 'decline',
    label: 'Không đăng',
    look: 'warning',
    reason: 'optional',
    reasonWords: { label: 'Giải thích thêm cho người gửi' },
  },
] as const;

const answered: AnsweredComment = {
  id: 'a',
  on: 'Khoản 2 Điều 3',
  stance: 'propose',
  text: 'Ghe về lúc 3 giờ.',
  by: 'Nguyễn Văn An',
  waiting: false,
  lapsed: false,
  seen: 'a=1',
};
const others: readonly AnsweredComment[] = [
  { ...answered, id: 'b', by: 'Trần Thị Bình', waiting: true, lapsed: true },
  { ...answered, id: 'c', on: 'Toàn văn dự thảo', stance: 'agree', text: '', by: 'Tổ tiểu thương' },
];

const answers: AnswerDesk = {
  itemId: item,
  title,
  href,
  publishers: { who: ['Nguyễn Quốc Long'], ifHeSubmits: [] },
  state: 'writing',
  version: 3,
  closesAt,
  closed: true,
  dueOn: '2027-01-15',
  late: true,
  note: 'Nêu rõ lý do không tiếp thu.',
  rows: [
    {
      id: 'tl',
      summary: 'Mở cửa sớm hơn.',
      outcome: 'accepted',
      reason: 'Sửa thành 4 giờ.',
      comments: [answered],
      former: [],
    },
  ],
  unanswered: [{ about: 'c3', on: 'Khoản 2 Điều 3', stance: 'propose', comments: others }],
  waiting: 1,
  toReview: 1,
  mayCorrect: false,
  proposals: [],
  actions: [
    { event: 'submit', label: 'Trình duyệt', look: 'primary' },
    {
      event: 'return',
      label: 'Trả lại để sửa',
      reason: 'required',
      reasonWords: { label: 'Điều cần sửa' },
    },
  ],
  whyNot: 'Còn góp ý chưa trả lời.',
};
const answering = {
  ...{ desk, item, title, version: 3, corrects: false },
  comments: [answered, ...others],
  chosen: ['a'],
  written: { summary: 'Mở cửa sớm hơn.', outcome: '', reason: '' },
};
const refusedAnswer = (path: string, message: string) =>
  deskReply({
    entries: { summary: 'Mở cửa sớm hơn.' },
    ticked: { comments: ['a'] },
    problems: [{ path, message }],
  });

export const examples: readonly Example[] = [
  {
    name: 'Các đợt lấy ý kiến',
    element: (
      <ConsultationListPage
        desk={desk}
        section="gop-y"
        lines={[
          line,
          { ...unpublished, itemId: 'soan', state: 'preparing', waiting: 0, late: 0, received: 0 },
          {
            ...line,
            itemId: 'duyet',
            state: 'closed',
            daysLeft: 0,
            waiting: 0,
            answerState: 'submitted',
            answerLate: true,
            toApprove: true,
          },
          { ...line, itemId: 'xong', state: 'answered', waiting: 0, eraseOn: '2028-12-31' },
        ]}
      />
    ),
  },
  {
    name: 'Chưa có đợt lấy ý kiến nào',
    element: <ConsultationListPage desk={desk} section="gop-y" lines={[]} />,
  },
  {
    name: 'Góp ý chờ duyệt',
    element: (
      <CommentQueuePage
        desk={desk}
        item={item}
        title={title}
        href={href}
        counts={{
          unconfirmed: 2,
          submitted: 3,
          published: 4,
          masked: 1,
          declined: 1,
          upheld: 1,
          'taken-back': 1,
        }}
        options={{ clause: [{ value: 'c3', label: 'Khoản 2 Điều 3' }] }}
        filter={{ state: 'submitted' }}
        rows={[
          comment,
          {
            ...comment,
            id: 'b',
            stance: 'agree',
            text: '',
            on: { label: 'Khoản 2 Điều 5 (bản 1)', gone: true, quoteStands: false },
          },
        ]}
        page={1}
        pages={2}
      />
    ),
  },
  {
    name: 'Duyệt một góp ý, chưa được',
    element: (
      <CommentPage
        desk={desk}
        item={item}
        title={title}
        comment={comment}
        decisions={decisions}
        waiting={2}
        next="b"
        requestId="r"
        reply={deskReply({
          intent: 'publish-masked',
          entries: { maskedText: '' },
          problems: [{ path: 'maskedText', message: 'Hãy ghi nội dung đăng.' }],
        })}
      />
    ),
  },
  {
    name: 'Góp ý của chính cán bộ',
    element: (
      <CommentPage
        desk={desk}
        item={item}
        title={title}
        comment={{ ...comment, own: true, files: [] }}
        decisions={[]}
        waiting={0}
        requestId="r"
      />
    ),
  },
  {
    name: 'Soạn giải trình, tiếp thu',
    element: (
      <AnswersPage
        desk={desk}
        answers={answers}
        reply={deskReply({
          intent: 'return',
          entries: { reason: 'Ghi rõ hơn.' },
          problems: [{ path: '', message: 'Còn góp ý chưa trả lời.' }],
        })}
      />
    ),
  },
  {
    name: 'Giải trình đã công bố, có đính chính, có đề nghị chờ duyệt',
    element: (
      <AnswersPage
        desk={desk}
        answers={{
          ...answers,
          state: 'published',
          late: false,
          unanswered: [],
          waiting: 0,
          toReview: 0,
          mayCorrect: true,
          rows: answers.rows.map((row) => ({
            ...row,
            corrected: { at, note: 'Ghi sai giờ.' },
            former: [{ summary: row.summary, outcome: row.outcome, reason: 'Sửa thành 5 giờ.' }],
          })),
          actions: [
            {
              event: 'keep-longer',
              label: 'Giữ nội dung góp ý thêm 12 tháng',
              explain: 'Chỉ dùng khi nội dung còn cần cho một vụ việc.',
              reason: 'required',
              reasonWords: { label: 'Lý do' },
            },
          ],
          proposals: [
            {
              id: 'p',
              title: 'gỡ bản 1 khỏi phần so sánh',
              details: [{ label: 'Lý do', text: 'Có số điện thoại của một hộ dân.' }],
              state: 'open',
              by: 'Lê Thị Cúc',
              at,
              steps: [
                { event: 'approve', label: 'Duyệt', look: 'primary' },
                {
                  event: 'decline',
                  label: 'Từ chối',
                  reason: 'required',
                  reasonWords: { label: 'Lý do từ chối' },
                },
              ],
            },
            {
              id: 'q',
              title: 'giữ nội dung góp ý thêm 12 tháng',
              details: [{ label: 'Lý do', text: 'Tòa án còn cần.' }],
              state: 'declined',
              by: 'Lê Thị Cúc',
              at,
              decided: { by: 'Nguyễn Quốc Long', at, reason: 'Vụ án đã xong.' },
              steps: [],
            },
          ],
        }}
      />
    ),
  },
  {
    name: 'Giải trình của dự thảo đã thu hồi',
    element: (
      <AnswersPage
        desk={desk}
        answers={{
          ...answers,
          unreadSince: at,
          late: false,
          rows: [
            { id: 'tl', summary: 'Mở sớm.', outcome: 'accepted', reason: '4 giờ.', comments: [], former: [] },
          ],
          unanswered: [
            {
              ...{ about: 'c3', on: 'Khoản 2 Điều 3', stance: 'disagree' },
              comments: [{ ...answered, lapsed: true }],
            },
          ],
        }}
      />
    ),
  },
  {
    name: 'Đính chính một câu trả lời',
    element: <AnswerPage {...answering} corrects isNew={false} isRemoved={false} />,
  },
  {
    name: 'Trả lời một nhóm góp ý',
    element: (
      <AnswerPage
        {...answering}
        isNew={false}
        isRemoved={false}
        reply={refusedAnswer('outcome', 'Hãy chọn kết quả.')}
      />
    ),
  },
  {
    name: 'Câu trả lời đã bị bỏ trong lúc sửa',
    element: (
      <AnswerPage
        {...answering}
        isNew
        isRemoved
        reply={refusedAnswer('', 'Hoàng Thị Em vừa sửa các câu trả lời.')}
      />
    ),
  },
  {
    name: 'Bố cục dự thảo',
    element: (
      <DraftOutlinePage
        desk={desk}
        outline={{
          itemId: item,
          title,
          clauses: [
            { address: 'dieu-1', level: 'article', label: 'Điều 1', text: 'Điều 1. Giờ hoạt động' },
            { address: 'dieu-1-khoan-1', level: 'clause', label: 'Khoản 1 Điều 1', text: '1. Từ 5 giờ.' },
          ],
          doubts: [{ address: 'dieu-1-khoan-1', message: 'Khoản 1 đứng một mình.' }],
          gone: [{ label: 'Khoản 2 Điều 5', comments: 1 }],
        }}
      />
    ),
  },
];
