// The units that answer for sections (Điều 11). Their names say no kind of commune: they outlive its name (decision 043).

export const units = {
  'van-phong': 'Văn phòng Ủy ban nhân dân',
  'noi-vu': 'Cán bộ phụ trách Nội vụ',
  'tai-chinh': 'Tài chính - Kế toán',
  'dia-chinh': 'Địa chính, nông nghiệp, xây dựng và môi trường',
  'ke-hoach': 'Kế hoạch, giao thông, thủy lợi, nông nghiệp',
  'tu-phap': 'Tư pháp - Hộ tịch',
  'xa-hoi': 'Văn hóa - Xã hội (Thương binh xã hội)',
  'van-hoa': 'Văn hóa - Xã hội (Văn hóa thông tin)',
  // Đ11.9 names these, and ends with "…": the last is for whoever it does not name.
  'kinh-te': 'Các ngành kinh tế',
  'y-te': 'Y tế',
  'giao-duc': 'Giáo dục và đào tạo',
  'thu-y': 'Thú y',
  'truyen-thanh': 'Đài Truyền thanh',
  'doan-the': 'Mặt trận và các đoàn thể',
  'cac-nganh': 'Các ngành, đoàn thể',
  // Named by no item of Điều 11; Đ12.5 speaks of what it does.
  'thong-ke': 'Văn phòng - Thống kê',
} as const;

export type UnitId = keyof typeof units;
