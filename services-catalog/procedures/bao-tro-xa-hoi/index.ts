// Bảo trợ xã hội: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { capLaiGiayXacNhanKhuyetTat } from './cap-lai-giay-xac-nhan-khuyet-tat.ts';
import { hoTroChiPhiMaiTang } from './ho-tro-chi-phi-mai-tang.ts';
import { troCapHuuTriXaHoi } from './tro-cap-huu-tri-xa-hoi.ts';
import { troCapXaHoiHangThang } from './tro-cap-xa-hoi-hang-thang.ts';
import { xacDinhMucDoKhuyetTat } from './xac-dinh-muc-do-khuyet-tat.ts';

export const baoTroXaHoi: readonly Procedure[] = [
  troCapXaHoiHangThang,
  hoTroChiPhiMaiTang,
  xacDinhMucDoKhuyetTat,
  capLaiGiayXacNhanKhuyetTat,
  troCapHuuTriXaHoi,
];
