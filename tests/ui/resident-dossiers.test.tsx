// What a resident reads of her dossiers in each state, and what she reads no longer.
import type { MessageThread } from '#app/read-models/conversations.ts';
import type { ApplicantDossier, MyDossier, PaymentAttempt } from '#app/read-models/dossiers.ts';
import { ClaimPage } from '#app/ui/pages/resident/my-dossier/claim-page.tsx';
import { MyDossierPage, type DossierLinks } from '#app/ui/pages/resident/my-dossier/my-dossier-page.tsx';
import { MyDossiersPage } from '#app/ui/pages/resident/my-dossier/my-dossiers-page.tsx';
import { PayPage } from '#app/ui/pages/resident/my-dossier/pay-page.tsx';
import { PaymentReturnPage } from '#app/ui/pages/resident/my-dossier/payment-return-page.tsx';

import { testStates } from './reading.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);

const links: DossierLinks = {
  ...{ self: '/self', list: '/list', procedure: '/procedure', again: '/again', complaint: '/complaint' },
  ...{ dueDay: '/due-day', pay: '/pay', supplement: '/supplement', rate: '/rate', transfers: '/transfers' },
  paper: (paper) => `/paper/${paper}`,
  file: (id) => `/file/${id}`,
} as DossierLinks;

const payment: ApplicantDossier['payment'] = { amountDue: 0, owed: 'nothing', payable: false, attempts: [] };

const dossier: ApplicantDossier = {
  ...{ code: 'PA-7K3M-Q9TX-2V', version: 5, slug: 'khai-sinh', procedureName: 'Đăng ký khai sinh', level: 4 },
  ...{ state: 'processing', stateLabel: 'Đang xử lý', plain: 'Cán bộ đang giải quyết.' },
  ...{ holder: '', papersToShow: [], dueExplanation: [], channel: 'online', delivery: 'desk' },
  ...{
    declaration: [],
    attachments: [],
    formerResults: [],
    resultFiles: [],
    timeline: [],
    papers: [],
    payment,
  },
  ...{ steps: [], toldBy: [], resultName: 'Giấy khai sinh', withdrawn: false, canWithdraw: false },
  ...{ canRevokeWithdrawal: false, nextStep: 'Bạn chưa phải làm gì.', viewedBy: [] },
};

const owing = { ...payment, amountDue: 16_000, owed: 'amount' } as const;

const attempt: PaymentAttempt = {
  ...{ reference: 'R1', state: 'failed', method: 'vnpay', amount: 8_000, createdAt: at(12), isPart: false },
};

const assessment = {
  lines: [
    { itemId: 'a', name: 'Bản sao', quantity: 2, amount: 16_000, ground: 'NQ 12' },
    { itemId: 'b', name: 'Lệ phí', quantity: 1, amount: 0, exemptedBy: 'e' },
  ],
  ...{ total: 16_000, undetermined: [] },
} as unknown as NonNullable<ApplicantDossier['payment']['assessment']>;
const toCome = [{ itemId: 'c', name: 'Phí khác', note: 'Theo tỉnh.' }];
const claimed = { id: 'e', label: 'Hộ nghèo', legalBasis: 'NQ' };
const online = { ...owing, payable: true } as const;

const sent = (id: string, superseded = false) => ({
  ...{ id, slot: 'document:a', label: `Giấy ${id}`, fileName: `${id}.pdf`, mediaType: 'application/pdf' },
  ...{ bytes: 2_000, uploadedAt: at(10), superseded },
});

const draft = {
  ...{ id: 'd1', title: 'Giấy khai sinh', sentAt: at(16), sentBy: 'Phạm Văn Dũng', answerBy: '2026-11-20' },
  lines: [{ field: 'childName', label: 'Họ tên', value: 'NGUYỄN MINH ANH' }],
} as const;

const supplement = {
  ...{ reason: 'Thiếu giấy.', stage: 'reception', requestedAt: at(13), requestedBy: 'Trần Thị Một Cửa' },
  ...{ answerBy: '2026-11-20', late: false },
  items: [
    { target: 'document:a', label: 'Giấy chứng sinh', problem: 'missing', note: 'Có dấu.' },
    { target: 'field:b', label: 'Họ tên', problem: 'wrong', note: 'Sai chữ đệm.' },
  ],
} as unknown as NonNullable<ApplicantDossier['supplement']>;

const paid = { paidAt: at(12), paidAmount: 8_000 };
const declined = { reason: 'Không đủ điều kiện.' };
const thread: MessageThread = { side: 'applicant', messages: [], officePhone: '02343', templates: [] };
const receipt = { paper: 'bien-lai', label: 'Biên nhận', issuedAt: at(12) };

const usual = {
  ...{ accountName: 'Nguyễn Văn An', dossier, justFiled: false, requestId: 'r1', links },
  offers: { offers: [], seen: 's' },
};
const of = (more: Partial<ApplicantDossier>) => ({ dossier: { ...dossier, ...more } });
const paying = (more: Partial<ApplicantDossier['payment']>, rest: Partial<ApplicantDossier> = {}) =>
  of({ payment: { ...payment, ...more }, ...rest });

