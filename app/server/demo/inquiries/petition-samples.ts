// Petitions of the demonstration, in every state and of every class. Samples: invented people, and answers that say so where a
// figure or a day would bind.
import type { PetitionTopic } from '#app/inquiries/kinds/petition/petition-form.ts';
import type { InquirySample, SampleStep as Step } from './seed-samples.server.ts';

interface Written {
  readonly topic: PetitionTopic;
  readonly title: string;
  readonly content: string;
  readonly rule?: string;
  readonly wish?: string;
  /** Without "Ấp". */
  readonly hamlet?: string;
  /** "latitude,longitude" */
  readonly point?: string;
  readonly spot?: string;
}

export interface PetitionSample extends Omit<InquirySample, 'wire'> {
  readonly name: string;
  /** The hamlet where he lives. */
  readonly home: string;
  readonly named?: true;
  readonly written: Written;
}

const register: Step = ['motcua', 'register'];
const assign = (unit: string, account: string): Step => [
  'motcua',
  'assign',
  { assignee: `${unit}/demo-${account}` },
];
const propose = (account: string, finding: string, answer: string): Step => [
  account,
  'propose',
  { finding, answer },
];
const approve: Step = ['phoban', 'approve'];

/** @param words in the words of the public version */
const publish = (words: {
  readonly title: string;
  readonly category: PetitionTopic;
  readonly question: string;
  readonly answer: string;
  readonly name?: 'shown';
}): readonly Step[] => [
  ['motcua', 'propose-publication', words],
  ['phoban', 'publish'],
];

const flooded = 'Cống ở ngã ba ấp Phú Thuận nghẹt, mưa là ngập';

