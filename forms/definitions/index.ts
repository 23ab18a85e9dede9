// Every declaration, by sector.
import type { FormDefinition } from '../definition.ts';
import { baoTroXaHoi } from './bao-tro-xa-hoi/index.ts';
import { boiThuongNhaNuoc } from './boi-thuong-nha-nuoc/index.ts';
import { chungThuc } from './chung-thuc/index.ts';
import { cuTru } from './cu-tru/index.ts';
import { datDai } from './dat-dai/index.ts';
import { donDeNghi } from './don-de-nghi.ts';
import { giamNgheo } from './giam-ngheo/index.ts';
import { giaoDuc } from './giao-duc/index.ts';
import { hoKinhDoanh } from './ho-kinh-doanh/index.ts';
import { hoTich } from './ho-tich/index.ts';
import { hoaGiaiOCoSo } from './hoa-giai-o-co-so/index.ts';
import { hoSoGiay } from './ho-so-giay.ts';
import { khieuNaiToCao } from './khieu-nai-to-cao/index.ts';
import { lienThong } from './lien-thong/index.ts';
import { moiTruong } from './moi-truong/index.ts';
import { nguoiCoCong } from './nguoi-co-cong/index.ts';
import { nongNghiep } from './nong-nghiep/index.ts';
import { nuoiConNuoi } from './nuoi-con-nuoi/index.ts';
import { taiNguyenNuoc } from './tai-nguyen-nuoc/index.ts';
import { theDucTheThao } from './the-duc-the-thao/index.ts';
import { thiDuaKhenThuong } from './thi-dua-khen-thuong/index.ts';
import { tinNguongTonGiao } from './tin-nguong-ton-giao/index.ts';
import { trongTrot } from './trong-trot/index.ts';
import { vanHoa } from './van-hoa/index.ts';
import { xayDung } from './xay-dung/index.ts';

export const definitions: readonly FormDefinition[] = [
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
  donDeNghi,
  hoSoGiay,
];
