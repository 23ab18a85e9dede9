// What a list of dossiers shows to whoever handles them, and to the accountant, to whom they are sums.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import type { QueueItem } from '#app/read-models/dossiers.ts';
import { QueueTable } from '#app/ui/pages/officer/dossiers/queue-table.tsx';

const item: QueueItem = {
  ...{ code: 'PA-7K3M-Q9TX-2V', procedureName: 'Đăng ký khai sinh', applicantName: 'Nguyễn Văn An' },
  ...{ sector: 'ho-tich', state: 'submitted', stateLabel: 'Mới đăng ký', version: 1, channel: 'online' },
  ...{ handles: true, supplemented: false, draftCorrected: false, newMessage: false, labels: [] },
};

const shown = (items: readonly QueueItem[]) =>
  renderToStaticMarkup(
    createElement(QueueTable, {
      ...{ items, filter: {}, pickedBy: 'chon-ho-so', caption: 'Hồ sơ', empty: 'Không có hồ sơ nào.' },
    }),
  );

test('a list without a dossier that its viewer handles has no column of names and nothing to tick', () => {
  const owed: QueueItem = { ...item, code: 'PA-1HZ8-PC4R-6W', applicantName: '', handles: false };
  const [mixed, sums] = [shown([item, owed]), shown([owed])];
  expect(mixed).toContain('Người nộp');
  expect(mixed.match(/type="checkbox"/g)).toHaveLength(1);
  expect(sums).toContain('PA-1HZ8-PC4R-6W');
  expect(sums).not.toContain('Người nộp');
  expect(sums).not.toMatch(/type="checkbox"|>Chọn</);
});
