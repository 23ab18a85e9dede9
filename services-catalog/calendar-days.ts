// The official calendar of civil servants, 2024–2027: the first content of the editable table.
// 2027 is not issued yet: its Tết follows the first of the two proposals and is marked provisional.
import { addDays, type LocalDate } from './local-date.ts';
import { buildCalendar, type CalendarDay, type WorkingCalendar } from './working-calendar.ts';

export interface CalendarEntry extends CalendarDay {
  readonly label: string;
  readonly legalBasis: string;
  readonly provisional: boolean;
}

const code = 'Điều 112 Bộ luật Lao động 2019';
const compensation = 'khoản 3 Điều 111 và Điều 112 Bộ luật Lao động 2019';
const culture = 'Nghị quyết 28/2026/QH16; Điều 112 Bộ luật Lao động 2019';
const notice = (year: number): string => `${code}; lịch nghỉ lễ, Tết năm ${year} của công chức, viên chức`;
const notice2026 = `${code}; Thông báo 9441/TB-BNV năm 2025`;
const expected2027 = `${code}; lịch nghỉ năm 2027 chưa ban hành`;

function off(from: LocalDate, to: LocalDate, label: string, legalBasis: string): CalendarEntry[] {
  const days: CalendarEntry[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    days.push({ date, kind: 'off', label, legalBasis, provisional: date >= '2027-01-01' });
  }
  return days;
}

const workedInstead = (date: LocalDate, instead: string, legalBasis: string): CalendarEntry => ({
  date,
  kind: 'worked',
  label: `Làm bù cho ${instead}`,
  legalBasis,
  provisional: false,
});

export const calendarDays: readonly CalendarEntry[] = [
  ...off('2024-01-01', '2024-01-01', 'Tết Dương lịch', code),
  ...off('2024-02-08', '2024-02-14', 'Tết Giáp Thìn', notice(2024)),
  ...off('2024-04-18', '2024-04-18', 'Giỗ Tổ Hùng Vương', code),
  ...off('2024-04-29', '2024-04-29', 'Nghỉ hoán đổi dịp 30/4', notice(2024)),
  ...off('2024-04-30', '2024-04-30', 'Ngày Chiến thắng', code),
  ...off('2024-05-01', '2024-05-01', 'Ngày Quốc tế lao động', code),
  workedInstead('2024-05-04', 'ngày 29/4', notice(2024)),
  ...off('2024-09-02', '2024-09-03', 'Quốc khánh', notice(2024)),

  ...off('2025-01-01', '2025-01-01', 'Tết Dương lịch', code),
  ...off('2025-01-25', '2025-02-02', 'Tết Ất Tỵ', notice(2025)),
  ...off('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương', code),
  workedInstead('2025-04-26', 'ngày 02/5', notice(2025)),
  ...off('2025-04-30', '2025-04-30', 'Ngày Chiến thắng', code),
  ...off('2025-05-01', '2025-05-01', 'Ngày Quốc tế lao động', code),
  ...off('2025-05-02', '2025-05-02', 'Nghỉ hoán đổi dịp 30/4', notice(2025)),
  ...off('2025-09-01', '2025-09-02', 'Quốc khánh', notice(2025)),

  ...off('2026-01-01', '2026-01-01', 'Tết Dương lịch', code),
  ...off('2026-01-02', '2026-01-02', 'Nghỉ hoán đổi dịp Tết Dương lịch', notice2026),
  workedInstead('2026-01-10', 'ngày 02/01', notice2026),
  ...off('2026-02-14', '2026-02-22', 'Tết Bính Ngọ', notice2026),
  ...off('2026-04-26', '2026-04-26', 'Giỗ Tổ Hùng Vương', code),
  ...off('2026-04-27', '2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', compensation),
  ...off('2026-04-30', '2026-04-30', 'Ngày Chiến thắng', code),
  ...off('2026-05-01', '2026-05-01', 'Ngày Quốc tế lao động', code),
  workedInstead('2026-08-22', 'ngày 31/8', notice2026),
  ...off('2026-08-31', '2026-08-31', 'Nghỉ hoán đổi dịp Quốc khánh', notice2026),
  ...off('2026-09-01', '2026-09-02', 'Quốc khánh', notice2026),
  ...off('2026-11-24', '2026-11-24', 'Ngày Văn hóa Việt Nam', culture),

  ...off('2027-01-01', '2027-01-01', 'Tết Dương lịch', code),
  ...off('2027-02-04', '2027-02-10', 'Tết Đinh Mùi (dự kiến)', expected2027),
  ...off('2027-04-16', '2027-04-16', 'Giỗ Tổ Hùng Vương', code),
  ...off('2027-04-30', '2027-04-30', 'Ngày Chiến thắng', code),
  ...off('2027-05-01', '2027-05-01', 'Ngày Quốc tế lao động', code),
  ...off('2027-05-03', '2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động', compensation),
  ...off('2027-09-02', '2027-09-03', 'Quốc khánh (dự kiến)', expected2027),
  ...off('2027-11-24', '2027-11-24', 'Ngày Văn hóa Việt Nam', culture),
];

/** The calendar of `calendarDays`, for code without the calendar that staff have edited. */
export const officialCalendar: WorkingCalendar = buildCalendar(calendarDays);
