// Tín ngưỡng, tôn giáo: the procedures of this sector, in the order in which they are listed.
import type { Procedure } from '../../procedure.ts';
import { dangKyBoSungHoatDongTinNguong } from './dang-ky-bo-sung-hoat-dong-tin-nguong.ts';
import { dangKyHoatDongTinNguong } from './dang-ky-hoat-dong-tin-nguong.ts';
import { dangKySinhHoatTonGiao } from './dang-ky-sinh-hoat-ton-giao-tap-trung.ts';
import { thayDoiDiaDiemSinhHoatTonGiao } from './thay-doi-dia-diem-sinh-hoat-ton-giao.ts';
import { thayDoiNguoiDaiDienNhom } from './thay-doi-nguoi-dai-dien-nhom-ton-giao.ts';
import { thongBaoDanhMucHoatDongTonGiao } from './thong-bao-danh-muc-hoat-dong-ton-giao.ts';
import { thongBaoToChucQuyenGop } from './thong-bao-to-chuc-quyen-gop.ts';

export const tinNguongTonGiao: readonly Procedure[] = [
  dangKyHoatDongTinNguong,
  dangKyBoSungHoatDongTinNguong,
  dangKySinhHoatTonGiao,
  thayDoiNguoiDaiDienNhom,
  thayDoiDiaDiemSinhHoatTonGiao,
  thongBaoDanhMucHoatDongTonGiao,
  thongBaoToChucQuyenGop,
];
