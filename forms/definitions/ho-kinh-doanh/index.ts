// Hộ kinh doanh: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { chamDutHoKinhDoanh } from './cham-dut-ho-kinh-doanh.ts';
import { dangKyHoKinhDoanh } from './dang-ky-ho-kinh-doanh.ts';

export const hoKinhDoanh: readonly FormDefinition[] = [dangKyHoKinhDoanh, chamDutHoKinhDoanh];
