// Giáo dục: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { thanhLapNhomTreDocLap } from './thanh-lap-nhom-tre-doc-lap.ts';
import { dayChuongTrinhTieuHoc } from './day-chuong-trinh-tieu-hoc.ts';

export const giaoDuc: readonly Procedure[] = [thanhLapNhomTreDocLap, dayChuongTrinhTieuHoc];
