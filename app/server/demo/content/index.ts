// Everything the demonstration publishes, each with its section and who writes it.
import { builtInSections, type BuiltInSection } from '#app/publications/sections.ts';
import { own } from '#forms/own.ts';
import { unitMembers } from '../unit-members.ts';
import { canBoCongChuc } from './can-bo-cong-chuc.ts';
import { chiDaoDieuHanh } from './chi-dao-dieu-hanh.ts';
import type { DemoDays, DemoItem, DemoSection } from './demo-item.ts';
import { duAn } from './du-an.ts';
import { gioiThieu } from './gioi-thieu.ts';
import { duLichLuuTru, lichSuVanHoa } from './gioi-thieu-van-hoa.ts';
import { khenThuongXuPhat } from './khen-thuong-xu-phat.ts';
import { lanhDao } from './lanh-dao.ts';
import { lichLamViec } from './lich-lam-viec.ts';
import { lienKet } from './lien-ket.ts';
import { quyHoachPhatTrien } from './quy-hoach-phat-trien.ts';
import { suKien } from './su-kien.ts';
import { thongKe } from './thong-ke.ts';
import { tiepCanThongTin } from './tiep-can-thong-tin.ts';
import { tinTuc } from './tin-tuc.ts';
import { traLoiKienNghi } from './tra-loi-kien-nghi.ts';
import { tuyenTruyenPhapLuat } from './tuyen-truyen-phap-luat.ts';
import { vanBan } from './van-ban.ts';
import { xayDungCoBan } from './xay-dung-co-ban.ts';

const contents: Readonly<Record<string, DemoSection>> = {
  'gioi-thieu': gioiThieu,
  'lich-su-van-hoa': lichSuVanHoa,
  'du-lich-luu-tru': duLichLuuTru,
  'lanh-dao': lanhDao,
  'tin-tuc': tinTuc,
  'su-kien': suKien,
  'chi-dao-dieu-hanh': chiDaoDieuHanh,
  'tra-loi-kien-nghi': traLoiKienNghi,
  'khen-thuong-xu-phat': khenThuongXuPhat,
  'lich-lam-viec': lichLamViec,
  'tuyen-truyen-phap-luat': tuyenTruyenPhapLuat,
  ...quyHoachPhatTrien,
  'van-ban': vanBan,
  'du-an': duAn,
  'can-bo-cong-chuc': canBoCongChuc,
  'xay-dung-co-ban': xayDungCoBan,
  'thong-ke': thongKe,
  'tiep-can-thong-tin': tiepCanThongTin,
  'lien-ket': lienKet,
};

export interface PlacedItem extends DemoItem {
  readonly section: BuiltInSection;
  /** The account that writes it. */
  readonly writer: string;
}

export function demoItems(days: DemoDays): readonly PlacedItem[] {
  return builtInSections.flatMap((section) => {
    const [first] = unitMembers[section.unit];
    if (first === undefined) throw new Error(`nobody of ${section.unit} writes`);
    return (own(contents, section.id)?.(days) ?? []).map((item) => ({
      ...item,
      section,
      writer: item.writer ?? first,
    }));
  });
}
