// Pages for everybody: the catalog of services, looking up, checking a paper, contact. All documents but one are static.
import { index, route } from '@remix-run/route-config';

import { consultationRoutes } from './consultation-routes.ts';
import { inquiryRoutes } from './inquiry-routes.ts';

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
