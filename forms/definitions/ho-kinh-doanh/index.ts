// Hộ kinh doanh: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';

export const hoKinhDoanh: readonly FormDefinition[] = [];
