// Bảo trợ xã hội: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { troCapXaHoiHangThang } from './tro-cap-xa-hoi-hang-thang.ts';
import { hoTroChiPhiMaiTang } from './ho-tro-chi-phi-mai-tang.ts';

export const baoTroXaHoi: readonly Procedure[] = [troCapXaHoiHangThang, hoTroChiPhiMaiTang];
