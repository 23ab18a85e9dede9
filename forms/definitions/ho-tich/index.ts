// Hộ tịch: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { khaiSinh } from './khai-sinh.ts';
import { ketHon } from './ket-hon.ts';
import { khaiTu } from './khai-tu.ts';
import { xacNhanTinhTrangHonNhan } from './xac-nhan-tinh-trang-hon-nhan.ts';
import { trichLucHoTich } from './trich-luc-ho-tich.ts';

export const hoTich: readonly FormDefinition[] = [
  khaiSinh,
  ketHon,
  khaiTu,
  xacNhanTinhTrangHonNhan,
  trichLucHoTich,
];
