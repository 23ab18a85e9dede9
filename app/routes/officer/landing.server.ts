// What the page on which somebody's day starts shows of the board's work, and where he may go from it.
import { hasCapacity, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { countMeetingWork } from '#app/domain/meetings/list-meetings.server.ts';
import { reportWork, type ReportWork } from '#app/domain/yearly-reports/list-reports.server.ts';
import { countToDecide } from '#app/domain/royalties/list-ledger.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { ledgerFilter } from '#app/lists/ledger.ts';
import { allTime } from '#app/lists/period.ts';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';

/** What of the board's work waits for him, beside items, whose number stands in the menu. */
export async function boardWaiting(deps: Deps, staff: Staff): Promise<readonly Waiting[]> {
  const [royalties, { open, late, rule }, reports] = await Promise.all([
    countToDecide(deps, staff),
    countMeetingWork(deps, staff),
    reportWork(deps, staff),
  ]);
  const meetings = paths.meetings();
  return [
    ...[
      {
        label: 'khoản nhuận bút chờ bạn duyệt',
        count: royalties,
        href: ledgerFilter.address({ period: allTime.value, state: 'proposed' }),
      },
      { label: 'kết luận họp Ban Biên tập giao bạn', count: open, href: meetings, urgent: late > 0 },
    ].filter(({ count }) => count > 0),
    // Đ19: the head and the deputy see how many days are left of the three months, the last one included.
    ...(rule === undefined || rule.kind === 'in-time'
      ? []
      : [
          rule.kind === 'late'
            ? { label: 'ngày trễ họp Ban Biên tập', count: -rule.daysLeft, href: meetings, urgent: true }
            : {
                label: 'ngày còn lại để họp Ban Biên tập',
                count: rule.daysLeft,
                href: meetings,
                urgent: true,
              },
        ]),
    ...reports.map(reportWaiting),
  ];
}

/** Điều 23: what of the report of the year waits for him. */
function reportWaiting({ year, kind, days = 0 }: ReportWork): Waiting {
  const href = kind === 'approve' || kind === 'send' ? paths.yearlyReport(year) : paths.yearlyReports();
  const label = {
    approve: `báo cáo năm ${year} chờ bạn duyệt`,
    send: `báo cáo năm ${year} đã duyệt, chờ gửi`,
    soon: `ngày còn lại để gửi báo cáo năm ${year}`,
    late: `ngày quá hạn gửi báo cáo năm ${year}`,
  }[kind];
  return { label, count: kind === 'approve' || kind === 'send' ? 1 : days, href, urgent: true };
}

/** Where a member of staff may go, by his roles. */
export function doorsFor(staff: Staff) {
  return [
    ...(hasCapacity(staff, 'receptionist')
      ? [
          {
            label: 'Tiếp nhận tại quầy',
            href: paths.counter(),
            about: 'Hồ sơ giấy nộp trực tiếp hoặc qua bưu chính: ghi nhận, thu phí, in giấy hẹn.',
          },
        ]
      : []),
    ...(hasCapacity(staff, 'cashier')
      ? [
          {
            label: 'Thu phí, lệ phí',
            href: paths.staffPayments(),
            about: hasCapacity(staff, 'accountant')
              ? 'Hồ sơ chờ ghi số tiền và chờ thu, các khoản đã nhận, đang kiểm tra và phải hoàn trả.'
              : 'Hồ sơ chờ thu tại quầy; ghi nhận tiền mặt và in biên nhận.',
          },
        ]
      : []),
    ...(staff.roles.includes('administrator')
      ? [
          {
            label: 'Cán bộ và vai trò',
            href: paths.staffUsers(),
            about: 'Ai được làm gì, trong lĩnh vực nào, đến khi nào.',
          },
          {
            label: 'Lịch làm việc',
            href: paths.staffCalendar(),
            about: 'Ngày nghỉ, ngày làm bù; thay đổi thì ngày hẹn trả được tính lại.',
          },
          {
            label: 'Thư và tin nhắn đi',
            href: paths.staffMail(),
            about: 'Đang chờ, đã gửi và gửi không được.',
          },
        ]
      : []),
    {
      label: 'Thủ tục hành chính',
      href: paths.staffCatalog(),
      about: 'Sửa, gửi duyệt và công bố thủ tục; những điểm cần rà soát.',
    },
    {
      label: 'Phân công giải quyết',
      href: paths.staffAssignments(),
      about: 'Cán bộ và thời hạn của từng thủ tục.',
    },
  ];
}
