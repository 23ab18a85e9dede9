// Tài nguyên nước: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { khaiThacNuocDuoiDat } from './khai-thac-nuoc-duoi-dat.ts';

export const taiNguyenNuoc: readonly FormDefinition[] = [khaiThacNuocDuoiDat];
