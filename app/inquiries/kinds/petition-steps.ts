// What may happen to a petition (NĐ 20/2008 Đ9, Đ14, Đ19): entered into the register, classified, given to a unit, answered
// with a leader's approval, published; or merged with one that says the same.
import type { FieldDefinition } from '#forms/definition.ts';
import type { InquiryTransition } from '../kind.ts';

const text = (label: string, hint: string, required = true): FieldDefinition => ({
  id: 'text',
  kind: 'text',
  label,
  hint,
  required,
  multiline: true,
  maxLength: 5000,
  example: 'Nội dung được ghi theo hồ sơ lưu tại Ủy ban nhân dân xã.',
});

const line = (id: string, label: string, hint: string, example: string): FieldDefinition => ({
  id,
  kind: 'text',
  label,
  hint,
  required: true,
  maxLength: 200,
  example,
});

/** Where nobody has answered yet. */
const underWay = ['registered', 'assigned', 'answering'] as const;
const open = ['submitted', ...underWay, 'approving', 'asked'] as const;
const answered = ['answered', 'published'] as const;

const receiving: readonly InquiryTransition[] = [
  {
    event: 'register',
    segment: 'vao-so',
    label: 'Vào sổ tiếp nhận',
    from: ['submitted'],
    to: 'registered',
    by: ['handler'],
    explain:
      'Ghi vào sổ của năm. Việc kế tiếp là phân loại; thuộc cơ quan khác thì phải chuyển trong 5 ngày làm việc kể từ ngày nhận.',
    asks: [],
    clock: 'start',
    mail: {
      subject: 'Phản ánh của bạn đã vào sổ',
      lines: ['Phản ánh, kiến nghị của bạn đã được vào sổ tiếp nhận và đang được phân loại.'],
    },
    look: 'primary',
    law: 'Đ9 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'decline',
    segment: 'khong-tiep-nhan',
    label: 'Không tiếp nhận',
    from: ['registered'],
    to: 'declined',
    by: ['handler'],
    explain:
      'Chỉ khi nội dung không đủ điều kiện theo luật, và phải nói rõ lý do cùng việc người gửi làm được tiếp.',
    asks: [
      {
        id: 'ground',
        kind: 'radio',
        label: 'Lý do',
        required: true,
        options: {
          labelled: [
            { value: 'anonymous', label: 'Họ tên, địa chỉ hoặc điện thoại không có thật' },
            { value: 'unclear', label: 'Nội dung không rõ, đã hỏi lại mà không được trả lời' },
            { value: 'complaint', label: 'Là khiếu nại hoặc tố cáo: có thủ tục riêng theo luật' },
            { value: 'question', label: 'Là câu hỏi: gửi ở mục Hỏi đáp' },
            { value: 'information', label: 'Là yêu cầu cung cấp thông tin: gửi ở mục Tiếp cận thông tin' },
            { value: 'answered', label: 'Đã được trả lời mà không có nội dung mới' },
            { value: 'improper', label: 'Nội dung trái pháp luật, xúc phạm người khác hoặc quảng cáo' },
          ],
        },
        example: 'question',
      },
      text('Nói rõ với người gửi', 'Vì sao không tiếp nhận, và có thể làm gì tiếp'),
    ],
    paper: 'notice',
    shared: true,
    mail: {
      subject: 'Về phản ánh của bạn',
      lines: ['Rất tiếc, nội dung bạn gửi không được tiếp nhận. Lý do có ở trang theo dõi.'],
    },
    look: 'warning',
    law: 'Đ7, Đ9 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'forward-conduct',
    segment: 'chuyen-nguoi-co-tham-quyen',
    label: 'Chuyển người có thẩm quyền (hành vi cán bộ)',
    from: ['registered'],
    to: 'conduct',
    by: ['handler'],
    explain:
      'Dùng cho phản ánh về chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện sai quy định của cán bộ. Phản ánh được chuyển kèm phiếu chuyển; không giao cho đơn vị của người bị phản ánh.',
    asks: [
      line(
        'agency',
        'Người, cơ quan có thẩm quyền xem xét',
        'Người quản lý trực tiếp của cán bộ bị phản ánh',
        'Chủ tịch Ủy ban nhân dân xã',
      ),
      text('Nói với người gửi', 'Ai xem xét, khi nào và bằng cách nào có trả lời'),
    ],
    paper: 'conduct',
    shared: true,
    mail: {
      subject: 'Phản ánh của bạn đã được chuyển',
      lines: [
        'Phản ánh của bạn đã được chuyển đến người có thẩm quyền xem xét. Chi tiết có ở trang theo dõi.',
      ],
    },
    look: 'secondary',
    law: 'Đ9 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'forward',
    segment: 'chuyen-co-quan-khac',
    label: 'Chuyển cơ quan khác',
    from: ['registered'],
    to: 'forwarded',
    by: ['handler'],
    explain:
      'Dùng khi việc thuộc thẩm quyền cơ quan khác: chuyển kèm văn bản trong 5 ngày làm việc kể từ ngày nhận, và báo người gửi.',
    asks: [
      line('agency', 'Cơ quan có thẩm quyền', 'Tên đầy đủ', 'Phòng Quản lý đô thị thị xã Bến Cát'),
      text('Nói với người gửi', 'Địa chỉ, điện thoại của cơ quan đó; liên hệ thế nào để biết kết quả'),
    ],
    files: true,
    paper: 'forwarding',
    shared: true,
    mail: {
      subject: 'Phản ánh của bạn đã được chuyển đến cơ quan có thẩm quyền',
      lines: [
        'Việc bạn nêu thuộc thẩm quyền cơ quan khác. Xã đã chuyển phản ánh; chi tiết có ở trang theo dõi.',
      ],
    },
    look: 'secondary',
    law: 'Đ9 Nghị định 20/2008/NĐ-CP: trong 05 ngày làm việc',
  },
  {
    event: 'assign',
    segment: 'giao',
    label: 'Nhận giải quyết và giao đơn vị',
    from: ['registered'],
    to: 'assigned',
    by: ['handler'],
    explain:
      'Dùng khi việc thuộc thẩm quyền của xã. Người gửi được báo đơn vị nào giải quyết, và được trả lời trong 15 ngày làm việc kể từ ngày nhận.',
    asks: [],
    assigns: true,
    classifies: 'own',
    shared: true,
    mail: {
      subject: 'Phản ánh của bạn đang được giải quyết',
      lines: ['Phản ánh, kiến nghị của bạn thuộc thẩm quyền của xã và đã được giao cho đơn vị phụ trách.'],
    },
    tells: {
      to: 'assignee',
      subject: 'Có phản ánh, kiến nghị được giao giải quyết',
      lines: ['Ông/bà hoặc đơn vị của ông/bà được giao giải quyết một phản ánh, kiến nghị của người dân.'],
    },
    look: 'primary',
    law: 'Đ9, Đ14 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'reassign',
    segment: 'giao-lai',
    label: 'Giao lại',
    from: ['assigned', 'answering'],
    to: 'assigned',
    by: ['handler'],
    explain: 'Chuyển sang đơn vị hoặc người khác. Dự thảo đã viết vẫn còn cho người nhận.',
    asks: [text('Ghi chú cho người nhận', 'Không bắt buộc. Người gửi không thấy', false)],
    assigns: true,
    private: true,
    tells: {
      to: 'assignee',
      subject: 'Có phản ánh, kiến nghị được giao giải quyết',
      lines: ['Ông/bà hoặc đơn vị của ông/bà được giao lại một phản ánh, kiến nghị của người dân.'],
    },
    look: 'secondary',
  },
  {
    event: 'give-back',
    segment: 'tra-lai',
    label: 'Trả lại Văn phòng',
    from: ['assigned', 'answering'],
    to: 'registered',
    by: ['assignee'],
    explain: 'Dùng khi việc không thuộc đơn vị của bạn. Văn phòng phân loại, giao lại hoặc chuyển đi.',
    asks: [text('Vì sao trả lại', 'Nêu đơn vị nên nhận, nếu biết. Người gửi không thấy')],
    private: true,
    tells: {
      to: 'handler',
      subject: 'Phản ánh được trả lại để phân loại lại',
      lines: ['Một phản ánh vừa được đơn vị trả lại. Mời ông/bà giao cho đơn vị khác hoặc chuyển đi.'],
    },
    look: 'secondary',
  },
];

