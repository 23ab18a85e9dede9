// Liên thông: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { khaiSinhBaoHiem } from './khai-sinh-bao-hiem.ts';
import { khaiSinhThuongTruBaoHiem } from './khai-sinh-thuong-tru-bao-hiem.ts';

export const lienThong: readonly Procedure[] = [khaiSinhThuongTruBaoHiem, khaiSinhBaoHiem];
