// The sections that the regulation demands (Đ10.1–Đ10.12), each with its unit (Đ11) and its limit (Đ12). Staff may add
// sections, order and rename these; they are written into the database once.
import type { ContentKindId } from './kinds/index.ts';
import { publicInformation } from './kinds/public-information.ts';
import { units, type UnitId } from './units.ts';

export interface BuiltInSection {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly intro?: string;
  readonly kind: ContentKindId;
  readonly parent?: string;
  readonly demand: string;
  /** Which answers for it. */
  readonly unit: UnitId;
  /** Which provide for it besides. */
  readonly contributors?: readonly UnitId[];
  /** Working days from the event; absent: continuously. */
  readonly limitDays?: number;
}

/** Đ10.5a–e, by the letters of the law; Đ11.3 gives the first to the accountant, Đ11.4 the others to the land officer. */
const planningFields: readonly BuiltInSection[] = (
  [
    ['uu-dai-dau-tu', 'Đ10.5a', 'tai-chinh', 'Ưu đãi, cơ hội đầu tư, dự án mời gọi vốn'],
    ['quy-hoach-xay-dung', 'Đ10.5b', 'dia-chinh', 'Quy hoạch xây dựng, quy hoạch đô thị'],
    ['su-dung-dat', 'Đ10.5c', 'dia-chinh', 'Quy hoạch, kế hoạch sử dụng đất'],
    ['tai-nguyen', 'Đ10.5d', 'dia-chinh', 'Khai thác tài nguyên thiên nhiên'],
    ['chat-thai-moi-truong', 'Đ10.5đ', 'dia-chinh', 'Chất thải, khu vực môi trường bị ô nhiễm'],
    ['cho-thuong-mai', 'Đ10.5e', 'dia-chinh', 'Chợ, trung tâm thương mại, siêu thị, dịch vụ'],
  ] as const
).map(([id, demand, unit, title]) => ({
  id,
  path: `/quy-hoach-phat-trien/${id}`,
  title,
  kind: 'planning',
  parent: 'quy-hoach-phat-trien',
  demand,
  unit,
  limitDays: 10,
}));

const unitIds = Object.keys(units) as UnitId[];

/** Đ11.9: each tells the news of its own field. */
const branches = [
  'kinh-te',
  'y-te',
  'giao-duc',
  'thu-y',
  'truyen-thanh',
  'doan-the',
] as const satisfies UnitId[];

