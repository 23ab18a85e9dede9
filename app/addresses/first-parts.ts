// What the first part of an address says: whose it is, and who should not look there.
import { inquiryAddresses } from './inquiry-addresses.ts';
import { paths } from './paths.ts';

/**
 * First parts that are not sections: what the portal's other pages have, and what the regulation gives to pages to come.
 * A section that staff add may not stand there.
 */
const reserved: readonly string[] = [
  'api',
  'assets',
  'build',
  'cach-doc',
  'can-bo',
  'danh-gia',
  'dang-ky',
  'dang-nhap',
  'dang-xuat',
  'dat-lai-mat-khau',
  'dich-vu-cong',
  'doi-mat-khau',
  'du-lieu-ca-nhan',
  'en',
  'gop-y',
  'healthz',
  'ho-so',
  'kha-nang-tiep-can',
  'lien-he',
  'ma-xac-nhan',
  'metrics',
  'ngoai-tuyen',
  'nhan-tin-qua-thu',
  'opensearch',
  'quen-mat-khau',
  'readyz',
  'rss',
  'tai-khoan',
  'tep',
  'thanh-toan',
  'tim-kiem',
  'tra-cuu',
  'van-ban',
  'vnpay-gia-lap',
  'xac-nhan-email',
  'xac-thuc',
  'xem-truoc',
];

const ofInquiries: readonly string[] = inquiryAddresses.map((address) => `/${address.public}`);

/**
 * @param slug the first part of an address
 * @returns whether a page of the portal stands there: no section may be called so
 */
export const isReservedAddress = (slug: string): boolean =>
  reserved.includes(slug) || ofInquiries.some((path) => path.split('/')[1] === slug);

/** Pages of the portal's own that stand below the address of a section: no item and no section may be called as they are. */
const belowSections: readonly string[] = [
  paths.portalFigures(),
  paths.commentSent(),
  '/gop-y/cua-toi',
  ...ofInquiries,
];

/** Their next parts. @param path of a section: "/thong-ke" */
export const reservedBelow = (path: string): readonly string[] =>
  belowSections
    .filter((address) => address.startsWith(`${path}/`))
    .map((address) => address.slice(path.length + 1).split('/')[0] ?? '');

/** Beginnings of addresses with something personal behind them, or nothing to find: no search engine reads there. */
export const closedToSearchEngines: readonly string[] = [
  paths.staff(),
  paths.myDossiers(),
  paths.account(),
  '/xac-thuc',
  '/danh-gia',
  `${paths.lookUp()}?`,
  '/thanh-toan',
  '/vnpay-gia-lap',
  '/dang-ky/xac-nhan',
  '/dat-lai-mat-khau',
  '/nhan-tin-qua-thu',
];
