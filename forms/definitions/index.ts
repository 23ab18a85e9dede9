// The nine official declarations.
import type { FormDefinition } from '../definition.ts';
import { chungThucBanSao } from './chung-thuc-ban-sao.ts';
import { chungThucChuKy } from './chung-thuc-chu-ky.ts';
import { ketHon } from './ket-hon.ts';
import { khaiSinh } from './khai-sinh.ts';
import { khaiTu } from './khai-tu.ts';
import { maiTang } from './mai-tang.ts';
import { trichLucHoTich } from './trich-luc-ho-tich.ts';
import { troGiupXaHoi } from './tro-giup-xa-hoi.ts';
import { xacNhanTinhTrangHonNhan } from './xac-nhan-tinh-trang-hon-nhan.ts';

export const definitions: readonly FormDefinition[] = [
  khaiSinh,
  ketHon,
  khaiTu,
  xacNhanTinhTrangHonNhan,
  trichLucHoTich,
  chungThucBanSao,
  chungThucChuKy,
  troGiupXaHoi,
  maiTang,
];
