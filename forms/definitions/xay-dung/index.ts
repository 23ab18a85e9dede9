// Xây dựng, nhà ở: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { giaHanGiayPhepXayDung } from './gia-han-giay-phep-xay-dung.ts';
import { giayPhepXayDung } from './giay-phep-xay-dung.ts';

export const xayDung: readonly FormDefinition[] = [giayPhepXayDung, giaHanGiayPhepXayDung];
