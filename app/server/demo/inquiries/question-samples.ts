// Twenty questions of the demonstration, in every state. Samples: invented people, and answers that say so where a figure or a
// day would bind.
import type { QuestionTopic } from '#app/inquiries/kinds/question/question-form.ts';
import type { InquirySample, SampleStep as Step } from './seed-samples.server.ts';

export interface QuestionSample extends Omit<InquirySample, 'wire'> {
  readonly name: string;
  readonly topic: QuestionTopic;
  readonly title: string;
  readonly question: string;
  readonly named?: true;
}

const assign = (unit: string, account: string): Step => [
  'motcua',
  'assign',
  { assignee: `${unit}/demo-${account}` },
];
const propose = (account: string, answer: string): Step => [account, 'propose', { answer }];
const approve: Step = ['truongban', 'approve'];

interface Answered {
  readonly unit: string;
  readonly account: string;
  readonly answer: string;
}

const answered = ({ unit, account, answer }: Answered): readonly Step[] => [
  assign(unit, account),
  propose(account, answer),
  approve,
];

interface Published extends Answered {
  readonly topic: QuestionTopic;
  readonly title: string;
  readonly question: string;
  readonly named?: true;
}

const published = (of: Published): readonly Step[] => [
  ...answered(of),
  [
    'bientap',
    'propose-publication',
    {
      title: of.title,
      category: of.topic,
      question: of.question,
      answer: of.answer,
      ...(of.named === true ? { name: 'shown' } : {}),
    },
  ],
  ['phoban', 'publish'],
];

/** One that everybody may read. */
function common(sample: Omit<QuestionSample, 'steps'>, { unit, account, answer }: Answered): QuestionSample {
  return { ...sample, steps: published({ ...sample, unit, account, answer }) };
}

