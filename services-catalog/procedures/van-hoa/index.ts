// Văn hóa: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { giaDinhVanHoa } from './gia-dinh-van-hoa.ts';
import { thongBaoToChucLeHoi } from './thong-bao-to-chuc-le-hoi.ts';

export const vanHoa: readonly Procedure[] = [giaDinhVanHoa, thongBaoToChucLeHoi];
