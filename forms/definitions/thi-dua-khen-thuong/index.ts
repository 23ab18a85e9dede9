// Thi đua, khen thưởng: the declarations of this sector, in the order they are offered.
import type { FormDefinition } from '../../definition.ts';
import { baoCaoThanhTich } from './bao-cao-thanh-tich.ts';
import { deNghiKhenDotXuat } from './de-nghi-khen-dot-xuat.ts';
import { deNghiKhenGiaDinh } from './de-nghi-khen-gia-dinh.ts';
import { deNghiLaoDongTienTien } from './de-nghi-lao-dong-tien-tien.ts';
import { deNghiKhenNhiemVu, deNghiKhenThiDua } from './de-nghi-tang-giay-khen.ts';

export const thiDuaKhenThuong: readonly FormDefinition[] = [
  deNghiKhenNhiemVu,
  deNghiKhenThiDua,
  deNghiKhenDotXuat,
  deNghiKhenGiaDinh,
  deNghiLaoDongTienTien,
  baoCaoThanhTich,
];
