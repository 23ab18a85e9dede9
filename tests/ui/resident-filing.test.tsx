// What a resident reads while she fills in and sends a dossier, and of her account.
import type { Draft, DraftCheck } from '#app/read-models/dossiers.ts';
import { ContactsPage } from '#app/ui/pages/resident/contacts/contacts-page.tsx';
import { CheckPage } from '#app/ui/pages/resident/filing/check-page.tsx';
import { ChoicesPage } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { DraftNews } from '#app/ui/pages/resident/filing/draft-news.tsx';
import { ReplacedNotice } from '#app/ui/pages/resident/filing/replaced-notice.tsx';
import { StartPage } from '#app/ui/pages/resident/filing/start-page.tsx';
import { TaskPage } from '#app/ui/pages/resident/filing/task-page.tsx';
import { CloseAccountPage } from '#app/ui/pages/resident/own-data/close-account-page.tsx';
import { OwnDataPage } from '#app/ui/pages/resident/own-data/own-data-page.tsx';
import { procedures } from '#catalog/index.ts';
import { vnd } from '#catalog/money.ts';

import { context } from '../forms/context.ts';
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
        Thiết bị không rõ (máy này):Từ thứ Năm, 12/11/2026, 09:00
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
        − Thiết bị không rõ (máy này):Từ thứ Năm, 12/11/2026, 09:00
        + Chrome (máy này):Từ thứ Năm, 12/11/2026, 09:00
        + Firefox:Từ thứ Sáu, 13/11/2026, 09:00
        + Không nhận ra một thiết bị? Đăng xuất các máy khác rồi đổi mật khẩu.
        + ‹secondary› [Đăng xuất khỏi các thiết bị khác]
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
