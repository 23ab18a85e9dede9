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
];
