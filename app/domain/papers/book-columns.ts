// The columns of the tracking book, of its sheets and of its workbook.
import type { Column } from '#forms/pdf/index.server.ts';

/** `width`: in the workbook. */
export const bookColumns: readonly (Column & { readonly width: number })[] = [
  { title: 'STT', share: 1.1, align: 'center', width: 7 },
  { title: 'Mã hồ sơ', share: 3, width: 26 },
  { title: 'Tên thủ tục hành chính', share: 4, width: 44 },
  { title: 'Số lượng hồ sơ (bộ)', share: 1.4, align: 'center', width: 10 },
  { title: 'Tên cá nhân, tổ chức', share: 2.8, width: 26 },
  { title: 'Địa chỉ, số điện thoại', share: 3.8, width: 46 },
  { title: 'Cơ quan chủ trì giải quyết', share: 2.8, width: 28 },
  { title: 'Nhận hồ sơ (ngày, tháng, năm)', share: 2, align: 'center', width: 17 },
  { title: 'Hẹn trả kết quả', share: 2, align: 'center', width: 17 },
  { title: 'Trả kết quả', share: 2, align: 'center', width: 17 },
  { title: 'Phương thức nhận kết quả', share: 2.2, width: 20 },
  { title: 'Ký nhận', share: 2.2, width: 24 },
  { title: 'Ghi chú', share: 2.8, width: 34 },
];
