// A resident's own pages: his account, his dossiers, filing and paying.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const residentRoutes: RouteConfigEntry[] = [
  route('dang-ky', 'routes/resident/sign-up.tsx'),
  route('dang-ky/xac-nhan', 'routes/resident/confirm-email.tsx'),
  route('dang-nhap', 'routes/resident/sign-in.tsx'),
  route('dang-xuat', 'routes/resident/sign-out.tsx'),
  route('quen-mat-khau', 'routes/resident/forgot-password.tsx'),
  route('dat-lai-mat-khau', 'routes/resident/reset-password.tsx'),
  route('tai-khoan', 'routes/resident/account.tsx'),
  route('tai-khoan/nhan-tin-qua-thu', 'routes/resident/my-followings.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so', 'routes/resident/file-start.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code', 'routes/resident/file-tasks.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code/giay-to', 'routes/resident/file-documents.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code/nhan-ket-qua', 'routes/resident/file-choices.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code/kiem-tra', 'routes/resident/file-check.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code/:step', 'routes/resident/file-section.tsx'),
  route('dich-vu-cong/:slug/nop-ho-so/:code/:step/luu', 'routes/resident/save-draft.ts'),
  route('ho-so', 'routes/resident/my-dossiers.tsx'),
  route('ho-so/:code', 'routes/resident/my-dossier.tsx'),
  route('ho-so/:code/bo-sung', 'routes/resident/supplement.tsx'),
  route('ho-so/:code/thanh-toan', 'routes/resident/pay.tsx'),
  route('ho-so/:code/giay-to/:paper.pdf', 'routes/resident/paper.ts'),
  route('ho-so/:code/tep/:id', 'routes/resident/attachment.ts'),
  route('thanh-toan/vnpay/ket-qua', 'routes/resident/payment-return.tsx'),
];
