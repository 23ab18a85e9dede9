// Everyday words for terms of the law. Search finds a procedure by them when its names contain the term.

export const everydayWords: readonly {
  /** The term as it is written in names of procedures. */
  readonly law: string;
  readonly said: readonly string[];
}[] = [
  { law: 'khai sinh', said: ['đẻ', 'sinh em bé', 'làm khai sinh', 'giấy khai sinh'] },
  {
    law: 'kết hôn',
    said: [
      'đám cưới',
      'cưới',
      'lấy vợ',
      'lấy chồng',
      'giấy hôn thú',
      'đăng ký hôn nhân',
      'kết hôn với người nước ngoài',
    ],
  },
  { law: 'khai tử', said: ['chết', 'mất', 'qua đời', 'từ trần', 'giấy chứng tử', 'báo tử'] },
  {
    law: 'đăng ký khai tử',
    said: [
      'ông mất',
      'bà mất',
      'bố mất',
      'ba mất',
      'cha mất',
      'mẹ mất',
      'má mất',
      'ba tôi mất',
      'mẹ tôi mất',
    ],
  },
  { law: 'mai táng', said: ['đám tang', 'đám ma', 'chôn cất', 'hỏa táng', 'mai táng phí'] },
  { law: 'tình trạng hôn nhân', said: ['độc thân', 'giấy độc thân', 'chưa kết hôn', 'chưa vợ chưa chồng'] },
  { law: 'trích lục', said: ['sao lục', 'bản sao giấy khai sinh'] },
  { law: 'bản sao', said: ['photo', 'sao y', 'phô tô', 'sao bằng tốt nghiệp', 'sao bằng đại học'] },
  { law: 'chứng thực', said: ['công chứng', 'thị thực'] },
  {
    law: 'chứng thực chữ ký trong các giấy tờ',
    said: ['chứng thực chữ ký', 'xác nhận chữ ký', 'sơ yếu lý lịch', 'giấy ủy quyền'],
  },
  { law: 'chữ ký người dịch', said: ['bản dịch', 'dịch thuật'] },
  { law: 'thường trú', said: ['nhập khẩu', 'chuyển khẩu', 'nhập hộ khẩu', 'sổ hộ khẩu', 'tách khẩu'] },
  { law: 'tạm trú', said: ['ở trọ', 'thuê trọ', 'KT3'] },
  { law: 'tạm vắng', said: ['đi xa', 'vắng nhà'] },
  { law: 'cư trú', said: ['hộ khẩu', 'CT07'] },
  { law: 'đất đai', said: ['sổ đỏ', 'sổ hồng', 'nhà đất', 'ranh đất', 'lấn đất'] },
  { law: 'đăng ký đất đai', said: ['làm sổ đỏ', 'làm lại sổ đỏ', 'mất sổ đỏ'] },
  { law: 'quyền sử dụng đất', said: ['sổ đỏ', 'sổ hồng'] },
  { law: 'giấy phép xây dựng', said: ['xây nhà', 'sửa nhà', 'cất nhà', 'xin phép xây'] },
  {
    law: 'hộ kinh doanh',
    said: [
      'mở quán',
      'mở cửa hàng',
      'mở tiệm',
      'tiệm tạp hóa',
      'quán ăn',
      'buôn bán',
      'giấy phép kinh doanh',
    ],
  },
  { law: 'khuyết tật', said: ['tàn tật'] },
  {
    law: 'trợ cấp hưu trí xã hội',
    said: ['người già', 'người cao tuổi', 'tiền người già', 'tiền người cao tuổi'],
  },
  { law: 'trợ cấp xã hội', said: ['người già', 'người cao tuổi', 'mồ côi', 'bảo trợ', 'đơn thân nuôi con'] },
  {
    law: 'người có công',
    said: ['thương binh', 'liệt sĩ', 'bà mẹ Việt Nam anh hùng', 'gia đình chính sách'],
  },
  { law: 'cận nghèo', said: ['sổ hộ nghèo', 'khó khăn'] },
  { law: 'nhận cha, mẹ, con', said: ['nhận con', 'nhận cha', 'xác nhận cha con'] },
  {
    law: 'thay đổi, cải chính',
    said: [
      'đổi tên',
      'sửa tên',
      'sai tên',
      'cải chính',
      'sửa ngày sinh',
      'sửa tên trong giấy khai sinh',
      'giấy khai sinh bị sai',
    ],
  },
  { law: 'giám hộ', said: ['người giám hộ'] },
  { law: 'tín ngưỡng', said: ['đình', 'đền', 'miếu', 'cúng'] },
  { law: 'tôn giáo', said: ['chùa', 'nhà thờ', 'đạo'] },
  { law: 'mẫu giáo', said: ['nhà trẻ', 'trường mầm non', 'giữ trẻ'] },
  { law: 'khiếu nại', said: ['kiện', 'thưa kiện'] },
  { law: 'tố cáo', said: ['tố giác', 'báo sai phạm', 'tham nhũng', 'hối lộ'] },
  { law: 'hòa giải', said: ['mâu thuẫn', 'cãi nhau'] },
];
