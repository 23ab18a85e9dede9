// Trồng trọt: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { chuyenDoiCayTrong } from './chuyen-doi-cay-trong.ts';

export const trongTrot: readonly FormDefinition[] = [chuyenDoiCayTrong];
