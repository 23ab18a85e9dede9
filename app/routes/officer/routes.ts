// The staff's pages.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

import { catalogRoutes } from './catalog/routes.ts';
import { consultationDeskRoutes } from './consultations/routes.ts';
import { formRoutes } from './form-routes.ts';
import { inquiryDeskRoutes } from './inquiry-routes.ts';

export const officerRoutes: RouteConfigEntry[] = [
  route('can-bo/dang-nhap', 'routes/officer/sign-in.tsx'),
  route('can-bo/dat-mat-khau/:token', 'routes/officer/password-link.tsx'),
  route('can-bo', 'routes/officer/landing.tsx'),
  route('can-bo/tim', 'routes/officer/search.tsx'),
  route('can-bo/tiep-nhan', 'routes/officer/counter.tsx'),
  route('can-bo/tiep-nhan/:code', 'routes/officer/counter-filing.tsx'),
  route('can-bo/tiep-nhan/:code/bo-sung', 'routes/officer/counter-supplement.tsx'),
  route('can-bo/ho-so', 'routes/officer/queue.tsx'),
  route('can-bo/so-ho-so', 'routes/officer/live-numbers.ts'),
  route('can-bo/phien', 'routes/officer/session.ts'),
  route('can-bo/ho-so/:code', 'routes/officer/dossier.tsx'),
  route('can-bo/ho-so/:code/tep/:id', 'routes/officer/attachment.ts'),
  route('can-bo/ho-so/:code/tep/:id/anh-nho', 'routes/officer/attachment-thumbnail.ts'),
  route('can-bo/ho-so/:code/tep/:id/trang', 'routes/officer/pdf-pages.ts'),
  route('can-bo/ho-so/:code/tep/:id/trang/:page', 'routes/officer/pdf-page.ts'),
  route('can-bo/ho-so/:code/giay-to/:paper.pdf', 'routes/officer/paper.ts'),
  route('can-bo/ho-so/:code/da-xem', 'routes/officer/document-check.ts'),
  route('can-bo/ho-so/:code/:decision', 'routes/officer/decision.tsx'),
  route('can-bo/ho-so/:code/:decision/xem-truoc', 'routes/officer/paper-preview.tsx'),
  route('can-bo/ho-so/:code/:decision/xem-truoc.pdf', 'routes/officer/paper-preview-file.ts'),
  route('can-bo/y-kien', 'routes/officer/opinions.tsx'),
  route('can-bo/hang-loat', 'routes/officer/batches.tsx'),
  route('can-bo/hang-loat/moi', 'routes/officer/new-batch.tsx'),
  route('can-bo/hang-loat/:id', 'routes/officer/batch.tsx'),
  route('can-bo/hang-loat/:id/giay-to.pdf', 'routes/officer/batch-papers.ts'),
  route('can-bo/nhan', 'routes/officer/dossier-labels.tsx'),
  route('can-bo/xuat-danh-sach', 'routes/officer/exports.tsx'),
  route('can-bo/xuat-danh-sach/:id', 'routes/officer/export.tsx'),
  route('can-bo/xuat-danh-sach/:id/tep', 'routes/officer/export-file.ts'),
  route('can-bo/so-theo-doi', 'routes/officer/tracking-book.tsx'),
  route('can-bo/phan-cong', 'routes/officer/assignments.tsx'),
  // Before the procedures: "vang-mat" is nobody's code.
  route('can-bo/phan-cong/vang-mat', 'routes/officer/absences.tsx'),
  route('can-bo/phan-cong/:code', 'routes/officer/assignment.tsx'),
  route('can-bo/bao-cao', 'routes/officer/yearly-reports.tsx'),
  route('can-bo/bao-cao/:year', 'routes/officer/yearly-report.tsx'),
  route('can-bo/bao-cao/:year/bao-cao.pdf', 'routes/officer/yearly-report-file.ts'),
  route('can-bo/bao-cao/:year/bao-cao.docx', 'routes/officer/yearly-report-file.ts', {
    id: 'yearly-report-word',
  }),
  route('can-bo/chat-luong', 'routes/officer/quality.tsx'),
  route('can-bo/chat-luong/ho-so', 'routes/officer/quality-dossiers.tsx'),
  route('can-bo/chat-luong/nhap-diem', 'routes/officer/quality-points.tsx'),
  route('can-bo/chat-luong/diem-so.pdf', 'routes/officer/quality-paper.ts'),
  route('can-bo/chat-luong/:file.xlsx', 'routes/officer/quality-file.ts'),
  route('can-bo/chat-luong/:file.csv', 'routes/officer/quality-file.ts', { id: 'quality-csv' }),
  route('can-bo/thanh-toan', 'routes/officer/payments.tsx'),
  // Before the payments: "bien-nhan" is nobody's reference.
  route('can-bo/thanh-toan/bien-nhan', 'routes/officer/receipts.tsx'),
  route('can-bo/thanh-toan/bien-nhan.xlsx', 'routes/officer/receipts-sheet.ts'),
  route('can-bo/thanh-toan/:reference', 'routes/officer/payment.tsx'),
  ...inquiryDeskRoutes,
  ...consultationDeskRoutes,
  // Before the procedures: "mau-don" is nobody's code.
  ...formRoutes,
  ...catalogRoutes,
];
