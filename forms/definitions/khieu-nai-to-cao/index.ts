// Khiếu nại, tố cáo: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { dangKyTiepCongDan } from './dang-ky-tiep-cong-dan.ts';
import { donKhieuNai } from './don-khieu-nai.ts';

export const khieuNaiToCao: readonly FormDefinition[] = [donKhieuNai, dangKyTiepCongDan];
