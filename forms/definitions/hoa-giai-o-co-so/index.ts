// Hòa giải ở cơ sở: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { danhSachHoaGiaiVien } from './danh-sach-hoa-giai-vien.ts';

export const hoaGiaiOCoSo: readonly FormDefinition[] = [danhSachHoaGiaiVien];
