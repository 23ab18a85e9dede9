// Hòa giải ở cơ sở: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { congNhanHoaGiaiVien } from './cong-nhan-hoa-giai-vien.ts';

export const hoaGiaiOCoSo: readonly Procedure[] = [congNhanHoaGiaiVien];