const answering: readonly InquiryTransition[] = [
  {
    event: 'draft',
    segment: 'soan',
    label: 'Soạn trả lời',
    from: ['assigned', 'answering'],
    to: 'answering',
    by: ['assignee'],
    explain: 'Lưu dự thảo để viết tiếp. Chỉ cán bộ thấy; người gửi chưa nhận được gì.',
    asks: [],
    draft: 'write',
    private: true,
    look: 'secondary',
  },
  {
    event: 'propose',
    segment: 'trinh-duyet',
    label: 'Trình duyệt',
    from: ['assigned', 'answering'],
    to: 'approving',
    by: ['assignee'],
    explain:
      'Gửi trả lời cho lãnh đạo duyệt. Duyệt xong, người gửi nhận được đúng nội dung này và các tệp kèm theo. Tệp của lần trình trước không tự đi theo: còn cần thì đính kèm lại.',
    asks: [],
    draft: 'write',
    files: true,
    private: true,
    tells: {
      to: 'approver',
      subject: 'Có trả lời phản ánh, kiến nghị chờ duyệt',
      lines: ['Trả lời cho một phản ánh, kiến nghị của người dân đang chờ ông/bà duyệt.'],
    },
    look: 'primary',
  },
  {
    event: 'take-back',
    segment: 'rut-trinh',
    label: 'Rút về sửa',
    from: ['approving'],
    to: 'answering',
    by: ['assignee'],
    explain: 'Rút trả lời về để sửa trước khi lãnh đạo duyệt.',
    asks: [],
    private: true,
    look: 'secondary',
  },
  {
    event: 'approve',
    segment: 'duyet',
    label: 'Duyệt và trả lời',
    from: ['approving'],
    to: 'answered',
    by: ['approver'],
    byAnother: ['drafter'],
    explain:
      'Trả lời được gửi cho người phản ánh ngay khi duyệt. Người soạn không tự duyệt trả lời của mình.',
    asks: [],
    draft: 'issue',
    paper: 'answer',
    shared: true,
    mail: {
      subject: 'Phản ánh của bạn đã được trả lời',
      lines: [
        'Ủy ban nhân dân xã đã trả lời phản ánh, kiến nghị của bạn. Bạn đọc tại trang theo dõi, và cho biết bạn có hài lòng không.',
      ],
    },
    tells: {
      to: 'handler',
      subject: 'Một phản ánh, kiến nghị đã được trả lời',
      lines: [
        'Trả lời đã được duyệt và gửi đi. Luật đòi công khai kết quả xử lý: mời ông/bà viết lại cho mọi người và đăng.',
      ],
    },
    look: 'primary',
    law: 'Đ14 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'return',
    segment: 'yeu-cau-sua',
    label: 'Yêu cầu sửa',
    from: ['approving'],
    to: 'answering',
    by: ['approver'],
    explain: 'Trả lại cho người soạn, kèm điều cần sửa.',
    asks: [text('Điều cần sửa', 'Người soạn đọc; người gửi không thấy')],
    private: true,
    tells: {
      to: 'assignee',
      subject: 'Trả lời phản ánh cần sửa',
      lines: ['Lãnh đạo yêu cầu sửa trả lời mà ông/bà trình. Điều cần sửa có ở trang của phản ánh.'],
    },
    look: 'secondary',
  },
];

