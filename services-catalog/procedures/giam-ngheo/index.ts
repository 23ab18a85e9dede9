// Giảm nghèo: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { congNhanHoMucSongTrungBinh } from './cong-nhan-ho-muc-song-trung-binh.ts';
import { congNhanHoNgheoDinhKy } from './cong-nhan-ho-ngheo-dinh-ky.ts';
import { congNhanHoNgheoThuongXuyen } from './cong-nhan-ho-ngheo-thuong-xuyen.ts';

export const giamNgheo: readonly Procedure[] = [
  congNhanHoNgheoDinhKy,
  congNhanHoNgheoThuongXuyen,
  congNhanHoMucSongTrungBinh,
];
