// Trồng trọt: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { chuyenDoiCoCauCayTrong } from './chuyen-doi-co-cau-cay-trong.ts';

export const trongTrot: readonly Procedure[] = [chuyenDoiCoCauCayTrong];
