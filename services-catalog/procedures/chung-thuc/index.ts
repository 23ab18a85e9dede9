// Chứng thực: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { banSaoChungThucGiaoDich } from './ban-sao-chung-thuc-giao-dich.ts';
import { banSaoTuSoGoc } from './ban-sao-tu-so-goc.ts';
import { chungThucBanSao } from './chung-thuc-ban-sao.ts';
import { chungThucChuKy } from './chung-thuc-chu-ky.ts';
import { chungThucChuKyNguoiDich } from './chung-thuc-chu-ky-nguoi-dich.ts';
import { chungThucDiChuc } from './chung-thuc-di-chuc.ts';
import { chungThucHopDongGiaoDich } from './chung-thuc-hop-dong-giao-dich.ts';
import { chungThucPhanChiaDiSan } from './chung-thuc-phan-chia-di-san.ts';
import { chungThucSuaDoiGiaoDich } from './chung-thuc-sua-doi-giao-dich.ts';
import { chungThucTuChoiNhanDiSan } from './chung-thuc-tu-choi-nhan-di-san.ts';
import { suaLoiGiaoDichDaChungThuc } from './sua-loi-giao-dich-da-chung-thuc.ts';

export const chungThuc: readonly Procedure[] = [
  chungThucBanSao,
  chungThucChuKy,
  chungThucHopDongGiaoDich,
  banSaoTuSoGoc,
  chungThucDiChuc,
  chungThucPhanChiaDiSan,
  chungThucTuChoiNhanDiSan,
  chungThucSuaDoiGiaoDich,
  suaLoiGiaoDichDaChungThuc,
  banSaoChungThucGiaoDich,
  chungThucChuKyNguoiDich,
];
