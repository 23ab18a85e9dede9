// Giảm nghèo: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { hoMucSongTrungBinh } from './ho-muc-song-trung-binh.ts';
import { raSoatHoNgheo } from './ra-soat-ho-ngheo.ts';

export const giamNgheo: readonly FormDefinition[] = [raSoatHoNgheo, hoMucSongTrungBinh];
