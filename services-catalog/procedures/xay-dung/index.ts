// Xây dựng, nhà ở: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { capGiayPhepXayDung } from './cap-giay-phep-xay-dung.ts';
import { giaHanGiayPhepXayDung } from './gia-han-giay-phep-xay-dung.ts';
import { giayPhepSuaChuaCaiTao } from './giay-phep-sua-chua-cai-tao.ts';

export const xayDung: readonly Procedure[] = [
  capGiayPhepXayDung,
  giayPhepSuaChuaCaiTao,
  giaHanGiayPhepXayDung,
];
