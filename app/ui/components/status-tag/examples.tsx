// Examples of status-tag, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { DossierStatus } from './dossier-status.tsx';
import { StatusTag } from './status-tag.tsx';

export const examples: readonly Example[] = [
  { name: 'Đã xong', element: <StatusTag tone="done">Đã xử lý xong</StatusTag> },
  { name: 'Chờ bạn', element: <StatusTag tone="waiting">Chờ bổ sung</StatusTag> },
  { name: 'Đang làm', element: <StatusTag tone="progress">Đang xử lý</StatusTag> },
  { name: 'Dừng', element: <StatusTag tone="stopped">Quá hạn 2 ngày</StatusTag> },
  { name: 'Trung tính', element: <StatusTag tone="neutral">Đang soạn</StatusTag> },
  { name: 'Theo trạng thái hồ sơ', element: <DossierStatus state="payment-required" /> },
  { name: 'Cho người nộp', element: <DossierStatus state="payment-required" to="applicant" /> },
];
