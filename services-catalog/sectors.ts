// The sectors (lĩnh vực) of the commune's procedures, in the order in which they are listed.
import { own } from '#forms/own.ts';

export const sectors = {
  'ho-tich': 'Hộ tịch',
  'chung-thuc': 'Chứng thực',
  'nuoi-con-nuoi': 'Nuôi con nuôi',
  'cu-tru': 'Cư trú',
  'lien-thong': 'Liên thông',
  'bao-tro-xa-hoi': 'Bảo trợ xã hội',
  'giam-ngheo': 'Giảm nghèo',
  'nguoi-co-cong': 'Người có công',
  'dat-dai': 'Đất đai',
  'xay-dung': 'Xây dựng, nhà ở',
  'ho-kinh-doanh': 'Hộ kinh doanh',
  'trong-trot': 'Trồng trọt',
  'nong-nghiep': 'Nông nghiệp',
  'moi-truong': 'Môi trường',
  'tai-nguyen-nuoc': 'Tài nguyên nước',
  'giao-duc': 'Giáo dục',
  'van-hoa': 'Văn hóa',
  'the-duc-the-thao': 'Thể dục thể thao',
  'tin-nguong-ton-giao': 'Tín ngưỡng, tôn giáo',
  'thi-dua-khen-thuong': 'Thi đua, khen thưởng',
  'hoa-giai-o-co-so': 'Hòa giải ở cơ sở',
  'boi-thuong-nha-nuoc': 'Bồi thường nhà nước',
  'khieu-nai-to-cao': 'Khiếu nại, tố cáo',
} as const;

export type SectorId = keyof typeof sectors;

export const sectorIds = Object.keys(sectors) as [SectorId, ...SectorId[]];

/** @param id may be unknown: a role may name a sector of an older version @returns its Vietnamese name, or the id itself */
export const sectorName = (id: string): string => own(sectors, id) ?? id;
