// Where a member of staff may go from the page on which the day starts, by his roles.
import type { Staff } from '#app/domain/actor.ts';
import { paths } from '#app/http/paths.ts';

export function doorsFor(staff: Staff) {
  return [
    ...(staff.roles.includes('accountant')
      ? [
          {
            label: 'Thu phí, lệ phí',
            href: paths.staffPayments(),
            about: 'Hồ sơ chờ thu tại quầy, các khoản đã nhận, khoản phải hoàn trả.',
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
          { label: 'Thư đi', href: paths.staffMail(), about: 'Thư đang chờ, đã gửi và gửi không được.' },
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