const withThePetitioner: readonly InquiryTransition[] = [
  {
    event: 'ask',
    segment: 'hoi-lai',
    label: 'Yêu cầu bổ sung',
    from: underWay,
    to: 'asked',
    by: ['handler', 'assignee'],
    explain: 'Hỏi những điều còn thiếu để giải quyết được. Thời hạn dừng cho đến khi người gửi bổ sung.',
    asks: [text('Điều cần bổ sung', 'Hỏi một lần, đầy đủ')],
    clock: 'pause',
    mail: {
      subject: 'Cần bạn nói rõ thêm phản ánh',
      lines: ['Chúng tôi cần bạn nói rõ thêm để giải quyết được. Bạn đọc và trả lời tại trang theo dõi.'],
    },
    look: 'secondary',
  },
  ...(['assigned', 'not-assigned'] as const).map((when): InquiryTransition => ({
    event: 'clarify',
    segment: 'bo-sung',
    label: 'Gửi nội dung bổ sung',
    from: ['asked'],
    to: when === 'assigned' ? 'assigned' : 'registered',
    when: [when],
    by: ['requester'],
    explain: 'Trả lời những điều cán bộ hỏi. Thời hạn được tính tiếp từ hôm nay.',
    asks: [text('Nội dung bổ sung', 'Xin đừng ghi số giấy tờ hay thông tin riêng của người khác')],
    files: true,
    clock: 'resume',
    mail: {
      subject: 'Đã nhận nội dung bổ sung',
      lines: ['Chúng tôi đã nhận nội dung bạn bổ sung và tiếp tục giải quyết.'],
    },
    tells: {
      to: when === 'assigned' ? 'assignee' : 'handler',
      subject: 'Người gửi phản ánh đã bổ sung',
      lines: ['Người gửi đã trả lời điều ông/bà hỏi lại. Thời hạn được tính tiếp.'],
    },
    look: 'primary',
  })),
  {
    event: 'progress',
    segment: 'gia-han',
    label: 'Kéo dài thời gian và hẹn ngày',
    from: ['assigned', 'answering', 'approving'],
    to: 'same',
    when: ['not-extended'],
    by: ['handler', 'assignee'],
    explain:
      'Chưa trả lời được trong 15 ngày làm việc thì báo cho người gửi đã làm đến đâu và hẹn ngày trả lời. Chỉ hẹn được một lần.',
    asks: [
      {
        id: 'until',
        kind: 'date',
        label: 'Hẹn trả lời ngày',
        hint: 'Trong vòng 30 ngày. Rơi vào ngày nghỉ thì tính ngày làm việc kế tiếp',
        required: true,
        future: true,
      },
      text('Đã làm đến đâu, vì sao cần thêm thời gian', 'Người gửi đọc được toàn bộ nội dung này'),
    ],
    clock: 'extend',
    paper: 'progress',
    shared: true,
    mail: {
      subject: 'Thời gian trả lời phản ánh của bạn được kéo dài',
      lines: ['Phản ánh của bạn cần thêm thời gian. Tiến độ và ngày hẹn có ở trang theo dõi.'],
    },
    look: 'secondary',
    law: 'Đ17.1đ Nghị định 43/2011/NĐ-CP',
  },
  {
    event: 'withdraw',
    segment: 'rut',
    label: 'Rút phản ánh',
    from: [...open, 'merged'],
    to: 'withdrawn',
    by: ['requester'],
    explain: 'Phản ánh được rút thì dừng giải quyết. Bạn gửi lại được bất cứ lúc nào.',
    asks: [text('Lý do rút', 'Không bắt buộc', false)],
    mail: { subject: 'Đã rút phản ánh', lines: ['Phản ánh của bạn đã được rút theo đề nghị của bạn.'] },
    look: 'secondary',
  },
  {
    event: 'close-withdrawn',
    segment: 'ghi-nhan-rut',
    label: 'Ghi nhận người gửi rút',
    from: [...open, 'merged'],
    to: 'withdrawn',
    by: ['handler'],
    explain: 'Dùng khi người gửi báo rút bằng điện thoại, thư hoặc tại trụ sở.',
    asks: [text('Người gửi báo rút khi nào, bằng cách nào', 'Người gửi đọc được nội dung này')],
    mail: { subject: 'Đã rút phản ánh', lines: ['Phản ánh của bạn đã được rút theo đề nghị của bạn.'] },
    look: 'secondary',
  },
  {
    event: 'rate',
    segment: 'danh-gia',
    label: 'Cho biết bạn có hài lòng không',
    from: answered,
    to: 'same',
    when: ['not-rated'],
    by: ['requester'],
    explain:
      'Ý kiến của bạn giúp xã làm tốt hơn. Chưa hài lòng và có điều cần xem lại thì dùng “Đề nghị giải quyết lại”.',
    asks: [
      {
        id: 'rating',
        kind: 'radio',
        label: 'Bạn thấy trả lời thế nào',
        required: true,
        options: {
          labelled: [
            { value: 'satisfied', label: 'Hài lòng' },
            { value: 'unsatisfied', label: 'Chưa hài lòng' },
          ],
        },
        example: 'satisfied',
      },
      text('Ý kiến thêm', 'Không bắt buộc', false),
    ],
    look: 'secondary',
  },
  {
    event: 'reopen',
    segment: 'giai-quyet-lai',
    label: 'Đề nghị giải quyết lại',
    from: answered,
    to: 'registered',
    when: ['reopenable'],
    by: ['requester'],
    explain:
      'Dùng một lần, trong 30 ngày kể từ khi được trả lời. Phản ánh được phân loại và giải quyết lại; thời hạn tính từ hôm nay.',
    asks: [text('Vì sao cần xem lại', 'Điều gì chưa đúng, chưa làm, hoặc chưa được trả lời')],
    files: true,
    clock: 'restart',
    mail: {
      subject: 'Phản ánh của bạn được giải quyết lại',
      lines: ['Chúng tôi đã nhận đề nghị của bạn và xem lại phản ánh. Thời hạn được tính từ hôm nay.'],
    },
    tells: {
      to: 'handler',
      subject: 'Người gửi đề nghị giải quyết lại phản ánh',
      lines: [
        'Người gửi chưa hài lòng với trả lời và đề nghị giải quyết lại. Lý do có ở trang của phản ánh.',
      ],
    },
    look: 'secondary',
  },
];

