// Đ20: each procedure has somebody who answers for it.
import { fine, nothing, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const responsible: Check<Installation> = {
  id: 'responsible',
  title: 'Người phụ trách thủ tục',
  urgency: 'attention',
  run({ facts: { procedures, withoutResponsible } }) {
    if (procedures === 0) return nothing('Chưa công bố thủ tục nào.');
    return withoutResponsible === 0
      ? fine(`${procedures} thủ tục đều có người phụ trách.`)
      : wrong(
          `${withoutResponsible}/${procedures} thủ tục hôm nay không có người phụ trách chính.`,
          'Chủ tịch hoặc quản trị viên phân công ở trang Phân công phụ trách.',
        );
  },
};
