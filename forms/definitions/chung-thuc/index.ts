// Chứng thực: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { banSaoGiaoDich } from './ban-sao-giao-dich.ts';
import { banSaoSoGoc } from './ban-sao-so-goc.ts';
import { chungThucBanSao } from './chung-thuc-ban-sao.ts';
import { chungThucChuKy } from './chung-thuc-chu-ky.ts';
import { chungThucGiaoDich } from './chung-thuc-giao-dich.ts';

export const chungThuc: readonly FormDefinition[] = [
  chungThucBanSao,
  chungThucChuKy,
  chungThucGiaoDich,
  banSaoGiaoDich,
  banSaoSoGoc,
];
