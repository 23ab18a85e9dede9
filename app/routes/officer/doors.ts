// Where a member of staff may go from the page on which the day starts, by his roles.
import { hasCapacity, type Staff } from '#app/domain/kernel/actor.ts';
import { paths } from '#app/addresses/paths.ts';

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
