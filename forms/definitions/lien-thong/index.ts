// Liên thông: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { khaiSinhBaoHiem } from './khai-sinh-bao-hiem.ts';
import { khaiSinhThuongTruBaoHiem } from './khai-sinh-thuong-tru-bao-hiem.ts';

export const lienThong: readonly FormDefinition[] = [khaiSinhThuongTruBaoHiem, khaiSinhBaoHiem];