export const builtInSections: readonly BuiltInSection[] = [
  {
    id: 'gioi-thieu',
    path: '/gioi-thieu',
    title: 'Giới thiệu',
    kind: 'page',
    demand: 'Đ10.1',
    unit: 'noi-vu',
  },
  {
    // Đ11.8: what culture and information provides of the introduction.
    id: 'lich-su-van-hoa',
    path: '/gioi-thieu/lich-su-van-hoa',
    title: 'Lịch sử, văn hóa, di tích',
    kind: 'page',
    parent: 'gioi-thieu',
    demand: 'Đ10.1',
    unit: 'van-hoa',
    // Đ11.2 has all of Đ10.1, history and culture with it.
    contributors: ['noi-vu'],
  },
  {
    id: 'du-lich-luu-tru',
    path: '/gioi-thieu/du-lich-luu-tru',
    title: 'Du lịch, lưu trú',
    kind: 'page',
    parent: 'gioi-thieu',
    demand: 'Đ10.1',
    unit: 'van-hoa',
  },
  {
    id: 'lanh-dao',
    path: '/lanh-dao',
    title: 'Lãnh đạo',
    kind: 'person',
    demand: 'Đ10.1',
    unit: 'noi-vu',
  },
  {
    id: 'tin-tuc',
    path: '/tin-tuc',
    title: 'Tin tức',
    kind: 'article',
    demand: 'Đ10.2',
    unit: 'cac-nganh',
    contributors: branches,
  },
  {
    id: 'su-kien',
    path: '/su-kien',
    title: 'Sự kiện',
    kind: 'event',
    demand: 'Đ10.2',
    unit: 'cac-nganh',
    contributors: branches,
  },
  {
    id: 'chi-dao-dieu-hanh',
    path: '/chi-dao-dieu-hanh',
    title: 'Chỉ đạo, điều hành',
    kind: 'directive',
    demand: 'Đ10.3',
    unit: 'van-phong',
  },
  {
    id: 'tra-loi-kien-nghi',
    path: '/chi-dao-dieu-hanh/tra-loi-kien-nghi',
    title: 'Trả lời kiến nghị',
    kind: 'reply',
    parent: 'chi-dao-dieu-hanh',
    demand: 'Đ10.3',
    unit: 'van-phong',
  },
  {
    id: 'khen-thuong-xu-phat',
    path: '/chi-dao-dieu-hanh/khen-thuong-xu-phat',
    title: 'Khen thưởng, xử phạt',
    kind: 'commendation',
    parent: 'chi-dao-dieu-hanh',
    demand: 'Đ10.3',
    unit: 'van-phong',
  },
  {
    id: 'lich-lam-viec',
    path: '/lich-lam-viec',
    title: 'Lịch làm việc của lãnh đạo',
    kind: 'week',
    demand: 'Đ10.3',
    unit: 'van-phong',
  },
  {
    id: 'tuyen-truyen-phap-luat',
    path: '/tuyen-truyen-phap-luat',
    title: 'Tuyên truyền pháp luật',
    kind: 'guidance',
    demand: 'Đ10.4',
    unit: 'xa-hoi',
    limitDays: 15,
  },
  {
    id: 'quy-hoach-phat-trien',
    path: '/quy-hoach-phat-trien',
    title: 'Quy hoạch, phát triển',
    kind: 'planning',
    demand: 'Đ10.5',
    // Đ11 gives the six fields to units. What is about all of them, such as the plan of a year, comes from the office.
    unit: 'van-phong',
    limitDays: 10,
  },
  ...planningFields,
  {
    id: 'van-ban',
    path: '/van-ban',
    title: 'Văn bản',
    intro: 'Văn bản pháp luật và văn bản quản lý hành chính của địa phương và của cấp trên.',
    kind: 'legal-document',
    demand: 'Đ10.6',
    unit: 'van-phong',
    limitDays: 2,
  },
  {
    id: 'du-an',
    path: '/du-an',
    title: 'Dự án, đầu tư công',
    kind: 'project',
    demand: 'Đ10.7',
    unit: 'tai-chinh',
    limitDays: 10,
  },
  {
    // Đ11.6: the unit for justice answers for what is put to the people.
    id: 'gop-y',
    path: '/gop-y',
    title: 'Lấy ý kiến Nhân dân',
    intro: 'Dự thảo văn bản, chủ trương, chính sách của địa phương đang cần ý kiến của bạn.',
    kind: 'consultation',
    demand: 'Đ10.8',
    unit: 'tu-phap',
    limitDays: 10,
  },
  {
    id: 'can-bo-cong-chuc',
    path: '/can-bo-cong-chuc',
    title: 'Cán bộ, công chức',
    kind: 'contact',
    demand: 'Đ10.9',
    unit: 'van-phong',
  },
  {
    id: 'xay-dung-co-ban',
    path: '/xay-dung-co-ban',
    title: 'Xây dựng cơ bản, giao thông, kênh rạch',
    kind: 'works',
    demand: 'Đ10.11',
    unit: 'ke-hoach',
  },
  {
    id: 'thong-ke',
    path: '/thong-ke',
    title: 'Thống kê',
    intro: 'Báo cáo thống kê, kết quả điều tra, rà soát của các ngành, đơn vị tại địa phương.',
    kind: 'statistical-report',
    demand: 'Đ12.5',
    unit: 'thong-ke',
    // Whoever reports to those above publishes what was reported (Đ10.13).
    contributors: unitIds.filter((id) => id !== 'thong-ke'),
    // "Ngay sau khi gửi báo cáo": on its day.
    limitDays: 0,
  },
  {
    id: 'tiep-can-thong-tin',
    path: '/tiep-can-thong-tin',
    title: 'Tiếp cận thông tin',
    kind: 'public-information',
    demand: 'Đ10.12',
    unit: 'van-phong',
    limitDays: publicInformation.sectionLimit.days,
  },
  {
    id: 'lien-ket',
    path: '/lien-ket',
    title: 'Liên kết website',
    kind: 'link',
    demand: 'Đ13.1b',
    unit: 'van-phong',
  },
];

/** Whose links stand at the foot of every page (Đ13.1b). */
export const footerLinkSection = 'lien-ket';
