// Tín ngưỡng, tôn giáo: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { dangKyHoatDongTinNguong } from './dang-ky-hoat-dong-tin-nguong.ts';
import { dangKySinhHoatTonGiao } from './dang-ky-sinh-hoat-ton-giao.ts';
import { thayDoiDiaDiemSinhHoat } from './thay-doi-dia-diem-sinh-hoat.ts';
import { thayDoiNguoiDaiDien } from './thay-doi-nguoi-dai-dien.ts';
import { thongBaoDanhMucHoatDong } from './thong-bao-danh-muc-hoat-dong.ts';
import { thongBaoQuyenGop } from './thong-bao-quyen-gop.ts';

export const tinNguongTonGiao: readonly FormDefinition[] = [
  dangKyHoatDongTinNguong,
  dangKySinhHoatTonGiao,
  thayDoiNguoiDaiDien,
  thayDoiDiaDiemSinhHoat,
  thongBaoDanhMucHoatDong,
  thongBaoQuyenGop,
];
