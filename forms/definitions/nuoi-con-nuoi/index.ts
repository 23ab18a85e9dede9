// Nuôi con nuôi: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { dangKyLaiNuoiConNuoi } from './dang-ky-lai-nuoi-con-nuoi.ts';
import { nhanConNuoi } from './nhan-con-nuoi.ts';

export const nuoiConNuoi: readonly FormDefinition[] = [nhanConNuoi, dangKyLaiNuoiConNuoi];
