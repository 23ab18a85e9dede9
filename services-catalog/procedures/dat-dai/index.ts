// Đất đai: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { dangKyDatDaiLanDau } from './dang-ky-dat-dai-lan-dau.ts';
import { giaiQuyetTranhChapDatDai } from './giai-quyet-tranh-chap-dat-dai.ts';
import { hoaGiaiTranhChapDatDai } from './hoa-giai-tranh-chap-dat-dai.ts';

export const datDai: readonly Procedure[] = [
  hoaGiaiTranhChapDatDai,
  giaiQuyetTranhChapDatDai,
  dangKyDatDaiLanDau,
];
