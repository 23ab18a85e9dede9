// What a leader and an officer read first on the page of quality.
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { examples } from './pages/officer/quality.tsx';

const textOf = (name: string): string => {
  const element = examples.find((example) => example.name === name)?.element;
  if (!isValidElement(element)) throw new Error(`no example ${name}`);
  return renderToStaticMarkup(element)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
};

test('the page of quality begins with one sentence, names its columns, and folds how it is reckoned', () => {
  const text = textOf('Lãnh đạo xem');
  expect(text).toContain('Kỳ này: 42 hồ sơ xong, 95,2 % đúng hạn, 1 người chưa hài lòng.');
  for (const column of ['Đúng hạn', 'Bổ sung', 'Đi lại', 'Thái độ']) expect(text).toContain(column);
  expect(text).not.toMatch(/CS \d/);
  expect(text.indexOf('Cách tính')).toBeLessThan(text.indexOf('TT 01/2018/TT-VPCP Điều 13–15'));
  const empty = textOf('Cán bộ, chưa có hồ sơ');
  expect(empty).toContain('Kỳ này chưa có hồ sơ nào được giải quyết xong');
  expect(empty).not.toContain('Kỳ này: ');
});
