// The administrators' pages.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const adminRoutes: RouteConfigEntry[] = [
  route('can-bo/quan-tri/nguoi-dung', 'routes/admin/staff-list.tsx'),
  // Before the people: nobody's number is "moi".
  route('can-bo/quan-tri/nguoi-dung/moi', 'routes/admin/staff-new.tsx'),
  route('can-bo/quan-tri/nguoi-dung/:user', 'routes/admin/staff-member.tsx'),
  route('can-bo/quan-tri/de-nghi', 'routes/admin/proposals.tsx'),
  route('can-bo/quan-tri/de-nghi/:proposal', 'routes/admin/proposal.tsx'),
  route('can-bo/quan-tri/lich-lam-viec', 'routes/admin/calendar.tsx'),
  route('can-bo/quan-tri/don-vi', 'routes/admin/commune.tsx'),
  route('can-bo/quan-tri/don-vi/moi', 'routes/admin/commune-new.tsx'),
  route('can-bo/quan-tri/don-vi/:version', 'routes/admin/commune-version.tsx'),
  route('can-bo/quan-tri/thu-di', 'routes/admin/outbox.tsx'),
  route('can-bo/quan-tri/suc-khoe', 'routes/admin/health.tsx'),
  route('can-bo/quan-tri/sao-luu', 'routes/admin/backups.tsx'),
  route('can-bo/quan-tri/sao-luu/:archive', 'routes/admin/backup-file.ts'),
  route('can-bo/quan-tri/sao-luu/:archive/viec-da-lam.csv', 'routes/admin/backup-acts.ts'),
  route('can-bo/quan-tri/phuong-an', 'routes/admin/plans.tsx'),
  route('can-bo/quan-tri/phuong-an/moi', 'routes/admin/plan-new.tsx'),
  route('can-bo/quan-tri/phuong-an/:plan', 'routes/admin/plan.tsx'),
  route('can-bo/quan-tri/phuong-an/:plan/phuong-an.pdf', 'routes/admin/plan-file.ts'),
  route('can-bo/quan-tri/mo-cong', 'routes/admin/openings.tsx'),
  route('can-bo/quan-tri/bao-tri', 'routes/admin/maintenance.tsx'),
  route('can-bo/quan-tri/kiem-tra-an-toan', 'routes/admin/compliance.tsx'),
  route('can-bo/quan-tri/kiem-tra-an-toan/:year/bang-kiem-tra.pdf', 'routes/admin/compliance-file.ts', {
    id: 'compliance-pdf',
  }),
  route('can-bo/quan-tri/kiem-tra-an-toan/:year/bang-kiem-tra.xlsx', 'routes/admin/compliance-file.ts', {
    id: 'compliance-workbook',
  }),
  route('can-bo/quan-tri/chan-nguoi-gui', 'routes/admin/senders.tsx'),
  route('can-bo/quan-tri/chu-ky-so', 'routes/admin/certificates.tsx'),
  route('can-bo/quan-tri/nhat-ky', 'routes/admin/records.tsx'),
];
