// Môi trường: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { thamVanMoiTruong } from './tham-van-moi-truong.ts';

export const moiTruong: readonly FormDefinition[] = [thamVanMoiTruong];
