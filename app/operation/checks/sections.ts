// A section that nobody writes for grows old unnoticed (Đ12).
import { fine, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

const named = 5;

export const sections: Check<Installation> = {
  id: 'sections',
  title: 'Người viết cho chuyên mục',
  urgency: 'attention',
  run({ facts: { sectionsWithoutEditors: titles } }) {
    if (titles.length === 0) return fine('Chuyên mục nào cũng có người viết.');
    const names = titles.slice(0, named).map((title) => `“${title}”`);
    return wrong(
      `${titles.length} chuyên mục không có ai viết bài: ${names.join(', ')}${titles.length > named ? '…' : '.'}`,
      'Hãy đưa người vào đơn vị phụ trách, hoặc ghi tên người viết, ở trang Chuyên mục.',
    );
  },
};
