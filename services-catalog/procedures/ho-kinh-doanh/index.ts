// Hộ kinh doanh: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { chamDutHoKinhDoanh } from './cham-dut-ho-kinh-doanh.ts';
import { dangKyHoKinhDoanh } from './dang-ky-ho-kinh-doanh.ts';

export const hoKinhDoanh: readonly Procedure[] = [dangKyHoKinhDoanh, chamDutHoKinhDoanh];
