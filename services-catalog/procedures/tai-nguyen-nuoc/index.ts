// Tài nguyên nước: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { khaiThacNuocDuoiDat } from './khai-thac-nuoc-duoi-dat.ts';

export const taiNguyenNuoc: readonly Procedure[] = [khaiThacNuocDuoiDat];
