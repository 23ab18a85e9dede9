// Nông nghiệp: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { keHoachKhuyenNong } from './ke-hoach-khuyen-nong.ts';

export const nongNghiep: readonly FormDefinition[] = [keHoachKhuyenNong];
