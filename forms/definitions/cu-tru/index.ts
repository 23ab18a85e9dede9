// Cư trú: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { thayDoiThongTinCuTru } from './thay-doi-thong-tin-cu-tru.ts';

export const cuTru: readonly FormDefinition[] = [thayDoiThongTinCuTru];
