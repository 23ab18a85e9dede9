// Hộ tịch: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { caiChinhHoTich } from './cai-chinh-ho-tich.ts';
import { chamDutGiamHo } from './cham-dut-giam-ho.ts';
import { dangKyLaiKetHon } from './dang-ky-lai-ket-hon.ts';
import { dangKyLaiKhaiSinh } from './dang-ky-lai-khai-sinh.ts';
import { dangKyLaiKhaiTu } from './dang-ky-lai-khai-tu.ts';
import { giamHo } from './giam-ho.ts';
import { ketHon } from './ket-hon.ts';
import { khaiSinhNhanChaMeCon } from './khai-sinh-nhan-cha-me-con.ts';
import { khaiSinh } from './khai-sinh.ts';
import { khaiTu } from './khai-tu.ts';
import { nhanChaMeCon } from './nhan-cha-me-con.ts';
import { trichLucHoTich } from './trich-luc-ho-tich.ts';
import { xacNhanThongTinHoTich } from './xac-nhan-thong-tin-ho-tich.ts';
import { xacNhanTinhTrangHonNhan } from './xac-nhan-tinh-trang-hon-nhan.ts';

export const hoTich: readonly FormDefinition[] = [
  khaiSinh,
  ketHon,
  khaiTu,
  xacNhanTinhTrangHonNhan,
  trichLucHoTich,
  caiChinhHoTich,
  nhanChaMeCon,
  khaiSinhNhanChaMeCon,
  dangKyLaiKhaiSinh,
  dangKyLaiKetHon,
  dangKyLaiKhaiTu,
  giamHo,
  chamDutGiamHo,
  xacNhanThongTinHoTich,
];
