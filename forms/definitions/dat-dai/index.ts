// Đất đai: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { dangKyDatDaiLanDau } from './dang-ky-dat-dai-lan-dau.ts';
import { giaiQuyetTranhChapDatDai } from './giai-quyet-tranh-chap-dat-dai.ts';
import { hoaGiaiTranhChapDatDai } from './hoa-giai-tranh-chap-dat-dai.ts';

export const datDai: readonly FormDefinition[] = [
  hoaGiaiTranhChapDatDai,
  giaiQuyetTranhChapDatDai,
  dangKyDatDaiLanDau,
];