export const questionSamples: readonly QuestionSample[] = [
  common(
    {
      name: 'Nguyễn Thị Kim Ngân',
      topic: 'ho-tich',
      title: 'Khai sinh cho con khi cha mẹ chưa đăng ký kết hôn cần giấy tờ gì?',
      question:
        'Con tôi sinh tháng trước, tôi và cha cháu chưa đăng ký kết hôn. Tôi muốn khai sinh cho con thì cần mang giấy tờ gì?',
      named: true,
      daysAgo: 160,
    },
    {
      unit: 'tu-phap',
      account: 'hotich',
      answer:
        'Người đi khai sinh mang bản chính giấy chứng sinh và giấy tờ tùy thân đến Bộ phận Một cửa của xã, hoặc nộp trực tuyến ở mục Dịch vụ công.\nCha mẹ chưa đăng ký kết hôn thì phần ghi về người cha để trống. Nếu người cha đến nhận con, xã giải quyết việc nhận cha, con cùng lúc với khai sinh.\nKhai sinh đúng hạn (trong 60 ngày) không thu lệ phí.',
    },
  ),
  common(
    {
      name: 'Lê Văn Tâm',
      topic: 'ho-tich',
      title: 'Chứng thực bản sao ở xã khác nơi thường trú có được không?',
      question:
        'Tôi thường trú ở nơi khác, đang làm việc tại xã. Tôi chứng thực bản sao bằng cấp ở xã được không?',
      daysAgo: 131,
    },
    {
      unit: 'tu-phap',
      account: 'hotich',
      answer:
        'Được. Việc chứng thực bản sao từ bản chính không phụ thuộc nơi cư trú.\nBạn mang bản chính và bản photo đến Bộ phận Một cửa trong giờ làm việc. Nhận trước 15 giờ thì trả kết quả trong ngày.',
    },
  ),
  common(
    {
      name: 'Trần Hữu Phước',
      topic: 'dat-dai',
      title: 'Tách thửa đất ở có phải nộp hồ sơ tại xã không?',
      question: 'Cha mẹ tôi muốn tách một phần đất ở cho tôi. Hồ sơ tách thửa nộp ở xã hay ở thị xã?',
      daysAgo: 104,
    },
    {
      unit: 'dia-chinh',
      account: 'diachinh',
      answer:
        'Hồ sơ tách thửa nộp tại Chi nhánh Văn phòng đăng ký đất đai thị xã, không nộp ở xã.\nXã xác nhận hiện trạng sử dụng đất khi Chi nhánh gửi phiếu hỏi. Diện tích tối thiểu để tách thửa theo quy định của tỉnh; bạn hỏi trước ở Chi nhánh để khỏi đo lại.',
    },
  ),
  common(
    {
      name: 'Phạm Thị Út',
      topic: 'xa-hoi',
      title: 'Người từ đủ 75 tuổi được hưởng trợ cấp hằng tháng như thế nào?',
      question: 'Mẹ tôi 81 tuổi, không có lương hưu. Gia đình làm hồ sơ trợ cấp ở đâu, cần gì?',
      named: true,
      daysAgo: 83,
    },
    {
      unit: 'xa-hoi',
      account: 'xahoi',
      answer:
        'Người từ đủ 75 tuổi (hộ nghèo, hộ cận nghèo từ đủ 70 tuổi) không có lương hưu, không có trợ cấp bảo hiểm xã hội hằng tháng thì được hưởng trợ cấp hưu trí xã hội.\nGia đình nộp tờ khai kèm giấy tờ tùy thân của cụ tại Bộ phận Một cửa, hoặc nộp trực tuyến. Cụ đi lại khó, xã cử cán bộ đến nhà xác minh.',
    },
  ),
  common(
    {
      name: 'Đỗ Minh Khang',
      topic: 'dich-vu-cong',
      title: 'Nộp hồ sơ trực tuyến rồi có phải mang bản giấy đến xã không?',
      question:
        'Tôi nộp hồ sơ trên Cổng, đã chụp ảnh giấy tờ gửi kèm. Tôi có phải mang bản giấy lên nữa không?',
      daysAgo: 62,
    },
    {
      unit: 'van-phong',
      account: 'bientap',
      answer:
        'Với dịch vụ mức độ 3, bạn mang bản chính đến đối chiếu một lần khi nhận kết quả. Với dịch vụ mức độ 4, bạn không phải đến: kết quả gửi qua Cổng hoặc qua bưu điện.\nMức độ của từng dịch vụ ghi ở đầu trang của dịch vụ đó.',
    },
  ),
  common(
    {
      name: 'Huỳnh Văn Lợi',
      topic: 'moi-truong',
      title: 'Lịch thu gom rác ở các ấp là ngày nào?',
      question: 'Nhà tôi ở ấp Phú Thuận. Xe rác đi những ngày nào trong tuần, để rác ở đâu?',
      daysAgo: 40,
    },
    {
      unit: 'dia-chinh',
      account: 'diachinh',
      answer:
        'Ấp Phú Thuận và ấp An Thuận: thứ Hai, thứ Năm. Các ấp còn lại: thứ Ba, thứ Sáu. Xe đi từ 6 giờ đến 10 giờ.\nRác để trong bao buộc kín trước cổng từ tối hôm trước. Rác cồng kềnh xin báo trưởng ấp để gom riêng.',
    },
  ),
  {
    name: 'Ngô Thị Bích',
    topic: 'tai-chinh',
    title: 'Cửa hàng nhỏ bán tại nhà nộp thuế ở đâu?',
    question: 'Tôi bán tạp hóa tại nhà, doanh thu ít. Tôi phải khai thuế ở đâu?',
    daysAgo: 33,
    steps: answered({
      unit: 'tai-chinh',
      account: 'ketoan',
      answer:
        'Bạn đăng ký hộ kinh doanh tại Bộ phận Một cửa của xã, rồi khai thuế với Chi cục Thuế. Xã không thu thuế; nhân viên ủy nhiệm thu đến tận nơi có giấy giới thiệu.\nDoanh thu dưới mức chịu thuế thì không phải nộp thuế giá trị gia tăng và thuế thu nhập cá nhân.',
    }),
  },
  {
    name: 'Võ Thành Công',
    topic: 'cu-tru',
    title: 'Đang học đại học có phải khám nghĩa vụ quân sự không?',
    question: 'Tôi đang học năm hai đại học chính quy, nhận giấy gọi khám. Tôi có phải đi khám không?',
    daysAgo: 26,
    steps: [
      assign('cac-nganh', 'xahoi'),
      propose('xahoi', 'Vẫn phải đi khám. Đang học đại học chính quy thì được tạm hoãn gọi nhập ngũ.'),
      ['truongban', 'return', { text: 'Ghi rõ giấy tờ phải nộp để được tạm hoãn, và nộp ở đâu.' }],
      propose(
        'xahoi',
        'Bạn vẫn phải đi khám theo giấy gọi. Đang học đại học chính quy thì được tạm hoãn gọi nhập ngũ trong thời gian một khóa học.\nBạn nộp giấy xác nhận của trường cho Ban Chỉ huy quân sự xã trước ngày khám.',
      ),
      approve,
    ],
  },
  {
    name: 'Bùi Văn Hải',
    topic: 'giao-thong',
    title: 'Bao giờ làm đường liên ấp Phú Thuận – An Thuận?',
    question: 'Đường liên ấp đã có cắm mốc từ đầu năm, mùa mưa lầy lội. Khi nào thì làm?',
    daysAgo: 20,
    hoursApart: 30,
    steps: [
      assign('ke-hoach', 'diachinh'),
      [
        'diachinh',
        'progress',
        { until: 'in 25 days', text: 'Xã đang chờ thị xã duyệt vốn đợt hai của công trình.' },
      ],
      [
        'diachinh',
        'draft',
        { answer: 'Công trình chia hai đợt. Đợt một đã xong phần cống thoát nước. Đợt hai' },
      ],
    ],
  },
  {
    name: 'Nguyễn Hoàng Sơn',
    topic: 'dat-dai',
    title: 'Xây chuồng nuôi gà trên đất trồng cây lâu năm có phải xin phép không?',
    question:
      'Tôi định làm chuồng nuôi khoảng 500 con gà trên đất trồng cây lâu năm. Có phải xin phép ở xã không?',
    daysAgo: 30,
    steps: [assign('dia-chinh', 'diachinh')],
  },
  {
    name: 'Trương Thị Mai',
    topic: 'van-hoa',
    title: 'Tuyển sinh lớp 1 năm học tới nhận hồ sơ khi nào?',
    question: 'Con tôi đủ 6 tuổi vào năm sau. Nhà trường nhận hồ sơ lớp 1 từ ngày nào, cần giấy tờ gì?',
    daysAgo: 8,
    steps: [assign('van-hoa', 'vanhoa')],
  },
  {
    name: 'Lý Thị Hồng',
    topic: 'xa-hoi',
    title: 'Trẻ dưới 6 tuổi bị mất thẻ bảo hiểm y tế thì xin lại ở đâu?',
    question: 'Con tôi 3 tuổi, bị mất thẻ bảo hiểm y tế. Tôi xin cấp lại ở xã được không?',
    daysAgo: 7,
    steps: [
      assign('xa-hoi', 'xahoi'),
      ['xahoi', 'draft', { answer: 'Thẻ bảo hiểm y tế của trẻ dưới 6 tuổi cấp lại miễn phí. Gia đình' }],
    ],
  },
  {
    name: 'Đặng Quốc Việt',
    topic: 'dich-vu-cong',
    title: 'Quên mật khẩu tài khoản nộp hồ sơ thì làm sao?',
    question: 'Tôi quên mật khẩu, thư điện tử cũ cũng không dùng nữa. Làm sao để vào lại xem hồ sơ?',
    daysAgo: 6,
    steps: [
      assign('van-phong', 'bientap'),
      propose(
        'bientap',
        'Ở trang đăng nhập, chọn “Quên mật khẩu”. Không còn thư điện tử cũ thì mang giấy tờ tùy thân đến Bộ phận Một cửa để được hỗ trợ. Tình trạng hồ sơ vẫn xem được bằng mã ở mục Tra cứu.',
      ),
    ],
  },
  {
    name: 'Phan Văn Đạt',
    topic: 'ho-tich',
    title: 'Sửa chữ lót trong giấy khai sinh có được không?',
    question: 'Giấy khai sinh của tôi ghi chữ lót khác với căn cước. Tôi sửa ở xã được không?',
    daysAgo: 5,
    steps: [
      assign('tu-phap', 'hotich'),
      propose(
        'hotich',
        'Sai sót do khi đăng ký thì xã cải chính được. Bạn nộp tờ khai cải chính hộ tịch kèm giấy khai sinh bản chính và giấy tờ chứng minh chữ lót đúng.',
      ),
    ],
  },
  {
    name: 'Mai Thị Tuyết',
    topic: 'xa-hoi',
    title: 'Hỏi về hồ sơ hộ nghèo',
    question: 'Gia đình tôi xin xét hộ nghèo mà chưa thấy trả lời.',
    daysAgo: 9,
    steps: [
      assign('xa-hoi', 'xahoi'),
      ['xahoi', 'ask', { text: 'Xin cho biết gia đình nộp đơn tháng nào, nộp cho ấp hay cho xã.' }],
    ],
  },
  {
    name: 'Hồ Văn Nam',
    topic: 'khac',
    title: 'Mất căn cước công dân thì làm lại ở đâu?',
    question: 'Tôi bị mất căn cước công dân, làm lại ở xã được không?',
    daysAgo: 15,
    steps: [
      [
        'motcua',
        'propose-forward',
        {
          agency: 'Công an thị xã Bến Cát',
          text: 'Căn cước công dân do công an cấp. Mời ông đến bộ phận cấp căn cước của Công an thị xã trong giờ làm việc, mang theo số căn cước nếu còn nhớ.',
        },
      ],
      ['truongban', 'forward'],
    ],
  },
  {
    name: 'Cao Thị Liên',
    topic: 'dat-dai',
    title: 'Hàng xóm lấn ranh đất nhà tôi',
    question: 'Hàng xóm xây hàng rào lấn sang đất nhà tôi. Xã xử lý giúp tôi.',
    daysAgo: 18,
    steps: [
      [
        'motcua',
        'propose-decline',
        {
          ground: 'petition',
          text: 'Đây là việc tranh chấp đất đai cần hòa giải, không trả lời bằng mục Hỏi đáp được. Bà nộp đơn đề nghị hòa giải tại Bộ phận Một cửa, xã mời hai bên trong 30 ngày.',
        },
      ],
      ['truongban', 'decline'],
    ],
  },
  {
    name: 'Mạc Thị Thu',
    topic: 'khac',
    title: 'Đổi giấy phép lái xe ở đâu?',
    question: 'Giấy phép lái xe của tôi sắp hết hạn, đổi ở xã được không?',
    daysAgo: 3,
    steps: [
      [
        'motcua',
        'propose-forward',
        {
          agency: 'Công an tỉnh Bình Dương',
          text: 'Giấy phép lái xe do công an tỉnh cấp đổi. Mời bà nộp trên Cổng Dịch vụ công quốc gia, hoặc đến điểm tiếp nhận của công an tỉnh.',
        },
      ],
    ],
  },
  {
    name: 'Phùng Văn Sang',
    topic: 'dat-dai',
    title: 'Ai đúng trong vụ tranh chấp đường đi chung?',
    question: 'Hai nhà tranh nhau lối đi chung, xã cho biết bên nào đúng.',
    daysAgo: 3,
    steps: [
      [
        'motcua',
        'propose-decline',
        {
          ground: 'petition',
          text: 'Việc tranh chấp lối đi cần hòa giải, không trả lời bằng mục Hỏi đáp được. Ông nộp đơn đề nghị hòa giải tại Bộ phận Một cửa.',
        },
      ],
    ],
  },
  {
    name: 'Quách Thị Mai',
    topic: 'moi-truong',
    title: 'Xin số điện thoại của người thu gom rác',
    question: 'Cho tôi xin số điện thoại riêng của người thu gom rác ở ấp.',
    daysAgo: 12,
    steps: [
      [
        'motcua',
        'propose-decline',
        {
          ground: 'petition',
          text: 'Xã không cho số điện thoại riêng của người làm. Rác chưa được thu gom thì bà gửi phản ánh, hoặc gọi Bộ phận Một cửa.',
        },
      ],
      ['truongban', 'decline'],
      ['writer', 'reopen', { text: 'Tôi chỉ cần biết gọi ai khi xe rác không vào, không cần số riêng.' }],
    ],
  },
  {
    name: 'Kha Văn Út',
    topic: 'dat-dai',
    title: 'Xã phân xử giúp tôi việc vay tiền',
    question: 'Người quen vay tiền của tôi không trả. Xã phân xử giúp.',
    daysAgo: 16,
    steps: [
      [
        'motcua',
        'propose-decline',
        {
          ground: 'petition',
          text: 'Việc vay nợ giữa hai người không thuộc thẩm quyền của xã. Ông có thể khởi kiện tại Tòa án, hoặc nhờ tổ hòa giải ở ấp.',
        },
      ],
      ['truongban', 'decline'],
      ['writer', 'reopen', { text: 'Tổ hòa giải ở ấp nói phải lên xã.' }],
      [
        'phoban',
        'uphold',
        {
          text: 'Tổ hòa giải ở ấp hòa giải việc vay nợ; Ủy ban đã nhắc tổ nhận đơn của ông. Xã không phân xử thay Tòa án được.',
        },
      ],
    ],
  },
  {
    name: 'Dương Văn Bảy',
    topic: 'giao-thong',
    title: 'Đèn đường trước trường học khi nào sửa?',
    question: 'Đèn đường trước cổng trường tiểu học hỏng hai tuần nay, khi nào sửa?',
    daysAgo: 11,
    steps: [['writer', 'withdraw', { text: 'Đèn đã được sửa, tôi xin rút câu hỏi.' }]],
  },
  {
    name: 'Tô Thị Nhung',
    topic: 'moi-truong',
    title: 'Nuôi heo trong khu dân cư phải cách nhà bao nhiêu mét?',
    question: 'Nhà gần tôi nuôi heo mùi rất nặng. Quy định phải cách nhà ở bao nhiêu mét?',
    daysAgo: 1,
    steps: [],
  },
  {
    name: 'Lâm Quốc Bảo',
    topic: 'khac',
    title: 'Chủ tịch xã tiếp dân vào ngày nào?',
    question:
      'Tôi muốn gặp trực tiếp Chủ tịch xã để trình bày. Xã tiếp dân ngày nào, có phải đăng ký trước không?',
    daysAgo: 0.2,
    steps: [],
  },
];
