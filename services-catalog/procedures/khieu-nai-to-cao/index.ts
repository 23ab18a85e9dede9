// Khiếu nại, tố cáo: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { giaiQuyetKhieuNaiLanDau } from './giai-quyet-khieu-nai-lan-dau.ts';
import { giaiQuyetToCao } from './giai-quyet-to-cao.ts';
import { tiepCongDan } from './tiep-cong-dan.ts';
import { xuLyDon } from './xu-ly-don.ts';

export const khieuNaiToCao: readonly Procedure[] = [
  giaiQuyetKhieuNaiLanDau,
  giaiQuyetToCao,
  tiepCongDan,
  xuLyDon,
];
