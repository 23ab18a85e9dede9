// Hộ tịch: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { banSaoTrichLucHoTich } from './ban-sao-trich-luc-ho-tich.ts';
import { dangKyChamDutGiamHo } from './dang-ky-cham-dut-giam-ho.ts';
import { dangKyGiamHo } from './dang-ky-giam-ho.ts';
import { dangKyKetHon } from './dang-ky-ket-hon.ts';
import { dangKyKhaiSinh } from './dang-ky-khai-sinh.ts';
import { dangKyKhaiTu } from './dang-ky-khai-tu.ts';
import { dangKyLaiKetHon } from './dang-ky-lai-ket-hon.ts';
import { dangKyLaiKhaiSinh } from './dang-ky-lai-khai-sinh.ts';
import { dangKyLaiKhaiTu } from './dang-ky-lai-khai-tu.ts';
import { dangKyNhanChaMeCon } from './dang-ky-nhan-cha-me-con.ts';
import { khaiSinhKetHopNhanChaMeCon } from './khai-sinh-ket-hop-nhan-cha-me-con.ts';
import { thayDoiCaiChinhHoTich } from './thay-doi-cai-chinh-ho-tich.ts';
import { xacNhanThongTinHoTich } from './xac-nhan-thong-tin-ho-tich.ts';
import { xacNhanTinhTrangHonNhan } from './xac-nhan-tinh-trang-hon-nhan.ts';

export const hoTich: readonly Procedure[] = [
  dangKyKhaiSinh,
  dangKyKetHon,
  dangKyKhaiTu,
  xacNhanTinhTrangHonNhan,
  banSaoTrichLucHoTich,
  xacNhanThongTinHoTich,
  thayDoiCaiChinhHoTich,
  dangKyNhanChaMeCon,
  khaiSinhKetHopNhanChaMeCon,
  dangKyGiamHo,
  dangKyChamDutGiamHo,
  dangKyLaiKhaiSinh,
  dangKyLaiKetHon,
  dangKyLaiKhaiTu,
];
