// Người có công: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { maiTangPhiCuuChienBinh } from './mai-tang-phi-cuu-chien-binh.ts';
import { troCapKhiNguoiCoCongTuTran } from './tro-cap-khi-nguoi-co-cong-tu-tran.ts';
import { troCapThoCungLietSi } from './tro-cap-tho-cung-liet-si.ts';
import { xacNhanThanNhanNguoiCoCong } from './xac-nhan-than-nhan-nguoi-co-cong.ts';

export const nguoiCoCong: readonly Procedure[] = [
  troCapKhiNguoiCoCongTuTran,
  xacNhanThanNhanNguoiCoCong,
  troCapThoCungLietSi,
  maiTangPhiCuuChienBinh,
];
