// What is read while a dossier is filled in, sent and supplemented, by a resident or by the desk in her place; and of her account.
import type { Draft, DraftCheck, OpenSupplement, StaffDossier } from '#app/read-models/dossiers.ts';
import type { CounterFiling } from '#app/read-models/reception.ts';
import { visitForm } from '#app/steps/visit-form.ts';
import { BeginPage } from '#app/ui/pages/officer/counter/begin-page.tsx';
import { FilingPage } from '#app/ui/pages/officer/counter/filing-page.tsx';
import { ReceivedPage } from '#app/ui/pages/officer/counter/received-page.tsx';
import { CounterSupplementPage } from '#app/ui/pages/officer/counter/supplement-page.tsx';
import { ContactsPage } from '#app/ui/pages/resident/contacts/contacts-page.tsx';
import { CheckPage } from '#app/ui/pages/resident/filing/check-page.tsx';
import { ChoicesPage } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { DocumentsPage } from '#app/ui/pages/resident/filing/documents-page.tsx';
import { DraftNews } from '#app/ui/pages/resident/filing/draft-news.tsx';
import { ReplacedNotice } from '#app/ui/pages/resident/filing/replaced-notice.tsx';
import { RepresentationPage } from '#app/ui/pages/resident/filing/representation-page.tsx';
import { SectionPage } from '#app/ui/pages/resident/filing/section-page.tsx';
import type { SectionView } from '#app/ui/pages/resident/filing/section-view.ts';
import { StartPage } from '#app/ui/pages/resident/filing/start-page.tsx';
import { TaskPage } from '#app/ui/pages/resident/filing/task-page.tsx';
import { SupplementPage } from '#app/ui/pages/resident/my-dossier/supplement-page.tsx';
import { CloseAccountPage } from '#app/ui/pages/resident/own-data/close-account-page.tsx';
import { OwnDataPage } from '#app/ui/pages/resident/own-data/own-data-page.tsx';
import { procedures } from '#catalog/index.ts';
import { vnd } from '#catalog/money.ts';

import { context } from '../forms/context.ts';
import { asRoute } from './as-route.tsx';
import { testStates } from './reading.ts';
import { services } from '../support/services.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const procedure = procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh');
const service = services.find(({ offered }) => offered.slug === 'dang-ky-khai-sinh');
if (procedure === undefined || service === undefined) throw new Error('no birth');

const draft = {
  ...{ code: 'PA-1', version: 1, revisionId: 'r', formVersionId: 'f', slug: procedure.slug, procedure },
  ...{ sheet: service.sheet, wire: {}, toReview: [], savedSections: [], savedAt: at(12), keptUntil: at(29) },
  ...{ attachments: [], delivery: 'desk', postal: {}, postalAddress: '', context },
  form: {
    id: 'f',
    title: 'Tờ khai',
    rules: [],
    sections: [
      {
        id: 'child',
        heading: 'Trẻ',
        fields: [{ id: 'childName', kind: 'text', label: 'Họ tên', required: true }],
      },
      {
        id: 'mother',
        heading: 'Mẹ',
        fields: [{ id: 'motherName', kind: 'text', label: 'Họ tên mẹ', required: true }],
      },
    ],
  },
} as unknown as Draft;
const stepHref = (step: string, anchor?: string) => `/${step}${anchor === undefined ? '' : `#${anchor}`}`;
const fileHref = (id: string) => `/file/${id}`;
const check: DraftCheck = {
  draft,
  ready: false,
  problems: [],
  warnings: [],
  missingDocuments: [],
  amountDue: 0,
  payOnline: false,
  seen: 's1',
};
const drafted = (more: Partial<Draft>, rest: Partial<DraftCheck> = {}) => ({
  check: { ...check, draft: { ...draft, ...more }, ...rest },
});
const checked = (more: Partial<DraftCheck>) => ({ check: { ...check, ...more } });
const problem = (section: string, path: string) => ({ field: path, section, path, message: `Ghi ${path}` });
const [document] = procedure.documents;
if (document === undefined) throw new Error('no document');
const file = (id: string, more: object = {}) => ({
  id,
  slot: 'document:a',
  label: 'Giấy A',
  fileName: `${id}.pdf`,
  mediaType: 'application/pdf',
  bytes: 2_000,
  uploadedAt: at(12),
  superseded: false,
  ...more,
});
const filled = { childName: 'ANH', motherName: 'CÚC' };
const assessment = {
  lines: [{ itemId: 'a', name: 'Bản sao', quantity: 2, amount: vnd(16_000) }],
  total: vnd(16_000),
  undetermined: [],
};
const representation = {
  wire: { name: 'Lê Thị Bình' },
  problems: [problem('all', 'identityNumber')],
} as unknown as NonNullable<Draft['representation']>;

