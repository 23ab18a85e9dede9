// Bồi thường nhà nước: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { giaiQuyetYeuCauBoiThuong } from './giai-quyet-yeu-cau-boi-thuong.ts';

export const boiThuongNhaNuoc: readonly Procedure[] = [giaiQuyetYeuCauBoiThuong];
