// Every procedure of the commune, in the order of its sector's list.
import type { Procedure } from '../procedure.ts';
import { hoTroChiPhiMaiTang } from './bao-tro-xa-hoi/ho-tro-chi-phi-mai-tang.ts';
import { troCapXaHoiHangThang } from './bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang.ts';
import { chungThucBanSao } from './chung-thuc/chung-thuc-ban-sao.ts';
import { chungThucChuKyNguoiDich } from './chung-thuc/chung-thuc-chu-ky-nguoi-dich.ts';
import { chungThucChuKy } from './chung-thuc/chung-thuc-chu-ky.ts';
import { banSaoTrichLucHoTich } from './ho-tich/ban-sao-trich-luc-ho-tich.ts';
import { dangKyKetHon } from './ho-tich/dang-ky-ket-hon.ts';
import { dangKyKhaiSinh } from './ho-tich/dang-ky-khai-sinh.ts';
import { dangKyKhaiTu } from './ho-tich/dang-ky-khai-tu.ts';
import { xacNhanTinhTrangHonNhan } from './ho-tich/xac-nhan-tinh-trang-hon-nhan.ts';

export const procedures: readonly Procedure[] = [
  dangKyKhaiSinh,
  dangKyKetHon,
  dangKyKhaiTu,
  xacNhanTinhTrangHonNhan,
  banSaoTrichLucHoTich,
  chungThucBanSao,
  chungThucChuKy,
  chungThucChuKyNguoiDich,
  troCapXaHoiHangThang,
  hoTroChiPhiMaiTang,
];

/** By national code, e.g. "1.001193". */
export function findProcedure(code: string): Procedure | undefined {
  return procedures.find((p) => p.code === code);
}

/** By the last part of its address, e.g. "dang-ky-khai-sinh". */
export function findProcedureBySlug(slug: string): Procedure | undefined {
  return procedures.find((p) => p.slug === slug);
}
