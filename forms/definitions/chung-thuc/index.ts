// Chứng thực: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { chungThucBanSao } from './chung-thuc-ban-sao.ts';
import { chungThucChuKy } from './chung-thuc-chu-ky.ts';

export const chungThuc: readonly FormDefinition[] = [chungThucBanSao, chungThucChuKy];
