// Bồi thường nhà nước: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { yeuCauBoiThuong } from './yeu-cau-boi-thuong.ts';

export const boiThuongNhaNuoc: readonly FormDefinition[] = [yeuCauBoiThuong];