export const petitionSamples: readonly PetitionSample[] = [
  {
    name: 'Trần Thị Ngọc Lan',
    home: 'Bến Giảng',
    named: true,
    written: {
      topic: 'giao-thong',
      title: 'Đèn đường trước nhà văn hóa ấp Bến Giảng không sáng',
      content:
        'Năm bóng đèn ở đoạn trước nhà văn hóa ấp tắt đã ba tuần. Buổi tối bà con đi họp, học sinh đi học thêm về rất khó đi.',
      wish: 'Đề nghị xã cho thay bóng và kiểm tra cả tuyến.',
      hamlet: 'Bến Giảng',
      spot: 'Trước nhà văn hóa ấp, trụ số 14 đến 18',
    },
    daysAgo: 96,
    hoursApart: 30,
    steps: [
      register,
      assign('ke-hoach', 'diachinh'),
      propose(
        'diachinh',
        'accepted',
        'Ủy ban nhân dân xã đã kiểm tra tuyến đường ngay trong tuần: năm bóng cháy do sét, một tủ điện hỏng rơ-le.\nĐã thay năm bóng và rơ-le; đèn sáng lại từ 18 giờ đến 5 giờ. Xã giao ấp kiểm tra toàn tuyến vào đầu mỗi tháng.',
      ),
      approve,
      ...publish({
        title: 'Đèn đường trước nhà văn hóa ấp Bến Giảng không sáng',
        category: 'giao-thong',
        question:
          'Năm bóng đèn ở đoạn trước nhà văn hóa ấp Bến Giảng tắt đã ba tuần, buổi tối rất khó đi. Đề nghị xã thay bóng và kiểm tra cả tuyến.',
        answer:
          'Ủy ban nhân dân xã đã kiểm tra tuyến đường: năm bóng cháy do sét, một tủ điện hỏng rơ-le. Đã thay xong; đèn sáng lại từ 18 giờ đến 5 giờ.\nXã giao ấp kiểm tra toàn tuyến vào đầu mỗi tháng. Bà con thấy đèn hỏng xin báo trưởng ấp, nêu số trụ.',
        name: 'shown',
      }),
      ['writer', 'rate', { rating: 'satisfied', text: 'Cảm ơn xã đã sửa nhanh.' }],
    ],
  },
  {
    name: 'Nguyễn Hữu Đạt',
    home: 'An Thành',
    written: {
      topic: 'quy-dinh',
      title: 'Chứng thực bản sao không nên đòi thêm bản photo',
      rule: 'Thủ tục chứng thực bản sao từ bản chính',
      content:
        'Tôi mang bản chính đến chứng thực thì được yêu cầu tự photo trước. Quy định có ghi phải nộp bản photo không? Nếu không thì xin bỏ.',
      wish: 'Đề nghị Bộ phận Một cửa nhận bản chính và chụp giúp người dân.',
    },
    daysAgo: 72,
    steps: [
      register,
      assign('tu-phap', 'hotich'),
      propose(
        'hotich',
        'partly',
        'Theo Nghị định 23/2015/NĐ-CP, người yêu cầu xuất trình bản chính và bản sao cần chứng thực; nơi có phương tiện thì cơ quan chụp giúp.\nXã tiếp thu: từ nay Bộ phận Một cửa chụp giúp, người dân chỉ trả chi phí chụp theo bảng niêm yết.',
      ),
      approve,
      ...publish({
        title: 'Chứng thực bản sao: có phải tự photo trước không?',
        category: 'quy-dinh',
        question:
          'Người dân mang bản chính đến chứng thực được yêu cầu tự photo trước. Đề nghị Bộ phận Một cửa nhận bản chính và chụp giúp.',
        answer:
          'Quy định cho phép cơ quan chụp giúp nơi có phương tiện. Xã tiếp thu: Bộ phận Một cửa chụp giúp, người dân chỉ trả chi phí chụp theo bảng niêm yết.',
      }),
      ['writer', 'rate', { rating: 'unsatisfied', text: 'Tôi nghĩ không nên thu cả tiền chụp.' }],
    ],
  },
  {
    name: 'Lê Thị Bạch Tuyết',
    home: 'Phú Thứ',
    written: {
      topic: 'xa-hoi',
      title: 'Trạm y tế xã đóng cửa buổi trưa, người già không có chỗ chờ',
      content:
        'Mẹ tôi đi khám theo hẹn, đến lúc 11 giờ 45 thì trạm nghỉ trưa, phải ngồi ngoài hiên nắng đến 13 giờ 30.',
      wish: 'Đề nghị mở phòng chờ vào buổi trưa.',
      hamlet: 'Phú Thứ',
    },
    daysAgo: 41,
    steps: [
      register,
      assign('xa-hoi', 'xahoi'),
      propose(
        'xahoi',
        'accepted',
        'Xã đã làm việc với Trạm Y tế. Từ ngày 1 tháng này, phòng chờ mở cửa cả buổi trưa, có ghế và nước uống; người trực hướng dẫn bà con đến sớm.',
      ),
      approve,
      ['writer', 'rate', { rating: 'satisfied', text: '' }],
    ],
  },
  {
    name: 'Phạm Văn Thới',
    home: 'Bến Liễu',
    written: {
      topic: 'giao-thong',
      title: 'Đường bờ kênh ấp Bến Liễu sạt lở, xe không qua được',
      content:
        'Đoạn bờ kênh dài khoảng 20 mét bị sạt sau đợt mưa, xe máy phải dắt bộ. Lần trước xã có đổ đá nhưng lại trôi.',
      hamlet: 'Bến Liễu',
      spot: 'Cách cống hở khoảng 100 mét',
    },
    // Answered, opened again by whoever wrote, and late by now.
    daysAgo: 66,
    steps: [
      register,
      assign('ke-hoach', 'diachinh'),
      propose('diachinh', 'accepted', 'Xã đã cho đổ đá gia cố đoạn sạt lở, xe máy đi lại được.'),
      approve,
      [
        'writer',
        'reopen',
        { text: 'Đá đổ xuống hai tuần đã trôi hết, đường lại sạt. Đề nghị làm kè cho chắc.' },
      ],
      ['truongban', 'take-up', {}],
      assign('ke-hoach', 'diachinh'),
    ],
  },
  {
    name: 'Huỳnh Thị Thu Cúc',
    home: 'Phú Thuận',
    written: {
      topic: 'moi-truong',
      title: flooded,
      content:
        'Miệng cống ở ngã ba bị rác và bùn lấp, mưa khoảng một giờ là nước ngập vào nhà ba hộ đầu đường.',
      wish: 'Đề nghị nạo vét cống và đặt lưới chắn rác.',
      hamlet: 'Phú Thuận',
      spot: 'Ngã ba gần quán nước',
    },
    daysAgo: 19,
    hoursApart: 26,
    steps: [
      register,
      assign('dia-chinh', 'diachinh'),
      [
        'diachinh',
        'progress',
        {
          until: 'in 20 days',
          text: 'Đã khảo sát ngày hôm qua: phải thuê xe hút bùn vì đoạn cống chạy dưới nhà dân. Xã đang lấy báo giá.',
        },
      ],
      [
        'diachinh',
        'draft',
        {
          finding: 'accepted',
          answer: 'Đoạn cống dài 60 mét bị bùn lấp hai phần ba. Xã thuê xe hút bùn và',
        },
      ],
    ],
  },
  {
    name: 'Đoàn Văn Khánh',
    home: 'Phú Thuận',
    written: {
      topic: 'moi-truong',
      title: 'Ngã ba ấp Phú Thuận cứ mưa là ngập vì cống nghẹt',
      content: 'Cống ở ngã ba nghẹt rác, mưa xuống nước tràn vào sân nhà tôi. Xin xã nạo vét sớm.',
      hamlet: 'Phú Thuận',
    },
    daysAgo: 12,
    steps: [register, ['motcua', 'merge', { main: flooded }]],
  },
  {
    name: 'Võ Thị Kim Chi',
    home: 'An Thuận',
    written: {
      topic: 'an-ninh',
      title: 'Hát loa kéo sau 22 giờ ở khu nhà trọ',
      content:
        'Khu nhà trọ đầu ấp hát loa kéo đến gần nửa đêm, tuần nào cũng vài lần, trẻ con không ngủ được.',
      hamlet: 'An Thuận',
    },
    daysAgo: 9,
    steps: [
      register,
      assign('cac-nganh', 'xahoi'),
      propose(
        'xahoi',
        'accepted',
        'Xã đã cùng ấp làm việc với chủ nhà trọ; chủ nhà trọ cam kết nhắc người thuê không gây tiếng ồn sau 22 giờ. Công an xã kiểm tra, tái phạm thì xử phạt theo quy định.',
      ),
    ],
  },
  {
    name: 'Bùi Quang Vinh',
    home: 'An Thành',
    written: {
      topic: 'dat-dai',
      title: 'Xây nhà lấn ra hành lang đường',
      content: 'Có nhà đang xây lấn ra lề đường, xe tránh nhau không được. Đề nghị xã kiểm tra.',
      hamlet: 'An Thành',
    },
    daysAgo: 6,
    steps: [
      register,
      [
        'motcua',
        'ask',
        { text: 'Xin cho biết nhà ở đoạn nào (gần số nhà hoặc công trình nào), để cán bộ đến đúng nơi.' },
      ],
    ],
  },
  {
    name: 'Ngô Thị Hạnh',
    home: 'Phú Thứ',
    written: {
      topic: 'moi-truong',
      title: 'Đốt rác nhựa gần trường mẫu giáo',
      content: 'Buổi chiều hay có người đốt rác nhựa sát hàng rào trường mẫu giáo, khói khét bay vào lớp.',
      hamlet: 'Phú Thứ',
      spot: 'Bãi đất trống sau trường',
    },
    daysAgo: 2,
    steps: [register],
  },
  {
    name: 'Nguyễn Văn Sang',
    home: 'An Thuận',
    written: {
      topic: 'giao-thong',
      title: 'Ổ gà lớn trên đường liên ấp An Thuận – An Thành',
      content: 'Mặt đường có ba ổ gà sâu, tối qua có người té xe. Tôi gửi kèm ảnh.',
      wish: 'Đề nghị vá tạm trong tuần này.',
      hamlet: 'An Thuận',
      point: '11.0575,106.5825',
      spot: 'Đoạn qua vườn cao su',
    },
    picture: { scene: 'duong-nong-thon', fileName: 'duong-lien-ap.jpg' },
    daysAgo: 0.2,
    steps: [],
  },
  {
    name: 'Trịnh Thị Sáu',
    home: 'Bến Giảng',
    written: {
      topic: 'khac',
      title: 'Hỏi lịch tiêm ngừa cho trẻ',
      content: 'Cho tôi hỏi tháng này trạm y tế tiêm ngừa cho trẻ vào ngày nào.',
    },
    daysAgo: 24,
    steps: [
      register,
      [
        'motcua',
        'propose-decline',
        {
          ground: 'question',
          text: 'Đây là câu hỏi, không phải phản ánh. Mời bà hỏi ở mục Hỏi đáp, hoặc gọi Trạm Y tế xã. Lịch tiêm niêm yết ở trạm vào đầu mỗi tháng.',
        },
      ],
      ['truongban', 'decline'],
    ],
  },
  {
    name: 'Lâm Chí Tài',
    home: 'Phú Thứ',
    written: {
      topic: 'can-bo',
      title: 'Cán bộ hẹn nhiều lần mà không giải quyết hồ sơ',
      content:
        'Tôi nộp hồ sơ xác nhận từ tháng trước, đã đến bốn lần đều được hẹn lại mà không nói lý do, không có giấy hẹn.',
    },
    daysAgo: 29,
    steps: [
      register,
      [
        'motcua',
        'propose-conduct',
        {
          agency: 'Chủ tịch Ủy ban nhân dân xã',
          text: 'Phản ánh của ông đã được chuyển đến Chủ tịch Ủy ban nhân dân xã xem xét. Ông được trả lời bằng văn bản trong 15 ngày làm việc.',
        },
      ],
      ['truongban', 'forward-conduct'],
    ],
  },
  {
    name: 'Âu Thị Kim',
    home: 'Phú Thứ',
    written: {
      topic: 'khac',
      title: 'Hỏi giờ mở cửa của thư viện xã',
      content: 'Cho tôi hỏi thư viện xã mở cửa những giờ nào.',
    },
    daysAgo: 3,
    steps: [
      register,
      [
        'motcua',
        'propose-decline',
        {
          ground: 'question',
          text: 'Đây là câu hỏi, không phải phản ánh. Mời bà hỏi ở mục Hỏi đáp; giờ mở cửa niêm yết ở trang Liên hệ.',
        },
      ],
    ],
  },
  {
    name: 'Trang Văn Lộc',
    home: 'An Thành',
    written: {
      topic: 'giao-thong',
      title: 'Trạm biến áp kêu to ban đêm',
      content: 'Trạm biến áp đầu ấp kêu rất to từ tối đến sáng.',
    },
    daysAgo: 3,
    steps: [
      register,
      [
        'motcua',
        'propose-forward',
        {
          agency: 'Điện lực Bến Cát',
          text: 'Trạm biến áp do Điện lực Bến Cát quản lý. Xã chuyển phản ánh kèm văn bản; ông gọi điện lực để biết kết quả.',
        },
      ],
    ],
  },
  {
    name: 'Thạch Thị Ngân',
    home: 'Bến Giảng',
    written: {
      topic: 'can-bo',
      title: 'Cán bộ nói nặng lời khi tôi hỏi hồ sơ',
      content: 'Tôi hỏi vì sao hồ sơ chậm thì bị nói nặng lời.',
    },
    daysAgo: 3,
    steps: [
      register,
      [
        'motcua',
        'propose-conduct',
        {
          agency: 'Chủ tịch Ủy ban nhân dân xã',
          text: 'Phản ánh của bà được chuyển đến Chủ tịch Ủy ban nhân dân xã xem xét.',
        },
      ],
    ],
  },
  {
    name: 'Giang Văn Tý',
    home: 'Phú Thứ',
    written: {
      topic: 'khac',
      title: 'Xin xã cho mượn hội trường',
      content: 'Tôi muốn mượn hội trường ấp làm đám giỗ.',
    },
    daysAgo: 12,
    steps: [
      register,
      [
        'motcua',
        'propose-decline',
        {
          ground: 'question',
          text: 'Đây là đề nghị, không phải phản ánh. Ông liên hệ trưởng ấp để đăng ký mượn hội trường.',
        },
      ],
      ['truongban', 'decline'],
      ['writer', 'reopen', { text: 'Trưởng ấp không nhận đăng ký và bảo tôi lên xã.' }],
    ],
  },
  {
    name: 'Lục Thị Hoa',
    home: 'Bến Liễu',
    written: {
      topic: 'khac',
      title: 'Đòi hàng xóm trả lại gà',
      content: 'Gà nhà tôi sang nhà hàng xóm, họ không trả.',
    },
    daysAgo: 16,
    steps: [
      register,
      [
        'motcua',
        'propose-decline',
        {
          ground: 'question',
          text: 'Việc giữa hai nhà, xin nhờ tổ hòa giải ở ấp.',
        },
      ],
      ['truongban', 'decline'],
      ['writer', 'reopen', { text: 'Tổ hòa giải chưa mời hai bên.' }],
      [
        'phoban',
        'uphold',
        { text: 'Ủy ban đã nhắc tổ hòa giải mời hai bên trong tuần này. Xã không giải quyết thay tổ được.' },
      ],
    ],
  },
  {
    name: 'Tạ Minh Nhựt',
    home: 'Bến Liễu',
    written: {
      topic: 'giao-thong',
      title: 'Đèn tín hiệu trên đường tỉnh lúc chạy lúc tắt',
      content: 'Đèn tín hiệu ở giao lộ với đường tỉnh chập chờn cả tuần nay, giờ tan ca rất nguy hiểm.',
      spot: 'Giao lộ đường tỉnh',
    },
    daysAgo: 34,
    steps: [
      register,
      [
        'motcua',
        'propose-forward',
        {
          agency: 'Phòng Quản lý đô thị thị xã Bến Cát',
          text: 'Đèn tín hiệu trên đường tỉnh do Phòng Quản lý đô thị thị xã quản lý. Xã đã chuyển phản ánh kèm văn bản; ông liên hệ phòng trong giờ làm việc để biết kết quả.',
        },
      ],
      ['truongban', 'forward'],
    ],
  },
  {
    name: 'Đinh Thị Phượng',
    home: 'An Thành',
    written: {
      topic: 'moi-truong',
      title: 'Xe rác bỏ qua hẻm 3 hai tuần liền',
      content: 'Hai tuần nay xe rác không vào hẻm 3, rác dồn trước cổng.',
      hamlet: 'An Thành',
    },
    daysAgo: 15,
    steps: [register, ['writer', 'withdraw', { text: 'Xe rác đã vào lại đều, tôi xin rút.' }]],
  },
];