testStates<Parameters<typeof TaskPage>[0]>(
  'the steps of a filing',
  (props) => <TaskPage {...props} />,
  {
    accountName: 'An',
    check: { ...check, problems: [problem('child', 'childName'), problem('mother', 'motherName')] },
    atHand: { papers: [] },
    stepHref,
  },
  `
        Đăng ký khai sinh
        # Hồ sơ đang khai
        Mã PA-1. Lưu lần cuối thứ Năm, 12/11/2026, 09:00.
        [Trẻ](/child)
        ‹neutral› Chưa khai
        [Mẹ](/mother)
        ‹neutral› Chưa khai
        [Giấy tờ kèm theo](/giay-to)
        7 loại giấy tờ có thể kèm theo
        Không bắt buộc
        [Nhận kết quả và phí, lệ phí](/nhan-ket-qua)
        Đến nhận tại Bộ phận Một cửa
        Đã chọn
        [Kiểm tra và gửi](/kiem-tra)
        ‹neutral› Chưa gửi được
        ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        ▸ Xóa hồ sơ đang khai này
        Mọi câu trả lời và tệp của hồ sơ này sẽ bị xóa, không lấy lại được.
        ‹warning› [Xóa hồ sơ đang khai] <intent=discard>
        Hồ sơ đang khai được giữ đến hết Chủ nhật, 29/11/2026 nếu bạn không sửa gì thêm, sau đó tự động bị xóa.
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'one is saved, and wrong': [
      drafted(
        { savedSections: ['child'] },
        { problems: [problem('child', 'childName'), problem('child', 'x'), problem('mother', 'motherName')] },
      ),
      `
        − ‹neutral› Chưa khai
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + ‹waiting› Còn 2 chỗ cần sửa
        + ‹primary› [Tiếp tục: Trẻ](/child)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'one is saved, and right': [
      drafted({ savedSections: ['child'], wire: filled }, { problems: [problem('mother', 'motherName')] }),
      `
        − ‹neutral› Chưa khai
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + Đã khai xong
        + ‹primary› [Tiếp tục: Mẹ](/mother)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'one is known, and was not saved': [
      drafted({ wire: { childName: 'ANH' } }, { problems: [problem('mother', 'motherName')] }),
      `
        − ‹neutral› Chưa khai
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + Đã khai xong
        + ‹primary› [Tiếp tục: Mẹ](/mother)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'one has to be looked at again': [
      drafted({ toReview: ['childName'], savedSections: ['child'], wire: filled }),
      `
        − ‹neutral› Chưa khai
        − ‹neutral› Chưa khai
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + ‹info›
        + Mẫu tờ khai vừa được cập nhật
        + Câu trả lời của bạn vẫn còn. Hãy xem lại các phần có ghi “Cần xem lại”.
        + ‹waiting› Cần xem lại
        + Đã khai xong
        + ‹primary› [Tiếp tục: Trẻ](/child)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'it can be sent': [
      drafted({ wire: filled, savedSections: ['child', 'mother'] }, { ready: true }),
      `
        − ‹neutral› Chưa khai
        − ‹neutral› Chưa khai
        − ‹neutral› Chưa gửi được
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + Đã khai xong
        + Đã khai xong
        + ‹progress› Gửi được rồi
        + ‹primary› [Tiếp tục: Kiểm tra và gửi](/kiem-tra)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'papers are there': [
      drafted({ attachments: [file('a'), file('b', { slot: 'field:x' })] as never }),
      `
        − 7 loại giấy tờ có thể kèm theo
        − Không bắt buộc
        + Đã có 1 tệp
      `,
    ],
    'papers are missing': [
      checked({ missingDocuments: [document] }),
      `
        − 7 loại giấy tờ có thể kèm theo
        − Không bắt buộc
        + Tờ khai đăng ký khai sinh
        + ‹waiting› Còn thiếu
      `,
    ],
    'where to post it is missing': [
      drafted({ delivery: 'post', lacksForPost: { path: 'postal', message: 'Ghi địa chỉ' } }),
      `
        − Đến nhận tại Bộ phận Một cửa
        − Đã chọn
        + Nhận qua bưu điện
        + ‹waiting› Còn thiếu nơi gửi
      `,
    ],
    'it is posted': [
      drafted({ delivery: 'post', postalAddress: 'thôn 2' }),
      `
        − Đến nhận tại Bộ phận Một cửa
        + Nhận qua bưu điện, đến thôn 2
      `,
    ],
    'for another who is not known yet': [
      drafted({ representation }),
      `
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + [Người được nộp thay](/nop-thay)
        + ‹waiting› Còn 1 chỗ phải khai
        + ‹primary› [Bắt đầu khai](/nop-thay)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'for another': [
      drafted({ representation: { ...representation, person: 'Bình', problems: [] } }),
      `
        − ‹primary› [Bắt đầu khai](/child)[Để sau, về hồ sơ của tôi](/ho-so)
        + [Người được nộp thay](/nop-thay)
        + Bình
        + Đã khai xong
        + ‹primary› [Tiếp tục: Trẻ](/child)[Để sau, về hồ sơ của tôi](/ho-so)
      `,
    ],
    'what it costs is known': [
      {
        atHand: {
          papers: [
            { name: 'Giấy A', required: true },
            { name: 'Giấy B', required: false },
          ],
          assessment,
        },
      },
      `
        + Bạn cần chuẩn bị: Giấy A Giấy B (nếu có)
        + Phí, lệ phí, theo phần đã lưu:16.000 đồng
      `,
    ],
    'what it costs is known in part': [
      {
        atHand: {
          papers: [],
          assessment: { ...assessment, undetermined: [{ itemId: 'c', name: 'Phí', note: '' }] },
        },
      },
      ``,
    ],
    'it costs nothing': [
      { atHand: { papers: [], assessment: { lines: [], total: vnd(0), undetermined: [] } } },
      `
        + Phí, lệ phí, theo phần đã lưu:Hồ sơ này không phải nộp phí, lệ phí.
      `,
    ],
    'she is exempt': [
      {
        atHand: {
          papers: [],
          assessment: {
            ...assessment,
            total: vnd(0),
            lines: [{ itemId: 'a', name: 'Bản sao', quantity: 1, amount: vnd(0), exemptedBy: 'e' }],
          },
        },
      },
      `
        + Phí, lệ phí, theo phần đã lưu:0 đồng
      `,
    ],
  },
);

testStates<Parameters<typeof CheckPage>[0]>(
  'before it is sent',
  (props) => <CheckPage {...props} />,
  {
    ...{
      accountName: 'An',
      check: { ...check, ready: true },
      requestId: 'r1',
      accepted: false,
      problems: [],
    },
    ...{
      tasksHref: '/tasks',
      place: undefined,
      atHand: { papers: [] },
      back: { href: '/back', label: 'Trước' },
    },
    stepHref,
    fileHref,
  },
  `
        [← Trước](/back)
        Đăng ký khai sinh
        # Kiểm tra và gửi hồ sơ
        Đọc lại từng phần. Chỗ nào chưa đúng thì bấm “Sửa”.
        # Trẻ
        [Sửa: Trẻ](/child)
        Chưa khai
        # Mẹ
        [Sửa: Mẹ](/mother)
        Chưa khai
        # Giấy tờ kèm theo
        [Sửa: Giấy tờ kèm theo](/giay-to)
        Không có tệp kèm theo
        # Nhận kết quả và phí, lệ phí
        [Sửa: Nhận kết quả và phí, lệ phí](/nhan-ket-qua)
        Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        Miễn phí, lệ phí:Không thuộc trường hợp nào
        <requestId=r1>
        <seen=s1>
        <accepted=yes>
        Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        ‹primary› [Gửi hồ sơ] <intent=submit>
        [Chưa gửi, để sau](/tasks)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'something is missing': [
      checked({ problems: [problem('child', 'childName')], missingDocuments: [document] }),
      `
        − <requestId=r1>
        − <seen=s1>
        − <accepted=yes>
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        − Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        − ‹primary› [Gửi hồ sơ] <intent=submit>
        − [Chưa gửi, để sau](/tasks)
        + ‹important›
        + Còn 2 chỗ phải bổ sung thì mới gửi được
        + [Ghi childName](/child#f-childName)
        + [Thiếu giấy tờ: Tờ khai đăng ký khai sinh](/giay-to#f-document-declaration)
        + ‹secondary› [Về danh sách các phần](/tasks)
      `,
    ],
    'where to post it is missing': [
      drafted({
        delivery: 'post',
        postalAddress: 'thôn',
        lacksForPost: { path: 'postal', message: 'Ghi địa chỉ' },
      }),
      `
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        − <requestId=r1>
        − <seen=s1>
        − <accepted=yes>
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        − Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        − ‹primary› [Gửi hồ sơ] <intent=submit>
        − [Chưa gửi, để sau](/tasks)
        + ‹important›
        + Còn 1 chỗ phải bổ sung thì mới gửi được
        + [Ghi địa chỉ](/nhan-ket-qua#f-postal)
        + Cách nhận kết quả:Nhận qua bưu điện
        + ‹secondary› [Về danh sách các phần](/tasks)
      `,
    ],
    'it is posted': [
      drafted({ delivery: 'post', postalAddress: 'thôn 2' }, { ready: true }),
      `
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + Cách nhận kết quả:Nhận qua bưu điện, đến thôn 2
      `,
    ],
    'something is odd': [
      checked({ ready: true, warnings: [problem('child', 'childName')] }),
      `
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        + ‹important›
        + Xin xem lại 1 điểm
        + [Ghi childName](/child#f-childName)
        + Nếu đúng, không cần sửa.
        + Tôi đã xem lại các điểm nêu ở đầu trang. Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
      `,
    ],
    'something is odd and missing': [
      checked({ warnings: [problem('child', 'childName')] }),
      `
        − <requestId=r1>
        − <seen=s1>
        − <accepted=yes>
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        − Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        − ‹primary› [Gửi hồ sơ] <intent=submit>
        − [Chưa gửi, để sau](/tasks)
        + ‹important›
        + Còn 0 chỗ phải bổ sung thì mới gửi được
        + ‹important›
        + Xin xem lại 1 điểm
        + [Ghi childName](/child#f-childName)
        + Nếu đúng, không cần sửa.
        + ‹secondary› [Về danh sách các phần](/tasks)
      `,
    ],
    'it cannot be sent online any more': [
      drafted({ closedBecause: 'Không còn nhận trực tuyến.' }),
      `
        − <requestId=r1>
        − <seen=s1>
        − <accepted=yes>
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        − Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        − ‹primary› [Gửi hồ sơ] <intent=submit>
        − [Chưa gửi, để sau](/tasks)
        + ‹important›
        + Hồ sơ này không gửi trực tuyến được
        + Không còn nhận trực tuyến.
        + ‹secondary› [Về danh sách các phần](/tasks)
      `,
    ],
    'it was not vouched for': [
      { accepted: true, problems: [{ path: 'accepted', message: 'Đánh dấu' }] },
      `
        − <accepted=yes>
        + # Chưa gửi được hồ sơ
        + [Đánh dấu](#f-accepted)
        + Lỗi: Đánh dấu
        + <accepted=yes checked>
      `,
    ],
    'it is paid online': [
      checked({ ready: true, amountDue: 16_000, payOnline: true, assessment }),
      `
        + # Phí, lệ phí phải nộp
        + Bản sao (số lượng 2):16.000 đồng
        + Cộng:16.000 đồng
        + Sau khi gửi, bạn nộp 16.000 đồng trực tuyến. Hồ sơ được chuyển đến cán bộ khi đã nộp.
      `,
    ],
    'it is paid at the desk': [
      checked({ ready: true, amountDue: 16_000 }),
      `
        + Bạn nộp 16.000 đồng tại Bộ phận Một cửa.
      `,
    ],
    'it was declared': [
      drafted({ wire: filled }, { ready: true }),
      `
        − Chưa khai
        − Chưa khai
        + Họ tên:ANH
        + Họ tên mẹ:CÚC
      `,
    ],
    'a part was declared': [
      drafted({ wire: { childName: 'ANH' } }),
      `
        − Chưa khai
        − <requestId=r1>
        − <seen=s1>
        − <accepted=yes>
        − Tôi cam đoan những nội dung đã khai và giấy tờ gửi kèm là đúng sự thật, và chịu trách nhiệm trước pháp luật về cam đoan của mình.
        − Sau khi gửi, bạn chỉ sửa được khi cán bộ yêu cầu bổ sung. Bạn vẫn có thể rút hồ sơ.
        − ‹primary› [Gửi hồ sơ] <intent=submit>
        − [Chưa gửi, để sau](/tasks)
        + ‹important›
        + Còn 0 chỗ phải bổ sung thì mới gửi được
        + Họ tên:ANH
        + ‹secondary› [Về danh sách các phần](/tasks)
      `,
    ],
    'with papers': [
      drafted(
        {
          attachments: [
            file('a'),
            file('b'),
            file('c', { label: 'Giấy C' }),
            file('d', { superseded: true }),
          ] as never,
        },
        { ready: true },
      ),
      `
        − Không có tệp kèm theo
        + Giấy A:[a.pdf](/file/a)[b.pdf](/file/b)
        + Giấy C:[c.pdf](/file/c)
      `,
    ],
    'for another': [
      drafted({ representation }, { ready: true }),
      `
        + # Người được nộp thay
        + [Sửa: Người được nộp thay](/nop-thay)
        + Họ và tên người đó:Lê Thị Bình
      `,
    ],
  },
);

testStates<Parameters<typeof DraftNews>[0]>(
  'news of a draft',
  (props) => <DraftNews {...props} />,
  { draft },
  ``,
  {
    closed: [
      { draft: { ...draft, closedBecause: 'Hết.', moved: { at: at(12), components: [] }, toReview: ['a'] } },
      `
        + ‹important›
        + Hồ sơ này không gửi trực tuyến được
        + Hết.
      `,
    ],
    moved: [
      { draft: { ...draft, moved: { at: at(12), components: ['charges', 'documents'] as never } } },
      `
        + ‹info›
        + Thủ tục được cập nhật, thứ Năm, 12/11/2026, 09:00
        + Những gì bạn đã khai vẫn còn. Các phần sau đã khác so với khi bạn bắt đầu, hãy xem lại trước khi gửi:
        + Phí, lệ phí
        + Thành phần, số lượng hồ sơ
      `,
    ],
    'to look at again': [
      { draft: { ...draft, toReview: ['a'] } },
      `
        + ‹info›
        + Mẫu tờ khai vừa được cập nhật
        + Câu trả lời của bạn vẫn còn. Hãy xem lại các phần có ghi “Cần xem lại”.
      `,
    ],
  },
);

testStates<Parameters<typeof ReplacedNotice>[0]>(
  'what another window wrote',
  (props) => <ReplacedNotice {...props} />,
  { replaced: { at: '09:00', answers: [{ label: 'Họ tên', before: 'AN', now: '' }] } },
  `
        ‹important›
        Hồ sơ này còn được sửa ở nơi khác
        Lúc 09:00, phần này đã được lưu từ một thiết bị hoặc cửa sổ khác. Những gì bạn nhập ở đây đã thay các câu trả lời đó. Không có gì bị mất: hãy chọn giữ bên nào.
        Họ tên:Nơi khác: AN Ở đây: (để trống)
        ‹secondary› [Giữ câu trả lời ở đây] <intent=keep>
        ‹secondary› [Lấy lại câu trả lời ở nơi khác] <intent=restore>
      `,
  {
    nothing: [
      { replaced: { at: '09:00', answers: [{ label: 'Họ tên', before: '', now: 'AN' }] } },
      `
        − Họ tên:Nơi khác: AN Ở đây: (để trống)
        + Họ tên:Nơi khác: (để trống) Ở đây: AN
      `,
    ],
  },
);

testStates<Parameters<typeof StartPage>[0]>(
  'before it is begun',
  (props) => <StartPage {...props} />,
  {
    accountName: 'An',
    sheet: service.sheet,
    sections: ['Trẻ', 'Mẹ'],
    minutes: 5,
    earlier: undefined,
    drafts: [],
    links: { services: '/services', procedure: '/procedure' },
  },
  `
        [Dịch vụ công](/services)
        [Đăng ký khai sinh](/procedure)
        Nộp hồ sơ (here)
        Nộp hồ sơ trực tuyến
        # Đăng ký khai sinh
        # Trước khi bắt đầu
        Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong 60 ngày kể từ ngày sinh; nếu cha, mẹ không thể, thì ông, bà, người thân thích khác hoặc người đang nuôi dưỡng đi đăng ký. Họ, tên, dân tộc, quê quán của trẻ phải đúng quy định của pháp luật. Khai khoảng 5 phút. Bạn có thể dừng lại giữa chừng: những gì đã khai được lưu, lần sau khai tiếp được, kể cả trên máy khác.
        # Bạn cần chuẩn bị
        Giấy chứng sinh1 bản chínhKhông có Giấy chứng sinh thì nộp văn bản của người làm chứng; không có người làm chứng thì nộp giấy cam đoan về việc sinh.
        Biên bản về việc trẻ bị bỏ rơi (nếu có)1 bản chínhKhi đăng ký cho trẻ bị bỏ rơi, sau khi đã niêm yết 7 ngày liên tục.
        Văn bản của cơ sở y tế xác nhận đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ (nếu có)1 bản chínhKhi trẻ sinh ra do mang thai hộ.
        Giấy chứng nhận kết hôn của cha mẹ (nếu có)Xuất trình, không nộpKhi cha mẹ đã đăng ký kết hôn; có thể khai số và ngày cấp thay cho việc xuất trình.
        Văn bản ủy quyền có chứng thực (nếu có)1 bản chínhKhi nộp thay người khác. Ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản không phải chứng thực.
        Giấy tờ tùy thân còn giá trị của người yêu cầu (căn cước, căn cước công dân hoặc hộ chiếu)Xuất trình, không nộpXuất trình khi đến trực tiếp.
        Giấy tờ chứng minh nơi cư trú (nếu có)Xuất trình, không nộpChỉ khi cơ quan không tra cứu được nơi cư trú trong Cơ sở dữ liệu quốc gia về dân cư.
        Chụp rõ hoặc quét từng giấy tờ (PDF, JPG, PNG, HEIC, DOCX). Giấy tờ chỉ xuất trình thì mang theo khi đến nhận kết quả.
        # Phí, lệ phí
        Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh.
        Phí cấp bản sao trích lục hộ tịch: 8.000 đồng/bản.
        Ví dụ: Phí cấp bản sao trích lục hộ tịch
        Ví dụ | Phải nộp |
        1 bản | 8.000 đồng |
        2 bản | 16.000 đồng |
        5 bản | 40.000 đồng |
        Được miễn:
        Người thuộc gia đình có công với cách mạng (Thông tư 281/2016/TT-BTC)
        Người thuộc hộ nghèo (Thông tư 281/2016/TT-BTC)
        Người khuyết tật (Thông tư 281/2016/TT-BTC)
        Căn cứ: Thông tư 281/2016/TT-BTC.
        Bạn nộp tại Bộ phận Một cửa.
        Đăng ký trong hạn 60 ngày được miễn lệ phí (Điều 11 Luật Hộ tịch). Đăng ký quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.
        ‹waiting› Chưa đối chiếu
        Nội dung này chưa đối chiếu với văn bản gốc. Hãy hỏi Bộ phận Một cửa trước khi nộp.
        Nguồn: Cổng Dịch vụ công quốc gia, Quyết định công bố 163/QĐ-BTP.
        # Thời hạn giải quyết
        Ngay trong ngày tiếp nhận hồ sơ; nhận sau 15 giờ mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo.
        ▸ Bạn sẽ khai những gì?
        Trẻ
        Mẹ
        ‹start› [Bắt đầu khai hồ sơ]
        [Xem đầy đủ thủ tục](/procedure)
        # Nộp thay người khác?
        Bạn làm hồ sơ này cho cha mẹ, người thân hoặc người đã ủy quyền cho bạn: hồ sơ và kết quả đứng tên người đó. Hãy chuẩn bị ảnh chụp văn bản ủy quyền, hoặc giấy tờ chứng minh bạn là người đại diện.
        ‹secondary› [Nộp thay người khác] <applicant=another>
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'begun before': [
      {
        drafts: [
          { code: 'PA-1', savedAt: at(12), href: '/1' },
          { code: 'PA-2', savedAt: at(13), href: '/2', person: 'Bình' },
        ],
      },
      `
        − ‹start› [Bắt đầu khai hồ sơ]
        + ‹important›
        + Bạn đang khai thủ tục này
        + [Khai tiếp hồ sơ PA-1](/1), lưu lần cuối thứ Năm, 12/11/2026, 09:00
        + [Khai tiếp hồ sơ PA-2](/2) nộp thay cho Bình, lưu lần cuối thứ Sáu, 13/11/2026, 09:00
        + ‹start› [Khai một hồ sơ mới]
      `,
    ],
    'filed before': [
      { earlier: { code: 'PA-9', submittedAt: at(12) } },
      `
        + # Khai giống lần trước
        + Bạn đã nộp hồ sơ PA-9 của thủ tục này ngày 12/11/2026. Cổng điền sẵn những gì bạn đã khai khi đó, bạn xem lại từng phần rồi gửi. Giấy tờ thì đính kèm lại.
        + ‹secondary› [Điền sẵn từ hồ sơ PA-9] <from=PA-9>
      `,
    ],
    'filed before for another': [
      { earlier: { code: 'PA-9', person: 'Bình' } },
      `
        + # Khai giống lần trước
        + Bạn đã nộp hồ sơ PA-9 của thủ tục này thay cho Bình. Cổng điền sẵn những gì bạn đã khai khi đó, bạn xem lại từng phần rồi gửi. Giấy tờ thì đính kèm lại.
        + ‹secondary› [Điền sẵn từ hồ sơ PA-9] <from=PA-9>
      `,
    ],
    'without a time': [
      { minutes: undefined },
      `
        − Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong 60 ngày kể từ ngày sinh; nếu cha, mẹ không thể, thì ông, bà, người thân thích khác hoặc người đang nuôi dưỡng đi đăng ký. Họ, tên, dân tộc, quê quán của trẻ phải đúng quy định của pháp luật. Khai khoảng 5 phút. Bạn có thể dừng lại giữa chừng: những gì đã khai được lưu, lần sau khai tiếp được, kể cả trên máy khác.
        + Cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong 60 ngày kể từ ngày sinh; nếu cha, mẹ không thể, thì ông, bà, người thân thích khác hoặc người đang nuôi dưỡng đi đăng ký. Họ, tên, dân tộc, quê quán của trẻ phải đúng quy định của pháp luật. Bạn có thể dừng lại giữa chừng: những gì đã khai được lưu, lần sau khai tiếp được, kể cả trên máy khác.
      `,
    ],
  },
);

const post = { postal: {}, context, choices: {} };
testStates<Parameters<typeof ChoicesPage>[0]>(
  'how the result comes',
  (props) => <ChoicesPage {...props} />,
  {
    ...{
      accountName: 'An',
      chosen: { delivery: 'desk', exemption: 'khong' },
      post,
      problems: [],
      place: undefined,
    },
    ...{ atHand: { papers: [] }, back: { href: '/back', label: 'Trước' } },
    draft: { procedure, offered: ['desk'], sheet: service.sheet },
  },
  `
        [← Trước](/back)
        Đăng ký khai sinh
        # Nhận kết quả và phí, lệ phí
        [Tiếp tục] <intent=next>
        # Nhận kết quả
        Đến nhận tại Bộ phận Một cửa. Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
        <delivery=desk>
        Bạn có thuộc trường hợp được miễn phí, lệ phí không?
        Chọn rồi lưu, phần Giấy tờ kèm theo có thêm chỗ gửi giấy tờ chứng minh. Cán bộ xem giấy tờ; không được chấp nhận thì bạn nộp phí, lệ phí.
        <exemption=khong checked>
        Không thuộc trường hợp nào
        <exemption=merit-family>
        Người thuộc gia đình có công với cách mạng
        Căn cứ: Thông tư 281/2016/TT-BTC
        <exemption=poor-household>
        Người thuộc hộ nghèo
        Căn cứ: Thông tư 281/2016/TT-BTC
        <exemption=disability>
        Người khuyết tật
        Căn cứ: Thông tư 281/2016/TT-BTC
        # Phí, lệ phí
        Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh.
        Phí cấp bản sao trích lục hộ tịch: 8.000 đồng/bản.
        Ví dụ: Phí cấp bản sao trích lục hộ tịch
        Ví dụ | Phải nộp |
        1 bản | 8.000 đồng |
        2 bản | 16.000 đồng |
        5 bản | 40.000 đồng |
        Được miễn:
        Người thuộc gia đình có công với cách mạng (Thông tư 281/2016/TT-BTC)
        Người thuộc hộ nghèo (Thông tư 281/2016/TT-BTC)
        Người khuyết tật (Thông tư 281/2016/TT-BTC)
        Căn cứ: Thông tư 281/2016/TT-BTC.
        Bạn nộp tại Bộ phận Một cửa.
        Đăng ký trong hạn 60 ngày được miễn lệ phí (Điều 11 Luật Hộ tịch). Đăng ký quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.
        ‹waiting› Chưa đối chiếu
        Nội dung này chưa đối chiếu với văn bản gốc. Hãy hỏi Bộ phận Một cửa trước khi nộp.
        Nguồn: Cổng Dịch vụ công quốc gia, Quyết định công bố 163/QĐ-BTP.
        Số tiền của hồ sơ này được tính khi bạn khai xong tờ khai.
        ‹primary› [Lưu và tiếp tục] <intent=next>
        ‹secondary› [Lưu và thoát] <intent=save>
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'in several ways': [
      {
        draft: { procedure, offered: ['online', 'desk', 'post'], sheet: service.sheet },
        chosen: { delivery: 'post', exemption: 'khong' },
      },
      `
        − # Nhận kết quả
        − Đến nhận tại Bộ phận Một cửa. Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
        + Bạn muốn nhận kết quả bằng cách nào?
        + <delivery=online>
        + Nhận bản điện tử trên Cổng này
        + Bạn tải kết quả về từ trang hồ sơ của mình.
        + Đến nhận tại Bộ phận Một cửa
        + Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
        + <delivery=post checked>
        + Nhận qua bưu điện
        + Gửi đến địa chỉ bạn ghi ở dưới. Cước bưu điện trả khi nhận.
        + Địa chỉ nhận qua bưu điện
        + Ở đâu?
        + <postalAddress.place=here>
        + Xã Phú An, thị xã Bến Cát, tỉnh Bình Dương
        + <postalAddress.place=listed>
        + Xã, phường khác
        + <postalAddress.place=other>
        + Nơi khác: tự ghi
        + Ở nước ngoài, hoặc tên cũ không có trong danh sách
        + Số điện thoại người nhận
        + Bưu điện gọi số này trước khi giao.
        + <postalPhone=>
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
    'by post alone': [
      { draft: { procedure, offered: ['post'], sheet: service.sheet } },
      `
        − Đến nhận tại Bộ phận Một cửa. Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
        − <delivery=desk>
        + Nhận qua bưu điện. Gửi đến địa chỉ bạn ghi ở dưới. Cước bưu điện trả khi nhận.
        + <delivery=post>
        + Địa chỉ nhận qua bưu điện
        + Ở đâu?
        + <postalAddress.place=here>
        + Xã Phú An, thị xã Bến Cát, tỉnh Bình Dương
        + <postalAddress.place=listed>
        + Xã, phường khác
        + <postalAddress.place=other>
        + Nơi khác: tự ghi
        + Ở nước ngoài, hoặc tên cũ không có trong danh sách
        + Số điện thoại người nhận
        + Bưu điện gọi số này trước khi giao.
        + <postalPhone=>
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
    'what it costs is known': [
      { draft: { procedure, offered: ['desk'], sheet: service.sheet, assessment } },
      `
        − Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh.
        − Phí cấp bản sao trích lục hộ tịch: 8.000 đồng/bản.
        − Ví dụ: Phí cấp bản sao trích lục hộ tịch
        − Ví dụ | Phải nộp |
        − 1 bản | 8.000 đồng |
        − 2 bản | 16.000 đồng |
        − 5 bản | 40.000 đồng |
        − Được miễn:
        − Người thuộc gia đình có công với cách mạng (Thông tư 281/2016/TT-BTC)
        − Người thuộc hộ nghèo (Thông tư 281/2016/TT-BTC)
        − Người khuyết tật (Thông tư 281/2016/TT-BTC)
        − Căn cứ: Thông tư 281/2016/TT-BTC.
        − Bạn nộp tại Bộ phận Một cửa.
        − Đăng ký trong hạn 60 ngày được miễn lệ phí (Điều 11 Luật Hộ tịch). Đăng ký quá hạn nộp lệ phí theo mức của Hội đồng nhân dân cấp tỉnh, thu tại Một cửa. Bản sao trích lục, nếu yêu cầu, nộp phí tại Một cửa khi nhận kết quả.
        − ‹waiting› Chưa đối chiếu
        − Nội dung này chưa đối chiếu với văn bản gốc. Hãy hỏi Bộ phận Một cửa trước khi nộp.
        − Nguồn: Cổng Dịch vụ công quốc gia, Quyết định công bố 163/QĐ-BTP.
        − Số tiền của hồ sơ này được tính khi bạn khai xong tờ khai.
        + Bản sao (số lượng 2):16.000 đồng
        + Cộng:16.000 đồng
        + Đổi lựa chọn ở trên rồi bấm “Lưu và tiếp tục” thì số tiền được tính lại.
      `,
    ],
    'nothing was chosen': [
      {
        draft: { procedure, offered: ['online', 'desk'], sheet: service.sheet },
        problems: [{ path: 'delivery', message: 'Chọn cách nhận' }],
      },
      `
        − # Nhận kết quả
        − Đến nhận tại Bộ phận Một cửa. Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
        − <delivery=desk>
        + # Có chỗ cần sửa
        + [Chọn cách nhận](#f-delivery)
        + Bạn muốn nhận kết quả bằng cách nào?
        + Lỗi: Chọn cách nhận
        + <delivery=online>
        + Nhận bản điện tử trên Cổng này
        + Bạn tải kết quả về từ trang hồ sơ của mình.
        + <delivery=desk checked>
        + Đến nhận tại Bộ phận Một cửa
        + Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.
      `,
    ],
  },
);

const contacts = {
  email: 'an@example.com',
  phone: '+84901234567',
  notices: 'mail' as never,
  smsOffered: true,
  seen: 's1',
};
testStates<Parameters<typeof ContactsPage>[0]>(
  'how she is reached',
  (props) => <ContactsPage {...props} />,
  { accountName: 'An', contacts },
  `
        [Trang chủ](/)
        [Tài khoản của tôi](/tai-khoan)
        Đăng nhập và nhận tin (here)
        # Đăng nhập và nhận tin
        Bạn đăng nhập và được báo tin bằng số điện thoại hoặc thư điện tử. Có một trong hai là đủ; có cả hai thì mất một vẫn vào được tài khoản.
        Số điện thoại di động:0901 234 567
        Địa chỉ thư điện tử:an@example.com
        ▸ Đổi số điện thoại
        <way=phone>
        <seen=s1>
        Số điện thoại di động mới
        Chúng tôi gửi một mã đến đó để biết là của bạn
        <phone>
        Mật khẩu của bạn
        <phone-password>
        ‹secondary› [Hiện mật khẩu]
        ‹primary› [Gửi mã] <intent=change>
        ‹secondary› [Bỏ số điện thoại đang dùng] <intent=remove>
        ▸ Đổi địa chỉ thư điện tử
        <way=email>
        <seen=s1>
        Địa chỉ thư điện tử mới
        Chúng tôi gửi một mã đến đó để biết là của bạn
        <email>
        Mật khẩu của bạn
        <email-password>
        ‹secondary› [Hiện mật khẩu]
        ‹primary› [Gửi mã] <intent=change>
        ‹secondary› [Bỏ địa chỉ thư điện tử đang dùng] <intent=remove>
        Đổi hoặc bỏ địa chỉ thì những tin bạn đăng ký nhận qua thư sẽ ngừng; đăng ký lại được bất cứ lúc nào.
        <seen=s1>
        Báo tin về hồ sơ của bạn bằng cách nào?
        Việc bạn phải làm (nộp phí, bổ sung hồ sơ) và kết quả thì luôn được báo. Không nhắn tin từ 21 giờ đến 7 giờ.
        <notices=mail checked>
        Thư điện tử
        <notices=sms>
        Tin nhắn SMS
        <notices=both>
        Cả thư điện tử và tin nhắn SMS
        <notices=portal>
        Chỉ xem trên Cổng
        ‹secondary› [Lưu cách báo tin] <intent=notices>
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'by mail alone': [
      { contacts: { ...contacts, phone: undefined } },
      `
        − Số điện thoại di động:0901 234 567
        − ▸ Đổi số điện thoại
        − Số điện thoại di động mới
        − ‹secondary› [Bỏ số điện thoại đang dùng] <intent=remove>
        − ‹secondary› [Bỏ địa chỉ thư điện tử đang dùng] <intent=remove>
        − <notices=sms>
        − Tin nhắn SMS
        − <notices=both>
        − Cả thư điện tử và tin nhắn SMS
        + Số điện thoại di động:Chưa có
        + ▸ Thêm số điện thoại
        + Số điện thoại di động
      `,
    ],
    'by telephone alone': [
      { contacts: { ...contacts, email: undefined } },
      `
        − Địa chỉ thư điện tử:an@example.com
        − ‹secondary› [Bỏ số điện thoại đang dùng] <intent=remove>
        − ▸ Đổi địa chỉ thư điện tử
        − Địa chỉ thư điện tử mới
        − ‹secondary› [Bỏ địa chỉ thư điện tử đang dùng] <intent=remove>
        − Đổi hoặc bỏ địa chỉ thì những tin bạn đăng ký nhận qua thư sẽ ngừng; đăng ký lại được bất cứ lúc nào.
        − <notices=mail checked>
        − Thư điện tử
        − <notices=both>
        − Cả thư điện tử và tin nhắn SMS
        + Địa chỉ thư điện tử:Chưa có
        + ▸ Thêm địa chỉ thư điện tử
        + Địa chỉ thư điện tử
      `,
    ],
    'by telephone alone, while no message is sent': [
      { contacts: { ...contacts, email: undefined, smsOffered: false } },
      `
        − Địa chỉ thư điện tử:an@example.com
        − ▸ Đổi số điện thoại
        − <way=phone>
        − Số điện thoại di động mới
        − <phone>
        − <phone-password>
        − ‹secondary› [Bỏ số điện thoại đang dùng] <intent=remove>
        − ▸ Đổi địa chỉ thư điện tử
        − Địa chỉ thư điện tử mới
        − Chúng tôi gửi một mã đến đó để biết là của bạn
        − Mật khẩu của bạn
        − ‹secondary› [Hiện mật khẩu]
        − ‹primary› [Gửi mã] <intent=change>
        − ‹secondary› [Bỏ địa chỉ thư điện tử đang dùng] <intent=remove>
        − Đổi hoặc bỏ địa chỉ thì những tin bạn đăng ký nhận qua thư sẽ ngừng; đăng ký lại được bất cứ lúc nào.
        − <seen=s1>
        − <notices=mail checked>
        − Thư điện tử
        − <notices=sms>
        − Tin nhắn SMS
        − <notices=both>
        − Cả thư điện tử và tin nhắn SMS
        + Địa chỉ thư điện tử:Chưa có
        + Hiện chưa thêm hoặc đổi số điện thoại được, vì Cổng chưa nối với cổng tin nhắn.
        + ▸ Thêm địa chỉ thư điện tử
        + Địa chỉ thư điện tử
      `,
    ],
    'by mail alone, while no message is sent': [
      { contacts: { ...contacts, phone: undefined, smsOffered: false } },
      `
        − Số điện thoại di động:0901 234 567
        − ▸ Đổi số điện thoại
        − <way=phone>
        − Số điện thoại di động mới
        − <phone>
        − <phone-password>
        − ‹secondary› [Bỏ số điện thoại đang dùng] <intent=remove>
        − Chúng tôi gửi một mã đến đó để biết là của bạn
        − Mật khẩu của bạn
        − ‹secondary› [Hiện mật khẩu]
        − ‹primary› [Gửi mã] <intent=change>
        − ‹secondary› [Bỏ địa chỉ thư điện tử đang dùng] <intent=remove>
        − <seen=s1>
        − <notices=sms>
        − Tin nhắn SMS
        − <notices=both>
        − Cả thư điện tử và tin nhắn SMS
        + Số điện thoại di động:Chưa có
        + Hiện chưa thêm hoặc đổi số điện thoại được, vì Cổng chưa nối với cổng tin nhắn.
      `,
    ],
    'while no message is sent': [
      { contacts: { ...contacts, smsOffered: false } },
      `
        − Số điện thoại di động mới
        − <phone>
        − Chúng tôi gửi một mã đến đó để biết là của bạn
        − ‹primary› [Gửi mã] <intent=change>
        − <notices=sms>
        − Tin nhắn SMS
        − <notices=both>
        − Cả thư điện tử và tin nhắn SMS
      `,
    ],
    'something was changed': [
      { flash: 'Đã đổi.' },
      `
        + ‹success›
        + Đã xong
        + Đã đổi.
      `,
    ],
    'her address could not be changed': [
      { flash: 'Đã đổi.', problems: [{ path: 'email', message: 'Sai' }], entry: 'x@' },
      `
        − ▸ Đổi địa chỉ thư điện tử
        − <email>
        + # Có chỗ cần sửa
        + [Sai](#f-email)
        + ▾ Đổi địa chỉ thư điện tử
        + Lỗi: Sai
        + <email=x@>
      `,
    ],
    'her number could not be changed': [
      { problems: [{ path: 'phone-password', message: 'Sai mật khẩu' }], entry: '090' },
      `
        − ▸ Đổi số điện thoại
        − <phone>
        + # Có chỗ cần sửa
        + [Sai mật khẩu](#f-phone-password)
        + ▾ Đổi số điện thoại
        + <phone=090>
        + Lỗi: Sai mật khẩu
      `,
    ],
  },
);

const own = {
  running: [],
  drafts: 0,
  kept: [],
  dossiers: 0,
  inquiries: 0,
  consultations: 0,
  followings: 0,
  sessions: [{ since: at(12), here: true }],
  events: [],
};
testStates<Parameters<typeof OwnDataPage>[0]>(
  'her data',
  (props) => <OwnDataPage {...props} />,
  { accountName: 'An', own: own as never },
  `
        [Trang chủ](/)
        [Tài khoản của tôi](/tai-khoan)
        Dữ liệu của tôi (here)
        # Dữ liệu của tôi
        Cổng lưu những gì dưới đây về bạn. Bạn xem, sửa, tải về hoặc xóa ngay tại các trang này, không phải làm đơn.
        # Cổng đang lưu
        Tên, số điện thoại, thư điện tử:Để đăng nhập và báo tin
        [Xem, sửa: Tên, số điện thoại, thư điện tử](/tai-khoan/lien-lac)
        Thông tin điền sẵn vào tờ khai:Không có
        [Xem, sửa: Thông tin điền sẵn vào tờ khai](/tai-khoan)
        Hồ sơ:Không có
        [Xem: Hồ sơ](/ho-so)
        Câu hỏi, phản ánh, yêu cầu:Không có
        [Xem: Câu hỏi, phản ánh, yêu cầu](/tai-khoan/yeu-cau)
        Góp ý dự thảo:Không có
        [Xem: Góp ý dự thảo](/tai-khoan/gop-y)
        Tin nhận qua thư điện tử:Không có
        [Xem, thôi nhận: Tin nhận qua thư điện tử](/tai-khoan/nhan-tin-qua-thu)
        # Thiết bị đang đăng nhập
        Máy này: Thiết bị không rõ, từ thứ Năm, 12/11/2026, 09:00.
        Bạn không đăng nhập ở máy nào khác.
        # Tải toàn bộ dữ liệu
        Một tệp ZIP: một trang để đọc, cũng nội dung ấy ở dạng dữ liệu (JSON), và các tệp bạn đã gửi, kết quả bạn đã nhận. Trong đó có ảnh giấy tờ tùy thân: chỉ tải trên máy của bạn. Cổng ghi lại mỗi lần tải.
        → /tai-khoan/du-lieu/tai-ve
        Mật khẩu của bạn
        <password>
        ‹secondary› [Hiện mật khẩu]
        ‹secondary› [Tải dữ liệu của tôi (ZIP)]
        # Yêu cầu khác về dữ liệu của bạn
        Điều chưa làm được ở đây, ví dụ sửa thông tin trong hồ sơ đã gửi: xem [Dữ liệu cá nhân của bạn](/du-lieu-ca-nhan). Ủy ban nhân dân báo đã nhận yêu cầu trong 2 ngày làm việc. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu.)
        # Đóng tài khoản
        Không dùng nữa thì bạn [đóng tài khoản](/tai-khoan/du-lieu/dong).
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    some: [
      {
        own: {
          ...own,
          kept: ['Họ tên', 'Nơi ở'],
          dossiers: 2,
          drafts: 1,
          inquiries: 3,
          consultations: 4,
          followings: 5,
        } as never,
      },
      `
        − Thông tin điền sẵn vào tờ khai:Không có
        − Hồ sơ:Không có
        − Câu hỏi, phản ánh, yêu cầu:Không có
        − Góp ý dự thảo:Không có
        − Tin nhận qua thư điện tử:Không có
        + Thông tin điền sẵn vào tờ khai:Họ tên; Nơi ở
        + Hồ sơ:2 đã gửi, 1 đang khai
        + Câu hỏi, phản ánh, yêu cầu:3 đã gửi
        + Góp ý dự thảo:4 dự thảo
        + Tin nhận qua thư điện tử:5 mục
      `,
    ],
    'a draft alone': [
      { own: { ...own, drafts: 1 } as never },
      `
        − Hồ sơ:Không có
        + Hồ sơ:0 đã gửi, 1 đang khai
      `,
    ],
    'two devices': [
      {
        own: {
          ...own,
          sessions: [
            { device: 'Chrome', since: at(12), here: true },
            { device: 'Firefox', since: at(13), here: false },
          ],
        } as never,
      },
      `
        − Máy này: Thiết bị không rõ, từ thứ Năm, 12/11/2026, 09:00.
        − Bạn không đăng nhập ở máy nào khác.
        + Máy này: Chrome, từ thứ Năm, 12/11/2026, 09:00.
        + Máy khác
        + Không nhận ra một máy? Đăng xuất máy ấy rồi đổi mật khẩu.
        + <session=2026-11-13T02:00:00.000Z>
        + Firefox
        + Từ thứ Sáu, 13/11/2026, 09:00
        + ‹secondary› [Đăng xuất máy đã chọn] <intent=sign-out-chosen>
        + ‹quiet› [Đăng xuất mọi máy khác] <intent=sign-out-others>
      `,
    ],
    'somebody tried her password': [
      {
        own: {
          ...own,
          events: [
            { id: '2', what: 'Nhập sai mật khẩu khi đăng nhập', device: 'Zalo', at: at(13), failed: true },
            { id: '1', what: 'Đăng nhập', at: at(12), failed: false },
          ],
        } as never,
      },
      `
        + # Đăng nhập gần đây
        + thứ Sáu, 13/11/2026, 09:00:Nhập sai mật khẩu khi đăng nhập (Zalo)
        + thứ Năm, 12/11/2026, 09:00:Đăng nhập
        + Lần nhập sai không phải của bạn? Có người đang thử mật khẩu của bạn: hãy đổi mật khẩu.
      `,
    ],
    'something was done': [
      { flash: { kind: 'success', message: 'Đã đăng xuất.' } },
      `
        + ‹success›
        + Đã xong
        + Đã đăng xuất.
      `,
    ],
    'something was refused': [
      { flash: { kind: 'notice', message: 'Sai mật khẩu.' } },
      `
        + # Chưa tải được dữ liệu
        + [Sai mật khẩu.](#f-password)
        + Lỗi: Sai mật khẩu.
      `,
    ],
  },
);
testStates<Parameters<typeof CloseAccountPage>[0]>(
  'closing her account',
  (props) => <CloseAccountPage {...props} />,
  { accountName: 'An', own: { running: [], drafts: 0 }, problems: [] },
  `
        [Tài khoản của tôi](/tai-khoan)
        [Dữ liệu của tôi](/tai-khoan/du-lieu)
        Đóng tài khoản (here)
        # Đóng tài khoản
        # Xóa ngay
        Số điện thoại, thư điện tử, mật khẩu; mọi thiết bị bị đăng xuất.
        Thông tin điền sẵn vào tờ khai, tin nhận qua thư điện tử.
        Hồ sơ đang khai (bạn không có).
        # Được giữ, vì pháp luật buộc giữ
        Hồ sơ đã kết thúc, giấy tờ và kết quả trong đó; chứng từ nộp tiền.
        Câu hỏi, phản ánh, yêu cầu, góp ý đã gửi: đến hết thời hạn ghi ở trang [Dữ liệu cá nhân của bạn](/du-lieu-ca-nhan). Mã theo dõi vẫn dùng được.
        Đóng rồi thì không mở lại được; bạn có thể đăng ký tài khoản mới, nhưng hồ sơ cũ không tự về đó. Hãy [tải dữ liệu của bạn](/tai-khoan/du-lieu) trước.
        Mật khẩu của bạn
        <password>
        ‹secondary› [Hiện mật khẩu]
        ‹warning› [Đóng tài khoản của tôi]
        [Không đóng](/tai-khoan/du-lieu)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'while something runs': [
      { own: { running: [{ code: 'PA-1', why: 'đang giải quyết' }], drafts: 2 } },
      `
        − Hồ sơ đang khai (bạn không có).
        − Mật khẩu của bạn
        − <password>
        − ‹secondary› [Hiện mật khẩu]
        − ‹warning› [Đóng tài khoản của tôi]
        − [Không đóng](/tai-khoan/du-lieu)
        + ‹important›
        + Chưa đóng được: còn hồ sơ chưa xong
        + Hồ sơ đang giải quyết phải báo tin được cho bạn: hãy đợi kết quả, hoặc rút hồ sơ. Khoản còn nợ thì nộp trước.
        + [PA-1](/ho-so/PA-1): đang giải quyết
        + 2 hồ sơ đang khai và tệp kèm theo.
      `,
    ],
    'with a wrong password': [
      { problems: [{ path: 'password', message: 'Sai' }] },
      `
        + # Chưa đóng được tài khoản
        + [Sai](#f-password)
        + Lỗi: Sai
      `,
    ],
  },
);

const paper = { form: 'copy', required: false, id: '', name: '' } as const;
const papers = [
  { ...paper, id: 'a', name: 'Giấy chứng sinh', required: true },
  { ...paper, id: 'b', name: 'Biên bản', condition: 'Nếu trẻ bị bỏ rơi', form: 'original' },
  { ...paper, id: 'c', name: 'Căn cước', form: 'to-be-shown' },
  { ...paper, id: 'd', name: 'Giấy kết hôn', form: 'to-be-shown' },
] as unknown as Draft['procedure']['documents'];
const asking = (documents: Draft['procedure']['documents'], attachments: readonly object[] = []) => ({
  draft: { ...draft, procedure: { ...procedure, documents }, attachments } as Draft,
});
const sent = (...files: readonly object[]) => asking(papers, files);
const [first, second] = papers;
if (first === undefined || second === undefined) throw new Error('no papers');
const place = { step: 2, of: 5, minutesLeft: 4 };
const framed = {
  ...{ accountName: 'An', place: undefined, problems: [], atHand: { papers: [] } },
  back: { href: '/back', label: 'Trước' },
};

testStates<Parameters<typeof DocumentsPage>[0]>(
  'the papers of a filing',
  (props) => <DocumentsPage {...props} />,
  {
    ...{ ...framed, ...asking(papers), missing: [], tasksHref: '/tasks' },
    rules: { fileBytes: 1_000_000, filesPerSlot: 2, accept: '.pdf' },
    links: { file: fileHref, thumbnail: (id) => `/small/${id}`, transfers: '/parts' },
  },
  `
        [← Trước](/back)
        Đăng ký khai sinh
        # Giấy tờ kèm theo
        Chụp ảnh hoặc chọn tệp cho từng loại giấy tờ. Bạn có thể làm nhiều lần.
        ⇒ files
        [] <intent=upload>
        PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        # Cần gửi
        Giấy chứng sinh
        Bản sao.
        <document:a required multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:a>
        ‹secondary› Chụp ảnh: Giấy chứng sinh
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ▸ Trường hợp khác: chỉ gửi khi đúng với bạn (1)
        Biên bản (không bắt buộc)
        Bản chính. Nếu trẻ bị bỏ rơi
        <document:b multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:b>
        ‹secondary› Chụp ảnh: Biên bản
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ▸ Chỉ mang theo khi đến nhận kết quả (2)
        Căn cước (không bắt buộc)
        Không cần gửi ảnh; mang theo khi đến nhận kết quả. Bạn có thể gửi trước nếu muốn.
        <document:c multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:c>
        ‹secondary› Chụp ảnh: Căn cước
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        Giấy kết hôn (không bắt buộc)
        Không cần gửi ảnh; mang theo khi đến nhận kết quả. Bạn có thể gửi trước nếu muốn.
        <document:d multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:d>
        ‹secondary› Chụp ảnh: Giấy kết hôn
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ‹secondary› [Tải tệp lên] <intent=upload>
        ‹primary› [Lưu và tiếp tục] <intent=next>
        [Thoát, khai tiếp sau](/tasks)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'one is missing': [
      { missing: [first] },
      `
        + ‹important›
        + Còn thiếu giấy tờ bắt buộc
        + Giấy chứng sinh
      `,
    ],
    'one is missing, and something is wrong': [
      { missing: [first], problems: [{ path: 'document:a', message: 'Tệp hỏng' }] },
      `
        + # Có chỗ cần sửa
        + [Tệp hỏng](#f-document-a)
        + Lỗi: Tệp hỏng
      `,
    ],
    'one that applies in some cases is missing': [
      { missing: [second] },
      `
        − ▸ Trường hợp khác: chỉ gửi khi đúng với bạn (1)
        − Biên bản (không bắt buộc)
        − <document:b multiple>
        + ‹important›
        + Còn thiếu giấy tờ bắt buộc
        + Biên bản
        + ▾ Trường hợp khác: chỉ gửi khi đúng với bạn (1)
        + Biên bản
        + <document:b required multiple>
      `,
    ],
    'one that is only shown is wrong': [
      { problems: [{ path: 'document:c', message: 'Tệp hỏng' }] },
      `
        − ▸ Chỉ mang theo khi đến nhận kết quả (2)
        + # Có chỗ cần sửa
        + [Tệp hỏng](#f-document-c)
        + ▾ Chỉ mang theo khi đến nhận kết quả (2)
        + Lỗi: Tệp hỏng
      `,
    ],
    'a scan was sent, and one that took its place': [
      sent(file('old', { superseded: true }), file('new')),
      `
        − <document:a required multiple>
        + <document:a multiple>
        + [new.pdf](/file/new) (2 KB)
        + ‹quiet› [Bỏ tệp new.pdf] <intent=remove-file:new>
      `,
    ],
    'a photo was sent': [
      sent(file('p', { fileName: 'p.png', mediaType: 'image/png' })),
      `
        − <document:a required multiple>
        + <document:a multiple>
        + ()
        + [p.png](/file/p) (2 KB)
        + ‹quiet› [Bỏ tệp p.png] <intent=remove-file:p>
      `,
    ],
    'one that is only shown was sent': [
      sent(file('s', { slot: 'document:d' })),
      `
        − ▸ Chỉ mang theo khi đến nhận kết quả (2)
        + ▾ Chỉ mang theo khi đến nhận kết quả (2)
        + [s.pdf](/file/s) (2 KB)
        + ‹quiet› [Bỏ tệp s.pdf] <intent=remove-file:s>
      `,
    ],
    'nothing has to be sent': [
      asking([second]),
      `
        − # Cần gửi
        − Giấy chứng sinh
        − Bản sao.
        − <document:a required multiple>
        − <camera:document:a>
        − ‹secondary› Chụp ảnh: Giấy chứng sinh
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − ▸ Chỉ mang theo khi đến nhận kết quả (2)
        − Căn cước (không bắt buộc)
        − Không cần gửi ảnh; mang theo khi đến nhận kết quả. Bạn có thể gửi trước nếu muốn.
        − <document:c multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − <camera:document:c>
        − ‹secondary› Chụp ảnh: Căn cước
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − Giấy kết hôn (không bắt buộc)
        − Không cần gửi ảnh; mang theo khi đến nhận kết quả. Bạn có thể gửi trước nếu muốn.
        − <document:d multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − <camera:document:d>
        − ‹secondary› Chụp ảnh: Giấy kết hôn
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        + Không có giấy tờ nào bắt buộc phải gửi.
      `,
    ],
    'beside the other steps the papers are told': [{ atHand: { papers: [first] } }, ''],
  },
);

const names = { id: 'childName', kind: 'text', label: 'Họ tên', required: true } as const;
const childForm = {
  code: 'khai-sinh',
  version: 1,
  title: 'Tờ khai',
  source: '',
  toReview: [],
  paper: [],
  rules: [
    {
      id: 'other-name',
      kind: 'different',
      fields: ['motherName', 'childName'],
      severity: 'warning',
      at: 'childName',
      message: 'Trẻ trùng tên mẹ.',
    },
    {
      id: 'other-mother',
      kind: 'different',
      fields: ['byMother', 'childName'],
      severity: 'warning',
      at: 'byMother',
      message: 'Mẹ khai trùng tên trẻ.',
    },
  ],
  sections: [
    { id: 'mother', heading: 'Mẹ', fields: [{ ...names, id: 'motherName', label: 'Họ tên mẹ' }] },
    {
      id: 'child',
      heading: 'Trẻ',
      intro: 'Theo giấy chứng sinh.',
      fields: [
        names,
        {
          id: 'nickname',
          kind: 'text',
          label: 'Tên gọi',
          required: false,
          showWhen: { field: 'childName', equals: 'ANH' },
        },
        {
          ...{ id: 'byMother', kind: 'text', label: 'Mẹ khai', required: true },
          sameAs: { when: { field: 'motherName', equals: 'CÚC' }, field: 'motherName' },
        },
      ],
    },
  ],
} as unknown as SectionView['form'];
const [, child] = childForm.sections;
if (child === undefined) throw new Error('no section');
const view: SectionView = {
  ...{ code: 'PA-1', procedureName: 'Khai sinh', form: childForm, section: child, wire: {}, context },
  ...{
    charges: { kind: 'free', legalBasis: '' },
    exemption: undefined,
    version: 4,
    savedAt: undefined,
    heldFiles: {},
  },
  ...{ choices: {}, toReview: [], replaced: undefined },
};
const viewed = (more: Partial<SectionView>) => ({ view: { ...view, ...more } });

testStates<Parameters<typeof SectionPage>[0]>(
  'a section of a declaration',
  (props) => asRoute(<SectionPage {...props} />),
  { ...framed, view, saveHref: '/save', sectionHref: (id) => `/section/${id}`, fromCheck: false },
  `
        [← Trước](/back)
        Khai sinh
        # Trẻ
        Theo giấy chứng sinh.
        → /
        [Tiếp tục] <intent=next>
        <version=4>
        Họ tên
        <childName=>
        Mẹ khai
        <byMother=>
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        Những gì bạn nhập chỉ được lưu khi bạn bấm một nút lưu dưới đây.
        ‹primary› [Lưu và tiếp tục] <intent=next>
        ‹secondary› [Lưu và thoát] <intent=save>
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'one of the steps': [
      { place },
      `
        − Khai sinh
        + Bước 2/5 · còn khoảng 4 phút
      `,
    ],
    'on the way back to the check': [
      { fromCheck: true },
      `
        − ‹primary› [Lưu và tiếp tục] <intent=next>
        + ‹primary› [Lưu và quay lại trang kiểm tra] <intent=next>
      `,
    ],
    'saved before': [
      viewed({ savedAt: '21:04' }),
      `
        − Những gì bạn nhập chỉ được lưu khi bạn bấm một nút lưu dưới đây.
        + Đã lưu lúc 21:04.
      `,
    ],
    'another window wrote meanwhile': [
      viewed({ replaced: { at: '21:04', answers: [{ label: 'Họ tên', before: 'A', now: 'B' }] } }),
      `
        + ‹important›
        + Hồ sơ này còn được sửa ở nơi khác
        + Lúc 21:04, phần này đã được lưu từ một thiết bị hoặc cửa sổ khác. Những gì bạn nhập ở đây đã thay các câu trả lời đó. Không có gì bị mất: hãy chọn giữ bên nào.
        + Họ tên:Nơi khác: A Ở đây: B
        + ‹secondary› [Giữ câu trả lời ở đây] <intent=keep>
        + ‹secondary› [Lấy lại câu trả lời ở nơi khác] <intent=restore>
      `,
    ],
    'asked otherwise since': [
      viewed({ toReview: ['Họ tên', 'Tên gọi'] }),
      `
        + ‹info›
        + Mẫu tờ khai vừa được cập nhật
        + Câu trả lời của bạn vẫn còn. Hãy xem lại: Họ tên; Tên gọi.
      `,
    ],
    'something is wrong': [
      { problems: [{ path: 'childName', message: 'Ghi tên' }] },
      `
        + # Có chỗ cần sửa
        + [Ghi tên](#f-childName)
        + Lỗi: Ghi tên
      `,
    ],
    'an answer opens another': [
      viewed({ wire: { childName: 'ANH' } }),
      `
        − <childName=>
        + <childName=ANH>
        + Tên gọi (không bắt buộc)
        + <nickname=>
      `,
    ],
    'a question asks for a file': [
      viewed({
        section: {
          ...child,
          fields: [...child.fields, { id: 'photo', kind: 'attachment', label: 'Ảnh', required: true }],
        },
        heldFiles: { photo: [{ id: 'p1', fileName: 'anh.jpg', byteSize: 2_000, removable: true }] },
      }),
      `
        − → /
        + → / ⇒ files
        + Ảnh
        + Tệp PDF, JPG hoặc PNG, mỗi tệp không quá 10 MB.
        + <photo multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + anh.jpg (2 KB)
        + ‹quiet› [Bỏ tệp anh.jpg] <intent=remove-file:p1>
      `,
    ],
    'an answer is taken from another section': [
      viewed({ wire: { motherName: 'CÚC' } }),
      `
        − Mẹ khai
        − <byMother=>
        + Lấy từ phần “Mẹ”, bạn không phải khai lại. [Sửa ở phần “Mẹ”](/section/mother)
        + Mẹ khai:CÚC
      `,
    ],
    'what is wrong was said in another section': [
      {
        ...viewed({ wire: { motherName: 'CÚC' } }),
        problems: [{ path: 'byMother', message: 'Ghi tên mẹ' }],
      },
      `
        − Mẹ khai
        − <byMother=>
        + # Có chỗ cần sửa
        + [Ghi tên mẹ](/section/mother#f-motherName)
        + Lấy từ phần “Mẹ”, bạn không phải khai lại. [Sửa ở phần “Mẹ”](/section/mother)
        + Mẹ khai:CÚC
      `,
    ],
    'what is asked looks strange': [
      viewed({ wire: { motherName: 'ANH', childName: 'ANH' } }),
      `
        − <childName=>
        + <childName=ANH>
        + Xem lại: Trẻ trùng tên mẹ.
        + Tên gọi (không bắt buộc)
        + <nickname=>
      `,
    ],
    'what is not asked here looks strange, too': [
      viewed({ wire: { motherName: 'CÚC', childName: 'CÚC' } }),
      `
        − <childName=>
        − Mẹ khai
        − <byMother=>
        + Lấy từ phần “Mẹ”, bạn không phải khai lại. [Sửa ở phần “Mẹ”](/section/mother)
        + Mẹ khai:CÚC
        + Xem lại: Mẹ khai trùng tên trẻ.
        + <childName=CÚC>
        + Xem lại: Trẻ trùng tên mẹ.
      `,
    ],
  },
);

const actsFor = { ...draft, representation } as Draft;

testStates<Parameters<typeof RepresentationPage>[0]>(
  'for whom it is filed',
  (props) => asRoute(<RepresentationPage {...props} />),
  { ...framed, draft: actsFor, wire: {} },
  `
        [← Trước](/back)
        Đăng ký khai sinh
        # Người được nộp thay
        # Bạn nộp thay cho ai?
        Hồ sơ, giấy tiếp nhận và kết quả đứng tên người này. Cổng điền những điều bạn ghi ở đây vào tờ khai.
        Họ và tên người đó
        <name=>
        Số định danh cá nhân hoặc số CMND của người đó
        <identityNumber=>
        Số điện thoại của người đó (không bắt buộc)
        Để trống nếu người đó không dùng điện thoại: mọi thông báo gửi đến bạn
        <phone=>
        # Bạn được nộp thay theo giấy tờ nào?
        Bản chụp giấy tờ này là bắt buộc, gửi ở phần Giấy tờ kèm theo. Văn bản ủy quyền phải được công chứng hoặc chứng thực; trong việc hộ tịch, ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì không phải.
        Giấy tờ cho phép nộp thay
        <authorisation=power-of-attorney>
        Văn bản ủy quyền
        <authorisation=by-law>
        Giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ
        <authorisation=introduction>
        Giấy giới thiệu của tổ chức
        Số của giấy tờ đó (không bắt buộc)
        <authorisationNumber=>
        Ngày của giấy tờ đó (không bắt buộc)
        Ngày
        <authorisedOn.day=>
        Tháng
        <authorisedOn.month=>
        Năm
        <authorisedOn.year=>
        Số giấy tờ tùy thân của bạn
        <representativeIdentity=>
        ‹primary› [Lưu và tiếp tục] <intent=next>
        ‹secondary› [Lưu và thoát] <intent=save>
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'named, and not by a number': [
      { wire: { name: 'Lê Thị Bình' }, problems: [{ path: 'identityNumber', message: 'Ghi số' }] },
      `
        − <name=>
        + # Có chỗ cần sửa
        + [Ghi số](#f-identityNumber)
        + <name=Lê Thị Bình>
        + Lỗi: Ghi số
      `,
    ],
    'begun before the procedure changed': [
      { draft: { ...actsFor, moved: { at: at(13), components: ['charges'] } } },
      `
        + ‹info›
        + Thủ tục được cập nhật, thứ Sáu, 13/11/2026, 09:00
        + Những gì bạn đã khai vẫn còn. Các phần sau đã khác so với khi bạn bắt đầu, hãy xem lại trước khi gửi:
        + Phí, lệ phí
      `,
    ],
  },
);

const desk = { actor: { name: 'Hoa', position: 'Công chức' }, groups: [] };
const visitor = { code: 'PA-9', name: 'Nguyễn Văn An' };
const typed = { wire: {}, problems: [], text: '', from: '' };

testStates<Parameters<typeof BeginPage>[0]>(
  'somebody comes to the counter',
  (props) => asRoute(<BeginPage {...props} />),
  {
    ...{ desk, drafts: [], formContext: context, start: {} },
    form: visitForm([{ code: '1.000', name: 'Khai sinh' }]),
  },
  `
        Hồ sơ giấy, nộp trực tiếp hoặc qua bưu chính
        # Tiếp nhận tại quầy
        → /
        [Tiếp tục] <intent=enter>
        <counter-from=>
        <counter-sought=>
        # Người này đã từng nộp hồ sơ?
        Tên, số định danh hoặc số điện thoại
        Tìm thấy thì không phải nhập lại; mỗi lần tìm đều được ghi lại. Người mới: nhập ở dưới.
        <counter-text>
        ‹secondary› [Tìm] <intent=find>
        # Hồ sơ
        Thủ tục: Khai sinh
        <procedure=1.000>
        Cách hồ sơ đến
        <channel=in-person>
        Tại quầy
        <channel=post>
        Qua bưu chính
        Tờ khai
        <declaration=typed>
        Nhập vào máy theo mẫu của thủ tục
        <declaration=scanned>
        Đã viết trên giấy: quét kèm
        # Người nộp hồ sơ
        Họ và tên
        <name=>
        Số định danh cá nhân hoặc số CMND (không bắt buộc)
        Có số này, sau này người nộp mới gắn được hồ sơ với tài khoản của mình
        <identityNumber=>
        Số điện thoại (không bắt buộc)
        <phone=>
        Nơi cư trú (không bắt buộc)
        <address=>
        # Người đến nộp
        Người đến nộp
        <comer=applicant>
        Chính người nộp hồ sơ
        <comer=representative>
        Người đại diện, người được ủy quyền
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        ‹primary› [Khai hồ sơ] <intent=begin>
      `,
  {
    'some is begun already': [
      {
        drafts: [
          {
            ...{ code: 'PA-1', procedureName: 'Khai sinh', applicantName: 'An', channel: 'post' },
            ...{ begunBy: 'Hoa', savedAt: at(12), keptUntil: at(20) },
          },
        ],
      },
      `
        + [1 hồ sơ đang làm dở](#dang-lam-do)
        + # Hồ sơ đang làm dở tại quầy
        + Hồ sơ đang làm dở tại quầy
        + Người nộp | Thủ tục | Cách nộp | Người ghi | Lưu lúc | Giữ đến |
        + [An](/can-bo/tiep-nhan/PA-1) | Khai sinh | Qua bưu chính | Hoa | thứ Năm, 12/11/2026, 09:00 | 20/11/2026 |
      `,
    ],
    'nobody is found': [
      { reply: { ...typed, text: 'Nguyễn Văn', visitors: [] } },
      `
        − <counter-sought=>
        − <counter-text>
        + <counter-sought=Nguyễn Văn>
        + <counter-text=Nguyễn Văn>
        + Chưa thấy ai trong các hồ sơ đã nộp. Hãy nhập thông tin người nộp ở dưới.
      `,
    ],
    'some are found': [
      {
        reply: {
          ...typed,
          text: 'Nguyễn',
          visitors: [
            visitor,
            { ...visitor, code: 'PA-8', identityNumber: '0742', phone: '+84912345678', address: 'thôn 2' },
          ],
        },
      },
      `
        − <counter-sought=>
        − <counter-text>
        + <counter-sought=Nguyễn>
        + <counter-text=Nguyễn>
        + Tìm thấy 2 người
        + Họ và tên | Số định danh | Điện thoại | Nơi cư trú | Chọn |
        + Nguyễn Văn An | – | – | – | ‹secondary› [Chọn Nguyễn Văn An] <intent=choose:PA-9> |
        + Nguyễn Văn An | 0742 | 0912 345 678 | thôn 2 | ‹secondary› [Chọn Nguyễn Văn An] <intent=choose:PA-8> |
      `,
    ],
    'one of them is chosen': [
      { reply: { ...typed, wire: { name: 'AN' }, from: 'PA-9', chosen: 'Nguyễn Văn An' } },
      `
        − <counter-from=>
        − <counter-text>
        − <name=>
        + <counter-from=PA-9>
        + <counter-text=>
        + ‹success›
        + Đã xong
        + Đã điền thông tin của Nguyễn Văn An. Hãy đối chiếu với giấy tờ của người nộp.
        + <name=AN>
      `,
    ],
    'what was looked for is too short': [
      { reply: { ...typed, text: 'A', problems: [{ path: 'counter-text', message: 'Gõ thêm' }] } },
      `
        − <counter-sought=>
        − <counter-text>
        + # Có chỗ cần sửa
        + [Gõ thêm](#f-counter-text)
        + <counter-sought=A>
        + Lỗi: Gõ thêm
        + <counter-text=A>
      `,
    ],
    'by another, by post': [
      { start: { channel: 'post', comer: 'representative' } },
      `
        − <channel=post>
        − <comer=representative>
        + <channel=post checked>
        + Ngày bưu chính chuyển đến
        + Thời hạn giải quyết tính từ ngày này
        + Ngày
        + <arrivedOn.day=>
        + Tháng
        + <arrivedOn.month=>
        + Năm
        + <arrivedOn.year=>
        + <comer=representative checked>
        + Họ và tên người nộp thay
        + <representativeName=>
        + Số giấy tờ tùy thân của người nộp thay
        + <representativeIdentity=>
        + Giấy tờ cho phép nộp thay
        + <authorisation=power-of-attorney>
        + Văn bản ủy quyền
        + <authorisation=by-law>
        + Giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ
        + <authorisation=introduction>
        + Giấy giới thiệu của tổ chức
        + Số của giấy tờ đó (không bắt buộc)
        + <authorisationNumber=>
        + Ngày của giấy tờ đó (không bắt buộc)
        + Ngày
        + <authorisedOn.day=>
        + Tháng
        + <authorisedOn.month=>
        + Năm
        + <authorisedOn.year=>
      `,
    ],
  },
);

const charged = {
  kind: 'charged',
  items: [
    {
      ...{ id: 'copies', kind: 'fee', name: 'Bản sao', legalBasis: '', exemptions: [] },
      ...{
        tariff: { kind: 'per-unit', amount: 8_000, unit: 'bản' },
        quantity: { kind: 'constant', value: 2 },
      },
    },
  ],
} as unknown as Extract<Draft['procedure']['charges'], { readonly kind: 'charged' }>;
const [copies] = charged.items;
const poor = { id: 'poor', label: 'Hộ nghèo', legalBasis: 'NQ 12' };
const waivable = { ...charged, items: [{ ...copies, exemptions: [poor] }] } as typeof charged;
const unknown = {
  ...charged,
  items: [{ ...copies, tariff: { kind: 'set-by-province', note: 'Theo nghị quyết.' } }],
} as typeof charged;
const atDesk = {
  ...draft.procedure,
  documents: papers.slice(0, 2),
  charges: { kind: 'free', legalBasis: '' },
} as Draft['procedure'];
const oneSection = {
  ...childForm,
  rules: [],
  sections: [{ id: 'mother', heading: 'Mẹ', fields: [{ ...names, id: 'motherName', label: 'Họ tên mẹ' }] }],
} as Draft['form'];
const atCounter: CounterFiling = {
  draft: { ...draft, procedure: atDesk, form: oneSection },
  ...{ channel: 'in-person', visit: { person: { name: 'An', identityNumber: '0741' } }, checklist: {} },
  ...{ seen: 's1', indispensable: ['a'], deliveries: ['desk'], dueAt: at(20), dueExplanation: ['3 ngày.'] },
};
const counter = (more: Partial<CounterFiling>, drafts: Partial<Draft> = {}) => ({
  filing: { ...atCounter, draft: { ...atCounter.draft, ...drafts }, ...more },
});
const costing = (charges: Draft['procedure']['charges'], more: Partial<Draft> = {}) =>
  counter({}, { procedure: { ...atDesk, charges } as Draft['procedure'], ...more });
const rules = { fileBytes: 1_000_000, filesPerSlot: 2, accept: '.pdf' };
const complete = { wire: { motherName: 'CÚC' } };

testStates<Parameters<typeof FilingPage>[0]>(
  'a filing at the counter',
  (props) => asRoute(<FilingPage {...props} />),
  { desk, filing: atCounter, requestId: 'r1', rules, choices: {} },
  `
        [Tiếp nhận tại quầy](/can-bo/tiep-nhan) · An · Tại quầy
        # Đăng ký khai sinh
        → / ⇒ files
        [Tiếp tục] <intent=keep>
        <version=1>
        <requestId=r1>
        <seen=s1>
        # Mẹ
        Họ tên mẹ
        <motherName=>
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        # Giấy tờ kèm theo
        Đánh dấu giấy tờ có trước mặt. PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        Giấy chứng sinh
        <mark.a=original-seen>
        Đã đối chiếu bản chính
        <mark.a=paper-taken>
        Đã nhận bản giấy
        ▸ Quét hoặc chụp kèm
        Bản quét: Giấy chứng sinh (không bắt buộc)
        <document:a multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:a>
        ‹secondary› Chụp ảnh: Bản quét: Giấy chứng sinh
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ‹secondary› [Tải tệp lên Giấy chứng sinh] <intent=upload>
        Biên bản (không bắt buộc)
        Nếu trẻ bị bỏ rơi
        <mark.b=original-seen>
        Đã đối chiếu bản chính
        <mark.b=paper-taken>
        Đã nhận bản giấy
        ▸ Quét hoặc chụp kèm
        Bản quét: Biên bản (không bắt buộc)
        <document:b multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:b>
        ‹secondary› Chụp ảnh: Bản quét: Biên bản
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        ‹secondary› [Tải tệp lên Biên bản] <intent=upload>
        # Tóm tắt
        Người nộp:An 0741
        Cách nộp:Tại quầy
        Giấy tờ:Còn thiếu: Giấy chứng sinh
        Phí, lệ phí:Không phải nộp
        Kết quả:Nhận tại Bộ phận Một cửa
        Hẹn trả:thứ Sáu, 20/11/2026, 09:00
        Nếu tiếp nhận bây giờ, hẹn trả kết quả: thứ Sáu, 20/11/2026, 09:00
        ▸ Cách tính ngày hẹn
        3 ngày.
        ‹primary› [Tiếp nhận, cấp giấy hẹn] <intent=receive>
        ‹secondary› [Lưu, làm tiếp sau] <intent=save>
        ▸ Bỏ hồ sơ này
        Những gì đã nhập và đã quét bị xóa ngay, không lấy lại được.
        ‹warning› [Bỏ hồ sơ] <intent=discard>
      `,
  {
    'of somebody else, by post': [
      counter({
        ...{ channel: 'post', arrivedOn: '2026-11-10' },
        visit: {
          ...atCounter.visit,
          representative: {
            ...{ name: 'Bình', identityNumber: '0742', kind: 'by-law' },
          } as unknown as NonNullable<CounterFiling['visit']['representative']>,
        },
      }),
      `
        − [Tiếp nhận tại quầy](/can-bo/tiep-nhan) · An · Tại quầy
        − Cách nộp:Tại quầy
        + [Tiếp nhận tại quầy](/can-bo/tiep-nhan) · An · Qua bưu chính, đến ngày 10/11/2026 · Bình nộp thay
        + Nộp thay:Bình
        + Cách nộp:Qua bưu chính, đến ngày 10/11/2026
      `,
    ],
    'what has to be there is ticked': [
      counter({ checklist: { a: ['paper-taken'] } }),
      `
        − <mark.a=paper-taken>
        − Giấy tờ:Còn thiếu: Giấy chứng sinh
        + <mark.a=paper-taken checked>
        + Giấy tờ:Đã có: Giấy chứng sinh Đủ giấy tờ bắt buộc.
      `,
    ],
    'what may be there is ticked': [
      counter({ checklist: { b: ['original-seen'] } }),
      `
        − <mark.b=original-seen>
        − Giấy tờ:Còn thiếu: Giấy chứng sinh
        + <mark.b=original-seen checked>
        + Giấy tờ:Đã có: Biên bản Còn thiếu: Giấy chứng sinh
      `,
    ],
    'what has to be there was scanned': [
      counter({}, { attachments: [file('scan')] as never }),
      `
        − ▸ Quét hoặc chụp kèm
        − Giấy tờ:Còn thiếu: Giấy chứng sinh
        + ▸ 1 tệp đã quét
        + [scan.pdf](/can-bo/ho-so/PA-1/tep/scan) (2 KB)
        + ‹quiet› [Bỏ tệp scan.pdf] <intent=remove-file:scan>
        + Giấy tờ:Đã có: Giấy chứng sinh Đủ giấy tờ bắt buộc.
      `,
    ],
    'no papers go with it': [
      counter({}, { procedure: { ...atDesk, documents: [] } as Draft['procedure'] }),
      `
        − # Giấy tờ kèm theo
        − Đánh dấu giấy tờ có trước mặt. PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        − Giấy chứng sinh
        − <mark.a=original-seen>
        − Đã đối chiếu bản chính
        − <mark.a=paper-taken>
        − Đã nhận bản giấy
        − ▸ Quét hoặc chụp kèm
        − Bản quét: Giấy chứng sinh (không bắt buộc)
        − <document:a multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − <camera:document:a>
        − ‹secondary› Chụp ảnh: Bản quét: Giấy chứng sinh
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − ‹secondary› [Tải tệp lên Giấy chứng sinh] <intent=upload>
        − Biên bản (không bắt buộc)
        − Nếu trẻ bị bỏ rơi
        − <mark.b=original-seen>
        − Đã đối chiếu bản chính
        − <mark.b=paper-taken>
        − Đã nhận bản giấy
        − ▸ Quét hoặc chụp kèm
        − Bản quét: Biên bản (không bắt buộc)
        − <document:b multiple>
        − ‹secondary› Chọn tệp
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − <camera:document:b>
        − ‹secondary› Chụp ảnh: Bản quét: Biên bản
        − Chưa chọn tệp nàoĐã chọn tệp
        − ‹quiet› [Bỏ tệp đã chọn]
        − ‹secondary› [Tải tệp lên Biên bản] <intent=upload>
        − Giấy tờ:Còn thiếu: Giấy chứng sinh
      `,
    ],
    'papers are missing': [
      { problems: [{ path: 'mark.a', message: 'Thiếu' }] },
      `
        + # Có chỗ cần sửa
        + [Thiếu](#f-mark-a)
        + Lỗi: Thiếu
      `,
    ],
    'a scan is broken': [
      { problems: [{ path: 'document:b', message: 'Tệp hỏng' }] },
      `
        + # Có chỗ cần sửa
        + [Tệp hỏng](#f-document-b)
        + Lỗi: Tệp hỏng
      `,
    ],
    'the result may come by post': [
      counter({ deliveries: ['desk', 'post'] }),
      `
        + # Nhận kết quả
        + Người nộp muốn nhận kết quả bằng cách nào?
        + <counter-delivery=desk checked>
        + Nhận tại Bộ phận Một cửa
        + <counter-delivery=post>
        + Nhận qua bưu chính
        + Địa chỉ nhận qua bưu điện
        + Ở đâu?
        + <counter-postalAddress.place=here>
        + Xã Phú An, thị xã Bến Cát, tỉnh Bình Dương
        + <counter-postalAddress.place=listed>
        + Xã, phường khác
        + <counter-postalAddress.place=other>
        + Nơi khác: tự ghi
        + Ở nước ngoài, hoặc tên cũ không có trong danh sách
        + Số điện thoại người nhận
        + Bưu điện gọi số này trước khi giao.
        + <counter-postalPhone=>
        + Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        + ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
      `,
    ],
    'the result may come online': [
      {
        ...counter({ deliveries: ['desk', 'online'] }),
        problems: [{ path: 'counter-delivery', message: 'Chọn' }],
      },
      `
        + # Có chỗ cần sửa
        + [Chọn](#f-counter-delivery)
        + # Nhận kết quả
        + Người nộp muốn nhận kết quả bằng cách nào?
        + Lỗi: Chọn
        + <counter-delivery=desk checked>
        + Nhận tại Bộ phận Một cửa
        + <counter-delivery=online>
      `,
    ],
    'it costs something, which is not known yet': [
      costing(charged),
      `
        − Phí, lệ phí:Không phải nộp
        + # Phí, lệ phí
        + Số tiền hiện ra khi tờ khai đã đủ và đúng.
        + Chưa đánh dấu thì hồ sơ vẫn được tiếp nhận; thu sau, trước khi trả kết quả.
        + <counter-cash=yes>
        + Đã thu đủ bằng tiền mặt, cấp biên nhận
        + Phí, lệ phí:Hiện ra khi tờ khai đã đủ và đúng
      `,
    ],
    'it costs something': [
      costing(charged, complete),
      `
        − <motherName=>
        − Phí, lệ phí:Không phải nộp
        + <motherName=CÚC>
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng
        + Cộng:16.000 đồng
        + Chưa đánh dấu thì hồ sơ vẫn được tiếp nhận; thu sau, trước khi trả kết quả.
        + <counter-cash=yes>
        + Đã thu đủ 16.000 đồng bằng tiền mặt, cấp biên nhận
        + Phí, lệ phí:16.000 đồng Chưa thu; thu trước khi trả kết quả.
      `,
    ],
    'it costs something, said to be taken': [
      { ...costing(charged, complete), paysCash: true },
      `
        − <motherName=>
        − Phí, lệ phí:Không phải nộp
        + <motherName=CÚC>
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng
        + Cộng:16.000 đồng
        + Chưa đánh dấu thì hồ sơ vẫn được tiếp nhận; thu sau, trước khi trả kết quả.
        + <counter-cash=yes checked>
        + Đã thu đủ 16.000 đồng bằng tiền mặt, cấp biên nhận
        + Phí, lệ phí:16.000 đồng Bạn đã thu tiền mặt tại quầy.
      `,
    ],
    'the province says how much': [
      costing(unknown, complete),
      `
        − <motherName=>
        − Phí, lệ phí:Không phải nộp
        + <motherName=CÚC>
        + # Phí, lệ phí
        + Bản sao:Số tiền được báo sau khi nhận hồ sơ. Theo nghị quyết.
        + Phí, lệ phí:Kế toán báo sau
      `,
    ],
    'it may be waived': [
      costing(waivable, complete),
      `
        − <motherName=>
        − Phí, lệ phí:Không phải nộp
        + <motherName=CÚC>
        + Thuộc trường hợp được miễn phí, lệ phí?
        + <counter-exemption=khong checked>
        + Không thuộc trường hợp nào
        + <counter-exemption=poor>
        + Hộ nghèo
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng
        + Cộng:16.000 đồng
        + Chưa đánh dấu thì hồ sơ vẫn được tiếp nhận; thu sau, trước khi trả kết quả.
        + <counter-cash=yes>
        + Đã thu đủ 16.000 đồng bằng tiền mặt, cấp biên nhận
        + Phí, lệ phí:16.000 đồng Chưa thu; thu trước khi trả kết quả.
      `,
    ],
    'it is said to be waived': [
      costing(waivable, { ...complete, exemption: 'poor' }),
      `
        − <motherName=>
        − Phí, lệ phí:Không phải nộp
        + <motherName=CÚC>
        + Thuộc trường hợp được miễn phí, lệ phí?
        + <counter-exemption=khong>
        + Không thuộc trường hợp nào
        + <counter-exemption=poor checked>
        + Hộ nghèo
        + # Phí, lệ phí
        + Bản sao (số lượng 2):Đề nghị miễn: Hộ nghèo
        + Cộng:0 đồng
        + Phí, lệ phí:0 đồng
      `,
    ],
    'nothing that is charged is asked for': [
      costing({ ...charged, items: [{ ...copies, quantity: { kind: 'constant', value: 0 } }] }, complete),
      `
        − <motherName=>
        + <motherName=CÚC>
        + # Phí, lệ phí
        + Hồ sơ này không phải nộp phí, lệ phí.
      `,
    ],
    'an answer is wrong': [
      { problems: [{ path: 'motherName', message: 'Ghi tên' }] },
      `
        + # Có chỗ cần sửa
        + [Ghi tên](#f-motherName)
        + Lỗi: Ghi tên
      `,
    ],
    'an answer is a file': [
      counter(
        {},
        {
          attachments: [file('photo', { slot: 'field:photo' }), file('x', { slot: 'field:name' })] as never,
          form: {
            ...oneSection,
            sections: [
              {
                id: 'photo',
                heading: 'Ảnh',
                fields: [{ id: 'photo', kind: 'attachment', label: 'Ảnh thẻ', required: true }],
              },
            ],
          } as unknown as Draft['form'],
        },
      ),
      `
        − # Mẹ
        − Họ tên mẹ
        − <motherName=>
        + # Ảnh
        + Ảnh thẻ
        + Tệp PDF, JPG hoặc PNG, mỗi tệp không quá 10 MB.
        + <photo multiple>
        + [photo.pdf](/can-bo/ho-so/PA-1/tep/photo) (2 KB)
        + ‹quiet› [Bỏ tệp photo.pdf] <intent=remove-file:photo>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
      `,
    ],
  },
);

const received = {
  ...{ code: 'PA-1', state: 'received', stateLabel: 'Chờ xử lý', procedureName: 'Khai sinh', plain: '' },
  ...{ sector: 'ho-tich', level: 4 },
  ...{
    applicant: { name: 'An', email: '' },
    papers: [],
    standsIn: false,
    holder: 'Hoa',
    channel: 'in-person',
  },
  ...{ payment: { amountDue: 0, owed: 'nothing', payable: false, attempts: [] }, delivery: 'desk' },
  ...{ dueExplanation: [], supplements: [], handling: { steps: [], decided: true }, papersToShow: [] },
  ...{ timeline: [], labels: [], labelChoices: [], warnings: [], hasAccount: false, viewedBy: [] },
} as unknown as StaffDossier;
const dossierAs = (more: Partial<StaffDossier>) => ({ dossier: { ...received, ...more } });

testStates<Parameters<typeof ReceivedPage>[0]>(
  'received at the counter',
  (props) => <ReceivedPage {...props} />,
  { desk, dossier: received },
  `
        [Tiếp nhận tại quầy](/can-bo/tiep-nhan) · Khai sinh
        # Chờ xử lý
        Người nộp:An
        Mã tra cứu:PA-1
        ‹secondary› [Người kế tiếp](/can-bo/tiep-nhan)‹quiet› [Mở hồ sơ](/can-bo/ho-so/PA-1)
        # Người nộp hồ sơ
        Họ và tên:An
        Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy.
        # Tình trạng
        Trạng thái:‹progress› Được tiếp nhận
        Đang ở:Hoa
        Hẹn trả kết quả:Chưa tính
        Cách nộp:Tại quầy
        Lĩnh vực, mức độ:Hộ tịch, mức độ 4
        Cách nhận kết quả:Nhận tại Bộ phận Một cửa
        Phí, lệ phí:Không phải nộp
      `,
  {
    'with a number and a day': [
      dossierAs({ registerNumber: '12/2026', dueAt: at(20) }),
      `
        − # Chờ xử lý
        − Hẹn trả kết quả:Chưa tính
        + # Đã tiếp nhận 12/2026
        + Hẹn trả kết quả:thứ Sáu, 20/11/2026, 09:00
        + Hẹn trả kết quả:thứ Sáu, 20/11/2026, 09:00
      `,
    ],
    'with papers to hand over': [
      dossierAs({
        papers: [
          { paper: 'phieu-kiem-soat', label: 'Phiếu kiểm soát' },
          { paper: 'giay-tiep-nhan', label: 'Giấy tiếp nhận' },
          { paper: 'bien-lai', label: 'Biên lai' },
        ] as unknown as StaffDossier['papers'],
      }),
      `
        − ‹secondary› [Người kế tiếp](/can-bo/tiep-nhan)‹quiet› [Mở hồ sơ](/can-bo/ho-so/PA-1)
        + ‹primary› [In giấy tiếp nhận](/can-bo/ho-so/PA-1/giay-to/giay-tiep-nhan.pdf)‹secondary› [In biên lai](/can-bo/ho-so/PA-1/giay-to/bien-lai.pdf)‹secondary› [Người kế tiếp](/can-bo/tiep-nhan)‹quiet› [Mở hồ sơ](/can-bo/ho-so/PA-1)
      `,
    ],
    'of somebody without an account': [
      dossierAs({ standsIn: true }),
      `
        − Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy.
        + Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy. [Gắn với tài khoản](/can-bo/tiep-nhan/PA-1)
        + # Gắn với tài khoản của người nộp
        + Số điện thoại hoặc thư điện tử của tài khoản
        + Hồ sơ không ghi số định danh nên người nộp không tự gắn được
        + <contact>
        + <paperSeen=yes>
        + Đã đối chiếu căn cước của người nộp
        + ‹secondary› [Gắn hồ sơ với tài khoản] <intent=link>
      `,
    ],
    'of somebody with a number, who has another account': [
      {
        ...dossierAs({ standsIn: true, applicant: { name: 'An', email: '', identityNumber: '0741' } }),
        link: { contact: 'an@x.vn', problem: 'Không có tài khoản này.' },
      },
      `
        − Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy.
        + Số định danh, CMND:0741
        + Tài khoản:Chưa có: báo qua điện thoại hoặc tại quầy. [Gắn với tài khoản](/can-bo/tiep-nhan/PA-1)
        + # Gắn với tài khoản của người nộp
        + Số điện thoại hoặc thư điện tử của tài khoản
        + Người nộp cũng tự gắn được: đăng nhập, mở “Hồ sơ của tôi”, ghi mã tra cứu và số định danh
        + Lỗi: Không có tài khoản này.
        + <contact=an@x.vn>
        + <paperSeen=yes>
        + Đã đối chiếu căn cước của người nộp
        + ‹secondary› [Gắn hồ sơ với tài khoản] <intent=link>
      `,
    ],
  },
);

const askedFor = {
  ...{ code: 'PA-1', version: 3, form: childForm, wire: { childName: 'ANH' }, context },
  ...{ askedFields: ['childName'], askedSlots: [], furtherDocuments: [], attachments: [] },
  ...{ requestedAt: at(12), reason: 'Sai tên.' },
  items: [
    { target: 'field:childName', field: 'childName', label: 'Họ tên', problem: 'wrong', note: 'Sai chữ đệm' },
  ],
} as unknown as OpenSupplement;
const askedOf = (more: Partial<OpenSupplement>) => ({ supplement: { ...askedFor, ...more } });
const slotItem = { target: 'document:a', label: 'Giấy chứng sinh', problem: 'missing', note: '' } as const;
const answering = {
  ...{ supplement: askedFor, wire: {}, choices: {}, problems: [], requestId: 'r1', rules },
};

testStates<Parameters<typeof SupplementPage>[0]>(
  'what she is asked to add',
  (props) => <SupplementPage {...props} />,
  {
    ...{ ...answering, accountName: 'An' },
    links: {
      ...{ list: '/ho-so', self: '/ho-so/PA-1', transfers: '/parts', file: fileHref, thumbnail: fileHref },
    } as unknown as Parameters<typeof SupplementPage>[0]['links'],
  },
  `
        [Hồ sơ của tôi](/ho-so)
        [PA-1](/ho-so/PA-1)
        Bổ sung hồ sơ (here)
        Hồ sơ PA-1
        # Bổ sung hồ sơ
        Cán bộ yêu cầu lúc thứ Năm, 12/11/2026, 09:00: Sai tên.
        Chỉ những mục dưới đây cần sửa. Câu trả lời cũ vẫn còn trong ô, bạn sửa ngay trên đó.
        ⇒ files
        [] <intent=upload>
        [Tiếp tục] <intent=submit>
        <requestId=r1>
        <version=3>
        # Họ tên
        Cán bộ ghi: chưa đúng. Sai chữ đệm
        Họ tên
        <childName=ANH>
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        ‹primary› [Gửi phần bổ sung] <intent=submit>
        [Để sau, về hồ sơ](/ho-so/PA-1)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'until a day': [
      askedOf({ answerBy: '2026-11-20' }),
      `
        + Hạn bổ sung: đến hết thứ Sáu, 20/11/2026.
      `,
    ],
    'by a file': [
      askedOf({
        ...{ items: [slotItem], askedFields: [], askedSlots: [{ slot: 'document:a', label: 'Giấy' }] },
        attachments: [file('new')] as never,
      }),
      `
        − # Họ tên
        − Cán bộ ghi: chưa đúng. Sai chữ đệm
        − Họ tên
        − <childName=ANH>
        − Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        − ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        + # Giấy chứng sinh
        + Cán bộ ghi: còn thiếu.
        + Gửi tệp mới
        + PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        + <document:a multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + <camera:document:a>
        + ‹secondary› Chụp ảnh: Gửi tệp mới
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + [new.pdf](/file/new) (2 KB)
        + ‹quiet› [Bỏ tệp new.pdf] <intent=remove-file:new>
        + ‹secondary› [Tải tệp lên, chưa gửi] <intent=upload>
      `,
    ],
    'by a file, which is broken': [
      {
        ...askedOf({
          items: [slotItem],
          askedFields: [],
          askedSlots: [{ slot: 'document:a', label: 'Giấy' }],
        }),
        problems: [{ path: 'document:a', message: 'Tệp hỏng' }],
      },
      `
        − # Họ tên
        − Cán bộ ghi: chưa đúng. Sai chữ đệm
        − Họ tên
        − <childName=ANH>
        − Một số câu hỏi chỉ hiện theo câu trả lời của bạn.
        − ‹secondary› [Hiện câu hỏi tiếp theo] <intent=refresh>
        + # Chưa gửi được phần bổ sung
        + [Tệp hỏng](#f-document-a)
        + # Giấy chứng sinh
        + Cán bộ ghi: còn thiếu.
        + Gửi tệp mới
        + PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        + Lỗi: Tệp hỏng
        + <document:a required multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + <camera:document:a>
        + ‹secondary› Chụp ảnh: Gửi tệp mới
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + ‹secondary› [Tải tệp lên, chưa gửi] <intent=upload>
      `,
    ],
    'and further papers may apply': [
      {
        ...askedOf({
          furtherDocuments: [second],
          attachments: [file('more', { slot: 'document:b' })] as never,
        }),
        problems: [{ path: 'document:b', message: 'Tệp hỏng' }],
      },
      `
        + # Chưa gửi được phần bổ sung
        + [Tệp hỏng](#f-document-b)
        + # Giấy tờ có thể cần thêm
        + Câu trả lời mới có thể cần đến giấy tờ dưới đây. Không thuộc trường hợp nào thì không phải gửi.
        + Biên bản (không bắt buộc)
        + Bản chính. Nếu trẻ bị bỏ rơi
        + Lỗi: Tệp hỏng
        + <document:b multiple>
        + ‹secondary› Chọn tệp
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + <camera:document:b>
        + ‹secondary› Chụp ảnh: Biên bản
        + Chưa chọn tệp nàoĐã chọn tệp
        + ‹quiet› [Bỏ tệp đã chọn]
        + [more.pdf](/file/more) (2 KB)
        + ‹quiet› [Bỏ tệp more.pdf] <intent=remove-file:more>
      `,
    ],
    'in two questions': [
      askedOf({
        ...{ askedFields: ['motherName', 'childName'] },
        items: [
          ...askedFor.items,
          {
            target: 'field:motherName',
            field: 'motherName',
            label: 'Tên mẹ',
            problem: 'wrong',
            note: 'Xem lại',
          },
        ],
      }),
      `
        + # Tên mẹ
        + Cán bộ ghi: chưa đúng. Xem lại
        + Họ tên mẹ
        + <motherName=>
      `,
    ],
    'in what is taken from another question, asked twice': [
      askedOf({
        askedFields: ['motherName'],
        items: [
          { target: 'field:byMother', field: 'motherName', label: 'Mẹ khai', problem: 'wrong', note: '' },
          { target: 'field:motherName', field: 'motherName', label: 'Họ tên mẹ', problem: 'wrong', note: '' },
        ] as OpenSupplement['items'],
      }),
      `
        − # Họ tên
        − Cán bộ ghi: chưa đúng. Sai chữ đệm
        − Họ tên
        − <childName=ANH>
        + # Mẹ khai
        + Cán bộ ghi: chưa đúng.
        + Mục này lấy từ câu “Họ tên mẹ”: sửa ở câu ấy dưới đây.
        + Họ tên mẹ
        + <motherName=>
        + # Họ tên mẹ
        + Cán bộ ghi: chưa đúng.
      `,
    ],
    'in a question, and in what is taken from it': [
      askedOf({
        askedFields: ['motherName'],
        items: [
          { target: 'field:motherName', field: 'motherName', label: 'Họ tên mẹ', problem: 'wrong', note: '' },
          { target: 'field:byMother', field: 'motherName', label: 'Mẹ khai', problem: 'wrong', note: '' },
        ],
      }),
      `
        − # Họ tên
        − Cán bộ ghi: chưa đúng. Sai chữ đệm
        − Họ tên
        − <childName=ANH>
        + # Họ tên mẹ
        + Cán bộ ghi: chưa đúng.
        + Họ tên mẹ
        + <motherName=>
        + # Mẹ khai
        + Cán bộ ghi: chưa đúng.
        + Mục này lấy từ câu “Họ tên mẹ”: sửa ở câu ấy, phía trên.
      `,
    ],
    'in what other answers ask no longer': [
      {
        ...askedOf({
          askedFields: ['childName', 'nickname'],
          items: [
            ...askedFor.items,
            { target: 'field:nickname', field: 'nickname', label: 'Tên gọi', problem: 'wrong', note: '' },
          ] as OpenSupplement['items'],
        }),
        wire: { childName: 'BÌNH' },
      },
      `
        − <childName=ANH>
        + <childName=BÌNH>
        + # Tên gọi
        + Cán bộ ghi: chưa đúng.
        + Theo câu trả lời ở mục khác, mục này không còn phải khai.
      `,
    ],
    'and an answer opens a question': [
      { ...askedOf({ wire: { childName: 'BÌNH' } }), wire: { childName: 'ANH' } },
      `
        + Tên gọi (không bắt buộc)
        + <nickname=>
      `,
    ],
    'and what is answered looks strange': [
      {
        ...askedOf({ wire: { childName: 'ANH', motherName: 'CÚC' } }),
        wire: { childName: 'CÚC' },
        problems: [{ path: 'confirmed', message: 'Xem lại' }],
      },
      `
        − <childName=ANH>
        + # Chưa gửi được phần bổ sung
        + [Xem lại](#f-confirmed)
        + <childName=CÚC>
        + Xem lại: Trẻ trùng tên mẹ.
        + Lỗi: Xem lại
        + <confirmed=yes>
        + Tôi đã xem lại các điểm nêu ở trên; nội dung tôi khai là đúng.
      `,
    ],
    'and what is wrong in it': [
      { problems: [{ path: 'childName', message: 'Ghi tên' }] },
      `
        + # Chưa gửi được phần bổ sung
        + [Ghi tên](#f-childName)
        + Lỗi: Ghi tên
      `,
    ],
  },
);

testStates<Parameters<typeof CounterSupplementPage>[0]>(
  'what is added at the counter',
  (props) => <CounterSupplementPage {...props} />,
  {
    ...{ ...answering, desk },
    ...askedOf({ ...{ items: [slotItem], askedFields: [] }, attachments: [file('new')] as never }),
  },
  `
        [PA-1](/can-bo/ho-so/PA-1) · yêu cầu lúc thứ Năm, 12/11/2026, 09:00: Sai tên.
        # Nhận bổ sung tại quầy
        ⇒ files
        [] <intent=upload>
        [Tiếp tục] <intent=submit>
        <requestId=r1>
        <version=3>
        # Giấy chứng sinh
        Cán bộ ghi: còn thiếu.
        Gửi tệp mới
        PDF, ảnh (JPG, PNG, HEIC) hoặc Word (DOCX). Mỗi tệp không quá 977 KB, nhiều nhất 2 tệp.
        <document:a multiple>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        <camera:document:a>
        ‹secondary› Chụp ảnh: Gửi tệp mới
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        [new.pdf](/can-bo/ho-so/PA-1/tep/new) (2 KB)
        ‹quiet› [Bỏ tệp new.pdf] <intent=remove-file:new>
        ‹primary› [Gửi phần bổ sung] <intent=submit>
        [Để sau, về hồ sơ](/can-bo/ho-so/PA-1)
      `,
  {
    'and is wrong': [
      { problems: [{ path: 'document:a', message: 'Tệp hỏng' }] },
      `
        + # Chưa ghi nhận được phần bổ sung
        + [Tệp hỏng](#f-document-a)
        + Lỗi: Tệp hỏng
      `,
    ],
  },
);
