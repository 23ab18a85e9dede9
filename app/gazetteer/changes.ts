// Changes of names in the list of QĐ 19/2025/QĐ-TTg since 1/7/2025, each from a day on. Codes stay the same.
import type { LocalDate } from '#catalog/local-date.ts';

export interface NameChange {
  readonly code: string;
  readonly name: string;
}

export interface Resolution {
  readonly law: string;
  /** The first day. */
  readonly from: LocalDate;
  readonly provinces: readonly NameChange[];
  readonly communes: readonly NameChange[];
}

const wards = (codes: Readonly<Record<string, string>>): readonly NameChange[] =>
  Object.entries(codes).map(([code, name]) => ({ code, name: `Phường ${name}` }));

/** In the order of their days, which other code relies on. */
export const resolutions: readonly Resolution[] = [
  {
    law: 'Nghị quyết 30/2026/QH16; Nghị quyết 237/NQ-UBTVQH16',
    from: '2026-04-30',
    provinces: [{ code: '75', name: 'Thành phố Đồng Nai' }],
    communes: wards({
      '25270': 'Lộc Ninh',
      '25357': 'Tân Khai',
      '25363': 'Đồng Phú',
      '26116': 'Tân Phú',
      '26170': 'Trị An',
      '26248': 'Trảng Bom',
      '26326': 'Dầu Giây',
      '26368': 'Long Thành',
      '26425': 'Xuân Lộc',
      '26485': 'Nhơn Trạch',
    }),
  },
  {
    law: 'Nghị quyết 36/2026/QH16',
    from: '2026-09-01',
    provinces: [{ code: '22', name: 'Thành phố Quảng Ninh' }],
    communes: [],
  },
  {
    law: 'Nghị quyết 39/2026/QH16; Nghị quyết 388/NQ-UBTVQH16',
    from: '2026-09-20',
    provinces: [{ code: '24', name: 'Thành phố Bắc Ninh' }],
    communes: wards({
      '07294': 'Bố Hạ',
      '07375': 'Lạng Giang',
      '07399': 'Kép',
      '07444': 'Lục Nam',
      '07840': 'Hiệp Hòa',
      '09193': 'Yên Phong',
      '09292': 'Phù Lãng',
      '09313': 'Chi Lăng',
      '09319': 'Tiên Du',
      '09454': 'Gia Bình',
      '09475': 'Nhân Thắng',
      '09496': 'Lương Tài',
    }),
  },
];
