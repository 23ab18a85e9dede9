// Pages for everybody: the catalog of services, looking up, checking a paper, contact. All documents but one are static.
import { index, route, type RouteConfigEntry } from '@remix-run/route-config';

import { inquiryAddresses, publishedSegment } from '../../addresses/inquiry-addresses.ts';

/** The pages of consultations for everybody. */
const consultationRoutes = [
  route('gop-y', 'routes/public/consultations.tsx'),
  route('gop-y.pdf', 'routes/public/consultations-paper.ts'),
  route('gop-y/da-gui', 'routes/public/comment-sent.tsx'),
  // What is named in part goes before what is named nowhere: else the page takes the PDF's address for its own.
  route('gop-y/:slug.pdf', 'routes/public/published-paper.ts', { id: 'draft-paper' }),
  route('gop-y/:slug', 'routes/public/consultation.tsx'),
  route('gop-y/:slug/gop-y', 'routes/public/consultation-comment.tsx'),
  route('gop-y/:slug/gop-y-cua-toi', 'routes/public/find-own-comments.tsx'),
  route('gop-y/:slug/so-sanh', 'routes/public/draft-comparison.tsx'),
  route('gop-y/:slug/tong-hop-giai-trinh.pdf', 'routes/public/consultation-answers.ts'),
  route('gop-y/:slug/tong-hop-giai-trinh.xlsx', 'routes/public/consultation-answers.ts', {
    id: 'consultation-answers-workbook',
  }),
  route('gop-y/:slug/han-gop-y.ics', 'routes/public/consultation-close.ts'),
  route('gop-y/cua-toi/:token', 'routes/public/own-comments.tsx'),
  route('gop-y/cua-toi/:token/:comment', 'routes/public/own-comment-change.tsx'),
];

const ofEachKind: RouteConfigEntry[] = inquiryAddresses.flatMap((address) => {
  const { kind, public: at } = address;
  const page = (path: string, file: string) =>
    route(path, `routes/public/${file}`, { id: `routes/public/${file}:${kind}` });
  return [
    ...('form' in address
      ? [
          page(at, 'inquiry-front.tsx'),
          page(`${at}/${address.form}`, 'inquiry-form.tsx'),
          page(`${at}/${address.form}/tuong-tu`, 'inquiry-similar.ts'),
          page(`${at}/thong-ke`, 'inquiry-statistics.tsx'),
          page(`${at}/thong-ke.pdf`, 'inquiry-statistics-paper.ts'),
          page(`${at}/${publishedSegment}/:slug`, 'inquiry-published.tsx'),
          page(`${at}/${publishedSegment}/:slug.pdf`, 'inquiry-published-paper.ts'),
          route(`${at}/${publishedSegment}.pdf`, 'routes/public/inquiry-published-paper.ts', {
            id: `inquiry-list-paper:${kind}`,
          }),
        ]
      : [page(at, 'inquiry-form.tsx')]),
    page(`${at}/mau/:formCode.pdf`, 'inquiry-blank.ts'),
    page(`${at}/:code`, 'inquiry.tsx'),
    page(`${at}/:code/:decision`, 'inquiry-decision.tsx'),
    page(`${at}/:code/:what/:id`, 'inquiry-part.ts'),
  ];
});

/** The public pages of every kind of inquiry: the same files at each kind's address. */
export const inquiryRoutes: RouteConfigEntry[] = [
  route('tai-khoan/yeu-cau', 'routes/public/inquiries-mine.tsx'),
  ...ofEachKind,
];

export const publicRoutes = [
  index('routes/public/home.tsx'),
  route('dich-vu-cong', 'routes/public/services.tsx'),
  route('dich-vu-cong/huong-dan', 'routes/public/service-guide.tsx'),
  route('dich-vu-cong/thong-ke', 'routes/public/statistics.tsx'),
  route('dich-vu-cong/thong-ke.pdf', 'routes/public/statistics-paper.ts'),
  route('dich-vu-cong/:file.csv', 'routes/public/statistics-file.ts'),
  route('dich-vu-cong/linh-vuc/:sector', 'routes/public/sector.tsx'),
  route('dich-vu-cong.pdf', 'routes/public/services-paper.ts'),
  route('dich-vu-cong/:slug.pdf', 'routes/public/procedure-paper.ts'),
  route('dich-vu-cong/:slug', 'routes/public/procedure.tsx'),
  route('dich-vu-cong/:slug/mau/:formCode.pdf', 'routes/public/blank-form.ts'),
  route('dich-vu-cong/:slug/khai/:formCode', 'routes/public/fill-form.tsx'),
  route('dich-vu-cong/:slug/khai/:formCode/to-khai.pdf', 'routes/public/filled-form.ts'),
  route('tim-kiem', 'routes/public/search.tsx'),
  route('tra-cuu', 'routes/public/look-up.tsx'),
  route('ma-xac-nhan', 'routes/public/typed-code.tsx'),
  route('xac-thuc/:token', 'routes/public/verify-paper.tsx'),
  route('danh-gia/:token', 'routes/public/rate.tsx'),
  route('tep/:id/:name', 'routes/public/content-file.ts'),
  route('van-ban', 'routes/public/legal-documents.tsx'),
  route('van-ban.pdf', 'routes/public/legal-documents-paper.ts'),
  route('nhan-tin-qua-thu', 'routes/public/followings.tsx'),
  route('nhan-tin-qua-thu/xac-nhan', 'routes/public/follow-confirm.tsx'),
  route('nhan-tin-qua-thu/:kind/:target', 'routes/public/follow.tsx'),
  route('lien-he', 'routes/public/contact.tsx'),
  route('lien-he.pdf', 'routes/public/contact-paper.ts'),
  route('du-lieu-ca-nhan', 'routes/public/privacy.tsx'),
  route('kha-nang-tiep-can', 'routes/public/accessibility.tsx'),
  route('en', 'routes/public/english.tsx'),
  route('en/:slug', 'routes/public/english-procedure.tsx'),
  route('ngoai-tuyen', 'routes/public/offline.tsx'),
  route('cach-doc', 'routes/public/reading.tsx'),
  route('thong-ke/so-lieu', 'routes/public/figures.tsx'),
  route('thong-ke/so-lieu.pdf', 'routes/public/figures-paper.ts'),
  ...consultationRoutes,
  // Of equal rank with what is named whole, so behind it.
  route(':section.pdf', 'routes/public/section-paper.ts'),
  route(':section/:slug.pdf', 'routes/public/published-paper.ts'),
  route(':section/:inner/:slug.pdf', 'routes/public/published-paper.ts', { id: 'published-paper-inside' }),
  ...inquiryRoutes,
  // Sections and items, wherever staff put them; and the one 404 for what is nowhere.
  route('*', 'routes/public/published.tsx'),
];
