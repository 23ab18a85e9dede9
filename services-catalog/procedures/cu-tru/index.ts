// Cư trú: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { dangKyThuongTru } from './dang-ky-thuong-tru.ts';
import { xacNhanThongTinCuTru } from './xac-nhan-thong-tin-cu-tru.ts';

export const cuTru: readonly Procedure[] = [dangKyThuongTru, xacNhanThongTinCuTru];
