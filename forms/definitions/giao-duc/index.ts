// Giáo dục: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';

export const giaoDuc: readonly FormDefinition[] = [];
