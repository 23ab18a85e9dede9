// Văn hóa: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { dangKyGiaDinhVanHoa } from './dang-ky-gia-dinh-van-hoa.ts';
import { thongBaoToChucLeHoi } from './thong-bao-to-chuc-le-hoi.ts';

export const vanHoa: readonly FormDefinition[] = [dangKyGiaDinhVanHoa, thongBaoToChucLeHoi];