const merging: readonly InquiryTransition[] = [
  {
    event: 'merge',
    segment: 'gop',
    label: 'Gộp vào phản ánh cùng nội dung',
    from: underWay,
    to: 'merged',
    by: ['handler'],
    explain:
      'Phản ánh này được giải quyết chung với phản ánh chính. Người gửi được báo, và nhận từng bước tiếp theo cùng trả lời của phản ánh chính; hai người không biết về nhau.',
    asks: [],
    merges: 'into',
    classifies: 'own',
    mail: {
      subject: 'Phản ánh của bạn được giải quyết chung',
      lines: [
        'Có người khác đã phản ánh cùng việc này. Hai phản ánh được giải quyết chung; bạn vẫn được báo từng bước và nhận trả lời.',
      ],
    },
    look: 'secondary',
  },
  ...(['assigned', 'not-assigned'] as const).map((when): InquiryTransition => ({
    event: 'separate',
    segment: 'tach',
    label: 'Tách ra giải quyết riêng',
    from: ['merged'],
    to: when === 'assigned' ? 'assigned' : 'registered',
    when: [when],
    by: ['handler'],
    explain:
      'Dùng khi hai phản ánh hóa ra không cùng một việc. Phản ánh trở lại bước giải quyết hoặc phân loại.',
    asks: [text('Nói với người gửi', 'Vì sao giải quyết riêng. Không bắt buộc', false)],
    merges: 'apart',
    classifies: when === 'assigned' ? 'own' : null,
    mail: {
      subject: 'Phản ánh của bạn được giải quyết riêng',
      lines: ['Phản ánh của bạn được tách ra để giải quyết riêng. Thời hạn vẫn tính từ ngày nhận.'],
    },
    look: 'secondary',
  })),
];

