// Môi trường: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';

export const moiTruong: readonly Procedure[] = [];
