// Thi đua, khen thưởng: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { giayKhenThucHienNhiemVuChinhTri } from './giay-khen-thuc-hien-nhiem-vu-chinh-tri.ts';
import { giayKhenThiDuaTheoDotChuyenDe } from './giay-khen-thi-dua-theo-dot-chuyen-de.ts';
import { giayKhenThanhTichDotXuat } from './giay-khen-thanh-tich-dot-xuat.ts';
import { giayKhenChoGiaDinh } from './giay-khen-cho-gia-dinh.ts';
import { danhHieuLaoDongTienTien } from './danh-hieu-lao-dong-tien-tien.ts';

export const thiDuaKhenThuong: readonly Procedure[] = [
  giayKhenThucHienNhiemVuChinhTri,
  giayKhenThiDuaTheoDotChuyenDe,
  giayKhenThanhTichDotXuat,
  giayKhenChoGiaDinh,
  danhHieuLaoDongTienTien,
];