const publishing: readonly InquiryTransition[] = [
  {
    event: 'publish',
    segment: 'dang',
    label: 'Công khai kết quả',
    from: ['answered'],
    to: 'published',
    by: ['handler'],
    explain:
      'Viết lại cho mọi người đọc rồi đăng ở mục Phản ánh, kiến nghị và mục Trả lời kiến nghị. Không nêu ai trong nội dung; chỉ nêu tên người gửi khi họ đồng ý.',
    asks: [],
    publication: 'write',
    mail: {
      subject: 'Kết quả giải quyết phản ánh của bạn được công khai',
      lines: [
        'Kết quả giải quyết được đăng ở mục Phản ánh, kiến nghị, viết lại không có thông tin riêng của bạn.',
      ],
    },
    look: 'primary',
    law: 'Đ19 Nghị định 20/2008/NĐ-CP',
  },
  {
    event: 'edit-publication',
    segment: 'sua-ban-dang',
    label: 'Sửa bản đăng',
    from: ['published'],
    to: 'same',
    by: ['handler'],
    explain: 'Bản mới thay bản đang đăng ngay khi lưu. Địa chỉ của trang không đổi.',
    asks: [],
    publication: 'write',
    private: true,
    look: 'secondary',
  },
  {
    event: 'withdraw-name',
    segment: 'rut-ten',
    label: 'Rút tên khỏi bản đăng',
    from: ['published'],
    to: 'same',
    when: ['named'],
    by: ['requester', 'handler'],
    explain: 'Phản ánh và trả lời vẫn được đăng, không còn tên người gửi.',
    asks: [],
    publication: 'withdraw-name',
    mail: {
      subject: 'Đã rút tên bạn khỏi mục Phản ánh, kiến nghị',
      lines: ['Tên của bạn không còn ở bản đăng công khai.'],
    },
    look: 'secondary',
  },
  {
    event: 'unpublish',
    segment: 'go-ban-dang',
    label: 'Gỡ bản đăng',
    from: ['published'],
    to: 'answered',
    by: ['handler'],
    explain: 'Trang công khai báo đã gỡ, tìm kiếm không còn thấy. Người gửi vẫn đọc được trả lời của mình.',
    asks: [text('Lý do gỡ', 'Người gửi đọc được nội dung này')],
    publication: 'withdraw',
    mail: {
      subject: 'Bản đăng về phản ánh của bạn đã được gỡ',
      lines: ['Bản đăng công khai đã được gỡ. Lý do có ở trang theo dõi.'],
    },
    look: 'warning',
  },
];

export const petitionTransitions: readonly InquiryTransition[] = [
  ...receiving,
  ...answering,
  ...withThePetitioner,
  ...merging,
  ...publishing,
];
