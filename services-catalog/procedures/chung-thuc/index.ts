// Chứng thực: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { chungThucBanSao } from './chung-thuc-ban-sao.ts';
import { chungThucChuKy } from './chung-thuc-chu-ky.ts';
import { chungThucChuKyNguoiDich } from './chung-thuc-chu-ky-nguoi-dich.ts';

export const chungThuc: readonly Procedure[] = [chungThucBanSao, chungThucChuKy, chungThucChuKyNguoiDich];
