// Môi trường: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { thamVanDanhGiaTacDongMoiTruong } from './tham-van-danh-gia-tac-dong-moi-truong.ts';

export const moiTruong: readonly Procedure[] = [thamVanDanhGiaTacDongMoiTruong];
