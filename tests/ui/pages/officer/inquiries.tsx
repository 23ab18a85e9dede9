// Examples of inquiries, for the tests.
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { templateVariables } from '#app/inquiries/reply-template.ts';
import type { ReplyTemplate, StaffInquiry } from '#app/read-models/inquiries.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { InquiryDecisionPage, InquiryDeskPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { InboxPage } from '#app/ui/pages/officer/inquiries/inbox-page.tsx';
import { LeavingPage } from '#app/ui/pages/officer/inquiries/leaving-page.tsx';
import { FollowPage } from '#app/ui/pages/public/inquiries/follow-page.tsx';
import { InformationRequestEntry } from '#app/ui/pages/public/inquiries/information-request-entry.tsx';
import { MyInquiriesPage } from '#app/ui/pages/public/inquiries/my-inquiries-page.tsx';
import { OtherForms } from '#app/ui/pages/public/inquiries/other-forms.tsx';
import { ReplyTemplatePage } from '#app/ui/pages/officer/reply-templates/reply-template-page.tsx';
import { ReplyTemplatesPage } from '#app/ui/pages/officer/reply-templates/reply-templates-page.tsx';
import { RegisterPage } from '#app/ui/pages/officer/inquiries/register-page.tsx';
import { deskReply } from '../../../support/desk-reply.ts';
import { WriterDecisionPage } from '#app/ui/pages/public/inquiries/writer-decision-page.tsx';

const { id: kind, words } = informationRequest;
const at = new Date('2026-11-24T09:30:00+07:00');
const desk: Desk = { actor: { name: 'Huỳnh Tấn Phát', position: 'Văn phòng' }, groups: [] };
const ask = {
  event: 'ask',
  segment: 'hoi-lai',
  label: 'Đề nghị làm rõ',
  explain: 'Hỏi những điều còn thiếu.',
  look: 'secondary',
  files: true,
  start: {},
  form: {
    code: 'ask',
    version: 1,
    title: 'Đề nghị làm rõ',
    source: '',
    toReview: [],
    sections: [
      {
        id: 'decision',
        heading: 'Đề nghị làm rõ',
        fields: [{ id: 'text', kind: 'text', label: 'Điều cần làm rõ', required: true, multiline: true }],
      },
    ],
    rules: [],
    paper: [],
  },
} as const;

const inquiry: StaffInquiry = {
  kind,
  code: 'PA-7K3M-Q9TX-2V',
  version: 2,
  state: 'asked',
  stateLabel: 'Chờ người yêu cầu làm rõ',
  plain: 'Cán bộ cần bạn làm rõ thêm.',
  tone: 'waiting',
  paused: false,
  submittedAt: at,
  registerNumber: '12/2026',
  requesterName: 'Nguyễn Văn An',
  subject: 'Quyết toán kinh phí làm đường liên ấp năm 2025.',
  declaration: [
    {
      id: 'writer',
      heading: 'Người yêu cầu',
      rows: [{ field: 'name', label: 'Họ và tên', value: 'Nguyễn Văn An' }],
    },
  ],
  due: {
    duty: 'Trả lời',
    date: '2026-12-15',
    explanation: ['Nhận ngày 24/11/2026.', 'Thời hạn 15 ngày làm việc.'],
    lateness: { kind: 'early', workingDays: 15 },
    finished: false,
  },
  missed: { duty: 'Trả lời hoặc thông báo thời hạn', date: '2026-11-27' },
  shown: [{ label: 'Thông tin bạn cần', value: 'Quyết toán kinh phí làm đường liên ấp năm 2025.' }],
  entries: [
    { event: 'submit', label: 'Gửi yêu cầu', tone: 'progress', by: 'Người gửi', at, rows: [], files: [] },
    {
      event: 'ask',
      label: 'Đề nghị làm rõ',
      tone: 'waiting',
      by: 'Huỳnh Tấn Phát',
      at,
      rows: [{ label: 'Điều cần làm rõ', value: 'Đoạn đường nào?\nNăm nào?' }],
      files: [{ id: 'f', fileName: 'so-do.pdf', mediaType: 'application/pdf', bytes: 120_000 }],
    },
  ],
  merged: [],
  likely: [
    {
      id: '5b0c3d0e-7a53-4c57-a2b5-2f3f0a6b9d11',
      code: 'PA-2N6D-X4RT-9C',
      registerNumber: '9/2026',
      subject: 'Xin quyết toán đường liên ấp năm ngoái.',
      same: { category: true, place: true },
      stateLabel: 'Đang giải quyết',
      tone: 'progress',
      submittedAt: at,
      mergeAt: 'gop',
    },
  ],
  papers: [{ name: 'giay-tiep-nhan', label: 'Phiếu tiếp nhận yêu cầu' }],
  actions: [ask],
};

const template: ReplyTemplate = {
  id: 't',
  kind,
  procedureCode: null,
  title: 'Hẹn đến làm việc trực tiếp',
  body: 'Kính gửi ông/bà {người gửi}, mời ông/bà đến Bộ phận Một cửa.',
  version: 1,
  changedAt: at,
  changedBy: 'Lê Thị Cúc',
};