testStates<Parameters<typeof MyDossierPage>[0]>(
  'her dossier',
  (props) => <MyDossierPage {...props} />,
  usual,
  `
        [Hồ sơ của tôi](/list)
        PA-7K3M-Q9TX-2V (here)
        Hồ sơ PA-7K3M-Q9TX-2V
        # Đăng ký khai sinh
        ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        Bạn chưa phải làm gì.
        Mã tra cứu:PA-7K3M-Q9TX-2V
        Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        # Giấy tờ
        # Quá trình giải quyết
        # Ai đã xem hồ sơ của tôi
        Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
        [Xem lại hướng dẫn của thủ tục này](/procedure).
        Mã tra cứu:PA-7K3M-Q9TX-2V
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'something was done just now': [
      { flash: 'Đã nhận tin nhắn.' },
      `
        + ‹success›
        + Đã xong
        + Đã nhận tin nhắn.
      `,
    ],
    'a message could not be sent': [
      { message: { entry: 'Chào', error: 'Quá dài' }, thread },
      `
        + # Chưa gửi được tin nhắn
        + [Quá dài](#f-message)
        + # Tin nhắn với cán bộ
        + Tin nhắn không thay thế văn bản yêu cầu bổ sung, không làm thay đổi trạng thái và thời hạn của hồ sơ.
        + Chưa có tin nhắn nào. Cần hỏi về hồ sơ này, bạn viết ở dưới; cán bộ trả lời tại đây.
        + → #tin-nhan
        + <requestId=r1>
        + <seen=>
        + Tin nhắn của bạn
        + Đừng ghi số giấy tờ nếu không cần. Tối đa 2.000 ký tự.
        + Lỗi: Quá dài
        + <message> Chào
        + ‹secondary› [Gửi tin nhắn] <intent=message>
      `,
    ],
    'messages that nobody has read': [
      {
        thread: {
          ...thread,
          messages: [
            {
              id: 'm1',
              own: true,
              author: 'An',
              text: 'Xong chưa?',
              at: at(12),
              readAt: at(13),
              fresh: false,
            },
            { id: 'm2', own: true, author: 'An', text: 'Alo', at: at(13), fresh: false },
            { id: 'm3', own: false, author: 'Phạm Văn Dũng', text: 'Sắp xong.', at: at(14), fresh: true },
            { id: 'm4', own: false, author: 'Phạm Văn Dũng', at: at(15), fresh: true },
          ],
        },
      },
      `
        + ‹important›
        + 2 tin nhắn mới
        + [Đọc và trả lời](#tin-nhan)
        + # Tin nhắn với cán bộ
        + Tin nhắn không thay thế văn bản yêu cầu bổ sung, không làm thay đổi trạng thái và thời hạn của hồ sơ.
        + Xong chưa?
        + An, thứ Năm, 12/11/2026, 09:00 · Đã đọc lúc thứ Sáu, 13/11/2026, 09:00
        + Alo
        + An, thứ Sáu, 13/11/2026, 09:00 · Chưa đọc
        + ‹waiting› Tin nhắn mới
        + Sắp xong.
        + Phạm Văn Dũng, thứ Bảy, 14/11/2026, 09:00
        + ‹waiting› Tin nhắn mới
        + Nội dung đã được xóa vì hết thời hạn lưu.
        + Phạm Văn Dũng, Chủ nhật, 15/11/2026, 09:00
        + → #tin-nhan
        + <requestId=r1>
        + <seen=m3 m4>
        + Tin nhắn của bạn
        + Đừng ghi số giấy tờ nếu không cần. Tối đa 2.000 ký tự.
        + <message>
        + ‹secondary› [Gửi tin nhắn] <intent=message>
      `,
    ],
    'it has ended, and no message is taken': [
      { thread: { ...thread, closed: { why: 'ended', lastDay: '2026-12-04' } } },
      `
        + # Tin nhắn với cán bộ
        + Tin nhắn không thay thế văn bản yêu cầu bổ sung, không làm thay đổi trạng thái và thời hạn của hồ sơ.
        + Hồ sơ đã kết thúc; tin nhắn được nhận đến hết ngày 04/12/2026. Cần hỏi thêm, bạn gọi [02343](tel:02343).
      `,
    ],
    'her answer to the draft could not be sent': [
      { ...of({ certificateDraft: draft }), draftReply: { correction: 'Sai tên', problem: 'Viết rõ hơn' } },
      `
        + # Chưa gửi được câu trả lời về bản dự thảo
        + [Viết rõ hơn](#f-correction)
        + # Bản dự thảo Giấy khai sinh
        + Kết quả sẽ ghi đúng như dưới đây. Hạn trả lời: đến hết thứ Sáu, 20/11/2026; không trả lời là đồng ý. Bản này không có giá trị pháp lý.
        + Họ tên:NGUYỄN MINH ANH
        + [Xem bản dự thảo (PDF)](/paper/ban-du-thao)
        + <draft=d1>
        + <requestId=r1>
        + ‹primary› [Đúng, tôi đồng ý] <intent=agree-to-draft>
        + ▾ Có chỗ chưa đúng
        + <draft=d1>
        + <requestId=r1>
        + Chỗ nào chưa đúng, sửa lại thế nào
        + Ví dụ: chữ đệm của cháu là “Thị”, không phải “Thi”.
        + Lỗi: Viết rõ hơn
        + <correction> Sai tên
        + ‹secondary› [Gửi chỗ cần sửa] <intent=correct-draft>
      `,
    ],
    'whom she names could not be written down': [
      {
        ...of({ collecting: { seen: 'c1' } }),
        collector: { wire: { name: 'Lê' }, problems: [{ path: 'name', message: 'Ghi đủ họ tên' }] },
      },
      `
        + # Chưa ghi được người nhận thay
        + [Ghi đủ họ tên](#f-name)
        + ▾ Bạn không đến được? Nhờ người khác nhận kết quả
        + <seen=c1>
        + Khi đến, người đó đưa giấy tờ tùy thân của mình và văn bản ủy quyền của bạn; cán bộ ghi lại rồi trao kết quả.
        + Họ tên người nhận thay
        + Lỗi: Ghi đủ họ tên
        + <name=Lê>
        + Số giấy tờ tùy thân của người nhận thay
        + <identityNumber=>
        + ‹secondary› [Ghi người nhận thay] <intent=name-collector>
      `,
    ],
    'somebody may fetch it': [
      of({ collecting: { seen: 'c1' } }),
      `
        + ▸ Bạn không đến được? Nhờ người khác nhận kết quả
        + <seen=c1>
        + Khi đến, người đó đưa giấy tờ tùy thân của mình và văn bản ủy quyền của bạn; cán bộ ghi lại rồi trao kết quả.
        + Họ tên người nhận thay
        + <name=>
        + Số giấy tờ tùy thân của người nhận thay
        + <identityNumber=>
        + ‹secondary› [Ghi người nhận thay] <intent=name-collector>
      `,
    ],
    'somebody is named to fetch it': [
      of({ collecting: { seen: 'c1', named: { name: 'Lê Thị Bình', identityNumber: '046184000123' } } }),
      `
        + <seen=c1>
        + # Người nhận kết quả thay bạn
        + Lê Thị Bình, giấy tờ số 046184000123. Khi đến, người đó đưa giấy tờ tùy thân của mình và văn bản ủy quyền của bạn; cán bộ ghi lại rồi trao kết quả.
        + ‹secondary› [Tôi tự đến nhận] <intent=unname-collector>
        + ▸ Nhờ người khác
        + <seen=c1>
        + Khi đến, người đó đưa giấy tờ tùy thân của mình và văn bản ủy quyền của bạn; cán bộ ghi lại rồi trao kết quả.
        + Họ tên người nhận thay
        + <name=>
        + Số giấy tờ tùy thân của người nhận thay
        + <identityNumber=>
        + ‹secondary› [Ghi người nhận thay] <intent=name-collector>
      `,
    ],
    'every date is known': [
      of({
        ...{ registerNumber: 'H09.31.20-261110-0001', person: 'Nguyễn Thị Cúc', holder: 'Phạm Văn Dũng' },
        ...{ submittedAt: at(10), receivedAt: at(11), dueAt: at(24), answerDueAt: at(17) },
        ...{ lateness: { kind: 'early', workingDays: 3 }, dueExplanation: ['Tính từ ngày nhận.'] },
      }),
      `
        + Mã hồ sơ:H09.31.20-261110-0001
        + Nộp thay cho:Nguyễn Thị Cúc
        + Đang ở:Phạm Văn Dũng
        + Gửi lúc:thứ Ba, 10/11/2026, 09:00
        + Tiếp nhận lúc:thứ Tư, 11/11/2026, 09:00
        + Trả lời hồ sơ chậm nhất:thứ Ba, 17/11/2026, 09:00 (còn 3 ngày làm việc)
        + Hẹn trả kết quả:thứ Ba, 24/11/2026, 09:00 (còn 3 ngày làm việc)
        + ▸ Ngày hẹn được tính thế nào?
        + Tính từ ngày nhận.
        + Kết quả:Hẹn 24/11/2026
      `,
    ],
    'it came in at the desk': [
      of({ channel: 'in-person', submittedAt: at(10) }),
      `
        + Nộp hồ sơ:Tại quầy
        + Nộp lúc:thứ Ba, 10/11/2026, 09:00
      `,
    ],
    'its result is posted': [
      of({ delivery: 'post', postalAddress: 'Số 1, xã Phú An' }),
      `
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + Cách nhận kết quả:Nhận qua bưu điện, đến Số 1, xã Phú An
      `,
    ],
    'the day is expected only': [
      of({ expectedDueAt: at(25) }),
      `
        + Kết quả:Dự kiến 25/11/2026
      `,
    ],
    'it is late': [
      of({
        ...{ receivedAt: at(11), dueAt: at(18), lateness: { kind: 'late', workingDays: 2 } },
        delay: { headline: 'Hồ sơ quá hạn 2 ngày làm việc', sentence: 'Chưa có ngày hẹn lại.' },
      }),
      `
        + ‹late›
        + ‹stopped› Hồ sơ quá hạn 2 ngày làm việc
        + Chưa có ngày hẹn lại.
        + Bạn có thể [phản ánh việc trễ hạn](/complaint): nội dung được viết sẵn, bạn xem lại rồi gửi.
        + Tiếp nhận lúc:thứ Tư, 11/11/2026, 09:00
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00 (quá hạn 2 ngày làm việc)
        + Kết quả:Quá hẹn
      `,
    ],
    'it is late, and has a new day': [
      of({
        ...{ receivedAt: at(11), dueAt: at(18), lateness: { kind: 'late', workingDays: 2 } },
        delay: { headline: 'Hồ sơ quá hạn 2 ngày làm việc', sentence: 'Hẹn lại.', newDay: '2026-12-04' },
        postponement: {
          ...{ until: '2026-12-04', reason: 'Chờ xác minh.', signedAt: at(18), signedBy: 'Long' },
          extended: false,
        },
      }),
      `
        + ‹late›
        + ‹stopped› Hồ sơ quá hạn 2 ngày làm việc
        + Hẹn lại. Lý do: Chờ xác minh.
        + [Xem Phiếu xin lỗi và hẹn lại ngày trả kết quả (PDF)](/paper/phieu-xin-loi)
        + Bạn có thể [phản ánh việc trễ hạn](/complaint): nội dung được viết sẵn, bạn xem lại rồi gửi.
        + Tiếp nhận lúc:thứ Tư, 11/11/2026, 09:00
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00 (quá hạn 2 ngày làm việc)
        + Đã xin lỗi, hẹn lại:thứ Sáu, 04/12/2026
        + Kết quả:Hẹn lại 04/12/2026
      `,
    ],
    'it was late, and has its result': [
      of({
        dueAt: at(18),
        finishedAt: at(20),
        state: 'completed',
        lateness: { kind: 'late', workingDays: 2 },
      }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Mang theo:Giấy tờ tùy thân
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00 (trễ hạn 2 ngày làm việc)
        + Có kết quả lúc:thứ Sáu, 20/11/2026, 09:00
        + Kết quả:Hẹn 18/11/2026
      `,
    ],
    'the commune says sorry': [
      of({
        dueAt: at(18),
        postponement: {
          ...{
            until: '2026-12-04',
            reason: 'Chờ xác minh.',
            signedAt: at(18),
            signedBy: 'Long',
            extended: true,
          },
        },
      }),
      `
        + ‹important›
        + Chúng tôi thành thật xin lỗi ông/bà vì sự chậm trễ
        + Hẹn trả kết quả lại: thứ Sáu, 04/12/2026. Lý do: Chờ xác minh.
        + [Xem Phiếu xin lỗi và hẹn lại ngày trả kết quả (PDF)](/paper/phieu-xin-loi)
        + Hẹn trả kết quả:thứ Tư, 18/11/2026, 09:00
        + Đã xin lỗi, hẹn lại:thứ Sáu, 04/12/2026
        + Kết quả:Hẹn 04/12/2026
      `,
    ],
    'the commune said sorry, and the result is there': [
      of({
        ...{ state: 'completed', finishedAt: at(25) },
        postponement: {
          ...{
            until: '2026-12-04',
            reason: 'Chờ xác minh.',
            signedAt: at(18),
            signedBy: 'Long',
            extended: true,
          },
        },
      }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Mang theo:Giấy tờ tùy thân
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
        + Đã xin lỗi, hẹn lại:thứ Sáu, 04/12/2026
        + Có kết quả lúc:thứ Tư, 25/11/2026, 09:00
        + Kết quả:Hẹn 04/12/2026
      `,
    ],
    'it is verified': [
      of({
        verification: {
          ...{ place: 'thôn 2', until: '2026-12-04', outlastsLimit: false, begunBy: 'Dũng', begunAt: at(18) },
        },
      }),
      `
        + ‹info›
        + Hồ sơ đang được xác minh
        + Nơi xác minh: thôn 2. Dự kiến có kết quả xác minh chậm nhất thứ Sáu, 04/12/2026. Bạn không phải làm gì thêm.
      `,
    ],
    'it is verified, and she is to be there': [
      of({
        verification: {
          ...{ place: 'thôn 2', until: '2026-12-04', outlastsLimit: false, begunBy: 'Dũng', begunAt: at(18) },
          meeting: '8 giờ ngày 01/12/2026, tại nhà',
        },
      }),
      `
        + ‹important›
        + Mời bạn có mặt khi xác minh hồ sơ
        + 8 giờ ngày 01/12/2026, tại nhà
        + Nơi xác minh: thôn 2. Dự kiến có kết quả xác minh chậm nhất thứ Sáu, 04/12/2026.
      `,
    ],
    'she can withdraw it': [
      of({ canWithdraw: true }),
      `
        + # Rút hồ sơ
        + ▸ Tôi muốn rút hồ sơ này
        + Khi bạn rút, cán bộ dừng giải quyết. Bạn hủy yêu cầu rút được cho đến khi cán bộ xác nhận; sau đó hồ sơ không mở lại được, nếu vẫn cần thì bạn nộp hồ sơ mới.
        + <version=5>
        + <requestId=r1>
        + Lý do (không bắt buộc)
        + <reason>
        + ‹warning› [Rút hồ sơ] <intent=withdraw>
      `,
    ],
    'she can withdraw it, and has paid': [
      paying(paid, { canWithdraw: true }),
      `
        + # Rút hồ sơ
        + ▸ Tôi muốn rút hồ sơ này
        + Khi bạn rút, cán bộ dừng giải quyết. Bạn hủy yêu cầu rút được cho đến khi cán bộ xác nhận; sau đó hồ sơ không mở lại được, nếu vẫn cần thì bạn nộp hồ sơ mới. Phí, lệ phí đã nộp sẽ được hoàn lại.
        + <version=5>
        + <requestId=r1>
        + Lý do (không bắt buộc)
        + <reason>
        + ‹warning› [Rút hồ sơ] <intent=withdraw>
        + Phí, lệ phí:Đã nộp 8.000 đồng
      `,
    ],
    'she has withdrawn it': [
      of({ state: 'withdrawn', canRevokeWithdrawal: true }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + ‹neutral› Bạn đã yêu cầu rút Cán bộ đang giải quyết.
        + # Bạn rút nhầm?
        + Cán bộ chưa xác nhận. Bạn hủy yêu cầu rút thì hồ sơ được giải quyết tiếp như trước.
        + <version=5>
        + <requestId=r1>
        + ‹secondary› [Hủy yêu cầu rút hồ sơ] <intent=revoke-withdrawal>
      `,
    ],
    'its withdrawal is confirmed': [
      of({ state: 'stopped', withdrawn: true, finishedAt: at(20) }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + ‹stopped› Bạn đã rút hồ sơ Cán bộ đang giải quyết.
        + Kết thúc lúc:thứ Sáu, 20/11/2026, 09:00
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'it was not accepted': [
      of({ state: 'not-accepted', finishedAt: at(20) }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + ‹stopped› Không được tiếp nhận Cán bộ đang giải quyết.
        + Kết thúc lúc:thứ Sáu, 20/11/2026, 09:00
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'papers, files and what was declared': [
      of({
        papers: [
          { paper: 'to-khai', label: 'Tờ khai', issuedAt: at(10) },
          { paper: 'phieu-tiep-nhan', label: 'Giấy tiếp nhận', number: '01', issuedAt: at(11), token: 'T1' },
        ],
        attachments: [sent('a', true), sent('b')],
        declaration: [
          { id: 'child', heading: 'Trẻ', rows: [{ field: 'childName', label: 'Họ tên', value: 'ANH' }] },
        ] as ApplicantDossier['declaration'],
      }),
      `
        + [Tờ khai (PDF)](/paper/to-khai) ngày 10/11/2026
        + [Giấy tiếp nhận (PDF)](/paper/phieu-tiep-nhan) số 01, ngày 11/11/2026 · [Kiểm tra Giấy tiếp nhận](/xac-thuc/T1)
        + # Tệp bạn đã gửi
        + [a.pdf](/file/a) (2 KB)Giấy a. Đã thay bằng tệp khác.
        + [b.pdf](/file/b) (2 KB)Giấy b
        + # Nội dung đã khai
        + # Trẻ
        + Họ tên:ANH
      `,
    ],
    'what happened': [
      of({
        collection: { collector: 'applicant' },
        timeline: [
          {
            ...{ event: 'receive', label: 'Tiếp nhận', state: 'processing', stateLabel: 'Đang xử lý' },
            ...{ actorName: 'Trần Thị Một Cửa', at: at(11), reason: 'Đủ giấy tờ.', detail: {} },
            fees: { before: 8_000, now: 16_000, due: 8_000, back: 0 },
          },
          {
            ...{ event: 'return', label: 'Trả kết quả', state: 'returned', stateLabel: 'Đã trả' },
            ...{ actorName: 'Trần Thị Một Cửa', at: at(20), reason: 'Ghi chú.', detail: {} },
          },
        ],
      }),
      `
        + Người nhận kết quả:Bạn đã nhận kết quả tại Bộ phận Một cửa.
        + Trả kết quả
        + thứ Sáu, 20/11/2026, 09:00 · Trần Thị Một Cửa
        + Bạn đã nhận kết quả tại Bộ phận Một cửa.
        + Tiếp nhận
        + thứ Tư, 11/11/2026, 09:00 · Trần Thị Một Cửa
        + Đủ giấy tờ.
        + Phí, lệ phí tính lại: trước là 8.000 đồng, nay là 16.000 đồng. Còn phải nộp 8.000 đồng.
      `,
    ],
    'who looked at it': [
      of({
        viewedBy: [
          { name: 'Phạm Văn Dũng', position: 'Công chức', what: 'Nội dung', at: at(12) },
          { name: 'Long', position: '', what: 'Tệp', at: at(11) },
        ],
      }),
      `
        − Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.
        + ▸ 2 lượt xem của cán bộ
        + Các lượt xem
        + Lúc | Ai | Xem gì | Để làm gì |
        + thứ Năm, 12/11/2026, 09:00 | Phạm Văn Dũng, Công chức | Nội dung | |
        + thứ Tư, 11/11/2026, 09:00 | Long | Tệp | |
      `,
    ],
    'to pay': [
      paying(online, { todo: 'pay' }),
      `
        + ‹important›
        + Bạn cần nộp phí, lệ phí
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + # Phí, lệ phí
        + [Nộp 16.000 đồng trực tuyến](/pay), hoặc nộp tại Bộ phận Một cửa.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay, while the bank looks': [
      paying({ ...online, onItsWay: 'under-review' }, { todo: 'pay' }),
      `
        + ‹important›
        + Một lần nộp đang được kiểm tra
        + # Phí, lệ phí
        + Một lần nộp đang được kiểm tra: tiền có thể đã được trừ, xin đừng nộp lại. Chúng tôi báo cho bạn ngay khi có kết quả.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay, asked for after the filing': [
      paying(online),
      `
        + ‹important›
        + Bạn còn phải nộp phí, lệ phí
        + Hồ sơ vẫn được giải quyết. Bạn nộp trực tuyến, hoặc nộp tại Bộ phận Một cửa.
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + # Phí, lệ phí
        + [Nộp 16.000 đồng trực tuyến](/pay), hoặc nộp tại Bộ phận Một cửa.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay, asked for after the filing, while the bank looks': [
      paying({ ...online, onItsWay: 'under-review' }),
      `
        + # Phí, lệ phí
        + Một lần nộp đang được kiểm tra: tiền có thể đã được trừ, xin đừng nộp lại. Chúng tôi báo cho bạn ngay khi có kết quả.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay still, with the result there': [
      paying(online, { finishedAt: at(20), state: 'completed' }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Mang theo:Giấy tờ tùy thân
        + ‹important›
        + Bạn còn phải nộp phí, lệ phí
        + Bạn nộp trực tuyến, hoặc nộp tại Bộ phận Một cửa.
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
        + Có kết quả lúc:thứ Sáu, 20/11/2026, 09:00
        + # Phí, lệ phí
        + [Nộp 16.000 đồng trực tuyến](/pay), hoặc nộp tại Bộ phận Một cửa.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay, so that it is opened again': [
      paying(online, { state: 'closed-unpaid', finishedAt: at(20) }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + ‹important›
        + Nộp phí, lệ phí để mở lại hồ sơ
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + ‹stopped› Đã đóng vì chưa nộp phí Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
        + Kết thúc lúc:thứ Sáu, 20/11/2026, 09:00
        + # Phí, lệ phí
        + [Nộp 16.000 đồng trực tuyến](/pay), hoặc nộp tại Bộ phận Một cửa.
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'to pay at the desk alone': [
      paying(owing),
      `
        + # Phí, lệ phí
        + Chưa nộp. Bạn nộp 16.000 đồng tại Bộ phận Một cửa.
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'a part is paid, the rest at the desk': [
      paying({ ...owing, paidAmount: 8_000 }),
      `
        + # Phí, lệ phí
        + Đã nộp 8.000 đồng. Còn phải nộp 16.000 đồng tại Bộ phận Một cửa.
        + Phí, lệ phí:Đã nộp 8.000 đồng, còn phải nộp 16.000 đồng
      `,
    ],
    'a part is paid, the rest online': [
      paying({ ...owing, paidAmount: 8_000, payable: true }),
      `
        + ‹important›
        + Bạn còn phải nộp phí, lệ phí
        + Hồ sơ vẫn được giải quyết. Bạn nộp trực tuyến, hoặc nộp tại Bộ phận Một cửa.
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + # Phí, lệ phí
        + Đã nộp 8.000 đồng. Còn phải nộp 16.000 đồng. [Nộp 16.000 đồng trực tuyến](/pay), hoặc nộp tại Bộ phận Một cửa.
        + Phí, lệ phí:Đã nộp 8.000 đồng, còn phải nộp 16.000 đồng
      `,
    ],
    'the sum is not known yet': [
      paying({ owed: 'amount-to-come', attempts: [attempt] }),
      `
        + # Phí, lệ phí
        + Kế toán ghi số tiền phải nộp và báo cho bạn. Bạn trả trực tuyến hoặc tại Bộ phận Một cửa.
        + Các lần nộp
        + Lúc | Cách nộp | Số tiền | Tình trạng |
        + thứ Năm, 12/11/2026, 09:00 | VNPAY | 8.000 đồng | ‹neutral› Không thành công |
      `,
    ],
    'paid, with a receipt': [
      paying(
        { ...paid, attempts: [attempt, { ...attempt, reference: 'R2', state: 'settled', amount: 9_000 }] },
        { papers: [receipt] },
      ),
      `
        + [Biên nhận (PDF)](/paper/bien-lai) ngày 12/11/2026
        + # Phí, lệ phí
        + Đã nộp 8.000 đồng lúc thứ Năm, 12/11/2026, 09:00. [Tải biên nhận (PDF)](/paper/bien-lai)
        + Các lần nộp
        + Lúc | Cách nộp | Số tiền | Tình trạng |
        + thứ Năm, 12/11/2026, 09:00 | VNPAY | 8.000 đồng | ‹neutral› Không thành công |
        + thứ Năm, 12/11/2026, 09:00 | VNPAY | 9.000 đồng | ‹done› Đã nộp |
        + Phí, lệ phí:Đã nộp 8.000 đồng
      `,
    ],
    'paid, and a part goes back': [
      paying({
        ...paid,
        attempts: [
          { ...attempt, state: 'settled', goesBack: 3_000, isPart: true },
          {
            ...attempt,
            ...{ reference: 'R2', state: 'refunded' },
            refund: { amount: 5_000, way: 'gateway', returnedOn: '2026-11-25', evidence: 'HT-01' },
          },
        ],
      }),
      `
        + # Phí, lệ phí
        + Đã nộp 8.000 đồng lúc thứ Năm, 12/11/2026, 09:00.
        + Chúng tôi hoàn lại cho bạn 3.000 đồng. Tiền được trả về thẻ hoặc tài khoản đã dùng để nộp, không phải làm gì thêm. Khi trả xong, chúng tôi sẽ báo.
        + Đã hoàn lại cho bạn 5.000 đồng ngày 25/11/2026. Cách trả: Về thẻ, tài khoản đã dùng để nộp (qua VNPAY). Số chứng từ: HT-01.
        + Các lần nộp
        + Lúc | Cách nộp | Số tiền | Tình trạng |
        + thứ Năm, 12/11/2026, 09:00 | VNPAY | 8.000 đồng | ‹done› Đã hoàn lại cho bạn |
        + Phí, lệ phí:Đã nộp 8.000 đồng
      `,
    ],
    'a part of the sum is not known yet': [
      paying({ assessment: { ...assessment, undetermined: toCome } }),
      `
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng (NQ 12)
        + Lệ phí:Đề nghị miễn: theo trường hợp đã chọn
        + Phí khác:Số tiền được báo sau khi nhận hồ sơ. Theo tỉnh.
      `,
    ],
    'an exemption is claimed': [
      paying({ assessment, exemption: claimed }),
      `
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng (NQ 12)
        + Lệ phí:Đề nghị miễn: Hộ nghèo
        + Cộng:16.000 đồng
        + Bạn đề nghị miễn phí, lệ phí (hộ nghèo). Cán bộ xem giấy tờ chứng minh rồi báo cho bạn; không được chấp nhận thì bạn nộp phí, lệ phí.
      `,
    ],
    'an exemption is accepted': [
      paying({ assessment, exemption: { ...claimed, outcome: 'accepted' } }),
      `
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng (NQ 12)
        + Lệ phí:Được miễn: Hộ nghèo
        + Cộng:16.000 đồng
        + Đã chấp nhận miễn phí, lệ phí: hộ nghèo.
      `,
    ],
    'an exemption is refused': [
      paying({ assessment, exemption: { ...claimed, outcome: 'refused' } }),
      `
        + # Phí, lệ phí
        + Bản sao (số lượng 2):16.000 đồng (NQ 12)
        + Lệ phí:Đề nghị miễn: Hộ nghèo
        + Cộng:16.000 đồng
        + Bạn đề nghị miễn phí, lệ phí (hộ nghèo); cán bộ không chấp nhận. Lý do có ở phần Quá trình giải quyết.
      `,
    ],
    'to supplement': [
      of({ todo: 'supplement', state: 'supplement-requested', supplement }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Bạn chưa phải làm gì.
        + ‹important›
        + Bạn cần bổ sung hồ sơ
        + Cán bộ yêu cầu lúc thứ Sáu, 13/11/2026, 09:00: Thiếu giấy.
        + Giấy chứng sinh: còn thiếu. Có dấu.
        + Họ tên: chưa đúng. Sai chữ đệm.
        + Hạn bổ sung: đến hết thứ Sáu, 20/11/2026.
        + ‹primary› [Bổ sung hồ sơ](/supplement)
        + ‹waiting› Chờ bạn bổ sung Cán bộ đang giải quyết.
      `,
    ],
    'to supplement, and the day has passed': [
      of({ todo: 'supplement', state: 'supplement-requested', supplement: { ...supplement, late: true } }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Bạn chưa phải làm gì.
        + ‹important›
        + Bạn cần bổ sung hồ sơ
        + Cán bộ yêu cầu lúc thứ Sáu, 13/11/2026, 09:00: Thiếu giấy.
        + Giấy chứng sinh: còn thiếu. Có dấu.
        + Họ tên: chưa đúng. Sai chữ đệm.
        + Ngày hẹn bổ sung (20/11/2026) đã qua. Bạn vẫn gửi được phần bổ sung; nếu cần thêm thời gian, hãy báo cho cán bộ.
        + ‹primary› [Bổ sung hồ sơ](/supplement)
        + ‹waiting› Chờ bạn bổ sung Cán bộ đang giải quyết.
      `,
    ],
    'to look at the draft': [
      of({ todo: 'check-draft', certificateDraft: draft }),
      `
        − Bạn chưa phải làm gì.
        + ‹important›
        + Bạn xem bản dự thảo Giấy khai sinh đã đúng chưa
        + Trả lời đến hết thứ Sáu, 20/11/2026. Không trả lời là đồng ý.
        + ‹primary› [Xem bản dự thảo](#ban-du-thao)
        + # Bản dự thảo Giấy khai sinh
        + Kết quả sẽ ghi đúng như dưới đây. Hạn trả lời: đến hết thứ Sáu, 20/11/2026; không trả lời là đồng ý. Bản này không có giá trị pháp lý.
        + Họ tên:NGUYỄN MINH ANH
        + [Xem bản dự thảo (PDF)](/paper/ban-du-thao)
        + <draft=d1>
        + <requestId=r1>
        + ‹primary› [Đúng, tôi đồng ý] <intent=agree-to-draft>
        + ▸ Có chỗ chưa đúng
        + <draft=d1>
        + <requestId=r1>
        + Chỗ nào chưa đúng, sửa lại thế nào
        + Ví dụ: chữ đệm của cháu là “Thị”, không phải “Thi”.
        + <correction>
        + ‹secondary› [Gửi chỗ cần sửa] <intent=correct-draft>
      `,
    ],
    'to look at a draft that is not there': [
      of({ todo: 'check-draft' }),
      `
        − Bạn chưa phải làm gì.
      `,
    ],
    'the draft has lapsed': [
      of({ certificateDraft: { ...draft, outcome: 'lapsed' } }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Bản dự thảo đã gửi bạn không còn hiệu lực, bạn không phải trả lời nữa. Khi cần bạn xem lại, Cổng báo bạn.
      `,
    ],
    'the draft is agreed to': [
      of({ certificateDraft: { ...draft, outcome: 'agreed', answeredAt: at(18) } }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Bạn đã đồng ý lúc thứ Tư, 18/11/2026, 09:00. Cán bộ giải quyết tiếp.
        + Họ tên:NGUYỄN MINH ANH
        + [Xem bản dự thảo (PDF)](/paper/ban-du-thao)
      `,
    ],
    'the draft is said to be wrong': [
      of({
        certificateDraft: {
          ...draft,
          outcome: 'corrected',
          answeredAt: at(18),
          correction: 'Chữ đệm là Thị.',
        },
      }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Bạn đã nêu chỗ chưa đúng lúc thứ Tư, 18/11/2026, 09:00: “Chữ đệm là Thị.” Cán bộ sửa rồi gửi bạn bản dự thảo mới, hoặc liên hệ với bạn.
        + Họ tên:NGUYỄN MINH ANH
        + [Xem bản dự thảo (PDF)](/paper/ban-du-thao)
      `,
    ],
    'nothing was said of the draft': [
      of({ certificateDraft: { ...draft, outcome: 'silent' } }),
      `
        + # Bản dự thảo Giấy khai sinh
        + Đã hết hạn mà bạn không trả lời, nên coi như bạn đồng ý. Nếu vừa thấy chỗ sai, hãy nhắn ngay cho cán bộ ở mục Tin nhắn.
        + Họ tên:NGUYỄN MINH ANH
        + [Xem bản dự thảo (PDF)](/paper/ban-du-thao)
      `,
    ],
    'a draft, with the result there': [
      of({ certificateDraft: draft, state: 'completed', finishedAt: at(20) }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Mang theo:Giấy tờ tùy thân
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
        + Có kết quả lúc:thứ Sáu, 20/11/2026, 09:00
      `,
    ],
    'to read why it is refused': [
      of({
        ...{ todo: 'read-refusal', state: 'completed', declined, finishedAt: at(20), returnedAt: at(21) },
        collection: { collector: 'post', trackingNumber: 'RR1' },
        papers: [receipt, { paper: 'thong-bao-tu-choi', label: 'Thông báo', issuedAt: at(20) }],
      }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + ‹important›
        + Hồ sơ bị từ chối giải quyết
        + Lý do: Không đủ điều kiện.
        + ‹primary› [Đọc thông báo từ chối (PDF)](/paper/thong-bao-tu-choi)
        + ‹stopped› Bị từ chối giải quyết Cán bộ đang giải quyết.
        + Kết thúc lúc:thứ Sáu, 20/11/2026, 09:00
        + Trao thông báo lúc:thứ Bảy, 21/11/2026, 09:00
        + Người nhận thông báo:Kết quả đã được gửi qua bưu chính, mã bưu gửi RR1.
        + [Biên nhận (PDF)](/paper/bien-lai) ngày 12/11/2026
        + [Thông báo (PDF)](/paper/thong-bao-tu-choi) ngày 20/11/2026
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'it is refused, and nothing waits for her': [
      of({ state: 'returned', declined }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Bạn chưa phải làm gì.
        + ‹stopped› Bị từ chối giải quyết Cán bộ đang giải quyết.
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'refused while it goes on': [
      of({ declined }),
      `
        − Bạn chưa phải làm gì.
        + Lý do từ chối: Không đủ điều kiện. Bạn chưa phải làm gì.
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'to fetch the result': [
      of({
        ...{
          todo: 'collect',
          state: 'completed',
          finishedAt: at(20),
          resultFiles: [sent('kq1'), sent('kq2')],
        },
        result: { token: 'T9', documentNumber: '07', signedOn: '2026-11-20', signer: 'Long, Chủ tịch' },
      }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Số 07, ký ngày 20/11/2026, người ký: Long, Chủ tịch.
        + Ai nhận kết quả này đều kiểm tra được thật hay giả: [kiểm tra kết quả](/xac-thuc/T9).
        + Mang theo:Giấy tờ tùy thân
        + <file=kq1>
        + kq1.pdf (2 KB)
        + ‹primary› [Tải về máy kq1.pdf] <intent=fetch>
        + [Mở xem kq1.pdf](/file/kq1)
        + <file=kq2>
        + kq2.pdf (2 KB)
        + ‹primary› [Tải về máy kq2.pdf] <intent=fetch>
        + [Mở xem kq2.pdf](/file/kq2)
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Có kết quả lúc:thứ Sáu, 20/11/2026, 09:00
      `,
    ],
    'to fetch the result that is read online': [
      of({ todo: 'collect', state: 'completed', delivery: 'online', finishedAt: at(20) }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Cách nhận kết quả:Đến nhận tại Bộ phận Một cửa
        + # Đã có kết quả: Giấy khai sinh
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Có kết quả lúc:thứ Sáu, 20/11/2026, 09:00
        + Cách nhận kết quả:Nhận bản điện tử trên Cổng này
      `,
    ],
    'the result is being saved, the first time': [
      { ...of({ state: 'returned', returnedAt: at(21), resultFiles: [sent('kq1')] }), savedFile: '/saved' },
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Bạn chưa phải làm gì.
        + # Kết quả: Giấy khai sinh
        + Bạn đã nhận kết quả, hồ sơ kết thúc. Tệp đang được tải về máy; chưa thấy thì [tải lại](/saved).
        + <file=kq1>
        + kq1.pdf (2 KB)
        + ‹primary› [Tải về máy kq1.pdf] <intent=fetch>
        + [Mở xem kq1.pdf](/file/kq1)
        + ‹done› Đã trả kết quả Cán bộ đang giải quyết.
        + Trả kết quả lúc:thứ Bảy, 21/11/2026, 09:00
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'the result is being saved before it is fetched': [
      { ...of({ state: 'completed', resultFiles: [sent('kq1')] }), savedFile: '/saved' },
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        + # Đã có kết quả: Giấy khai sinh
        + Tệp đang được tải về máy; chưa thấy thì [tải lại](/saved).
        + Mang theo:Giấy tờ tùy thân
        + <file=kq1>
        + kq1.pdf (2 KB)
        + ‹primary› [Tải về máy kq1.pdf] <intent=fetch>
        + [Mở xem kq1.pdf](/file/kq1)
        + ‹done› Đã có kết quả Cán bộ đang giải quyết.
        + Bạn chưa phải làm gì.
      `,
    ],
    'the result was fetched on paper': [
      of({ state: 'returned', returnedAt: at(21), collection: { collector: 'applicant' } }),
      `
        − ‹progress› Đang giải quyết Cán bộ đang giải quyết.
        − Bạn chưa phải làm gì.
        + ‹done› Đã trả kết quả Cán bộ đang giải quyết.
        + Trả kết quả lúc:thứ Bảy, 21/11/2026, 09:00
        + Người nhận kết quả:Bạn đã nhận kết quả tại Bộ phận Một cửa.
        + → /again
        + ‹secondary› [Nộp hồ sơ mới, khai giống hồ sơ này] <from=PA-7K3M-Q9TX-2V>
      `,
    ],
    'to rate it': [
      of({ rating: {} }),
      `
        + # Đánh giá của bạn
        + → /rate
        + Bạn thấy việc giải quyết hồ sơ này thế nào? Bấm một lần là gửi, không sửa được.
        + ‹secondary› [Rất hài lòng] <overall=very-satisfied>
        + ‹secondary› [Hài lòng] <overall=satisfied>
        + ‹secondary› [Chưa hài lòng] <overall=unsatisfied>
        + [Đánh giá kỹ hơn, viết thêm ý kiến](/rate)
      `,
    ],
    'it is rated': [
      of({ rating: { given: { overall: 'satisfied', aspects: {}, at: at(22), comment: 'Nhanh.' } } }),
      `
        + # Đánh giá của bạn
        + Đánh giá chung:‹done› Hài lòng
        + Ý kiến thêm:Nhanh.
        + Đánh giá lúc:Chủ nhật, 22/11/2026, 09:00
      `,
    ],
  },
);

testStates<Parameters<typeof MyDossierPage>[0]>(
  'just filed',
  (props) => <MyDossierPage {...props} justFiled />,
  usual,
  `
        [Hồ sơ của tôi](/list)
        PA-7K3M-Q9TX-2V (here)
        # Đã gửi hồ sơ
        Mã tra cứu của bạnPA-7K3M-Q9TX-2V
        ‹secondary› [Sao chép mã]
        Cổng không gửi thư hay tin nhắn xác nhận, vì bạn chọn chỉ xem trên Cổng.
        # Tiếp theo
        Bạn chưa phải làm gì.
        # Khi có kết quả
        Cách nhận:Đến nhận tại Bộ phận Một cửa
        Mang theo:Giấy tờ tùy thân
        Nơi nhận:Bộ phận Một cửa,
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
        [Xem hồ sơ này](/self), lúc nào cũng có ở mục Hồ sơ của tôi
        Giữ lại mã tra cứu: ai có mã cũng xem được hồ sơ đến bước nào ở trang Tra cứu, nhưng không xem được thông tin của bạn.
        Mã tra cứu:PA-7K3M-Q9TX-2V
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'told by mail': [
      of({ toldBy: ['mail'], submittedAt: at(10) }),
      `
        − Cổng không gửi thư hay tin nhắn xác nhận, vì bạn chọn chỉ xem trên Cổng.
        + Gửi lúc thứ Ba, 10/11/2026, 09:00. Thư xác nhận được gửi đến địa chỉ thư điện tử của bạn.
      `,
    ],
    'told by both': [
      of({ toldBy: ['mail', 'sms'] }),
      `
        − Cổng không gửi thư hay tin nhắn xác nhận, vì bạn chọn chỉ xem trên Cổng.
        + Thư xác nhận được gửi đến địa chỉ thư điện tử của bạn, tin nhắn xác nhận được gửi đến số điện thoại của bạn, ban đêm thì vào sáng hôm sau.
      `,
    ],
    'to pay': [
      paying(online),
      `
        − # Đã gửi hồ sơ
        + # Đã nhận hồ sơ, còn một bước: nộp phí
        + ‹primary› [Nộp 16.000 đồng](/pay)
        + Phí, lệ phí:Còn phải nộp 16.000 đồng
      `,
    ],
    'the day is expected': [
      of({ expectedDueAt: at(25) }),
      `
        + Dự kiến ngày:25/11/2026, nếu hồ sơ được tiếp nhận vào ngày làm việc tiếp theo; ngày hẹn chính thức ghi trên giấy tiếp nhận. [Thêm vào lịch của điện thoại](/due-day)
        + Kết quả:Dự kiến 25/11/2026
      `,
    ],
    'the day is promised': [
      of({ expectedDueAt: at(25), dueAt: at(24) }),
      `
        + Hẹn ngày:24/11/2026. [Thêm vào lịch của điện thoại](/due-day)
        + Kết quả:Hẹn 24/11/2026
      `,
    ],
    'by post, and papers to bring': [
      of({ delivery: 'post', postalAddress: 'Số 1, xã Phú An', papersToShow: ['Căn cước', 'Sổ'] }),
      `
        − Cách nhận:Đến nhận tại Bộ phận Một cửa
        − Mang theo:Giấy tờ tùy thân
        − Nơi nhận:Bộ phận Một cửa,
        − Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
        + Cách nhận:Nhận qua bưu điện, đến Số 1, xã Phú An
        + Nếu phải đến Bộ phận Một cửa, mang theo:Căn cước; Sổ
      `,
    ],
    'by post, and nothing to bring': [
      of({ delivery: 'post', postalAddress: 'Số 1, xã Phú An' }),
      `
        − Cách nhận:Đến nhận tại Bộ phận Một cửa
        − Mang theo:Giấy tờ tùy thân
        − Nơi nhận:Bộ phận Một cửa,
        − Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
        + Cách nhận:Nhận qua bưu điện, đến Số 1, xã Phú An
      `,
    ],
    'papers to read': [
      of({ papers: [receipt, { paper: 'xac-nhan-da-nop', label: 'Xác nhận đã nộp', issuedAt: at(10) }] }),
      `
        + [Tải Xác nhận đã nộp (PDF)](/paper/xac-nhan-da-nop)
      `,
    ],
    'something to keep in the account': [
      {
        offers: {
          seen: 's2',
          offers: [
            { key: 'phone', label: 'Điện thoại', text: '0901' },
            { key: 'address', label: 'Nơi ở', text: 'thôn 2', before: 'thôn 1' },
          ],
        },
      },
      `
        + <seen=s2>
        + Lưu vào tài khoản để lần sau không phải khai lại?
        + Chỉ những mục bạn đánh dấu được lưu, đã mã hóa. Sửa hoặc xóa lúc nào cũng được ở trang Tài khoản của tôi.
        + <fact=phone>
        + Điện thoại: 0901
        + <fact=address>
        + Nơi ở: thôn 2
        + Thay cho: thôn 1
        + ‹secondary› [Lưu mục đã đánh dấu] <intent=keep>
        + ‹quiet› [Không lưu] <intent=keep-nothing>
      `,
    ],
  },
);

const one: MyDossier & { href: string } = {
  ...{ code: 'PA-1', procedureName: 'Khai sinh', slug: 'khai-sinh', state: 'processing', stateLabel: 'Đang' },
  ...{ declined: false, withdrawn: false, plain: 'Đang giải quyết.', newMessage: false, updatedAt: at(12) },
  href: '/1',
};
const another = { ...one, code: 'PA-2', procedureName: 'Khai tử', href: '/2' };

testStates<Parameters<typeof MyDossiersPage>[0]>(
  'her dossiers',
  (props) => <MyDossiersPage {...props} />,
  { accountName: 'An', dossiers: [one], servicesHref: '/services', claimHref: '/claim' },
  `
        # Hồ sơ của tôi
        # Đã gửi
        [Khai sinh](/1)
        ‹progress› Đang giải quyết PA-1
        Đang giải quyết.
        [Thêm hồ sơ đã nộp tại quầy](/claim)
        [Làm thủ tục khác](/services)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'there is none': [
      { dossiers: [], flash: 'Đã xóa.' },
      `
        − # Đã gửi
        − [Khai sinh](/1)
        − ‹progress› Đang giải quyết PA-1
        − Đang giải quyết.
        − [Làm thủ tục khác](/services)
        + ‹success›
        + Đã xong
        + Đã xóa.
        + Bạn chưa có hồ sơ nào. Hãy chọn thủ tục bạn cần; hồ sơ đang khai và đã gửi sẽ hiện ở đây.
        + ‹primary› [Chọn thủ tục](/services)
      `,
    ],
    'a draft': [
      { dossiers: [{ ...one, state: 'draft', todo: 'continue' }, another] },
      `
        − ‹progress› Đang giải quyết PA-1
        + # Đang khai, chưa gửi
        + ‹neutral› Đang khai PA-1
        + Lưu lần cuối thứ Năm, 12/11/2026, 09:00
        + [Khai tử](/2)
        + ‹progress› Đang giải quyết PA-2
        + Đang giải quyết.
      `,
    ],
    'one waits for her': [
      { dossiers: [another, { ...one, todo: 'supplement' }] },
      `
        − # Đã gửi
        + # Chờ bạn
        + Việc của bạn: Bổ sung hồ sơ. Đang giải quyết.
        + # Các hồ sơ khác
        + [Khai tử](/2)
        + ‹progress› Đang giải quyết PA-2
      `,
    ],
    'one is owed for': [
      { dossiers: [another, { ...one, owes: 8_000 }] },
      `
        − # Đã gửi
        + # Chờ bạn
        + Việc của bạn: nộp 8.000 đồng phí, lệ phí còn nợ. Đang giải quyết.
        + # Các hồ sơ khác
        + [Khai tử](/2)
        + ‹progress› Đang giải quyết PA-2
      `,
    ],
    'late, with a message, for another, with dates': [
      {
        dossiers: [
          {
            ...one,
            ...{ lateness: { kind: 'late', workingDays: 2 }, newMessage: true, person: 'Cúc' },
            delay: { headline: 'Hồ sơ quá hạn 2 ngày làm việc', sentence: 'Chưa có ngày hẹn lại.' },
            ...{ submittedAt: at(10), dueAt: at(18) },
          },
        ],
      },
      `
        − ‹progress› Đang giải quyết PA-1
        + ‹stopped› Hồ sơ quá hạn 2 ngày làm việc ‹progress› Đang giải quyết ‹waiting› Tin nhắn mới PA-1
        + Chưa có ngày hẹn lại.
        + Nộp thay cho Cúc
        + Gửi ngày 10/11/2026
      `,
    ],
    'in time': [
      { dossiers: [{ ...one, lateness: { kind: 'early', workingDays: 2 }, dueAt: at(18) }] },
      `
        + hẹn trả kết quả thứ Tư, 18/11/2026
      `,
    ],
    refused: [
      { dossiers: [{ ...one, state: 'completed', declined: true }] },
      `
        − ‹progress› Đang giải quyết PA-1
        + ‹stopped› Bị từ chối giải quyết PA-1
      `,
    ],
    withdrawn: [
      { dossiers: [{ ...one, state: 'stopped', withdrawn: true }] },
      `
        − ‹progress› Đang giải quyết PA-1
        + ‹stopped› Bạn đã rút hồ sơ PA-1
      `,
    ],
  },
);

testStates<Parameters<typeof PayPage>[0]>(
  'paying',
  (props) => <PayPage {...props} />,
  { accountName: 'An', seen: 's1', links, ...paying(online) },
  `
        [Hồ sơ của tôi](/list)
        [PA-7K3M-Q9TX-2V](/self)
        Nộp phí, lệ phí (here)
        Hồ sơ PA-7K3M-Q9TX-2V: Đăng ký khai sinh
        # Nộp phí, lệ phí
        <seen=s1>
        Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        [Để sau](/self)
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'it could not be paid': [
      { problem: 'Số tiền vừa đổi.' },
      `
        + # Chưa nộp được
        + Số tiền vừa đổi.
      `,
    ],
    'the bank looks': [
      paying({ ...owing, payable: true, onItsWay: 'under-review' }),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + ‹important›
        + Một lần nộp đang được kiểm tra
        + Tiền có thể đã được trừ. Hãy đợi kết quả kiểm tra trước khi nộp lại, chúng tôi sẽ báo cho bạn qua thư điện tử.
      `,
    ],
    'an attempt waits': [
      paying({ ...owing, payable: true, onItsWay: 'pending' }),
      `
        + ‹info›
        + Một lần nộp đang chờ xác nhận
        + Nếu bạn đã thanh toán, xác nhận thường đến trong vài phút; bạn không cần làm gì thêm và không bị thu hai lần nếu không nộp lại. Nếu bạn chưa trả, hãy nộp lại ở dưới.
        + [Xem lại tình trạng](/pay)
      `,
    ],
    'an attempt waits for what cannot be paid now': [
      paying({ ...owing, onItsWay: 'pending' }),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + Hồ sơ này không nộp trực tuyến được lúc này. Bạn nộp 16.000 đồng tại Bộ phận Một cửa. [Về hồ sơ](/self)
      `,
    ],
    'at the desk alone': [
      paying(owing),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + Hồ sơ này không nộp trực tuyến được lúc này. Bạn nộp 16.000 đồng tại Bộ phận Một cửa. [Về hồ sơ](/self)
      `,
    ],
    'the sum is not known yet': [
      paying({ owed: 'amount-to-come' }),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + Kế toán ghi số tiền phải nộp và báo cho bạn. [Về hồ sơ](/self)
      `,
    ],
    'nothing is owed': [
      paying({}),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + Hồ sơ này không phải nộp phí, lệ phí. [Về hồ sơ](/self)
      `,
    ],
    paid: [
      paying({ ...paid, attempts: [attempt] }),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + ‹success›
        + Đã nộp
        + Đã nhận 8.000 đồng lúc thứ Năm, 12/11/2026, 09:00. Biên nhận có ở [trang hồ sơ](/self).
        + Các lần nộp
        + Lúc | Cách nộp | Số tiền | Tình trạng |
        + thứ Năm, 12/11/2026, 09:00 | VNPAY | 8.000 đồng | ‹neutral› Không thành công |
      `,
    ],
    'paid, and the bank looks at another': [
      paying({ ...paid, onItsWay: 'under-review' }),
      `
        − <seen=s1>
        − Bạn được chuyển sang trang thanh toán của VNPAY (thẻ ngân hàng nội địa, thẻ quốc tế hoặc mã QR), sau đó được đưa về trang này. Cổng không giữ thông tin thẻ của bạn.
        − Ở đó bạn có 15 phút để trả tiền: hãy để sẵn thẻ hoặc điện thoại. Quá giờ thì bạn quay lại trang này nộp lần khác.
        − ‹primary› [Nộp 16.000 đồng qua VNPAY] <intent=pay>
        − [Để sau](/self)
        + ‹success›
        + Đã nộp
        + Đã nhận 8.000 đồng lúc thứ Năm, 12/11/2026, 09:00. Biên nhận có ở [trang hồ sơ](/self).
      `,
    ],
    'a part is paid': [
      paying({ ...owing, payable: true, paidAmount: 8_000 }),
      `
        + Đã nộp 8.000 đồng, còn phải nộp 16.000 đồng.
      `,
    ],
  },
);

const back = { code: 'PA-1', href: '/1', payHref: '/pay' };
testStates<Parameters<typeof PaymentReturnPage>[0]>(
  'back from the bank',
  (props) => <PaymentReturnPage {...props} />,
  { heading: 'Đã nộp', message: 'Cảm ơn bạn.', then: 'done', selfHref: '/self', listHref: '/list' },
  `
        [Hồ sơ của tôi](/list)
        Kết quả thanh toán (here)
        # Đã nộp
        Cảm ơn bạn.
        [Về hồ sơ của tôi](/list)
      `,
  {
    'it may be tried again': [
      { then: 'again', dossier: back, amount: 8_000 },
      `
        − [Về hồ sơ của tôi](/list)
        + Hồ sơ PA-1
        + Số tiền: 8.000 đồng
        + ‹primary› [Nộp lại](/pay)‹secondary› [Về hồ sơ](/1)
      `,
    ],
    'the answer is on its way': [
      { then: 'wait', dossier: back },
      `
        − [Về hồ sơ của tôi](/list)
        + Hồ sơ PA-1
        + ‹secondary› [Xem lại tình trạng](/self)
        + ‹primary› [Về hồ sơ](/1)
      `,
    ],
    paid: [
      { amount: 8_000, dossier: { ...back, receiptHref: '/receipt' } },
      `
        − [Về hồ sơ của tôi](/list)
        + Hồ sơ PA-1
        + Số tiền: 8.000 đồng. [Tải biên nhận (PDF)](/receipt)
        + ‹primary› [Về hồ sơ](/1)
      `,
    ],
  },
);

testStates<Parameters<typeof ClaimPage>[0]>(
  'what was filed at the counter',
  (props) => <ClaimPage {...props} />,
  { accountName: 'An' },
  `
        [Hồ sơ của tôi](/ho-so)
        Hồ sơ đã nộp tại quầy (here)
        # Hồ sơ đã nộp tại quầy
        Bạn đã nộp hồ sơ giấy tại Bộ phận Một cửa hoặc qua bưu chính? Gắn hồ sơ với tài khoản để theo dõi và được báo tin.
        Mã tra cứu
        Trên giấy tiếp nhận, bắt đầu bằng PA; ví dụ: PA-7K3M-Q9TX-2V
        <code>
        Số định danh cá nhân
        Đúng như đã ghi khi nộp, và như trong tài khoản của bạn
        <identityNumber>
        ‹primary› [Gắn hồ sơ với tài khoản]
        Tài khoản chưa ghi số định danh? [Bổ sung thông tin tài khoản](/tai-khoan) trước. Không còn giấy tiếp nhận: mang căn cước đến Bộ phận Một cửa, cán bộ gắn giúp bạn.
        # Cần giúp?
        Giờ làm việc:Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:00 – 17:00. Nghỉ ngày lễ, tết.
      `,
  {
    'there is no such': [
      { problem: 'Không có hồ sơ này.', entries: { code: 'PA-9', identityNumber: '046' } },
      `
        − <code>
        − <identityNumber>
        + # Có chỗ cần sửa
        + [Không có hồ sơ này.](#f-code)
        + Lỗi: Không có hồ sơ này.
        + <code=PA-9>
        + <identityNumber=046>
      `,
    ],
  },
);
