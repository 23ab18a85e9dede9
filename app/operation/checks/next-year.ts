// Due dates of the autumn reach into the next year: its days off must be there from October on.
import { fine, nothing, worthALook, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const nextYear: Check<Installation> = {
  id: 'next-year',
  title: 'Lịch làm việc năm sau',
  urgency: 'attention',
  run({ facts: { daysOffNextYear, provisionalNextYear }, today }) {
    const year = Number(today.slice(0, 4)) + 1;
    if (Number(today.slice(5, 7)) < 10) return nothing(`Lịch năm ${year} cần có từ tháng 10.`);
    const advice = 'Hãy đề nghị sửa ở trang Lịch làm việc; hạn trả kết quả tính theo lịch này.';
    if (daysOffNextYear === 0) return wrong(`Chưa có ngày nghỉ nào của năm ${year}.`, advice);
    return provisionalNextYear > 0
      ? worthALook(
          `${provisionalNextYear}/${daysOffNextYear} ngày nghỉ của năm ${year} còn là dự kiến.`,
          `Khi có thông báo chính thức thì đối chiếu. ${advice}`,
        )
      : fine(`Có ${daysOffNextYear} ngày nghỉ của năm ${year}.`);
  },
};
