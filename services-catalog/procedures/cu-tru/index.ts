// Cư trú: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';

export const cuTru: readonly Procedure[] = [];
