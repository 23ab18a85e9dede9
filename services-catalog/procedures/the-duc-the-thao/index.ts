// Thể dục thể thao: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { congNhanCauLacBoTheThao } from './cong-nhan-cau-lac-bo-the-thao.ts';

export const theDucTheThao: readonly Procedure[] = [congNhanCauLacBoTheThao];
