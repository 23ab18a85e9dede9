// The staff's pages.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

import { inquiryAddresses } from '../../addresses/inquiry-addresses.ts';

/** The staff's pages of the catalog of procedures. */
const catalogRoutes: RouteConfigEntry[] = [
  route('can-bo/thu-tuc', 'routes/officer/catalog/list.tsx'),
  route('can-bo/thu-tuc/moi', 'routes/officer/catalog/new.tsx'),
  route('can-bo/thu-tuc/ra-soat', 'routes/officer/catalog/reviews.tsx'),
  route('can-bo/thu-tuc/:code/ra-soat', 'routes/officer/catalog/review.tsx'),
  route('can-bo/thu-tuc/:code', 'routes/officer/catalog/overview.tsx'),
  route('can-bo/thu-tuc/:code/ban-nhap', 'routes/officer/catalog/draft.tsx'),
  route('can-bo/thu-tuc/:code/ban-nhap/:component', 'routes/officer/catalog/component.tsx'),
  route('can-bo/thu-tuc/:code/so-sanh', 'routes/officer/catalog/comparison.tsx'),
  route('can-bo/thu-tuc/:code/xem-truoc', 'routes/officer/catalog/preview.tsx'),
];

/** The staff's pages of drafts that are put to the people. */
const consultationDeskRoutes = [
  route('can-bo/gop-y', 'routes/officer/consultations/list.tsx'),
  route('can-bo/gop-y/:item', 'routes/officer/consultations/queue.tsx'),
  route('can-bo/gop-y/:item/bo-cuc', 'routes/officer/consultations/outline.tsx'),
  route('can-bo/gop-y/:item/y-kien/:comment', 'routes/officer/consultations/comment.tsx'),
  route('can-bo/gop-y/:item/y-kien/:comment/tep/:file', 'routes/officer/consultations/comment-file.ts'),
  route('can-bo/gop-y/:item/giai-trinh', 'routes/officer/consultations/answers.tsx'),
  route('can-bo/gop-y/:item/giai-trinh/:answer', 'routes/officer/consultations/answer.tsx'),
];

/** The staff's pages of forms: the list, each form, and the builder of its draft. */
const formRoutes: RouteConfigEntry[] = [
  route('can-bo/thu-tuc/mau-don', 'routes/officer/form-list.tsx'),
  route('can-bo/thu-tuc/mau-don/moi', 'routes/officer/form-new.tsx'),
  route('can-bo/thu-tuc/mau-don/:form', 'routes/officer/form-overview.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/so-sanh', 'routes/officer/form-comparison.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/ban-nhap', 'routes/officer/form-draft.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/ban-nhap/:what', 'routes/officer/form-part.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/xem-truoc', 'routes/officer/form-preview.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/xem-truoc/:paper.pdf', 'routes/officer/form-paper.ts'),
];

const ofKinds = inquiryAddresses.flatMap(({ kind, desk }) => {
  const page = (path: string, file: string) =>
    route(`can-bo/${desk}${path}`, `routes/officer/${file}`, { id: `routes/officer/${file}:${kind}` });
  return [
    page('', 'inquiries.tsx'),
    page('/so-theo-doi', 'inquiries-register.tsx'),
    page('/so-theo-doi.xlsx', 'inquiries-sheet.ts'),
    page('/sap-xoa', 'inquiries-leaving.tsx'),
    page('/:code', 'inquiry.tsx'),
    page('/:code/:decision', 'inquiry-decision.tsx'),
    page('/:code/:what/:id', 'inquiry-part.ts'),
  ];
});

/** The staff's pages of every kind of inquiry: the same files at each kind's address. */
const inquiryDeskRoutes: RouteConfigEntry[] = [
  route('can-bo/hop-thu', 'routes/officer/inquiries.tsx', { id: 'routes/officer/inquiries.tsx:all' }),
  route('can-bo/mau-tra-loi', 'routes/officer/reply-templates.tsx'),
  route('can-bo/mau-tra-loi/moi', 'routes/officer/reply-template.tsx', {
    id: 'routes/officer/reply-template.tsx:new',
  }),
  route('can-bo/mau-tra-loi/:id', 'routes/officer/reply-template.tsx'),
  ...ofKinds,
];

export const officerRoutes: RouteConfigEntry[] = [
  route('can-bo/dang-nhap', 'routes/officer/sign-in.tsx'),
  route('can-bo/dang-nhap/ma-xac-thuc', 'routes/officer/second-step.tsx'),
  route('can-bo/tai-khoan', 'routes/officer/own-account.tsx'),
  route('can-bo/co-gi-moi', 'routes/officer/releases.tsx'),
  route('can-bo/nhap-ma-xac-thuc', 'routes/officer/prove-again.tsx'),
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
