// Every procedure of the commune, by sector, each sector in the order of its own list.
import { own } from '#forms/own.ts';
import type { Procedure } from '../procedure.ts';
import { baoTroXaHoi } from './bao-tro-xa-hoi/index.ts';
import { boiThuongNhaNuoc } from './boi-thuong-nha-nuoc/index.ts';
import { chungThuc } from './chung-thuc/index.ts';
import { cuTru } from './cu-tru/index.ts';
import { datDai } from './dat-dai/index.ts';
import { giamNgheo } from './giam-ngheo/index.ts';
import { giaoDuc } from './giao-duc/index.ts';
import { hoKinhDoanh } from './ho-kinh-doanh/index.ts';
import { hoTich } from './ho-tich/index.ts';
import { hoaGiaiOCoSo } from './hoa-giai-o-co-so/index.ts';
import { khieuNaiToCao } from './khieu-nai-to-cao/index.ts';
import { lienThong } from './lien-thong/index.ts';
import { moiTruong } from './moi-truong/index.ts';
import { nguoiCoCong } from './nguoi-co-cong/index.ts';
import { nongNghiep } from './nong-nghiep/index.ts';
import { publications } from './publications.ts';
import { nuoiConNuoi } from './nuoi-con-nuoi/index.ts';
import { taiNguyenNuoc } from './tai-nguyen-nuoc/index.ts';
import { theDucTheThao } from './the-duc-the-thao/index.ts';
import { thiDuaKhenThuong } from './thi-dua-khen-thuong/index.ts';
import { tinNguongTonGiao } from './tin-nguong-ton-giao/index.ts';
import { trongTrot } from './trong-trot/index.ts';
import { vanHoa } from './van-hoa/index.ts';
import { xayDung } from './xay-dung/index.ts';

const writtenProcedures: readonly Procedure[] = [
  ...hoTich,
  ...chungThuc,
  ...nuoiConNuoi,
  ...cuTru,
  ...lienThong,
  ...baoTroXaHoi,
  ...giamNgheo,
  ...nguoiCoCong,
  ...datDai,
  ...xayDung,
  ...hoKinhDoanh,
  ...trongTrot,
  ...nongNghiep,
  ...moiTruong,
  ...taiNguyenNuoc,
  ...giaoDuc,
  ...vanHoa,
  ...theDucTheThao,
  ...tinNguongTonGiao,
  ...thiDuaKhenThuong,
  ...hoaGiaiOCoSo,
  ...boiThuongNhaNuoc,
  ...khieuNaiToCao,
];

export const procedures: readonly Procedure[] = writtenProcedures.map((procedure) => {
  const publication = own(publications, procedure.code);
  return publication === undefined ? procedure : { ...procedure, publication };
});

/**
 * @param code the national code: "1.001193"
 * @returns undefined where the portal's own catalog has none
 */
export function findProcedure(code: string): Procedure | undefined {
  return procedures.find((p) => p.code === code);
}

/**
 * @param slug the last part of its address: "dang-ky-khai-sinh"
 * @returns undefined where the portal's own catalog has none
 */
export function findProcedureBySlug(slug: string): Procedure | undefined {
  return procedures.find((p) => p.slug === slug);
}
