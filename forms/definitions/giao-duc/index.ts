// Giáo dục: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { deNghiDayTieuHoc } from './de-nghi-day-tieu-hoc.ts';
import { thanhLapNhomTre } from './thanh-lap-nhom-tre.ts';

export const giaoDuc: readonly FormDefinition[] = [thanhLapNhomTre, deNghiDayTieuHoc];
