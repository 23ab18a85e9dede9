// Người có công: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { maiTangPhiCuuChienBinh } from './mai-tang-phi-cuu-chien-binh.ts';
import { nguoiCoCongTuTran } from './nguoi-co-cong-tu-tran.ts';
import { troCapThoCungLietSi } from './tro-cap-tho-cung-liet-si.ts';
import { xacNhanThanNhan } from './xac-nhan-than-nhan.ts';

export const nguoiCoCong: readonly FormDefinition[] = [
  nguoiCoCongTuTran,
  xacNhanThanNhan,
  troCapThoCungLietSi,
  maiTangPhiCuuChienBinh,
];
