// Hộ tịch: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { dangKyKhaiSinh } from './dang-ky-khai-sinh.ts';
import { dangKyKetHon } from './dang-ky-ket-hon.ts';
import { dangKyKhaiTu } from './dang-ky-khai-tu.ts';
import { xacNhanTinhTrangHonNhan } from './xac-nhan-tinh-trang-hon-nhan.ts';
import { banSaoTrichLucHoTich } from './ban-sao-trich-luc-ho-tich.ts';

export const hoTich: readonly Procedure[] = [
  dangKyKhaiSinh,
  dangKyKetHon,
  dangKyKhaiTu,
  xacNhanTinhTrangHonNhan,
  banSaoTrichLucHoTich,
];