const erased = {
  ...inquiry,
  requesterName: 'Đã xóa nội dung',
  subject: '',
  erased: { at, rule: 'lưu 60 tháng kể từ khi giải quyết xong, theo quy định của Ủy ban nhân dân xã' },
  declaration: [],
  shown: [],
  papers: [],
  actions: [],
} satisfies StaffInquiry;

const decision = { words, inquiry, event: 'ask', requestId: 'r', acceptedFiles: '.pdf' };
const line = { ...inquiry, channel: 'Qua mạng điện tử', finishedAt: at, ground: 'Đã được công khai' };

export const examples: readonly Example[] = [
  { name: 'Lối vào từ trang tiếp cận thông tin', element: <InformationRequestEntry /> },
  {
    name: 'Viết với tư cách nào',
    element: (
      <OtherForms
        kind={kind}
        forms={informationRequest.forms.map((formOption) => ({
          label: formOption.label,
          code: formOption.form.code,
        }))}
        current="yeu-cau-thong-tin"
      />
    ),
  },
  {
    name: 'Trang theo dõi bằng mã',
    element: <FollowPage words={words} inquiry={inquiry} flash="Đã gửi yêu cầu" />,
  },
  {
    name: 'Người gửi làm rõ',
    element: (
      <WriterDecisionPage
        {...decision}
        inquiry={{ ...inquiry, paused: true }}
        again={{ wire: {}, problems: [{ path: 'text', message: 'Nhập điều cần làm rõ' }] }}
      />
    ),
  },
  {
    name: 'Câu hỏi, phản ánh, yêu cầu đã gửi',
    element: <MyInquiriesPage inquiries={[{ ...inquiry, title: words.title }]} />,
  },
  {
    name: 'Danh sách của cán bộ',
    element: (
      <InboxPage
        desk={desk}
        heading="Hỏi đáp, phản ánh, yêu cầu của người dân"
        options={{
          kind: [{ value: kind, label: words.desk }],
          state: [],
          unit: [{ value: 'van-phong', label: 'Văn phòng' }],
        }}
        filter={{ late: true }}
        rows={[inquiry]}
        total={26}
        page={1}
        pages={2}
        templates
      />
    ),
  },
  {
    name: 'Một yêu cầu trên bàn cán bộ',
    element: <InquiryDeskPage desk={desk} words={words} inquiry={inquiry} />,
  },
  {
    name: 'Một yêu cầu đã xóa nội dung',
    element: <InquiryDeskPage desk={desk} words={words} inquiry={erased} />,
  },
  {
    name: 'Trang theo dõi của yêu cầu đã xóa nội dung',
    element: <FollowPage words={words} inquiry={erased} />,
  },
  {
    name: 'Nội dung sắp xóa',
    element: (
      <LeavingPage
        desk={desk}
        kind={kind}
        words={words}
        rule={erased.erased.rule}
        noticeDays={30}
        rows={[
          { ...inquiry, finishedAt: at, eraseOn: '2031-11-25' },
          { ...inquiry, code: 'PA-2', finishedAt: at, keptUntil: '2032-01-31' },
        ]}
        total={2}
        page={1}
        pages={1}
      />
    ),
  },
  {
    name: 'Quyết định sau khi người khác đã làm',
    element: (
      <InquiryDecisionPage
        {...decision}
        desk={desk}
        again={{ wire: { text: 'Đã viết' }, problems: [], meanwhile: 'Vừa có thay đổi.' }}
      />
    ),
  },
  {
    name: 'Soạn trả lời theo mẫu',
    element: (
      <InquiryDecisionPage
        {...decision}
        desk={desk}
        templates={[{ id: 't', title: template.title, text: 'Kính gửi ông/bà Nguyễn Văn An' }]}
      />
    ),
  },
  {
    name: 'Mẫu trả lời',
    element: (
      <ReplyTemplatesPage
        desk={desk}
        kinds={[
          {
            ...{ id: kind, name: words.desk, byProcedure: true },
            templates: [{ ...template, procedureName: '' }],
          },
          { id: 'question', name: 'Hỏi đáp', byProcedure: false, templates: [] },
        ]}
      />
    ),
  },
  {
    name: 'Sửa mẫu trả lời, từ thay thế sai',
    element: (
      <ReplyTemplatePage
        desk={desk}
        kind={{ id: kind, name: words.desk, variables: templateVariables }}
        template={template}
        procedures={[{ code: '1.001193', name: 'Đăng ký khai sinh' }]}
        reply={deskReply({
          entries: { title: template.title, body: 'Gửi {tên}', procedure: '' },
          problems: [{ path: 'body', message: 'Không có từ thay thế {tên}. Xem các từ thay thế ở dưới.' }],
        })}
      />
    ),
  },
  {
    name: 'Sổ theo dõi',
    element: (
      <RegisterPage
        desk={desk}
        kind={kind}
        words={words}
        filter={{}}
        title="Năm 2026"
        options={{ period: [{ value: '2026', label: 'Năm 2026' }] }}
        rows={[line]}
        figures={{
          filed: 1,
          open: 0,
          answered: 0,
          refused: 1,
          forwarded: 0,
          withdrawn: 0,
          onTime: 1,
          late: 0,
          openLate: 0,
          byGround: [{ label: 'Từ chối: Đã được công khai', count: 1 }],
        }}
      />
    ),
  },
];
