// Guidance on laws and policies (Đ10.4): real laws, told by plans of dissemination that are samples.
import { h, ours, p, ul, type DemoSection } from './demo-item.ts';

const plan = (number: string, about: string) =>
  `Kế hoạch số ${number}/KH-UBND của Ủy ban nhân dân xã, tuyên truyền ${about}`;

export const tuyenTruyenPhapLuat: DemoSection = ({ day }) => [
  {
    title: 'Thẻ căn cước: ai phải đổi, đổi ở đâu, giấy tờ cũ dùng đến khi nào',
    summary: 'Những điểm cần biết của Luật Căn cước số 26/2023/QH15, trình bày theo câu hỏi.',
    html:
      p(
        'Luật Căn cước có hiệu lực từ ngày 1 tháng 7 năm 2024. Chứng minh nhân dân đã hết giá trị sử dụng từ ngày 1 tháng 1 năm 2025; thẻ căn cước công dân còn hạn vẫn dùng được đến ngày ghi trên thẻ.',
      ) +
      h('Ai nên đổi ngay?') +
      ul(
        'Người đủ 14, 25, 40 hoặc 60 tuổi mà thẻ chưa được cấp lại theo quy định.',
        'Người thay đổi họ, tên, ngày sinh hoặc thông tin trên thẻ.',
        'Người có thẻ bị mất, hư hỏng không sử dụng được.',
      ) +
      h('Trẻ em có được cấp thẻ không?') +
      p(
        'Có, theo yêu cầu. Trẻ dưới 14 tuổi do cha, mẹ hoặc người giám hộ đề nghị; trẻ dưới 6 tuổi không phải đến lấy ảnh khuôn mặt, vân tay.',
      ) +
      h('Đến đâu?') +
      p(
        'Người dân đặt lịch trên ứng dụng VNeID hoặc Cổng dịch vụ công Bộ Công an, sau đó đến nơi tiếp nhận đã chọn.',
      ),
    facts: {
      document: plan('112', 'Luật Căn cước số 26/2023/QH15'),
      issuedOn: day(-11),
      field: 'Hộ tịch, cư trú, căn cước',
    },
    picture: 'phap-luat',
    source: `${ours}, tổng hợp từ Luật Căn cước`,
    writer: 'xahoi',
    age: 4,
    eventDate: day(-11),
  },
  {
    title: 'Những điều người lao động cần biết về trợ cấp thất nghiệp',
    summary: 'Điều kiện hưởng, nơi nộp hồ sơ và thời hạn ba tháng không được bỏ lỡ.',
    html: p(
      'Người lao động chấm dứt hợp đồng, đã đóng bảo hiểm thất nghiệp đủ thời gian luật định và chưa tìm được việc làm thì nộp hồ sơ tại trung tâm dịch vụ việc làm trong thời hạn ba tháng kể từ ngày chấm dứt hợp đồng.',
      'Hồ sơ gồm đơn đề nghị, giấy tờ xác nhận chấm dứt hợp đồng và thông tin quá trình đóng bảo hiểm. Trong thời gian hưởng, hằng tháng phải thông báo việc tìm kiếm việc làm.',
      'Công nhân ở trọ trên địa bàn xã cần hỗ trợ kê khai trực tuyến có thể đến Bộ phận Một cửa.',
    ),
    facts: {
      document: plan('108', 'chính sách bảo hiểm thất nghiệp'),
      issuedOn: day(-20),
      field: 'Lao động, việc làm',
    },
    picture: 'nha-xuong',
    source: ours,
    age: 8,
    eventDate: day(-20),
  },
  {
    title: 'Trợ giúp xã hội: mức chuẩn, đối tượng và cách làm hồ sơ',
    summary:
      'Người cao tuổi, người khuyết tật, trẻ mồ côi và người đơn thân nghèo nuôi con được xét hưởng trợ cấp hằng tháng.',
    html: p(
      'Chính sách trợ giúp xã hội thực hiện theo Nghị định 20/2021/NĐ-CP và các văn bản sửa đổi. Mức trợ cấp bằng mức chuẩn nhân với hệ số của từng nhóm đối tượng.',
      'Người dân làm tờ khai theo mẫu, nộp tại Bộ phận Một cửa hoặc nộp trực tuyến. Xã xác minh, niêm yết công khai, trừ thông tin liên quan đến HIV, rồi đề nghị cấp có thẩm quyền quyết định.',
      'Xem thủ tục và điền tờ khai tại trang <a href="/dich-vu-cong">Dịch vụ công</a>, lĩnh vực Bảo trợ xã hội.',
    ),
    facts: {
      document: plan('103', 'Nghị định 20/2021/NĐ-CP về trợ giúp xã hội'),
      issuedOn: day(-33),
      field: 'Bảo trợ xã hội',
    },
    picture: 'tram-y-te',
    source: ours,
    age: 16,
    eventDate: day(-33),
  },
  {
    title: 'Thực hiện dân chủ ở cơ sở: người dân được biết, được bàn, được kiểm tra điều gì',
    summary: 'Tóm tắt Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 dành cho xóm ấp.',
    html:
      h('Được biết') +
      p(
        'Kế hoạch kinh tế - xã hội, dự toán và quyết toán ngân sách, dự án đầu tư, quy hoạch sử dụng đất, các khoản vận động, chính sách cho từng nhóm đối tượng.',
      ) +
      h('Được bàn và quyết định') +
      p('Chủ trương và mức đóng góp xây dựng công trình trong ấp, hương ước, bầu Trưởng ấp.') +
      h('Được kiểm tra, giám sát') +
      p(
        'Thông qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng; hoặc trực tiếp kiến nghị với Ủy ban nhân dân xã.',
      ),
    facts: {
      document: plan('97', 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15'),
      issuedOn: day(-50),
      field: 'Lĩnh vực khác',
    },
    picture: 'hop',
    source: ours,
    age: 38,
    eventDate: day(-50),
  },
  {
    title: 'Đi xe máy an toàn: mũ bảo hiểm, nồng độ cồn, tuổi được lái xe',
    summary: 'Các quy định thường bị vi phạm theo Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15.',
    html: ul(
      'Đội mũ bảo hiểm và cài quai đúng cách, kể cả khi đi quãng đường ngắn trong ấp.',
      'Đã uống rượu, bia thì không lái xe: luật cấm lái xe khi trong máu hoặc hơi thở có nồng độ cồn.',
      'Người đủ 16 tuổi được lái xe gắn máy dưới 50 cm³; đủ 18 tuổi và có giấy phép mới được lái xe mô tô.',
      'Cha mẹ không giao xe cho con chưa đủ tuổi.',
    ),
    facts: {
      document: plan('91', 'Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15'),
      issuedOn: day(-72),
      field: 'An ninh trật tự, an toàn giao thông',
    },
    picture: 'duong-nong-thon',
    source: 'Công an xã Phú An',
    // Later than Đ12 allows, so that the board of freshness shows what late looks like.
    age: 40,
    eventDate: day(-72),
  },
  {
    title: 'Bảo hiểm y tế hộ gia đình: mua ở đâu, giảm bao nhiêu',
    summary: 'Từ người thứ hai trong hộ được giảm mức đóng; mua tại điểm thu của xã hoặc qua mạng.',
    html: p(
      'Người thứ nhất trong hộ đóng đủ mức; người thứ hai, thứ ba, thứ tư đóng lần lượt bằng 70%, 60%, 50% mức của người thứ nhất; từ người thứ năm trở đi bằng 40%.',
      'Thẻ liên tục năm năm trở lên được thêm quyền lợi khi chi phí cùng chi trả trong năm vượt mức quy định. Bà con nên gia hạn trước khi thẻ hết hạn.',
    ),
    facts: {
      document: plan('115', 'chính sách bảo hiểm y tế hộ gia đình'),
      issuedOn: day(-6),
      field: 'Y tế, giáo dục',
    },
    source: ours,
    age: 0,
    eventDate: day(-6),
    stage: 'submitted',
  },
];
