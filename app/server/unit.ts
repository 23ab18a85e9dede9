// The commune whose portal this is. Telephone, fax and mail as the decree's page of contact asks (Đ10.10).
import type { Unit } from '#app/domain/kernel/deps.server.ts';

export const unit: Unit = {
  name: 'Ủy ban nhân dân xã Phú An',
  header: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'],
  place: 'Phú An',
  code: 'H09.31.20',
  address: 'Đường ĐT 744, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương',
  phone: '0274 3000 000',
  fax: '0274 3000 001',
  email: 'lienhe@phuanbinhduong.gov.vn',
};
