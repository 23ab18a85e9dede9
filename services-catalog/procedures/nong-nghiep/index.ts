// Nông nghiệp: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { keHoachKhuyenNong } from './ke-hoach-khuyen-nong.ts';

export const nongNghiep: readonly Procedure[] = [keHoachKhuyenNong];
