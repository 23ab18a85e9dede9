// Bảo trợ xã hội: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { huuTriXaHoi } from './huu-tri-xa-hoi.ts';
import { troGiupXaHoi } from './tro-giup-xa-hoi.ts';
import { maiTang } from './mai-tang.ts';
import { xacNhanKhuyetTat } from './xac-nhan-khuyet-tat.ts';

export const baoTroXaHoi: readonly FormDefinition[] = [troGiupXaHoi, maiTang, xacNhanKhuyetTat, huuTriXaHoi];
