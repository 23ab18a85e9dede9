// Thể dục thể thao: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { congNhanCauLacBoTheThao } from './cong-nhan-cau-lac-bo-the-thao.ts';

export const theDucTheThao: readonly FormDefinition[] = [congNhanCauLacBoTheThao];
