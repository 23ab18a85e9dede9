// Nuôi con nuôi: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { dangKyLaiNuoiConNuoi } from './dang-ky-lai-nuoi-con-nuoi.ts';
import { dangKyNuoiConNuoi } from './dang-ky-nuoi-con-nuoi.ts';

export const nuoiConNuoi: readonly Procedure[] = [dangKyNuoiConNuoi, dangKyLaiNuoiConNuoi];
